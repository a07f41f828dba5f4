package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Why one goroutine waits, and what would free it.
///
/// @param task who waits
/// @param object what for; null when that has no name or is a select of several
/// @param rescuers those who could free it, as far as that can be told; empty when anybody could,
///   or nobody
/// @param hope whether anything can still free it
/// @param sentences all of this in words
public record Why(
    TaskId task, ObjectId object, List<TaskId> rescuers, boolean hope, List<String> sentences) {

  /// @param freed the event that frees it later in the recording; null when none does, or when that
  ///   is not known
  /// @return null when `task` does not wait
  public static Why of(Picture picture, TaskId task, Event.GoUnblock freed) {
    TaskPicture waiting = picture.task(task);
    if (waiting == null || !waiting.stuck()) {
      return null;
    }
    Set<TaskId> rescuers = rescuers(waiting, picture);
    boolean hope = freed != null || picture.ending() == null && canBeFreed(picture, task);
    List<String> sentences = new ArrayList<>();
    sentences.add(need(waiting, picture));
    if (freed != null) {
      String when = Durations.text(freed.nanos() - picture.nanos());
      sentences.add(
          freed.task() == null
              ? "The clock frees it in " + when + "."
              : freed.task() + " frees it in " + when + ".");
    } else if (!hope) {
      Knot.Circle circle = Knot.circle(waiting, picture);
      if (circle != null) {
        sentences.addAll(circle.sentences());
      }
      sentences.add("Nothing can free it any more.");
    } else if (!rescuers.isEmpty()) {
      sentences.add(Sentence.list(List.copyOf(rescuers)) + " could free it.");
    }
    return new Why(task, waiting.object(), List.copyOf(rescuers), hope, List.copyOf(sentences));
  }

  private static String need(TaskPicture task, Picture picture) {
    String who = task.id().toString();
    return switch (task.reason()) {
      case CHAN_SEND -> who + " waits until somebody receives from " + task.object() + ".";
      case CHAN_RECEIVE -> who + " waits until " + arrival(task.object(), picture) + ".";
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> who + " waits at a nil channel: for ever.";
      case SELECT -> who + " waits until one of its " + task.arms().size() + " cases is ready.";
      case SELECT_NO_CASES -> who + " waits in a select without cases: for ever.";
      case MUTEX_LOCK, RW_MUTEX_LOCK, RW_MUTEX_RLOCK -> {
        TaskId holder =
            picture.object(task.object()) instanceof ObjectPicture.Lock lock
                ? Knot.holder(lock)
                : null;
        yield who
            + " waits for "
            + name(task)
            + (holder == null
                ? "."
                : holder.equals(task.id())
                    ? ", which it holds itself."
                    : picture.task(holder).ended()
                        ? ". " + holder + " has ended without unlocking it."
                        : ", which " + holder + " holds.");
      }
      case SEMACQUIRE ->
          who
              + " waits until "
              + name(task)
              + " reaches zero"
              + (picture.object(task.object()) instanceof ObjectPicture.Group group
                  ? "; it stands at " + group.counter() + "."
                  : ".");
      case COND_WAIT -> who + " waits for a signal on " + name(task) + ".";
      case IO_WAIT -> who + " waits for input.";
      case SLEEP -> who + " sleeps.";
      case AWAIT -> who + " awaits " + name(task) + ".";
      case null -> who + " waits.";
    };
  }

  /// What has to happen before something can be received: timers send and contexts close by
  /// themselves.
  private static String arrival(ObjectId channel, Picture picture) {
    for (ObjectPicture object : picture.objects()) {
      if (object instanceof ObjectPicture.Timer timer && channel.equals(timer.channel())) {
        return timer.name()
            + (timer.period() > 0 ? " ticks" : " fires")
            + (timer.active() ? "" : ", but it is not set");
      }
      if (object instanceof ObjectPicture.Context
          && channel.name().equals(object.name() + ".Done()")) {
        return object.name() + " is cancelled";
      }
    }
    return "somebody sends to " + channel + " or closes it";
  }

  private static String name(TaskPicture task) {
    return task.object() == null ? "something without a name" : task.object().name();
  }

  private static Set<TaskId> rescuers(TaskPicture task, Picture picture) {
    Set<TaskId> rescuers = new LinkedHashSet<>();
    switch (picture.object(task.object())) {
      case ObjectPicture.Lock lock -> {
        if (lock.owner() != null) {
          rescuers.add(lock.owner());
        }
        lock.readers().forEach(r -> rescuers.add(r.task()));
      }
      case ObjectPicture.Group group -> group.owing().forEach(o -> rescuers.add(o.task()));
      case null -> {}
      default -> {}
    }
    return rescuers;
  }

  /// Whether `task` can ever be freed, supposing that everybody who can move does what others need.
  /// Errs on the side of hope.
  public static boolean canBeFreed(Picture picture, TaskId task) {
    Set<TaskId> mobile = new LinkedHashSet<>();
    List<TaskPicture> waiting = new ArrayList<>();
    for (TaskPicture t : picture.tasks()) {
      if (t.stuck()) {
        waiting.add(t);
      } else if (!t.ended()) {
        mobile.add(t.id());
      }
    }
    boolean clock =
        picture.objects().stream()
            .anyMatch(o -> o instanceof ObjectPicture.Timer timer && timer.active());
    boolean changed = true;
    while (changed) {
      changed = waiting.removeIf(t -> frees(t, mobile, clock, picture) && mobile.add(t.id()));
    }
    return mobile.contains(task);
  }

  private static boolean frees(
      TaskPicture task, Set<TaskId> mobile, boolean clock, Picture picture) {
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL, SELECT_NO_CASES -> false;
      case SELECT ->
          task.arms().stream().anyMatch(a -> a.channel() != null) && (clock || !mobile.isEmpty());
      case MUTEX_LOCK, RW_MUTEX_LOCK, RW_MUTEX_RLOCK -> {
        TaskId holder =
            picture.object(task.object()) instanceof ObjectPicture.Lock lock
                ? Knot.holder(lock)
                : null;
        yield holder == null || mobile.contains(holder);
      }
      case SEMACQUIRE -> {
        Set<TaskId> owing = rescuers(task, picture);
        yield owing.isEmpty() ? !mobile.isEmpty() : owing.stream().anyMatch(mobile::contains);
      }
      case IO_WAIT, SLEEP -> true;
      case CHAN_RECEIVE, CHAN_SEND, COND_WAIT, AWAIT -> clock || !mobile.isEmpty();
      case null -> false;
    };
  }
}

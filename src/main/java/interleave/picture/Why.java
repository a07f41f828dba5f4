package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Why one goroutine waits, what would free it, and whether anything still can or ever does.
///
/// *Invariant:* nothing is called impossible that the rules of Go leave possible; what only did not
/// happen in a recording is said to be that.
///
/// @param task who waits
/// @param object what for; null when that has no name or is a select of several
/// @param rescuers those who could free it, as far as that can be told; empty when anybody could,
///   or nobody
/// @param hope whether anything can still free it
/// @param sentences all of this in words
public record Why(
    TaskId task, ObjectId object, List<TaskId> rescuers, boolean hope, List<String> sentences) {

  /// What a recording knows of the time after a picture.
  public interface Future {

    /// What frees a task next; null when nothing does, or when that is not known.
    Event.GoUnblock freed(TaskId task);

    /// Whether the recording goes on to the end of the program.
    boolean isWhole();

    /// Nothing is known.
    Future UNKNOWN =
        new Future() {
          @Override
          public Event.GoUnblock freed(TaskId task) {
            return null;
          }

          @Override
          public boolean isWhole() {
            return false;
          }
        };
  }

  /// @return null when `task` does not wait
  public static Why of(Picture picture, TaskId task, Future future) {
    TaskPicture waiting = picture.task(task);
    if (waiting == null || !waiting.stuck()) {
      return null;
    }
    Event.GoUnblock freed = future.freed(task);
    Set<TaskId> mobile = mobile(picture, future);
    boolean hope = freed != null || picture.ending() == null && mobile.contains(task);
    Set<TaskId> rescuers = rescuers(waiting, picture);
    List<String> sentences = new ArrayList<>();
    sentences.add(need(waiting, picture, freed != null));
    if (freed != null) {
      sentences.add(rescue(freed, picture));
    } else if (!hope) {
      Knot.Circle circle = Knot.circle(waiting, picture);
      if (circle != null) {
        sentences.addAll(circle.sentences());
      }
      boolean outsider = !future.isWhole() && picture.ending() == null && !mobile.isEmpty();
      sentences.add(
          outsider && picture.object(waiting.object()) instanceof ObjectPicture.Lock
              ? "Only an unlock by somebody else could still free it."
              : "Nothing can free it any more.");
    } else {
      List<TaskId> able = rescuers.stream().filter(mobile::contains).toList();
      String who = able.isEmpty() ? "" : Sentence.list(able) + " could free it";
      if (future.isWhole()) {
        sentences.add(
            who.isEmpty()
                ? "Nobody does in this run: it waits until the program ends."
                : who + ", but never " + (able.size() == 1 ? "does" : "do") + " in this run.");
      } else if (!who.isEmpty()) {
        sentences.add(who + ".");
      }
    }
    return new Why(task, waiting.object(), List.copyOf(rescuers), hope, List.copyOf(sentences));
  }

  private static String rescue(Event.GoUnblock freed, Picture picture) {
    long nanos = freed.nanos() - picture.nanos();
    String who =
        freed.task() == null
            ? "The clock"
            : freed.task()
                + (picture.task(freed.task()) == null ? ", which has yet to start," : "");
    return who + " frees it " + (nanos == 0 ? "now." : "in " + Durations.text(nanos) + ".");
  }

  /// @param comes whether it is known to be freed
  private static String need(TaskPicture task, Picture picture, boolean comes) {
    String who = task.id().toString();
    return switch (task.reason()) {
      case CHAN_SEND -> who + " waits until somebody receives from " + task.object() + ".";
      case CHAN_RECEIVE -> who + " waits until " + arrival(task.object(), picture, comes) + ".";
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> who + " waits at a nil channel: for ever.";
      case SELECT -> who + " waits " + Waiting.cases(task) + ".";
      case SELECT_NO_CASES -> who + " waits in a select without cases: for ever.";
      case MUTEX_LOCK, RW_MUTEX_LOCK, RW_MUTEX_RLOCK -> lock(task, picture);
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

  private static String lock(TaskPicture task, Picture picture) {
    String waits = task.id() + " waits " + Waiting.what(task);
    if (picture.object(task.object()) instanceof ObjectPicture.OnceFlag once) {
      return waits
          + (task.id().equals(once.runner())
              ? ", whose function it runs itself."
              : once.running() ? ", whose function " + once.runner() + " runs." : ".");
    }
    if (!(picture.object(task.object()) instanceof ObjectPicture.Lock lock)) {
      return waits + ".";
    }
    List<TaskId> holders = Waiting.holders(task, lock);
    if (holders.isEmpty()) {
      return waits + ", which is free now.";
    }
    if (lock.owner() == null) {
      return holders.getFirst().equals(Waiting.writer(lock))
              && lock.readers().stream()
                  .noneMatch(reader -> reader.task().equals(holders.getFirst()))
          ? waits + ", but " + holders.getFirst() + " waits to write and comes first."
          : waits
              + ", under which "
              + Sentence.list(holders)
              + (holders.size() == 1 ? " reads." : " read.");
    }
    return waits
        + (lock.owner().equals(task.id())
            ? ", which it holds itself."
            : picture.task(lock.owner()).returned()
                ? ", which " + lock.owner() + " locked and did not unlock before it ended."
                : ", which " + lock.owner() + " holds.");
  }

  /// What has to happen before something can be received: timers send and contexts close by
  /// themselves.
  private static String arrival(ObjectId channel, Picture picture, boolean comes) {
    for (ObjectPicture object : picture.objects()) {
      if (object instanceof ObjectPicture.Timer timer && channel.equals(timer.channel())) {
        return timer.name()
            + (timer.period() > 0 ? " ticks" : " fires")
            + (timer.active() || comes ? "" : ", but it is not set");
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
    return new LinkedHashSet<>(
        switch (picture.object(task.object())) {
          case ObjectPicture.Group group -> Waiting.owing(group);
          case null -> List.of();
          case ObjectPicture object -> Waiting.holders(task, object);
        });
  }

  /// Whether `task` can ever be freed, supposing that everybody who can move does what others need.
  /// Errs on the side of hope.
  public static boolean canBeFreed(Picture picture, TaskId task) {
    return mobile(picture, Future.UNKNOWN).contains(task);
  }

  /// All that can still move, or are known to be freed, and those whom they could free.
  private static Set<TaskId> mobile(Picture picture, Future future) {
    Set<TaskId> mobile = new LinkedHashSet<>();
    List<TaskPicture> waiting = new ArrayList<>();
    for (TaskPicture t : picture.tasks()) {
      if (t.stuck() && future.freed(t.id()) == null) {
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
    return mobile;
  }

  private static boolean frees(
      TaskPicture task, Set<TaskId> mobile, boolean clock, Picture picture) {
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL, SELECT_NO_CASES -> false;
      case SELECT ->
          task.arms().stream().anyMatch(a -> a.channel() != null) && (clock || !mobile.isEmpty());
      case MUTEX_LOCK, RW_MUTEX_LOCK, RW_MUTEX_RLOCK ->
          mobile.containsAll(Waiting.holders(task, picture.object(task.object())));
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

package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One reason why goroutines can never move again.
public sealed interface Knot {

  /// In a few words: `a circle of waiting`.
  String title();

  /// What each one involved does, a sentence each.
  List<String> sentences();

  /// The goroutines involved.
  List<TaskId> tasks();

  /// Each goroutine of the circle waits for something the next one holds; the last one's is held by
  /// the first.
  ///
  /// @param behind who waits to write and so keeps out the one goroutine of the circle, which reads
  ///   already and wants to read again; null otherwise
  record Circle(List<Link> links, TaskId behind) implements Knot {
    @Override
    public String title() {
      return links.size() == 1 && behind == null ? "it waits for itself" : "a circle of waiting";
    }

    @Override
    public List<String> sentences() {
      if (links.size() == 1) {
        Link link = links.get(0);
        if (behind != null) {
          return List.of(
              link.task()
                  + " reads under "
                  + link.object()
                  + " and wants to read again, but "
                  + behind
                  + ", which waits to write, comes first: each waits for the other.");
        }
        return List.of(
            link.task() + has(link.object()) + " and waits for it: it waits for itself.");
      }
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        Link held = links.get((i + links.size() - 1) % links.size());
        Link wants = links.get(i);
        sentences.add(wants.task() + has(held.object()) + " and waits for " + wants.object() + ".");
      }
      return sentences;
    }

    private static String has(ObjectId object) {
      return object.kind() == ObjectId.Kind.ONCE
          ? " runs the function of " + object
          : " holds " + object;
    }

    @Override
    public List<TaskId> tasks() {
      return links.stream().map(Link::task).toList();
    }
  }

  /// @param task who waits
  /// @param object for what
  /// @param holder who holds that
  record Link(TaskId task, ObjectId object, TaskId holder) {}

  /// A lock whose holder has ended, or waits for something else for ever, without unlocking it.
  record MissingUnlock(ObjectId lock, TaskId holder, boolean ended, List<TaskId> tasks)
      implements Knot {
    @Override
    public String title() {
      return ended ? "an Unlock is missing" : "a lock is never given up";
    }

    @Override
    public List<String> sentences() {
      String waiting = Sentence.list(tasks) + (tasks.size() == 1 ? " waits for " : " wait for ");
      return List.of(
          waiting
              + lock
              + ", which "
              + holder
              + (ended
                  ? " locked and never unlocked before it ended."
                  : " holds while it is stuck itself."));
    }
  }

  /// A Once whose function never comes to its end.
  record EndlessOnce(ObjectId once, TaskId runner, List<TaskId> tasks) implements Knot {
    @Override
    public String title() {
      return "a function never ends";
    }

    @Override
    public List<String> sentences() {
      return List.of(
          Sentence.list(tasks)
              + (tasks.size() == 1 ? " waits for " : " wait for ")
              + once
              + ", whose function "
              + runner
              + " runs while it is stuck itself.");
    }
  }

  /// A channel at which all that are left want the same.
  record DeadChannel(ObjectId channel, List<TaskId> senders, List<TaskId> receivers, boolean open)
      implements Knot {
    @Override
    public String title() {
      return receivers.isEmpty() ? "nobody is left to receive" : "nobody is left to send";
    }

    @Override
    public List<String> sentences() {
      List<String> sentences = new ArrayList<>();
      if (!senders.isEmpty()) {
        sentences.add(
            Sentence.list(senders)
                + (senders.size() == 1 ? " wants" : " want")
                + " to send to "
                + channel
                + "; nobody is left who could receive.");
      }
      if (!receivers.isEmpty()) {
        sentences.add(
            Sentence.list(receivers)
                + (receivers.size() == 1 ? " wants" : " want")
                + " to receive from "
                + channel
                + "; nobody is left who could send"
                + (open ? " or close it." : "."));
      }
      return sentences;
    }

    @Override
    public List<TaskId> tasks() {
      List<TaskId> all = new ArrayList<>(senders);
      receivers.stream().filter(r -> !all.contains(r)).forEach(all::add);
      return all;
    }
  }

  /// A select over several channels of which none will ever be ready.
  record DeadSelect(List<ObjectId> channels, List<TaskId> tasks) implements Knot {
    @Override
    public String title() {
      return "no case will ever be ready";
    }

    @Override
    public List<String> sentences() {
      return List.of(
          Sentence.list(tasks)
              + (tasks.size() == 1 ? " waits" : " wait")
              + " in a select at "
              + Sentence.names(channels)
              + "; nobody is left at the other end of any of them.");
    }
  }

  /// A WaitGroup that will never reach zero.
  ///
  /// @param owing who was expected to call `Done`, as far as that can be told
  /// @param stuck those of them who wait for ever themselves; the others have ended
  record MissingDone(
      ObjectId group, int counter, List<TaskId> owing, List<TaskId> stuck, List<TaskId> tasks)
      implements Knot {
    @Override
    public String title() {
      return stuck.isEmpty() || stuck.size() < owing.size()
          ? "a Done is missing"
          : "a Done never comes";
    }

    @Override
    public List<String> sentences() {
      String waiting =
          Sentence.list(tasks)
              + (tasks.size() == 1 ? " waits until " : " wait until ")
              + group
              + " reaches zero; it stands at "
              + counter;
      if (owing.isEmpty()) {
        return List.of(waiting + " and nobody is left to call Done.");
      }
      List<TaskId> ended = owing.stream().filter(t -> !stuck.contains(t)).toList();
      return List.of(
          waiting
              + "."
              + (ended.isEmpty() ? "" : " " + Sentence.list(ended) + " should have called Done.")
              + (stuck.isEmpty()
                  ? ""
                  : " "
                      + Sentence.list(stuck)
                      + " would call Done, but "
                      + (stuck.size() == 1 ? "is" : "are")
                      + " stuck."));
    }
  }

  /// Goroutines that wait for what can never come: at a nil channel, in a select without cases, for
  /// a signal that nobody is left to give.
  ///
  /// @param what they wait for, as it goes on behind "wait"
  record Endless(String what, List<TaskId> tasks) implements Knot {
    @Override
    public String title() {
      return "a wait without end";
    }

    @Override
    public List<String> sentences() {
      return List.of(
          Sentence.list(tasks) + (tasks.size() == 1 ? " waits " : " wait ") + what + ".");
    }
  }

  /// Why the goroutines that are stuck in `picture` are stuck, each in one knot: circles first.
  static List<Knot> of(Picture picture) {
    List<TaskPicture> stuck = picture.tasks().stream().filter(TaskPicture::stuck).toList();
    List<Knot> knots = new ArrayList<>();
    Set<TaskId> told = new LinkedHashSet<>();
    for (TaskPicture task : stuck) {
      Circle circle = circle(task, picture);
      if (circle != null && !told.contains(task.id())) {
        knots.add(circle);
        told.addAll(circle.tasks());
      }
    }
    Map<Object, List<TaskId>> groups = new LinkedHashMap<>();
    for (TaskPicture task : stuck) {
      if (!told.contains(task.id())) {
        groups.computeIfAbsent(cause(task), _ -> new ArrayList<>()).add(task.id());
      }
    }
    groups.forEach((cause, tasks) -> knots.add(knot(cause, tasks, picture)));
    return knots;
  }

  private static Object cause(TaskPicture task) {
    if (task.object() != null) {
      return task.object();
    }
    List<ObjectId> channels =
        task.arms().stream()
            .map(Event.SelectArm::channel)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!channels.isEmpty()) {
      return channels.size() == 1 ? channels.getFirst() : channels;
    }
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> "at a nil channel, for ever";
      case SELECT_NO_CASES -> "in a select without cases, for ever";
      case SELECT -> "in a select whose channels are all nil, for ever";
      case null, default -> Waiting.what(task) + ", which never comes";
    };
  }

  private static Knot knot(Object cause, List<TaskId> tasks, Picture picture) {
    if (cause instanceof List<?> channels) {
      return new DeadSelect(channels.stream().map(ObjectId.class::cast).toList(), tasks);
    }
    if (!(cause instanceof ObjectId id)) {
      return new Endless(cause.toString(), tasks);
    }
    return switch (picture.object(id)) {
      case ObjectPicture.Lock lock when holder(lock) != null -> {
        TaskPicture holder = picture.task(holder(lock));
        yield new MissingUnlock(id, holder.id(), holder.returned(), tasks);
      }
      case ObjectPicture.OnceFlag once when once.running() ->
          new EndlessOnce(id, once.runner(), tasks);
      case ObjectPicture.Group group ->
          new MissingDone(
              id,
              group.counter(),
              Waiting.owing(group),
              Waiting.owing(group).stream().filter(t -> picture.task(t).stuck()).toList(),
              tasks);
      case ObjectPicture.Channel channel ->
          new DeadChannel(
              id,
              tasks.stream().filter(t -> waits(t, channel.senders())).toList(),
              tasks.stream().filter(t -> waits(t, channel.receivers())).toList(),
              !channel.closed());
      case ObjectPicture.Cond _ ->
          new Endless("for a signal on " + id + "; nobody is left to give one", tasks);
      case null, default -> new Endless("for " + id + ", which never comes", tasks);
    };
  }

  private static boolean waits(TaskId task, List<Waiter> queue) {
    return queue.stream().anyMatch(w -> w.task().equals(task));
  }

  /// The circle that `task` is in; null when it is in none.
  static Circle circle(TaskPicture task, Picture picture) {
    List<Link> links = new ArrayList<>();
    if (!closes(task, task, picture, links, new LinkedHashSet<>())) {
      return null;
    }
    boolean again = links.size() == 1 && task.reason() == WaitReason.RW_MUTEX_RLOCK;
    TaskId behind =
        again && picture.object(task.object()) instanceof ObjectPicture.Lock lock
            ? Waiting.writer(lock)
            : null;
    return new Circle(List.copyOf(links), behind);
  }

  /// Whether who holds what `at` waits for waits, in the end, for `start`; adds the way to `links`.
  private static boolean closes(
      TaskPicture start, TaskPicture at, Picture picture, List<Link> links, Set<TaskId> seen) {
    if (!at.stuck()) {
      return false;
    }
    for (TaskId holder : holders(picture.object(at.object()))) {
      links.add(new Link(at.id(), at.object(), holder));
      if (holder.equals(start.id())
          || seen.add(holder) && closes(start, picture.task(holder), picture, links, seen)) {
        return true;
      }
      links.removeLast();
    }
    return false;
  }

  private static List<TaskId> holders(ObjectPicture object) {
    return switch (object) {
      case ObjectPicture.Lock lock when lock.owner() != null -> List.of(lock.owner());
      case ObjectPicture.Lock lock -> lock.readers().stream().map(Waiter::task).toList();
      case ObjectPicture.OnceFlag once when once.running() -> List.of(once.runner());
      case null, default -> List.of();
    };
  }

  /// Who keeps others out of a lock: its owner, or the first of its readers; null when it is free.
  static TaskId holder(ObjectPicture.Lock lock) {
    return lock.owner() != null
        ? lock.owner()
        : lock.readers().isEmpty() ? null : lock.readers().get(0).task();
  }
}

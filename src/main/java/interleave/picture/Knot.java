package interleave.picture;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  record Circle(List<Link> links) implements Knot {
    @Override
    public String title() {
      return links.size() == 1 ? "it waits for itself" : "a circle of waiting";
    }

    @Override
    public List<String> sentences() {
      if (links.size() == 1) {
        Link link = links.get(0);
        return List.of(
            link.task() + " holds " + link.object() + " and waits for it: it waits for itself.");
      }
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        Link held = links.get((i + links.size() - 1) % links.size());
        Link wants = links.get(i);
        sentences.add(
            wants.task() + " holds " + held.object() + " and waits for " + wants.object() + ".");
      }
      return sentences;
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

  /// A WaitGroup that will never reach zero.
  ///
  /// @param owing who was expected to call `Done`, as far as that can be told
  record MissingDone(ObjectId group, int counter, List<TaskId> owing, List<TaskId> tasks)
      implements Knot {
    @Override
    public String title() {
      return "a Done is missing";
    }

    @Override
    public List<String> sentences() {
      String waiting =
          Sentence.list(tasks)
              + (tasks.size() == 1 ? " waits until " : " wait until ")
              + group
              + " reaches zero; it stands at "
              + counter;
      return List.of(
          owing.isEmpty()
              ? waiting + " and nobody is left to call Done."
              : waiting + ". " + Sentence.list(owing) + " should have called Done.");
    }
  }

  /// Goroutines that wait for what can never come: a nil channel, a select without cases, a signal
  /// that nobody is left to give.
  record Endless(String what, List<TaskId> tasks) implements Knot {
    @Override
    public String title() {
      return "a wait without end";
    }

    @Override
    public List<String> sentences() {
      return List.of(
          Sentence.list(tasks)
              + (tasks.size() == 1 ? " waits for " : " wait for ")
              + what
              + ", which never comes.");
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
    for (var arm : task.arms()) {
      if (arm.channel() != null) {
        return arm.channel();
      }
    }
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> "a nil channel";
      case SELECT_NO_CASES -> "a select without cases";
      case SELECT -> "nil channels";
      case IO_WAIT -> "input";
      case null -> "nothing";
      default -> task.reason().text();
    };
  }

  private static Knot knot(Object cause, List<TaskId> tasks, Picture picture) {
    if (!(cause instanceof ObjectId id)) {
      return new Endless(cause.toString(), tasks);
    }
    return switch (picture.object(id)) {
      case ObjectPicture.Lock lock when holder(lock) != null -> {
        TaskPicture holder = picture.task(holder(lock));
        yield new MissingUnlock(id, holder.id(), !holder.stuck(), tasks);
      }
      case ObjectPicture.Group group ->
          new MissingDone(
              id, group.counter(), group.owing().stream().map(Waiter::task).toList(), tasks);
      case ObjectPicture.Channel channel ->
          new DeadChannel(
              id,
              tasks.stream().filter(t -> waits(t, channel.senders())).toList(),
              tasks.stream().filter(t -> waits(t, channel.receivers())).toList(),
              !channel.closed());
      case ObjectPicture.Cond _ -> new Endless("a signal on " + id, tasks);
      case null -> new Endless(id.name(), tasks);
      case ObjectPicture _ -> new Endless(id.name(), tasks);
    };
  }

  private static boolean waits(TaskId task, List<Waiter> queue) {
    return queue.stream().anyMatch(w -> w.task().equals(task));
  }

  /// The circle that `task` is in; null when it is in none.
  static Circle circle(TaskPicture task, Picture picture) {
    List<Link> links = new ArrayList<>();
    TaskPicture at = task;
    while (links.size() <= picture.tasks().size()) {
      if (!at.stuck() || !(picture.object(at.object()) instanceof ObjectPicture.Lock lock)) {
        return null;
      }
      TaskId holder = holder(lock);
      if (holder == null) {
        return null;
      }
      links.add(new Link(at.id(), at.object(), holder));
      if (holder.equals(task.id())) {
        return new Circle(List.copyOf(links));
      }
      for (Link link : links) {
        if (link.task().equals(holder)) {
          return null;
        }
      }
      at = picture.task(holder);
    }
    return null;
  }

  /// Who keeps others out of a lock: its owner, or the first of its readers; null when it is free.
  static TaskId holder(ObjectPicture.Lock lock) {
    return lock.owner() != null
        ? lock.owner()
        : lock.readers().isEmpty() ? null : lock.readers().get(0).task();
  }
}

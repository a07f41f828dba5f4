package interleave.picture;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/// What a goroutine waits for, in plain words that go on behind "waits".
///
/// *Invariant:* whatever is said holds at the instant of the picture.
final class Waiting {

  private Waiting() {}

  /// `to receive from jobs`, `for mu`, `in a select`; empty when `task` does not wait.
  static String what(TaskPicture task) {
    String object = task.object() == null ? "something without a name" : task.object().name();
    return switch (task.reason()) {
      case CHAN_RECEIVE -> "to receive from " + object;
      case CHAN_SEND -> "to send to " + object;
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> "at a nil channel";
      case SELECT -> "in a select";
      case SELECT_NO_CASES -> "in a select without cases";
      case MUTEX_LOCK, RW_MUTEX_LOCK -> "for " + object;
      case RW_MUTEX_RLOCK -> "to read under " + object;
      case SEMACQUIRE -> "for " + object + " to reach zero";
      case COND_WAIT -> "for a signal on " + object;
      case IO_WAIT -> "for input";
      case AWAIT -> "for " + object;
      case SLEEP -> "for its sleep to end";
      case null -> "";
    };
  }

  /// Which of the cases of a select would have to become ready: `until it can receive from a or b,
  /// or send to c`.
  static String cases(TaskPicture task) {
    List<String> sends = new ArrayList<>();
    List<String> receives = new ArrayList<>();
    int nil = 0;
    for (var arm : task.arms()) {
      if (arm.channel() == null) {
        nil++;
      } else {
        (arm.send() ? sends : receives).add(arm.channel().name());
      }
    }
    if (sends.isEmpty() && receives.isEmpty()) {
      return "in a select whose channels are all nil: for ever";
    }
    String to =
        receives.isEmpty()
            ? "send to " + or(sends)
            : "receive from " + or(receives) + (sends.isEmpty() ? "" : ", or send to " + or(sends));
    String never =
        nil == 0
            ? ""
            : nil == 1 ? "; one case is a nil channel" : "; " + nil + " cases are nil channels";
    return "until it can " + to + never;
  }

  private static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /// Whom a goroutine waits for that wants something others hold: the holders of a lock, who runs
  /// the function of a Once. Empty when nobody holds it.
  static List<TaskId> holders(TaskPicture task, ObjectPicture object) {
    return switch (object) {
      case ObjectPicture.Lock lock -> holders(task, lock);
      case ObjectPicture.OnceFlag once when once.running() -> List.of(once.runner());
      case null, default -> List.of();
    };
  }

  /// Whom a goroutine that waits for a lock waits for: its owner; for one that wants to read, the
  /// first that waits to write, since Go lets no reader pass it; otherwise those who read. Empty
  /// when the lock is free.
  static List<TaskId> holders(TaskPicture task, ObjectPicture.Lock lock) {
    if (lock.owner() != null) {
      return List.of(lock.owner());
    }
    TaskId writer = task.reason() == WaitReason.RW_MUTEX_RLOCK ? writer(lock) : null;
    return writer != null ? List.of(writer) : lock.readers().stream().map(Waiter::task).toList();
  }

  /// The first that waits to write; null when nobody does.
  static TaskId writer(ObjectPicture.Lock lock) {
    return lock.waiters().stream()
        .filter(waiter -> !waiter.read())
        .map(Waiter::task)
        .findFirst()
        .orElse(null);
  }

  /// Those who should call `Done`, as far as that can be told, without those who wait for it.
  static List<TaskId> owing(ObjectPicture.Group group) {
    List<TaskId> waiting = group.waiters().stream().map(Waiter::task).toList();
    return group.owing().stream().map(Waiter::task).filter(t -> !waiting.contains(t)).toList();
  }

  /// The context whose deadline a timer is; null for other timers.
  static ObjectPicture.Context deadline(ObjectId timer, Picture picture) {
    for (ObjectPicture object : picture.objects()) {
      if (object instanceof ObjectPicture.Context context && context.name().equals(timer.name())) {
        return context;
      }
    }
    return null;
  }
}

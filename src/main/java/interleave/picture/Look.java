package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;

/// What a goroutine's card shows it as: the task's state, with waiting split by what is waited for
/// and the ending told by how the program ended.
public enum Look {
  RUNNING,
  RUNNABLE,
  /// Waits at a channel, or at several in a select.
  BLOCKED,
  /// Waits for a lock, a counter, a condition.
  LOCKED,
  SLEEPING,
  DONE,
  PANICKED,
  /// Can never move again: the program ended in a deadlock.
  DEADLOCKED,
  /// Still lived when the program ended.
  ABANDONED;

  public static Look of(TaskPicture task, Picture picture) {
    return switch (task.state()) {
      case RUNNING -> task.panic() == null ? RUNNING : PANICKED;
      case RUNNABLE -> RUNNABLE;
      case SLEEPING -> SLEEPING;
      case DONE -> DONE;
      case PANICKED -> PANICKED;
      case BLOCKED -> waitsForLock(task.reason()) ? LOCKED : BLOCKED;
      case ABANDONED -> picture.deadlocked() && task.stuck() ? DEADLOCKED : ABANDONED;
    };
  }

  /// As [#of] for states alone, without a picture: for spans of time.
  public static Look of(TaskState state, WaitReason reason) {
    return switch (state) {
      case RUNNING -> RUNNING;
      case RUNNABLE -> RUNNABLE;
      case SLEEPING -> SLEEPING;
      case DONE -> DONE;
      case PANICKED -> PANICKED;
      case BLOCKED -> waitsForLock(reason) ? LOCKED : BLOCKED;
      case ABANDONED -> ABANDONED;
    };
  }

  private static boolean waitsForLock(WaitReason reason) {
    return switch (reason) {
      case MUTEX_LOCK, RW_MUTEX_LOCK, RW_MUTEX_RLOCK, COND_WAIT, SEMACQUIRE -> true;
      case CHAN_RECEIVE, CHAN_SEND, CHAN_RECEIVE_NIL, CHAN_SEND_NIL, SELECT, SELECT_NO_CASES ->
          false;
      case SLEEP, IO_WAIT, AWAIT -> false;
      case null -> false;
    };
  }

  /// What the card says beside its icon: state, and why or where or how long.
  public static String words(TaskPicture task, Picture picture) {
    Look look = of(task, picture);
    return switch (look) {
      case RUNNING -> task.unwinding() != null ? unwinding(task.unwinding()) : running(task);
      case RUNNABLE -> "runnable";
      case BLOCKED -> "blocked: " + reason(task);
      case LOCKED -> "waits for " + what(task);
      case SLEEPING ->
          task.deadline() < 0
              ? "sleeping"
              : "sleeping · "
                  + Durations.text(Math.max(0, task.deadline() - picture.nanos()))
                  + " left";
      case DONE -> "done";
      case PANICKED ->
          task.panic() != null && !task.ended()
              ? "panics: " + task.panic()
              : ends(picture, Event.Ending.FATAL) ? "fatal error" : "panicked";
      case DEADLOCKED ->
          task.object() != null
              ? "stuck at " + what(task)
              : task.reason() == WaitReason.CHAN_RECEIVE_NIL
                      || task.reason() == WaitReason.CHAN_SEND_NIL
                  ? "stuck: nil channel"
                  : "stuck: " + reason(task);
      case ABANDONED ->
          leaked(task, picture)
              ? "leaked: " + reason(task)
              : ends(picture, Event.Ending.EXITED) && task.id().equals(picture.ending().task())
                  ? "ended the program"
                  : "abandoned" + (task.reason() == null ? "" : ": " + reason(task));
    };
  }

  /// Whether a goroutine has been forgotten: it still waited for others when the program ended as
  /// it was meant to. `main` never is. Where somebody's panic ended it, nobody knows what would
  /// have come.
  public static boolean leaked(TaskPicture task, Picture picture) {
    return task.state() == TaskState.ABANDONED
        && task.stuck()
        && task.id().number() > 1
        && (picture.ending() == null
            || ends(picture, Event.Ending.RETURNED)
            || ends(picture, Event.Ending.EXITED));
  }

  private static boolean ends(Picture picture, Event.Ending how) {
    return picture.ending() != null && picture.ending().ending() == how;
  }

  private static String running(TaskPicture task) {
    return task.proc() < 0 ? "running" : "running on P" + task.proc();
  }

  private static String unwinding(Unwinding unwinding) {
    return unwinding.isGoexit()
        ? "Goexit: deferred calls"
        : unwinding.recovered() ? "recovered: " + unwinding.message() : "panicking";
  }

  private static String reason(TaskPicture task) {
    return task.reason() == null ? "" : task.reason().text();
  }

  private static String what(TaskPicture task) {
    return task.object() == null ? reason(task) : task.object().name();
  }
}

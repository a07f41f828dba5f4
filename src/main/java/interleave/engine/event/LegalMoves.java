package interleave.engine.event;

import static interleave.engine.event.TaskState.ABANDONED;
import static interleave.engine.event.TaskState.BLOCKED;
import static interleave.engine.event.TaskState.DONE;
import static interleave.engine.event.TaskState.PANICKED;
import static interleave.engine.event.TaskState.RUNNABLE;
import static interleave.engine.event.TaskState.RUNNING;
import static interleave.engine.event.TaskState.SLEEPING;

/// The one table of legal moves between task states. The machine's recorder checks every event
/// against it and the picture folds with it, so neither can invent a move of its own.
public final class LegalMoves {

  /// For each state the set of those that may follow, a bit each: it is asked for every event.
  private static final int[] NEXT = new int[TaskState.values().length];

  static {
    next(RUNNABLE, RUNNING, ABANDONED);
    // to RUNNABLE: preempted or yielded; to BLOCKED and SLEEPING: parked
    next(RUNNING, RUNNABLE, BLOCKED, SLEEPING, DONE, PANICKED, ABANDONED);
    next(BLOCKED, RUNNABLE, ABANDONED);
    next(SLEEPING, RUNNABLE, ABANDONED);
    next(DONE);
    next(PANICKED);
    next(ABANDONED);
  }

  private LegalMoves() {}

  private static void next(TaskState from, TaskState... to) {
    for (TaskState state : to) {
      NEXT[from.ordinal()] |= 1 << state.ordinal();
    }
  }

  public static boolean allowed(TaskState from, TaskState to) {
    return (NEXT[from.ordinal()] >> to.ordinal() & 1) != 0;
  }

  /// The state `event` puts its task into, or null when it changes no state. For [Event.GoCreate]
  /// and [Event.GoUnblock] the task that changes is the child or the woken one, see [#subject].
  public static TaskState target(Event event) {
    return switch (event) {
      case Event.GoCreate _ -> RUNNABLE;
      case Event.GoStart _ -> RUNNING;
      case Event.GoStop _ -> RUNNABLE;
      case Event.GoBlock e -> target(e.reason());
      case Event.GoBlockSend _, Event.GoBlockReceive _, Event.GoBlockSelect _ -> BLOCKED;
      case Event.GoUnblock _ -> RUNNABLE;
      case Event.GoEnd _ -> DONE;
      case Event.GoAbandon _ -> ABANDONED;
      case Event.ProgramEnd e ->
          e.task() != null
                  && (e.ending() == Event.Ending.PANICKED || e.ending() == Event.Ending.FATAL)
              ? PANICKED
              : null;
      default -> null;
    };
  }

  /// The state of a task that waits, for something other than a channel.
  public static TaskState target(WaitReason reason) {
    return reason == WaitReason.SLEEP ? SLEEPING : BLOCKED;
  }

  /// The task whose state `event` changes.
  public static TaskId subject(Event event) {
    return switch (event) {
      case Event.GoCreate e -> e.child();
      case Event.GoUnblock e -> e.woken();
      default -> event.task();
    };
  }
}

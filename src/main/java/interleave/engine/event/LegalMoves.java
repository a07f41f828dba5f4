package interleave.engine.event;

import static interleave.engine.event.TaskState.ABANDONED;
import static interleave.engine.event.TaskState.BLOCKED;
import static interleave.engine.event.TaskState.DONE;
import static interleave.engine.event.TaskState.PANICKED;
import static interleave.engine.event.TaskState.RUNNABLE;
import static interleave.engine.event.TaskState.RUNNING;
import static interleave.engine.event.TaskState.SLEEPING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The one table of legal moves between task states. The machine's recorder checks every event
/// against it and the picture folds with it, so neither can invent a move of its own.
public final class LegalMoves {

  private static final Map<TaskState, Set<TaskState>> NEXT = new EnumMap<>(TaskState.class);

  static {
    NEXT.put(RUNNABLE, EnumSet.of(RUNNING, ABANDONED));
    // to RUNNABLE: preempted or yielded; to BLOCKED and SLEEPING: parked
    NEXT.put(RUNNING, EnumSet.of(RUNNABLE, BLOCKED, SLEEPING, DONE, PANICKED, ABANDONED));
    NEXT.put(BLOCKED, EnumSet.of(RUNNABLE, ABANDONED));
    NEXT.put(SLEEPING, EnumSet.of(RUNNABLE, ABANDONED));
    NEXT.put(DONE, EnumSet.noneOf(TaskState.class));
    NEXT.put(PANICKED, EnumSet.noneOf(TaskState.class));
    NEXT.put(ABANDONED, EnumSet.noneOf(TaskState.class));
  }

  private LegalMoves() {}

  public static boolean allowed(TaskState from, TaskState to) {
    return NEXT.get(from).contains(to);
  }

  /// The state `event` puts its task into, or null when it changes no state. For [Event.GoCreate]
  /// and [Event.GoUnblock] the task that changes is the child or the woken one, see [#subject].
  public static TaskState target(Event event) {
    return switch (event) {
      case Event.GoCreate _ -> RUNNABLE;
      case Event.GoStart _ -> RUNNING;
      case Event.GoStop _ -> RUNNABLE;
      case Event.GoBlock e -> e.reason() == WaitReason.SLEEP ? SLEEPING : BLOCKED;
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

  /// The task whose state `event` changes.
  public static TaskId subject(Event event) {
    return switch (event) {
      case Event.GoCreate e -> e.child();
      case Event.GoUnblock e -> e.woken();
      default -> event.task();
    };
  }
}

package interleave.engine;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.source.Pos;

/// The visible operation a task stands before, or is parked in.
///
/// @param task whose
/// @param kind what it is about to do
/// @param object what it does it to; null when the operation has no object
/// @param pos where in the source
/// @param enabled whether it would complete if the task moved now (false while it would park)
/// @param parked whether it has begun and waits
public record Pending(
    TaskId task, Kind kind, ObjectId object, Pos pos, boolean enabled, boolean parked) {

  /// The kinds of visible operations.
  public enum Kind {
    START,
    SEND,
    RECEIVE,
    CLOSE,
    SELECT,
    SPAWN,
    LOCK,
    UNLOCK,
    READ_LOCK,
    READ_UNLOCK,
    WAIT_GROUP_ADD,
    WAIT_GROUP_WAIT,
    ONCE,
    COND_WAIT,
    COND_SIGNAL,
    ATOMIC,
    SLEEP,
    TIMER,
    READ,
    WRITE,
    OUTPUT,
    YIELD,
    EXIT,
    OTHER
  }
}

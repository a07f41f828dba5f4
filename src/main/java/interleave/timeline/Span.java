package interleave.timeline;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;

/// A stretch of a task's life in one state.
///
/// @param task whose
/// @param proc the P it runs on; -1 when it does not run
/// @param state what it does
/// @param reason why it waits; null when it does not
/// @param object what it waits for; null when that has no name
/// @param fromEvent the event that began it
/// @param toEvent the event that ended it; one past the last event when none did yet
/// @param fromNanos virtual time of its begin
/// @param toNanos virtual time of its end
public record Span(
    TaskId task,
    int proc,
    TaskState state,
    WaitReason reason,
    ObjectId object,
    int fromEvent,
    int toEvent,
    long fromNanos,
    long toNanos) {}

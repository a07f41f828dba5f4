package interleave.timeline;

import interleave.engine.event.TaskId;

/// Something that went from one task to another.
///
/// @param fromEvent when it left
/// @param from who gave; null when the runtime did
/// @param toEvent when it arrived; not before `fromEvent`
/// @param to who got
public record Arrow(int fromEvent, TaskId from, int toEvent, TaskId to) {}

package interleave.picture;

import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;

/// A task in a queue.
///
/// @param task who waits
/// @param value what it wants to send; null when it sends nothing
/// @param arm the select case it waits with; -1 outside a select
/// @param read whether it waits to read under a lock
public record Waiter(TaskId task, Shown value, int arm, boolean read) {}

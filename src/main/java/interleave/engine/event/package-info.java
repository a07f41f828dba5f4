/// What happens in a run: the sealed set of [interleave.engine.event.Event]s, the names of tasks
/// and objects, and the table of legal moves that checks every event.
///
/// *Imports:* `base`, `source`.
///
/// *Invariant:* events are immutable and refer to tasks and objects by name only, so a recording
/// outlives the machine that made it.
package interleave.engine.event;

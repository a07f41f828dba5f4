/// A run as it was recorded: [interleave.timeline.Recording] drives a machine and records it,
/// [interleave.timeline.Timeline] answers questions about any instant of it.
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`, `engine.loop`, `picture`.
///
/// *Invariant:* events are only ever appended, each one checked against the table of legal moves;
/// time never runs backwards in them. What was answered about an event never changes.
package interleave.timeline;

/// What a program on an event loop does: one thread, a call stack, timers, tasks, microtasks and
/// promises, as Node.js has them.
///
/// *Imports:* `base`, `source`, `engine.event`.
///
/// *Invariant:* nothing here knows JavaScript. One thread makes no choices, so a run needs no
/// schedule: a program is one sequence of [interleave.engine.loop.LoopEvent]s, the same on every
/// machine. Events are immutable and name promises, timers and jobs by number.
package interleave.engine.loop;

/// The Go machine: interpreter, goroutines, channels, `select`, the simulated scheduler, and the
/// parts of `sync`, `time` and `runtime` that belong to it.
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`, `golang.types`, `golang.code`,
/// `golang.value`, `golang.jit`.
///
/// *Invariant:* a machine is a pure function of its program and the decisions it is given. All
/// decisions of a step precede all of its changes; every event is a legal move.
package interleave.golang.run;

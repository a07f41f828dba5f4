/// Go's standard library: the functions that are written in Java, and the Go sources of the rest.
///
/// A package is Go source under `interleave/golib`, checked and compiled like the user's; its
/// functions without a body are natives of this package. Whatever calls back into the program,
/// locks or blocks is Go, so that it can be seen; pure computations are Java.
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`, `golang.text`, `golang.regexp`,
/// `golang.types`, `golang.code`, `golang.value`, `golang.run`.
///
/// *Invariant:* natives are deterministic and keep no state; what a seeded or formatted function
/// gives is what Go gives, to the last bit.
package interleave.golang.lib;

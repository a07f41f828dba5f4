/// The contract between a simulated language and everything that drives, searches or draws it.
///
/// *Imports:* `base`, `source`, `engine.event`.
///
/// *Invariant:* nothing here knows Go or JavaScript. A machine is single-threaded, owns no thread,
/// reads no clock, and is a pure function of its program and the decisions it is given.
package interleave.engine;

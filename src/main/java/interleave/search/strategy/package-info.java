/// Ways to resolve the decisions of a run.
///
/// *Imports:* `base`, `engine`, `engine.event`.
///
/// *Invariant:* a strategy is deterministic: made twice with the same arguments and asked the same
/// questions it gives the same answers.
package interleave.search.strategy;

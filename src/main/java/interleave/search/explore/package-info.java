/// Every way a program can go: all orders of its visible operations, searched on copies of the
/// machine.
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`, `search.strategy`, `search.causality`.
///
/// *Invariant:* a search is deterministic, and never says that it has seen everything when it has
/// not.
package interleave.search.explore;

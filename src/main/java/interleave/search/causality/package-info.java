/// What comes before what in a run, whatever the clock says: vector clocks, and the races between
/// accesses that nothing orders.
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`.
///
/// *Invariant:* knows no language. Happens-before is what Go's memory model and its race detector
/// make of the events; the same events and accesses give the same races.
package interleave.search.causality;

/// Go beside Node.js: two stages on one clock.
///
/// *Imports:* of the window `stage` and what is below it.
///
/// *Invariant:* both halves stand at the same instant of simulated time.
package interleave.ui.compare;

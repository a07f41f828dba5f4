/// The timeline: lanes of goroutines and of Ps, of Go and of its twin, on an axis of time or of
/// events, with a minimap.
///
/// *Imports:* of the window `stage`, `event` and what is below them.
///
/// *Invariant:* whatever is drawn costs time for the pixels it covers, not for the events behind
/// them.
package interleave.ui.lane;

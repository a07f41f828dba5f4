/// The stage with everything around it that belongs to it: sentence, question, choices, ending,
/// title card.
///
/// *Imports:* of the window `text`, `control`, `key`, `canvas`.
///
/// *Invariant:* what is shown is a function of a timeline and a position in it; layouts are settled
/// in the background.
package interleave.ui.stage;

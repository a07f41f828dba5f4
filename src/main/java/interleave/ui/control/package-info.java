/// Small things that every part of the window is made of: badges, tips, rows that are one button,
/// sheets and their layer, focus, the theme and what is remembered between two starts.
///
/// *Imports:* of the window `text`.
///
/// *Invariant:* they know nothing of programs and recordings but the colours of states.
package interleave.ui.control;

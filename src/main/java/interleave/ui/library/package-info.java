/// What there is to open and to learn: chapters and pictures of all scenarios, reference, help, the
/// tour.
///
/// *Imports:* of the window `file`, `key` and what is below them.
///
/// *Invariant:* pictures are taken from recordings, in the background.
package interleave.ui.library;

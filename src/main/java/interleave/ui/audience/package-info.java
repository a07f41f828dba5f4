/// Before an audience: large type, lights that point, the speaker's own view.
///
/// *Imports:* of the window `code`, `compare`, `stage` and what is below them.
///
/// *Invariant:* nothing that is to be read there is smaller than 28 pixels on a screen of 1080
/// lines or less, and the desk is found again as it was left.
package interleave.ui.audience;

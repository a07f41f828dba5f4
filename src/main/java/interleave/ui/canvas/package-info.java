/// Views that are drawn with a pen: tapes of what was drawn, tiles that are drawn again only where
/// they look otherwise, a mirror of one view in another window.
///
/// *Imports:* of the window `text`, `control`.
///
/// *Invariant:* a view is drawn at most once in a frame, and only while it can be seen.
package interleave.ui.canvas;

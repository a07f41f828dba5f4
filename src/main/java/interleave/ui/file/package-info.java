/// Files that people own: opening, saving, recent ones, drafts, leaving with unsaved changes, cues
/// and notes, and everything that can be exported.
///
/// *Imports:* of the window `text`, `control`, `key`.
///
/// *Invariant:* nobody's work is lost: a file is replaced only when the new one is whole.
package interleave.ui.file;

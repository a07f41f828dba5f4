/// What there is to know about what is selected: stack, locals, history, facts; and the way back to
/// what was selected before.
///
/// *Imports:* of the window `text`, `control`.
///
/// *Invariant:* it looks at the playhead's instant, never at another.
package interleave.ui.inspect;

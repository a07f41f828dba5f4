/// Breakpoints: their list, and the fields for their conditions.
///
/// *Imports:* of the window `code` and what is below it.
///
/// *Invariant:* what a condition means is decided in `session`; here it is only written and shown.
package interleave.ui.breakpoint;

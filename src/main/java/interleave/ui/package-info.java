/// The window: everything that is seen and touched, and drawing into picture files.
///
/// *Imports:* everything below; the only package besides `app` that knows JavaFX.
///
/// *Invariant:* nothing below this package waits for it, and everything it shows comes from a
/// timeline and a position in it.
package interleave.ui;

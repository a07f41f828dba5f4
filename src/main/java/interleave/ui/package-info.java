/// The window: everything that is seen and touched.
///
/// *Imports:* everything below; with `image` and `app` the only package that knows JavaFX.
///
/// *Invariant:* nothing below this package waits for it, and everything it shows comes from a
/// timeline and a position in it.
///
/// Here are the window as a whole and its bars, menus and sheets; each part of it has a package of
/// its own below.
package interleave.ui;

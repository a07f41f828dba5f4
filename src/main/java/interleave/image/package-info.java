/// Drawing frames: on a canvas of JavaFX, and into picture files.
///
/// *Imports:* the stage and what is below it, and JavaFX.
///
/// *Invariant:* a picture depends on the recording, the place in it, the size and the theme alone;
/// so the window, `interleave render` and every export show the same.
package interleave.image;

/// The program: the pane that follows the run, and the editor; errors, badges, values under the
/// mouse, several files, the twin in JavaScript.
///
/// *Imports:* of the window everything that `docs/ARCHITECTURE.md` lists before it.
///
/// *Invariant:* a line is where the compiler says that it is.
package interleave.ui.code;

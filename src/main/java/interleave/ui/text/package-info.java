/// What the window says, in the language of its users: the bundle of all texts, and how places,
/// facts, twins and keys are called.
///
/// *Imports:* of the window nothing else of the window.
///
/// *Invariant:* no control is made here; every visible word comes from the bundle or from the
/// recorded program.
package interleave.ui.text;

/// What the window shows and what can be done with it, without any toolkit: the open scenario, its
/// recording, the playhead, the selection; and the engine thread that compiles and runs.
///
/// *Imports:* everything below; no JavaFX.
///
/// *Invariant:* the state is an immutable record that changes on one thread only, the one that
/// dispatches commands. The engine thread never touches it: it hands results over.
package interleave.session;

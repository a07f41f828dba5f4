/// The list of all events: searched, filtered by kind, clicked.
///
/// *Imports:* of the window `text`, `control`, `key`.
///
/// *Invariant:* a list of a million rows has as many nodes as fit into its height.
package interleave.ui.event;

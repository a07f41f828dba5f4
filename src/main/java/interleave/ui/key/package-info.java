/// What people can do, with which keys: all actions, who carries them out, and the sheet that lists
/// them.
///
/// *Imports:* of the window `text`, `control`.
///
/// *Invariant:* a key means the same in every part of the window, except where a part that has the
/// focus wants it for itself (`OwnKeys`).
package interleave.ui.key;

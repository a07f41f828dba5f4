/// Where things stand and how they are drawn: [interleave.stage.Layout] gives every goroutine and
/// object its box, [interleave.stage.Stage] and [interleave.stage.Lanes] draw an instant of a
/// timeline with a [interleave.stage.Pen].
///
/// *Imports:* `base`, `source`, `engine`, `engine.event`, `engine.loop`, `picture`. `timeline`.
///
/// *Invariant:* a drawing is a pure function of the timeline, the position of the playhead, the
/// size and the theme. A layout is settled before the first frame and never moves.
package interleave.stage;

/// What a run looks like at an instant: [interleave.picture.Picture] is the fold of all events up
/// to there, [interleave.picture.Sentence] says an event in words, [interleave.picture.Why] says
/// what a waiting task waits for.
///
/// *Imports:* `base`, `source`, `engine.event`, `engine.loop`.
///
/// *Invariant:* a picture never changes and depends on nothing but the events before it; two
/// pictures share what did not change between them.
package interleave.picture;

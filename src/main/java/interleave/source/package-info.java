/// Program text and places in it: [interleave.source.Source], [interleave.source.Pos],
/// [interleave.source.Span] and [interleave.source.Diagnostic].
///
/// *Imports:* `base` only.
///
/// *Invariant:* everything here is immutable; lines and columns count from 1, and columns count
/// bytes of UTF-8, as Go's compiler does.
package interleave.source;

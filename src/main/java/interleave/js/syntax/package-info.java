/// JavaScript text to a syntax tree: scanner, parser, nodes.
///
/// *Imports:* `source`.
///
/// *Invariant:* nodes are immutable records; places are offsets into the text in UTF-16 units,
/// which [interleave.js.syntax.LineMap] turns into lines and columns. What the language forbids
/// ends in one [interleave.js.syntax.SyntaxProblem] in V8's words; what Interleave does not run is
/// refused the same way, in words that say so.
package interleave.js.syntax;

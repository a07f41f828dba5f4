/// Go's grammar: scanner, parser and the syntax tree.
///
/// *Imports:* `base`, `source`.
///
/// *Invariant:* the tree is immutable and knows nothing of types. Every node of one program has an
/// id of its own, dense from 0, so that later phases keep what they find in arrays beside the tree.
package interleave.golang.syntax;

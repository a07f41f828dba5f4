/// Formats Go source as gofmt does. The rules, down to when a column of comments ends, are those of
/// Go's `go/printer`, `text/tabwriter` and `go/doc/comment`, whose structure this package follows.
///
/// *Imports:* `source`, `golang.syntax`.
///
/// *Invariant:* formatting changes white space, superfluous commas, semicolons and parentheses, the
/// order of imports, the letters of number prefixes and the layout of comments; nothing else.
/// Formatting what is formatted changes nothing.
package interleave.golang.format;

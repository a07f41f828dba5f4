/// Go's regular expressions: a parser with the errors of package `regexp/syntax`, a compiler to a
/// small program, and a search that runs all threads of the program side by side.
///
/// `java.util.regex` is no way to do it: it tries one way after the other, so it takes time
/// exponential in the input where Go takes linear time, and groups that can match nothing hold
/// something else there.
///
/// Strings are Go's, one `char` (0 to 255) a byte; patterns are UTF-8, inputs may be anything.
///
/// *Imports:* `golang.text`.
///
/// *Invariant:* a program is immutable. A search takes time linear in the input, can pause between
/// any two runes and be copied there, and needs no deep Java stack.
package interleave.golang.regexp;

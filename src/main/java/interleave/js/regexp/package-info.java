/// JavaScript's regular expressions, exactly as ECMAScript has them: a parser with V8's messages, a
/// compiler to a small code, and a backtracking matcher.
///
/// `java.util.regex` is no way to do it: captures of a repeated group, references to groups that
/// did not take part, lookbehind, case folding and surrogates all mean something else there.
///
/// *Imports:* nothing of this program.
///
/// *Invariant:* a compiled pattern is immutable; matching uses no Java recursion except for nested
/// lookarounds, so long subjects need no deep stack, and it counts its steps.
package interleave.js.regexp;

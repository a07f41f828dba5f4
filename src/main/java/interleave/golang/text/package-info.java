/// Text as Go sees it: UTF-8 in strings of bytes, and what Unicode 15.0, the version that Go 1.23
/// knows, says of runes.
///
/// *Imports:* nothing of this program.
///
/// *Invariant:* the JDK's newer tables never show through: what Unicode got later is unassigned
/// here, so that text is printed, matched and folded as Go does it.
package interleave.golang.text;

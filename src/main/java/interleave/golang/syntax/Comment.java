package interleave.golang.syntax;

/// A comment with its place.
///
/// @param text with its `//` or `/*` and `*/`, without the line end of a `//` comment
/// @param line from 1
/// @param column from 1, in bytes of UTF-8
/// @param start where it begins in the text, in chars
/// @param end where it ends in the text, in chars
/// @param alone whether nothing but blanks stands before it in its line
public record Comment(String text, int line, int column, int start, int end, boolean alone) {}

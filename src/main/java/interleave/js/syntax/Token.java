package interleave.js.syntax;

import java.math.BigInteger;

/// A token.
///
/// @param text of a name its name, of a string its value, of punctuation itself
/// @param newline whether a line ended before it
/// @param escaped whether a name was written with an escape, so that it is no keyword
record Token(
    Kind kind,
    int start,
    int end,
    String text,
    double number,
    BigInteger big,
    boolean newline,
    boolean escaped) {

  enum Kind {
    /// Also keywords.
    NAME,
    /// `#name`
    PRIVATE,
    PUNCTUATION,
    NUMBER,
    BIGINT,
    STRING,
    /// The backquote that opens a template.
    TEMPLATE,
    END
  }

  boolean is(String punctuation) {
    return kind == Kind.PUNCTUATION && text.equals(punctuation);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && !escaped && text.equals(word);
  }
}

package interleave.golang.regexp;

/// What an expression can demand of the place it has come to.
enum Assertion {
  BEGIN_LINE,
  END_LINE,
  BEGIN_TEXT,
  END_TEXT,
  WORD_BOUNDARY,
  NO_WORD_BOUNDARY;

  /// @param before the rune before the place; -1 at the beginning of the text
  /// @param after the rune behind it; -1 at the end
  boolean holds(int before, int after) {
    return switch (this) {
      case BEGIN_LINE -> before == '\n' || before < 0;
      case END_LINE -> after == '\n' || after < 0;
      case BEGIN_TEXT -> before < 0;
      case END_TEXT -> after < 0;
      case WORD_BOUNDARY -> isWord(before) != isWord(after);
      case NO_WORD_BOUNDARY -> isWord(before) == isWord(after);
    };
  }

  private static boolean isWord(int rune) {
    return rune >= 'a' && rune <= 'z'
        || rune >= 'A' && rune <= 'Z'
        || rune >= '0' && rune <= '9'
        || rune == '_';
  }
}

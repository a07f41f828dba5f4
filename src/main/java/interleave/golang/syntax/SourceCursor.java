package interleave.golang.syntax;

/// Reads a text one code point at a time and knows the place of each, with columns in bytes of
/// UTF-8. Characters that may not be in a Go file at all are reported and left out.
final class SourceCursor {

  /// Takes a message about a place.
  interface ErrorSink {
    void error(int line, int column, String message);
  }

  /// What [#ch] is at the end of the text.
  static final int END = -1;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String text;
  private final int length;
  private final ErrorSink errors;
  private int next;
  private int start;
  private int width;
  private int ch = ' ';
  private int line = 1;
  private int column = 1;

  SourceCursor(String text, ErrorSink errors) {
    this.text = text;
    this.length = text.length();
    this.errors = errors;
    advance();
  }

  int ch() {
    return ch;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /// Where the current character begins, in chars.
  int offset() {
    return start;
  }

  String textFrom(int from) {
    return text.substring(from, start);
  }

  /// Whether the text goes on with `prefix`, starting at the current character.
  boolean continuesWith(String prefix) {
    return text.startsWith(prefix, start);
  }

  void error(String message) {
    errors.error(line, column, message);
  }

  void advance() {
    do {
      column += width;
      if (ch == '\n') {
        line++;
        column = 1;
      }
      start = next;
      if (next >= length) {
        ch = END;
        width = 0;
        return;
      }
      ch = text.charAt(next);
      if (ch > 0 && ch < 0x80) {
        next++;
        width = 1;
        return;
      }
      ch = text.codePointAt(next);
      next += Character.charCount(ch);
      width = utf8Width(ch);
    } while (!isAllowed());
  }

  /// Goes to the end of the letters and digits of ASCII that follow.
  void skipWord() {
    if (!isWordPart(ch)) {
      return;
    }
    int from = start;
    int at = next;
    while (at < length && isWordPart(text.charAt(at))) {
      at++;
    }
    width = at - from;
    next = at;
    advance();
  }

  private static boolean isWordPart(int ch) {
    return ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' || ch >= '0' && ch <= '9' || ch == '_';
  }

  /// From a character of ASCII goes to the end of the line, or to the first one that is not ASCII.
  void skipAsciiLine() {
    int from = start;
    int at = next;
    while (at < length && text.charAt(at) != '\n' && isPlain(text.charAt(at))) {
      at++;
    }
    width = at - from;
    next = at;
    advance();
  }

  private static boolean isPlain(char ch) {
    return ch > 0 && ch < 0x80;
  }

  private boolean isAllowed() {
    if (ch == 0) {
      error("invalid NUL character");
      return false;
    }
    if (ch >= Character.MIN_SURROGATE && ch <= Character.MAX_SURROGATE) {
      error("invalid UTF-8 encoding");
      return false;
    }
    if (ch == BYTE_ORDER_MARK) {
      if (start > 0) {
        error("invalid BOM in the middle of the file");
      }
      return false;
    }
    return true;
  }

  private static int utf8Width(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}

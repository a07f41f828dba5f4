package interleave.golang.lib;

import interleave.golang.text.Utf8;

/// Checks that a text is JSON, in the words of Go's scanner.
final class JsonSyntax {

  /// What is wrong, and after how many bytes.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    final int offset;

    Wrong(String message, int offset) {
      super(message, null, false, false);
      this.offset = offset;
    }
  }

  private static final int MOST_NESTED = 10_000;

  private final String s;
  private int i;
  private int depth;

  private JsonSyntax(String s, int from) {
    this.s = s;
    this.i = from;
  }

  /// Checks a whole text.
  static void check(String s) throws Wrong {
    JsonSyntax syntax = new JsonSyntax(s, 0);
    syntax.value();
    syntax.space();
    if (syntax.i < s.length()) {
      throw syntax.unexpected("after top-level value");
    }
  }

  /// Where the value that begins at `from` ends.
  static int end(String s, int from) throws Wrong {
    JsonSyntax syntax = new JsonSyntax(s, from);
    syntax.value();
    return syntax.i;
  }

  static boolean isNumber(String s) {
    try {
      JsonSyntax syntax = new JsonSyntax(s, 0);
      if (s.isEmpty() || s.charAt(0) != '-' && !syntax.isDigit()) {
        return false;
      }
      syntax.number();
      return syntax.i == s.length();
    } catch (Wrong e) {
      return false;
    }
  }

  private void space() {
    while (i < s.length() && " \t\r\n".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
  }

  private Wrong unexpected(String where) {
    if (i >= s.length()) {
      // Go's scanner is told of the end by a space
      boolean spaceFits =
          !where.startsWith("in literal ")
              && !where.contains("numeric literal")
              && !where.startsWith("in string escape")
              && !where.startsWith("in \\u");
      return spaceFits
          ? new Wrong("unexpected end of JSON input", s.length())
          : new Wrong("invalid character ' ' " + where, s.length());
    }
    char c = s.charAt(i);
    String shown =
        switch (c) {
          case '\'' -> "'\\''";
          case '"' -> "'\"'";
          default -> {
            String quoted = Quoting.quote(Utf8.of(c), '"', false, false);
            yield "'" + quoted.substring(1, quoted.length() - 1) + "'";
          }
        };
    return new Wrong("invalid character " + shown + " " + where, i + 1);
  }

  private void value() throws Wrong {
    space();
    char c = i < s.length() ? s.charAt(i) : 0;
    if (c == '{' || c == '[') {
      composite(c);
      return;
    }
    switch (c) {
      case '"' -> string();
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> {
        if (c != '-' && !isDigit()) {
          throw unexpected("looking for beginning of value");
        }
        number();
      }
    }
  }

  private void composite(char c) throws Wrong {
    if (++depth > MOST_NESTED) {
      throw new Wrong("invalid character '" + c + "' exceeded max depth", i);
    }
    if (c == '{') {
      object();
    } else {
      array();
    }
    depth--;
  }

  private void object() throws Wrong {
    i++;
    space();
    if (at('}')) {
      i++;
      return;
    }
    while (true) {
      space();
      if (!at('"')) {
        throw unexpected("looking for beginning of object key string");
      }
      string();
      space();
      if (!at(':')) {
        throw unexpected("after object key");
      }
      i++;
      value();
      space();
      if (at('}')) {
        i++;
        return;
      }
      if (!at(',')) {
        throw unexpected("after object key:value pair");
      }
      i++;
    }
  }

  private void array() throws Wrong {
    i++;
    space();
    if (at(']')) {
      i++;
      return;
    }
    while (true) {
      value();
      space();
      if (at(']')) {
        i++;
        return;
      }
      if (!at(',')) {
        throw unexpected("after array element");
      }
      i++;
    }
  }

  private boolean at(char c) {
    return i < s.length() && s.charAt(i) == c;
  }

  private boolean isDigit() {
    return i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
  }

  private void string() throws Wrong {
    for (i++; !at('"'); i++) {
      if (i >= s.length() || s.charAt(i) < ' ') {
        throw unexpected("in string literal");
      }
      if (at('\\')) {
        i++;
        if (at('u')) {
          for (int k = 0; k < 4; k++) {
            i++;
            if (i >= s.length() || Character.digit(s.charAt(i), 16) < 0) {
              throw unexpected("in \\u hexadecimal character escape");
            }
          }
        } else if (i >= s.length() || "bfnrt\\/\"".indexOf(s.charAt(i)) < 0) {
          throw unexpected("in string escape code");
        }
      }
    }
    i++;
  }

  private void literal(String word) throws Wrong {
    for (int k = 0; k < word.length(); k++, i++) {
      if (!at(word.charAt(k))) {
        throw unexpected("in literal " + word + " (expecting '" + word.charAt(k) + "')");
      }
    }
  }

  private void number() throws Wrong {
    if (at('-')) {
      i++;
    }
    if (at('0')) {
      i++;
    } else {
      digits("in numeric literal");
    }
    if (at('.')) {
      i++;
      digits("after decimal point in numeric literal");
    }
    if (at('e') || at('E')) {
      i++;
      if (at('+') || at('-')) {
        i++;
      }
      digits("in exponent of numeric literal");
    }
  }

  private void digits(String where) throws Wrong {
    if (!isDigit()) {
      throw unexpected(where);
    }
    while (isDigit()) {
      i++;
    }
  }
}

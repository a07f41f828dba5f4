package interleave.js.syntax;

import java.math.BigInteger;

/// Text to tokens, one at a time, because only the parser knows whether `/` divides.
///
/// [#next] never makes a regular expression or the inside of a template: the parser asks for those
/// with [#regExp] and [#templatePart] at the place where they start.
final class Scanner {

  /// Longest first.
  private static final String[] PUNCTUATION = {
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "<<", ">>", "**", "{", "}", "(", ")", "[", "]", ";", ",", "<", ">", "+", "-", "*", "/", "%",
    "&", "|", "^", "!", "~", "?", ":", "=", ".", "@"
  };

  private final String text;
  private int at;
  private boolean newline;

  Scanner(String text) {
    this.text = text;
    if (text.startsWith("#!")) {
      skipLine();
    }
  }

  int position() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private SyntaxProblem illegal(int start, int end) {
    return SyntaxProblem.error(start, Math.max(end, start + 1), "Invalid or unexpected token");
  }

  /// The next token.
  Token next() {
    newline = false;
    skipBlank();
    int start = at;
    if (at >= text.length()) {
      return token(Token.Kind.END, start, "");
    }
    char c = text.charAt(at);
    if (c < 128 ? isAsciiNameStart(c) : isNameStart(text.codePointAt(at))) {
      return name(start);
    }
    if (c == '#') {
      at++;
      if (at < text.length() && (isNameStart(text.codePointAt(at)) || peek(0) == '\\')) {
        Token name = name(at);
        return token(Token.Kind.PRIVATE, start, "#" + name.text());
      }
      throw illegal(start, at);
    }
    if ((c >= '0' && c <= '9') || (c == '.' && peek(1) >= '0' && peek(1) <= '9')) {
      return number(start);
    }
    if (c == '"' || c == '\'') {
      return string(start, c);
    }
    if (c == '`') {
      at++;
      return token(Token.Kind.TEMPLATE, start, "`");
    }
    if (c == '?' && peek(1) == '.' && peek(2) >= '0' && peek(2) <= '9') {
      at++;
      return token(Token.Kind.PUNCTUATION, start, "?");
    }
    for (String p : PUNCTUATION) {
      if (text.startsWith(p, at)) {
        at += p.length();
        return token(Token.Kind.PUNCTUATION, start, p);
      }
    }
    throw illegal(start, start + 1);
  }

  private Token token(Token.Kind kind, int start, String value) {
    return new Token(kind, start, at, value, 0, null, newline, false);
  }

  private void skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLineEnd(c)) {
        newline = true;
        at++;
      } else if (c == '/' && peek(1) == '/') {
        skipLine();
      } else if (c == '/' && peek(1) == '*') {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw illegal(at, at + 2);
        }
        for (int i = at; i < end; i++) {
          newline |= isLineEnd(text.charAt(i));
        }
        at = end + 2;
      } else if (isBlank(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u000b'
        || c == '\f'
        || c == '\u00a0'
        || c == '\ufeff'
        || (c >= 128 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  private static boolean isAsciiNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_' || c == '\\';
  }

  private static boolean isNameStart(int c) {
    return c == '$' || c == '_' || c == '\\' || Character.isUnicodeIdentifierStart(c);
  }

  private static boolean isNamePart(int c) {
    return c == '$'
        || c == 0x200c
        || c == 0x200d
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  private Token name(int start) {
    StringBuilder name = new StringBuilder();
    boolean escaped = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '\\') {
        escaped = true;
        if (peek(1) != 'u') {
          throw illegal(at, at + 1);
        }
        at += 2;
        c = unicodeEscape();
      } else if (isNamePart(c)) {
        at += Character.charCount(c);
      } else {
        break;
      }
      name.appendCodePoint(c);
    }
    String value = name.toString().intern();
    return new Token(Token.Kind.NAME, start, at, value, 0, null, newline, escaped);
  }

  /// After `\` and `u`.
  private int unicodeEscape() {
    int from = at;
    int to;
    if (peek(0) == '{') {
      to = text.indexOf('}', at);
      from++;
      at = to + 1;
    } else {
      to = at + 4;
      at = to;
    }
    try {
      if (to < 0 || to > text.length() || to == from) {
        throw new NumberFormatException();
      }
      int c = Integer.parseUnsignedInt(text, from, to, 16);
      if (c > 0x10ffff) {
        throw SyntaxProblem.error(from, to, "Undefined Unicode code-point");
      }
      return c;
    } catch (NumberFormatException noHex) {
      throw SyntaxProblem.error(from, from + 1, "Invalid Unicode escape sequence");
    }
  }

  private Token number(int start) {
    char second = Character.toLowerCase(peek(1));
    int radix =
        peek(0) != '0' ? 10 : second == 'x' ? 16 : second == 'o' ? 8 : second == 'b' ? 2 : 10;
    if (radix != 10) {
      at += 2;
      int from = at;
      digits(radix);
      String value = text.substring(from, at).replace("_", "");
      if (value.isEmpty()) {
        throw illegal(start, at + 1);
      }
      BigInteger whole = new BigInteger(value, radix);
      return numberToken(start, whole.doubleValue(), peek(0) == 'n' ? whole : null);
    }
    if (peek(0) == '0' && peek(1) >= '0' && peek(1) <= '9') {
      throw SyntaxProblem.refusal(start, start + 2, "octal literals with a leading 0; write 0o");
    }
    digits(10);
    if (peek(0) == 'n') {
      String value = text.substring(start, at).replace("_", "");
      return numberToken(start, 0, new BigInteger(value));
    }
    if (peek(0) == '.') {
      at++;
      digits(10);
    }
    if (peek(0) == 'e' || peek(0) == 'E') {
      at++;
      if (peek(0) == '+' || peek(0) == '-') {
        at++;
      }
      int from = at;
      digits(10);
      if (at == from) {
        throw illegal(start, at + 1);
      }
    }
    double value = Double.parseDouble(text.substring(start, at).replace("_", ""));
    return numberToken(start, value, null);
  }

  private Token numberToken(int start, double value, BigInteger big) {
    if (big != null) {
      at++;
    }
    if (at < text.length() && (isNamePart(text.codePointAt(at)) || peek(0) == '\\')) {
      throw illegal(start, start + 1);
    }
    Token.Kind kind = big != null ? Token.Kind.BIGINT : Token.Kind.NUMBER;
    return new Token(kind, start, at, text.substring(start, at), value, big, newline, false);
  }

  private void digits(int radix) {
    boolean separator = true;
    while (true) {
      char c = peek(0);
      if (c == '_') {
        if (separator) {
          throw SyntaxProblem.error(
              at, at + 1, "Only one underscore is allowed as numeric separator");
        }
        separator = true;
      } else if (Character.digit(c, radix) >= 0 && c < 128) {
        separator = false;
      } else {
        break;
      }
      at++;
    }
    if (separator && text.charAt(at - 1) == '_') {
      throw SyntaxProblem.error(
          at - 1, at, "Numeric separators are not allowed at the end of numeric literals");
    }
  }

  private Token string(int start, char quote) {
    at++;
    StringBuilder value = new StringBuilder();
    while (true) {
      if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        throw illegal(start, at);
      }
      char c = text.charAt(at++);
      if (c == quote) {
        return token(Token.Kind.STRING, start, value.toString());
      }
      if (c == '\\') {
        escape(value, start);
      } else {
        value.append(c);
      }
    }
  }

  /// After a backslash.
  private void escape(StringBuilder value, int start) {
    if (at >= text.length()) {
      throw illegal(start, at);
    }
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'v' -> value.append('\u000b');
      case '\r' -> at += peek(0) == '\n' ? 1 : 0;
      case '\n', '\u2028', '\u2029' -> {}
      case 'x' -> {
        int high = Character.digit(peek(0), 16);
        int low = Character.digit(peek(1), 16);
        if (high < 0 || low < 0) {
          throw SyntaxProblem.error(at - 2, at + 2, "Invalid hexadecimal escape sequence");
        }
        value.append((char) (high * 16 + low));
        at += 2;
      }
      case 'u' -> value.appendCodePoint(unicodeEscape());
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        if (c != '0' || (peek(0) >= '0' && peek(0) <= '9')) {
          throw SyntaxProblem.error(
              at - 2, at, "Octal escape sequences are not allowed in strict mode.");
        }
        value.append('\0');
      }
      default -> value.append(c);
    }
  }

  /// A part of a template, up to and including `${` or the closing backquote.
  ///
  /// @param cooked null when an escape means nothing
  /// @param last whether the backquote closed it
  record Part(String cooked, String raw, boolean last, SyntaxProblem problem) {}

  /// Scans on from the present position, which is inside a template.
  Part templatePart() {
    StringBuilder cooked = new StringBuilder();
    SyntaxProblem problem = null;
    int from = at;
    while (true) {
      if (at >= text.length()) {
        throw SyntaxProblem.error(at, at, "Unexpected end of input");
      }
      char c = text.charAt(at++);
      if (c == '`') {
        return new Part(
            problem == null ? cooked.toString() : null, raw(from, at - 1), true, problem);
      }
      if (c == '$' && peek(0) == '{') {
        at++;
        return new Part(
            problem == null ? cooked.toString() : null, raw(from, at - 2), false, problem);
      }
      if (c == '\\') {
        int before = at;
        try {
          escape(cooked, before - 1);
        } catch (SyntaxProblem wrong) {
          problem = wrong;
          at = before + 1;
        }
      } else if (c == '\r') {
        at += peek(0) == '\n' ? 1 : 0;
        cooked.append('\n');
      } else {
        cooked.append(c);
      }
    }
  }

  private String raw(int from, int to) {
    return text.substring(from, to).replace("\r\n", "\n").replace('\r', '\n');
  }

  /// A regular expression that starts at an offset, with its slash.
  Expr.RegExp regExp(int start) {
    at = start + 1;
    boolean inClass = false;
    while (true) {
      if (at >= text.length() || isLineEnd(text.charAt(at))) {
        throw SyntaxProblem.error(start, start + 1, "Invalid regular expression: missing /");
      }
      char c = text.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        break;
      }
    }
    String pattern = text.substring(start + 1, at - 1);
    int flags = at;
    while (at < text.length() && isNamePart(text.codePointAt(at))) {
      at++;
    }
    return new Expr.RegExp(start, at, pattern, text.substring(flags, at));
  }
}

package interleave.golang.syntax;

import java.util.Locale;

/// What the scanner knows of single characters, and how messages show them.
final class Runes {

  private Runes() {}

  static boolean isAsciiLetter(int ch) {
    int lower = lower(ch);
    return 'a' <= lower && lower <= 'z' || ch == '_';
  }

  static boolean isDecimal(int ch) {
    return '0' <= ch && ch <= '9';
  }

  static boolean isHex(int ch) {
    int lower = lower(ch);
    return isDecimal(ch) || 'a' <= lower && lower <= 'f';
  }

  /// The lower case of an ASCII letter; other characters do not become letters by it.
  static int lower(int ch) {
    return ch | 0x20;
  }

  static boolean isNamePart(int ch) {
    return isAsciiLetter(ch) || isDecimal(ch) || Character.isLetter(ch) || Character.isDigit(ch);
  }

  /// As `%#U` prints it: `U+0040 '@'`.
  static String codePoint(int ch) {
    String number = String.format(Locale.ROOT, "U+%04X", ch);
    return isPrintable(ch) ? number + " '" + Character.toString(ch) + "'" : number;
  }

  /// As `%q` prints it: `'a'`, `'\n'`.
  static String quoted(int ch) {
    return switch (ch) {
      case 7 -> "'\\a'";
      case '\b' -> "'\\b'";
      case '\f' -> "'\\f'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      case '\t' -> "'\\t'";
      case 11 -> "'\\v'";
      case '\\' -> "'\\\\'";
      case '\'' -> "'\\''";
      default -> "'" + (isPrintable(ch) ? Character.toString(ch) : escaped(ch)) + "'";
    };
  }

  private static String escaped(int ch) {
    if (ch < ' ' || ch == 0x7F) {
      return String.format(Locale.ROOT, "\\x%02x", ch);
    }
    return String.format(Locale.ROOT, ch < 0x10000 ? "\\u%04x" : "\\U%08x", ch);
  }

  private static boolean isPrintable(int ch) {
    if (ch == ' ') {
      return true;
    }
    return switch (Character.getType(ch)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}

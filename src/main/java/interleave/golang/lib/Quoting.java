package interleave.golang.lib;

import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;

/// Go's quoted strings and characters: `strconv.Quote` and its family, `%q`.
final class Quoting {

  private static final String HEX = "0123456789abcdef";

  private Quoting() {}

  /// @param ascii whether everything outside ASCII is escaped
  /// @param graphic whether spaces and other graphic runes stay as they are
  static String quote(String s, char quote, boolean ascii, boolean graphic) {
    StringBuilder out = new StringBuilder(s.length() + 2).append(quote);
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int width = decoded & 7;
      int rune = decoded >> 3;
      if (width == 1 && rune == Utf8.REPLACEMENT) {
        hex(out.append("\\x"), s.charAt(i), 2);
      } else {
        escape(out, rune, quote, ascii, graphic);
      }
      i += width;
    }
    return out.append(quote).toString();
  }

  static String quoteRune(long rune, boolean ascii, boolean graphic) {
    StringBuilder out = new StringBuilder().append('\'');
    int valid = Utf8.isValid(rune) ? (int) rune : Utf8.REPLACEMENT;
    escape(out, valid, '\'', ascii, graphic);
    return out.append('\'').toString();
  }

  private static void escape(
      StringBuilder out, int rune, char quote, boolean ascii, boolean graphic) {
    if (rune == quote || rune == '\\') {
      out.append('\\').append((char) rune);
      return;
    }
    if (ascii ? rune < 0x80 && Unicode.isPrint(rune) : Unicode.isPrint(rune)) {
      Utf8.append(out, rune);
      return;
    }
    if (!ascii && graphic && Unicode.isGraphic(rune)) {
      Utf8.append(out, rune);
      return;
    }
    int named = "\007\b\f\n\r\t\013".indexOf(rune);
    if (named >= 0) {
      out.append('\\').append("abfnrtv".charAt(named));
    } else if (rune < ' ' || rune == 0x7F) {
      hex(out.append("\\x"), rune, 2);
    } else if (rune < 0x10000) {
      hex(out.append("\\u"), rune, 4);
    } else {
      hex(out.append("\\U"), rune, 8);
    }
  }

  private static void hex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(value >> shift & 15));
    }
  }

  /// Whether `s` can be written between backquotes on one line.
  static boolean canBackquote(String s) {
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int rune = decoded >> 3;
      boolean wrong = rune == Utf8.REPLACEMENT && (decoded & 7) == 1;
      if (wrong || rune == 0xFEFF || rune < ' ' && rune != '\t' || rune == '`' || rune == 0x7F) {
        return false;
      }
      i += decoded & 7;
    }
    return true;
  }

  /// The text between the quotes of a Go literal, or null when `s` is none.
  static String unquote(String s) {
    int n = s.length();
    if (n < 2 || s.charAt(0) != s.charAt(n - 1)) {
      return null;
    }
    char quote = s.charAt(0);
    String body = s.substring(1, n - 1);
    switch (quote) {
      case '`':
        return body.indexOf('`') >= 0 ? null : body.replace("\r", "");
      case '"', '\'':
        break;
      default:
        return null;
    }
    StringBuilder out = new StringBuilder();
    int runes = 0;
    for (int i = 0; i < body.length(); runes++) {
      long next = unquoteChar(body, i, quote);
      if (next < 0) {
        return null;
      }
      appendUnquoted(out, next);
      i += width(next);
    }
    return quote == '\'' && runes > 1 ? null : out.toString();
  }

  /// Appends what [#unquoteChar] found.
  static void appendUnquoted(StringBuilder out, long found) {
    if (isByte(found)) {
      out.append((char) rune(found));
    } else {
      Utf8.append(out, rune(found));
    }
  }

  static int rune(long found) {
    return (int) (found >> 8);
  }

  static int width(long found) {
    return (int) (found & 0x7F);
  }

  /// Whether the character stands for a byte, not for a rune.
  static boolean isByte(long found) {
    return (found & 0x80) != 0;
  }

  /// One character or escape sequence at `i`: rune, width and whether it is a byte, packed; -1 when
  /// there is none.
  static long unquoteChar(String s, int i, char quote) {
    if (i >= s.length()) {
      return -1;
    }
    char c = s.charAt(i);
    if (c == quote && (quote == '\'' || quote == '"') || c == '\n' && quote != 0) {
      return -1;
    }
    if (c >= 0x80) {
      int decoded = Utf8.decode(s, i);
      return (long) (decoded >> 3) << 8 | decoded & 7;
    }
    if (c != '\\') {
      return (long) c << 8 | 1;
    }
    if (i + 1 >= s.length()) {
      return -1;
    }
    char e = s.charAt(i + 1);
    int named = "abfnrtv".indexOf(e);
    if (named >= 0) {
      return (long) "\007\b\f\n\r\t\013".charAt(named) << 8 | 2;
    }
    return switch (e) {
      case 'x' -> digits(s, i + 2, 2, 16, true);
      case 'u' -> digits(s, i + 2, 4, 16, false);
      case 'U' -> digits(s, i + 2, 8, 16, false);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(s, i + 1, 3, 8, true);
      case '\\' -> '\\' << 8 | 2;
      case '\'', '"' -> e == quote ? e << 8 | 2 : -1;
      default -> -1;
    };
  }

  private static long digits(String s, int from, int count, int base, boolean asByte) {
    if (from + count > s.length()) {
      return -1;
    }
    long value = 0;
    for (int k = 0; k < count; k++) {
      int digit = Character.digit(s.charAt(from + k), base);
      if (digit < 0 || s.charAt(from + k) >= 0x80) {
        return -1;
      }
      value = value * base + digit;
    }
    if (asByte ? value > 255 : !Utf8.isValid(value)) {
      return -1;
    }
    int width = base == 8 ? 4 : count + 2;
    return value << 8 | (asByte ? 0x80 : 0) | width;
  }
}

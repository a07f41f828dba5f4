package interleave.golang.lib;

import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;

/// What `fmt` writes into: the text so far, and the flags, width and precision of the verb at hand.
final class FormatBuffer {

  private static final String LOWER = "0123456789abcdefx";
  private static final String UPPER = "0123456789ABCDEFX";

  final StringBuilder out = new StringBuilder();
  boolean minus;
  boolean plus;
  boolean sharp;
  boolean space;
  boolean zero;

  /// `%+v`.
  boolean plusV;

  /// `%#v`.
  boolean sharpV;

  boolean hasWidth;
  boolean hasPrecision;
  int width;
  int precision;

  void clear() {
    setFlags(0);
    width = 0;
    precision = 0;
  }

  /// All flags in one number, for a call that formats later.
  int flags() {
    return (minus ? 1 : 0)
        | (plus ? 2 : 0)
        | (sharp ? 4 : 0)
        | (space ? 8 : 0)
        | (zero ? 16 : 0)
        | (plusV ? 32 : 0)
        | (sharpV ? 64 : 0)
        | (hasWidth ? 128 : 0)
        | (hasPrecision ? 256 : 0);
  }

  void setFlags(int flags) {
    minus = (flags & 1) != 0;
    plus = (flags & 2) != 0;
    sharp = (flags & 4) != 0;
    space = (flags & 8) != 0;
    zero = (flags & 16) != 0;
    plusV = (flags & 32) != 0;
    sharpV = (flags & 64) != 0;
    hasWidth = (flags & 128) != 0;
    hasPrecision = (flags & 256) != 0;
  }

  private void padding(int count, boolean zeros) {
    out.repeat(zeros ? '0' : ' ', Math.max(count, 0));
  }

  /// Writes a text in the verb's width, counted in runes.
  void pad(String s) {
    pad(s, zero);
  }

  private void pad(String s, boolean zeros) {
    if (!hasWidth || width == 0) {
      out.append(s);
      return;
    }
    int missing = width - Utf8.count(s);
    if (minus) {
      out.append(s);
      padding(missing, false);
    } else {
      padding(missing, zeros);
      out.append(s);
    }
  }

  void bool(boolean v) {
    pad(v ? "true" : "false");
  }

  /// Writes a string of at most `precision` runes.
  void string(String s) {
    pad(truncated(s));
  }

  String truncated(String s) {
    if (!hasPrecision) {
      return s;
    }
    int i = 0;
    for (int n = precision; n > 0 && i < s.length(); n--) {
      i += Utf8.decode(s, i) & 7;
    }
    return s.substring(0, i);
  }

  void quoted(String s) {
    String cut = truncated(s);
    if (sharp && Quoting.canBackquote(cut)) {
      pad("`" + cut + "`");
    } else {
      pad(Quoting.quote(cut, '"', plus, false));
    }
  }

  /// The bytes of a string in hexadecimal.
  void hexadecimal(String s, boolean upper) {
    String digits = upper ? UPPER : LOWER;
    int length = hasPrecision ? Math.min(precision, s.length()) : s.length();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (space && i > 0) {
        text.append(' ');
      }
      if (sharp && (space || i == 0)) {
        text.append('0').append(digits.charAt(16));
      }
      text.append(digits.charAt(s.charAt(i) >> 4)).append(digits.charAt(s.charAt(i) & 15));
    }
    pad(text.toString());
  }

  void character(long code) {
    pad(Utf8.of(code >= 0 && code <= Utf8.MAX_RUNE ? code : Utf8.REPLACEMENT));
  }

  void quotedCharacter(long code) {
    long rune = code >= 0 && code <= Utf8.MAX_RUNE ? code : Utf8.REPLACEMENT;
    pad(Quoting.quoteRune(rune, plus, false));
  }

  /// `U+0078`, with `#` also `'x'`.
  void unicode(long code) {
    StringBuilder text =
        new StringBuilder(Long.toHexString(code).toUpperCase(java.util.Locale.ROOT));
    int digits = hasPrecision && precision > 4 ? precision : 4;
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    text.insert(0, "U+");
    if (sharp && code >= 0 && code <= Utf8.MAX_RUNE && Unicode.isPrint(code)) {
      Utf8.append(text.append(" '"), code);
      text.append('\'');
    }
    pad(text.toString(), false);
  }

  /// @param verb only `O` matters: an octal with `0o`
  void integer(long v, int base, boolean signed, int verb, boolean upper) {
    boolean negative = signed && v < 0;
    int digits = 0;
    if (hasPrecision) {
      digits = precision;
      if (digits == 0 && v == 0) {
        padding(hasWidth ? width : 0, false);
        return;
      }
    } else if (zero && !minus && hasWidth) {
      digits = negative || plus || space ? width - 1 : width;
    }
    String text = Long.toUnsignedString(negative ? -v : v, base);
    if (upper) {
      text = text.toUpperCase(java.util.Locale.ROOT);
    }
    if (text.length() < digits) {
      text = "0".repeat(digits - text.length()) + text;
    }
    if (sharp) {
      text =
          switch (base) {
            case 2 -> "0b" + text;
            case 8 -> text.startsWith("0") ? text : "0" + text;
            case 16 -> (upper ? "0X" : "0x") + text;
            default -> text;
          };
    }
    if (verb == 'O') {
      text = "0o" + text;
    }
    pad(negative ? "-" + text : plus ? "+" + text : space ? " " + text : text, false);
  }

  /// @param bits 32 or 64
  /// @param usual the precision when the verb has none
  void decimal(double v, int bits, char verb, int usual) {
    int digits = hasPrecision ? precision : usual;
    String text = FloatText.format(v, verb, digits, bits);
    char sign = text.charAt(0);
    if (sign == '-' || sign == '+') {
      text = text.substring(1);
    } else {
      sign = '+';
    }
    if (space && sign == '+' && !plus) {
      sign = ' ';
    }
    if (Double.isInfinite(v) || Double.isNaN(v)) {
      boolean bare = Double.isNaN(v) && !space && !plus;
      pad(bare ? text : sign + text, false);
      return;
    }
    if (sharp && verb != 'b') {
      text = withPoint(text, verb, digits);
    }
    if (plus || sign != '+') {
      if (zero && !minus && hasWidth && width > text.length() + 1) {
        out.append(sign);
        padding(width - text.length() - 1, true);
        out.append(text);
      } else {
        pad(sign + text);
      }
      return;
    }
    pad(text);
  }

  /// `#`: always a decimal point, and the trailing zeros of `%g`.
  private static String withPoint(String text, char verb, int precision) {
    int missing = 0;
    if (verb == 'g' || verb == 'G' || verb == 'x') {
      missing = precision == -1 ? 6 : precision;
    }
    boolean hexadecimal = verb == 'x' || verb == 'X';
    int end = text.length();
    boolean point = false;
    boolean significant = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        point = true;
      } else if (c == 'p' || c == 'P' || !hexadecimal && (c == 'e' || c == 'E')) {
        end = i;
      } else {
        significant |= c != '0';
        missing -= significant ? 1 : 0;
      }
    }
    StringBuilder result = new StringBuilder(text.substring(0, end));
    if (!point) {
      if (result.toString().equals("0")) {
        missing--;
      }
      result.append('.');
    }
    return result.repeat('0', Math.max(missing, 0)).append(text, end, text.length()).toString();
  }
}

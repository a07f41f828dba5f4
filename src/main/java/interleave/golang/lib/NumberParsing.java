package interleave.golang.lib;

import interleave.golang.code.Complex;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Numbers from text, as `strconv` reads them.
final class NumberParsing {

  static final int FINE = 0;
  static final int SYNTAX = 1;
  static final int RANGE = 2;
  static final int BAD_BASE = 3;
  static final int BAD_BITS = 4;

  private NumberParsing() {}

  /// @param bits of an integer, or of a float's `double`
  /// @param code what is wrong
  record Found(long bits, int code) {}

  static Found parseUnsigned(String s, int base, int size) {
    if (s.isEmpty()) {
      return new Found(0, SYNTAX);
    }
    String digits = s;
    int radix = base;
    boolean underscores = base == 0;
    if (base == 0) {
      radix = 10;
      if (s.charAt(0) == '0') {
        char letter = s.length() >= 3 ? Character.toLowerCase(s.charAt(1)) : 0;
        radix = letter == 'b' ? 2 : letter == 'o' ? 8 : letter == 'x' ? 16 : -8;
        digits = radix > 0 ? s.substring(2) : s.substring(1);
        radix = Math.abs(radix);
      }
    } else if (base < 2 || base > 36) {
      return new Found(0, BAD_BASE);
    }
    int bits = size == 0 ? 64 : size;
    if (bits < 0 || bits > 64) {
      return new Found(0, BAD_BITS);
    }
    long most = bits == 64 ? -1 : (1L << bits) - 1;
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '_' && underscores) {
        continue;
      }
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return new Found(0, SYNTAX);
      }
      // What is too large is told before what follows has been looked at.
      if (Long.compareUnsigned(value, Long.divideUnsigned(most - digit, radix)) > 0
          || Long.compareUnsigned(digit, most) > 0) {
        return new Found(most, RANGE);
      }
      value = value * radix + digit;
    }
    if (underscores && !underscoresFit(s)) {
      return new Found(0, SYNTAX);
    }
    return new Found(value, FINE);
  }

  static Found parseSigned(String s, int base, int size) {
    if (s.isEmpty()) {
      return new Found(0, SYNTAX);
    }
    boolean negative = s.charAt(0) == '-';
    String magnitude = negative || s.charAt(0) == '+' ? s.substring(1) : s;
    Found found = parseUnsigned(magnitude, base, size);
    if (found.code != FINE && found.code != RANGE) {
      return found;
    }
    int bits = size == 0 ? 64 : size;
    long limit = 1L << bits - 1;
    if (!negative && (found.code == RANGE || Long.compareUnsigned(found.bits, limit) >= 0)) {
      return new Found(limit - 1, RANGE);
    }
    if (negative && (found.code == RANGE || Long.compareUnsigned(found.bits, limit) > 0)) {
      return new Found(-limit, RANGE);
    }
    return new Found(negative ? -found.bits : found.bits, FINE);
  }

  /// Whether each `_` stands between digits, or between a prefix and a digit.
  private static boolean underscoresFit(String s) {
    char last = '^';
    int i = s.startsWith("-") || s.startsWith("+") ? 1 : 0;
    boolean hex = false;
    if (s.length() >= i + 2 && s.charAt(i) == '0') {
      char letter = Character.toLowerCase(s.charAt(i + 1));
      if (letter == 'b' || letter == 'o' || letter == 'x') {
        hex = letter == 'x';
        i += 2;
        last = '0';
      }
    }
    for (; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= '0' && c <= '9' || hex && Character.digit(c, 16) >= 0) {
        last = '0';
      } else if (c == '_') {
        if (last != '0') {
          return false;
        }
        last = '_';
      } else {
        if (last == '_') {
          return false;
        }
        last = '!';
      }
    }
    return last != '_';
  }

  /// @param size 32 or 64
  static Found parseFloat(String s, int size) {
    int end = floatEnd(s, 0);
    if (end != s.length()) {
      return new Found(0, SYNTAX);
    }
    return floatOf(s, size);
  }

  private static Found floatOf(String s, int size) {
    String lower = s.toLowerCase(java.util.Locale.ROOT);
    boolean negative = lower.startsWith("-");
    String unsigned = negative || lower.startsWith("+") ? lower.substring(1) : lower;
    double value;
    if (unsigned.startsWith("i")) {
      value = Double.POSITIVE_INFINITY;
      return new Found(bits(negative ? -value : value), FINE);
    }
    if (unsigned.startsWith("n")) {
      return new Found(0x7FF8000000000001L, FINE);
    }
    if (unsigned.indexOf('_') >= 0) {
      if (!underscoresFit(unsigned)) {
        return new Found(0, SYNTAX);
      }
      unsigned = unsigned.replace("_", "");
    }
    value = size == 32 ? Float.parseFloat(unsigned) : Double.parseDouble(unsigned);
    boolean infinite = Double.isInfinite(value);
    return new Found(bits(negative ? -value : value), infinite ? RANGE : FINE);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /// Where the number that begins at `from` ends; -1 when none begins there.
  private static int floatEnd(String s, int from) {
    int i = from;
    if (i < s.length() && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
      i++;
    }
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (s.regionMatches(true, i, word, 0, word.length())) {
        return word.equals("nan") && i > from ? -1 : i + word.length();
      }
    }
    boolean hex = s.regionMatches(true, i, "0x", 0, 2);
    i += hex ? 2 : 0;
    int digits = 0;
    boolean point = false;
    for (; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c < 0x80 && Character.digit(c, hex ? 16 : 10) >= 0) {
        digits++;
      } else if (c != '_') {
        break;
      }
    }
    if (digits == 0) {
      return -1;
    }
    char letter = hex ? 'p' : 'e';
    if (i < s.length() && Character.toLowerCase(s.charAt(i)) == letter) {
      int k = i + 1;
      if (k < s.length() && (s.charAt(k) == '-' || s.charAt(k) == '+')) {
        k++;
      }
      int start = k;
      while (k < s.length()
          && (s.charAt(k) >= '0' && s.charAt(k) <= '9' || k > start && s.charAt(k) == '_')) {
        k++;
      }
      return k == start ? -1 : k;
    }
    return hex ? -1 : i;
  }

  /// A complex number and what is wrong with its text.
  record FoundComplex(Complex value, int code) {}

  /// @param size 64 or 128
  static FoundComplex parseComplex(String text, int size) {
    String s = text;
    if (s.startsWith("(") && s.endsWith(")") && s.length() >= 2) {
      s = s.substring(1, s.length() - 1);
    }
    int end = floatEnd(s, 0);
    if (end < 0) {
      return new FoundComplex(Complex.ZERO, SYNTAX);
    }
    Found first = floatOf(s.substring(0, end), size / 2);
    double a = Double.longBitsToDouble(first.bits);
    if (end == s.length()) {
      return new FoundComplex(new Complex(a, 0), first.code);
    }
    if (s.charAt(end) == 'i' && end == s.length() - 1) {
      return new FoundComplex(new Complex(0, a), first.code);
    }
    boolean signed = s.charAt(end) == '+' || s.charAt(end) == '-';
    if (s.startsWith("+", end) && end + 1 < s.length() && s.charAt(end + 1) != '+') {
      end++; // so that +NaNi is read as NaN
    }
    int last = signed ? floatEnd(s, end) : -1;
    if (last != s.length() - 1 || s.charAt(last) != 'i') {
      return new FoundComplex(Complex.ZERO, SYNTAX);
    }
    Found second = floatOf(s.substring(end, last), size / 2);
    double b = Double.longBitsToDouble(second.bits);
    return new FoundComplex(new Complex(a, b), Math.max(first.code, second.code));
  }

  /// The nearest double of a power of ten.
  static double pow10(long n) {
    return new BigDecimal(BigInteger.ONE, Math.toIntExact(-n)).doubleValue();
  }
}

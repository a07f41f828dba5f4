package interleave.js.lib;

import interleave.js.value.NumberText;
import java.math.BigInteger;

/// `parseFloat` and `parseInt`: the longest start of a text that is a number.
final class NumberParsing {

  private NumberParsing() {}

  static double parseFloat(String text) {
    String s = NumberText.trim(text);
    int i = 0;
    if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
      i++;
    }
    if (s.startsWith("Infinity", i)) {
      return s.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    int from = i;
    i = digits(s, i);
    int whole = i - from;
    int fraction = 0;
    if (i < s.length() && s.charAt(i) == '.') {
      int end = digits(s, i + 1);
      fraction = end - i - 1;
      if (whole + fraction > 0) {
        i = end;
      }
    }
    if (whole + fraction == 0) {
      return Double.NaN;
    }
    if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
      int sign = i + 1;
      if (sign < s.length() && (s.charAt(sign) == '+' || s.charAt(sign) == '-')) {
        sign++;
      }
      int end = digits(s, sign);
      i = end > sign ? end : i;
    }
    return Double.parseDouble(s.substring(0, i));
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  static double parseInt(String text, int wantedRadix) {
    String s = NumberText.trim(text);
    boolean negative = s.startsWith("-");
    int i = negative || s.startsWith("+") ? 1 : 0;
    int radix = wantedRadix == 0 ? 10 : wantedRadix;
    if (radix < 2 || radix > 36) {
      return Double.NaN;
    }
    boolean hex = s.startsWith("0x", i) || s.startsWith("0X", i);
    if (hex && (wantedRadix == 0 || wantedRadix == 16)) {
      i += 2;
      radix = 16;
    }
    int end = i;
    while (end < s.length() && s.charAt(end) < 128 && Character.digit(s.charAt(end), radix) >= 0) {
      end++;
    }
    if (end == i) {
      return Double.NaN;
    }
    String digits = s.substring(i, end);
    double value =
        radix == 10 ? Double.parseDouble(digits) : new BigInteger(digits, radix).doubleValue();
    return negative ? -value : value;
  }
}

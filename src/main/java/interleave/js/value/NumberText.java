package interleave.js.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers to text and back, as the specification says.
public final class NumberText {

  private NumberText() {}

  /// Number::toString.
  public static String of(double number) {
    int whole = (int) number;
    if (whole == number) {
      return Integer.toString(whole);
    }
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Infinity" : "-Infinity";
    }
    if (number < 0) {
      return "-" + of(-number);
    }
    BigDecimal shortest = shortest(number);
    String digits = shortest.unscaledValue().toString();
    int k = digits.length();
    int n = k - shortest.scale();
    if (k <= n && n <= 21) {
      return digits + "0".repeat(n - k);
    }
    if (0 < n && n <= 21) {
      return digits.substring(0, n) + "." + digits.substring(n);
    }
    if (-6 < n && n <= 0) {
      return "0." + "0".repeat(-n) + digits;
    }
    String exponent = (n > 0 ? "+" : "-") + Math.abs(n - 1);
    return k == 1
        ? digits + "e" + exponent
        : digits.charAt(0) + "." + digits.substring(1) + "e" + exponent;
  }

  /// The shortest decimal that is this number: Java writes two digits where one may be enough.
  private static BigDecimal shortest(double number) {
    BigDecimal text = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    if (text.precision() == 2) {
      BigDecimal one = text.round(new MathContext(1, RoundingMode.HALF_EVEN));
      if (one.doubleValue() == number) {
        return one.stripTrailingZeros();
      }
    }
    return text;
  }

  /// StringToNumber: NaN when the text is no number.
  public static double parse(String text) {
    String trimmed = trim(text);
    if (trimmed.isEmpty()) {
      return 0;
    }
    if (trimmed.length() > 2 && trimmed.charAt(0) == '0') {
      int radix = radix(trimmed.charAt(1));
      if (radix != 0) {
        return digits(trimmed.substring(2), radix);
      }
    }
    String unsigned =
        trimmed.startsWith("+") || trimmed.startsWith("-") ? trimmed.substring(1) : trimmed;
    if (unsigned.equals("Infinity")) {
      return trimmed.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    for (int i = 0; i < unsigned.length(); i++) {
      char c = unsigned.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != 'e' && c != 'E' && c != '+' && c != '-') {
        return Double.NaN;
      }
    }
    if (unsigned.startsWith("+") || unsigned.startsWith("-")) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(trimmed);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }

  private static int radix(char c) {
    return switch (c) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /// The value of digits; NaN when something else is among them.
  public static double digits(String digits, int radix) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0 || digits.charAt(i) > 'z') {
        return Double.NaN;
      }
    }
    return digits.isEmpty() ? Double.NaN : new BigInteger(digits, radix).doubleValue();
  }

  /// StringToBigInt: null when the text is none.
  public static BigInteger parseBigInt(String text) {
    String trimmed = trim(text);
    if (trimmed.isEmpty()) {
      return BigInteger.ZERO;
    }
    try {
      if (trimmed.length() > 2 && trimmed.charAt(0) == '0') {
        int radix = radix(trimmed.charAt(1));
        if (radix != 0) {
          return trimmed.charAt(2) == '-' || trimmed.charAt(2) == '+'
              ? null
              : new BigInteger(trimmed.substring(2), radix);
        }
      }
      return new BigInteger(trimmed);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /// Without white space and line ends at both ends.
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /// Whether a character is white space or ends a line.
  public static boolean isSpace(char c) {
    return switch (c) {
      case '\t', '\n', '\u000b', '\f', '\r', ' ', '\u00a0', '\u2028', '\u2029', '\ufeff' -> true;
      default -> c >= 128 && Character.getType(c) == Character.SPACE_SEPARATOR;
    };
  }
}

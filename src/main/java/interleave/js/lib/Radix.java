package interleave.js.lib;

/// Numbers to other bases than ten, digit for digit as V8 writes them: fractions end where the rest
/// is smaller than what separates the number from its neighbour.
final class Radix {

  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private Radix() {}

  static String text(double number, int radix) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Infinity" : "-Infinity";
    }
    double value = Math.abs(number);
    double whole = Math.floor(value);
    StringBuilder fraction = new StringBuilder();
    double carry = fraction(value, value - whole, radix, fraction);
    StringBuilder out = new StringBuilder();
    whole(whole + carry, radix, out);
    out.reverse().append(fraction);
    return number < 0 ? "-" + out : out.toString();
  }

  /// @return 1 when rounding reached the whole part
  private static double fraction(double value, double rest, int radix, StringBuilder out) {
    double left = rest;
    double delta = Math.max(0.5 * (Math.nextUp(value) - value), Double.MIN_VALUE);
    if (left < delta) {
      return 0;
    }
    out.append('.');
    do {
      left *= radix;
      delta *= radix;
      int digit = (int) left;
      out.append(DIGITS.charAt(digit));
      left -= digit;
      boolean up = left > 0.5 || left == 0.5 && (digit & 1) != 0;
      if (up && left + delta > 1) {
        return roundUp(out, radix);
      }
    } while (left >= delta);
    return 0;
  }

  private static double roundUp(StringBuilder out, int radix) {
    while (true) {
      int last = out.length() - 1;
      char c = out.charAt(last);
      out.setLength(last);
      if (c == '.') {
        return 1;
      }
      int digit = DIGITS.indexOf(c) + 1;
      if (digit < radix) {
        out.append(DIGITS.charAt(digit));
        return 0;
      }
    }
  }

  /// The digits from the last to the first.
  private static void whole(double number, int radix, StringBuilder out) {
    double left = number;
    while (Math.getExponent(left / radix) >= 53) {
      left /= radix;
      out.append('0');
    }
    do {
      double digit = left % radix;
      out.append(DIGITS.charAt((int) digit));
      left = (left - digit) / radix;
    } while (left > 0);
  }
}

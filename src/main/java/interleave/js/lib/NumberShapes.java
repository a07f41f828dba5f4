package interleave.js.lib;

import interleave.js.value.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers with a wanted count of digits: `toFixed`, `toPrecision`, `toExponential`. They round the
/// number's exact value.
final class NumberShapes {

  private NumberShapes() {}

  static String fixed(double number, int digits) {
    if (!Double.isFinite(number) || Math.abs(number) >= 1e21) {
      return NumberText.of(number);
    }
    String text =
        new BigDecimal(Math.abs(number)).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    return number < 0 ? "-" + text : text;
  }

  static String precise(double number, int digits) {
    if (number == 0) {
      return digits == 1 ? "0" : "0." + "0".repeat(digits - 1);
    }
    BigDecimal rounded = rounded(number, digits);
    int exponent = exponent(rounded);
    if (exponent < -6 || exponent >= digits) {
      return sign(number) + scientific(rounded, digits - 1);
    }
    return sign(number) + rounded.setScale(digits - 1 - exponent).toPlainString();
  }

  /// @param digits behind the point; -1 for as many as the number needs
  static String exponential(double number, int digits) {
    if (digits >= 0) {
      if (number == 0) {
        return "0" + (digits == 0 ? "" : "." + "0".repeat(digits)) + "e+0";
      }
      return sign(number) + scientific(rounded(number, digits + 1), digits);
    }
    if (number == 0) {
      return "0e+0";
    }
    BigDecimal shortest = new BigDecimal(NumberText.of(Math.abs(number))).stripTrailingZeros();
    return sign(number) + scientific(shortest, shortest.precision() - 1);
  }

  private static String sign(double number) {
    return number < 0 ? "-" : "";
  }

  private static BigDecimal rounded(double number, int digits) {
    return new BigDecimal(Math.abs(number)).round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  private static int exponent(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private static String scientific(BigDecimal number, int digits) {
    int exponent = exponent(number);
    String all = number.unscaledValue().toString();
    all =
        all.length() > digits
            ? all.substring(0, digits + 1)
            : all + "0".repeat(digits + 1 - all.length());
    return all.charAt(0)
        + (digits == 0 ? "" : "." + all.substring(1))
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }
}

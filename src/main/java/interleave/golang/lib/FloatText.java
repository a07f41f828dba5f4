package interleave.golang.lib;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Floating-point numbers as text: `strconv.FormatFloat`.
final class FloatText {

  private FloatText() {}

  /// Decimal digits `0.d1d2d3… × 10^point`.
  private record Digits(String digits, int point) {}

  /// @param format `e E f g G b x X`
  /// @param precision -1 for the fewest digits that stand for this number alone
  /// @param bits 32 or 64
  static String format(double value, char format, int precision, int bits) {
    double v = bits == 32 ? (float) value : value;
    if (Double.isNaN(v)) {
      return "NaN";
    }
    if (Double.isInfinite(v)) {
      return v > 0 ? "+Inf" : "-Inf";
    }
    boolean negative = Double.doubleToRawLongBits(v) < 0;
    String sign = negative ? "-" : "";
    double a = Math.abs(v);
    return switch (format) {
      case 'b' -> sign + binary(a, bits);
      case 'x', 'X' -> sign + hexadecimal(a, format, precision, bits);
      case 'e', 'E' -> {
        Digits d = precision < 0 ? shortest(a, bits) : rounded(a, Math.max(precision, 0) + 1);
        yield sign + scientific(d, precision < 0 ? d.digits.length() - 1 : precision, format);
      }
      case 'f', 'F' -> sign + (precision < 0 ? plain(shortest(a, bits), -1) : fixed(a, precision));
      case 'g', 'G' -> sign + general(a, format, precision, bits);
      default -> "%" + format;
    };
  }

  private static String general(double a, char format, int precision, int bits) {
    boolean shortest = precision < 0;
    int wanted = precision == 0 ? 1 : precision;
    Digits d = shortest ? shortest(a, bits) : trimmed(rounded(a, wanted));
    int limit = wanted;
    int count = d.digits.length();
    if (limit > count && count >= d.point) {
      limit = count;
    }
    if (shortest) {
      limit = 6;
    }
    int exponent = d.point - 1;
    if (a == 0) {
      exponent = 0;
    }
    if (exponent < -4 || exponent >= limit) {
      int digits = shortest || wanted > count ? count : wanted;
      return scientific(d, digits - 1, (char) (format + 'e' - 'g'));
    }
    return plain(d, Math.max(count - d.point, 0));
  }

  private static Digits shortest(double a, int bits) {
    if (a == 0) {
      return new Digits("0", 1);
    }
    boolean single = bits == 32;
    BigDecimal decimal = new BigDecimal(single ? Float.toString((float) a) : Double.toString(a));
    Digits d = trimmed(of(decimal));
    if (d.digits.length() == 2) {
      // Java never prints fewer than two digits, even where one would do
      Digits one = trimmed(of(decimal.round(new MathContext(1, RoundingMode.HALF_EVEN))));
      String text = "0." + one.digits + "e" + one.point;
      if (single ? Float.parseFloat(text) == (float) a : Double.parseDouble(text) == a) {
        return one;
      }
    }
    return d;
  }

  private static Digits of(BigDecimal decimal) {
    String digits = decimal.unscaledValue().toString();
    return new Digits(digits, digits.length() - decimal.scale());
  }

  private static Digits trimmed(Digits d) {
    int end = d.digits.length();
    while (end > 1 && d.digits.charAt(end - 1) == '0') {
      end--;
    }
    return new Digits(d.digits.substring(0, end), d.point);
  }

  private static Digits rounded(double a, int digits) {
    if (a == 0) {
      return new Digits("0", 1);
    }
    BigDecimal exact = new BigDecimal(a);
    return of(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
  }

  private static String fixed(double a, int precision) {
    if (a < 1e18 && precision <= 3) {
      String quick = quickFixed(a, precision);
      if (quick != null) {
        return quick;
      }
    }
    return new BigDecimal(a).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// For numbers that are short decimals of few enough digits; null when it cannot be sure.
  private static String quickFixed(double a, int precision) {
    if (a == Math.rint(a) && a < 1e15) {
      String whole = Long.toString((long) a);
      return precision == 0 ? whole : whole + "." + "0".repeat(precision);
    }
    return null;
  }

  private static String scientific(Digits d, int precision, char letter) {
    StringBuilder out = new StringBuilder().append(d.digits.charAt(0));
    if (precision > 0) {
      out.append('.');
      int given = Math.min(d.digits.length(), precision + 1);
      out.append(d.digits, 1, given);
      out.append("0".repeat(precision + 1 - given));
    }
    int exponent = d.digits.equals("0") ? 0 : d.point - 1;
    return appendExponent(out.append(letter), exponent).toString();
  }

  private static StringBuilder appendExponent(StringBuilder out, int exponent) {
    out.append(exponent < 0 ? '-' : '+');
    int e = Math.abs(exponent);
    return out.append(e < 10 ? "0" : "").append(e);
  }

  private static String plain(Digits d, int precision) {
    int decimals = precision < 0 ? Math.max(d.digits.length() - d.point, 0) : precision;
    StringBuilder out = new StringBuilder();
    if (d.point > 0) {
      int given = Math.min(d.digits.length(), d.point);
      out.append(d.digits, 0, given).append("0".repeat(d.point - given));
    } else {
      out.append('0');
    }
    if (decimals > 0) {
      out.append('.');
      for (int i = 0; i < decimals; i++) {
        int at = d.point + i;
        out.append(at >= 0 && at < d.digits.length() ? d.digits.charAt(at) : '0');
      }
    }
    return out.toString();
  }

  private static String binary(double a, int bits) {
    long mantissa = mantissa(a, bits);
    int exponent = exponent(a, bits) - (bits == 32 ? 23 : 52);
    return mantissa + "p" + (exponent >= 0 ? "+" : "") + exponent;
  }

  private static long mantissa(double a, int bits) {
    if (bits == 32) {
      int raw = Float.floatToRawIntBits((float) a);
      return raw >> 23 == 0 ? raw & 0x7FFFFF : raw & 0x7FFFFF | 1 << 23;
    }
    long raw = Double.doubleToRawLongBits(a);
    return raw >> 52 == 0 ? raw & (1L << 52) - 1 : raw & (1L << 52) - 1 | 1L << 52;
  }

  private static int exponent(double a, int bits) {
    return bits == 32
        ? Math.max(Float.floatToRawIntBits((float) a) >> 23, 1) - 127
        : (int) Math.max(Double.doubleToRawLongBits(a) >> 52, 1) - 1023;
  }

  /// `0x1.8p+01`.
  private static String hexadecimal(double a, char format, int precision, int bits) {
    long mantissa = mantissa(a, bits);
    int exponent = mantissa == 0 ? 0 : exponent(a, bits);
    mantissa <<= bits == 32 ? 60 - 23 : 60 - 52;
    while (mantissa != 0 && (mantissa & 1L << 60) == 0) {
      mantissa <<= 1;
      exponent--;
    }
    if (precision >= 0 && precision < 15) {
      int shift = precision * 4;
      long extra = mantissa << shift & (1L << 60) - 1;
      mantissa >>>= 60 - shift;
      if ((extra | mantissa & 1) > 1L << 59) {
        mantissa++;
      }
      mantissa <<= 60 - shift;
      if ((mantissa & 1L << 61) != 0) {
        mantissa >>>= 1;
        exponent++;
      }
    }
    StringBuilder out = new StringBuilder("0x").append((char) ('0' + (mantissa >>> 60 & 1)));
    mantissa <<= 4;
    if (precision < 0 && mantissa != 0) {
      out.append('.');
      for (; mantissa != 0; mantissa <<= 4) {
        out.append("0123456789abcdef".charAt((int) (mantissa >>> 60)));
      }
    } else if (precision > 0) {
      out.append('.');
      for (int i = 0; i < precision; i++, mantissa <<= 4) {
        out.append("0123456789abcdef".charAt((int) (mantissa >>> 60)));
      }
    }
    appendExponent(out.append('p'), exponent);
    return format == 'X' ? out.toString().toUpperCase(java.util.Locale.ROOT) : out.toString();
  }
}

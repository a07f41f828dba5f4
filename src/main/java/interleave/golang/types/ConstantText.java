package interleave.golang.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Constants as the compiler writes them in messages.
final class ConstantText {

  private static final int LONGEST_STRING = 72;
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private ConstantText() {}

  static String of(Constant value) {
    if (Constants.isUnknown(value)) {
      return "unknown";
    }
    return switch (value) {
      case Constant.Bool b -> Boolean.toString(b.value());
      case Constant.Str s -> shortened(quote(s.bytes()));
      case Constant.Int i -> i.value().toString();
      case Constant.Real r -> real(r);
      case Constant.Complex c -> "(" + real(c.real()) + " + " + real(c.imaginary()) + "i)";
    };
  }

  private static String shortened(String quoted) {
    int length = quoted.codePointCount(0, quoted.length());
    if (length <= LONGEST_STRING) {
      return quoted;
    }
    return quoted.substring(0, quoted.offsetByCodePoints(0, LONGEST_STRING - 3)) + "...";
  }

  private static String real(Constant.Real value) {
    Constant.Float fraction = value instanceof Constant.Float f ? f : fraction(value);
    double rounded = Fractions.toDouble(fraction);
    if (Constants.isZero(value)) {
      return "0";
    }
    if (Double.isInfinite(rounded) || rounded == 0) {
      return approximate((Constant.Wide) Wides.of(value));
    }
    String text = general(new BigDecimal(rounded).round(SIX_DIGITS).stripTrailingZeros());
    boolean whole = fraction.denominator().equals(BigInteger.ONE);
    if (!whole && text.indexOf('.') < 0) {
      return general(new BigDecimal(Double.toString(rounded)).stripTrailingZeros());
    }
    return text;
  }

  private static Constant.Float fraction(Constant.Real value) {
    return Wides.toFraction((Constant.Wide) value);
  }

  /// Numbers beyond `float64`, as near as the compiler's own short way comes.
  private static String approximate(Constant.Wide value) {
    long size = Wides.size(value);
    BigInteger mantissa = value.mantissa();
    int length = mantissa.abs().bitLength();
    double decimal = size * (Math.log(2) / Math.log(10));
    long exponent = (long) decimal;
    double digits = Math.scalb(mantissa.doubleValue(), -length) * Math.pow(10, decimal - exponent);
    if (Math.abs(digits) < 1 - 0.5e-6) {
      digits *= 10;
      exponent--;
    } else if (Math.abs(digits) >= 10) {
      digits /= 10;
      exponent++;
    }
    String text = general(new BigDecimal(digits).round(SIX_DIGITS).stripTrailingZeros());
    return text + "e" + (exponent < 0 ? "" : "+") + exponent;
  }

  /// As `%g` writes it.
  private static String general(BigDecimal value) {
    String sign = value.signum() < 0 ? "-" : "";
    String digits = value.unscaledValue().abs().toString();
    int exponent = digits.length() - value.scale() - 1;
    int limit = digits.length() > 6 ? 21 : 6;
    if (exponent >= -4 && exponent < limit) {
      return sign + value.abs().toPlainString();
    }
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String power = Integer.toString(Math.abs(exponent));
    return sign
        + digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (power.length() < 2 ? "0" : "")
        + power;
  }

  /// A string literal for these bytes, as `%q` writes it.
  static String quote(String bytes) {
    StringBuilder out = new StringBuilder("\"");
    int at = 0;
    while (at < bytes.length()) {
      int length = sequenceLength(bytes, at);
      if (length == 0) {
        out.append("\\x").append(hex(bytes.charAt(at), 2));
        at++;
      } else {
        appendQuoted(out, decode(bytes, at, length));
        at += length;
      }
    }
    return out.append('"').toString();
  }

  private static void appendQuoted(StringBuilder out, int rune) {
    int special = "\u0007\b\f\n\r\t\u000b\\\"".indexOf(rune);
    if (special >= 0) {
      out.append('\\').append("abfnrtv\\\"".charAt(special));
    } else if (isPrintable(rune)) {
      out.appendCodePoint(rune);
    } else if (rune < ' ' || rune == 0x7f) {
      out.append("\\x").append(hex(rune, 2));
    } else if (rune < 0x10000) {
      out.append("\\u").append(hex(rune, 4));
    } else {
      out.append("\\U").append(hex(rune, 8));
    }
  }

  private static boolean isPrintable(int rune) {
    return switch (Character.getType(rune)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> rune == ' ';
      default -> true;
    };
  }

  private static String hex(int value, int width) {
    String digits = Integer.toHexString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /// How many bytes the valid UTF-8 sequence at this place has; 0 if there is none.
  private static int sequenceLength(String bytes, int at) {
    int first = bytes.charAt(at);
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || at + length > bytes.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes.charAt(at + i) & 0xC0) != 0x80) {
        return 0;
      }
    }
    int rune = length == 0 ? 0 : decode(bytes, at, length);
    boolean overlong = length == 3 && rune < 0x800 || length == 4 && rune < 0x10000;
    return overlong || rune > 0x10FFFF || rune >= 0xD800 && rune < 0xE000 ? 0 : length;
  }

  private static int decode(String bytes, int at, int length) {
    int rune = length == 1 ? bytes.charAt(at) : bytes.charAt(at) & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      rune = rune << 6 | bytes.charAt(at + i) & 0x3F;
    }
    return rune;
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Literals;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// The values of literals.
final class ConstantLiterals {

  /// Powers of two or ten up to this one are computed exactly.
  private static final int LARGEST_EXACT = 20_000;

  private ConstantLiterals() {}

  /// The value, or [Constants#UNKNOWN] if the literal makes no sense or its value is too large.
  static Constant of(Expr.LitKind kind, String text) {
    try {
      return switch (kind) {
        case INT -> new Constant.Int(integer(text.replace("_", "")));
        case FLOAT -> real(text.replace("_", ""));
        case IMAGINARY -> imaginary(text.replace("_", ""));
        case RUNE -> Constants.of(Literals.rune(text));
        case STRING ->
            new Constant.Str(new String(Literals.bytes(text), StandardCharsets.ISO_8859_1));
      };
    } catch (RuntimeException e) {
      return Constants.UNKNOWN; // malformed; the scanner has said so or the checker will
    }
  }

  private static BigInteger integer(String text) {
    if (text.length() > 1 && text.charAt(0) == '0') {
      return switch (text.charAt(1)) {
        case 'x', 'X' -> new BigInteger(text.substring(2), 16);
        case 'b', 'B' -> new BigInteger(text.substring(2), 2);
        case 'o', 'O' -> new BigInteger(text.substring(2), 8);
        default -> new BigInteger(text, 8);
      };
    }
    return new BigInteger(text);
  }

  private static Constant imaginary(String text) {
    String digits = text.substring(0, text.length() - 1);
    boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
    boolean prefixed = digits.length() > 1 && !Character.isDigit(digits.charAt(1)) && !hex;
    Constant value;
    if (prefixed && digits.charAt(0) == '0' && "bBoO".indexOf(digits.charAt(1)) >= 0) {
      value = new Constant.Int(integer(digits));
    } else {
      value = real(digits); // 0123i is decimal
    }
    return Constants.complex(Constants.of(0), value);
  }

  private static Constant real(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("0x")
        ? real(lower.substring(2), 16, 'p', 2, 4)
        : real(lower, 10, 'e', 10, 1);
  }

  private static Constant real(String text, int radix, char marker, int base, int perDigit) {
    int mark = text.indexOf(marker);
    String digits = mark < 0 ? text : text.substring(0, mark);
    long exponent = mark < 0 ? 0 : exponent(text.substring(mark + 1));
    int dot = digits.indexOf('.');
    if (dot >= 0) {
      exponent -= (long) (digits.length() - dot - 1) * perDigit;
      digits = digits.substring(0, dot) + digits.substring(dot + 1);
    }
    BigInteger mantissa = new BigInteger(digits, radix);
    if (mantissa.signum() == 0) {
      return Constants.ZERO;
    }
    if (Math.abs(exponent) > LARGEST_EXACT) {
      return base == 2 ? Wides.of(mantissa, exponent) : Wides.ofPower(mantissa, base, exponent);
    }
    BigInteger power = BigInteger.valueOf(base).pow((int) Math.abs(exponent));
    return exponent >= 0
        ? Fractions.of(mantissa.multiply(power), BigInteger.ONE)
        : Fractions.of(mantissa, power);
  }

  private static long exponent(String text) {
    BigInteger value = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
    return value.bitLength() > 40 ? value.signum() * (1L << 40) : value.longValue();
  }
}

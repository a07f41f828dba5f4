package interleave.golang.code;

import interleave.golang.types.Constant;
import interleave.golang.types.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Exact constants as the machine's values.
public final class Constants {

  private Constants() {}

  /// The type of an untyped constant that becomes the value of an interface.
  static Type defaultType(Constant value) {
    return switch (value) {
      case Constant.Bool _ -> Type.Basic.BOOL;
      case Constant.Str _ -> Type.Basic.STRING;
      case Constant.Int _ -> Type.Basic.INT;
      case Constant.Real _ -> Type.Basic.FLOAT64;
      case Constant.Complex _ -> Type.Basic.COMPLEX128;
    };
  }

  /// The long register of a boolean, integer or float.
  public static long bits(Constant value, Type.Basic kind) {
    if (kind.isFloat()) {
      return Double.doubleToRawLongBits(rounded(floating(value), kind));
    }
    return switch (value) {
      case Constant.Bool b -> b.value() ? 1 : 0;
      case Constant.Int i -> i.value().longValue();
      case Constant.Float x -> x.numerator().divide(x.denominator()).longValue();
      case Constant.Complex c -> bits(c.real(), kind);
      case Constant.Str _, Constant.Wide _ ->
          throw new IllegalArgumentException(value + " as " + kind);
    };
  }

  /// A whole number that is not negative, or `limit` for all that are larger.
  static long atMost(Constant value, long limit) {
    Constant.Float number = floating(value);
    BigInteger whole = number.numerator().divide(number.denominator());
    return whole.min(BigInteger.valueOf(limit)).longValue();
  }

  /// The ref register of a string or complex number.
  public static Object ref(Constant value, Type.Basic kind) {
    return switch (value) {
      case Constant.Str s -> s.bytes();
      case Constant.Complex c -> new Complex(part(c.real(), kind), part(c.imaginary(), kind));
      default -> new Complex(part(value, kind), 0);
    };
  }

  private static double part(Constant value, Type.Basic kind) {
    return rounded(
        floating(value), kind == Type.Basic.COMPLEX64 ? Type.Basic.FLOAT32 : Type.Basic.FLOAT64);
  }

  /// The value as an exact fraction.
  private static Constant.Float floating(Constant value) {
    return switch (value) {
      case Constant.Int i -> new Constant.Float(i.value(), BigInteger.ONE);
      case Constant.Float x -> x;
      case Constant.Complex c -> floating(c.real());
      default -> throw new IllegalArgumentException("not a number: " + value);
    };
  }

  private static double rounded(Constant.Float value, Type.Basic kind) {
    return kind == Type.Basic.FLOAT32 ? toFloat(value) : toDouble(value);
  }

  /// The nearest `double`, by way of a decimal with so many digits that rounding twice cannot
  /// matter but for exact ties, which stay exact.
  private static double toDouble(Constant.Float value) {
    return decimal(value).doubleValue();
  }

  private static float toFloat(Constant.Float value) {
    return decimal(value).floatValue();
  }

  private static BigDecimal decimal(Constant.Float value) {
    BigDecimal numerator = new BigDecimal(value.numerator());
    BigDecimal denominator = new BigDecimal(value.denominator());
    BigDecimal quotient = numerator.divide(denominator, new MathContext(800, RoundingMode.DOWN));
    boolean exact = quotient.multiply(denominator).compareTo(numerator) == 0;
    // a sticky digit keeps what was cut off from looking like a tie
    return exact
        ? quotient
        : quotient.add(
            new BigDecimal(BigInteger.valueOf(value.numerator().signum()), quotient.scale() + 1));
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Operator;
import java.math.BigInteger;

/// Arithmetic on constants beyond fractions, in the precision that Go's compiler keeps for them.
final class Wides {

  /// Bits of a mantissa.
  private static final int PRECISION = 512;

  /// Bits that intermediate results have more.
  private static final int GUARD = 128;

  /// So many bits less, an almost whole number counts as whole.
  private static final int SLACK = 4;

  private static final long LARGEST_EXPONENT = Integer.MAX_VALUE;

  static final Constant.Wide ZERO = new Constant.Wide(BigInteger.ZERO, 0);

  private Wides() {}

  /// The nearest such number; zero when it is too small, [Constants#UNKNOWN] when it is too large.
  static Constant of(BigInteger mantissa, long exponent) {
    return normal(rounded(mantissa, exponent, PRECISION, Rounding.NEAREST));
  }

  private enum Rounding {
    NEAREST,
    DOWN,
    UP
  }

  private static Constant.Wide rounded(
      BigInteger mantissa, long exponent, int precision, Rounding rounding) {
    BigInteger size = mantissa.abs();
    int excess = size.bitLength() - precision;
    if (excess <= 0) {
      return new Constant.Wide(mantissa, exponent);
    }
    BigInteger kept = size.shiftRight(excess);
    BigInteger lost = size.subtract(kept.shiftLeft(excess));
    int half = lost.compareTo(BigInteger.ONE.shiftLeft(excess - 1));
    boolean up =
        switch (rounding) {
          case NEAREST -> half > 0 || half == 0 && kept.testBit(0);
          case DOWN -> false;
          case UP -> lost.signum() != 0;
        };
    BigInteger result = up ? kept.add(BigInteger.ONE) : kept;
    return new Constant.Wide(mantissa.signum() < 0 ? result.negate() : result, exponent + excess);
  }

  private static Constant normal(Constant.Wide value) {
    BigInteger mantissa = value.mantissa();
    if (mantissa.signum() == 0) {
      return ZERO;
    }
    long size = size(value);
    if (size > LARGEST_EXPONENT) {
      return Constants.UNKNOWN;
    }
    if (size < -LARGEST_EXPONENT) {
      return ZERO;
    }
    int zeros = mantissa.getLowestSetBit();
    return new Constant.Wide(mantissa.shiftRight(zeros), value.exponent() + zeros);
  }

  /// The power of two that is just above the number.
  static long size(Constant.Wide value) {
    return value.mantissa().abs().bitLength() + value.exponent();
  }

  /// The nearest number to a fraction.
  static Constant ofFraction(BigInteger numerator, BigInteger denominator) {
    return quotient(new Constant.Wide(numerator, 0), new Constant.Wide(denominator, 0));
  }

  static Constant of(Constant.Real value) {
    return switch (value) {
      case Constant.Wide wide -> wide;
      case Constant.Float f -> ofFraction(f.numerator(), f.denominator());
    };
  }

  /// `mantissa` times `base` to the power of `exponent`.
  static Constant ofPower(BigInteger mantissa, int base, long exponent) {
    Constant.Wide power = new Constant.Wide(BigInteger.ONE, 0);
    Constant.Wide square = new Constant.Wide(BigInteger.valueOf(base), 0);
    for (long rest = Math.abs(exponent); rest != 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        power = guarded(power, square);
      }
      square = guarded(square, square);
    }
    Constant.Wide number = new Constant.Wide(mantissa, 0);
    return exponent < 0
        ? quotient(number, power)
        : of(mantissa.multiply(power.mantissa()), power.exponent());
  }

  private static Constant.Wide guarded(Constant.Wide a, Constant.Wide b) {
    return rounded(
        a.mantissa().multiply(b.mantissa()),
        a.exponent() + b.exponent(),
        PRECISION + GUARD,
        Rounding.NEAREST);
  }

  static Constant binary(Constant.Wide a, Operator op, Constant.Wide b) {
    return switch (op) {
      case ADD -> sum(a, b);
      case SUB -> sum(a, negated(b));
      case MUL -> of(a.mantissa().multiply(b.mantissa()), a.exponent() + b.exponent());
      case DIV -> b.mantissa().signum() == 0 ? Constants.UNKNOWN : quotient(a, b);
      default -> Constants.UNKNOWN;
    };
  }

  static Constant.Wide negated(Constant.Wide value) {
    return new Constant.Wide(value.mantissa().negate(), value.exponent());
  }

  private static Constant sum(Constant.Wide a, Constant.Wide b) {
    if (a.mantissa().signum() == 0 || b.mantissa().signum() == 0) {
      return a.mantissa().signum() == 0 ? b : a;
    }
    long distance = size(a) - size(b);
    if (Math.abs(distance) > 2 * PRECISION) {
      return distance > 0 ? a : b; // the other is too small to make a difference
    }
    long exponent = Math.min(a.exponent(), b.exponent());
    BigInteger mantissa =
        a.mantissa()
            .shiftLeft((int) (a.exponent() - exponent))
            .add(b.mantissa().shiftLeft((int) (b.exponent() - exponent)));
    return of(mantissa, exponent);
  }

  private static Constant quotient(Constant.Wide a, Constant.Wide b) {
    BigInteger n = a.mantissa();
    BigInteger d = b.mantissa();
    int shift = Math.max(0, PRECISION + 2 + d.bitLength() - n.bitLength());
    BigInteger[] parts = n.shiftLeft(shift).divideAndRemainder(d);
    // A last bit stands for what was cut off, so that it cannot look like a tie.
    int rest = parts[1].signum() * d.signum();
    BigInteger mantissa = parts[0].shiftLeft(1).add(BigInteger.valueOf(rest));
    return of(mantissa, a.exponent() - b.exponent() - shift - 1);
  }

  static int compare(Constant.Wide a, Constant.Wide b) {
    return sum(a, negated(b)) instanceof Constant.Wide difference
        ? difference.mantissa().signum()
        : 0;
  }

  /// The number as an integer; [Constants#UNKNOWN] when it is none or too large for a fraction. It
  /// may be a few bits off a whole number: then earlier roundings are to blame.
  static Constant toInt(Constant.Wide value) {
    if (Math.abs(size(value)) >= Fractions.LONGEST) {
      return Constants.UNKNOWN;
    }
    for (Rounding rounding : Rounding.values()) {
      int precision = rounding == Rounding.NEAREST ? PRECISION : PRECISION - SLACK;
      Constant candidate = normal(rounded(value.mantissa(), value.exponent(), precision, rounding));
      if (candidate instanceof Constant.Wide wide && wide.exponent() >= 0) {
        return new Constant.Int(wide.mantissa().shiftLeft((int) wide.exponent()));
      }
    }
    return Constants.UNKNOWN;
  }

  /// The number as a fraction for the conversion to floating-point types: one that is too small or
  /// too large for all of them where the number is.
  static Constant.Float toFraction(Constant.Wide value) {
    long size = size(value);
    if (size < -Fractions.LONGEST || value.mantissa().signum() == 0) {
      return Constants.ZERO;
    }
    long exponent = Math.min(value.exponent(), Fractions.LONGEST);
    return exponent >= 0
        ? new Constant.Float(value.mantissa().shiftLeft((int) exponent), BigInteger.ONE)
        : new Constant.Float(value.mantissa(), BigInteger.ONE.shiftLeft((int) -exponent));
  }
}

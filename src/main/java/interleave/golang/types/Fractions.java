package interleave.golang.types;

import java.math.BigInteger;

/// Fractions of big integers, and their rounding to binary floating point. What would grow too long
/// for a fraction becomes a [Constant.Wide], as in Go's compiler.
final class Fractions {

  /// Bits that numerator and denominator stay below.
  static final int LONGEST = 4 << 10;

  private Fractions() {}

  /// The fraction in lowest terms, or what stands for it when it is too long.
  static Constant of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      return Constants.UNKNOWN;
    }
    if (numerator.signum() == 0) {
      return Constants.ZERO;
    }
    BigInteger n = denominator.signum() < 0 ? numerator.negate() : numerator;
    BigInteger d = denominator.abs();
    BigInteger common = n.gcd(d);
    if (!common.equals(BigInteger.ONE)) {
      n = n.divide(common);
      d = d.divide(common);
    }
    return n.abs().bitLength() < LONGEST && d.bitLength() < LONGEST
        ? new Constant.Float(n, d)
        : Wides.ofFraction(n, d);
  }

  /// The nearest `float32` or `float64`; null if the value is too large for it.
  static Constant.Float round(Constant.Float value, boolean single) {
    int precision = single ? 24 : 53;
    int lowest = single ? -149 : -1074;
    int largest = single ? 127 : 1023;
    if (value.numerator().signum() == 0) {
      return Constants.ZERO;
    }
    BigInteger n = value.numerator().abs();
    BigInteger d = value.denominator();
    int exponent = n.bitLength() - d.bitLength();
    if (exponent > largest + 1) {
      return null;
    }
    boolean smaller =
        exponent >= 0
            ? n.compareTo(d.shiftLeft(exponent)) < 0
            : n.shiftLeft(-exponent).compareTo(d) < 0;
    if (smaller) {
      exponent--;
    }
    int last = Math.max(exponent - (precision - 1), lowest);
    BigInteger divisor = last >= 0 ? d.shiftLeft(last) : d;
    BigInteger[] parts = (last >= 0 ? n : n.shiftLeft(-last)).divideAndRemainder(divisor);
    BigInteger mantissa = parts[0];
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    if (half > 0 || half == 0 && mantissa.testBit(0)) {
      mantissa = mantissa.add(BigInteger.ONE);
    }
    if (mantissa.bitLength() + last > largest + 1) {
      return null;
    }
    if (value.numerator().signum() < 0) {
      mantissa = mantissa.negate();
    }
    Constant rounded =
        last >= 0
            ? of(mantissa.shiftLeft(last), BigInteger.ONE)
            : of(mantissa, BigInteger.ONE.shiftLeft(-last));
    return rounded instanceof Constant.Float f ? f : null;
  }

  /// The nearest `double`; infinite if the value is too large.
  static double toDouble(Constant.Float value) {
    Constant.Float rounded = round(value, false);
    if (rounded == null) {
      return value.numerator().signum() < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    // Both are powers of two times at most 53 bits, so these steps are exact.
    int down = rounded.denominator().bitLength() - 1;
    int up = Math.max(rounded.numerator().abs().bitLength() - 53, 0);
    long mantissa = rounded.numerator().shiftRight(up).longValue();
    return Math.scalb((double) mantissa, up - down);
  }
}

package interleave.js.lib;

/// Logarithms and what is made of them where Java has nothing: evaluated in the same order as in
/// fdlibm, which V8 uses, so that the last bit agrees.
final class Logarithms {

  private static final double LN2 = 0.6931471805599453;
  private static final double LARGE = 0x1p28;

  /// 1/ln 2, in two parts of which the first has few bits.
  private static final double INV_LN2_HIGH = 1.44269504072144627571e+00;

  private static final double INV_LN2_LOW = 1.67517131648865118353e-10;

  /// The coefficients of log(1+s) - log(1-s) in s².
  private static final double[] SERIES = {
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01,
    2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01,
    1.479819860511658591e-01
  };

  private Logarithms() {}

  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x) || x == 1) {
      return x == 1 ? 0.0 : StrictMath.log(x);
    }
    int exponent = 0;
    double scaled = x;
    if (x < Double.MIN_NORMAL) {
      exponent = -54;
      scaled = x * 0x1p54;
    }
    int high = (int) (Double.doubleToLongBits(scaled) >>> 32);
    exponent += (high >> 20) - 1023;
    int fraction = high & 0xfffff;
    // The mantissa between about 0.7 and 1.4.
    int half = fraction + 0x95f64 & 0x100000;
    exponent += half >> 20;
    double mantissa = withHigh(scaled, fraction | half ^ 0x3ff00000);
    double f = mantissa - 1;
    double square = 0.5 * f * f;
    double rest = rest(f, square);
    double head = withLowZero(f - square);
    double tail = f - head - square + rest;
    double valueHigh = head * INV_LN2_HIGH;
    double valueLow = (tail + head) * INV_LN2_LOW + tail * INV_LN2_HIGH;
    double sum = exponent + valueHigh;
    return valueLow + (exponent - sum + valueHigh) + sum;
  }

  /// log(1+f) - (f - f²/2).
  private static double rest(double f, double square) {
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (SERIES[1] + w * (SERIES[3] + w * SERIES[5]));
    double odd = z * (SERIES[0] + w * (SERIES[2] + w * (SERIES[4] + w * SERIES[6])));
    return s * (square + (odd + even));
  }

  private static double withHigh(double x, int high) {
    return Double.longBitsToDouble(Double.doubleToLongBits(x) & 0xffffffffL | (long) high << 32);
  }

  private static double withLowZero(double x) {
    return Double.longBitsToDouble(Double.doubleToLongBits(x) & 0xffffffff00000000L);
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x) || size < 0x1p-28) {
      return x;
    }
    double result;
    if (size > LARGE) {
      result = StrictMath.log(size) + LN2;
    } else if (size > 2) {
      result = StrictMath.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x >= LARGE) {
      return StrictMath.log(x) + LN2;
    }
    if (x > 2) {
      return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return size == 1 ? x / 0.0 : Double.NaN;
    }
    if (size < 0x1p-28) {
      return x;
    }
    double twice = size + size;
    double result =
        size < 0.5
            ? 0.5 * StrictMath.log1p(twice + twice * size / (1 - size))
            : 0.5 * StrictMath.log1p(twice / (1 - size));
    return Math.copySign(result, x);
  }
}

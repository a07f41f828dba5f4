package interleave.golang.lib;

/// Exponentials, logarithms, powers and roots that agree with Go's to the last bit: the algorithms
/// of Cephes and FreeBSD's msun, in the order of operations that Go's amd64 code has.
final class Elementary {

  static final double LN2 = 0.693147180559945309417232121458176568;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;

  private Elementary() {}

  static double exp(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    if (x > 7.09782712893384e+02) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -7.5e+02) {
      return 0;
    }
    int k = (int) Math.rint(x * 1.4426950408889634073599246810018920);
    double r = Math.fma(-k, 0.69314718055966295651160180568695068359375, x);
    r = Math.fma(-k, 0.28235290563031577122588448175013436025525412068e-12, r);
    r *= 0.0625;
    double p = 2.4801587301587301587e-5;
    p = Math.fma(p, r, 1.9841269841269841270e-4);
    p = Math.fma(p, r, 1.3888888888888888889e-3);
    p = Math.fma(p, r, 8.3333333333333333333e-3);
    p = Math.fma(p, r, 4.1666666666666666667e-2);
    p = Math.fma(p, r, 1.6666666666666666667e-1);
    p = Math.fma(p, r, 0.5);
    p = Math.fma(p, r, 1);
    r *= p;
    // (1 + r)^16 - 1 by squaring four times
    for (int i = 0; i < 3; i++) {
      r *= r + 2;
    }
    r = Math.fma(r + 2, r, 1);
    int biased = k + 1023;
    if (biased >= 2047) {
      return Double.POSITIVE_INFINITY;
    }
    if (biased > 0) {
      return r * Double.longBitsToDouble((long) biased << 52);
    }
    if (biased < -52) {
      return 0;
    }
    r *= Double.longBitsToDouble((long) (biased + 1022) << 52);
    return r * Double.MIN_NORMAL;
  }

  static double log(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x < 0) {
      return Double.NaN;
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    long bits = Double.doubleToRawLongBits(x);
    double f = Double.longBitsToDouble(bits & (1L << 52) - 1 | 0x3FE0000000000000L);
    double k = (bits >>> 52) - 1022;
    if (f <= 7.07106781186547524401e-01) {
      k -= 1;
      f *= 2;
    }
    f -= 1;
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double odd =
        s2
            * (6.666666666666735130e-01
                + s4
                    * (2.857142874366239149e-01
                        + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
    double even =
        s4
            * (3.999999999940941908e-01
                + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
    double r = odd + even;
    double half = 0.5 * f * f;
    return k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
  }

  static double exp2(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x > 1.0239999999999999e+03) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -1.0740e+03) {
      return 0;
    }
    int k = (int) (x > 0 ? x + 0.5 : x < 0 ? x - 0.5 : 0);
    double t = x - k;
    double high = t * LN2_HIGH;
    double low = -t * LN2_LOW;
    double r = high - low;
    double r2 = r * r;
    double c =
        r
            - r2
                * (1.66666666666666657415e-01
                    + r2
                        * (-2.77777777770155933842e-03
                            + r2
                                * (6.61375632143793436117e-05
                                    + r2
                                        * (-1.65339022054652515390e-06
                                            + r2 * 4.13813679705723846039e-08))));
    double y = 1 - ((low - (r * c) / (2 - c)) - high);
    return ldexp(y, k);
  }

  static double log10(double x) {
    return log(x) * 0.43429448190325182765112891891660508229439700580366656611445378;
  }

  static double log2(double x) {
    if (x == 0 || x < 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return log(x);
    }
    int exponent = exponent(x);
    double fraction = fraction(x);
    return fraction == 0.5
        ? exponent - 1
        : log(fraction) * 1.44269504088896340735992468100189213742664595415298593413544940
            + exponent;
  }

  /// The power of two that leaves a [#fraction] of ½ up to 1.
  private static int exponent(double x) {
    double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p52 : x;
    int shift = Math.abs(x) < Double.MIN_NORMAL ? -52 : 0;
    return Math.getExponent(normal) + 1 + shift;
  }

  private static double fraction(double x) {
    double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p52 : x;
    long bits = Double.doubleToRawLongBits(normal);
    return Double.longBitsToDouble(bits & ~(0x7FFL << 52) | 1022L << 52);
  }

  static double ldexp(double x, long power) {
    if (x == 0 || Double.isInfinite(x) || Double.isNaN(x)) {
      return x;
    }
    double f = fraction(x);
    long e = exponent(x) + power - 1;
    if (e < -1075) {
      return Math.copySign(0, x);
    }
    if (e > 1023) {
      return Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    double m = 1;
    if (e < -1022) {
      e += 53;
      m = 0x1p-53;
    }
    long bits = Double.doubleToRawLongBits(f) & ~(0x7FFL << 52) | e + 1023 << 52;
    return m * Double.longBitsToDouble(bits);
  }

  static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (y == 1) {
      return x;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (x == 0 || Double.isInfinite(x) || Double.isInfinite(y)) {
      return x == -1 ? 1 : StrictMath.pow(x, y);
    }
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    if (y == -0.5) {
      return 1 / Math.sqrt(x);
    }
    double whole = Math.floor(Math.abs(y));
    double part = Math.abs(y) - whole;
    if (part != 0 && x < 0) {
      return Double.NaN;
    }
    if (whole >= 0x1p63) {
      if (x == -1) {
        return 1;
      }
      return Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    double result = 1;
    long power = 0;
    if (part != 0) {
      if (part > 0.5) {
        part -= 1;
        whole += 1;
      }
      result = exp(part * log(x));
    }
    double factor = fraction(x);
    long factorPower = exponent(x);
    for (long i = (long) whole; i != 0; i >>= 1) {
      if (factorPower < -1 << 12 || 1 << 12 < factorPower) {
        power += factorPower;
        break;
      }
      if ((i & 1) == 1) {
        result *= factor;
        power += factorPower;
      }
      factor *= factor;
      factorPower <<= 1;
      if (factor < .5) {
        factor += factor;
        factorPower--;
      }
    }
    if (y < 0) {
      result = 1 / result;
      power = -power;
    }
    return ldexp(result, power);
  }

  static double hypot(double p, double q) {
    double a = Math.abs(p);
    double b = Math.abs(q);
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    double large = Math.max(a, b);
    if (large == 0) {
      return 0;
    }
    double ratio = Math.min(a, b) / large;
    return large * Math.sqrt(ratio * ratio + 1);
  }

  static double cbrt(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(a) / 3 + (715094163L << 32));
    if (a < Double.MIN_NORMAL) {
      t = 0x1p54 * a;
      t = Double.longBitsToDouble(Double.doubleToRawLongBits(t) / 3 + (696219795L << 32));
    }
    double r = t * t / a;
    double s = 5.42857142857142815906e-01 + r * t;
    t *=
        3.57142857142857150787e-01
            + 1.60714285714285720630e+00
                / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = Double.longBitsToDouble((Double.doubleToRawLongBits(t) & 0xFFFFFFFFCL << 28) + (1L << 30));
    s = t * t;
    r = a / s;
    double w = t + t;
    r = (r - t) / (w + r);
    t = t + t * r;
    return x < 0 ? -t : t;
  }

  /// The Horner form of a polynomial, highest coefficient first.
  static double polynomial(double x, double... coefficients) {
    double value = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}

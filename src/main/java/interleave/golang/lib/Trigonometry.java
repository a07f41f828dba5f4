package interleave.golang.lib;

import static interleave.golang.lib.Elementary.polynomial;

/// Trigonometric and hyperbolic functions that agree with Go's to the last bit (algorithms of the
/// Cephes library).
final class Trigonometry {

  private static final double PI4_A = 7.85398125648498535156e-1;
  private static final double PI4_B = 3.77489470793079817668e-8;
  private static final double PI4_C = 2.69515142907905952645e-15;

  private static final double[] SIN = {
    1.58962301576546568060e-10,
    -2.50507477628578072866e-8,
    2.75573136213857245213e-6,
    -1.98412698295895385996e-4,
    8.33333333332211858878e-3,
    -1.66666666666666307295e-1
  };
  private static final double[] COS = {
    -1.13585365213876817300e-11,
    2.08757008419747316778e-9,
    -2.75573141792967388112e-7,
    2.48015872888517045348e-5,
    -1.38888888888730564116e-3,
    4.16666666666665929218e-2
  };
  private static final double[] TAN_P = {
    -1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7
  };
  private static final double[] TAN_Q = {
    1,
    1.36812963470692954678e4,
    -1.32089234440210967447e6,
    2.50083801823357915839e7,
    -5.38695755929454629881e7
  };
  private static final double[] ATAN_P = {
    -8.750608600031904122785e-01,
    -1.615753718733365076637e+01,
    -7.500855792314704667340e+01,
    -1.228866684490136173410e+02,
    -6.485021904942025371773e+01
  };
  private static final double[] ATAN_Q = {
    1,
    2.485846490142306297962e+01,
    1.650270098316988542046e+02,
    4.328810604912902668951e+02,
    4.853903996359136964868e+02,
    1.945506571482613964425e+02
  };

  /// The binary digits of 4/π.
  private static final long[] FOUR_OVER_PI = {
    0x0000000000000001L, 0x45f306dc9c882a53L, 0xf84eafa3ea69bb81L, 0xb6c52b3278872083L,
    0xfca2c757bd778ac3L, 0x6e48dc74849ba5c0L, 0x0c925dd413a32439L, 0xfc3bd63962534e7dL,
    0xd1046bea5d768909L, 0xd338e04d68befc82L, 0x7323ac7306a673e9L, 0x3908bf177bf25076L,
    0x3ff12fffbc0b301fL, 0xde5e2316b414da3eL, 0xda6cfd9e4f96136eL, 0x9e8c7ecd3cbfd45aL,
    0xea4f758fd7cbe2f6L, 0x7a0e73ef14a525d4L, 0xd7f6bf623f1aba10L, 0xac06608df8f6d757L
  };

  private Trigonometry() {}

  /// An angle as an octant (even) and the rest.
  private record Reduced(long octant, double rest) {}

  private static Reduced reduce(double x) {
    if (x >= 1 << 29) {
      return reduceLarge(x);
    }
    long octant = (long) (x * (4 / Math.PI));
    double y = octant;
    if ((octant & 1) == 1) {
      octant++;
      y++;
    }
    return new Reduced(octant & 7, ((x - y * PI4_A) - y * PI4_B) - y * PI4_C);
  }

  /// Payne and Hanek's reduction.
  private static Reduced reduceLarge(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52 & 0x7FF) - 1023 - 52;
    long mantissa = bits & (1L << 52) - 1 | 1L << 52;
    int digit = (exponent + 61) / 64;
    int shift = (exponent + 61) % 64;
    long z0 = word(digit, shift);
    long z1 = word(digit + 1, shift);
    long z2 = word(digit + 2, shift);
    long z2High = Math.unsignedMultiplyHigh(z2, mantissa);
    long z1Low = z1 * mantissa;
    long low = z1Low + z2High;
    long carry = Long.compareUnsigned(low, z1Low) < 0 ? 1 : 0;
    long high = z0 * mantissa + Math.unsignedMultiplyHigh(z1, mantissa) + carry;
    long octant = high >>> 61;
    high = high << 3 | low >>> 61;
    int zeros = Long.numberOfLeadingZeros(high);
    long biased = 1023 - (zeros + 1);
    high = zeros == 63 ? low : high << zeros + 1 | low >>> 64 - (zeros + 1);
    double z = Double.longBitsToDouble(high >>> 12 | biased << 52);
    if ((octant & 1) == 1) {
      octant = octant + 1 & 7;
      z--;
    }
    return new Reduced(octant, z * (Math.PI / 4));
  }

  private static long word(int digit, int shift) {
    long next = shift == 0 ? 0 : FOUR_OVER_PI[digit + 1] >>> 64 - shift;
    return FOUR_OVER_PI[digit] << shift | next;
  }

  private static double sinSeries(double z) {
    double zz = z * z;
    return z + z * zz * polynomial(zz, SIN);
  }

  private static double cosSeries(double z) {
    double zz = z * z;
    return 1.0 - 0.5 * zz + zz * zz * polynomial(zz, COS);
  }

  static double sin(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    long octant = r.octant & 3;
    double y = octant == 1 || octant == 2 ? cosSeries(r.rest) : sinSeries(r.rest);
    return x < 0 != r.octant > 3 ? -y : y;
  }

  static double cos(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    long octant = r.octant & 3;
    double y = octant == 1 || octant == 2 ? sinSeries(r.rest) : cosSeries(r.rest);
    return r.octant > 3 != octant > 1 ? -y : y;
  }

  static double tan(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    double z = r.rest;
    double zz = z * z;
    double y = z;
    if (zz > 1e-14) {
      y = z + z * (zz * polynomial(zz, TAN_P) / polynomial(zz, TAN_Q));
    }
    if ((r.octant & 2) == 2) {
      y = -1 / y;
    }
    return x < 0 ? -y : y;
  }

  private static double atanSeries(double x) {
    double z = x * x;
    z = z * polynomial(z, ATAN_P) / polynomial(z, ATAN_Q);
    return x * z + x;
  }

  private static double atanPositive(double x) {
    double more = 6.123233995736765886130e-17;
    if (x <= 0.66) {
      return atanSeries(x);
    }
    if (x > 2.41421356237309504880) {
      return Math.PI / 2 - atanSeries(1 / x) + more;
    }
    return Math.PI / 4 + atanSeries((x - 1) / (x + 1)) + 0.5 * more;
  }

  static double atan(double x) {
    return x == 0 ? x : x > 0 ? atanPositive(x) : -atanPositive(-x);
  }

  static double asin(double x) {
    if (x == 0) {
      return x;
    }
    double a = Math.abs(x);
    if (a > 1) {
      return Double.NaN;
    }
    double root = Math.sqrt(1 - a * a);
    double y = a > 0.7 ? Math.PI / 2 - atanPositive(root / a) : atanPositive(a / root);
    return x < 0 ? -y : y;
  }

  static double acos(double x) {
    return Math.PI / 2 - asin(x);
  }

  static double atan2(double y, double x) {
    boolean special =
        x == 0
            || y == 0
            || Double.isNaN(x)
            || Double.isNaN(y)
            || Double.isInfinite(x)
            || Double.isInfinite(y);
    if (special) {
      return StrictMath.atan2(y, x);
    }
    double q = atan(y / x);
    if (x < 0) {
      return q <= 0 ? q + Math.PI : q - Math.PI;
    }
    return q;
  }

  static double sinh(double x) {
    if (x == 0) {
      return x;
    }
    double a = Math.abs(x);
    double y;
    if (a > 21) {
      y = Elementary.exp(a) * 0.5;
    } else if (a > 0.5) {
      double e = Elementary.exp(a);
      y = (e - 1 / e) * 0.5;
    } else {
      double sq = a * a;
      y =
          polynomial(
                  sq,
                  -0.2630563213397497062819489e+2,
                  -0.2894211355989563807284660366e+4,
                  -0.8991272022039509355398013511e+5,
                  -0.6307673640497716991184787251e+6)
              * a;
      y /=
          polynomial(
              sq,
              1,
              -0.173678953558233699533450911e+3,
              0.1521517378790019070696485176e+5,
              -0.6307673640497716991212077277e+6);
    }
    return x < 0 ? -y : y;
  }

  static double cosh(double x) {
    double a = Math.abs(x);
    double e = Elementary.exp(a);
    return a > 21 ? e * 0.5 : (e + 1 / e) * 0.5;
  }

  static double tanh(double x) {
    double a = Math.abs(x);
    if (a > 0.5 * 8.8029691931113054295988e+01) {
      return x < 0 ? -1 : 1;
    }
    if (a >= 0.625) {
      double z = 1 - 2 / (Elementary.exp(2 * a) + 1);
      return x < 0 ? -z : z;
    }
    if (x == 0) {
      return x;
    }
    double s = x * x;
    double p =
        polynomial(
            s, -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3);
    double q =
        polynomial(
            s, 1, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3);
    return x + x * s * p / q;
  }

  static double acosh(double x) {
    if (x < 1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == 1) {
      return 0;
    }
    if (x >= 1 << 28) {
      return Elementary.log(x) + Elementary.LN2;
    }
    if (x > 2) {
      return Elementary.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double asinh(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double y;
    if (a > 1 << 28) {
      y = Elementary.log(a) + Elementary.LN2;
    } else if (a > 2) {
      y = Elementary.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else if (a < 0x1p-28) {
      y = a;
    } else {
      y = StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    }
    return x < 0 ? -y : y;
  }

  static double atanh(double x) {
    if (x == 0 || !(x >= -1 && x <= 1)) {
      return x == 0 ? x : Double.NaN;
    }
    double a = Math.abs(x);
    double y;
    if (a == 1) {
      y = Double.POSITIVE_INFINITY;
    } else if (a < 0x1p-28) {
      y = a;
    } else if (a < 0.5) {
      double t = a + a;
      y = 0.5 * StrictMath.log1p(t + t * a / (1 - a));
    } else {
      y = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    }
    return x < 0 ? -y : y;
  }
}

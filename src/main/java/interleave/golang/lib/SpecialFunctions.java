package interleave.golang.lib;

import static interleave.golang.lib.Elementary.exp;
import static interleave.golang.lib.Elementary.polynomial;

/// The gamma and error functions, as Go computes them (Cephes and FreeBSD's msun).
final class SpecialFunctions {

  private static final double[] GAMMA_P = {
    1.60119522476751861407e-04,
    1.19135147006586384913e-03,
    1.04213797561761569935e-02,
    4.76367800457137231464e-02,
    2.07448227648435975150e-01,
    4.94214826801497100753e-01,
    9.99999999999999996796e-01
  };
  private static final double[] GAMMA_Q = {
    -2.31581873324120129819e-05,
    5.39605580493303397842e-04,
    -4.45641913851797240494e-03,
    1.18139785222060435552e-02,
    3.58236398605498653373e-02,
    -2.34591795718243348568e-01,
    7.14304917030273074085e-02,
    1.00000000000000000320e+00
  };
  private static final double[] STIRLING = {
    7.87311395793093628397e-04,
    -2.29549961613378126380e-04,
    -2.68132617805781232825e-03,
    3.47222221605458667310e-03,
    8.33333333333482257126e-02
  };

  private static final double ERX = 8.45062911510467529297e-01;
  private static final double[] PP = {
    -2.37630166566501626084e-05,
    -5.77027029648944159157e-03,
    -2.84817495755985104766e-02,
    -3.25042107247001499370e-01,
    1.28379167095512558561e-01
  };
  private static final double[] QQ = {
    -3.96022827877536812320e-06,
    1.32494738004321644526e-04,
    5.08130628187576562776e-03,
    6.50222499887672944485e-02,
    3.97917223959155352819e-01,
    1
  };
  private static final double[] PA = {
    -2.16637559486879084300e-03,
    3.54783043256182359371e-02,
    -1.10894694282396677476e-01,
    3.18346619901161753674e-01,
    -3.72207876035701323847e-01,
    4.14856118683748331666e-01,
    -2.36211856075265944077e-03
  };
  private static final double[] QA = {
    1.19844998467991074170e-02,
    1.36370839120290507362e-02,
    1.26171219808761642112e-01,
    7.18286544141962662868e-02,
    5.40397917702171048937e-01,
    1.06420880400844228286e-01,
    1
  };
  private static final double[] RA = {
    -9.81432934416914548592e+00,
    -8.12874355063065934246e+01,
    -1.84605092906711035994e+02,
    -1.62396669462573470355e+02,
    -6.23753324503260060396e+01,
    -1.05586262253232909814e+01,
    -6.93858572707181764372e-01,
    -9.86494403484714822705e-03
  };
  private static final double[] SA = {
    -6.04244152148580987438e-02,
    6.57024977031928170135e+00,
    1.08635005541779435134e+02,
    4.29008140027567833386e+02,
    6.45387271733267880336e+02,
    4.34565877475229228821e+02,
    1.37657754143519042600e+02,
    1.96512716674392571292e+01,
    1
  };
  private static final double[] RB = {
    -4.83519191608651397019e+02,
    -1.02509513161107724954e+03,
    -6.37566443368389627722e+02,
    -1.60636384855821916062e+02,
    -1.77579549177547519889e+01,
    -7.99283237680523006574e-01,
    -9.86494292470009928597e-03
  };
  private static final double[] SB = {
    -2.24409524465858183362e+01,
    4.74528541206955367215e+02,
    2.55305040643316442583e+03,
    3.19985821950859553908e+03,
    1.53672958608443695994e+03,
    3.25792512996573918826e+02,
    3.03380607434824582924e+01,
    1
  };

  private SpecialFunctions() {}

  private static double stirling(double x, boolean second) {
    if (x > 200) {
      return second ? 1 : Double.POSITIVE_INFINITY;
    }
    double w = 1 / x;
    w = 1 + w * polynomial(w, STIRLING);
    double y1 = exp(x);
    double y2 = 1;
    if (x > 143.01608) {
      double v = Elementary.pow(x, 0.5 * x - 0.25);
      y2 = v / y1;
      y1 = v;
    } else {
      y1 = Elementary.pow(x, x - 0.5) / y1;
    }
    return second ? 2.506628274631000502417 * w * y2 : y1;
  }

  static double gamma(double argument) {
    double x = argument;
    if (Double.isNaN(x) || x < 0 && (x == Math.rint(x) || Double.isInfinite(x))) {
      return Double.NaN;
    }
    if (x == 0 || x == Double.POSITIVE_INFINITY) {
      return x == 0 ? 1 / x : x;
    }
    double q = Math.abs(x);
    if (q > 33) {
      return x >= 0 ? stirling(x, false) * stirling(x, true) : largeNegativeGamma(q);
    }
    double z = 1;
    while (x >= 3) {
      x -= 1;
      z *= x;
    }
    while (x < 2) {
      if (x < 0 ? x > -1e-09 : x < 1e-09) {
        double euler = 0.57721566490153286060651209008240243104215933593992;
        return x == 0 ? Double.POSITIVE_INFINITY : z / ((1 + euler * x) * x);
      }
      z /= x;
      x += 1;
    }
    if (x == 2) {
      return z;
    }
    x -= 2;
    return z * polynomial(x, GAMMA_P) / polynomial(x, GAMMA_Q);
  }

  private static double largeNegativeGamma(double q) {
    double p = Math.floor(q);
    int sign = ((long) p & 1) == 0 ? -1 : 1;
    double z = q - p;
    if (z > 0.5) {
      z = q - (p + 1);
    }
    z = q * Trigonometry.sin(Math.PI * z);
    if (z == 0) {
      return sign * Double.POSITIVE_INFINITY;
    }
    double y1 = stirling(q, false);
    double y2 = stirling(q, true);
    double a = Math.abs(z);
    double d = a * y1 * y2;
    return sign * (Double.isInfinite(d) ? Math.PI / a / y1 / y2 : Math.PI / d);
  }

  static double erf(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    double a = Math.abs(x);
    double y;
    if (a < 0.84375) {
      if (a < 2.848094538889218e-306) {
        y = 0.125 * (8.0 * a + 1.02703333676410069053e+00 * a);
      } else if (a < 0x1p-28) {
        y = a + 1.28379167095512586316e-01 * a;
      } else {
        double z = a * a;
        y = a + a * (polynomial(z, PP) / polynomial(z, QQ));
      }
    } else if (a < 1.25) {
      y = ERX + polynomial(a - 1, PA) / polynomial(a - 1, QA);
    } else {
      y = a >= 6 ? 1 : 1 - tail(a) / a;
    }
    return x < 0 ? -y : y;
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    boolean negative = x < 0;
    double a = Math.abs(x);
    if (a < 0.84375) {
      double y = a;
      if (a >= 0x1p-56) {
        double z = a * a;
        double ratio = polynomial(z, PP) / polynomial(z, QQ);
        y = a < 0.25 ? a + a * ratio : 0.5 + (a * ratio + (a - 0.5));
      }
      return negative ? 1 + y : 1 - y;
    }
    if (a < 1.25) {
      double ratio = polynomial(a - 1, PA) / polynomial(a - 1, QA);
      return negative ? 1 + ERX + ratio : 1 - ERX - ratio;
    }
    if (a >= 28 || negative && a > 6) {
      return negative ? 2 : 0;
    }
    double r = tail(a);
    return negative ? 2 - r / a : r / a;
  }

  private static double tail(double a) {
    double s = 1 / (a * a);
    boolean near = a < 1 / 0.35;
    double r = polynomial(s, near ? RA : RB) / polynomial(s, near ? SA : SB);
    double z = Double.longBitsToDouble(Double.doubleToRawLongBits(a) & 0xFFFFFFFF00000000L);
    return exp(-z * z - 0.5625) * exp((z - a) * (z + a) + r);
  }
}

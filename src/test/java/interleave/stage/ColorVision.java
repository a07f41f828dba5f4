package interleave.stage;

/// The distance of colours as they are seen.
final class ColorVision {

  private ColorVision() {}

  /// How a colour is seen, in CIE L*a*b* (D65).
  static double[] lab(Sight sight, int color) {
    double[] rgb = sight.linear(color);
    double x = .4124564 * rgb[0] + .3575761 * rgb[1] + .1804375 * rgb[2];
    double y = .2126729 * rgb[0] + .7151522 * rgb[1] + .0721750 * rgb[2];
    double z = .0193339 * rgb[0] + .1191920 * rgb[1] + .9503041 * rgb[2];
    double fx = bend(x / .95047);
    double fy = bend(y);
    double fz = bend(z / 1.08883);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double bend(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  static double ciede2000(double[] one, double[] two) {
    double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double c7 = Math.pow(chroma, 7);
    double g = .5 * (1 - Math.sqrt(c7 / (c7 + Math.pow(25, 7))));
    double a1 = (1 + g) * one[1];
    double a2 = (1 + g) * two[1];
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    boolean grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    turn = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
    double lightness = (one[0] + two[0]) / 2;
    double meanChroma = (c1 + c2) / 2;
    double hue = grey ? h1 + h2 : meanHue(h1, h2);
    double t =
        1
            - .17 * cos(hue - 30)
            + .24 * cos(2 * hue)
            + .32 * cos(3 * hue + 6)
            - .2 * cos(4 * hue - 63);
    double square = (lightness - 50) * (lightness - 50);
    double sl = 1 + .015 * square / Math.sqrt(20 + square);
    double sc = 1 + .045 * meanChroma;
    double sh = 1 + .015 * meanChroma * t;
    double m7 = Math.pow(meanChroma, 7);
    double rotation =
        -2
            * Math.sqrt(m7 / (m7 + Math.pow(25, 7)))
            * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))));
    double l = (two[0] - one[0]) / sl;
    double c = (c2 - c1) / sc;
    double h = dh / sh;
    return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double meanHue(double h1, double h2) {
    if (Math.abs(h1 - h2) <= 180) {
      return (h1 + h2) / 2;
    }
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}

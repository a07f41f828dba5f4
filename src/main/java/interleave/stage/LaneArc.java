package interleave.stage;

/// The line from one lane to another: it leaves one and reaches the other upright.
///
/// *Invariant:* nothing of it lies left or right of the plot, whatever part of it is in sight: it
/// would run over the names.
final class LaneArc {

  private static final int HALVINGS = 30;

  private final double x1;
  private final double y1;
  private final double x2;
  private final double y2;
  private final double bend;

  private LaneArc(double x1, double y1, double x2, double y2, double bend) {
    this.x1 = x1;
    this.y1 = y1;
    this.x2 = x2;
    this.y2 = y2;
    this.bend = bend;
  }

  /// From (x1, y1) rightwards to (x2, y2), as far as that lies in `plot`; null when none of it
  /// does.
  ///
  /// @param bend how far the control points are above and below the ends
  static Path path(double x1, double y1, double x2, double y2, double bend, Box plot) {
    double left = Math.min(x1, x2);
    double right = Math.max(x1, x2);
    if (right < plot.x() || left > plot.right()) {
      return null;
    }
    LaneArc arc = new LaneArc(x1, y1, x2, y2, bend);
    double one = arc.at(plot.x());
    double other = arc.at(plot.right());
    return arc.path(Math.min(one, other), Math.max(one, other));
  }

  /// How much of it, from 0 to 1, lies on the side of `x` where it begins.
  private double at(double x) {
    if (x1 == x2) {
      return x < x1 ? 0 : 1;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double part = middle * middle * (3 - 2 * middle);
      boolean before = x1 < x2 ? x1 + part * (x2 - x1) < x : x1 + part * (x2 - x1) > x;
      low = before ? middle : low;
      high = before ? high : middle;
    }
    return high > 1 - 1e-6 ? 1 : low;
  }

  /// The part between two parameters of the curve.
  private Path path(double from, double to) {
    double[] xs = part(new double[] {x1, x1, x2, x2}, from, to);
    double[] ys = part(new double[] {y1, y1 + bend, y2 - bend, y2}, from, to);
    return Path.from(xs[0], ys[0]).curve(xs[1], ys[1], xs[2], ys[2], xs[3], ys[3]);
  }

  /// The control values of the part of a cubic between two parameters.
  private static double[] part(double[] c, double from, double to) {
    if (from <= 0 && to >= 1) {
      return c;
    }
    double start = value(c, from);
    double end = value(c, to);
    double third = (to - from) / 3;
    return new double[] {start, start + third * slope(c, from), end - third * slope(c, to), end};
  }

  private static double value(double[] c, double t) {
    double u = 1 - t;
    return u * u * u * c[0] + 3 * u * u * t * c[1] + 3 * u * t * t * c[2] + t * t * t * c[3];
  }

  private static double slope(double[] c, double t) {
    double u = 1 - t;
    return 3 * (u * u * (c[1] - c[0]) + 2 * u * t * (c[2] - c[1]) + t * t * (c[3] - c[2]));
  }
}

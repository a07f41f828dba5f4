package interleave.stage;

/// A smooth line through points, leaving and entering each of them horizontally.
public final class Curve {

  private final double[] xs;
  private final double[] ys;
  private final double[] lengths;
  private final double length;

  /// @param xs of at least two points
  public Curve(double[] xs, double[] ys) {
    this.xs = xs.clone();
    this.ys = ys.clone();
    this.lengths = new double[xs.length - 1];
    double sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.max(1, Math.hypot(xs[i + 1] - xs[i], ys[i + 1] - ys[i]));
      sum += lengths[i];
    }
    this.length = sum;
  }

  public static Curve between(double x1, double y1, double x2, double y2) {
    return new Curve(new double[] {x1, x2}, new double[] {y1, y2});
  }

  /// The same line walked from its end.
  public Curve reversed() {
    double[] rx = new double[xs.length];
    double[] ry = new double[ys.length];
    for (int i = 0; i < xs.length; i++) {
      rx[i] = xs[xs.length - 1 - i];
      ry[i] = ys[ys.length - 1 - i];
    }
    return new Curve(rx, ry);
  }

  /// The same line from another height.
  Curve startingAt(double y) {
    double[] other = ys.clone();
    other[0] = y;
    return new Curve(xs, other);
  }

  /// The same line with its ends somewhere else.
  Curve moved(double startDx, double startDy, double endDx, double endDy) {
    double[] otherX = xs.clone();
    double[] otherY = ys.clone();
    otherX[0] += startDx;
    otherY[0] += startDy;
    otherX[otherX.length - 1] += endDx;
    otherY[otherY.length - 1] += endDy;
    return new Curve(otherX, otherY);
  }

  public double startX() {
    return xs[0];
  }

  public double startY() {
    return ys[0];
  }

  public double endX() {
    return xs[xs.length - 1];
  }

  public double endY() {
    return ys[ys.length - 1];
  }

  public double length() {
    return length;
  }

  private static double bend(double from, double to) {
    double distance = to - from;
    return Math.abs(distance) < 1 ? 0 : .5 * distance;
  }

  /// The x at part `t` of the way, from 0 to 1.
  public double x(double t) {
    int i = segment(t);
    double s = local(t, i);
    double b = bend(xs[i], xs[i + 1]);
    return cubic(s, xs[i], xs[i] + b, xs[i + 1] - b, xs[i + 1]);
  }

  /// The y at part `t` of the way, from 0 to 1.
  public double y(double t) {
    int i = segment(t);
    return cubic(local(t, i), ys[i], ys[i], ys[i + 1], ys[i + 1]);
  }

  private int segment(double t) {
    double rest = Math.clamp(t, 0, 1) * length;
    int i = 0;
    while (i < lengths.length - 1 && rest > lengths[i]) {
      rest -= lengths[i++];
    }
    return i;
  }

  private double local(double t, int segment) {
    double rest = Math.clamp(t, 0, 1) * length;
    for (int i = 0; i < segment; i++) {
      rest -= lengths[i];
    }
    return Math.clamp(rest / lengths[segment], 0, 1);
  }

  private static double cubic(double t, double a, double b, double c, double d) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }

  public Path path() {
    return onto(new Path());
  }

  /// `path`, and this line as one more piece of it.
  Path onto(Path path) {
    path.move(xs[0], ys[0]);
    for (int i = 0; i < lengths.length; i++) {
      double b = bend(xs[i], xs[i + 1]);
      path.curve(xs[i] + b, ys[i], xs[i + 1] - b, ys[i + 1], xs[i + 1], ys[i + 1]);
    }
    return path;
  }

  /// The direction in which it arrives, in radians.
  public double arrival() {
    double dx = x(1) - x(.96);
    double dy = y(1) - y(.96);
    return Math.atan2(dy, dx);
  }
}

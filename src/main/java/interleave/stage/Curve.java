package interleave.stage;

import java.util.Arrays;

/// A smooth line through points, leaving and entering each of them horizontally. Where it comes to
/// a point and the next one lies the other way, it turns round in a bow.
public final class Curve {

  /// How far a bow sticks out, at least and at most, for control points three quarters away.
  private static final double LEAST_BOW = 34;

  private static final double MOST_BOW = 62;

  private final double[] xs;
  private final double[] ys;

  /// Which way it passes each point: 1 is rightwards, -1 leftwards.
  private final int[] ways;

  private final double[] lengths;
  private final double length;

  /// A line that turns nowhere.
  ///
  /// @param xs of at least two points
  public Curve(double[] xs, double[] ys) {
    this(xs, ys, straight(xs));
  }

  Curve(double[] xs, double[] ys, int[] ways) {
    this.xs = xs.clone();
    this.ys = ys.clone();
    this.ways = ways.clone();
    this.lengths = new double[xs.length - 1];
    double sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      double bow = turns(i) ? 1.5 * reach(i) : 0;
      lengths[i] = Math.max(1, Math.hypot(xs[i + 1] - xs[i], ys[i + 1] - ys[i]) + bow);
      sum += lengths[i];
    }
    this.length = sum;
  }

  private static int[] straight(double[] xs) {
    int[] ways = new int[xs.length];
    Arrays.fill(ways, xs[xs.length - 1] >= xs[0] ? 1 : -1);
    return ways;
  }

  public static Curve between(double x1, double y1, double x2, double y2) {
    return new Curve(new double[] {x1, x2}, new double[] {y1, y2});
  }

  /// The same line walked from its end.
  public Curve reversed() {
    int n = xs.length;
    double[] rx = new double[n];
    double[] ry = new double[n];
    int[] rw = new int[n];
    for (int i = 0; i < n; i++) {
      rx[i] = xs[n - 1 - i];
      ry[i] = ys[n - 1 - i];
      rw[i] = -ways[n - 1 - i];
    }
    return new Curve(rx, ry, rw);
  }

  /// The same line from another height.
  Curve startingAt(double y) {
    double[] other = ys.clone();
    // the straight piece inside the column that it begins in goes along
    for (int i = 1; i < other.length - 1 && other[i] == ys[0]; i++) {
      other[i] = y;
    }
    other[0] = y;
    return new Curve(xs, other, ways);
  }

  /// The same line with its ends somewhere else.
  Curve moved(double startDx, double startDy, double endDx, double endDy) {
    double[] otherX = xs.clone();
    double[] otherY = ys.clone();
    otherX[0] += startDx;
    otherY[0] += startDy;
    otherX[otherX.length - 1] += endDx;
    otherY[otherY.length - 1] += endDy;
    return new Curve(otherX, otherY, ways);
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

  private boolean turns(int segment) {
    return ways[segment] != ways[segment + 1];
  }

  /// How far the control points of a segment are from its ends.
  private double reach(int segment) {
    double dx = Math.abs(xs[segment + 1] - xs[segment]);
    if (turns(segment)) {
      return Math.clamp(.5 * Math.abs(ys[segment + 1] - ys[segment]), LEAST_BOW, MOST_BOW);
    }
    return dx < 1 ? 0 : .5 * dx;
  }

  private double from(int segment) {
    return xs[segment] + ways[segment] * reach(segment);
  }

  private double to(int segment) {
    return xs[segment + 1] - ways[segment + 1] * reach(segment);
  }

  /// The x at part `t` of the way, from 0 to 1.
  public double x(double t) {
    int i = segment(t);
    return cubic(local(t, i), xs[i], from(i), to(i), xs[i + 1]);
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
      path.curve(from(i), ys[i], to(i), ys[i + 1], xs[i + 1], ys[i + 1]);
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

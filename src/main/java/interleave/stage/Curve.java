package interleave.stage;

import java.util.Arrays;

/// A smooth line through points. A wire leaves and enters each of them horizontally; where it comes
/// to a point and the next one lies the other way, it turns round in a bow. An arc passes each of
/// its points in a direction of its own.
public final class Curve {

  /// How far a bow sticks out, at least and at most, for control points three quarters away.
  private static final double LEAST_BOW = 34;

  private static final double MOST_BOW = 62;

  private final double[] xs;
  private final double[] ys;

  /// The direction in which it passes each point, of length 1: of a wire it is (1, 0), rightwards,
  /// or (-1, 0).
  private final double[] towardsX;

  private final double[] towardsY;

  private final double[] lengths;
  private final double length;

  /// A line that turns nowhere.
  ///
  /// @param xs of at least two points
  public Curve(double[] xs, double[] ys) {
    this(xs, ys, straight(xs));
  }

  Curve(double[] xs, double[] ys, int[] ways) {
    this(xs, ys, Arrays.stream(ways).asDoubleStream().toArray(), new double[xs.length]);
  }

  private Curve(double[] xs, double[] ys, double[] towardsX, double[] towardsY) {
    this.xs = xs;
    this.ys = ys;
    this.towardsX = towardsX;
    this.towardsY = towardsY;
    this.lengths = new double[xs.length - 1];
    double sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      double bow = turns(i) ? 1.5 * reach(i) : 0;
      lengths[i] = Math.max(1, Math.hypot(xs[i + 1] - xs[i], ys[i + 1] - ys[i]) + bow);
      sum += lengths[i];
    }
    this.length = sum;
  }

  /// A line that passes each point in a direction of its own.
  ///
  /// @param angles the directions, in radians
  static Curve arc(double[] xs, double[] ys, double[] angles) {
    double[] towardsX = Arrays.stream(angles).map(Math::cos).map(Curve::sharp).toArray();
    double[] towardsY = Arrays.stream(angles).map(Math::sin).map(Curve::sharp).toArray();
    return new Curve(xs, ys, towardsX, towardsY);
  }

  /// What is level, or upright, but for the last bits is so.
  private static double sharp(double part) {
    return Math.abs(part) < 1e-9 ? 0 : part;
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
    double[] rtx = new double[n];
    double[] rty = new double[n];
    for (int i = 0; i < n; i++) {
      rx[i] = xs[n - 1 - i];
      ry[i] = ys[n - 1 - i];
      rtx[i] = -towardsX[n - 1 - i];
      rty[i] = -towardsY[n - 1 - i];
    }
    return new Curve(rx, ry, rtx, rty);
  }

  /// The same line from another height.
  Curve startingAt(double y) {
    double[] other = ys.clone();
    // the straight piece inside the column that it begins in goes along
    for (int i = 1; i < other.length - 1 && other[i] == ys[0]; i++) {
      other[i] = y;
    }
    other[0] = y;
    return new Curve(xs, other, towardsX, towardsY);
  }

  /// The same line to another height.
  Curve endingAt(double y) {
    return reversed().startingAt(y).reversed();
  }

  /// The same line with its ends somewhere else; an arc stretches in between.
  Curve moved(double startDx, double startDy, double endDx, double endDy) {
    double[] otherX = xs.clone();
    double[] otherY = ys.clone();
    int last = xs.length - 1;
    for (int i = 0; i <= last; i++) {
      if (i == 0 || i == last || !level(i)) {
        double part = i / (double) last;
        otherX[i] += (1 - part) * startDx + part * endDx;
        otherY[i] += (1 - part) * startDy + part * endDy;
      }
    }
    return new Curve(otherX, otherY, towardsX, towardsY);
  }

  /// Whether it runs back on itself where it should lead on.
  boolean doublesBack() {
    for (int i = 0; i < lengths.length; i++) {
      boolean leads = level(i) && level(i + 1) && !turns(i);
      if (leads && towardsX[i] * (xs[i + 1] - xs[i]) < 0) {
        return true;
      }
    }
    return false;
  }

  /// To the same end, from the side of `box` that leads there straight or in one bow.
  Curve leaving(Box box) {
    int last = xs.length - 1;
    int in = towardsX[last] < 0 ? -1 : 1;
    double ahead = in > 0 ? xs[last] - box.right() : box.x() - xs[last];
    int out = ahead >= LEAST_BOW ? in : -in;
    double x = out > 0 ? box.right() : box.x();
    double[] otherX = {x, xs[last]};
    double[] otherY = {ys[0], ys[last]};
    return new Curve(otherX, otherY, new int[] {out, in});
  }

  /// The same line somewhere else.
  Curve shifted(double dx, double dy) {
    double[] otherX = Arrays.stream(xs).map(x -> x + dx).toArray();
    double[] otherY = Arrays.stream(ys).map(y -> y + dy).toArray();
    return new Curve(otherX, otherY, towardsX, towardsY);
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

  private boolean level(int point) {
    return towardsY[point] == 0;
  }

  private boolean turns(int segment) {
    return level(segment) && level(segment + 1) && towardsX[segment] != towardsX[segment + 1];
  }

  /// How far the control points of a segment are from its ends.
  private double reach(int segment) {
    double dx = Math.abs(xs[segment + 1] - xs[segment]);
    double dy = Math.abs(ys[segment + 1] - ys[segment]);
    if (turns(segment)) {
      return Math.clamp(.5 * dy, LEAST_BOW, MOST_BOW);
    }
    if (level(segment) && level(segment + 1)) {
      return dx < 1 ? 0 : .5 * dx;
    }
    return Math.hypot(dx, dy) / 3;
  }

  private double fromX(int segment) {
    return xs[segment] + towardsX[segment] * reach(segment);
  }

  private double fromY(int segment) {
    return ys[segment] + towardsY[segment] * reach(segment);
  }

  private double toX(int segment) {
    return xs[segment + 1] - towardsX[segment + 1] * reach(segment);
  }

  private double toY(int segment) {
    return ys[segment + 1] - towardsY[segment + 1] * reach(segment);
  }

  /// The x at part `t` of the way, from 0 to 1.
  public double x(double t) {
    int i = segment(t);
    return cubic(local(t, i), xs[i], fromX(i), toX(i), xs[i + 1]);
  }

  /// The y at part `t` of the way, from 0 to 1.
  public double y(double t) {
    int i = segment(t);
    return cubic(local(t, i), ys[i], fromY(i), toY(i), ys[i + 1]);
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
      path.curve(fromX(i), fromY(i), toX(i), toY(i), xs[i + 1], ys[i + 1]);
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

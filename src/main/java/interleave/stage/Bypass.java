package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Finds a line from one card to another that lies over as little of what stands between them as
/// can be: straight on, or along a free lane above or below it.
final class Bypass {

  /// From the cards to where a lane begins.
  private static final double TURN = 34;

  /// Between a lane and what it passes.
  private static final double NEAR = 13;

  /// A lane may run so far outside of everything.
  private static final double OUTSIDE = 24;

  /// With more boxes than this only the straight line is taken: looking would take its time.
  private static final int MANY = 80;

  private static final int SAMPLES = 60;

  private final Box from;
  private final Box to;
  private final Box bounds;
  private final List<Box> others;

  Bypass(Box from, Box to, Box bounds, List<Box> boxes) {
    this.from = from;
    this.to = to;
    this.bounds = bounds;
    this.others = boxes.stream().filter(box -> !meet(box, from) && !meet(box, to)).toList();
  }

  /// A card's own box, or the one around it and what hangs below.
  private static boolean meet(Box box, Box card) {
    return box.contains(card.cx(), card.cy());
  }

  Curve find() {
    List<Curve> ways = from.right() < to.x() || to.right() < from.x() ? across() : around();
    Curve best = ways.getFirst();
    double least = Double.MAX_VALUE;
    for (Curve way : others.size() > MANY ? ways.subList(0, 1) : ways) {
      double cost = covered(way) + .25 * way.length();
      if (cost < least) {
        least = cost;
        best = way;
      }
    }
    return best;
  }

  /// How much of a line lies over something, which weighs far more than its length.
  private double covered(Curve way) {
    int hits = 0;
    for (int i = 0; i <= SAMPLES; i++) {
      double x = way.x(i / (double) SAMPLES);
      double y = way.y(i / (double) SAMPLES);
      for (Box box : others) {
        if (box.inset(-3).contains(x, y)) {
          hits++;
        }
      }
    }
    return hits * way.length() / SAMPLES * 20;
  }

  private List<Curve> across() {
    boolean right = from.right() < to.x();
    double start = right ? from.right() : from.x();
    double end = right ? to.x() : to.right();
    List<Curve> ways = new ArrayList<>();
    ways.add(Curve.between(start, from.cy(), end, to.cy()));
    double turn = Math.min(TURN, Math.abs(end - start) / 3) * (right ? 1 : -1);
    for (double y : lanes()) {
      double[] xs = {start, start + turn, end - turn, end};
      double[] ys = {from.cy(), y, y, to.cy()};
      ways.add(new Curve(xs, ys));
    }
    return ways;
  }

  /// Above and below what stands between the two.
  private List<Double> lanes() {
    List<Double> lanes = new ArrayList<>();
    double left = Math.min(from.right(), to.right());
    double right = Math.max(from.x(), to.x());
    for (Box box : others) {
      if (box.x() < right && box.right() > left) {
        for (double y : new double[] {box.y() - NEAR, box.bottom() + NEAR}) {
          if (y > bounds.y() - OUTSIDE && y < bounds.bottom() + OUTSIDE) {
            lanes.add(y);
          }
        }
      }
    }
    return lanes;
  }

  /// Above each other: round what may stand between, rather on the side where there is more room.
  private List<Curve> around() {
    int side = from.cx() < bounds.cx() ? 1 : -1;
    return List.of(bow(side), bow(-side));
  }

  private Curve bow(int side) {
    double edge = side > 0 ? Math.max(from.right(), to.right()) : Math.min(from.x(), to.x());
    return new Curve(
        new double[] {edge, edge}, new double[] {from.cy(), to.cy()}, new int[] {side, -side});
  }
}

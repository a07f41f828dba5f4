package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Finds free places for words on wires, so that none lies over something else.
final class Free {

  private final Box bounds;
  private final List<Box> taken;

  /// @param bounds nothing lies outside of them
  /// @param taken what stands already
  Free(Box bounds, List<Box> taken) {
    this.bounds = bounds;
    this.taken = new ArrayList<>(taken);
  }

  boolean is(Box box) {
    if (box.x() < bounds.x() || box.right() > bounds.right()) {
      return false;
    }
    for (Box other : taken) {
      if (other.overlaps(box)) {
        return false;
      }
    }
    return true;
  }

  /// A place on `curve`, as near to part `wanted` of it as can be; it is taken from then on. Null
  /// when there is none.
  Box on(Curve curve, double wanted, double width, double height) {
    for (double shift = 0; shift <= .6; shift += .04) {
      for (int side = -1; side <= 1; side += 2) {
        double t = wanted + side * shift;
        if (t < .04 || t > .96) {
          continue;
        }
        double x = curve.x(t);
        double y = curve.y(t);
        Box box = new Box(x - width / 2, y - height / 2, width, height);
        if (is(box)) {
          taken.add(box);
          return box;
        }
      }
    }
    return null;
  }
}

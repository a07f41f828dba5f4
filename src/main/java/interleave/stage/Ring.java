package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Nodes on a closed round line, one after the other clockwise, with arcs of that line between
/// them: the members of a circle of waiting. It is as small as it can be for what is written on its
/// arcs and in its middle.
///
/// *Invariant:* nothing but its own arcs runs between its members, and no two of them overlap.
final class Ring {

  /// What the line looks like.
  ///
  /// @param ratio its width for its height
  /// @param power 2 for an ellipse; more for one with flatter sides
  /// @param first which member stands on top: a goroutine (0) or what it waits for (1)
  /// @param tight whether its arcs are hardly more than their heads
  record Form(double ratio, double power, int first, boolean tight) {

    /// A round one with a goroutine on top is remembered best.
    double handsome() {
      return (first == 0 ? 1.04 : 1) * (power == 2 ? 1.06 : 1) * (tight ? .7 : 1);
    }

    /// @param bare whether nothing is written on its arcs: there is little room, and it may be
    ///   nearly a rectangle
    /// @param tight whether there is so little that it has to be one
    static List<Form> all(boolean bare, boolean tight) {
      List<Form> forms = new ArrayList<>();
      double[] powers = tight ? TIGHT_POWERS : bare ? BARE_POWERS : POWERS;
      for (double ratio : tight ? FINEST : bare ? FINE : RATIOS) {
        for (double power : powers) {
          for (int first = 0; first < 2; first++) {
            forms.add(new Form(ratio, power, first, tight));
          }
        }
      }
      return forms;
    }
  }

  private static final double[] RATIOS = {.75, 1, 1.3, 1.6, 2, 2.5, 3.2, 4.2};
  private static final double[] FINE = {.75, 1, 1.3, 1.6, 2, 2.3, 2.6, 2.9, 3.2, 3.6, 4};
  private static final double[] FINEST = {
    1.2, 1.5, 1.7, 1.8, 1.9, 2, 2.1, 2.3, 2.5, 2.7, 3, 3.3, 3.7
  };

  private static final double[] POWERS = {2, 3};
  private static final double[] BARE_POWERS = {2, 3, 7};
  private static final double[] TIGHT_POWERS = {5, 10, 20};

  private static final int POINTS = 600;

  /// What is written on an arc needs so much of it, and so much more where the arc runs level.
  private static final double NEED = 72;

  private static final double LEVEL = 62;

  /// An arc without words.
  private static final double BARE = 25;

  private static final double TIGHT = 14;

  private static final double NEAR = 12;

  private static final double WORDS_W = 94;
  private static final double WORDS_H = 26;

  /// Between two members that no arc connects.
  private static final double APART = 22;

  private static final double BARE_APART = 12;

  private static final double TIGHT_APART = 7;

  /// Room for what the circle is, in its middle.
  private static final Box MIDDLE = new Box(-118, -36, 236, 72);

  private static final Box LITTLE_MIDDLE = new Box(-96, -26, 192, 52);

  private static final Box NO_MIDDLE = new Box(0, 0, 0, 0);

  /// Between the end of an arc and what it leads to.
  private static final double CLEAR = 4;

  private static final double LITTLE = 1.5;

  private final List<Box> bodies = new ArrayList<>();
  private final List<List<Box>> outlines = new ArrayList<>();
  private final Form form;

  /// Whether nothing is written on its arcs.
  private final boolean bare;

  private final Box middle;
  private final double[] across = new double[POINTS + 1];
  private final double[] down = new double[POINTS + 1];
  private final double[] xs = new double[POINTS + 1];
  private final double[] ys = new double[POINTS + 1];
  private final double[] along = new double[POINTS + 1];

  /// Where each member stands, as a length of the line, and how much of the line it covers.
  private final double[] at;

  private final double[] before;
  private final double[] behind;
  private final List<Box> words = new ArrayList<>();
  private Box bounds;

  /// @param members each with what it waits for, or is held by, behind it
  Ring(List<Node> members, Form form, Detail detail) {
    this.form = form;
    this.bare = detail.bare();
    this.middle = detail == Detail.SIGNS ? NO_MIDDLE : bare ? LITTLE_MIDDLE : MIDDLE;
    this.at = new double[members.size()];
    this.before = new double[members.size()];
    this.behind = new double[members.size()];
    for (Node member : members) {
      bodies.add(new Box(-member.w / 2, -member.h / 2, member.w, member.h));
      outlines.add(outline(member, detail.sizes));
    }
    form();
    double small = 0;
    double large = 100;
    while (!holds(large) && large < 40_000) {
      small = large;
      large *= 1.6;
    }
    while (large - small > (bare ? 3 : 12)) {
      double middle = (small + large) / 2;
      if (holds(middle)) {
        large = middle;
      } else {
        small = middle;
      }
    }
    holds(large);
  }

  /// What of a member is seen, around its middle: of a lock the bow, the body, its name and who
  /// waits.
  private static List<Box> outline(Node node, Sizes sizes) {
    double left = -node.w / 2;
    double top = -node.h / 2;
    if (node.isTask()) {
      return List.of(new Box(left, top, node.w, node.h));
    }
    double foot = top + sizes.shackle() + sizes.body();
    double bow = .32 * sizes.lock();
    double lock = sizes.lock(node.title);
    List<Box> seen = new ArrayList<>();
    seen.add(new Box(-bow, top, 2 * bow, sizes.shackle()));
    seen.add(new Box(-lock / 2, top + sizes.shackle(), lock, sizes.body()));
    if (sizes.title() > 0) {
      double name = Math.min(node.w, sizes.label(node.title));
      double chip = Math.min(node.w, 2 * Sizes.CHIP_W);
      double end = foot + sizes.title();
      seen.add(new Box(-name / 2, foot, name, sizes.title()));
      seen.add(new Box(-chip / 2, end, chip, -top - end));
    }
    return seen;
  }

  /// Whether a line so high has room for everything.
  private boolean holds(double height) {
    draw(height * form.ratio() / 2, height / 2);
    return spread() >= 1 && apart() && written();
  }

  /// The line as wide and as high as 2.
  private void form() {
    double power = form.power();
    for (int i = 0; i <= POINTS; i++) {
      double angle = 2 * Math.PI * i / POINTS;
      double x = Math.sin(angle);
      double y = -Math.cos(angle);
      double sum = Math.pow(Math.abs(x), power) + Math.pow(Math.abs(y), power);
      double far = Math.pow(sum, -1 / power);
      across[i] = x * far;
      down[i] = y * far;
    }
  }

  private void draw(double a, double b) {
    for (int i = 0; i <= POINTS; i++) {
      xs[i] = a * across[i];
      ys[i] = b * down[i];
      along[i] = i == 0 ? 0 : along[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }
  }

  /// Gives each member its place, so that all arcs have as much of what they need.
  ///
  /// @return how much of it
  private double spread() {
    int n = at.length;
    double length = along[POINTS];
    for (int i = 0; i < n; i++) {
      at[i] = (i - form.first()) * length / n;
    }
    double share = 0;
    for (int round = 0; round < 3; round++) {
      double free = length;
      double needed = 0;
      double[] need = new double[n];
      for (int i = 0; i < n; i++) {
        before[i] = covered(i, -1);
        behind[i] = covered(i, 1);
        free -= before[i] + behind[i];
      }
      for (int i = 0; i < n; i++) {
        double to = i + 1 < n ? at[i + 1] : at[0] + length;
        need[i] =
            form.tight()
                ? TIGHT
                : bare ? BARE : NEED + LEVEL * Math.abs(Math.cos(direction((at[i] + to) / 2)));
        needed += need[i];
      }
      share = free / needed;
      if (share <= 0) {
        return 0;
      }
      for (int i = 0; i + 1 < n; i++) {
        at[i + 1] = at[i] + behind[i] + share * need[i] + before[i + 1];
      }
      double top = at[form.first()];
      for (int i = 0; i < n; i++) {
        at[i] -= top;
      }
    }
    return share;
  }

  /// How much of the line a member covers before (-1) or behind (1) its middle.
  private double covered(int member, int way) {
    double x = x(at[member]);
    double y = y(at[member]);
    Box body = bodies.get(member);
    double far = Math.max(body.w(), body.h()) / 2;
    int point = point(at[member]) + (way > 0 ? 1 : 0);
    double last = 0;
    for (int i = 0; i < POINTS / 3; i++, point += way) {
      int k = Math.floorMod(point, POINTS);
      if (Math.abs(xs[k] - x) > far || Math.abs(ys[k] - y) > far) {
        break;
      }
      if (inside(outlines.get(member), xs[k] - x, ys[k] - y)) {
        double distance = way * (along[k] - at[member]);
        last = distance - along[POINTS] * Math.floor(distance / along[POINTS]);
      }
    }
    return last + (form.tight() ? LITTLE : CLEAR);
  }

  private static boolean inside(List<Box> outline, double x, double y) {
    for (Box box : outline) {
      if (box.contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  private boolean apart() {
    for (int i = 0; i < at.length; i++) {
      double apart = form.tight() ? TIGHT_APART : bare ? BARE_APART : APART;
      Box one = box(i).inset(-apart / 2);
      if (one.overlaps(middle)) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (one.overlaps(box(j).inset(-apart / 2))) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether what is written on the arcs lies over nobody.
  private boolean written() {
    for (int i = 0; i < at.length && !bare; i++) {
      int next = (i + 1) % at.length;
      double from = at[i] + behind[i];
      double to = at[next] - before[next] + (next == 0 ? along[POINTS] : 0);
      boolean fits = false;
      for (double part = .3; part < .66 && !fits; part += .06) {
        double s = from + part * (to - from);
        Box words = words(x(s), y(s));
        fits = !words.overlaps(box(i)) && !words.overlaps(box(next));
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private double x(double s) {
    return between(xs, s);
  }

  private double y(double s) {
    return between(ys, s);
  }

  private double between(double[] values, double s) {
    int low = point(s);
    double rest = s - along[POINTS] * Math.floor(s / along[POINTS]);
    double part = (rest - along[low]) / Math.max(1e-9, along[low + 1] - along[low]);
    return values[low] + part * (values[low + 1] - values[low]);
  }

  /// The last point of the line at or before a length of it.
  private int point(double s) {
    double rest = s - along[POINTS] * Math.floor(s / along[POINTS]);
    int low = 0;
    int high = POINTS;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (along[middle] <= rest) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// In which direction the line runs, in radians.
  private double direction(double s) {
    double step = along[POINTS] / POINTS;
    return Math.atan2(y(s + step) - y(s - step), x(s + step) - x(s - step));
  }

  /// The box of a member; the middle of the ring is at (0, 0).
  Box box(int member) {
    Box body = bodies.get(member);
    return new Box(x(at[member]) + body.x(), y(at[member]) + body.y(), body.w(), body.h());
  }

  /// The arc from a member to the next one.
  Curve arc(int member) {
    int next = (member + 1) % at.length;
    double from = at[member] + behind[member];
    double to = at[next] - before[next] + (next == 0 ? along[POINTS] : 0);
    int points = 5;
    double[] arcX = new double[points];
    double[] arcY = new double[points];
    double[] angles = new double[points];
    for (int i = 0; i < points; i++) {
      double s = from + (to - from) * i / (points - 1);
      arcX[i] = x(s);
      arcY[i] = y(s);
      angles[i] = direction(s);
    }
    return Curve.arc(arcX, arcY, angles);
  }

  /// Everything it takes.
  Box bounds() {
    if (bounds == null) {
      bounds = measure();
    }
    return bounds;
  }

  private Box measure() {
    Box all = box(0);
    for (int i = 0; i < at.length; i++) {
      all = all.union(box(i));
      Curve arc = arc(i);
      for (double t = 0; t <= 1; t += .125) {
        all = all.union(new Box(arc.x(t) - 3, arc.y(t) - 3, 6, 6));
      }
      if (bare) {
        continue;
      }
      words.add(words(arc.x(.5), arc.y(.5)));
      all = all.union(words(arc.x(.4), arc.y(.4))).union(words(arc.x(.6), arc.y(.6)));
    }
    return all;
  }

  private static Box words(double x, double y) {
    return new Box(x - WORDS_W / 2, y - WORDS_H / 2, WORDS_W, WORDS_H);
  }

  /// Whether a member, an arc or what is in the middle is there.
  boolean meets(Box box) {
    if (!box.overlaps(bounds()) || box.overlaps(middle)) {
      return box.overlaps(middle);
    }
    for (int i = 0; i < at.length; i++) {
      if (box(i).overlaps(box) || !bare && words.get(i).overlaps(box)) {
        return true;
      }
    }
    Box near = box.inset(-NEAR);
    for (int i = 0; i < POINTS; i += 10) {
      if (near.contains(xs[i], ys[i])) {
        return true;
      }
    }
    return false;
  }
}

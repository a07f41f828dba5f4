package interleave.stage;

/// Where the parts of an event loop stand in the room there is: the call stack with the loop
/// itself, timers, microtasks, tasks, promises. All type has one size; what does not fit in that
/// size is folded, never written smaller.
///
/// @param em the size of type, in pixels
/// @param columns how many promises stand side by side
/// @param rows in how many rows
/// @param folded whether each part is no more than a line; one without room is null then
record LoopLayout(
    double em,
    Box stack,
    Box timers,
    Box microtasks,
    Box tasks,
    Box promises,
    int columns,
    int rows,
    boolean folded) {

  /// In sizes of type.
  private static final double WIDE = 42;

  private static final double LEAST_WIDTH = 27;
  private static final double LEAST_HEIGHT = 17.5;
  private static final double LEAST_HIGH = 22;
  private static final double GAP = .85;
  static final double PAD = .8;
  static final double HEAD = 2.3;
  static final double ROW = 2.05;
  static final double ROW_GAP = .4;
  static final double CARD = 3.5;
  private static final double CARD_WIDTH = 11;
  private static final int PARTS = 5;
  private static final double LINE = 1.6;
  private static final double LARGEST_LINE = 3;
  private static final double LINE_WIDTH = 16;

  /// So many functions are put on each other before the loop takes their room.
  private static final int FRAMES = 4;

  /// The least width of the loop.
  private static final double RING = 5.2;

  /// The most of the height that promises get.
  private static final double PROMISES_PART = .42;

  /// @param promises how many promises the recording has
  static LoopLayout of(Box area, double em, int promises) {
    double w = area.w() / em;
    double h = area.h() / em;
    if (w < LEAST_WIDTH || h < (w < WIDE ? LEAST_HIGH : LEAST_HEIGHT)) {
      return lines(area, em);
    }
    int columns = (int) Math.max(1, (w - 2 * PAD + ROW_GAP) / (CARD_WIDTH + ROW_GAP));
    int most = (int) Math.max(1, (PROMISES_PART * h - HEAD - PAD) / (CARD + ROW_GAP));
    int rows = Math.clamp((promises + columns - 1) / columns, 1, most);
    double gap = GAP * em;
    double low = (HEAD + rows * (CARD + ROW_GAP) + PAD - ROW_GAP) * em;
    Box below = new Box(area.x(), area.bottom() - low, area.w(), low);
    Box upper = new Box(area.x(), area.y(), area.w(), area.h() - low - gap);
    boolean wide = w >= WIDE;
    double column = (upper.w() - (wide ? 2 : 1) * gap) / (wide ? 3 : 2);
    double second = upper.x() + column + gap;
    if (wide) {
      double half = (upper.h() - gap) / 2;
      double third = second + column + gap;
      return new LoopLayout(
          em,
          new Box(upper.x(), upper.y(), column, upper.h()),
          new Box(second, upper.y(), column, upper.h()),
          new Box(third, upper.y(), column, half),
          new Box(third, upper.y() + half + gap, column, half),
          below,
          columns,
          rows,
          false);
    }
    double third = (HEAD + ROW + PAD) * em;
    double two = upper.h() - third - gap;
    return new LoopLayout(
        em,
        new Box(upper.x(), upper.y(), column, two),
        new Box(second, upper.y(), column, two),
        new Box(upper.x(), upper.y() + two + gap, column, third),
        new Box(second, upper.y() + two + gap, column, third),
        below,
        columns,
        rows,
        false);
  }

  /// Each part is one line, in two columns where they are too many for one; what has no room even
  /// so is left out: last what the thread does and what it waits for.
  private static LoopLayout lines(Box area, double em) {
    double gap = .35 * em;
    int fit = (int) ((area.h() + gap) / (LINE * em + gap));
    boolean two = fit < PARTS && area.w() >= 2 * LINE_WIDTH * em;
    int rows = two ? (PARTS + 1) / 2 : PARTS;
    double height = Math.clamp((area.h() - (rows - 1) * gap) / rows, LINE * em, LARGEST_LINE * em);
    double width = two ? (area.w() - gap) / 2 : area.w();
    Box[] lines = new Box[PARTS];
    for (int i = 0; i < PARTS; i++) {
      Box line =
          new Box(
              area.x() + i / rows * (width + gap),
              area.y() + i % rows * (height + gap),
              width,
              height);
      lines[i] = line.bottom() <= area.bottom() + 1 ? line : null;
    }
    return new LoopLayout(em, lines[0], lines[1], lines[3], lines[4], lines[2], 0, 0, true);
  }

  /// How many rows a list has room for.
  int fit(Box list) {
    return (int) Math.max(0, (list.h() + ROW_GAP * em + .01) / pitch());
  }

  double pitch() {
    return (ROW + ROW_GAP) * em;
  }

  /// The part of a panel below its title.
  Box inner(Box panel) {
    double pad = PAD * em;
    return new Box(
        panel.x() + pad,
        panel.y() + HEAD * em,
        panel.w() - 2 * pad,
        Math.max(0, panel.h() - HEAD * em - pad));
  }

  /// The loop itself, at the bottom of the stack's panel.
  Box ring() {
    Box inner = inner(stack);
    double rest = inner.h() - FRAMES * pitch() - .7 * em;
    double most = Math.max(RING * em, Math.min(9.5 * em, .5 * inner.h()));
    double size = Math.min(inner.w(), Math.clamp(rest, RING * em, most));
    return new Box(inner.cx() - size / 2, inner.bottom() - size, size, size);
  }

  /// Where functions are put on each other, the first one at the bottom.
  Box frames() {
    Box inner = inner(stack);
    double height = ring().y() - inner.y() - .7 * em;
    return new Box(inner.x(), inner.y(), inner.w(), Math.max(0, height));
  }

  /// Row `place` of a list, from above.
  Box row(Box list, int place) {
    return new Box(list.x(), list.y() + place * pitch(), list.w(), ROW * em);
  }

  /// Place `height` of the stack, from below.
  Box frame(int height) {
    Box frames = frames();
    double y = frames.bottom() - ROW * em - height * pitch();
    return new Box(frames.x(), y, frames.w(), ROW * em);
  }

  /// The place of a promise.
  Box promise(int slot) {
    Box inner = inner(promises);
    double gap = ROW_GAP * em;
    double width = (inner.w() - (columns - 1) * gap) / columns;
    return new Box(
        inner.x() + slot % columns * (width + gap),
        inner.y() + slot / columns * (CARD * em + gap),
        width,
        CARD * em);
  }
}

package interleave.stage;

/// Where the parts of an event loop stand in the room there is: the call stack with the loop
/// itself, timers, microtasks, tasks, promises. All type has one size; what does not fit in that
/// size is folded, never written smaller.
///
/// @param em the size of type, in pixels
/// @param columns how many promises stand side by side
/// @param rows in how many rows
/// @param form how the parts stand to each other; of lines one without room is null
/// @param name where the name of all this stands, in a strip; null where there is none
record LoopLayout(
    double em,
    Box stack,
    Box timers,
    Box microtasks,
    Box tasks,
    Box promises,
    int columns,
    int rows,
    Form form,
    Box name) {

  /// How the parts stand to each other.
  enum Form {
    /// The loop below the stack, lists beside it, promises below.
    PANELS,
    /// Everything side by side, promises below, or, in less height, at the end in a line each.
    ROW,
    /// No more than a line for each part.
    LINES,
    /// The same in two rows, the first one beginning with a name for all of it.
    STRIP
  }

  /// In sizes of type.
  private static final double WIDE = 42;

  private static final double LEAST_WIDTH = 27;
  private static final double LEAST_HEIGHT = 17.5;
  private static final double LEAST_HIGH = 22;

  /// The least room for all parts side by side, with promises below or at the end.
  static final double ROW_WIDTH = 52;

  static final double SHELF_HEIGHT = 15.1;
  static final double BELT_HEIGHT = 7.8;
  private static final double LEAST_BELT = 6.4;

  /// The least room for the same without the loop itself.
  static final double NARROW_WIDTH = 43;

  /// The room for two rows of lines.
  static final double STRIP_WIDTH = 38;

  static final double STRIP_HEIGHT = 3.9;
  private static final double LEAST_STRIP = 3.4;
  private static final double HIGHEST_STRIP = 4.6;

  /// How the width of a row is divided.
  private static final double STACK_PART = 16.2;

  private static final double TIMERS_PART = 12.6;
  private static final double JOBS_PART = 11.4;

  /// The same without the loop.
  private static final double NARROW_STACK = 11;

  private static final double NARROW_TIMERS = 10.2;
  private static final double NARROW_JOBS = 9.9;

  /// How the width of a strip is divided.
  private static final double NAME = 5.4;

  private static final double FIRST_PART = .52;
  private static final double PROMISES_LINE = .38;
  private static final double MICROTASKS_LINE = .345;

  private static final double GAP = .85;
  static final double PAD = .8;
  static final double HEAD = 2.3;
  static final double ROW = 2.05;
  static final double ROW_GAP = .4;
  static final double CARD = 3.5;
  private static final double CARD_WIDTH = 11;

  /// The least width of a promise in one line.
  private static final double LINE_CARD = 8.6;

  private static final int PARTS = 5;
  private static final double LINE = 1.6;
  private static final double LARGEST_LINE = 3.5;
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
      if (w >= NARROW_WIDTH && h >= LEAST_BELT) {
        return row(area, em, promises);
      }
      boolean strip = w >= STRIP_WIDTH && h >= LEAST_STRIP && h <= HIGHEST_STRIP;
      return strip ? strip(area, em) : lines(area, em);
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
          Form.PANELS,
          null);
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
        Form.PANELS,
        null);
  }

  /// Stack, timers and queues side by side. Promises have the rest of the width, or, where there is
  /// the height for it, a row of their own.
  private static LoopLayout row(Box area, double em, int promises) {
    double gap = GAP * em;
    boolean narrow = area.w() < ROW_WIDTH * em;
    boolean shelf = !narrow && area.h() >= SHELF_HEIGHT * em;
    double low = shelf ? (HEAD + CARD + PAD) * em : 0;
    double upper = area.h() - (shelf ? low + gap : 0);
    double spare = shelf ? area.w() - (STACK_PART + TIMERS_PART + 2 * JOBS_PART) * em - 3 * gap : 0;
    double wider = Math.max(0, spare / 4);
    double stack = (narrow ? NARROW_STACK : STACK_PART) * em + wider;
    double timers = (narrow ? NARROW_TIMERS : TIMERS_PART) * em + wider;
    double jobs = (narrow ? NARROW_JOBS : JOBS_PART) * em + wider;
    double x = area.x() + stack + gap;
    double queues = x + timers + gap;
    Box first = new Box(area.x(), area.y(), stack, upper);
    Box second = new Box(x, area.y(), timers, upper);
    double half = (upper - .5 * gap) / 2;
    double next = queues + jobs + gap;
    Box third = new Box(queues, area.y(), jobs, shelf ? upper : half);
    Box fourth =
        shelf
            ? new Box(next, area.y(), area.right() - next, upper)
            : new Box(queues, area.y() + half + .5 * gap, jobs, half);
    Box rest =
        shelf
            ? new Box(area.x(), area.bottom() - low, area.w(), low)
            : new Box(next, area.y(), area.right() - next, upper);
    double w = rest.w() / em - 2 * PAD + ROW_GAP;
    double least = shelf ? CARD_WIDTH : LINE_CARD;
    int columns = (int) Math.max(1, w / (least + ROW_GAP));
    int most = shelf ? 1 : (int) ((upper / em - HEAD - PAD + ROW_GAP) / (ROW + ROW_GAP));
    int rows = Math.clamp((promises + columns - 1) / columns, 1, Math.max(1, most));
    return new LoopLayout(em, first, second, third, fourth, rest, columns, rows, Form.ROW, null);
  }

  boolean folded() {
    return form == Form.LINES || form == Form.STRIP;
  }

  /// Whether there is room for the loop itself.
  boolean hasRing() {
    return form == Form.PANELS || form == Form.ROW && stack.w() >= STACK_PART * em;
  }

  /// Whether a queue has no more than a line, beside its name.
  boolean isLine(Box panel) {
    return form == Form.ROW && panel.h() < (HEAD + ROW + PAD) * em;
  }

  /// Whether a promise has two lines: its name, and its state in words.
  boolean tallPromises() {
    return form != Form.ROW || inner(promises).h() >= CARD * em && rows == 1;
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
    return new LoopLayout(
        em, lines[0], lines[1], lines[3], lines[4], lines[2], 0, 0, Form.LINES, null);
  }

  /// Above, beside the name, what the thread does and what it waits for; below what comes next.
  private static LoopLayout strip(Box area, double em) {
    double gap = .35 * em;
    double height = (area.h() - gap) / 2;
    double below = area.y() + height + gap;
    double first = area.x() + NAME * em;
    double rest = area.right() - first - gap;
    double timers = first + FIRST_PART * rest + gap;
    double all = area.w() - 2 * gap;
    double micro = area.x() + PROMISES_LINE * all + gap;
    double tasks = micro + MICROTASKS_LINE * all + gap;
    return new LoopLayout(
        em,
        new Box(first, area.y(), FIRST_PART * rest, height),
        new Box(timers, area.y(), area.right() - timers, height),
        new Box(micro, below, MICROTASKS_LINE * all, height),
        new Box(tasks, below, area.right() - tasks, height),
        new Box(area.x(), below, PROMISES_LINE * all, height),
        0,
        0,
        Form.STRIP,
        new Box(area.x(), area.y(), NAME * em, height));
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

  /// The loop itself, at the bottom of the stack's panel; in a row at its left. Only where there is
  /// room for it.
  Box ring() {
    Box inner = inner(stack);
    if (form == Form.ROW) {
      double side = Math.min(RING * em, inner.h() + .5 * em);
      return new Box(inner.x() - .2 * em, inner.bottom() + .3 * em - side, side, side);
    }
    double rest = inner.h() - FRAMES * pitch() - .7 * em;
    double most = Math.max(RING * em, Math.min(9.5 * em, .5 * inner.h()));
    double size = Math.min(inner.w(), Math.clamp(rest, RING * em, most));
    return new Box(inner.cx() - size / 2, inner.bottom() - size, size, size);
  }

  /// Where functions are put on each other, the first one at the bottom.
  Box frames() {
    Box inner = inner(stack);
    if (form == Form.ROW) {
      double left = hasRing() ? ring().right() + .6 * em : inner.x();
      return new Box(left, inner.y(), inner.right() - left, inner.h());
    }
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
    double height = (tallPromises() ? CARD : ROW) * em;
    return new Box(
        inner.x() + slot % columns * (width + gap),
        inner.y() + slot / columns * (height + gap),
        width,
        height);
  }
}

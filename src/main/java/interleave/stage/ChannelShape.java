package interleave.stage;

/// The pipe of a channel: a cell for each slot as far as they fit, and room for the queues outside:
/// beside the entry and the exit, or, where room is scarce, below, in the caption's place.
///
/// @param capacity of the channel; the pipe of one without a buffer is a gate
/// @param cells how many cells are drawn; fewer than the capacity when they do not fit
/// @param cellWidth of each
/// @param sendRoom width of the room for blocked senders, outside the entry
/// @param receiveRoom width of the room for blocked receivers, outside the exit
/// @param clockRoom width of the room for the clock that feeds it
/// @param rows how many waiters stand above each other at most
/// @param captionWidth how wide the line below is at most
/// @param sizes how large everything is
public record ChannelShape(
    int capacity,
    int cells,
    double cellWidth,
    double sendRoom,
    double receiveRoom,
    double clockRoom,
    int rows,
    double captionWidth,
    Sizes sizes) {

  static final double GAP = 6;
  static final double PADDING = 9;
  private static final double CHIP_STEP = Sizes.CHIP_H + 3;

  /// The height of a queue below the pipe.
  private static final double CHIPS_BELOW = Sizes.CHIP_H + 7;

  /// At both sides of one who waits, for how many more there are.
  private static final double MORE = 40;

  /// Between those who wait side by side.
  private static final double CHIP_GAP = 4;

  static ChannelShape of(Cast.Prop prop, Detail detail) {
    int cells = Math.min(prop.capacity, detail.cells);
    // where there are few cells they may be wide
    boolean few = cells <= 2 && detail != Detail.CLOSE;
    int most = few ? Math.max(detail.letters, cells == 2 ? 9 : 12) : detail.letters;
    int letters = Math.min(prop.valueLength, most);
    double cell = Math.clamp(9.4 * letters + 24, 44, 128);
    boolean clock = prop.feeder != null;
    return new ChannelShape(
        prop.capacity,
        cells,
        clock ? 44 : cell,
        prop.sendersWait ? chip(letters) + 16 : 0,
        prop.receiversWait ? Sizes.QUEUE_W : 0,
        clock ? 2 * detail.sizes.clock() + 12 : 0,
        Math.clamp(Math.max(prop.senders, prop.receivers), 1, CHIPS),
        .56 * Sizes.SMALL * caption(prop, detail),
        detail.sizes);
  }

  /// The letters of the line below the pipe.
  private static int caption(Cast.Prop prop, Detail detail) {
    int type = "chan ".length() + prop.type;
    int closed = prop.closes ? " · closed".length() : 0;
    if (prop.feeder != null) {
      return "every 100 ms · fires in 100 ms".length();
    }
    int state =
        prop.capacity > 0
            ? " · 1/2".length() + 2 * (prop.capacity > 9 ? 3 : 0) + closed
            : Math.max(closed, detail.says() ? " · unbuffered".length() : 0);
    return Math.min(34, type + state);
  }

  /// The width of a blocked sender's chip: its number and its value.
  static double chip(int valueLength) {
    return Sizes.CHIP_W + Math.clamp(8.6 * Math.min(valueLength, 12) + 10, 28, 108);
  }

  public boolean gate() {
    return capacity == 0;
  }

  public double pipeWidth() {
    return gate() ? sizes.gate() : 2 * PADDING + cells * cellWidth + (cells - 1) * GAP;
  }

  /// Whether those who wait take the place of the caption.
  boolean queuesBelow() {
    return sizes == Sizes.SMALLER;
  }

  private double sendSide() {
    return queuesBelow() ? 0 : sendRoom;
  }

  private double receiveSide() {
    return queuesBelow() ? 0 : receiveRoom;
  }

  /// How far the queues reach below the pipe.
  private double overhang() {
    return queuesBelow() ? 0 : Math.max(0, (rows * CHIP_STEP - 3 - sizes.pipe()) / 2);
  }

  /// Where the line below the pipe begins, counted from the pipe's lower edge.
  double captionDrop() {
    return overhang() > 0 && (sendRoom > 0 || receiveRoom > 0) ? overhang() + 3 : 0;
  }

  double width() {
    double more = rows > 1 ? MORE : 0;
    double chips = queuesBelow() ? Math.max(sendRoom, receiveRoom) - 16 + more : 0;
    double pipe = sendSide() + clockRoom + pipeWidth() + receiveSide();
    return Math.max(Math.max(pipe, captionWidth), chips);
  }

  double height() {
    double waits = queuesBelow() && sendRoom + receiveRoom > 0 ? CHIPS_BELOW : 0;
    double low = Math.max(captionDrop() + Sizes.CAPTION_H, waits);
    return Sizes.LABEL_H + sizes.pipe() + low;
  }

  /// The pipe itself in the box of its channel.
  public Box pipe(Box box, boolean mirrored) {
    double rooms = sendSide() + receiveSide() + clockRoom;
    double left = box.x() + (box.w() - pipeWidth() - rooms) / 2;
    return new Box(
        left + (mirrored ? receiveSide() : sendSide() + clockRoom),
        box.y() + Sizes.LABEL_H,
        pipeWidth(),
        sizes.pipe());
  }

  /// The clock that feeds it.
  Box clock(Box box, boolean mirrored) {
    Box pipe = pipe(box, mirrored);
    double cx = mirrored ? pipe.right() + clockRoom / 2 : pipe.x() - clockRoom / 2;
    double radius = sizes.clock();
    return new Box(cx - radius, pipe.cy() - radius, 2 * radius, 2 * radius);
  }

  /// The middle of a cell; place 0 is the value that is received next, at the exit. Places between
  /// whole numbers are between cells.
  public double cellX(Box pipe, boolean mirrored, double place) {
    double step = cellWidth + GAP;
    double fromExit = PADDING + cellWidth / 2 + place * step;
    return mirrored ? pipe.x() + fromExit : pipe.right() - fromExit;
  }

  /// How many waiters of a queue are drawn one by one.
  public static final int CHIPS = 3;

  /// How many places a queue of so many has: the last one is for all that have none.
  int places(boolean sender, int count) {
    if (!queuesBelow()) {
      return Math.min(count, CHIPS);
    }
    double wide = (sender ? sendRoom : receiveRoom) - 16 + CHIP_GAP;
    return Math.min(count, (int) Math.clamp((width() + CHIP_GAP) / wide, 1, CHIPS));
  }

  /// Where the waiter number `place` of `count` is drawn: senders outside the entry, receivers
  /// outside the exit. Those that do not fit share the last place.
  public Box chip(Box pipe, boolean mirrored, boolean sender, int place, int count) {
    double width = sender ? sendRoom - 16 : receiveRoom - 16;
    int shown = places(sender, count);
    if (queuesBelow()) {
      double all = shown * (width + CHIP_GAP) - CHIP_GAP;
      int step = mirrored == sender ? shown - 1 - Math.min(place, shown - 1) : place;
      double from = pipe.cx() - all / 2 + Math.min(step, shown - 1) * (width + CHIP_GAP);
      return new Box(from, pipe.bottom() + 6, width, Sizes.CHIP_H);
    }
    double y = pipe.cy() - (shown * CHIP_STEP - 3) / 2 + Math.min(place, CHIPS - 1) * CHIP_STEP;
    boolean left = sender != mirrored;
    double x = left ? pipe.x() - 10 - width : pipe.right() + 10;
    return new Box(x, y, width, Sizes.CHIP_H);
  }
}

package interleave.stage;

/// The pipe of a channel: a cell for each slot as far as they fit, and room for the queues outside.
///
/// @param capacity of the channel; the pipe of one without a buffer is a gate
/// @param cells how many cells are drawn; fewer than the capacity when they do not fit
/// @param cellWidth of each
/// @param sendRoom width of the room for blocked senders, outside the entry
/// @param receiveRoom width of the room for blocked receivers, outside the exit
public record ChannelShape(
    int capacity, int cells, double cellWidth, double sendRoom, double receiveRoom) {

  /// At most so many cells are drawn.
  public static final int CELLS = 6;

  static final double GAP = 6;
  static final double PADDING = 9;
  static final double GATE = 88;

  static ChannelShape of(Cast.Prop prop) {
    int cells = Math.min(prop.capacity, CELLS);
    double cell = Math.clamp(8.8 * Math.min(prop.valueLength, 12) + 27, 46, 134);
    return new ChannelShape(
        prop.capacity,
        cells,
        cell,
        prop.sendersWait ? chip(prop.valueLength) + 16 : 0,
        prop.receiversWait ? Sizes.QUEUE_W : 0);
  }

  /// The width of a blocked sender's chip: its number and its value.
  static double chip(int valueLength) {
    return 44 + Math.clamp(7.6 * Math.min(valueLength, 12) + 14, 30, 106);
  }

  public boolean gate() {
    return capacity == 0;
  }

  public double pipeWidth() {
    return gate() ? GATE : 2 * PADDING + cells * cellWidth + (cells - 1) * GAP;
  }

  double width() {
    return sendRoom + pipeWidth() + receiveRoom;
  }

  /// The pipe itself in the box of its channel.
  public Box pipe(Box box, boolean mirrored) {
    double rooms = sendRoom + receiveRoom;
    double left = box.x() + (box.w() - pipeWidth() - rooms) / 2;
    return new Box(
        left + (mirrored ? receiveRoom : sendRoom),
        box.y() + Sizes.LABEL_H,
        pipeWidth(),
        Sizes.PIPE_H);
  }

  /// The middle of a cell; place 0 is the value that is received next, at the exit. Places between
  /// whole numbers are between cells.
  public double cellX(Box pipe, boolean mirrored, double place) {
    double step = cellWidth + GAP;
    double fromExit = PADDING + cellWidth / 2 + place * step;
    return mirrored ? pipe.x() + fromExit : pipe.right() - fromExit;
  }

  /// How many waiters of a queue are drawn one by one.
  public static final int CHIPS = 4;

  /// Where the waiter number `place` of `count` is drawn: senders outside the entry, receivers
  /// outside the exit. Those that do not fit share the last place.
  public Box chip(Box pipe, boolean mirrored, boolean sender, int place, int count) {
    double width = sender ? sendRoom - 16 : receiveRoom - 16;
    int shown = Math.min(count, CHIPS);
    double step = Sizes.CHIP_H + 3;
    double y = pipe.cy() - (shown * step - 3) / 2 + Math.min(place, CHIPS - 1) * step;
    boolean left = sender != mirrored;
    double x = left ? pipe.x() - 10 - width : pipe.right() + 10;
    return new Box(x, y, width, Sizes.CHIP_H);
  }
}

package interleave.stage;

/// How large things are drawn, in units that are pixels at a scale of one.
final class Sizes {

  /// The smallest type but for the source line on a card: nothing is said in less.
  static final double SMALL = 14;

  /// The names of objects.
  static final double LABEL = 16.5;

  static final double LABEL_H = 28;
  static final double CAPTION_H = 26;
  static final double PIPE_H = 66;
  static final double LOCK_W = 108;
  static final double LOCK_BODY = 68;
  static final double SHACKLE = 38;
  static final double RING = 46;
  static final double CLOCK = 33;
  static final double CHIP_W = 50;
  static final double CHIP_H = 28;
  static final double QUEUE_W = 72;
  static final double CELL_H = 52;

  /// A context in its tree, and how far a derived one is moved in.
  static final double BRANCH_H = 52;

  static final double BRANCH_GAP = 10;
  static final double INDENT = 26;

  /// So many contexts of a tree are shown.
  static final int BRANCHES = 10;

  /// A label and a caption below a shape.
  static final double BELOW_H = 50;

  private Sizes() {}

  /// Width and height of an object's box, with its label, its caption and the room for its queue.
  static double[] object(Cast.Prop prop, String title) {
    double label = .62 * LABEL * Math.min(title.length(), 22) + 8;
    double queue = prop.receiversWait ? CHIP_H + 6 : 0;
    return switch (prop.id.kind()) {
      case CHANNEL -> throw new IllegalArgumentException("the shape of a channel tells");
      case MUTEX, RW_MUTEX ->
          new double[] {Math.max(label, 176), SHACKLE + LOCK_BODY + BELOW_H + queue};
      case WAIT_GROUP -> new double[] {Math.max(label, 196), 2 * RING + 2 + BELOW_H + queue};
      case ONCE, COND -> new double[] {Math.max(label, 154), 60 + BELOW_H + queue};
      case TIMER -> new double[] {Math.max(label, 160), 2 * CLOCK + BELOW_H};
      case TICKER -> new double[] {Math.max(label, 230), 2 * CLOCK + BELOW_H};
      case CONTEXT -> new double[] {tree(prop), branches(prop.family)};
      case ATOMIC, VARIABLE, MAP ->
          new double[] {
            Math.max(Math.max(label, 170), cellWidth(prop.valueLength)),
            LABEL_H + CELL_H + CAPTION_H
          };
    };
  }

  private static double tree(Cast.Prop prop) {
    return 226 + INDENT * Math.min(4, prop.generations);
  }

  private static double branches(int family) {
    int rows = Math.min(family, BRANCHES + 1);
    return rows * (BRANCH_H + BRANCH_GAP) - BRANCH_GAP;
  }

  /// How far below the upper edge of an object's box its wires arrive.
  static double anchor(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case CHANNEL -> LABEL_H + PIPE_H / 2;
      case MUTEX, RW_MUTEX -> SHACKLE + LOCK_BODY / 2;
      case WAIT_GROUP -> RING;
      case ONCE, COND -> 30;
      case TIMER, TICKER -> CLOCK;
      case CONTEXT -> branches(prop.family) / 2;
      case ATOMIC, VARIABLE, MAP -> LABEL_H + CELL_H / 2;
    };
  }

  /// How far from the middle of an object's box its wires arrive.
  static double halfWidth(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case CHANNEL -> throw new IllegalArgumentException("the shape of a channel tells");
      case MUTEX, RW_MUTEX -> LOCK_W / 2;
      case WAIT_GROUP -> RING;
      case ONCE, COND -> 30;
      case TIMER, TICKER -> CLOCK;
      case CONTEXT -> tree(prop) / 2;
      case ATOMIC, VARIABLE, MAP -> cellWidth(prop.valueLength) / 2;
    };
  }

  static double cellWidth(int valueLength) {
    return Math.max(104, 11.6 * Math.min(valueLength, 14) + 30);
  }
}

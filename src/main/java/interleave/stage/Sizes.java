package interleave.stage;

/// How large things are drawn, in units that are pixels at a scale of one.
final class Sizes {

  static final double CARD_W = 252;
  static final double CARD_H = 98;
  static final double LABEL_H = 26;
  static final double CAPTION_H = 22;
  static final double PIPE_H = 66;
  static final double LOCK_W = 84;
  static final double LOCK_BODY = 60;
  static final double SHACKLE = 36;
  static final double RING = 46;
  static final double CLOCK = 34;
  static final double CHIP_H = 26;
  static final double QUEUE_W = 66;

  /// A label and a caption below a shape.
  static final double BELOW_H = 46;

  private Sizes() {}

  /// Width and height of an object's box, with its label, its caption and the room for its queue.
  static double[] object(Cast.Prop prop, String title) {
    double label = 9.2 * Math.min(title.length(), 22) + 8;
    double queue = prop.receiversWait ? CHIP_H + 4 : 0;
    return switch (prop.id.kind()) {
      case CHANNEL -> new double[] {Math.max(label, 150), LABEL_H + PIPE_H + CAPTION_H};
      case MUTEX, RW_MUTEX ->
          new double[] {Math.max(label, 150), SHACKLE + LOCK_BODY + BELOW_H + queue};
      case WAIT_GROUP -> new double[] {Math.max(label, 190), 2 * RING + 2 + BELOW_H + queue};
      case ONCE, COND -> new double[] {Math.max(label, 140), 60 + BELOW_H + queue};
      case TIMER -> new double[] {Math.max(label, 150), 2 * CLOCK + BELOW_H};
      case TICKER -> new double[] {Math.max(label, 220), 2 * CLOCK + BELOW_H};
      case CONTEXT -> new double[] {Math.max(label + 40, 200), 62};
      case ATOMIC, VARIABLE, MAP ->
          new double[] {
            Math.max(Math.max(label, 150), cellWidth(prop.valueLength)), LABEL_H + 52 + CAPTION_H
          };
    };
  }

  /// How far below the upper edge of an object's box its wires arrive.
  static double anchor(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case CHANNEL -> LABEL_H + PIPE_H / 2;
      case MUTEX, RW_MUTEX -> SHACKLE + LOCK_BODY / 2;
      case WAIT_GROUP -> RING;
      case ONCE, COND -> 30;
      case TIMER, TICKER -> CLOCK;
      case CONTEXT -> 31;
      case ATOMIC, VARIABLE, MAP -> LABEL_H + 26;
    };
  }

  /// How far from the middle of an object's box its wires arrive.
  static double halfWidth(Cast.Prop prop) {
    double[] size = object(prop, prop.id.name());
    return switch (prop.id.kind()) {
      case CHANNEL -> size[0] / 2;
      case MUTEX, RW_MUTEX -> LOCK_W / 2;
      case WAIT_GROUP -> RING;
      case ONCE, COND -> 30;
      case TIMER, TICKER -> CLOCK;
      case CONTEXT -> size[0] / 2;
      case ATOMIC, VARIABLE, MAP -> cellWidth(prop.valueLength) / 2;
    };
  }

  static double cellWidth(int valueLength) {
    return Math.max(104, 9.6 * Math.min(valueLength, 16) + 36);
  }
}

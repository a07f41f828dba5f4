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

  private Sizes() {}

  /// Width and height of an object's box, with its label, its caption and the room for its queue.
  static double[] object(Cast.Prop prop, String title) {
    double label = 9.2 * Math.min(title.length(), 22) + 8;
    double queue = prop.receiversWait ? 2 * QUEUE_W : 0;
    return switch (prop.id.kind()) {
      case CHANNEL -> new double[] {Math.max(label, 130), LABEL_H + PIPE_H + CAPTION_H};
      case MUTEX, RW_MUTEX ->
          new double[] {
            Math.max(label, Math.max(140, LOCK_W + queue)),
            SHACKLE + LOCK_BODY + LABEL_H + CAPTION_H
          };
      case WAIT_GROUP ->
          new double[] {Math.max(label + 40, 190), 2 * RING + LABEL_H + CAPTION_H + 4};
      case ONCE, COND ->
          new double[] {Math.max(label, Math.max(140, 60 + queue)), 60 + LABEL_H + CAPTION_H};
      case TIMER, TICKER -> new double[] {Math.max(label, 140), 2 * CLOCK + LABEL_H + CAPTION_H};
      case CONTEXT -> new double[] {Math.max(label + 40, 190) + 22 * prop.depth, 62};
      case ATOMIC, VARIABLE, MAP ->
          new double[] {
            Math.max(Math.max(label, 150), 9.6 * Math.min(prop.valueLength, 16) + 40),
            LABEL_H + 52 + CAPTION_H
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

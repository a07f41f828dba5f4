package interleave.stage;

/// How large the shapes of objects are drawn, in units that are pixels at a scale of one. Type has
/// the same size in all of them.
///
/// @param pipe height of a channel's pipe
/// @param gate width of a channel without a buffer
/// @param lock width of a padlock
/// @param body height of a padlock's body
/// @param shackle height of what is above it
/// @param ring radius of a WaitGroup's ring
/// @param clock radius of a timer
/// @param cell height of a variable's cell
/// @param sign radius of what has a small shape of its own: a Once, a Cond
/// @param title height of a lock's name below it; 0 where the name stands in the lock, in place of
///   the owner
/// @param queue height of the line below a lock's name, for who waits or what it is up to; 0 for
///   none
record Sizes(
    double pipe,
    double gate,
    double lock,
    double body,
    double shackle,
    double ring,
    double clock,
    double cell,
    double sign,
    double title,
    double queue) {

  static final Sizes FULL = new Sizes(66, 92, 108, 68, 38, 46, 33, 52, 30, 28, 28);

  /// For stages with much to show.
  static final Sizes COMPACT = new Sizes(56, 78, 94, 58, 31, 38, 28, 44, 26, 28, 28);

  /// For a stage that shares its room with another.
  static final Sizes SMALLER = new Sizes(50, 66, 84, 50, 28, 34, 26, 40, 24, 28, 28);

  /// For circles of waiting that have no room for more than names.
  static final Sizes TINY = new Sizes(56, 78, 72, 38, 22, 38, 28, 44, 26, 28, 0);

  /// For those that have no room for names either, but for those of the locks.
  static final Sizes LEAST = new Sizes(56, 78, 60, 28, 14, 38, 28, 44, 26, 0, 0);

  /// Beside a name in a lock.
  private static final double INSIDE = 6;

  /// The smallest type but for the source line on a card: nothing is said in less.
  static final double SMALL = 14;

  /// The names of objects.
  static final double LABEL = 16.5;

  static final double LABEL_H = 28;
  static final double CAPTION_H = 26;
  static final double CHIP_W = 50;
  static final double CHIP_H = 28;
  static final double QUEUE_W = 66;

  /// A context in its tree, and how far a derived one is moved in.
  static final double BRANCH_H = 52;

  static final double BRANCH_GAP = 10;
  static final double INDENT = 26;

  /// So many contexts of a tree are shown.
  static final int BRANCHES = 10;

  /// Where a cell or a channel says that there is a race on it.
  static final double RACE_H = 32;

  /// A label and, below it, a caption or those who wait.
  static final double BELOW_H = 56;

  /// The most letters of a value in full size.
  static final int LETTERS = 18;

  /// The most letters of a name that are shown.
  private static final int NAME = 22;

  /// Width and height of an object's box, with its label and its caption, or the queue that takes
  /// the caption's place.
  double[] object(Cast.Prop prop, String title) {
    double label = label(title);
    return switch (prop.id.kind()) {
      case CHANNEL -> throw new IllegalArgumentException("the shape of a channel tells");
      case MUTEX, RW_MUTEX ->
          new double[] {
            Math.max(label, queue == 0 ? lock(title) : below(prop)),
            shackle + body + this.title + queue
          };
      case WAIT_GROUP ->
          new double[] {
            Math.max(label, Math.max(2 * ring + 2 * CHIP_W, prop.users > 2 ? 196 : 170)),
            2 * ring + 2 + BELOW_H
          };
      case ONCE, COND -> new double[] {Math.max(label, below(prop)), 2 * sign + BELOW_H};
      case TIMER -> new double[] {Math.max(label, 160), 2 * clock + BELOW_H - 6};
      case TICKER -> new double[] {Math.max(label, 230), 2 * clock + BELOW_H - 6};
      case CONTEXT -> new double[] {tree(prop), branches(prop.family)};
      case ATOMIC -> cell(prop, Math.max(label, 182));
      // the numbers of goroutines below it are long where there are many
      case VARIABLE, MAP -> cell(prop, Math.max(label, prop.users > 900 ? 196 : 166));
      case SYNC_MAP ->
          new double[] {
            Math.max(label, Tables.width(prop)), LABEL_H + Tables.height(prop) + CAPTION_H
          };
      case POOL ->
          new double[] {
            Math.max(label, Pools.width(prop)), LABEL_H + Pools.height(prop) + CAPTION_H
          };
    };
  }

  /// @param told the width of what is written around the value
  private double[] cell(Cast.Prop prop, double told) {
    return new double[] {
      Math.max(told, cellWidth(prop.valueLength)),
      LABEL_H + cell + CAPTION_H + (prop.raced ? RACE_H : 0)
    };
  }

  double label(String title) {
    return .62 * name() * Math.min(title.length(), NAME) + 8;
  }

  /// How large the name of an object is written.
  double name() {
    return queue == 0 ? SMALL : LABEL;
  }

  /// How wide a lock of that name is.
  double lock(String name) {
    return title > 0 ? lock : Math.max(lock, label(name) - 8 + 2 * INSIDE);
  }

  /// The width of the word that says it.
  private static final double STARVING = 66;

  /// The width of the line below a lock or the like: words, or at most three who wait.
  private static double below(Cast.Prop prop) {
    int waiters = Math.min(3, prop.receiversWait ? Math.max(1, prop.users - 1) : 0);
    double note = prop.starves ? STARVING : 0;
    return Math.max(138, waiters * (CHIP_W + 4) - 4 + note);
  }

  private static double tree(Cast.Prop prop) {
    return 250 + INDENT * Math.min(4, prop.generations);
  }

  private static double branches(int family) {
    int rows = Math.min(family, BRANCHES + 1);
    return rows * (BRANCH_H + BRANCH_GAP) - BRANCH_GAP;
  }

  /// How far below the upper edge of an object's box its wires arrive.
  double anchor(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case CHANNEL -> LABEL_H + pipe / 2;
      case MUTEX, RW_MUTEX -> shackle + body / 2;
      case WAIT_GROUP -> ring;
      case ONCE, COND -> sign;
      case TIMER, TICKER -> clock;
      case CONTEXT -> branches(prop.family) / 2;
      case ATOMIC, VARIABLE, MAP -> LABEL_H + cell / 2;
      case SYNC_MAP -> LABEL_H + Tables.height(prop) / 2;
      case POOL -> LABEL_H + Pools.height(prop) / 2;
    };
  }

  /// How far from the middle of an object's box its wires arrive.
  double halfWidth(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case CHANNEL -> throw new IllegalArgumentException("the shape of a channel tells");
      case MUTEX, RW_MUTEX -> lock(prop.id.name()) / 2;
      case WAIT_GROUP -> ring;
      case ONCE, COND -> sign;
      case TIMER, TICKER -> clock;
      case CONTEXT -> tree(prop) / 2;
      case ATOMIC, VARIABLE, MAP -> cellWidth(prop.valueLength) / 2;
      case SYNC_MAP -> Math.max(label(prop.id.name()), Tables.width(prop)) / 2;
      case POOL -> Math.max(label(prop.id.name()), Pools.width(prop)) / 2;
    };
  }

  static double cellWidth(int valueLength) {
    return Math.max(104, 11.6 * Math.min(valueLength, LETTERS) + 30);
  }
}

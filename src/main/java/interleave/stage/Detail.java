package interleave.stage;

import java.util.List;

/// How much a layout tells: with little room things tell less, in type that can still be read.
public enum Detail {
  /// Cards are wide enough for a whole source line.
  GENEROUS(380, 106, 340, 6, 12, 84, Sizes.SMALL, Sizes.FULL),
  /// Cards have the source line their goroutine stands on.
  ROOMY(262, 100, 300, 6, 12, 68, 13, Sizes.FULL),
  /// Cards have number, function, state and value in little height.
  BRIEF(218, 68, 272, 5, 8, 54, Sizes.SMALL, Sizes.COMPACT),
  /// The same with the source line, where there is height for it.
  LINED(218, 94, 272, 5, 8, 54, Sizes.SMALL, Sizes.COMPACT),
  /// Cards have number, function, state and value in little width.
  SLIM(164, 96, 236, 4, 7, 38, Sizes.SMALL, Sizes.COMPACT),
  /// The same with the source line below all states, where there is height for it.
  TALL(164, 122, 236, 4, 7, 38, Sizes.SMALL, Sizes.COMPACT),
  /// Cards have number, function, state and value in little of both: for a stage that shares its
  /// room with another.
  DENSE(144, 60, 172, 3, 4, 26, Sizes.SMALL, Sizes.SMALLER),
  /// Cards have number, state and function, locks their owner and name, arrows no words: for a
  /// circle of waiting that could not be read otherwise.
  NAMES(114, 58, 236, 3, 4, 38, Sizes.SMALL, Sizes.TINY),
  /// The same cards close together: for those who act with each other in little room.
  CLOSE(112, 58, 164, 2, 4, 20, Sizes.SMALL, Sizes.SMALLER),
  /// Cards are badges, with number and state, locks have only their name: the arrows lead to who
  /// holds them.
  SIGNS(62, 30, 236, 4, 7, 38, Sizes.SMALL, Sizes.LEAST);

  /// Those in which a card says what its goroutine does.
  static final List<Detail> TELLING = List.of(GENEROUS, ROOMY, BRIEF, SLIM);

  /// The same where room is scarce.
  static final List<Detail> SCARCE = List.of(GENEROUS, ROOMY, BRIEF, SLIM, DENSE);

  final double cardWidth;
  final double cardHeight;
  final double pileWidth;
  final int cells;
  final int letters;
  final double gap;
  final double smallest;
  final Sizes sizes;

  Detail(
      double cardWidth,
      double cardHeight,
      double pileWidth,
      int cells,
      int letters,
      double gap,
      double smallest,
      Sizes sizes) {
    this.cardWidth = cardWidth;
    this.cardHeight = cardHeight;
    this.pileWidth = pileWidth;
    this.cells = cells;
    this.letters = letters;
    this.gap = gap;
    this.smallest = smallest;
    this.sizes = sizes;
  }

  /// Whether a card has the source line its goroutine stands on, whatever its state.
  boolean source() {
    return this == GENEROUS || this == ROOMY || this == LINED || this == TALL;
  }

  /// Whether a state may take two lines of a card.
  boolean slim() {
    return this == SLIM || this == TALL;
  }

  /// The same with a source line in higher cards; itself where that is nothing new.
  Detail lined() {
    return switch (this) {
      case BRIEF -> LINED;
      case SLIM -> TALL;
      case GENEROUS, ROOMY, LINED, TALL, DENSE, NAMES, CLOSE, SIGNS -> this;
    };
  }

  /// Whether there is room for words on arrows.
  boolean labelled() {
    return !bare() && !tight();
  }

  /// Whether things stand close together.
  private boolean tight() {
    return this == DENSE || this == CLOSE;
  }

  /// How much of the usual room there is between things above each other.
  double closeness() {
    return tight() ? .6 : 1;
  }

  /// Whether arrows have no words: for a circle of waiting in little room.
  boolean bare() {
    return this == NAMES || this == SIGNS;
  }

  /// Whether captions say what the shape shows as well.
  boolean says() {
    return sizes == Sizes.FULL;
  }

  /// The size of the smallest type, at a scale of one.
  public double smallest() {
    return smallest;
  }
}

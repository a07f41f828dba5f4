package interleave.stage;

/// How much a layout tells: with little room things tell less, in type that can still be read.
public enum Detail {
  /// Cards have the source line their goroutine stands on.
  ROOMY(252, 98, 300, 6, 12, 76, 12.5),
  /// Cards have number, function, state and value.
  BRIEF(218, 68, 272, 5, 7, 56, Sizes.SMALL);

  final double cardWidth;
  final double cardHeight;
  final double pileWidth;
  final int cells;
  final int letters;
  final double gap;
  final double smallest;

  Detail(
      double cardWidth,
      double cardHeight,
      double pileWidth,
      int cells,
      int letters,
      double gap,
      double smallest) {
    this.cardWidth = cardWidth;
    this.cardHeight = cardHeight;
    this.pileWidth = pileWidth;
    this.cells = cells;
    this.letters = letters;
    this.gap = gap;
    this.smallest = smallest;
  }

  /// The size of the smallest type, at a scale of one.
  public double smallest() {
    return smallest;
  }
}

package interleave.stage;

import interleave.engine.event.ObjectId;
import java.util.List;

/// Objects made at one place in the source and in use together that share a box: the one that
/// matters now is drawn there as it would be alone, and below it each of them has a small cell.
///
/// @param site where they are made; a second click there opens it
/// @param objects in the order in which they came into use
/// @param width of the whole box
record Tray(String site, List<ObjectId> objects, double width) {

  static final double PADDING = 12;

  /// Room for how many there are, right of the cells.
  private static final double COUNT = 54;

  /// More have no cells, just their number.
  private static final int MOST_CELLS = 600;

  private static final double LINE = 26;

  /// The least width for so many: their cells are wider together than high.
  static double width(int count) {
    return count > MOST_CELLS
        ? 0
        : Math.ceil(Math.sqrt(3.0 * count)) * size(count) + 2 * PADDING + COUNT;
  }

  double size() {
    return size(objects.size());
  }

  private static double size(int n) {
    return n <= 12 ? 26 : n <= 60 ? 20 : n <= 200 ? 14 : 9;
  }

  boolean cells() {
    return objects.size() <= MOST_CELLS;
  }

  private int columns() {
    return Math.max(1, (int) ((width - 2 * PADDING - COUNT) / size()));
  }

  /// How much higher it makes its box.
  double height() {
    int lines = cells() ? (objects.size() + columns() - 1) / columns() : 0;
    return Math.max(LINE, lines * size()) + PADDING;
  }

  /// What is left of its box for the one that matters.
  Box front(Box box) {
    return new Box(box.x() + PADDING, box.y(), box.w() - 2 * PADDING, box.h() - height());
  }

  Box cell(Box box, int place) {
    double top = box.bottom() - height() + (height() - PADDING - linesHigh()) / 2;
    double left = box.x() + PADDING;
    int row = place / columns();
    return new Box(left + place % columns() * size(), top + row * size(), size(), size());
  }

  private double linesHigh() {
    return (objects.size() + columns() - 1) / columns() * size();
  }
}

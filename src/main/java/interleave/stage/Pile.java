package interleave.stage;

import interleave.engine.event.TaskId;
import java.util.List;

/// Many goroutines of one function under one roof: a mosaic with a cell for each, or, when there
/// are too many for that, a bar.
///
/// @param title the function
/// @param tasks in order of creation
public record Pile(String title, List<TaskId> tasks) {

  static final double WIDTH = 308;
  static final double PADDING = 14;
  static final double HEAD = 62;
  static final double FOOT = 40;
  private static final int MOST_CELLS = 1_600;

  /// Whether each goroutine has a cell.
  public boolean mosaic() {
    return tasks.size() <= MOST_CELLS;
  }

  double cell() {
    int n = tasks.size();
    return n <= 40 ? 28 : n <= 120 ? 20 : n <= 300 ? 14 : n <= 700 ? 10 : 7;
  }

  int columns() {
    return (int) Math.floor((WIDTH - 2 * PADDING) / cell());
  }

  double height() {
    if (!mosaic()) {
      return HEAD + 40 + FOOT;
    }
    int rows = (tasks.size() + columns() - 1) / columns();
    return HEAD + rows * cell() + FOOT;
  }

  /// Where the cell number `place` is in the box of this pile.
  public Box cell(Box box, int place) {
    double size = cell();
    int row = place / columns();
    int column = place % columns();
    double left = box.x() + (WIDTH - columns() * size) / 2;
    return new Box(left + column * size, box.y() + HEAD + row * size, size, size);
  }

  /// The place of a goroutine in the pile; -1 when it is not in it.
  public int place(TaskId task) {
    int low = 0;
    int high = tasks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int difference = tasks.get(middle).number() - task.number();
      if (difference == 0) {
        return middle;
      }
      if (difference < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}

package interleave.stage;

import interleave.engine.event.TaskId;
import java.util.List;

/// Goroutines of one function under one roof: a row for each when they are few, a mosaic with a
/// cell for each when they are many, or, when there are too many for that, a bar. Below a mosaic or
/// a bar, the goroutines that matter now have a row too. A low one, for little room, has nothing
/// but its counts and one such row. One that has been opened has a row for each, in columns.
///
/// @param function as Go names it
/// @param title the function
/// @param tasks in order of creation
/// @param low whether it is as low as can be
/// @param abreast how many columns of rows it has; more than one when it has been opened
public record Pile(
    String function, String title, List<TaskId> tasks, double width, boolean low, int abreast) {

  static final double PADDING = 14;
  static final double ROW = 34;
  static final double TITLE = 42;
  static final double LEGEND = 26;

  /// How far the edges of those behind look out above.
  static final double BEHIND = 10;

  /// How many goroutines stand out below a mosaic.
  private static final int FRONT = 3;

  private static final int MOST_ROWS = 14;

  /// With more in it a pile is not opened: its rows could not be read in any room.
  private static final int MOST_OPEN = 600;

  /// How much wider than high the rows of an open one are.
  private static final double SPREAD = 1.4;

  private static final int MOST_CELLS = 1_600;
  private static final double BAR = 40;
  private static final double END = 8;

  /// Whether each goroutine has a row.
  public boolean rows() {
    return !low && (tasks.size() <= MOST_ROWS || abreast > 1);
  }

  /// Whether each goroutine has a place at the sides that a wire can begin at.
  boolean reaches() {
    return rows() && abreast == 1;
  }

  public boolean canOpen() {
    return tasks.size() <= MOST_OPEN;
  }

  /// How many columns are needed for `count` rows.
  ///
  /// @param width of one
  static int abreast(int count, double width) {
    return Math.max(2, (int) Math.round(Math.sqrt(SPREAD * count * ROW / width)));
  }

  private int lines() {
    return (tasks.size() + abreast - 1) / abreast;
  }

  /// Whether each goroutine has a cell.
  public boolean mosaic() {
    return !low && !rows() && tasks.size() <= MOST_CELLS;
  }

  /// How many of those who matter have a row.
  int fronts() {
    return low ? 1 : FRONT;
  }

  double head() {
    return rows() ? TITLE : TITLE + LEGEND;
  }

  double cell() {
    int n = tasks.size();
    return n <= 40 ? 28 : n <= 120 ? 20 : n <= 300 ? 14 : n <= 700 ? 10 : 7;
  }

  int columns() {
    return (int) Math.floor((width - 2 * PADDING) / cell());
  }

  double height() {
    if (rows()) {
      return TITLE + lines() * ROW + END;
    }
    if (low) {
      return head() + ROW + END;
    }
    int lines = (tasks.size() + columns() - 1) / columns();
    return head() + (mosaic() ? lines * cell() : BAR) + FRONT * ROW + END;
  }

  /// Where the goroutine number `place` is in the box of this pile, when it has rows or a mosaic.
  public Box cell(Box box, int place) {
    if (rows()) {
      double room = width / abreast;
      double left = box.x() + place / lines() * room;
      return new Box(left, box.y() + TITLE + place % lines() * ROW, room, ROW);
    }
    double size = cell();
    int row = place / columns();
    int column = place % columns();
    double left = box.x() + (width - columns() * size) / 2;
    return new Box(left + column * size, box.y() + head() + row * size, size, size);
  }

  /// The row number `place` of those who stand out.
  Box front(Box box, int place) {
    double top = box.bottom() - END - (fronts() - place) * ROW;
    return new Box(box.x(), top, width, ROW);
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

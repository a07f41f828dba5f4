package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Lays the columns of a stage in rows when they are too many for one: as a snake, so that what
/// follows the end of a row stands right below it and the way of values is never interrupted. Every
/// second row runs leftwards. The columns of all rows stand above each other.
final class Rows {

  /// About what is between two columns, or rows.
  private static final double BETWEEN = 44;

  /// About what is between two things above each other.
  private static final double ABOVE = 30;

  private Rows() {}

  /// Gives nodes with a column each their row and their column in it.
  ///
  /// @param aspect of the room: its width for its height
  /// @return how many rows there are, at most `wanted`
  static int fold(List<Node> nodes, int wanted, double aspect) {
    int columns = nodes.stream().mapToInt(n -> n.column).max().orElse(0) + 1;
    int rows = Math.clamp(columns / 2, 1, wanted);
    if (rows == 1) {
      return 1;
    }
    int[] ends = ends(widths(nodes, columns), heights(nodes, columns), rows, aspect);
    int[] starts = starts(ends);
    for (Node node : nodes) {
      int row = 0;
      while (node.column >= ends[row]) {
        row++;
      }
      int place = node.column - (row == 0 ? 0 : ends[row - 1]);
      node.row = row;
      node.column = row % 2 == 0 ? starts[row] + place : starts[row] - place;
      node.mirrored ^= row % 2 == 1;
    }
    return rows;
  }

  private static double[] widths(List<Node> nodes, int columns) {
    double[] widths = new double[columns];
    nodes.forEach(n -> widths[n.column] = Math.max(widths[n.column], n.w));
    return widths;
  }

  private static double[] heights(List<Node> nodes, int columns) {
    double[] heights = new double[columns];
    nodes.forEach(n -> heights[n.column] += n.h + (heights[n.column] > 0 ? ABOVE : 0));
    return heights;
  }

  /// Behind the last column of each row, so that all of them fill as little of the room as can be.
  private static int[] ends(double[] widths, double[] heights, int rows, double aspect) {
    List<int[]> ways = new ArrayList<>();
    ends(ways, new int[rows], 0, widths.length);
    int[] best = ways.get(0);
    double smallest = Double.MAX_VALUE;
    for (int[] way : ways) {
      double size = Math.max(width(widths, way), aspect * height(heights, way));
      if (size < smallest - .5) {
        smallest = size;
        best = way;
      }
    }
    return best;
  }

  /// Each row but the last has two columns at least; ways with long first rows come first, so that
  /// of equal ones the one is taken whose last row is the short one, as in text.
  private static void ends(List<int[]> ways, int[] way, int row, int columns) {
    if (row == way.length - 1) {
      way[row] = columns;
      ways.add(way.clone());
      return;
    }
    int least = (row == 0 ? 0 : way[row - 1]) + 2;
    for (int end = columns - 1; end >= least; end--) {
      way[row] = end;
      ends(ways, way, row + 1, columns);
    }
  }

  private static double height(double[] heights, int[] ends) {
    double sum = -BETWEEN;
    int c = 0;
    for (int end : ends) {
      double highest = 0;
      while (c < end) {
        highest = Math.max(highest, heights[c++]);
      }
      sum += highest + BETWEEN;
    }
    return sum;
  }

  private static double width(double[] widths, int[] ends) {
    int[] starts = starts(ends);
    double[] grid = new double[widths.length + 1];
    int from = 0;
    for (int row = 0; row < ends.length; row++) {
      for (int c = from; c < ends[row]; c++) {
        int place = row % 2 == 0 ? starts[row] + c - from : starts[row] - c + from;
        grid[place] = Math.max(grid[place], widths[c]);
      }
      from = ends[row];
    }
    double width = 0;
    for (double column : grid) {
      width += column > 0 ? column + BETWEEN : 0;
    }
    return width;
  }

  /// The column of the grid that each row starts in: below the end of the row before.
  private static int[] starts(int[] ends) {
    int[] starts = new int[ends.length];
    int least = 0;
    int from = 0;
    for (int row = 0; row < ends.length; row++) {
      int way = row % 2 == 0 ? 1 : -1;
      int last = starts[row] + way * (ends[row] - from - 1);
      least = Math.min(least, Math.min(starts[row], last));
      if (row + 1 < ends.length) {
        starts[row + 1] = last;
      }
      from = ends[row];
    }
    for (int row = 0; row < starts.length; row++) {
      starts[row] -= least;
    }
    return starts;
  }
}

package interleave.ui.canvas;

import interleave.stage.Path;
import java.util.Arrays;

/// The pieces of a path, each of which begins where the pen is put down anew: where each lies, and
/// a number for what it looks like. Pieces that lie elsewhere do not change how a place looks, so a
/// path that goes everywhere need not be drawn whole.
final class Pieces implements Path.Reader {

  private final Path path;

  /// Left, top, right and bottom of each.
  private double[] edges = new double[4];

  private long[] digests = new long[1];
  private int count;

  Pieces(Path path) {
    this.path = path;
    path.read(this);
  }

  int count() {
    return count;
  }

  double left(int piece) {
    return edges[4 * piece];
  }

  double top(int piece) {
    return edges[4 * piece + 1];
  }

  double right(int piece) {
    return edges[4 * piece + 2];
  }

  double bottom(int piece) {
    return edges[4 * piece + 3];
  }

  long digest(int piece) {
    return digests[piece];
  }

  /// The pieces that touch a rectangle, as a path of their own.
  Path within(double left, double top, double right, double bottom) {
    boolean[] touching = new boolean[count];
    int some = 0;
    for (int i = 0; i < count; i++) {
      touching[i] = right(i) >= left && left(i) <= right && bottom(i) >= top && top(i) <= bottom;
      some += touching[i] ? 1 : 0;
    }
    return some == count ? path : new Choice(touching).of(path);
  }

  private void begin() {
    if (count == digests.length) {
      digests = Arrays.copyOf(digests, 2 * count);
      edges = Arrays.copyOf(edges, 8 * count);
    }
    edges[4 * count] = Double.POSITIVE_INFINITY;
    edges[4 * count + 1] = Double.POSITIVE_INFINITY;
    edges[4 * count + 2] = Double.NEGATIVE_INFINITY;
    edges[4 * count + 3] = Double.NEGATIVE_INFINITY;
    count++;
  }

  private void point(int kind, double x, double y) {
    int at = 4 * (count - 1);
    edges[at] = Math.min(edges[at], x);
    edges[at + 1] = Math.min(edges[at + 1], y);
    edges[at + 2] = Math.max(edges[at + 2], x);
    edges[at + 3] = Math.max(edges[at + 3], y);
    digests[count - 1] = Digest.of(Digest.of(Digest.of(digests[count - 1], kind), x), y);
  }

  @Override
  public void move(double x, double y) {
    begin();
    point(0, x, y);
  }

  @Override
  public void line(double x, double y) {
    point(1, x, y);
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    point(2, x1, y1);
    point(3, x2, y2);
    point(4, x, y);
  }

  @Override
  public void close() {
    digests[count - 1] = Digest.of(digests[count - 1], 5);
  }

  /// Copies some pieces.
  private static final class Choice implements Path.Reader {
    private final boolean[] chosen;
    private final Path copy = new Path();
    private int piece = -1;

    Choice(boolean[] chosen) {
      this.chosen = chosen;
    }

    Path of(Path path) {
      path.read(this);
      return copy;
    }

    @Override
    public void move(double x, double y) {
      piece++;
      if (chosen[piece]) {
        copy.move(x, y);
      }
    }

    @Override
    public void line(double x, double y) {
      if (chosen[piece]) {
        copy.line(x, y);
      }
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      if (chosen[piece]) {
        copy.curve(x1, y1, x2, y2, x, y);
      }
    }

    @Override
    public void close() {
      if (chosen[piece]) {
        copy.close();
      }
    }
  }
}

package interleave.stage;

import java.util.Arrays;

/// An outline of straight lines and cubic curves.
public final class Path {

  private static final int MOVE = 0;
  private static final int LINE = 1;
  private static final int CURVE = 2;
  private static final int CLOSE = 3;

  private int[] kinds = new int[8];
  private double[] points = new double[16];
  private int kindCount;
  private int pointCount;

  /// Takes a path apart.
  public interface Reader {
    void move(double x, double y);

    void line(double x, double y);

    void curve(double x1, double y1, double x2, double y2, double x, double y);

    void close();
  }

  public static Path from(double x, double y) {
    return new Path().add(MOVE, x, y);
  }

  public Path move(double x, double y) {
    return add(MOVE, x, y);
  }

  public Path line(double x, double y) {
    return add(LINE, x, y);
  }

  public Path curve(double x1, double y1, double x2, double y2, double x, double y) {
    return add(CURVE, x1, y1, x2, y2, x, y);
  }

  public Path close() {
    return add(CLOSE);
  }

  /// An arc of a circle, from an angle over a sweep, in degrees clockwise from three o'clock; begun
  /// with a line when the path has begun.
  public Path arc(double cx, double cy, double radius, double start, double sweep) {
    int parts = Math.max(1, (int) Math.ceil(Math.abs(sweep) / 90));
    double step = Math.toRadians(sweep / parts);
    double at = Math.toRadians(start);
    double k = 4.0 / 3 * Math.tan(step / 4) * radius;
    double x = cx + radius * Math.cos(at);
    double y = cy + radius * Math.sin(at);
    add(kindCount == 0 ? MOVE : LINE, x, y);
    for (int i = 0; i < parts; i++) {
      double next = at + step;
      double nx = cx + radius * Math.cos(next);
      double ny = cy + radius * Math.sin(next);
      curve(
          x - k * Math.sin(at),
          y + k * Math.cos(at),
          nx + k * Math.sin(next),
          ny - k * Math.cos(next),
          nx,
          ny);
      at = next;
      x = nx;
      y = ny;
    }
    return this;
  }

  private Path add(int kind, double... numbers) {
    if (kindCount == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * kindCount);
    }
    if (pointCount + numbers.length > points.length) {
      points = Arrays.copyOf(points, 2 * (pointCount + numbers.length));
    }
    kinds[kindCount++] = kind;
    System.arraycopy(numbers, 0, points, pointCount, numbers.length);
    pointCount += numbers.length;
    return this;
  }

  public void read(Reader reader) {
    int p = 0;
    for (int i = 0; i < kindCount; i++) {
      switch (kinds[i]) {
        case MOVE -> reader.move(points[p++], points[p++]);
        case LINE -> reader.line(points[p++], points[p++]);
        case CURVE ->
            reader.curve(
                points[p++], points[p++], points[p++], points[p++], points[p++], points[p++]);
        default -> reader.close();
      }
    }
  }
}

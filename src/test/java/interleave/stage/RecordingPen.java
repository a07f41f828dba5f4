package interleave.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/// Writes down what is drawn, and where text comes to lie, without drawing anything.
public final class RecordingPen implements Pen {

  /// A piece of text and the rectangle it fills on the screen.
  ///
  /// @param size of the type, in pixels
  /// @param grounded whether it lies on a shape of its own that covers what was drawn before
  public record Written(String text, Box box, double size, boolean grounded) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Written> written = new ArrayList<>();
  private final List<Box> grounds = new ArrayList<>();
  private final Deque<double[]> saved = new ArrayDeque<>();
  private double scale = 1;
  private double dx;
  private double dy;
  private int calls;
  private final ToDoubleBiFunction<String, Font> widths;

  public RecordingPen() {
    this(RecordingPen::average);
  }

  /// @param widths how wide a text is at a scale of one
  public RecordingPen(ToDoubleBiFunction<String, Font> widths) {
    this.widths = widths;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  public List<Written> written() {
    return written;
  }

  int calls() {
    return calls;
  }

  private void put(String name, Object... parts) {
    calls++;
    out.append("  ".repeat(saved.size())).append(name);
    for (Object part : parts) {
      out.append(' ');
      if (part instanceof Double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        out.append(text.equals("-0.0") ? "0.0" : text);
      } else {
        out.append(part);
      }
    }
    out.append('\n');
  }

  private static String ink(int color) {
    return String.format("#%08x", color);
  }

  private static String ink(Stroke stroke) {
    return ink(stroke.color())
        + String.format(Locale.ROOT, "/%.1f", stroke.width())
        + (stroke.dash() > 0 ? "~" : "");
  }

  @Override
  public void save() {
    saved.push(new double[] {scale, dx, dy});
  }

  @Override
  public void restore() {
    double[] last = saved.pop();
    scale = last[0];
    dx = last[1];
    dy = last[2];
  }

  @Override
  public void translate(double x, double y) {
    put("translate", x, y);
    dx += scale * x;
    dy += scale * y;
  }

  @Override
  public void scale(double factor) {
    put("scale", String.format(Locale.ROOT, "%.3f", factor));
    scale *= factor;
  }

  @Override
  public void fade(double opacity) {
    put("fade", opacity);
  }

  @Override
  public void fillRect(double x, double y, double w, double h, int color) {
    put("rect", x, y, w, h, ink(color));
  }

  @Override
  public void fillRound(double x, double y, double w, double h, double r, int color) {
    put("round", x, y, w, h, ink(color));
    grounds.add(new Box(dx + scale * x, dy + scale * y, scale * w, scale * h));
  }

  @Override
  public void strokeRound(double x, double y, double w, double h, double r, Stroke stroke) {
    put("frame", x, y, w, h, ink(stroke));
  }

  @Override
  public void fillCircle(double cx, double cy, double radius, int color) {
    put("disc", cx, cy, radius, ink(color));
    grounds.add(
        new Box(
            dx + scale * (cx - radius),
            dy + scale * (cy - radius),
            2 * scale * radius,
            2 * scale * radius));
  }

  @Override
  public void strokeCircle(double cx, double cy, double radius, Stroke stroke) {
    put("circle", cx, cy, radius, ink(stroke));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    put("line", x1, y1, x2, y2, ink(stroke));
  }

  @Override
  public void fill(Path path, int color) {
    put("shape", ends(path), ink(color));
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    put("path", ends(path), ink(stroke));
  }

  private static String ends(Path path) {
    double[] ends = new double[4];
    boolean[] begun = new boolean[1];
    path.read(
        new Path.Reader() {
          @Override
          public void move(double x, double y) {
            if (!begun[0]) {
              ends[0] = x;
              ends[1] = y;
              begun[0] = true;
            }
            line(x, y);
          }

          @Override
          public void line(double x, double y) {
            ends[2] = x;
            ends[3] = y;
          }

          @Override
          public void curve(double a, double b, double c, double d, double x, double y) {
            line(x, y);
          }

          @Override
          public void close() {}
        });
    return String.format(Locale.ROOT, "%.0f,%.0f-%.0f,%.0f", ends[0], ends[1], ends[2], ends[3]);
  }

  @Override
  public void text(String text, double x, double y, Font font, int color, Anchor anchor) {
    put("text", x, y, anchor, font.weight(), font.size(), ink(color), '"' + text + '"');
    double width = width(text, font);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    Box box =
        new Box(
            dx + scale * left,
            dy + scale * (y - .74 * font.size()),
            scale * width,
            scale * .96 * font.size());
    boolean grounded =
        grounds.stream().anyMatch(g -> g.contains(box.cx(), box.cy()) && g.h() >= .9 * box.h());
    written.add(new Written(text, box, scale * font.size(), grounded));
  }

  @Override
  public double width(String text, Font font) {
    return widths.applyAsDouble(text, font);
  }

  /// Like the bundled fonts on average.
  private static double average(String text, Font font) {
    double em = font.face() == Face.MONO ? .6 : font.weight() >= 600 ? .58 : .55;
    return text.codePointCount(0, text.length()) * em * font.size();
  }
}

package interleave.image;

import interleave.stage.Path;
import interleave.stage.Pen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/// Draws a picture of lines and letters (SVG 1.1): sharp at every size, and its words can be
/// searched and read aloud.
///
/// Letters are named by font and size and not drawn, so each text carries its width: where the
/// bundled fonts are missing, another one takes the same room.
public final class SvgPen implements Pen {

  private static final String SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
  private static final String MONO = "'JetBrains Mono', Consolas, Menlo, monospace";

  private final Typeface.Measure measure = Typeface.bundled().measure();
  private final StringBuilder out = new StringBuilder();

  /// How many groups have been opened since each [#save()].
  private final Deque<Integer> open = new ArrayDeque<>();

  private final double width;
  private final double height;

  public SvgPen(double width, double height) {
    this.width = width;
    this.height = height;
    open.push(0);
  }

  /// The picture as an element to stand in a page.
  ///
  /// @param says what is seen, for people who do not see it
  public String element(String says) {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    attribute(svg, "viewBox", "0 0 " + number(width) + " " + number(height));
    attribute(svg, "aria-label", says);
    return svg.append('>').append(out).append("</svg>\n").toString();
  }

  /// The picture as a file's text.
  ///
  /// @param says what is seen, for people who do not see it
  public String file(String says) {
    String size = " width=\"" + number(width) + "\" height=\"" + number(height) + "\" viewBox";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + element(says).replaceFirst(" viewBox", size);
  }

  @Override
  public void save() {
    open.push(0);
  }

  @Override
  public void restore() {
    out.append("</g>\n".repeat(open.pop()));
  }

  private void group(String attribute, String value) {
    out.append("<g");
    attribute(out, attribute, value);
    out.append(">\n");
    open.push(open.pop() + 1);
  }

  @Override
  public void translate(double x, double y) {
    group("transform", "translate(" + number(x) + " " + number(y) + ")");
  }

  @Override
  public void scale(double factor) {
    group("transform", "scale(" + precise(factor) + ")");
  }

  @Override
  public void fade(double opacity) {
    group("opacity", precise(opacity));
  }

  @Override
  public void fillRect(double x, double y, double w, double h, int color) {
    fillRound(x, y, w, h, 0, color);
  }

  @Override
  public void fillRound(double x, double y, double w, double h, double radius, int color) {
    round(x, y, w, h, radius);
    fill(color);
  }

  @Override
  public void strokeRound(double x, double y, double w, double h, double radius, Stroke stroke) {
    round(x, y, w, h, radius);
    stroke(stroke);
  }

  private void round(double x, double y, double w, double h, double radius) {
    out.append("<rect");
    attribute(out, "x", number(x));
    attribute(out, "y", number(y));
    attribute(out, "width", number(Math.max(0, w)));
    attribute(out, "height", number(Math.max(0, h)));
    if (radius > 0) {
      attribute(out, "rx", number(radius));
    }
  }

  @Override
  public void fillCircle(double cx, double cy, double radius, int color) {
    circle(cx, cy, radius);
    fill(color);
  }

  @Override
  public void strokeCircle(double cx, double cy, double radius, Stroke stroke) {
    circle(cx, cy, radius);
    stroke(stroke);
  }

  private void circle(double cx, double cy, double radius) {
    out.append("<circle");
    attribute(out, "cx", number(cx));
    attribute(out, "cy", number(cy));
    attribute(out, "r", number(Math.max(0, radius)));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    out.append("<line");
    attribute(out, "x1", number(x1));
    attribute(out, "y1", number(y1));
    attribute(out, "x2", number(x2));
    attribute(out, "y2", number(y2));
    stroke(stroke);
  }

  @Override
  public void fill(Path path, int color) {
    path(path);
    fill(color);
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    path(path);
    stroke(stroke);
  }

  private void path(Path path) {
    Steps steps = new Steps();
    path.read(steps);
    out.append("<path");
    attribute(out, "d", steps.text.toString());
  }

  @Override
  public void text(String text, double x, double y, Font font, int color, Anchor anchor) {
    if (text.isBlank()) {
      return;
    }
    // blanks at an end would move what is anchored there
    String bare = text.strip();
    double left =
        switch (anchor) {
          case START -> x + width(text.substring(0, text.indexOf(bare)), font);
          case MIDDLE ->
              x - width(text, font) / 2 + width(text.substring(0, text.indexOf(bare)), font);
          case END -> x - width(text.substring(text.indexOf(bare)), font);
        };
    out.append("<text");
    attribute(out, "x", number(left));
    attribute(out, "y", number(y));
    attribute(out, "font-family", font.face() == Face.MONO ? MONO : SANS);
    attribute(out, "font-size", number(font.size()));
    attribute(out, "font-weight", Integer.toString(font.weight()));
    attribute(out, "textLength", number(width(bare, font)));
    paint("fill", color);
    out.append(" style=\"white-space:pre\">");
    escape(out, bare);
    out.append("</text>\n");
  }

  @Override
  public double width(String text, Font font) {
    return measure.width(text, font);
  }

  private void fill(int color) {
    paint("fill", color);
    out.append("/>\n");
  }

  private void stroke(Stroke stroke) {
    attribute(out, "fill", "none");
    paint("stroke", stroke.color());
    attribute(out, "stroke-width", number(stroke.width()));
    attribute(out, "stroke-linejoin", "round");
    if (stroke.dash() > 0) {
      attribute(out, "stroke-dasharray", number(stroke.dash()));
    }
    out.append("/>\n");
  }

  private void paint(String name, int argb) {
    attribute(out, name, "#" + Integer.toHexString(argb & 0xFFFFFF | 0x1000000).substring(1));
    if (argb >>> 24 != 0xFF) {
      attribute(out, name + "-opacity", precise((argb >>> 24) / 255.0));
    }
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(out, value);
    out.append('"');
  }

  /// What XML cannot hold at all, such as control characters, becomes the sign for that.
  private static void escape(StringBuilder out, String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isWritable(c) ? c : 0xFFFD);
              }
            });
  }

  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }

  private static String number(double value) {
    return decimal(value, 2);
  }

  private static String precise(double value) {
    return decimal(value, 4);
  }

  private static String decimal(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static final class Steps implements Path.Reader {
    private final StringBuilder text = new StringBuilder();

    private void step(char command, double... at) {
      text.append(command);
      for (int i = 0; i < at.length; i++) {
        text.append(i == 0 ? "" : " ").append(number(at[i]));
      }
    }

    @Override
    public void move(double x, double y) {
      step('M', x, y);
    }

    @Override
    public void line(double x, double y) {
      step('L', x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      step('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      step('Z');
    }
  }
}

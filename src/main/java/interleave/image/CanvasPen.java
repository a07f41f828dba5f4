package interleave.image;

import interleave.stage.Path;
import interleave.stage.Pen;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws on a JavaFX canvas; the only class that knows how. Keep one for as long as its canvas: it
/// remembers fonts, colours and widths.
public final class CanvasPen implements Pen {

  private final GraphicsContext gc;
  private final Typeface.Measure measure;
  private final Map<Font, javafx.scene.text.Font> fonts;
  private final Map<Integer, Color> colors;
  private final PathReader reader = new PathReader();

  public CanvasPen(GraphicsContext gc) {
    this(gc, Typeface.bundled().measure(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private CanvasPen(
      GraphicsContext gc,
      Typeface.Measure measure,
      Map<Font, javafx.scene.text.Font> fonts,
      Map<Integer, Color> colors) {
    this.gc = gc;
    this.measure = measure;
    this.fonts = fonts;
    this.colors = colors;
    gc.setTextBaseline(VPos.BASELINE);
    gc.setLineJoin(StrokeLineJoin.ROUND);
    gc.setLineCap(StrokeLineCap.BUTT);
  }

  /// A pen for another canvas, which remembers the same.
  public CanvasPen on(GraphicsContext other) {
    return new CanvasPen(other, measure, fonts, colors);
  }

  private Color color(int argb) {
    Color color = colors.get(argb);
    if (color == null) {
      if (colors.size() > 4_096) {
        colors.clear();
      }
      color = Color.rgb(argb >>> 16 & 0xFF, argb >>> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
      colors.put(argb, color);
    }
    return color;
  }

  private void use(Stroke stroke) {
    gc.setStroke(color(stroke.color()));
    gc.setLineWidth(stroke.width());
    if (stroke.dash() > 0) {
      gc.setLineDashes(stroke.dash(), stroke.dash());
    } else {
      gc.setLineDashes();
    }
  }

  @Override
  public void save() {
    gc.save();
  }

  @Override
  public void restore() {
    gc.restore();
  }

  @Override
  public void translate(double x, double y) {
    gc.translate(x, y);
  }

  @Override
  public void scale(double factor) {
    gc.scale(factor, factor);
  }

  @Override
  public void fade(double opacity) {
    gc.setGlobalAlpha(gc.getGlobalAlpha() * opacity);
  }

  @Override
  public void fillRect(double x, double y, double w, double h, int color) {
    gc.setFill(color(color));
    gc.fillRect(x, y, w, h);
  }

  @Override
  public void fillRound(double x, double y, double w, double h, double radius, int color) {
    gc.setFill(color(color));
    gc.fillRoundRect(x, y, w, h, 2 * radius, 2 * radius);
  }

  @Override
  public void strokeRound(double x, double y, double w, double h, double radius, Stroke stroke) {
    use(stroke);
    gc.strokeRoundRect(x, y, w, h, 2 * radius, 2 * radius);
  }

  @Override
  public void fillCircle(double cx, double cy, double radius, int color) {
    gc.setFill(color(color));
    gc.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void strokeCircle(double cx, double cy, double radius, Stroke stroke) {
    use(stroke);
    gc.strokeOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    use(stroke);
    gc.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void fill(Path path, int color) {
    gc.setFill(color(color));
    gc.beginPath();
    path.read(reader);
    gc.fill();
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    use(stroke);
    gc.beginPath();
    path.read(reader);
    gc.stroke();
  }

  @Override
  public void text(String text, double x, double y, Font font, int color, Anchor anchor) {
    gc.setFont(fonts.computeIfAbsent(font, Typeface.bundled()::font));
    gc.setFill(color(color));
    gc.setTextAlign(
        switch (anchor) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    gc.fillText(text, x, y);
  }

  @Override
  public double width(String text, Font font) {
    return measure.width(text, font);
  }

  private final class PathReader implements Path.Reader {
    @Override
    public void move(double x, double y) {
      gc.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
      gc.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      gc.bezierCurveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      gc.closePath();
    }
  }
}

package interleave.stage;

import interleave.picture.Durations;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws the axis over lanes: round numbers, where it enlarges time, and the playhead across all
/// rows.
final class LaneAxis {

  private final Brush brush;
  private final Lanes.Geometry g;
  private final LaneScale scale;

  LaneAxis(Brush brush, Lanes.Geometry g, LaneScale scale) {
    this.brush = brush;
    this.g = g;
    this.scale = scale;
  }

  /// @param rows how many rows there are below it
  void draw(int rows, double unit) {
    Box plot = g.plot();
    Lanes.Window window = g.window();
    Font font = Font.sans(400, 12 * unit);
    double taken = Double.NEGATIVE_INFINITY;
    for (LaneScale.Stretch stretch :
        scale.enlarged(window.from(), window.to(), plot.w(), 14 * unit)) {
      taken = enlarged(stretch, rows, taken, unit);
    }
    for (LaneScale.Tick tick : scale.ticks(window.from(), window.to(), plot.w(), 100 * unit)) {
      double x = g.x(tick.place());
      brush.pen.line(
          x,
          plot.y() - 4 * unit,
          x,
          plot.bottom(),
          Stroke.of(Palette.alpha(brush.palette.rim(), .7), 1));
      double half = brush.pen.width(tick.text(), font) / 2;
      double at = Math.min(x, plot.right() - half + 6 * unit);
      brush.pen.text(
          tick.text(), at, plot.y() - 19 * unit, font, brush.palette.soft(), Anchor.MIDDLE);
    }
  }

  /// A band where the axis enlarges time, with the time it takes, if any, where there is room.
  ///
  /// @param taken where the words before it end
  /// @return where its own words end
  private double enlarged(LaneScale.Stretch stretch, int rows, double taken, double unit) {
    Box plot = g.plot();
    double left = Math.max(plot.x(), g.x(stretch.from()));
    double right = Math.min(plot.right(), g.x(stretch.to()));
    int color = Palette.alpha(brush.palette.accent(), .09);
    brush.pen.fillRect(left, plot.y() - 2 * unit, right - left, plot.h() + 2 * unit, color);
    if (stretch.nanos() == 0) {
      return taken;
    }
    Font font = Font.sans(500, 10.5 * unit);
    String text = "≈ " + Durations.text(stretch.nanos());
    double half = brush.pen.width(text, font) / 2;
    double middle = (left + right) / 2;
    if (middle - half < taken || 2 * half > right - left + 24 * unit) {
      return taken;
    }
    double below = g.rowTop(rows) + 13 * unit;
    double y = below < plot.bottom() ? plot.bottom() - 4 * unit : plot.y() - 8 * unit;
    brush.pen.text(text, middle, y, font, brush.palette.accent(), Anchor.MIDDLE);
    return middle + half + 10 * unit;
  }

  /// @param place of the playhead along the axis
  void playhead(double place, double unit) {
    double x = g.x(place);
    Box plot = g.plot();
    if (x < plot.x() - 1 || x > plot.right() + 1) {
      return;
    }
    int color = brush.palette.text();
    brush.pen.fillRect(x - unit, plot.y() - 6 * unit, 2 * unit, plot.h() + 6 * unit, color);
    double y = plot.y() - 12 * unit;
    double r = 6 * unit;
    brush.pen.fill(
        Path.from(x - r, y)
            .line(x + r, y)
            .line(x + r, y + 6 * unit)
            .line(x, y + 12 * unit)
            .line(x - r, y + 6 * unit)
            .close(),
        color);
  }
}

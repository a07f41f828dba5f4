package interleave.stage;

import interleave.picture.Look;
import interleave.stage.Pen.Font;

/// Draws what lanes show: a bar for each stretch, high where somebody runs, lower where one waits
/// or sleeps, thin where one could run; with an icon and words where there is room. So no state is
/// told by its colour alone.
final class LaneBars {

  private final Brush brush;
  private final Lanes.Geometry g;
  private final Lanes.Columns columns;
  private final LaneScale scale;
  private final double bar;
  private final double unit;

  /// @param bar how high the highest bars are
  LaneBars(
      Brush brush,
      Lanes.Geometry g,
      Lanes.Columns columns,
      LaneScale scale,
      double bar,
      double unit) {
    this.brush = brush;
    this.g = g;
    this.columns = columns;
    this.scale = scale;
    this.bar = bar;
    this.unit = unit;
  }

  private double from(LaneStrip strip, int i) {
    return switch (g.window().axis()) {
      case NANOS -> strip.fromNanos(i);
      case EVENTS -> strip.fromEvent(i);
      case MIXED -> scale.place(strip.fromEvent(i) + 1.0);
    };
  }

  private double to(LaneStrip strip, int i) {
    return switch (g.window().axis()) {
      case NANOS -> strip.toNanos(i);
      case EVENTS -> strip.toEvent(i);
      case MIXED -> scale.place(strip.toEvent(i) + 1.0);
    };
  }

  /// One lane. Stretches narrower than a pixel share it: the one in their middle stands for all.
  void draw(int row, LaneStrip strip) {
    Box plot = g.plot();
    Run run = new Run(g.rowTop(row));
    int i = Math.max(0, strip.at(columns.event(Math.floor(plot.x())), 0));
    double cursor = plot.x();
    while (i < strip.size() && cursor < plot.right()) {
      double x0 = Math.max(cursor, g.x(from(strip, i)));
      double x1 = g.x(to(strip, i));
      if (x0 >= plot.right()) {
        break;
      }
      if (x1 - x0 >= 1) {
        double right = Math.min(x1, plot.right());
        run.add(x0, right, strip.look(i));
        if (x1 - x0 > 17 * unit && g.pitch() > 14 * unit) {
          run.flush();
          write(row, strip, i, x0, right);
        }
        cursor = x1;
        i++;
      } else {
        double next = Math.floor(x0) + 1;
        int last = Math.max(i, strip.at(columns.event(next), i));
        run.add(x0, next, strip.look((i + last) >>> 1));
        cursor = next;
        i = last > i ? last : i + 1;
      }
    }
    run.flush();
  }

  private static int color(Look look, Palette palette) {
    return switch (look) {
      case RUNNING, PANICKED -> palette.state(look);
      case RUNNABLE -> Palette.mix(palette.state(look), palette.panel(), .55);
      case BLOCKED, LOCKED, SLEEPING -> palette.faded(look);
      case DONE, DEADLOCKED, ABANDONED -> 0;
      case null -> 0;
    };
  }

  private static double share(Look look) {
    return switch (look) {
      case RUNNABLE -> .36;
      case SLEEPING -> .66;
      case BLOCKED, LOCKED -> .86;
      case null, default -> 1;
    };
  }

  /// Neighbouring stretches of one look, drawn at once.
  private final class Run {
    private final double top;
    private double from;
    private double to;
    private Look look;

    Run(double top) {
      this.top = top;
    }

    void add(double x0, double x1, Look newLook) {
      if (newLook != null && newLook == look && x0 - to < .5 && x0 - from < 3) {
        to = x1;
        return;
      }
      flush();
      from = x0;
      to = x1;
      look = newLook;
    }

    void flush() {
      int color = color(look, brush.palette);
      if (color != 0 && to > from) {
        double w = Math.min(to, g.plot().right()) - from;
        double gap = w > 4 ? .8 : 0;
        double h = share(look) * bar;
        double y = top + (bar - h) / 2;
        if (w > 6) {
          brush.pen.fillRound(from, y, w - gap, h, 2.5, color);
        } else {
          brush.pen.fillRect(from, y, w - gap, h, color);
        }
      }
      look = null;
    }
  }

  /// The icon of who waits, and as many of the words as fit.
  private void write(int row, LaneStrip strip, int i, double x0, double x1) {
    Look look = strip.look(i);
    if (look == null || look == Look.RUNNABLE || color(look, brush.palette) == 0) {
      return;
    }
    int ink = brush.palette.inkOn(color(look, brush.palette));
    double size = Math.min(10 * unit, .46 * g.pitch());
    double left = Math.max(x0, g.plot().x()) + 5 * unit;
    double middle = g.rowTop(row) + bar / 2;
    if (look != Look.RUNNING) {
      Icons.state(brush.pen, look, left, middle - size / 2, size, ink);
      left += size + 4 * unit;
    }
    Font font = Font.sans(500, Math.min(11.5 * unit, .5 * g.pitch()));
    double room = x1 - left - 4 * unit;
    String words = room < 26 * unit || g.pitch() < 17 * unit ? "" : strip.words(i);
    if (!words.isEmpty()) {
      brush.pen.text(brush.pen.fit(words, font, room), left, middle + .36 * font.size(), font, ink);
    }
  }
}

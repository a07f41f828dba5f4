package interleave.stage;

import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Arrow;
import interleave.timeline.Span;
import interleave.timeline.SpanList;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.stream.IntStream;

/// Draws the timeline's lanes: a row for every goroutine, or every P, what it did when, and what
/// went from one to another. The cost depends on the pixels, not on the number of events.
public final class Lanes {

  private static final int MOST_RACES = 200;

  private final Timeline timeline;
  private Columns columns;
  private Picture end;
  private LaneRows.Wish wish = LaneRows.Wish.PLAIN;
  private LaneRows rows;

  /// What the goroutines of each function do together, as far as has been read.
  private final GoLanes crowds;

  private int step = Integer.MAX_VALUE;

  public Lanes(Timeline timeline) {
    this.timeline = timeline;
    this.crowds = GoLanes.ofFunctions(timeline);
  }

  /// What many goroutines do together is read in steps of so many events, one each time it is
  /// drawn: see [#isBehind].
  public void readInSteps(int events) {
    step = events;
  }

  /// Whether there is more to read for what was drawn last.
  public boolean isBehind() {
    return crowds.read() > 0 && crowds.read() < timeline.size();
  }

  /// What the rows are.
  public enum Rows {
    TASKS,
    PROCS
  }

  /// What the axis counts.
  public enum Axis {
    /// Half time, half events: see [LaneScale].
    MIXED,
    NANOS,
    EVENTS
  }

  /// What part of the run is shown.
  ///
  /// @param from the place at the left edge, see [LaneScale]
  /// @param to at the right edge
  /// @param firstRow the uppermost row
  public record Window(Rows rows, Axis axis, double from, double to, int firstRow) {

    /// All of a run.
    public static Window all(Timeline timeline, Rows rows, Axis axis) {
      return new Window(rows, axis, 0, new LaneScale(timeline, axis).end(), 0);
    }

    public Window withFirstRow(int row) {
      return new Window(rows, axis, from, to, row);
    }
  }

  /// Where rows and time lie on the screen: for drawing and for the mouse.
  ///
  /// @param plot where the spans are
  /// @param pitch from one row to the next
  public record Geometry(Box plot, double pitch, Window window) {
    public double x(double value) {
      double part = (value - window.from()) / (window.to() - window.from());
      return plot.x() + part * plot.w();
    }

    /// The place along the axis at a place on the screen.
    public double value(double x) {
      return window.from() + (x - plot.x()) / plot.w() * (window.to() - window.from());
    }

    public double rowTop(int row) {
      return plot.y() + (row - window.firstRow()) * pitch;
    }

    /// The row at a place on the screen.
    public int row(double y) {
      return window.firstRow() + (int) Math.floor((y - plot.y()) / pitch);
    }
  }

  public int rowCount(Rows rows) {
    return rows == Rows.TASKS ? rows().size() : timeline.usedProcs();
  }

  /// @param area all of the lanes, with labels and axis
  /// @param unit the size of the interface: 1 is for a desk
  public Geometry geometry(Box area, double unit, Window window) {
    double head = 34 * unit;
    double label = 132 * unit;
    Box plot =
        new Box(
            area.x() + label,
            area.y() + head,
            Math.max(1, area.w() - label - 8 * unit),
            Math.max(1, area.h() - head));
    int rows = Math.max(1, rowCount(window.rows()));
    double pitch = Math.clamp(plot.h() / rows, 15 * unit, 36 * unit);
    return new Geometry(plot, pitch, window);
  }

  /// Draws the lanes with the playhead at `position`.
  ///
  /// @param selected whose messages and wake-ups stand out
  public void draw(
      Pen pen,
      Palette palette,
      Box area,
      double unit,
      Window window,
      double position,
      Stage.Selection selected) {
    drawRows(pen, palette, area, unit, window, (int) Math.ceil(position) - 1, selected);
    drawPlayhead(pen, palette, area, unit, window, position);
  }

  /// Draws all but the playhead: what stays while it moves within one event.
  ///
  /// @param current the event whose arrow stands out; -1 for none
  /// @param selected whose messages and wake-ups stand out
  public void drawRows(
      Pen pen,
      Palette palette,
      Box area,
      double unit,
      Window window,
      int current,
      Stage.Selection selected) {
    Geometry g = geometry(area, unit, window);
    Brush brush = new Brush(pen, palette);
    int rows = rowCount(window.rows());
    axis(brush, g).draw(rows, unit);
    int last = lastRow(g, rows);
    prepare(g);
    boolean tasks = window.rows() == Rows.TASKS;
    if (tasks && IntStream.range(window.firstRow(), last).anyMatch(r -> rows().get(r).isGroup())) {
      crowds.upTo((int) Math.min(timeline.size(), (long) crowds.read() + step));
    }
    LaneBars bars = new LaneBars(brush, g, columns, scale(window.axis()), bar(g), unit);
    for (int row = window.firstRow(); row < last; row++) {
      label(brush, g, row, tasks ? rows().get(row) : null, unit, selected);
      bars.draw(
          row, tasks ? strip(rows().get(row)) : new LaneStrip.OfSpans(spans(row), this::runs));
    }
    LaneArrows arrows = arrows(brush, g, unit);
    if (tasks) {
      arrows.draw(rows(), current, selected);
      races(brush, g, last, unit);
    } else {
      arrows.moves(selected.task());
    }
  }

  /// Chooses which lanes there are, and in what order.
  public void wish(LaneRows.Wish newWish) {
    if (!newWish.equals(wish)) {
      wish = newWish;
      rows = null;
    }
  }

  /// Which goroutine has which lane.
  public LaneRows rows() {
    int size = timeline.size();
    if (end == null || end.events() != size) {
      end = timeline.picture(size - 1);
      rows = null;
    }
    if (rows == null) {
      rows = LaneRows.of(timeline, end, wish);
    }
    return rows;
  }

  private LaneStrip strip(LaneRows.Row row) {
    if (!row.isGroup()) {
      return new LaneStrip.OfSpans(timeline.spans(row.task()), _ -> "");
    }
    return new LaneStrip.OfStretches(crowds.stretches(row.function()), timeline);
  }

  private SpanList spans(int proc) {
    return timeline.spans(proc);
  }

  private String runs(Span span) {
    return label(end.task(span.task()));
  }

  /// What holds for all rows: where the columns of pixels lie among the events, and who is who.
  private void prepare(Geometry g) {
    int size = timeline.size();
    if (columns == null || !columns.fits(g, size)) {
      columns = Columns.of(g, timeline, size);
    }
    rows();
  }

  /// Where [#drawCurrent] would draw; null when there is nothing.
  public Box currentBox(Box area, double unit, Window window, int current) {
    Geometry g = geometry(area, unit, window);
    return arrows(null, g, unit).box(rows(), current(window, current));
  }

  /// Draws what goes from one to another in event `current`, for a layer of its own.
  public void drawCurrent(
      Pen pen, Palette palette, Box area, double unit, Window window, int current) {
    Geometry g = geometry(area, unit, window);
    Arrow arrow = current(window, current);
    Stroke stroke = Stroke.of(palette.value(), 2 * unit);
    arrows(new Brush(pen, palette), g, unit).draw(rows(), arrow, stroke);
  }

  private LaneArrows arrows(Brush brush, Geometry g, double unit) {
    int last = lastRow(g, rowCount(g.window().rows()));
    return new LaneArrows(timeline, brush, g, scale(g.window().axis()), last, bar(g), unit);
  }

  private Arrow current(Window window, int event) {
    boolean none = event < 0 || event >= timeline.size() || window.rows() != Rows.TASKS;
    List<Arrow> found = none ? List.of() : timeline.arrows(event, event + 1, 1);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static int lastRow(Geometry g, int rows) {
    return Math.min(rows, g.window().firstRow() + (int) Math.floor(g.plot().h() / g.pitch() + .2));
  }

  /// Draws the playhead alone, for a layer of its own.
  public void drawPlayhead(
      Pen pen, Palette palette, Box area, double unit, Window window, double position) {
    Geometry g = geometry(area, unit, window);
    axis(new Brush(pen, palette), g).playhead(playhead(position, window.axis()), unit);
  }

  private static String label(TaskPicture task) {
    return task == null ? "" : task.id() + " " + task.shortFunction();
  }

  /// The name of a lane. One of a function has a sign for whether it is open.
  private void label(
      Brush brush, Geometry g, int row, LaneRows.Row lane, double unit, Stage.Selection selected) {
    boolean strong = lane != null && !lane.isGroup() && lane.task().equals(selected.task());
    boolean group = lane != null && lane.isGroup();
    Font font = Font.mono(strong || group ? 700 : 500, Math.min(13 * unit, .74 * g.pitch()));
    double inset = (lane != null && (lane.inside() || group) ? 14 : 0) * unit;
    double left = g.plot().x() - 128 * unit + inset;
    double room = 118 * unit - inset;
    double y = g.rowTop(row) + bar(g) / 2 + .36 * font.size();
    int color = strong ? brush.palette.accent() : brush.palette.text();
    if (group) {
      turn(brush, left - 8 * unit, g.rowTop(row) + bar(g) / 2, 4.2 * unit, lane.open());
      String many = " ×" + lane.members().size();
      double rest = room - brush.pen.width(many, font);
      String name = brush.pen.fit(lane.function(), font, rest);
      brush.pen.text(name + many, left, y, font, color);
      return;
    }
    String label = lane == null ? "P" + row : label(end.task(lane.task()));
    boolean fits = brush.pen.width(label, font) <= room;
    String shown = fits ? label : label.replaceFirst(" .*\\.", " ");
    brush.pen.text(brush.pen.fit(shown, font, room), left, y, font, color);
  }

  /// A triangle that points to what it opens.
  private static void turn(Brush brush, double x, double y, double r, boolean open) {
    Path sign =
        open
            ? Path.from(x - r, y - .6 * r).line(x + r, y - .6 * r).line(x, y + .8 * r).close()
            : Path.from(x - .6 * r, y - r).line(x + .8 * r, y).line(x - .6 * r, y + r).close();
    brush.pen.fill(sign, brush.palette.soft());
  }

  private static double bar(Geometry g) {
    return g.pitch() - Math.max(1.5, .2 * g.pitch());
  }

  private LaneAxis axis(Brush brush, Geometry g) {
    return new LaneAxis(brush, g, scale(g.window().axis()));
  }

  private LaneScale scale(Axis axis) {
    return new LaneScale(timeline, axis);
  }

  /// For every column of pixels the last event that has happened at its left edge: looked up once
  /// for all rows.
  record Columns(Window window, Box plot, int size, int first, int[] events) {

    static Columns of(Geometry g, Timeline timeline, int size) {
      LaneScale scale = new LaneScale(timeline, g.window().axis());
      int first = (int) Math.floor(g.plot().x());
      int[] events = new int[(int) Math.ceil(g.plot().right()) + 2 - first];
      for (int i = 0; i < events.length; i++) {
        double value = g.value(first + i);
        // a span begins with its event, one place before the event has wholly happened
        events[i] = g.window().axis() == Axis.EVENTS ? (int) Math.floor(value) : scale.event(value);
      }
      return new Columns(g.window(), g.plot(), size, first, events);
    }

    boolean fits(Geometry g, int newSize) {
      return size == newSize
          && plot.equals(g.plot())
          && window.withFirstRow(0).equals(g.window().withFirstRow(0));
    }

    int event(double x) {
      return events[Math.clamp((int) x - first, 0, events.length - 1)];
    }
  }

  /// A bolt at both accesses of each data race, and a line from one to the other.
  private void races(Brush brush, Geometry g, int lastRow, double unit) {
    List<Race> all = timeline.races().all();
    List<Race> shown = all.subList(0, Math.min(MOST_RACES, all.size()));
    double opacity = shown.size() < 12 ? .9 : .4;
    int color = Palette.alpha(brush.palette.danger(), opacity);
    Stroke stroke = Stroke.dashed(color, 1.6 * unit, 4 * unit);
    for (Race race : shown) {
      Box from = bolt(g, lastRow, race.earlier(), unit);
      Box to = bolt(g, lastRow, race.later(), unit);
      if (from != null && to != null) {
        double bend = .5 * (to.cy() - from.cy());
        brush.pen.stroke(
            Path.from(from.cx(), from.cy())
                .curve(from.cx(), from.cy() + bend, to.cx(), to.cy() - bend, to.cx(), to.cy()),
            stroke);
      }
    }
    for (Race race : shown) {
      bolt(brush, bolt(g, lastRow, race.earlier(), unit), unit);
      bolt(brush, bolt(g, lastRow, race.later(), unit), unit);
    }
  }

  /// Where the bolt of an access is; null when it cannot be seen.
  private Box bolt(Geometry g, int lastRow, Access access, double unit) {
    int row = rows().place(access.task());
    double x = g.x(value(access.at(), g.window().axis()));
    boolean out = row < g.window().firstRow() || row >= lastRow;
    if (out || x < g.plot().x() - 1 || x > g.plot().right() + 1) {
      return null;
    }
    double r = Math.min(9 * unit, .46 * bar(g));
    double y = g.rowTop(row) + bar(g) / 2;
    return new Box(x - r, y - r, 2 * r, 2 * r);
  }

  private static void bolt(Brush brush, Box box, double unit) {
    if (box != null) {
      double r = box.w() / 2;
      brush.pen.fillCircle(box.cx(), box.cy(), r, brush.palette.dangerGround());
      brush.pen.strokeCircle(box.cx(), box.cy(), r, Stroke.of(brush.palette.danger(), 1.4 * unit));
      Icons.bolt(
          brush.pen, box.cx() - .7 * r, box.cy() - .72 * r, 1.44 * r, brush.palette.danger());
    }
  }

  private double value(int event, Axis axis) {
    return scale(axis).place(event + 1.0);
  }

  /// Where the playhead stands along the axis.
  public double playhead(double position, Axis axis) {
    return scale(axis).place(position);
  }
}

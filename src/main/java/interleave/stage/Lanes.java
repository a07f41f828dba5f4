package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Look;
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
import java.util.ArrayList;
import java.util.List;

/// Draws the timeline's lanes: a row for every goroutine, or every P, what it did when, and what
/// went from one to another. The cost depends on the pixels, not on the number of events.
public final class Lanes {

  private static final int MOST_ARROWS = 160;
  private static final int MOST_RACES = 200;

  private final Timeline timeline;
  private Columns columns;
  private Picture end;

  public Lanes(Timeline timeline) {
    this.timeline = timeline;
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
    return rows == Rows.TASKS ? timeline.tasks().size() : timeline.usedProcs();
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
  /// @param selected whose wake-ups are shown too; null for nobody
  public void draw(
      Pen pen,
      Palette palette,
      Box area,
      double unit,
      Window window,
      double position,
      TaskId selected) {
    drawRows(pen, palette, area, unit, window, (int) Math.ceil(position) - 1, selected);
    drawPlayhead(pen, palette, area, unit, window, position);
  }

  /// Draws all but the playhead: what stays while it moves within one event.
  ///
  /// @param current the event whose arrow stands out; -1 for none
  public void drawRows(
      Pen pen,
      Palette palette,
      Box area,
      double unit,
      Window window,
      int current,
      TaskId selected) {
    Geometry g = geometry(area, unit, window);
    Brush brush = new Brush(pen, palette);
    int rows = rowCount(window.rows());
    axis(brush, g).draw(rows, unit);
    int last = lastRow(g, rows);
    List<TaskId> tasks = timeline.tasks();
    prepare(g);
    for (int row = window.firstRow(); row < last; row++) {
      boolean task = window.rows() == Rows.TASKS;
      SpanList spans = task ? timeline.spans(tasks.get(row)) : timeline.spans(row);
      String label = task ? label(end.task(tasks.get(row))) : "P" + row;
      label(brush, g, row, label, unit, task && tasks.get(row).equals(selected));
      row(brush, g, row, spans, unit);
    }
    if (window.rows() == Rows.TASKS) {
      arrows(brush, g, last, current, selected, unit);
      races(brush, g, last, unit);
    }
  }

  /// What holds for all rows: where the columns of pixels lie among the events, and who is who.
  private void prepare(Geometry g) {
    int size = timeline.size();
    if (columns == null || !columns.fits(g, size)) {
      columns = Columns.of(g, timeline, size);
    }
    if (end == null || end.events() != size) {
      end = timeline.picture(size - 1);
    }
  }

  /// Where [#drawCurrent] would draw; null when there is nothing.
  public Box currentBox(Box area, double unit, Window window, int current) {
    Geometry g = geometry(area, unit, window);
    Ends ends = ends(g, lastRow(g, rowCount(window.rows())), current(window, current));
    return ends == null ? null : ends.box(g.plot(), 7 * unit);
  }

  /// Draws what goes from one to another in event `current`, for a layer of its own.
  public void drawCurrent(
      Pen pen, Palette palette, Box area, double unit, Window window, int current) {
    Geometry g = geometry(area, unit, window);
    Ends ends = ends(g, lastRow(g, rowCount(window.rows())), current(window, current));
    if (ends != null) {
      Stroke stroke = Stroke.of(palette.value(), 2 * unit);
      arrow(new Brush(pen, palette), g.plot(), ends, stroke, unit);
    }
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

  private static void label(
      Brush brush, Geometry g, int row, String label, double unit, boolean strong) {
    Font font = Font.mono(strong ? 700 : 500, Math.min(13 * unit, .74 * g.pitch()));
    double left = g.plot().x() - 128 * unit;
    double room = 118 * unit;
    boolean fits = brush.pen.width(label, font) <= room;
    brush.pen.text(
        brush.pen.fit(fits ? label : label.replaceFirst(" .*\\.", " "), font, room),
        left,
        g.rowTop(row) + bar(g) / 2 + .36 * font.size(),
        font,
        strong ? brush.palette.accent() : brush.palette.text());
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

  private double from(SpanList spans, int i, Axis axis) {
    return switch (axis) {
      case NANOS -> spans.fromNanos(i);
      case EVENTS -> spans.fromEvent(i);
      case MIXED -> scale(axis).place(spans.fromEvent(i) + 1.0);
    };
  }

  private double to(SpanList spans, int i, Axis axis) {
    return switch (axis) {
      case NANOS -> spans.toNanos(i);
      case EVENTS -> spans.toEvent(i);
      case MIXED -> scale(axis).place(Math.min(timeline.size(), spans.toEvent(i) + 1.0));
    };
  }

  /// For every column of pixels the last event that has happened at its left edge: looked up once
  /// for all rows.
  private record Columns(Window window, Box plot, int size, int first, int[] events) {

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

  /// One row. Spans narrower than a pixel share it: the one in their middle stands for all.
  private void row(Brush brush, Geometry g, int row, SpanList spans, double unit) {
    Axis axis = g.window().axis();
    Box plot = g.plot();
    double top = g.rowTop(row);
    Run run = new Run(brush, top, bar(g), plot);
    int i = Math.max(0, spans.atEvent(columns.event(Math.floor(plot.x()))));
    double cursor = plot.x();
    while (i < spans.size() && cursor < plot.right()) {
      double x0 = Math.max(cursor, g.x(from(spans, i, axis)));
      double x1 = g.x(to(spans, i, axis));
      if (x0 >= plot.right()) {
        break;
      }
      if (x1 - x0 >= 1) {
        int color = color(spans, i, brush.palette);
        boolean thin = spans.state(i) == TaskState.RUNNABLE;
        run.add(x0, Math.min(x1, plot.right()), color, thin);
        if (x1 - x0 > 74 * unit && g.pitch() > 20 * unit) {
          run.flush();
          words(brush, g, row, spans.get(i), x0, Math.min(x1, plot.right()), unit);
        }
        cursor = x1;
        i++;
      } else {
        double next = Math.floor(x0) + 1;
        int last = Math.max(i, spans.atEvent(columns.event(next), i));
        int middle = (i + last) >>> 1;
        boolean thin = spans.state(middle) == TaskState.RUNNABLE;
        run.add(x0, next, color(spans, middle, brush.palette), thin);
        cursor = next;
        i = last > i ? last : i + 1;
      }
    }
    run.flush();
  }

  private static int color(SpanList spans, int i, Palette palette) {
    TaskState state = spans.state(i);
    return switch (state) {
      case RUNNING -> palette.state(Look.RUNNING);
      case RUNNABLE -> Palette.mix(palette.state(Look.RUNNABLE), palette.panel(), .55);
      case BLOCKED -> palette.faded(Look.of(state, spans.get(i).reason()));
      case SLEEPING -> palette.faded(Look.SLEEPING);
      case PANICKED -> palette.state(Look.PANICKED);
      case DONE, ABANDONED -> 0;
    };
  }

  /// Neighbouring stretches of one colour, drawn at once.
  private static final class Run {
    private final Brush brush;
    private final double top;
    private final double height;
    private final Box plot;
    private double from;
    private double to;
    private int color;
    private boolean thin;

    Run(Brush brush, double top, double height, Box plot) {
      this.brush = brush;
      this.top = top;
      this.height = height;
      this.plot = plot;
    }

    void add(double x0, double x1, int newColor, boolean newThin) {
      if (newColor == color && x0 - to < .5 && color != 0 && x0 - from < 3) {
        to = x1;
        return;
      }
      flush();
      from = x0;
      to = x1;
      color = newColor;
      thin = newThin;
    }

    void flush() {
      if (color != 0 && to > from) {
        double w = Math.min(to, plot.right()) - from;
        double gap = w > 4 ? .8 : 0;
        double h = thin ? .36 * height : height;
        double y = top + (height - h) / 2;
        if (w > 6) {
          brush.pen.fillRound(from, y, w - gap, h, 2.5, color);
        } else {
          brush.pen.fillRect(from, y, w - gap, h, color);
        }
      }
      color = 0;
    }
  }

  private static void words(
      Brush brush, Geometry g, int row, Span span, double x0, double x1, double unit) {
    String text =
        switch (span.state()) {
          case RUNNING -> g.window().rows() == Rows.PROCS ? span.task() + " running" : "";
          case BLOCKED ->
              span.object() == null
                  ? span.reason().text()
                  : span.reason().text() + " · " + span.object();
          case SLEEPING -> "sleep";
          case RUNNABLE, DONE, PANICKED, ABANDONED -> "";
        };
    if (text.isEmpty()) {
      return;
    }
    Font font = Font.sans(500, Math.min(11.5 * unit, .5 * g.pitch()));
    int ground = ground(span, brush.palette);
    double left = Math.max(x0, g.plot().x());
    brush.pen.text(
        brush.pen.fit(text, font, x1 - left - 14 * unit),
        left + 7 * unit,
        g.rowTop(row) + bar(g) / 2 + .36 * font.size(),
        font,
        brush.palette.inkOn(ground));
  }

  private static int ground(Span span, Palette palette) {
    Look look = Look.of(span.state(), span.reason());
    return switch (look) {
      case RUNNING -> palette.state(look);
      case RUNNABLE -> Palette.mix(palette.state(look), palette.panel(), .55);
      default -> palette.faded(look);
    };
  }

  private void arrows(
      Brush brush, Geometry g, int lastRow, int current, TaskId selected, double unit) {
    Window w = g.window();
    LaneScale scale = scale(w.axis());
    int from = Math.max(0, scale.event(w.from()) - 1);
    int to = scale.event(w.to()) + 2;
    List<Arrow> arrows =
        new ArrayList<>(timeline.arrows(from, Math.min(to, timeline.size()), MOST_ARROWS));
    double opacity = arrows.size() < 60 ? .95 : .5;
    for (Arrow arrow : arrows) {
      boolean now = arrow.toEvent() == current;
      double way = g.x(value(arrow.toEvent(), w.axis())) - g.x(value(arrow.fromEvent(), w.axis()));
      double strength = now ? 1 : way > 40 * unit ? .35 * opacity : opacity;
      int color = Palette.alpha(brush.palette.value(), strength);
      arrow(brush, g, lastRow, arrow, Stroke.of(color, (now ? 2 : 1.3) * unit), unit);
    }
    if (selected != null) {
      for (Arrow arrow : timeline.wakeUps(from, Math.min(to, timeline.size()), MOST_ARROWS)) {
        if (selected.equals(arrow.to())) {
          Stroke stroke = Stroke.dashed(brush.palette.accent(), 1.3 * unit, 4);
          arrow(brush, g, lastRow, arrow, stroke, unit);
        }
      }
    }
  }

  private void arrow(
      Brush brush, Geometry g, int lastRow, Arrow arrow, Stroke stroke, double unit) {
    Ends ends = ends(g, lastRow, arrow);
    if (ends != null) {
      arrow(brush, g.plot(), ends, stroke, unit);
    }
  }

  /// Where an arrow begins and ends on the screen.
  private record Ends(double x1, double y1, double x2, double y2) {
    /// What of it is in sight, with some room around.
    Box box(Box plot, double around) {
      double x = Math.max(plot.x(), Math.min(x1, x2)) - around;
      double right = Math.min(plot.right(), Math.max(x1, x2)) + around;
      double y = Math.min(y1, y2) - around;
      return new Box(x, y, right - x, Math.abs(y2 - y1) + 2 * around);
    }
  }

  /// Null when it cannot be seen.
  private Ends ends(Geometry g, int lastRow, Arrow arrow) {
    if (arrow == null || arrow.from() == null || arrow.to() == null) {
      return null;
    }
    int a = arrow.from().number() - 1;
    int b = arrow.to().number() - 1;
    if (a < g.window().firstRow() || b < g.window().firstRow() || a >= lastRow || b >= lastRow) {
      return null;
    }
    double x1 = g.x(value(arrow.fromEvent(), g.window().axis()));
    double x2 = g.x(value(arrow.toEvent(), g.window().axis()));
    if (a == b || x2 < g.plot().x() || x1 > g.plot().right()) {
      return null;
    }
    double middle = bar(g) / 2;
    double y1 = g.rowTop(a) + (a < b ? 2 : 0) * middle;
    double y2 = g.rowTop(b) + (a < b ? 0 : 2) * middle;
    return new Ends(x1, y1, x2, y2);
  }

  private static void arrow(Brush brush, Box plot, Ends ends, Stroke stroke, double unit) {
    double bend = .55 * (ends.y2 - ends.y1);
    Path arc = LaneArc.path(ends.x1, ends.y1, ends.x2, ends.y2, bend, plot);
    if (arc != null) {
      brush.pen.stroke(arc, stroke);
    }
    if (ends.x1 >= plot.x()) {
      brush.pen.fillCircle(ends.x1, ends.y1, 2 * unit, stroke.color());
    }
    if (ends.x2 <= plot.right()) {
      double angle = Math.signum(ends.y2 - ends.y1) * Math.PI / 2;
      Icons.arrowHead(brush.pen, ends.x2, ends.y2, angle, 6 * unit, stroke.color());
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
    int row = access.task().number() - 1;
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

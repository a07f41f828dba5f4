package interleave.stage;

import interleave.engine.loop.LoopEvent;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.stage.Pen.Font;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Moments;
import interleave.timeline.Timeline;
import interleave.timeline.Together;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Draws two runs on one axis of time: a lane for the goroutines of each function, one for the
/// thread of the event loop, one for its timers. Places along the axis count the events of both.
public final class CompareLanes {

  /// The thread and the timers.
  private static final int LOOP_LANES = 2;

  private static final double LEAST_PITCH = 14;
  private static final double PITCH = 36;
  private static final double HEAD = 34;
  private static final double LABEL = 176;

  private final Timeline go;
  private final LoopTimeline loop;
  private final Together both;
  private final int goSize;
  private final int loopSize;
  private final List<GoLanes.Stretch> thread = new ArrayList<>();
  private final List<GoLanes.Stretch> timers = new ArrayList<>();
  private List<GoLanes.Lane> lanes = List.of();
  private int most = -1;

  /// The lanes of what has been recorded by now.
  public CompareLanes(Timeline go, LoopTimeline loop) {
    this.go = go;
    this.loop = loop;
    both = new Together(go, loop);
    goSize = go.size();
    loopSize = loop.size();
    readLoop();
  }

  /// Whether nothing has been recorded since.
  public boolean isWhole() {
    return goSize == go.size() && loopSize == loop.size();
  }

  /// How many events of both it shows.
  public int size() {
    return goSize + loopSize;
  }

  public Together both() {
    return both;
  }

  /// All of both runs.
  public Lanes.Window all(Lanes.Axis axis) {
    double end = scale(axis).end();
    return new Lanes.Window(Lanes.Rows.TASKS, axis, 0, end * 1.015, 0);
  }

  public LaneScale scale(Lanes.Axis axis) {
    return new LaneScale(both, axis);
  }

  /// @param unit the size of the interface: 1 is for a desk
  public Lanes.Geometry geometry(Box area, double unit, Lanes.Window window) {
    double label = Math.min(LABEL * unit, .3 * area.w());
    Box plot =
        new Box(
            area.x() + label,
            area.y() + HEAD * unit,
            Math.max(1, area.w() - label - 8 * unit),
            Math.max(1, area.h() - HEAD * unit));
    int fit = (int) Math.floor(plot.h() / (LEAST_PITCH * unit));
    arrange(Math.max(1, fit - LOOP_LANES));
    double pitch = plot.h() / Math.max(1, rows());
    return new Lanes.Geometry(plot, Math.clamp(pitch, 8, PITCH * unit), window);
  }

  private void arrange(int newMost) {
    if (newMost != most) {
      most = newMost;
      lanes = GoLanes.of(go, goSize, most);
    }
  }

  private int rows() {
    return lanes.size() + LOOP_LANES;
  }

  public void draw(
      Pen pen, Palette palette, Box area, double unit, Lanes.Window window, double position) {
    drawRows(pen, palette, area, unit, window);
    drawPlayhead(pen, palette, area, unit, window, position);
  }

  /// Draws all but the playhead.
  public void drawRows(Pen pen, Palette palette, Box area, double unit, Lanes.Window window) {
    Lanes.Geometry g = geometry(area, unit, window);
    Brush brush = new Brush(pen, palette);
    LaneScale scale = scale(window.axis());
    new LaneAxis(brush, g, scale).draw(rows(), unit);
    int row = 0;
    for (GoLanes.Lane lane : lanes) {
      label(brush, area, g, row, "Go", lane.label(), unit);
      lane(brush, g, row++, lane.stretches(), true, scale, unit);
    }
    label(brush, area, g, row, "Node", "thread", unit);
    lane(brush, g, row++, thread, false, scale, unit);
    label(brush, area, g, row, "Node", "timers", unit);
    lane(brush, g, row, timers, false, scale, unit);
  }

  /// Draws the playhead alone, for a layer of its own.
  ///
  /// @param position of both, see [Together]
  public void drawPlayhead(
      Pen pen, Palette palette, Box area, double unit, Lanes.Window window, double position) {
    Lanes.Geometry g = geometry(area, unit, window);
    LaneScale scale = scale(window.axis());
    new LaneAxis(new Brush(pen, palette), g, scale).playhead(scale.place(position), unit);
  }

  private static void label(
      Brush brush, Box area, Lanes.Geometry g, int row, String side, String name, double unit) {
    double size = Math.min(13 * unit, .74 * g.pitch());
    double y = g.rowTop(row) + bar(g) / 2 + .36 * size;
    Font soft = Font.sans(600, size);
    Font mono = Font.mono(500, size);
    brush.pen.text(side, area.x(), y, soft, brush.palette.soft());
    double left = area.x() + brush.pen.width("Node  ", soft);
    double room = g.plot().x() - left - 10 * unit;
    brush.pen.text(brush.pen.fit(name, mono, room), left, y, mono, brush.palette.text());
  }

  /// What a lane shows at a place of the axis: who, what, from when to when; empty when nothing.
  public String wordsAt(Lanes.Window window, int row, double value) {
    if (row < 0 || row >= rows()) {
      return "";
    }
    boolean first = row < lanes.size();
    Together.Place place = both.place(scale(window.axis()).position(value));
    int event = (int) Math.ceil(first ? place.first() : place.second()) - 1;
    List<GoLanes.Stretch> stretches =
        first ? lanes.get(row).stretches() : row == lanes.size() ? thread : timers;
    int at = after(stretches, event);
    if (at >= stretches.size() || stretches.get(at).from() > event) {
      return "";
    }
    GoLanes.Stretch stretch = stretches.get(at);
    Moments side = first ? go : loop;
    long from = side.nanos(stretch.from());
    long to = side.nanos(stretch.to());
    return who(row)
        + doing(stretch)
        + "\n"
        + Durations.text(from)
        + " to "
        + Durations.text(to)
        + "  ("
        + Durations.text(to - from)
        + ")";
  }

  /// The timers' own words say already that it is them.
  private String who(int row) {
    return row < lanes.size()
        ? "Go " + lanes.get(row).label() + ": "
        : row == lanes.size() ? "Node.js thread: " : "Node.js: ";
  }

  private static String doing(GoLanes.Stretch stretch) {
    return switch (stretch.look()) {
      case RUNNING -> stretch.words().isEmpty() ? "running" : "running: " + stretch.words();
      case DONE -> "idle";
      default ->
          stretch.words().isEmpty()
              ? stretch.look().name().toLowerCase(Locale.ROOT)
              : stretch.words();
    };
  }

  private static double bar(Lanes.Geometry g) {
    return g.pitch() - Math.max(1.5, .2 * g.pitch());
  }

  /// Stretches narrower than a pixel share it: the first of them stands for all, and the next pixel
  /// begins with the stretch that goes on there. So the cost depends on the pixels.
  private void lane(
      Brush brush,
      Lanes.Geometry g,
      int row,
      List<GoLanes.Stretch> stretches,
      boolean first,
      LaneScale scale,
      double unit) {
    double right = g.plot().right();
    double cursor = g.plot().x();
    int i = after(stretches, event(g, scale, cursor, first));
    while (i < stretches.size() && cursor < right) {
      GoLanes.Stretch stretch = stretches.get(i);
      double x0 = Math.max(cursor, x(g, scale, stretch.from(), first));
      if (x0 >= right) {
        return;
      }
      double x1 = Math.min(right, x(g, scale, stretch.to(), first));
      boolean wide = x1 - x0 >= 1;
      cursor = wide ? x1 : Math.floor(x0) + 1;
      stretch(brush, g, row, stretch, x0, Math.max(x1, Math.min(right, x0 + 1)), unit);
      i = wide ? i + 1 : Math.max(i + 1, after(stretches, event(g, scale, cursor, first)));
    }
  }

  /// The first stretch that ends behind an event.
  private static int after(List<GoLanes.Stretch> stretches, int event) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).to() <= event) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The last event of a side that has happened at a place on the screen.
  private int event(Lanes.Geometry g, LaneScale scale, double x, boolean first) {
    Together.Place place = both.place(scale.position(g.value(x)));
    return (int) Math.floor(first ? place.first() : place.second()) - 1;
  }

  private static void stretch(
      Brush brush,
      Lanes.Geometry g,
      int row,
      GoLanes.Stretch stretch,
      double x0,
      double x1,
      double unit) {
    Look look = stretch.look();
    double h = (look == Look.RUNNABLE || look == Look.DONE ? .36 : 1) * bar(g);
    double y = g.rowTop(row) + (bar(g) - h) / 2;
    double gap = x1 - x0 > 4 ? .8 : 0;
    int color = color(look, brush.palette);
    if (x1 - x0 > 6) {
      brush.pen.fillRound(x0, y, x1 - x0 - gap, h, 2.5, color);
    } else {
      brush.pen.fillRect(x0, y, x1 - x0 - gap, h, color);
    }
    Font font = Font.sans(500, Math.min(11.5 * unit, .5 * g.pitch()));
    double room = x1 - x0 - 14 * unit;
    boolean said = !stretch.words().isEmpty() && g.pitch() > 18 * unit;
    if (said && room > 0 && brush.pen.width(stretch.words(), font) <= room) {
      double line = g.rowTop(row) + bar(g) / 2 + .36 * font.size();
      int ink = brush.palette.inkOn(color);
      brush.pen.text(stretch.words(), x0 + 7 * unit, line, font, ink);
    }
  }

  private double x(Lanes.Geometry g, LaneScale scale, int event, boolean first) {
    double after = event + 1.0;
    return g.x(scale.place(first ? both.ofFirst(after) : both.ofSecond(after)));
  }

  private static int color(Look look, Palette palette) {
    return switch (look) {
      case RUNNING, PANICKED -> palette.state(look);
      case RUNNABLE -> Palette.mix(palette.state(look), palette.panel(), .55);
      case DONE -> Palette.mix(palette.rim(), palette.panel(), .5);
      default -> Palette.mix(palette.state(look), palette.panel(), .42);
    };
  }

  /// When the thread had something to do, and when timers counted down.
  private void readLoop() {
    BitSet counting = new BitSet();
    int depth = 0;
    boolean job = false;
    int threadFrom = 0;
    int timersFrom = 0;
    boolean busy = false;
    int count = 0;
    int timersNow = 0;
    Map<Integer, String> labels = new HashMap<>();
    String runs = "";
    for (int i = 0; i < loopSize; i++) {
      switch (loop.events().get(i)) {
        case LoopEvent.Enter e -> {
          runs = depth == 0 && !job ? "script" : runs;
          depth++;
        }
        case LoopEvent.Exit _ -> depth--;
        case LoopEvent.JobQueue e -> labels.put(e.job(), e.label());
        case LoopEvent.JobStart e -> {
          job = true;
          runs = Objects.requireNonNullElse(labels.remove(e.job()), "");
        }
        case LoopEvent.JobEnd _ -> job = false;
        case LoopEvent.TimerSet e -> {
          counting.set(e.timer());
          timersNow++;
        }
        case LoopEvent.TimerDue e -> {
          counting.clear(e.timer());
          timersNow--;
        }
        case LoopEvent.TimerClear e -> {
          timersNow -= counting.get(e.timer()) ? 1 : 0;
          counting.clear(e.timer());
        }
        case LoopEvent.ProgramEnd _ -> {
          depth = 0;
          job = false;
          timersNow = 0;
        }
        default -> {}
      }
      boolean now = depth > 0 || job;
      if (now != busy) {
        thread(threadFrom, i, busy ? runs : null);
        threadFrom = i;
        busy = now;
      }
      if (timersNow != count) {
        timers(timersFrom, i, count);
        timersFrom = i;
        count = timersNow;
      }
    }
    thread(threadFrom, loopSize - 1, busy ? runs : null);
    timers(timersFrom, loopSize - 1, count);
  }

  /// @param runs null when nothing does
  private void thread(int from, int to, String runs) {
    if (to > from) {
      boolean idle = runs == null;
      thread.add(new GoLanes.Stretch(from, to, idle ? Look.DONE : Look.RUNNING, idle ? "" : runs));
    }
  }

  private void timers(int from, int to, int count) {
    if (to > from && count > 0) {
      String words = count == 1 ? "one timer" : count + " timers";
      timers.add(new GoLanes.Stretch(from, to, Look.SLEEPING, words));
    }
  }
}

package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Arrow;
import interleave.timeline.Span;
import interleave.timeline.SpanList;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Draws what goes from one lane to another: values, wake-ups of the selected goroutine, and, where
/// the lanes are Ps, goroutines that one P takes over from another.
///
/// *Invariant:* there are never more than [#MOST] of a kind, and those of what is selected are
/// there whatever else there is.
public final class LaneArrows {

  private static final int MOST = 160;

  /// Among so many it is looked for those of what is selected; among more, in some in between.
  private static final int SEARCHED = 40_000;

  /// So many stretches of a P are looked at; of more, some in between.
  private static final int SPANS = 400;

  private final Timeline timeline;
  private final Brush brush;
  private final Lanes.Geometry g;
  private final LaneScale scale;
  private final int lastRow;
  private final double bar;
  private final double unit;

  LaneArrows(
      Timeline timeline,
      Brush brush,
      Lanes.Geometry g,
      LaneScale scale,
      int lastRow,
      double bar,
      double unit) {
    this.timeline = timeline;
    this.brush = brush;
    this.g = g;
    this.scale = scale;
    this.lastRow = lastRow;
    this.bar = bar;
    this.unit = unit;
  }

  private double x(int event) {
    return g.x(scale.place(event + 1.0));
  }

  private int from() {
    return Math.max(0, scale.event(g.window().from()) - 1);
  }

  private int to() {
    return Math.min(timeline.size(), scale.event(g.window().to()) + 2);
  }

  /// @param current the event whose arrow stands out; -1 for none
  void draw(LaneRows rows, int current, Stage.Selection selected) {
    TaskId task = selected.task();
    ObjectId object = selected.object();
    List<Arrow> all = timeline.arrows(from(), to(), MOST);
    double opacity = all.size() < 60 ? .95 : .5;
    double rest = task == null && object == null ? 1 : .45;
    for (Arrow arrow : all) {
      boolean now = arrow.toEvent() == current;
      double strength = now ? 1 : x(arrow.toEvent()) - x(arrow.fromEvent()) > 40 * unit ? .35 : 1;
      int color = Palette.alpha(brush.palette.value(), now ? 1 : strength * opacity * rest);
      draw(rows, arrow, Stroke.of(color, (now ? 2 : 1.3) * unit));
    }
    Stroke strong = Stroke.of(brush.palette.value(), 1.9 * unit);
    if (task != null) {
      Predicate<Arrow> own = a -> task.equals(a.from()) || task.equals(a.to());
      some(timeline.arrows(from(), to(), SEARCHED), own).forEach(a -> draw(rows, a, strong));
      Stroke dashed = Stroke.dashed(brush.palette.accent(), 1.3 * unit, 4);
      some(timeline.wakeUps(from(), to(), SEARCHED), a -> task.equals(a.to()))
          .forEach(a -> draw(rows, a, dashed));
    } else if (object != null) {
      some(timeline.arrows(from(), to(), SEARCHED), a -> object.equals(channel(a)))
          .forEach(a -> draw(rows, a, strong));
    }
  }

  /// At most [#MOST] of those that fit, spread evenly.
  private static List<Arrow> some(List<Arrow> all, Predicate<Arrow> fits) {
    List<Arrow> found = all.stream().filter(fits).toList();
    if (found.size() <= MOST) {
      return found;
    }
    List<Arrow> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(found.get((int) ((long) i * found.size() / MOST)));
    }
    return some;
  }

  private ObjectId channel(Arrow arrow) {
    return switch (timeline.events().get(arrow.toEvent())) {
      case Event.ChanReceive e -> e.channel();
      case Event.ChanSend e -> e.channel();
      default -> null;
    };
  }

  /// Goroutines that begin to run on another P than the one on which they were made ready: an idle
  /// P takes them over, or steals them from the queue of a busy one.
  void moves(TaskId selected) {
    List<Move> all = new ArrayList<>();
    for (int proc = g.window().firstRow(); proc < lastRow; proc++) {
      SpanList spans = timeline.spans(proc);
      int first = Math.max(0, spans.atEvent(from()));
      int last = spans.atEvent(to() - 1);
      int step = 1 + (last - first) / SPANS;
      for (int i = first; i <= last; i += step) {
        int start = spans.fromEvent(i);
        int home = home(timeline, spans.task(i), start);
        if (home >= 0 && home != proc) {
          all.add(new Move(spans.task(i), home, proc, start));
        }
      }
    }
    double opacity = all.size() < 40 ? .85 : .4;
    int step = 1 + all.size() / MOST;
    for (int i = 0; i < all.size(); i++) {
      Move move = all.get(i);
      boolean strong = move.task().equals(selected);
      if (strong || i % step == 0) {
        int color = strong ? brush.palette.accent() : brush.palette.text();
        Stroke stroke =
            Stroke.of(Palette.alpha(color, strong ? 1 : opacity), (strong ? 2 : 1) * unit);
        int woken = woken(timeline, move.task(), move.start());
        draw(ends(move.home(), woken, move.proc(), move.start()), stroke);
      }
    }
  }

  /// A goroutine that began to run on a P though it was made ready on another one.
  private record Move(TaskId task, int home, int proc, int start) {}

  /// The event that made a goroutine ready to run before it began to at `start`; -1 for none.
  static int woken(Timeline timeline, TaskId task, int start) {
    int woken = timeline.wokenAt(task, start);
    return woken >= 0 ? woken : timeline.next(task, -1);
  }

  /// The P on which a goroutine was made ready before it began to run at `start`; -1 when that was
  /// on none, as by the clock.
  public static int home(Timeline timeline, TaskId task, int start) {
    int woken = woken(timeline, task, start);
    TaskId by = woken < 0 ? null : timeline.events().get(woken).task();
    if (by == null || by.equals(task)) {
      return -1;
    }
    SpanList of = timeline.spans(by);
    int at = of.atEvent(woken);
    Span span = at < 0 ? null : of.get(at);
    return span == null ? -1 : span.proc();
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

  /// Where an arrow would be drawn; null when it cannot be seen.
  Box box(LaneRows rows, Arrow arrow) {
    Ends ends = ends(rows, arrow);
    return ends == null ? null : ends.box(g.plot(), 7 * unit);
  }

  void draw(LaneRows rows, Arrow arrow, Stroke stroke) {
    draw(ends(rows, arrow), stroke);
  }

  private Ends ends(LaneRows rows, Arrow arrow) {
    if (arrow == null || arrow.from() == null || arrow.to() == null) {
      return null;
    }
    return ends(
        rows.place(arrow.from()), arrow.fromEvent(), rows.place(arrow.to()), arrow.toEvent());
  }

  /// From one lane to another; null when it cannot be seen.
  private Ends ends(int a, int fromEvent, int b, int toEvent) {
    int first = g.window().firstRow();
    if (a < first || b < first || a >= lastRow || b >= lastRow) {
      return null;
    }
    double x1 = x(fromEvent);
    double x2 = x(toEvent);
    if (a == b || x2 < g.plot().x() || x1 > g.plot().right()) {
      return null;
    }
    double middle = bar / 2;
    double y1 = g.rowTop(a) + (a < b ? 2 : 0) * middle;
    double y2 = g.rowTop(b) + (a < b ? 0 : 2) * middle;
    return new Ends(x1, y1, x2, y2);
  }

  private void draw(Ends ends, Stroke stroke) {
    if (ends == null) {
      return;
    }
    Box plot = g.plot();
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
}

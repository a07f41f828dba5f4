package interleave.ui.lane;

import interleave.session.Bookmark;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Path;
import interleave.stage.Pen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.function.IntToDoubleFunction;

/// What stands on the axis of the lanes: cues, bookmarks, breakpoints, what a search has found, and
/// where this run left another one.
final class LaneMarks {

  private static final int[] NOWHERE = {};

  /// Something on the axis to point at.
  ///
  /// @param event where it leads
  /// @param text what it is
  record Mark(int event, String text) {}

  /// The events at which enabled breakpoints stop, in order, as far as they have been searched.
  static int[] hits(SessionState state) {
    return state.hits().in() == state.timeline() ? state.hits().all() : NOWHERE;
  }

  private static List<Mark> marks(SessionState state) {
    List<Mark> marks = new ArrayList<>();
    for (Bookmark bookmark : state.bookmarks()) {
      marks.add(new Mark(bookmark.event(), "Bookmark: " + bookmark.name()));
    }
    for (PlacedCue cue : state.cues()) {
      if (cue.isPlaced()) {
        marks.add(new Mark(cue.event(), cue.cue().title()));
      }
    }
    return marks;
  }

  /// The mark at a place on the screen; null when there is none.
  static Mark at(
      SessionState state,
      Lanes.Geometry g,
      IntToDoubleFunction value,
      double u,
      double x,
      double y) {
    if (Math.abs(y - g.plot().y()) > 9 * u) {
      return null;
    }
    for (Mark mark : marks(state)) {
      if (Math.abs(g.x(value.applyAsDouble(mark.event())) - x) < 6 * u) {
        return mark;
      }
    }
    return null;
  }

  /// @param value of an event on the axis
  /// @param event the last one at a place of the axis
  void draw(
      Pen pen,
      Palette palette,
      SessionState state,
      Lanes.Geometry g,
      IntToDoubleFunction value,
      DoubleToIntFunction event,
      int[] found,
      double u) {
    int hit = Palette.alpha(palette.value(), .5);
    columns(g, value, event, found, found.length)
        .forEach(x -> pen.fillRect(x - .75, g.plot().y(), 1.5, g.plot().h(), hit));
    int[] hits = hits(state);
    columns(g, value, event, hits, hits.length)
        .forEach(x -> pen.fillCircle(x, g.plot().bottom() - 3 * u, 2.6 * u, palette.danger()));
    if (state.branch() != null) {
      double x = g.x(value.applyAsDouble(state.branch().event()));
      if (isIn(g, x)) {
        Pen.Stroke stroke = Pen.Stroke.dashed(palette.accent(), 1.4 * u, 5 * u);
        pen.line(x, g.plot().y(), x, g.plot().bottom(), stroke);
      }
    }
    PlacedCue current = state.currentCue();
    for (PlacedCue cue : state.cues()) {
      double x = cue.isPlaced() ? g.x(value.applyAsDouble(cue.event())) : -1;
      if (isIn(g, x)) {
        double y = g.plot().y() - 1.5 * u;
        double r = 4.2 * u;
        int color = cue.equals(current) ? palette.accent() : Palette.alpha(palette.accent(), .55);
        Path diamond = Path.from(x, y - r).line(x + r, y).line(x, y + r).line(x - r, y).close();
        pen.fill(diamond, color);
      }
    }
    for (Bookmark bookmark : state.bookmarks()) {
      double x = g.x(value.applyAsDouble(bookmark.event()));
      if (isIn(g, x)) {
        double y = g.plot().y() - 9 * u;
        Path flag =
            Path.from(x - 4 * u, y)
                .line(x + 4 * u, y)
                .line(x + 4 * u, y + 12 * u)
                .line(x, y + 8 * u)
                .line(x - 4 * u, y + 12 * u)
                .close();
        pen.fill(flag, palette.value());
      }
    }
  }

  private static boolean isIn(Lanes.Geometry g, double x) {
    return x >= g.plot().x() - 1 && x <= g.plot().right() + 1;
  }

  /// The columns of pixels in which any of some events happens: as many steps as there are columns,
  /// however many events.
  private static List<Double> columns(
      Lanes.Geometry g,
      IntToDoubleFunction value,
      DoubleToIntFunction event,
      int[] events,
      int count) {
    List<Double> columns = new ArrayList<>();
    int next = after(events, count, event.applyAsInt(g.window().from() - 1) - 1);
    while (next < count) {
      double x = Math.rint(g.x(value.applyAsDouble(events[next])));
      if (x > g.plot().right() + 1) {
        break;
      }
      if (isIn(g, x)) {
        columns.add(x);
      }
      next = Math.max(next + 1, after(events, count, event.applyAsInt(g.value(x + .5))));
    }
    return columns;
  }

  /// The place of the first of `events` that is later than `event`.
  private static int after(int[] events, int count, int event) {
    int place = Arrays.binarySearch(events, 0, count, event);
    return place >= 0 ? place + 1 : -place - 1;
  }
}

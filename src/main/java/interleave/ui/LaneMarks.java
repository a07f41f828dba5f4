package interleave.ui;

import interleave.engine.event.Event;
import interleave.session.Bookmark;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Path;
import interleave.stage.Pen;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// What stands on the axis of the lanes: cues, bookmarks, breakpoints, what a search has found, and
/// where this run left another one.
final class LaneMarks {

  private static final int MOST_HITS = 4_000;
  private static final int MOST_SEEN = 100_000;

  private Timeline hitsOf;
  private int hitsSize;
  private Set<Integer> hitsFor = Set.of();
  private int[] hits = {};

  /// Something on the axis to point at.
  ///
  /// @param event where it leads
  /// @param text what it is
  record Mark(int event, String text) {}

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
  void draw(
      Pen pen,
      Palette palette,
      SessionState state,
      Lanes.Geometry g,
      IntToDoubleFunction value,
      int[] found,
      double u) {
    found(pen, palette, g, value, found, u);
    breakpoints(pen, palette, state, g, value, u);
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

  private static void found(
      Pen pen,
      Palette palette,
      Lanes.Geometry g,
      IntToDoubleFunction value,
      int[] found,
      double u) {
    double last = -1;
    int step = Math.max(1, found.length / MOST_SEEN);
    for (int i = 0; i < found.length; i += step) {
      double x = Math.rint(g.x(value.applyAsDouble(found[i])));
      if (x != last && isIn(g, x)) {
        pen.fillRect(x - .75, g.plot().y(), 1.5, g.plot().h(), Palette.alpha(palette.value(), .5));
        last = x;
      }
    }
  }

  private void breakpoints(
      Pen pen,
      Palette palette,
      SessionState state,
      Lanes.Geometry g,
      IntToDoubleFunction value,
      double u) {
    Timeline timeline = state.timeline();
    boolean same =
        timeline == hitsOf && timeline.size() == hitsSize && state.breakpoints().equals(hitsFor);
    if (!same) {
      hitsOf = timeline;
      hitsSize = timeline.size();
      hitsFor = state.breakpoints();
      hits = hits(timeline, hitsFor);
    }
    for (int hit : hits) {
      double x = g.x(value.applyAsDouble(hit));
      if (isIn(g, x)) {
        pen.fillCircle(x, g.plot().bottom() - 3 * u, 2.6 * u, palette.danger());
      }
    }
  }

  private static int[] hits(Timeline timeline, Set<Integer> lines) {
    int[] hits = new int[16];
    int count = 0;
    for (int at = 0; !lines.isEmpty() && at < timeline.size() && count < MOST_HITS; at++) {
      Event event = timeline.events().get(at);
      if (event.pos().isKnown() && lines.contains(event.pos().line())) {
        if (count == hits.length) {
          hits = Arrays.copyOf(hits, 2 * count);
        }
        hits[count++] = at;
      }
    }
    return Arrays.copyOf(hits, count);
  }
}

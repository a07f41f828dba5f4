package interleave.ui.lane;

import interleave.stage.Box;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.timeline.Moments;
import java.util.Arrays;

/// All of a run in a narrow strip under the lanes: where much happens, and which part the lanes
/// show.
final class Minimap {

  static final double HEIGHT = 16;

  private Moments events;
  private int size;
  private Lanes.Axis axis;
  private double end;

  /// From 0 to 1; they stay while the run does not grow.
  private double[] heights = {};

  /// Draws all but the playhead.
  ///
  /// @param newEnd of the whole axis
  /// @param hits events at which breakpoints stop, in order
  void draw(
      Pen pen,
      Palette palette,
      Moments newEvents,
      Box box,
      Lanes.Window window,
      double newEnd,
      int[] hits) {
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), 3, palette.well());
    measure(newEvents, window.axis(), newEnd, (int) (box.w() / 2));
    int color = Palette.alpha(palette.soft(), .55);
    for (int i = 0; i < heights.length; i++) {
      double h = (box.h() - 3) * heights[i];
      if (h > .3) {
        pen.fillRect(box.x() + 2 * i, box.bottom() - 1.5 - h, 1.6, h, color);
      }
    }
    hits(pen, palette, box, hits);
    double from = box.x() + box.w() * Math.clamp(window.from() / end, 0, 1);
    double to = box.x() + box.w() * Math.clamp(window.to() / end, 0, 1);
    if (to - from < box.w() - 1) {
      double width = Math.max(6, to - from);
      pen.fillRound(from, box.y(), width, box.h(), 3, Palette.alpha(palette.accent(), .22));
      pen.strokeRound(
          from, box.y() + .5, width, box.h() - 1, 3, Pen.Stroke.of(palette.accent(), 1.2));
    }
  }

  /// A mark in each column in which a breakpoint stops: as many steps as there are columns, however
  /// many hits.
  private void hits(Pen pen, Palette palette, Box box, int[] hits) {
    LaneScale scale = new LaneScale(events, axis);
    int next = 0;
    for (int i = 0; i < heights.length && next < hits.length; i++) {
      int last = scale.event(end * (i + 1) / heights.length);
      if (hits[next] <= last) {
        pen.fillRect(box.x() + 2 * i, box.y() + 1, 1.6, 3.5, palette.danger());
        int place = Arrays.binarySearch(hits, last);
        next = place >= 0 ? place + 1 : -place - 1;
      }
    }
  }

  /// Draws the playhead alone.
  ///
  /// @param playhead on the axis
  static void drawPlayhead(Pen pen, Palette palette, Box box, double end, double playhead) {
    double x = x(box, end, playhead);
    pen.fillRect(x - .75, box.y() - 1, 1.5, box.h() + 2, palette.text());
  }

  /// Where a place of the axis lies on the screen.
  static double x(Box box, double end, double value) {
    return box.x() + box.w() * Math.clamp(value / end, 0, 1);
  }

  /// On the axis of time: how many events; on the axis of events: how much time.
  private void measure(Moments newEvents, Lanes.Axis newAxis, double newEnd, int columns) {
    boolean same = newEvents.equals(events) && size == newEvents.size() && axis == newAxis;
    if (same && end == newEnd && heights.length == columns) {
      return;
    }
    events = newEvents;
    size = events.size();
    axis = newAxis;
    end = newEnd;
    heights = new double[columns];
    double most = 0;
    double before = -1;
    LaneScale scale = new LaneScale(events, axis);
    for (int i = 0; i < columns; i++) {
      double value = end * (i + 1) / columns;
      double amount =
          axis != Lanes.Axis.EVENTS
              ? scale.event(value)
              : events.nanos(Math.clamp((long) value - 1, 0, size - 1));
      heights[i] = Math.log1p(Math.max(0, amount - before));
      most = Math.max(most, heights[i]);
      before = amount;
    }
    for (int i = 0; i < columns && most > 0; i++) {
      heights[i] /= most;
    }
  }
}

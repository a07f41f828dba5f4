package interleave.ui;

import interleave.stage.Box;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.timeline.Timeline;

/// All of a run in a narrow strip under the lanes: where much happens, and which part the lanes
/// show.
final class Minimap {

  static final double HEIGHT = 16;

  private Minimap() {}

  /// @param end of the whole axis
  /// @param playhead on the axis
  static void draw(
      Pen pen,
      Palette palette,
      Timeline timeline,
      Box box,
      Lanes.Window window,
      double end,
      double playhead) {
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), 3, palette.well());
    bars(pen, palette, timeline, box, window.axis(), end);
    double from = box.x() + box.w() * Math.clamp(window.from() / end, 0, 1);
    double to = box.x() + box.w() * Math.clamp(window.to() / end, 0, 1);
    if (to - from < box.w() - 1) {
      double width = Math.max(6, to - from);
      pen.fillRound(from, box.y(), width, box.h(), 3, Palette.alpha(palette.accent(), .22));
      pen.strokeRound(
          from, box.y() + .5, width, box.h() - 1, 3, Pen.Stroke.of(palette.accent(), 1.2));
    }
    double x = box.x() + box.w() * Math.clamp(playhead / end, 0, 1);
    pen.fillRect(x - .75, box.y() - 1, 1.5, box.h() + 2, palette.text());
  }

  /// On the axis of time: how many events; on the axis of events: how much time.
  private static void bars(
      Pen pen, Palette palette, Timeline timeline, Box box, Lanes.Axis axis, double end) {
    int columns = (int) (box.w() / 2);
    double[] heights = new double[columns];
    double most = 0;
    double before = -1;
    LaneScale scale = new LaneScale(timeline, axis);
    int size = timeline.size();
    for (int i = 0; i < columns; i++) {
      double value = end * (i + 1) / columns;
      double amount =
          axis != Lanes.Axis.EVENTS
              ? scale.event(value)
              : timeline.events().get(Math.clamp((long) value - 1, 0, size - 1)).nanos();
      heights[i] = Math.log1p(Math.max(0, amount - before));
      most = Math.max(most, heights[i]);
      before = amount;
    }
    int color = Palette.alpha(palette.soft(), .55);
    for (int i = 0; i < columns && most > 0; i++) {
      double h = (box.h() - 3) * heights[i] / most;
      if (h > .3) {
        pen.fillRect(box.x() + 2 * i, box.bottom() - 1.5 - h, 1.6, h, color);
      }
    }
  }
}

package interleave.stage;

import interleave.picture.JobPicture;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.LoopTimeline;
import java.util.List;

/// Draws an event loop: the call stack over the loop itself, timers, microtasks, tasks, promises,
/// at one position of the playhead.
public final class LoopStage {

  /// In sizes of type: a room in which there is no need to fold.
  private static final double EASY_WIDTH = 54;

  private static final double EASY_HEIGHT = 28;
  private static final double LARGEST = 1.32;

  private final LoopTimeline timeline;
  private final int size;
  private PromiseSlots slots;
  private LoopLayout layout;

  /// The stage of what has been recorded by now.
  public LoopStage(LoopTimeline timeline) {
    this.timeline = timeline;
    this.size = timeline.size();
  }

  public LoopTimeline timeline() {
    return timeline;
  }

  /// How many events had been recorded when it was made.
  public int size() {
    return size;
  }

  /// What the playhead at `position` shows in a room.
  ///
  /// @param least the smallest type, in pixels; it is larger where there is room
  /// @param nanos virtual time at the playhead
  public LoopTween at(Box area, double least, double position, long nanos) {
    double roomy = Math.min(area.w() / EASY_WIDTH, area.h() / EASY_HEIGHT);
    settle(area, Math.clamp(roomy, least, LARGEST * least));
    return LoopTween.at(timeline, layout, slots, position, nanos);
  }

  private void settle(Box area, double em) {
    int promises = size == 0 ? 0 : timeline.picture(size - 1).promises();
    LoopLayout wanted = LoopLayout.of(area, em, promises);
    if (!wanted.equals(layout)) {
      layout = wanted;
      slots = new PromiseSlots(timeline, size, wanted.columns() * wanted.rows());
    }
  }

  /// Draws the panels with what is in them.
  ///
  /// @param tween what [#at] gave for the same room
  public void draw(Pen pen, Palette palette, LoopTween tween) {
    Brush brush = new Brush(pen, palette);
    LoopCards cards = new LoopCards(brush, layout.em());
    if (layout.folded()) {
      new LoopLines(brush, layout).draw(tween);
      return;
    }
    LoopPicture shown = tween.shown();
    int stacked = shown.stack().size() + (shown.running() == null ? 0 : 1);
    panel(brush, tween, layout.stack(), "CALL STACK", stacked);
    panel(brush, tween, layout.timers(), "TIMERS (libuv)", shown.timers().size());
    queue(brush, tween, layout.microtasks(), "MICROTASKS", shown.nextTicks(), shown.microtasks());
    queue(brush, tween, layout.tasks(), "TASKS", shown.tasks(), shown.immediates());
    panel(brush, tween, layout.promises(), "PROMISES", -1);
    promiseCount(brush, tween);
    if (layout.hasRing()) {
      new LoopRing(brush, layout.em()).draw(layout.ring(), tween);
    } else if (stacked == 0) {
      resting(brush, tween);
    }
    for (LoopTween.Shown item : tween.items()) {
      cards.draw(item, tween.arrived() < 1);
    }
  }

  /// Without the loop itself, what else the thread does is said where functions would stand.
  private void resting(Brush brush, LoopTween tween) {
    double em = layout.em();
    Box frames = layout.frames();
    Font font = Font.sans(600, em);
    LoopPicture shown = tween.shown();
    int ink = shown.idle() ? brush.palette.stateText(Look.SLEEPING) : brush.palette.soft();
    String text = brush.pen.fit(LoopLines.stack(shown, tween.nanos()), font, frames.w());
    brush.pen.text(text, frames.x(), frames.y() + 1.1 * em, font, ink);
  }

  /// What the card at a place says in full, and where in the source that is; empty when there is
  /// none.
  ///
  /// @param tween what [#at] gave for the same room
  public String wordsAt(LoopTween tween, double x, double y) {
    for (LoopTween.Shown shown : tween.items().reversed()) {
      LoopItem item = shown.item();
      if (item.box().contains(x, y)) {
        String pos = tween.scene().pos(item.key());
        String words = item.words().startsWith(":") ? "" : item.words();
        return (item.name() + "\n" + words + "\n" + pos).strip().replace("\n\n", "\n");
      }
    }
    return "";
  }

  /// A queue is a list, or, where there is no room for one, its number and its first job.
  private void queue(
      Brush brush,
      LoopTween tween,
      Box box,
      String title,
      List<JobPicture> first,
      List<JobPicture> second) {
    int count = first.size() + second.size();
    panel(brush, tween, box, title, count);
    if (!layout.isLine(box)) {
      return;
    }
    double em = layout.em();
    double left = box.x() + LoopLayout.PAD * em;
    Font font = Font.mono(500, em);
    List<JobPicture> all = first.isEmpty() ? second : first;
    if (!all.isEmpty()) {
      double room = box.w() - 2 * LoopLayout.PAD * em;
      String text = brush.pen.fit(all.getFirst().label(), font, room);
      int ink = brush.palette.stateText(Look.RUNNABLE);
      brush.pen.text(text, left, box.y() + 2.85 * em, font, ink);
    }
  }

  private void panel(Brush brush, LoopTween tween, Box box, String title, int count) {
    double em = layout.em();
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), .7 * em, palette.well());
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), .7 * em, Stroke.of(palette.rim(), 1.3));
    Font font = Font.sans(700, em);
    double y = box.y() + 1.6 * em;
    double left = box.x() + LoopLayout.PAD * em;
    double right = box.right() - LoopLayout.PAD * em;
    String number = count > 0 ? Integer.toString(count) : "";
    double taken = number.isEmpty() ? 0 : pen.width(number, font) + .6 * em;
    double room = right - left - taken;
    String told = pen.width(title, font) <= room ? title : title.replaceAll(" \\(.*", "");
    pen.text(pen.fit(told, font, room), left, y, font, palette.soft());
    if (count > 0) {
      pen.text(number, right, y, font, palette.text(), Anchor.END);
    }
    int more = tween.scene().folded(box);
    if (more > 0 && box != layout.promises() && !layout.isLine(box)) {
      boolean stack = box == layout.stack();
      Box list = stack ? layout.frames() : layout.inner(box);
      int fit = layout.fit(list);
      Box row = stack ? layout.frame(0) : layout.row(list, fit - 1);
      Font small = Font.sans(500, em);
      String text = (fit < 1 ? "" : "+ ") + more + (stack ? " more below" : " more");
      if (fit > 0) {
        String fitted = pen.fit(text, small, row.w());
        pen.text(fitted, row.cx(), row.cy() + .36 * em, small, palette.soft(), Anchor.MIDDLE);
      }
    }
  }

  /// How many promises there are of each state, beside their panel's title.
  private void promiseCount(Brush brush, LoopTween tween) {
    double em = layout.em();
    Box box = layout.promises();
    LoopPicture shown = tween.shown();
    if (shown.promises() == 0) {
      return;
    }
    String text = LoopLines.promises(shown);
    int hidden = tween.scene().folded(box);
    String all = hidden > 0 ? text + " · " + hidden + " not shown" : text;
    String brief = hidden > 0 ? shown.promises() - hidden + " of " + shown.promises() : text;
    Font font = Font.sans(500, em);
    double room = box.w() - 2 * LoopLayout.PAD * em - brush.pen.width("PROMISES  ", font) - em;
    double right = box.right() - LoopLayout.PAD * em;
    String fitted = brush.pen.width(all, font) <= room ? all : brief;
    if (brush.pen.width(fitted, font) > room) {
      return;
    }
    brush.pen.text(fitted, right, box.y() + 1.6 * em, font, brush.palette.soft(), Anchor.END);
  }
}

package interleave.stage;

import interleave.picture.Durations;
import interleave.picture.FramePicture;
import interleave.picture.JobPicture;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.LoopTimeline;
import java.util.ArrayList;
import java.util.List;

/// Draws an event loop: the call stack over the loop itself, timers, microtasks, tasks, promises,
/// at one position of the playhead.
public final class LoopStage {

  /// In sizes of type: a room in which there is no need to fold.
  private static final double EASY_WIDTH = 54;

  private static final double EASY_HEIGHT = 28;
  private static final double LARGEST = 1.32;

  /// In sizes of type: a part of one line has its name above where it is high and not wide.
  private static final double TWO_LINES = 3;

  private static final double WIDE_LINE = 26;

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
      lines(brush, tween);
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
    new LoopRing(brush, layout.em()).draw(layout.ring(), tween);
    for (LoopTween.Shown item : tween.items()) {
      cards.draw(item, tween.arrived() < 1);
    }
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
    pen.text(pen.fit(title, font, right - left - taken), left, y, font, palette.soft());
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
    String text = promises(shown);
    int hidden = tween.scene().folded(box);
    String all = hidden > 0 ? text + " · " + hidden + " not shown" : text;
    String brief = hidden > 0 ? shown.promises() - hidden + " of " + shown.promises() : text;
    Font font = Font.sans(500, em);
    double room = box.w() - 2 * LoopLayout.PAD * em - brush.pen.width("PROMISES  ", font) - em;
    double right = box.right() - LoopLayout.PAD * em;
    String fitted = brush.pen.width(all, font) <= room ? all : brush.pen.fit(brief, font, room);
    brush.pen.text(fitted, right, box.y() + 1.6 * em, font, brush.palette.soft(), Anchor.END);
  }

  private static String promises(LoopPicture picture) {
    int settled = picture.promises() - picture.pending();
    return picture.pending() + " pending · " + settled + " settled";
  }

  /// A line for each part, where there is no room for panels.
  private void lines(Brush brush, LoopTween tween) {
    LoopPicture p = tween.shown();
    int micro = p.nextTicks().size() + p.microtasks().size();
    int tasks = p.tasks().size() + p.immediates().size();
    line(brush, layout.stack(), "CALL STACK", stack(p, tween.nanos()), stackLook(p));
    String timers =
        p.timers().isEmpty()
            ? "none"
            : p.timers().size() + " · " + next(p.timers().getFirst().left(tween.nanos()));
    line(
        brush, layout.timers(), "TIMERS", timers, p.timers().isEmpty() ? Look.DONE : Look.SLEEPING);
    line(
        brush, layout.microtasks(), "MICROTASKS", jobs(p.nextTicks(), p.microtasks()), look(micro));
    line(brush, layout.tasks(), "TASKS", jobs(p.tasks(), p.immediates()), look(tasks));
    Look look = p.pending() > 0 ? Look.SLEEPING : Look.DONE;
    String promises = p.promises() == 0 ? "none" : promises(p);
    line(brush, layout.promises(), "PROMISES", promises, look);
  }

  private static String next(long left) {
    return left == 0 ? "next is due" : "next in " + Durations.text(left);
  }

  private static Look look(int count) {
    return count > 0 ? Look.RUNNABLE : Look.DONE;
  }

  private static Look stackLook(LoopPicture p) {
    return p.busy() ? p.error().isEmpty() ? Look.RUNNING : Look.PANICKED : Look.DONE;
  }

  private static String stack(LoopPicture p, long nanos) {
    if (!p.stack().isEmpty()) {
      List<FramePicture> all = p.stack();
      String below = all.size() == 1 ? "" : "  + " + (all.size() - 1) + " below";
      return all.getLast().call() + below;
    }
    if (p.running() != null) {
      return p.running().label();
    }
    return p.idle() ? "idle for " + Durations.text(Math.max(0, p.idleUntil() - nanos)) : "empty";
  }

  private static String jobs(List<JobPicture> first, List<JobPicture> second) {
    List<JobPicture> all = new ArrayList<>(first);
    all.addAll(second);
    return all.isEmpty() ? "none" : all.size() + " · " + all.getFirst().label();
  }

  private void line(Brush brush, Box box, String title, String text, Look look) {
    if (box == null) {
      return;
    }
    double em = layout.em();
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    boolean quiet = look == Look.DONE;
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), .5 * em, palette.well());
    Stroke rim = Stroke.of(quiet ? palette.rim() : palette.state(look), quiet ? 1.3 : 1.8);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), .5 * em, rim);
    Font name = Font.sans(700, em);
    Font font = Font.sans(600, em);
    double y = box.cy() + .36 * em;
    double left = box.x() + .7 * em;
    double column = pen.width("MICROTASKS  ", name);
    boolean roomy = box.w() > 1.7 * column;
    int ink = quiet ? palette.soft() : palette.stateText(look);
    if (box.h() >= TWO_LINES * em && box.w() < WIDE_LINE * em) {
      pen.text(title, left, box.cy() - .28 * em, name, palette.soft());
      String fitted = pen.fit(text, font, box.right() - left - .7 * em);
      pen.text(fitted, left, box.cy() + 1.08 * em, font, ink);
    } else if (roomy) {
      pen.text(title, left, y, name, palette.soft());
      pen.text(
          pen.fit(text, font, box.right() - left - column - .7 * em), left + column, y, font, ink);
    } else {
      pen.text(
          pen.fit(title.toLowerCase(java.util.Locale.ROOT) + " " + text, font, box.w() - 1.4 * em),
          left,
          y,
          font,
          ink);
    }
  }
}

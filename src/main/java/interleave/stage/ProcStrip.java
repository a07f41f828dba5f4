package interleave.stage;

import interleave.engine.MachineView.RunQueue;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws the processors in a row: in each slot who runs there, behind it who waits to run there
/// next; behind the last one the queue of all. At the right end stands the virtual clock.
final class ProcStrip {

  private static final double STEP = 190;
  private static final double LEAST_STEP = 98;
  private static final double SLOT = 86;
  private static final double NAME = 26;
  private static final double GAP = 9;
  private static final double GLOBAL = 118;
  private static final double MORE = 32;
  private static final double CHIP_GAP = 3;

  /// Room for at least one who waits, or for how many do.
  private static final double CHIP = 26;

  private final RunQueues queues;

  // where the slots stood when they were drawn last
  private double firstSlot;
  private double slotStep;
  private int slots;

  ProcStrip(RunQueues queues) {
    this.queues = queues;
  }

  /// @param clocked whether the clock is shown
  void draw(Brush brush, Box area, double unit, Tween tween, boolean clocked) {
    Picture shown = tween.shown();
    Pen pen = brush.pen;
    int procs = Math.max(1, shown.procs());
    double cy = area.cy();
    double clockWidth = clocked ? clock(brush, area, unit, tween, procs) : 0;
    List<RunQueue> waiting = queues.at(shown);
    RunQueue global = queue(waiting, -1);
    int all = queues.count(shown);
    double room = area.w() - clockWidth - (global == null && all == 0 ? 0 : GLOBAL * unit);
    double least = LEAST_STEP * unit;
    boolean fit = room >= procs * least;
    double step = fit ? Math.min(STEP * unit, room / procs) : least;
    int count = fit ? procs : Math.max(0, (int) ((room - MORE * unit) / least));
    firstSlot = area.x();
    slotStep = step;
    slots = count;
    for (int p = 0; p < count; p++) {
      double x = area.x() + p * step;
      double slot = Math.min(SLOT * unit, step - (NAME + GAP + CHIP) * unit);
      slot(brush, x, cy, slot, unit, p, shown);
      double behind = x + NAME * unit + slot + 5 * unit;
      chips(brush, queue(waiting, p), behind, cy, x + step - GAP * unit - behind, unit);
    }
    double x = area.x() + count * step;
    if (!fit) {
      String more = count == 0 ? procs + " Ps" : "+" + (procs - count);
      pen.text(more, x, cy + 4.5 * unit, Font.sans(600, 13 * unit), brush.palette.soft());
      x += MORE * unit;
    }
    if (all > 0) {
      crowd(brush, all, x, cy, unit);
    }
    if (global != null) {
      Font name = Font.sans(600, 13 * unit);
      pen.text("global", x, cy + 4.5 * unit, name, brush.palette.soft());
      double left = x + pen.width("global", name) + 6 * unit;
      chips(brush, global, left, cy, GLOBAL * unit - (left - x) - 4 * unit, unit);
    }
  }

  /// The processor whose slot or queue was drawn last at `x`; -1 for none.
  int at(double x) {
    int proc = slots == 0 ? -1 : (int) Math.floor((x - firstSlot) / slotStep);
    return proc < slots ? Math.max(-1, proc) : -1;
  }

  /// How many wait in all queues together, as a pile of badges.
  private static void crowd(Brush brush, int count, double x, double cy, double unit) {
    Pen pen = brush.pen;
    double h = 22 * unit;
    Font font = Font.sans(700, 13 * unit);
    String text = Integer.toString(count);
    double width = pen.width(text, font) + 16 * unit;
    int color = brush.palette.state(Look.RUNNABLE);
    for (int i = 2; i >= 0; i--) {
      double left = x + 4 * unit * i;
      int ground = Palette.mix(color, brush.palette.panel(), .3 * i);
      pen.fillRound(left, cy - h / 2, width, h, 6 * unit, ground);
      pen.strokeRound(
          left, cy - h / 2, width, h, 6 * unit, Stroke.of(brush.palette.panel(), 1.2 * unit));
    }
    int ink = brush.palette.onState(Look.RUNNABLE);
    pen.text(text, x + width / 2, cy + 4.5 * unit, font, ink, Anchor.MIDDLE);
    Font words = Font.sans(600, 13 * unit);
    double at = x + width + 14 * unit;
    pen.text("ready", at, cy + 4.5 * unit, words, brush.palette.soft());
  }

  /// Draws the virtual time, with what it is where there is room for that.
  ///
  /// @return the width it takes, with a gap to its left
  private static double clock(Brush brush, Box area, double unit, Tween tween, int procs) {
    Pen pen = brush.pen;
    Font font = Font.mono(500, 15.5 * unit);
    double full = pen.width("virtual time 000.0 ms", font) + 24 * unit;
    boolean tight = area.w() - full < procs * LEAST_STEP * unit;
    String text = (tight ? "" : "virtual time ") + Durations.text(tween.nanos());
    int ink = brush.palette.text();
    pen.text(text, area.right(), area.cy() + 5.5 * unit, font, ink, Anchor.END);
    return tight ? pen.width("000.00 ms", font) + 16 * unit : full;
  }

  private static RunQueue queue(List<RunQueue> queues, int proc) {
    return queues.stream().filter(q -> q.proc() == proc).findFirst().orElse(null);
  }

  private static void slot(
      Brush brush, double x, double cy, double width, double unit, int proc, Picture shown) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    Font name = Font.sans(600, 13 * unit);
    pen.text("P" + proc, x, cy + 4.5 * unit, name, palette.soft());
    double left = x + NAME * unit;
    double h = 28 * unit;
    TaskId running = proc < shown.procs() ? shown.running(proc) : null;
    boolean idle = running == null;
    pen.fillRound(left, cy - h / 2, width, h, 7 * unit, palette.well());
    int rim = idle ? palette.rim() : palette.state(Look.RUNNING);
    Stroke stroke = Stroke.of(rim, (idle ? 1.2 : 1.8) * unit);
    pen.strokeRound(left, cy - h / 2, width, h, 7 * unit, stroke);
    Font font = Font.sans(600, 12.5 * unit);
    String text = idle ? "idle" : running + " running";
    if (!idle && pen.width(text, font) > width - 8 * unit) {
      text = running.toString();
    }
    int ink = idle ? palette.faint() : palette.stateText(Look.RUNNING);
    brush.centred(text, left + width / 2, cy + 4.5 * unit, font, ink, width - 8 * unit);
  }

  /// Those who wait, the next one first; how many more there are when they do not fit.
  private static void chips(
      Brush brush, RunQueue queue, double x, double cy, double room, double unit) {
    if (queue == null) {
      return;
    }
    double height = 20 * unit;
    double at = x;
    int left = queue.tasks().size();
    Font more = Font.sans(600, 12.5 * unit);
    for (TaskId task : queue.tasks()) {
      double width = brush.badgeWidth(task, height);
      double rest = left > 1 ? brush.pen.width("+" + (left - 1), more) + CHIP_GAP * unit : 0;
      if (at + width + rest > x + room) {
        break;
      }
      brush.badge(task, Look.RUNNABLE, at + width / 2, cy, height);
      at += width + CHIP_GAP * unit;
      left--;
    }
    if (left > 0) {
      String text = left == queue.tasks().size() ? Integer.toString(left) : "+" + left;
      brush.pen.text(text, at, cy + 4.5 * unit, more, brush.palette.stateText(Look.RUNNABLE));
    }
  }
}

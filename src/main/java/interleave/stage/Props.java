package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.picture.Waiter;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws everything that is shared and is not a channel, each kind in its own shape.
final class Props {

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double scale;

  Props(Brush brush, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.scale = scale;
  }

  void draw(Box box, ObjectPicture object, Tween tween) {
    switch (object) {
      case ObjectPicture.Channel _ -> {}
      case ObjectPicture.Lock lock -> lock(box, lock, tween.shown());
      case ObjectPicture.Group group -> group(box, group, tween.shown());
      case ObjectPicture.OnceFlag once -> once(box, once, tween.shown());
      case ObjectPicture.Cond cond -> cond(box, cond, tween.shown());
      case ObjectPicture.Timer timer -> timer(box, timer, tween);
      case ObjectPicture.Context _ -> {}
      case ObjectPicture.Cell cell -> cell(box, cell);
    }
  }

  private void below(Box box, double y, String label, String caption) {
    if (scale < .3) {
      return;
    }
    double cx = box.cx();
    Font font = Font.mono(500, Brush.legible(Sizes.LABEL, 24, scale));
    brush.centred(label, cx, y + .3 * font.size() + 15, font, palette.text(), box.w());
    if (Brush.readable(Sizes.SMALL, scale)) {
      Font small = Font.sans(400, Sizes.SMALL);
      brush.centred(caption, cx, y + 41, small, palette.soft(), box.w());
    }
  }

  private static Look look(TaskId id, Picture picture) {
    TaskPicture task = picture.task(id);
    return task == null ? Look.RUNNABLE : Look.of(task, picture);
  }

  private void lock(Box box, ObjectPicture.Lock lock, Picture picture) {
    double x = box.cx() - Sizes.LOCK_W / 2;
    double y = box.y() + Sizes.SHACKLE;
    double r = Sizes.LOCK_W / 2 - 24;
    boolean free = lock.free();
    Stroke bow = Stroke.of(free ? palette.soft() : palette.text(), 7);
    double lift = free ? -7 : 0;
    Path shackle =
        Path.from(box.cx() - r, y + 2)
            .line(box.cx() - r, y - 8 + lift)
            .arc(box.cx(), y - 8 + lift, r, 180, 180)
            .line(box.cx() + r, free ? y - 10 : y + 2);
    pen.stroke(shackle, bow);
    pen.fillRound(x, y, Sizes.LOCK_W, Sizes.LOCK_BODY, 11, palette.well());
    pen.strokeRound(
        x,
        y,
        Sizes.LOCK_W,
        Sizes.LOCK_BODY,
        11,
        Stroke.of(free ? palette.soft() : palette.text(), 3));
    double cy = y + Sizes.LOCK_BODY / 2;
    if (lock.owner() != null) {
      brush.badge(lock.owner(), look(lock.owner(), picture), box.cx(), cy, 28);
    } else if (!lock.readers().isEmpty()) {
      readers(lock.readers(), x, y, picture);
    } else {
      pen.fillCircle(box.cx(), cy - 5, 6, palette.soft());
      pen.fillRound(box.cx() - 2.5, cy - 4, 5, 17, 2, palette.soft());
    }
    below(box, y + Sizes.LOCK_BODY, lock.name(), holders(lock));
    waiters(box, lock.waiters(), picture);
  }

  /// The window of an RWMutex: who reads.
  private void readers(List<Waiter> readers, double x, double y, Picture picture) {
    pen.strokeRound(
        x + 4, y + 4, Sizes.LOCK_W - 8, Sizes.LOCK_BODY - 8, 8, Stroke.of(palette.accent(), 1.6));
    int shown = Math.min(4, readers.size());
    for (int i = 0; i < shown; i++) {
      double cx = x + (readers.size() == 1 ? .5 : i % 2 == 0 ? .27 : .73) * Sizes.LOCK_W;
      double cy = y + (readers.size() <= 2 ? .5 : i < 2 ? .3 : .7) * Sizes.LOCK_BODY;
      if (i == 3 && readers.size() > 4) {
        String more = "+" + (readers.size() - 3);
        pen.text(more, cx, cy + 5, Font.sans(700, 14.5), palette.text(), Anchor.MIDDLE);
      } else {
        TaskId reader = readers.get(i).task();
        brush.badge(reader, look(reader, picture), cx, cy, 25);
      }
    }
  }

  private static String holders(ObjectPicture.Lock lock) {
    int waiting = lock.waiters().size();
    String tail =
        waiting == 0
            ? ""
            : waiting == 1
                ? " · " + lock.waiters().get(0).task() + " waits"
                : " · " + waiting + " wait";
    if (lock.owner() != null) {
      return "held by " + lock.owner() + tail;
    }
    int readers = lock.readers().size();
    if (readers > 0) {
      return (readers == 1 ? "1 reader" : readers + " readers") + tail;
    }
    return "free" + tail;
  }

  /// A queue at the foot of a box, first come first.
  private void waiters(Box box, List<Waiter> waiters, Picture picture) {
    if (waiters.isEmpty() || scale < .3) {
      return;
    }
    double y = box.bottom() - Sizes.CHIP_H;
    double step = Sizes.CHIP_W + 4;
    int fit = Math.max(1, (int) ((box.w() + 4) / step));
    int shown = Math.min(waiters.size(), fit);
    double x = box.cx() - (shown * step - 4) / 2;
    for (int i = 0; i < shown; i++, x += step) {
      if (i == shown - 1 && waiters.size() > shown) {
        pen.text(
            "+" + (waiters.size() - shown + 1),
            x + Sizes.CHIP_W / 2,
            y + 19,
            Font.sans(600, 14.5),
            palette.stateText(Look.LOCKED),
            Anchor.MIDDLE);
      } else {
        TaskId task = waiters.get(i).task();
        brush.chip(task, null, look(task, picture), new Box(x, y, Sizes.CHIP_W, Sizes.CHIP_H));
      }
    }
  }

  private void group(Box box, ObjectPicture.Group group, Picture picture) {
    double cy = box.y() + Sizes.RING;
    boolean zero = group.counter() == 0;
    int color = zero ? palette.state(Look.DONE) : palette.accent();
    pen.fillCircle(box.cx(), cy, Sizes.RING - 4, palette.panel());
    pen.strokeCircle(box.cx(), cy, Sizes.RING - 4, Stroke.of(color, 7));
    pen.text(
        Integer.toString(group.counter()),
        box.cx(),
        cy + 13,
        Font.sans(700, 38),
        zero ? palette.soft() : palette.text(),
        Anchor.MIDDLE);
    below(box, cy + Sizes.RING + 2, group.name(), groupCaption(group));
    waiters(box, group.waiters(), picture);
  }

  private static String groupCaption(ObjectPicture.Group group) {
    if (group.counter() == 0) {
      return group.waiters().isEmpty() ? "at zero" : "at zero: all may go on";
    }
    if (!group.owing().isEmpty()) {
      return "Done owed by " + few(group.owing());
    }
    return group.waiters().isEmpty() ? "nobody waits" : "waited for";
  }

  private static String few(List<Waiter> waiters) {
    if (waiters.size() > 3) {
      return Integer.toString(waiters.size());
    }
    StringBuilder out = new StringBuilder();
    waiters.forEach(w -> out.append(out.isEmpty() ? "" : " ").append(w.task()));
    return out.toString();
  }

  private void once(Box box, ObjectPicture.OnceFlag once, Picture picture) {
    double cy = box.y() + 30;
    int color = once.done() ? palette.state(Look.RUNNING) : palette.accent();
    pen.fillCircle(box.cx(), cy, 28, palette.well());
    pen.strokeCircle(box.cx(), cy, 28, Stroke.of(color, 3));
    if (once.done()) {
      Icons.check(pen, box.cx() - 13, cy - 13, 26, color);
    } else if (once.runner() != null) {
      brush.badge(once.runner(), look(once.runner(), picture), box.cx(), cy, 26);
    } else {
      pen.text("1×", box.cx(), cy + 7, Font.sans(700, 19), palette.text(), Anchor.MIDDLE);
    }
    String state =
        once.done()
            ? "done by " + once.runner()
            : once.runner() == null ? "not yet run" : once.runner() + " runs it";
    below(box, box.y() + 60, once.name(), state);
    waiters(box, once.waiters(), picture);
  }

  private void cond(Box box, ObjectPicture.Cond cond, Picture picture) {
    double cx = box.cx();
    double y = box.y() + 4;
    Path bell =
        Path.from(cx - 24, y + 42)
            .curve(cx - 15, y + 34, cx - 18, y + 8, cx, y + 6)
            .curve(cx + 18, y + 8, cx + 15, y + 34, cx + 24, y + 42)
            .close();
    pen.fill(bell, palette.well());
    pen.stroke(bell, Stroke.of(palette.accent(), 3));
    pen.fillCircle(cx, y + 48, 5, palette.accent());
    pen.fillCircle(cx, y + 3, 3.5, palette.accent());
    waiters(box, cond.waiters(), picture);
    int n = cond.waiters().size();
    below(
        box,
        box.y() + 60,
        cond.name(),
        n == 0 ? "nobody waits" : n == 1 ? cond.waiters().get(0).task() + " waits" : n + " wait");
  }

  private void timer(Box box, ObjectPicture.Timer timer, Tween tween) {
    clock(pen, palette, box.cx(), box.y() + Sizes.CLOCK, timer, tween.nanos());
    String caption = timerCaption(timer, tween.nanos());
    below(box, box.y() + 2 * Sizes.CLOCK, timer.name(), caption);
  }

  /// The face of a timer: how much of its time is over.
  static void clock(
      Pen pen, Palette palette, double cx, double cy, ObjectPicture.Timer timer, long now) {
    double radius = Sizes.CLOCK - 4;
    long span = Math.max(1, timer.deadline() - timer.setAt());
    double part = timer.active() ? Math.clamp((now - timer.setAt()) / (double) span, 0, 1) : 0;
    int color = timer.active() ? palette.state(Look.SLEEPING) : palette.soft();
    pen.fillCircle(cx, cy, radius, palette.well());
    Icons.clock(pen, cx, cy, radius, part, color, 3);
    if (timer.active() && part > 0) {
      pen.stroke(new Path().arc(cx, cy, radius, -90, 359.9 * part), Stroke.of(palette.value(), 4));
    }
  }

  static String timerCaption(ObjectPicture.Timer timer, long now) {
    String every = timer.period() > 0 ? "every " + Durations.text(timer.period()) + " · " : "";
    if (timer.active()) {
      return every + "fires in " + Durations.text(Math.max(0, timer.deadline() - now));
    }
    return timer.fired() > 0 ? every + "fired" : every + "stopped";
  }

  private void cell(Box box, ObjectPicture.Cell cell) {
    boolean atomic = cell.id().kind() == ObjectId.Kind.ATOMIC;
    int length = cell.value() == null ? 0 : cell.value().text().length();
    double width = Math.min(box.w(), Math.max(104, Sizes.cellWidth(length)));
    double x = box.cx() - width / 2;
    double y = box.y() + Sizes.LABEL_H;
    pen.fillRound(x, y, width, Sizes.CELL_H, 8, palette.well());
    pen.strokeRound(x, y, width, Sizes.CELL_H, 8, Stroke.of(palette.accent(), 2));
    if (atomic) {
      pen.strokeRound(x + 4, y + 4, width - 8, 44, 5, Stroke.of(palette.accent(), 1));
      Icons.bolt(pen, x + 9, y + 9, 13, palette.accent());
    }
    brush.centred(
        cell.value() == null ? "?" : cell.value().text(),
        box.cx(),
        y + 33,
        Font.mono(500, 19),
        palette.value(),
        width - 16);
    if (scale >= .3) {
      Font label = Font.mono(500, Brush.legible(Sizes.LABEL, 22, scale));
      brush.centred(cell.name(), box.cx(), box.y() + 18, label, palette.text(), box.w());
      if (Brush.readable(Sizes.SMALL, scale)) {
        Font caption = Font.sans(400, Sizes.SMALL);
        brush.centred(access(cell), box.cx(), y + 71, caption, palette.soft(), box.w());
      }
    }
  }

  private static String access(ObjectPicture.Cell cell) {
    String written = cell.writer() == null ? "" : "written by " + cell.writer();
    String read = cell.reader() == null ? "" : "read by " + cell.reader();
    if (!cell.operation().isEmpty()) {
      TaskId last = cell.writtenAt() >= cell.readAt() ? cell.writer() : cell.reader();
      return last == null ? cell.operation() : cell.operation() + " by " + last;
    }
    return written.isEmpty() || read.isEmpty()
        ? written + read
        : cell.writtenAt() > cell.readAt() ? written : read;
  }
}

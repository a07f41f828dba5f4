package interleave.stage;

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

/// Draws everything that is shared and is not a channel, each kind in its own shape. Below each
/// shape stands its name, and below that either who waits or, when nobody does, what it is up to.
final class Props {

  final Brush brush;
  final Pen pen;
  final Palette palette;
  final Sizes sizes;
  final double scale;

  Props(Brush brush, Sizes sizes, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.sizes = sizes;
    this.scale = scale;
  }

  void draw(Box box, ObjectPicture object, Tween tween) {
    switch (object) {
      case ObjectPicture.Channel _, ObjectPicture.Context _ -> {}
      case ObjectPicture.Lock lock -> new Padlocks(this).draw(box, lock, tween.shown());
      case ObjectPicture.Group group -> group(box, group, tween.shown());
      case ObjectPicture.OnceFlag once -> once(box, once, tween.shown());
      case ObjectPicture.Cond cond -> cond(box, cond, tween.shown());
      case ObjectPicture.Timer timer -> timer(box, timer, tween);
      case ObjectPicture.SharedMap map -> new Tables(brush, scale).draw(box, map);
      case ObjectPicture.Pool pool -> new Pools(brush, scale).draw(box, pool);
      case ObjectPicture.Cell cell -> new Cells(brush, sizes, scale).draw(box, cell);
    }
  }

  /// The name, and below it the queue or the caption.
  ///
  /// @param note beside the queue, at the right; empty for none
  void below(
      Box box,
      double y,
      String label,
      String caption,
      List<Waiter> waiters,
      String note,
      Picture picture) {
    if (scale < .3) {
      return;
    }
    name(box, y, label);
    double cx = box.cx();
    if (!waiters.isEmpty()) {
      queue(box, waiters, false, note, picture);
    } else if (Brush.readable(Sizes.SMALL, scale)) {
      Font small = Font.sans(400, Sizes.SMALL);
      String text = note.isEmpty() ? caption : caption + " · " + note;
      brush.centred(text, cx, y + 44, small, palette.soft(), box.w());
    }
  }

  /// The name of an RWMutex and its queue, with a pencil beside each who waits to write.
  void readersAndWriters(Box box, double y, ObjectPicture.Lock lock, String note, Picture picture) {
    if (scale >= .3) {
      name(box, y, lock.name());
      queue(box, lock.waiters(), true, note, picture);
    }
  }

  void name(Box box, double y, String label) {
    Font font = Font.mono(500, Brush.legible(sizes.name(), 22, scale));
    String name = brush.called(label, font, box.w());
    brush.centred(name, box.cx(), y + .25 * font.size() + 16, font, palette.text(), box.w());
  }

  static Look look(TaskId id, Picture picture) {
    TaskPicture task = picture.task(id);
    return task == null ? Look.RUNNABLE : Look.of(task, picture);
  }

  /// Those who wait, at the foot of a box, first come first.
  ///
  /// @param writers whether those who do not wait to read have a pencil
  private void queue(Box box, List<Waiter> waiters, boolean writers, String note, Picture picture) {
    double step = Sizes.CHIP_W + 4;
    Font font = Font.sans(600, Sizes.SMALL);
    double noteWidth =
        note.isEmpty() || !Brush.readable(Sizes.SMALL, scale) ? 0 : pen.width(note, font) + 6;
    int fit = Math.max(1, (int) ((box.w() - noteWidth + 4) / step));
    int shown = Math.min(waiters.size(), fit);
    double x = box.cx() - (shown * step - 4 + noteWidth) / 2;
    double y = box.bottom() - Sizes.CHIP_H;
    for (int i = 0; i < shown; i++, x += step) {
      if (i == shown - 1 && waiters.size() > shown) {
        String more = "+" + (waiters.size() - shown + 1);
        Font count = Font.sans(600, 14.5);
        int ink = palette.stateText(Look.LOCKED);
        pen.text(more, x + Sizes.CHIP_W / 2, y + 19, count, ink, Anchor.MIDDLE);
      } else {
        TaskId task = waiters.get(i).task();
        Look look = look(task, picture);
        Box chip = new Box(x, y, Sizes.CHIP_W, Sizes.CHIP_H);
        brush.chip(task, null, look, chip);
        if (writers && !waiters.get(i).read()) {
          pen.fillCircle(chip.right() - 4, y + 1, 8, palette.panel());
          Icons.pencil(pen, chip.right() - 9.5, y - 4.5, 11, palette.text());
        }
      }
    }
    if (noteWidth > 0) {
      pen.text(note, x + 2, y + 19, font, palette.stateText(Look.LOCKED));
    }
  }

  /// A ring with the counter; who waits for it stands at its foot, who owes Done below its name.
  private void group(Box box, ObjectPicture.Group group, Picture picture) {
    double cy = box.y() + sizes.ring();
    boolean zero = group.counter() == 0;
    int color = zero ? palette.state(Look.DONE) : palette.accent();
    double radius = sizes.ring() - 4;
    pen.fillCircle(box.cx(), cy, radius, palette.panel());
    pen.strokeCircle(box.cx(), cy, radius, Stroke.of(color, .16 * radius));
    int ink = zero ? palette.soft() : palette.text();
    String count = Integer.toString(group.counter());
    double wide = pen.width(count, Font.sans(700, .9 * radius));
    double size = .9 * radius * Math.min(1, 1.5 * radius / wide);
    Font counter = Font.sans(700, size);
    pen.text(count, box.cx(), cy + .36 * size, counter, ink, Anchor.MIDDLE);
    double y = cy + sizes.ring() + 2;
    below(box, y, group.name(), groupCaption(group), List.of(), "", picture);
    if (scale >= .3) {
      beside(box, cy, group.waiters(), picture);
    }
  }

  /// Who waits, right and left of a ring's foot: all go on together, none is the first.
  private void beside(Box box, double cy, List<Waiter> waiters, Picture picture) {
    double top = cy + sizes.ring() - Sizes.CHIP_H + 4;
    double out = .62 * sizes.ring();
    for (int i = 0; i < Math.min(2, waiters.size()); i++) {
      double x = i == 0 ? box.cx() + out : box.cx() - out - Sizes.CHIP_W;
      if (i == 1 && waiters.size() > 2) {
        String more = "+" + (waiters.size() - 1);
        int ink = palette.stateText(Look.LOCKED);
        double middle = x + Sizes.CHIP_W / 2;
        pen.text(more, middle, top + 19, Font.sans(600, 14.5), ink, Anchor.MIDDLE);
      } else {
        TaskId task = waiters.get(i).task();
        brush.chip(task, null, look(task, picture), new Box(x, top, Sizes.CHIP_W, Sizes.CHIP_H));
      }
    }
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
    double radius = sizes.sign() - 2;
    double cx = box.cx();
    double cy = box.y() + sizes.sign();
    int color = once.done() ? palette.state(Look.RUNNING) : palette.accent();
    pen.fillCircle(cx, cy, radius, palette.well());
    pen.strokeCircle(cx, cy, radius, Stroke.of(color, 3));
    if (once.done()) {
      Icons.check(pen, cx - 13, cy - 13, 26, color);
    } else if (once.runner() != null) {
      brush.badge(once.runner(), look(once.runner(), picture), cx, cy, 26);
    } else {
      pen.text("1×", cx, cy + 7, Font.sans(700, 19), palette.text(), Anchor.MIDDLE);
    }
    String state =
        once.done()
            ? "done by " + once.runner()
            : once.runner() == null ? "not yet run" : once.runner() + " runs it";
    below(box, box.y() + 2 * sizes.sign(), once.name(), state, once.waiters(), "", picture);
  }

  private void cond(Box box, ObjectPicture.Cond cond, Picture picture) {
    double cx = box.cx();
    double y = box.y() + sizes.sign() - 26;
    Path bell =
        Path.from(cx - 24, y + 42)
            .curve(cx - 15, y + 34, cx - 18, y + 8, cx, y + 6)
            .curve(cx + 18, y + 8, cx + 15, y + 34, cx + 24, y + 42)
            .close();
    pen.fill(bell, palette.well());
    pen.stroke(bell, Stroke.of(palette.accent(), 3));
    pen.fillCircle(cx, y + 48, 5, palette.accent());
    pen.fillCircle(cx, y + 3, 3.5, palette.accent());
    double foot = box.y() + 2 * sizes.sign();
    below(box, foot, cond.name(), "nobody waits", cond.waiters(), "", picture);
  }

  private void timer(Box box, ObjectPicture.Timer timer, Tween tween) {
    double size = 2 * sizes.clock();
    clock(brush, new Box(box.cx() - size / 2, box.y(), size, size), timer, tween.nanos());
    String caption = timerCaption(timer, tween.nanos());
    below(box, box.y() + size, timer.name(), caption, List.of(), "", tween.shown());
  }

  /// The face of a timer: how much of its time is over.
  static void clock(Brush brush, Box box, ObjectPicture.Timer timer, long now) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    double cx = box.cx();
    double cy = box.cy();
    double radius = box.w() / 2 - 4;
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
}

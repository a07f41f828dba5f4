package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.stage.Layout.Wire;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;

/// Draws why nobody can move any more, over the stage of a deadlock.
final class Overlay {

  /// Words smaller than that on the screen, in pixels, are left out.
  private static final double WORDS = 9;

  /// What a circle is called is written as large as this, larger where everything is small.
  private static final double TITLE = 19;

  private static final double MOST_TITLE = 34;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final double scale;

  Overlay(Brush brush, Layout layout, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.scale = scale;
  }

  void wires(List<Knot> knots) {
    for (Knot knot : knots) {
      switch (knot) {
        case Knot.Circle circle -> circle(circle);
        case Knot.DeadChannel dead -> ends(dead.tasks(), dead.channel());
        case Knot.DeadSelect dead -> dead.channels().forEach(c -> ends(dead.tasks(), c));
        case Knot.EndlessOnce endless -> ends(endless.tasks(), endless.once());
        case Knot.MissingDone done -> ends(done.tasks(), done.group());
        case Knot.MissingUnlock unlock -> ends(unlock.tasks(), unlock.lock());
        case Knot.Endless _ -> {}
      }
    }
  }

  private void ends(List<TaskId> tasks, ObjectId object) {
    for (TaskId task : tasks) {
      Wire wire = layout.stands(task) ? layout.wire(task, object) : null;
      if (wire != null) {
        brush.arrow(wire.curve(), Stroke.of(palette.danger(), 3), 15);
      }
    }
  }

  private void circle(Knot.Circle circle) {
    for (Knot.Link link : circle.links()) {
      Wire wants = layout.wire(link.task(), link.object());
      Wire held = layout.wire(link.holder(), link.object());
      if (wants != null) {
        brush.arrow(wants.curve(), Stroke.of(palette.danger(), 3.4), 16);
      }
      if (held != null && held != wants) {
        brush.arrow(held.curve().reversed(), Stroke.of(palette.danger(), 3.4), 16);
      }
    }
  }

  void labels(List<Knot> knots) {
    for (Knot knot : knots) {
      if (knot instanceof Knot.Circle circle) {
        circleLabels(circle);
      }
    }
  }

  private void circleLabels(Knot.Circle circle) {
    Box around = null;
    List<Curve> curves = new ArrayList<>();
    Free free = new Free(layout.bounds(), layout.boxes());
    for (Knot.Link link : circle.links()) {
      Wire wants = layout.wire(link.task(), link.object());
      Wire held = layout.wire(link.holder(), link.object());
      if (wants != null) {
        label("waits for", wants.curve(), .44, free);
        curves.add(wants.curve());
      }
      if (held != null && held != wants) {
        label("held by", held.curve(), .56, free);
        curves.add(held.curve());
      }
      for (Box box : new Box[] {layout.box(link.task()), layout.box(link.object())}) {
        around = around == null ? box : box == null ? around : around.union(box);
      }
    }
    if (around != null && circle.links().size() > 1) {
      title(circle.title(), around, free, curves);
    }
  }

  /// What it is, in the free place that is nearest to the middle.
  private void title(String text, Box around, Free free, List<Curve> curves) {
    for (double size = Brush.legible(TITLE, MOST_TITLE, scale); size > .8 * TITLE; size *= .85) {
      if (title(text, size, around, free, curves)) {
        return;
      }
    }
  }

  private boolean title(String text, double size, Box around, Free free, List<Curve> curves) {
    Font title = Font.sans(700, size);
    Font line = Font.sans(400, Math.max(Sizes.SMALL, .79 * size));
    boolean says = line.size() * scale >= WORDS;
    String below = "nobody can move again";
    double width = Math.max(pen.width(text, title), says ? pen.width(below, line) : 0) + 16;
    double height = (says ? 2.95 : 1.7) * size;
    Box best = null;
    double nearest = Double.MAX_VALUE;
    for (double y = around.y(); y + height <= around.bottom(); y += 12) {
      for (double x = around.x(); x + width <= around.right(); x += 16) {
        Box box = new Box(x, y, width, height);
        double distance = Math.hypot(box.cx() - around.cx(), 2 * (box.cy() - around.cy()));
        if (distance < nearest && free.is(box) && !crossed(box, curves)) {
          nearest = distance;
          best = box;
        }
      }
    }
    if (best == null) {
      return false;
    }
    pen.text(text, best.cx(), best.y() + 1.21 * size, title, palette.danger(), Anchor.MIDDLE);
    if (says) {
      pen.text(below, best.cx(), best.y() + 2.37 * size, line, palette.soft(), Anchor.MIDDLE);
    }
    return true;
  }

  private static boolean crossed(Box box, List<Curve> curves) {
    for (Curve curve : curves) {
      for (double t = 0; t <= 1; t += .04) {
        if (box.contains(curve.x(t), curve.y(t))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Where the wire has room for it, as near as can be to the wanted part of it, off the arrow's
  /// head; nowhere where it could not be read: the arrows say it too.
  private void label(String text, Curve curve, double wanted, Free free) {
    Font font = Font.sans(600, 14.5);
    if (font.size() * scale < WORDS || !layout.detail().labelled()) {
      return;
    }
    Box box = free.on(curve, wanted, pen.width(text, font) + 14, 24);
    if (box != null) {
      pen.fillRound(box.x(), box.y(), box.w(), box.h(), 6, palette.panel());
      pen.text(text, box.cx(), box.cy() + 5, font, palette.danger(), Anchor.MIDDLE);
    }
  }
}

package interleave.stage;

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

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;

  Overlay(Brush brush, Layout layout) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
  }

  void wires(List<Knot> knots) {
    for (Knot knot : knots) {
      switch (knot) {
        case Knot.Circle circle -> circle(circle);
        case Knot.DeadChannel dead -> ends(dead.tasks(), dead.channel());
        case Knot.MissingDone done -> ends(done.tasks(), done.group());
        case Knot.MissingUnlock unlock -> ends(unlock.tasks(), unlock.lock());
        case Knot.Endless _ -> {}
      }
    }
  }

  private void ends(List<TaskId> tasks, interleave.engine.event.ObjectId object) {
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
    Font title = Font.sans(700, 19);
    Font line = Font.sans(400, 15);
    String below = "nobody can move again";
    double width = Math.max(pen.width(text, title), pen.width(below, line)) + 16;
    Box best = null;
    double nearest = Double.MAX_VALUE;
    for (double y = around.y(); y + 56 <= around.bottom(); y += 12) {
      for (double x = around.x(); x + width <= around.right(); x += 16) {
        Box box = new Box(x, y, width, 56);
        double distance = Math.hypot(box.cx() - around.cx(), 2 * (box.cy() - around.cy()));
        if (distance < nearest && free.is(box) && !crossed(box, curves)) {
          nearest = distance;
          best = box;
        }
      }
    }
    if (best != null) {
      pen.text(text, best.cx(), best.y() + 23, title, palette.danger(), Anchor.MIDDLE);
      pen.text(below, best.cx(), best.y() + 45, line, palette.soft(), Anchor.MIDDLE);
    }
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
  /// head.
  private void label(String text, Curve curve, double wanted, Free free) {
    Font font = Font.sans(600, 14.5);
    Box box = free.on(curve, wanted, pen.width(text, font) + 14, 24);
    if (box != null) {
      pen.fillRound(box.x(), box.y(), box.w(), box.h(), 6, palette.panel());
      pen.text(text, box.cx(), box.cy() + 5, font, palette.danger(), Anchor.MIDDLE);
    }
  }
}

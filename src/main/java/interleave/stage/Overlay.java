package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.stage.Layout.Wire;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
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
    for (Knot.Link link : circle.links()) {
      Wire wants = layout.wire(link.task(), link.object());
      Wire held = layout.wire(link.holder(), link.object());
      if (wants != null) {
        label("waits for", wants.curve());
      }
      if (held != null && held != wants) {
        label("held by", held.curve());
      }
      for (Box box : new Box[] {layout.box(link.task()), layout.box(link.object())}) {
        around = around == null ? box : box == null ? around : around.union(box);
      }
    }
    if (around == null || circle.links().size() < 2) {
      return;
    }
    Font title = Font.sans(700, 19);
    Font line = Font.sans(400, 15);
    double cy = middle(circle, around);
    pen.text(circle.title(), around.cx(), cy - 2, title, palette.danger(), Anchor.MIDDLE);
    pen.text("nobody can move again", around.cx(), cy + 20, line, palette.soft(), Anchor.MIDDLE);
  }

  /// The middle of the room between the objects of the circle that stand above each other.
  private double middle(Knot.Circle circle, Box around) {
    double best = around.cy();
    double room = 0;
    List<Box> boxes =
        circle.links().stream()
            .map(link -> layout.box(link.object()))
            .sorted(java.util.Comparator.comparingDouble(Box::y))
            .toList();
    for (int i = 0; i + 1 < boxes.size(); i++) {
      double between = boxes.get(i + 1).y() - boxes.get(i).bottom();
      if (between > room) {
        room = between;
        best = boxes.get(i).bottom() + between / 2;
      }
    }
    return best;
  }

  private void label(String text, Curve curve) {
    Font font = Font.sans(600, 14.5);
    double x = curve.x(.5);
    double y = curve.y(.5);
    double width = pen.width(text, font) + 14;
    pen.fillRound(x - width / 2, y - 11, width, 22, 6, palette.panel());
    pen.text(text, x, y + 4.5, font, palette.danger(), Anchor.MIDDLE);
  }
}

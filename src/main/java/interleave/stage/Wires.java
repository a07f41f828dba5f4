package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.picture.Waiter;
import interleave.stage.Layout.Wire;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;

/// Draws the wires: faint for who has to do with whom, strong for who waits where and for what is
/// happening.
final class Wires {

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final List<Knob> knobs = new ArrayList<>();

  private record Knob(Wire wire, String text, int color, Look look) {}

  Wires(Brush brush, Layout layout) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
  }

  /// @param quiet only the faint ones
  void draw(Tween tween, boolean quiet) {
    Picture picture = tween.shown();
    for (Wire wire : layout.wires()) {
      if (seen(wire, picture)) {
        faint(wire, picture);
      }
    }
    if (quiet) {
      return;
    }
    for (ObjectPicture object : picture.objects()) {
      if (object instanceof ObjectPicture.Group group && group.counter() > 0) {
        owing(group, picture);
      }
    }
    for (TaskPicture task : picture.tasks()) {
      if (task.stuck()) {
        waiting(task, picture);
      }
    }
    active(tween);
    knobs.forEach(this::knob);
  }

  private boolean seen(Wire wire, Picture picture) {
    if (wire.task() != null && picture.task(wire.task()) == null) {
      return false;
    }
    for (ObjectId id : layout.sharing(wire.object())) {
      if (picture.object(id) != null) {
        return true;
      }
    }
    return false;
  }

  private void faint(Wire wire, Picture picture) {
    TaskPicture task = picture.task(wire.task());
    double opacity = task != null && task.ended() ? .45 : 1;
    int color = Palette.alpha(palette.wire(), opacity);
    pen.stroke(wire.curve().path(), Stroke.dashed(color, 1.5, 5));
    if (wire.sends() && !wire.receives()) {
      Curve c = wire.curve();
      Icons.arrowHead(pen, c.endX() - 1, c.endY(), c.arrival(), 9, color);
    } else if (wire.receives() && !wire.sends()) {
      Curve c = wire.curve().reversed();
      Icons.arrowHead(pen, c.endX(), c.endY(), c.arrival(), 9, color);
    }
  }

  private void owing(ObjectPicture.Group group, Picture picture) {
    for (Waiter debtor : group.owing()) {
      Wire wire = layout.wire(debtor.task(), group.id());
      TaskPicture task = picture.task(debtor.task());
      if (wire != null && task != null && layout.stands(debtor.task())) {
        pen.stroke(wire.curve().path(), Stroke.dashed(palette.faint(), 1.6, 3));
      }
    }
  }

  private void waiting(TaskPicture task, Picture picture) {
    if (!layout.stands(task.id())) {
      return;
    }
    Look look = Look.of(task, picture);
    Stroke stroke = Stroke.of(palette.state(look), 2.2);
    if (task.object() != null) {
      Wire wire = layout.wire(task.id(), task.object());
      if (wire != null) {
        boolean receives = picture.channel(task.object()) != null && !sends(task, picture);
        if (receives) {
          pen.stroke(wire.curve().path(), Stroke.dashed(stroke.color(), 2, 7));
        } else {
          brush.arrow(wire.curve(), stroke, 12);
        }
      }
      return;
    }
    List<Event.SelectArm> arms = task.arms();
    for (int i = 0; i < arms.size(); i++) {
      Wire wire =
          arms.get(i).channel() == null ? null : layout.wire(task.id(), arms.get(i).channel());
      if (wire != null) {
        pen.stroke(wire.curve().path(), Stroke.dashed(stroke.color(), 2, 7));
        knobs.add(new Knob(wire, "case " + (i + 1), stroke.color(), look));
      }
    }
  }

  private static boolean sends(TaskPicture task, Picture picture) {
    return picture.channel(task.object()).senders().stream()
        .anyMatch(w -> w.task().equals(task.id()));
  }

  /// A select's arm has a knob with the number of its case where it leaves the card.
  private void knob(Knob knob) {
    Curve curve = knob.wire().curve();
    double x = curve.x(.3);
    double y = curve.y(.3);
    Font font = Font.sans(600, Sizes.SMALL);
    double width = pen.width(knob.text(), font) + 16;
    pen.fillRound(x - width / 2, y - 12, width, 24, 12, palette.panel());
    pen.strokeRound(x - width / 2, y - 12, width, 24, 12, Stroke.of(knob.color(), 1.6));
    pen.text(knob.text(), x, y + 5, font, palette.stateText(knob.look()), Anchor.MIDDLE);
  }

  /// The wires of the event on its way, or of the last one.
  private void active(Tween tween) {
    switch (tween.event()) {
      case Event.ChanSend e -> {
        glow(e.task(), e.channel(), true);
        glow(e.receiver(), e.channel(), false);
      }
      case Event.ChanReceive e -> {
        glow(e.sender(), e.channel(), true);
        glow(e.task(), e.channel(), false);
      }
      case Event.ChanClose e -> glow(e.task(), e.channel(), true);
      case Event.LockAcquire e -> glow(e.task(), e.lock(), true);
      case Event.LockRelease e -> glow(e.task(), e.lock(), false);
      case Event.WaitGroupAdd e -> glow(e.task(), e.group(), true);
      case Event.WaitGroupWait e -> glow(e.task(), e.group(), false);
      case Event.VarRead e -> glow(e.task(), e.variable(), false);
      case Event.VarWrite e -> glow(e.task(), e.variable(), true);
      case Event.AtomicAccess e -> glow(e.task(), e.atomic(), true);
      case Event.OnceDo e -> glow(e.task(), e.once(), true);
      case Event.CondSignal e -> glow(e.task(), e.cond(), true);
      case Event.ContextMake e -> glow(e.task(), e.context(), true);
      case Event.ContextCancel e -> glow(e.task(), e.context(), true);
      case Event.SelectPick e -> picked(e);
      case null -> {}
      default -> {}
    }
  }

  private void glow(TaskId task, ObjectId object, boolean towardsObject) {
    Wire wire = task == null || object == null ? null : layout.wire(task, object);
    if (wire != null) {
      Curve curve = towardsObject ? wire.curve() : wire.curve().reversed();
      brush.arrow(curve, Stroke.of(palette.state(Look.RUNNING), 2.6), 13);
    }
  }

  private void picked(Event.SelectPick e) {
    for (int i = 0; i < e.arms().size(); i++) {
      ObjectId channel = e.arms().get(i).channel();
      Wire wire = channel == null ? null : layout.wire(e.task(), channel);
      if (wire == null) {
        continue;
      }
      boolean ready = e.ready().contains(i);
      int color = ready ? palette.state(Look.RUNNING) : palette.wire();
      pen.stroke(
          wire.curve().path(),
          i == e.chosen() ? Stroke.of(color, 2.8) : Stroke.dashed(color, 2, 6));
      String text = "case " + (i + 1) + (i == e.chosen() ? " taken" : ready ? " ready" : "");
      knobs.add(new Knob(wire, text, color, ready ? Look.RUNNING : Look.DONE));
    }
  }
}

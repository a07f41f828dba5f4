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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws the wires: faint for who has to do with whom, strong for who waits where and for what is
/// happening.
final class Wires {

  /// The height that the knob of a default needs below a card.
  static final double DEFAULT = 32;

  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final List<Knob> knobs = new ArrayList<>();

  /// Wires of one style are drawn in one go: many times quicker where their boxes overlap.
  private final Map<Stroke, Path> lines = new LinkedHashMap<>();

  private final Map<Integer, Path> heads = new LinkedHashMap<>();

  /// Who has just taken the default of a select; null when nobody has.
  private TaskId taken;

  private record Knob(Wire wire, String text, int color, Look look) {}

  Wires(Brush brush, Layout layout) {
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
  }

  /// @param quiet only the faint ones
  void draw(Tween tween, boolean quiet) {
    Picture picture = tween.shown();
    for (Wire wire : layout.wires()) {
      if (!layout.chords.contains(wire.curve()) && seen(wire, picture)) {
        faint(wire, picture);
      }
    }
    flush();
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
    flush();
    active(tween);
    flush();
    Free free = new Free(layout.bounds(), knobs.isEmpty() ? List.of() : layout.boxes());
    knobs.forEach(knob -> knob(knob, free));
    if (taken != null && layout.stack(taken) != null) {
      defaultCase(layout.box(taken));
    }
  }

  private void line(Curve curve, Stroke stroke) {
    curve.onto(lines.computeIfAbsent(stroke, _ -> new Path()));
  }

  private void arrow(Curve curve, Stroke stroke, double head) {
    line(curve, stroke);
    head(curve, head, stroke.color());
  }

  private void head(Curve c, double size, int color) {
    Path path = heads.computeIfAbsent(color, _ -> new Path());
    Icons.arrowHead(path, c.endX(), c.endY(), c.arrival(), size);
  }

  private void flush() {
    lines.forEach((stroke, path) -> pen.stroke(path, stroke));
    heads.forEach((color, path) -> pen.fill(path, color));
    lines.clear();
    heads.clear();
  }

  private boolean seen(Wire wire, Picture picture) {
    if (picture.task(wire.first()) == null) {
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
    line(wire.curve(), Stroke.dashed(color, 1.5, 5));
    if (wire.sends() && !wire.receives()) {
      head(wire.curve(), 9, color);
    } else if (wire.receives() && !wire.sends()) {
      head(wire.curve().reversed(), 9, color);
    }
  }

  /// From everybody who owes a Done to the WaitGroup; a pile that shows no rows has one line.
  private void owing(ObjectPicture.Group group, Picture picture) {
    Set<Curve> drawn = new LinkedHashSet<>();
    for (Waiter debtor : group.owing()) {
      Wire wire = layout.wire(debtor.task(), group.id());
      if (wire != null && picture.task(debtor.task()) != null && drawn.add(wire.curve())) {
        boolean many = !layout.stands(debtor.task());
        line(wire.curve(), Stroke.dashed(palette.soft(), many ? 3 : 1.6, 3));
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
          line(wire.curve(), Stroke.dashed(stroke.color(), 2, 7));
        } else {
          arrow(wire.curve(), stroke, 12);
        }
      }
      return;
    }
    List<Event.SelectArm> arms = task.arms();
    for (int i = 0; i < arms.size(); i++) {
      Wire wire =
          arms.get(i).channel() == null ? null : layout.wire(task.id(), arms.get(i).channel());
      if (wire != null) {
        line(wire.curve(), Stroke.dashed(stroke.color(), 2, 7));
        knobs.add(new Knob(wire, "case " + (i + 1), stroke.color(), look));
      }
    }
  }

  private static boolean sends(TaskPicture task, Picture picture) {
    return picture.channel(task.object()).senders().stream()
        .anyMatch(w -> w.task().equals(task.id()));
  }

  /// A select's arm has a knob with the number of its case where it leaves the card.
  private void knob(Knob knob, Free free) {
    Font font = Font.sans(600, Sizes.SMALL);
    Box box = free.on(knob.wire().curve(), .3, pen.width(knob.text(), font) + 16, 24);
    if (box == null) {
      return;
    }
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), 12, palette.panel());
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), 12, Stroke.of(knob.color(), 1.6));
    int ink = palette.stateText(knob.look());
    pen.text(knob.text(), box.cx(), box.cy() + 5, font, ink, Anchor.MIDDLE);
  }

  /// The default leads nowhere: its knob hangs below the card.
  private void defaultCase(Box card) {
    Font font = Font.sans(600, Sizes.SMALL);
    String text = "default taken";
    double width = pen.width(text, font) + 16;
    double x = card.x() + 18;
    double y = card.bottom() + 3;
    pen.fillRound(x, y, width, 24, 12, palette.panel());
    pen.strokeRound(x, y, width, 24, 12, Stroke.of(palette.state(Look.RUNNING), 1.6));
    int ink = palette.stateText(Look.RUNNING);
    pen.text(text, x + width / 2, y + 17, font, ink, Anchor.MIDDLE);
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
      case Event.SyncMapUse e -> glow(e.task(), e.map(), e.stores() || e.value() == null);
      case Event.PoolPut e -> glow(e.task(), e.pool(), true);
      case Event.PoolGet e -> glow(e.task(), e.pool(), false);
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
      arrow(curve, Stroke.of(palette.state(Look.RUNNING), 2.6), 13);
    }
  }

  private void picked(Event.SelectPick e) {
    taken = e.chosen() < 0 ? e.task() : null;
    for (int i = 0; i < e.arms().size(); i++) {
      ObjectId channel = e.arms().get(i).channel();
      Wire wire = channel == null ? null : layout.wire(e.task(), channel);
      if (wire == null) {
        continue;
      }
      boolean ready = e.ready().contains(i);
      int color = ready ? palette.state(Look.RUNNING) : palette.wire();
      line(wire.curve(), i == e.chosen() ? Stroke.of(color, 2.8) : Stroke.dashed(color, 2, 6));
      String text = "case " + (i + 1) + (i == e.chosen() ? " taken" : ready ? " ready" : "");
      knobs.add(new Knob(wire, text, color, ready ? Look.RUNNING : Look.DONE));
    }
  }
}

package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.Knot;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/// Draws the stage: goroutines, what they share, and what passes between them, at one position of
/// the playhead.
public final class Stage {

  private final Timeline timeline;
  private final Layout layout;
  private final SourceLines source;

  public Stage(Timeline timeline, Layout layout) {
    this.timeline = timeline;
    this.layout = layout;
    this.source = new SourceLines(timeline.sources());
  }

  public Layout layout() {
    return layout;
  }

  public Timeline timeline() {
    return timeline;
  }

  /// What the playhead at `position` shows.
  public Tween at(double position) {
    return Tween.at(timeline, layout, position);
  }

  /// What is selected; both may be null.
  public record Selection(TaskId task, ObjectId object) {
    public static final Selection NONE = new Selection(null, null);
  }

  /// Draws everything of the layout that lies in `area`; what lies on its edge sticks out.
  ///
  /// @param area of the screen
  /// @param view from the layout to the screen
  public void draw(
      Pen pen, Palette palette, Box area, View view, Tween tween, Selection selection) {
    Picture shown = tween.shown();
    Box visible = view.toWorld(area);
    double scale = view.scale();
    Brush brush = new Brush(pen, palette);
    pen.save();
    pen.translate(view.dx(), view.dy());
    pen.scale(scale);
    List<Knot> knots = shown.deadlocked() ? Knot.of(shown) : List.of();
    Overlay overlay = new Overlay(brush, layout);
    new Wires(brush, layout).draw(tween, !knots.isEmpty());
    overlay.wires(knots);
    objects(brush, visible, scale, tween, selection);
    tasks(brush, visible, scale, tween, selection);
    new Motion(brush).draw(tween);
    overlay.labels(knots);
    pen.restore();
  }

  private void objects(Brush brush, Box visible, double scale, Tween tween, Selection selection) {
    Channels channels = new Channels(brush, scale);
    Props props = new Props(brush, layout, scale);
    for (ObjectId leader : layout.leaders()) {
      Box box = layout.box(leader);
      ObjectPicture object = box.overlaps(visible) ? onTop(leader, tween.shown()) : null;
      if (object == null) {
        continue;
      }
      if (object.id().equals(selection.object())) {
        brush.pen.strokeRound(
            box.x() - 6,
            box.y() - 6,
            box.w() + 12,
            box.h() + 12,
            14,
            Stroke.of(brush.palette.accent(), 2));
      }
      if (object instanceof ObjectPicture.Channel channel) {
        channels.draw(box, layout.shape(leader), layout.mirrored(leader), channel, tween);
      } else {
        props.draw(box, object, tween);
      }
    }
    for (TaskPicture task : tween.shown().tasks()) {
      if (task.stuck() && nil(task) && layout.pile(task.id()) == null) {
        channels.nil(layout.box(task.id()));
      }
    }
  }

  private static boolean nil(TaskPicture task) {
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> true;
      case null -> false;
      default -> false;
    };
  }

  /// Of the objects that share a box, the one that was used last.
  private ObjectPicture onTop(ObjectId leader, Picture picture) {
    List<ObjectId> sharing = layout.sharing(leader);
    int low = 0;
    int high = sharing.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (picture.object(sharing.get(middle)) != null) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    ObjectPicture top = null;
    for (int i = Math.max(0, low - 8); i < low; i++) {
      ObjectPicture object = picture.object(sharing.get(i));
      top = top == null || object.touched() >= top.touched() ? object : top;
    }
    return top;
  }

  private void tasks(Brush brush, Box visible, double scale, Tween tween, Selection selection) {
    Cards cards = new Cards(brush, source, scale);
    List<Pile> drawn = new ArrayList<>();
    for (TaskPicture task : tween.shown().tasks()) {
      Box box = layout.box(task.id());
      Pile pile = layout.pile(task.id());
      if (box == null || !box.overlaps(visible)) {
        continue;
      }
      if (pile == null) {
        cards.card(box, task, tween, task.id().equals(selection.task()));
      } else if (!drawn.contains(pile)) {
        drawn.add(pile);
        cards.pile(box, pile, tween, selection.task());
      }
    }
    if (tween.moving() && tween.after().tasks().size() > tween.shown().tasks().size()) {
      TaskPicture child = tween.after().tasks().getLast();
      if (layout.pile(child.id()) == null && tween.settled() > 0) {
        cards.card(layout.box(child.id()), child, tween, false);
      }
    }
  }

  /// Draws the processors and the virtual clock in a strip as high as `area`.
  ///
  /// @param unit the size of the interface: 1 is for a desk
  public void strip(Pen pen, Palette palette, Box area, double unit, Tween tween) {
    Picture shown = tween.shown();
    Brush brush = new Brush(pen, palette);
    Font clockFont = Font.mono(500, 15.5 * unit);
    String clock = "virtual time " + Durations.text(tween.nanos());
    double clockWidth = pen.width("virtual time 000.0 ms", clockFont);
    double cy = area.cy();
    pen.text(clock, area.right(), cy + 5.5 * unit, clockFont, palette.text(), Anchor.END);
    int procs = Math.max(1, shown.procs());
    double room = area.w() - clockWidth - 24 * unit;
    double step = Math.min(150 * unit, room / procs);
    int count = step < 64 * unit ? (int) (room / (64 * unit)) : procs;
    step = Math.max(step, 64 * unit);
    for (int p = 0; p < Math.min(count, procs); p++) {
      slot(brush, area.x() + p * step, cy, step, unit, p, shown);
    }
  }

  private static void slot(
      Brush brush, double x, double cy, double step, double unit, int proc, Picture shown) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    Font name = Font.sans(600, 13 * unit);
    pen.text("P" + proc, x, cy + 4.5 * unit, name, palette.soft());
    double left = x + 28 * unit;
    double width = step - 42 * unit;
    double h = 28 * unit;
    TaskId running = proc < shown.procs() ? shown.running(proc) : null;
    boolean idle = running == null;
    pen.fillRound(left, cy - h / 2, width, h, 7 * unit, palette.well());
    int rim = idle ? palette.rim() : palette.state(Look.RUNNING);
    pen.strokeRound(
        left, cy - h / 2, width, h, 7 * unit, Stroke.of(rim, (idle ? 1.2 : 1.8) * unit));
    Font font = Font.sans(600, 12.5 * unit);
    String text = idle ? "idle" : running + " running";
    if (!idle && pen.width(text, font) > width - 8 * unit) {
      text = running.toString();
    }
    brush.centred(
        text,
        left + width / 2,
        cy + 4.5 * unit,
        font,
        idle ? palette.faint() : palette.stateText(Look.RUNNING),
        width - 8 * unit);
  }

  /// The goroutine at a place of the layout; null when there is none.
  public TaskId taskAt(double x, double y, Picture picture) {
    for (TaskPicture task : picture.tasks()) {
      Box box = layout.box(task.id());
      Pile pile = layout.pile(task.id());
      if (box != null && box.contains(x, y)) {
        if (pile == null) {
          return task.id();
        }
        int place = pile.place(task.id());
        if (pile.mosaic() && pile.cell(box, place).contains(x, y)) {
          return task.id();
        }
      }
    }
    return null;
  }

  /// The object at a place of the layout; null when there is none.
  public ObjectId objectAt(double x, double y, Picture picture) {
    for (ObjectId leader : layout.leaders()) {
      if (layout.box(leader).contains(x, y)) {
        ObjectPicture object = onTop(leader, picture);
        return object == null ? null : object.id();
      }
    }
    return null;
  }
}

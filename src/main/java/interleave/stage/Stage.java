package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.picture.Mention;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Timeline;
import java.util.List;

/// Draws the stage: goroutines, what they share, and what passes between them, at one position of
/// the playhead.
public final class Stage {

  /// At a desk type may become so much smaller than the least before the stage does not show all.
  private static final double FAR = .5;

  /// So near it comes when it does not show all, as far as what has to do with each other stays
  /// together.
  private static final double NEAR = .8;

  private final Timeline timeline;
  private final Scenes scenes;
  private final SourceLines source;
  private final RunQueues queues;
  private final ProcStrip strip;

  public Stage(Timeline timeline, Layout layout) {
    this(timeline, Scenes.of(layout));
  }

  public Stage(Timeline timeline, Scenes scenes) {
    this.timeline = timeline;
    this.scenes = scenes;
    this.source = new SourceLines(timeline.sources());
    this.queues = new RunQueues(timeline);
    this.strip = new ProcStrip(queues);
  }

  /// The layout of everything there is.
  public Layout layout() {
    return scenes.whole();
  }

  public Timeline timeline() {
    return timeline;
  }

  /// What the playhead at `position` shows.
  public Tween at(double position) {
    return Tween.at(timeline, scenes.at(event(position)), position);
  }

  /// The same in a layout that is at hand.
  public Tween at(double position, Layout layout) {
    return Tween.at(timeline, layout, position);
  }

  /// The event that happens, or happened last, at a position of the playhead; -1 before the first.
  public int event(double position) {
    double place = Math.clamp(position, 0, timeline.size());
    return place == Math.floor(place) ? (int) place - 1 : (int) place;
  }

  public Scenes scenes() {
    return scenes;
  }

  /// From the layout to `area`: all of it, or, where type would become far too small and nothing is
  /// folded nor a ring, the part in which the event at the playhead happens. Between two events the
  /// view moves as far as the playhead.
  public View view(Box area, Room room, Tween tween) {
    Layout layout = tween.layout();
    // half a circle of waiting says nothing
    if (scenes.folds() || layout.ringed) {
      return View.fit(layout.bounds(), area, room.most());
    }
    double least = room.least() / layout.detail().smallest();
    double far = Math.min(FAR * least, room.most());
    if (View.fit(layout.bounds(), area, room.most()).scale() >= far) {
      return View.fit(layout.bounds(), area, room.most());
    }
    Box reach = layout.reach();
    double together = Math.min(area.w() / reach.w(), area.h() / reach.h());
    double near = Math.clamp(together, far, Math.max(far, Math.min(NEAR * least, room.most())));
    double[] from = focus(layout, tween.before().last());
    double[] to = focus(layout, tween.event());
    from = from == null ? to : from;
    to = to == null ? from : to;
    double part = tween.moving() ? tween.arrived() : 1;
    double x = from == null ? 0 : from[0] + (to[0] - from[0]) * part;
    double y = from == null ? 0 : from[1] + (to[1] - from[1]) * part;
    return View.around(layout.bounds(), area, room.most(), near, x, y);
  }

  /// The middle of what an event is about; null when it is about nothing on the stage.
  private static double[] focus(Layout layout, Event event) {
    if (event == null) {
      return null;
    }
    Box around = null;
    for (Box box :
        new Box[] {
          event.task() == null ? null : layout.box(event.task()),
          Mention.other(event) == null ? null : layout.box(Mention.other(event)),
          Mention.object(event) == null ? null : layout.box(Mention.object(event))
        }) {
      around = around == null ? box : box == null ? around : around.union(box);
    }
    return around == null ? null : new double[] {around.cx(), around.cy()};
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
    bare(pen, palette, area, view, tween, selection);
    folded(pen, palette, area, folded(tween));
  }

  /// The same without a word about what is left out.
  public void bare(
      Pen pen, Palette palette, Box area, View view, Tween tween, Selection selection) {
    Layout layout = tween.layout();
    Picture shown = tween.shown();
    Box visible = view.toWorld(area);
    double scale = view.scale();
    Brush brush = new Brush(pen, palette);
    pen.save();
    pen.translate(view.dx(), view.dy());
    pen.scale(scale);
    List<Knot> knots = shown.deadlocked() ? Knot.of(shown) : List.of();
    Trays trays = new Trays(brush, layout, scale);
    trays.boards(shown, visible);
    Overlay overlay = new Overlay(brush, layout, scale);
    new Wires(brush, layout).draw(tween, !knots.isEmpty());
    overlay.wires(knots);
    Bolts bolts = new Bolts(brush, layout, timeline.races(), source, scale);
    bolts.wires(shown);
    bolts.cells(shown);
    objects(brush, trays, visible, scale, tween, selection);
    tasks(brush, visible, scale, tween, selection);
    if (scale >= Cards.FULL) {
      new Glance(brush, layout).draw(tween);
    }
    if (selection.task() != null) {
      new Kinship(brush, layout).draw(selection.task(), shown);
    }
    bolts.marks(shown);
    new Motion(brush).draw(tween);
    overlay.labels(knots);
    pen.restore();
  }

  /// In a few words what a picture leaves out; empty when that is nothing.
  public String folded(Tween tween) {
    return scenes.folded(tween.layout(), tween.shown(), false);
  }

  /// How much that is, as a number.
  public String foldedCount(Tween tween) {
    return scenes.folded(tween.layout(), tween.shown(), true);
  }

  /// What there is besides, in one quiet line below.
  private void folded(Pen pen, Palette palette, Box area, String text) {
    if (!text.isEmpty()) {
      double size = scenes.least();
      Pen.Font font = Pen.Font.sans(500, size);
      String fitted = pen.fit(text, font, area.w() - 1.2 * size);
      double x = area.right() - .6 * size;
      double y = area.bottom() - .4 * size;
      pen.text(fitted, x, y, font, palette.soft(), Pen.Anchor.END);
    }
  }

  private void objects(
      Brush brush, Trays trays, Box visible, double scale, Tween tween, Selection selection) {
    Layout layout = tween.layout();
    Channels channels = new Channels(brush, scale);
    Props props = new Props(brush, layout.detail().sizes, scale);
    for (ObjectId leader : layout.leaders()) {
      Box box = layout.whole(leader);
      if (!box.overlaps(visible)) {
        continue;
      }
      if (leader.kind() == ObjectId.Kind.CONTEXT) {
        new Branches(brush, layout, scale).draw(leader, tween, selection.object());
        continue;
      }
      ObjectPicture object =
          Trays.front(layout, leader, tween.shown(), tween.event(), selection.object());
      if (object == null) {
        continue;
      }
      trays.cells(leader, tween.shown(), object.id());
      if (object.id().equals(selection.object())) {
        Cards.halo(brush.pen, brush.palette, box);
      }
      box = layout.front(leader);
      if (object instanceof ObjectPicture.Channel channel) {
        ObjectPicture.Timer timer =
            tween.shown().object(layout.feeder(channel.id())) instanceof ObjectPicture.Timer t
                ? t
                : null;
        channels.draw(box, layout.shape(leader), layout.mirrored(leader), channel, timer, tween);
      } else {
        props.draw(box, object, tween);
      }
    }
    for (TaskPicture task : tween.shown().tasks()) {
      Box below = task.stuck() ? layout.stack(task.id()) : null;
      String words = below == null ? "" : nil(task);
      if (!words.isEmpty()) {
        channels.nil(below, words);
      }
    }
  }

  /// Whether a goroutine is on the stage, with a card of its own.
  private static boolean alone(Layout layout, TaskId task) {
    return layout.box(task) != null && layout.pile(task) == null;
  }

  /// What is to be said of the nil channel that a goroutine waits at; empty when it waits at none.
  private static String nil(TaskPicture task) {
    for (int i = 0; i < task.arms().size(); i++) {
      if (task.arms().get(i).channel() == null) {
        return "case " + (i + 1) + ", never ready";
      }
    }
    return switch (task.reason()) {
      case CHAN_RECEIVE_NIL, CHAN_SEND_NIL -> "blocks for ever";
      case null -> "";
      default -> "";
    };
  }

  private void tasks(Brush brush, Box visible, double scale, Tween tween, Selection selection) {
    Layout layout = tween.layout();
    Cards cards = new Cards(brush, source, layout.detail(), scale);
    Piles piles = new Piles(brush, scale);
    DeferredCalls deferred = new DeferredCalls(brush, layout, source, scale);
    for (Layout.Place place : layout.places()) {
      Box stack = place.pile() == null ? layout.stack(place.first()) : null;
      if (!place.box().overlaps(visible) && (stack == null || !stack.overlaps(visible))) {
        continue;
      }
      if (place.pile() != null) {
        piles.draw(place.box(), place.pile(), tween, selection.task());
        continue;
      }
      TaskPicture task = tween.shown().task(place.first());
      if (task != null) {
        cards.card(place.box(), task, tween, task.id().equals(selection.task()));
        deferred.draw(task.id(), tween);
      }
    }
    if (tween.moving() && tween.after().tasks().size() > tween.shown().tasks().size()) {
      TaskPicture child = tween.after().tasks().getLast();
      if (alone(layout, child.id()) && tween.settled() > 0) {
        cards.card(layout.box(child.id()), child, tween, false);
      }
    }
  }

  /// Draws the processors with their run queues, and the virtual clock, in a strip as high as
  /// `area`.
  ///
  /// @param unit the size of the interface: 1 is for a desk
  public void strip(Pen pen, Palette palette, Box area, double unit, Tween tween) {
    strip.draw(new Brush(pen, palette), area, unit, tween, true);
  }

  /// The same without the clock, where it is told elsewhere.
  public void procs(Pen pen, Palette palette, Box area, double unit, Tween tween) {
    strip.draw(new Brush(pen, palette), area, unit, tween, false);
  }

  /// The processor at `x` of the strip that was drawn last; -1 for none.
  public int procAt(double x) {
    return strip.at(x);
  }

  /// Who waits to run on a processor, the next one first; empty where that is not known.
  public List<TaskId> queueOf(int proc, Picture picture) {
    return queues.at(picture).stream()
        .filter(queue -> queue.proc() == proc)
        .flatMap(queue -> queue.tasks().stream())
        .toList();
  }

  /// The goroutine at a place of the layout; null when there is none.
  public TaskId taskAt(double x, double y, Picture picture) {
    Layout layout = scenes.at(picture.events() - 1);
    for (Layout.Place place : layout.places()) {
      Box stack = place.pile() == null ? layout.stack(place.first()) : null;
      boolean below = stack != null && stack.contains(x, y);
      if (!place.box().contains(x, y) && !below) {
        continue;
      }
      Pile pile = place.pile();
      if (pile == null) {
        return picture.task(place.first()) == null ? null : place.first();
      }
      for (int i = 0; i < pile.tasks().size() && (pile.rows() || pile.mosaic()); i++) {
        if (pile.cell(place.box(), i).contains(x, y)) {
          TaskId task = pile.tasks().get(i);
          return picture.task(task) == null ? null : task;
        }
      }
    }
    return null;
  }

  /// The object at a place of the layout; null when there is none.
  ///
  /// @param selected comes first where several share a box; null for none
  public ObjectId objectAt(double x, double y, Picture picture, ObjectId selected) {
    Layout layout = scenes.at(picture.events() - 1);
    for (ObjectId leader : layout.leaders()) {
      if (!layout.whole(leader).contains(x, y)) {
        continue;
      }
      if (leader.kind() == ObjectId.Kind.CONTEXT) {
        for (ObjectId context : layout.sharing(leader)) {
          if (layout.box(context).contains(x, y) && picture.object(context) != null) {
            return context;
          }
        }
        return null;
      }
      Tray tray = layout.tray(leader);
      for (int i = 0; tray != null && tray.cells() && i < tray.objects().size(); i++) {
        if (tray.cell(layout.whole(leader), i).contains(x, y)) {
          ObjectId there = tray.objects().get(i);
          return picture.object(there) == null ? null : there;
        }
      }
      ObjectPicture object = Trays.front(layout, leader, picture, picture.last(), selected);
      ObjectId feeder = object == null ? null : layout.feeder(object.id());
      boolean clock = feeder != null && layout.box(feeder).contains(x, y);
      return object == null ? null : clock ? feeder : object.id();
    }
    return null;
  }
}

package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Where everything in a recording stands, settled from all its events before the first frame: a
/// box for every goroutine and object, wires between them. The same recording in the same room
/// always looks the same.
public final class Layout {

  /// With more objects in it a tray is not opened.
  private static final int MOST_OPEN = 64;

  final Map<TaskId, Node> taskNodes = new LinkedHashMap<>();
  final Map<ObjectId, Node> objectNodes = new LinkedHashMap<>();
  final List<Node> nodes = new ArrayList<>();
  final Map<Node, Box> boxes = new LinkedHashMap<>();
  final Map<Node, ChannelShape> shapes = new LinkedHashMap<>();
  final Map<Node, Pile> piles = new LinkedHashMap<>();
  final List<Wire> wires = new ArrayList<>();
  final Map<Node, Map<Node, Wire>> wiresByEnds = new LinkedHashMap<>();

  /// The ways of wires across a ring: seen only while something happens there.
  final Set<Curve> chords = new LinkedHashSet<>();

  final Map<ObjectId, ObjectId> clocks = new LinkedHashMap<>();
  final Map<ObjectId, ObjectId> contexts = new LinkedHashMap<>();
  final Map<ObjectId, ObjectId> deadlines = new LinkedHashMap<>();
  final Map<ObjectId, ObjectId> feeders = new LinkedHashMap<>();
  final Map<Node, Tray> trays = new LinkedHashMap<>();
  final Detail detail;
  Box bounds = new Box(0, 0, 1, 1);

  /// How hard it is to follow: 0 when no wire crosses another.
  double clutter;

  /// Whether a circle of waiting is laid as a ring.
  boolean ringed;

  /// The lines from goroutine to goroutine that have been asked for.
  private final Map<List<Box>, Curve> kin = new LinkedHashMap<>();

  private List<ObjectId> leaders;
  private List<Place> places;
  private Box reach;

  Layout(Detail detail) {
    this.detail = detail;
  }

  public static Layout of(Timeline timeline) {
    return of(timeline, Set.of());
  }

  /// @param open functions whose goroutines get a card each, however many there are
  public static Layout of(Timeline timeline, Set<String> open) {
    return new Plan(cast(timeline), knots(timeline), open, Excerpt.ALL)
        .layout(Way.PLAIN, Room.ENDLESS);
  }

  /// The layout that can be read best in a room: it tells less where there is more to be shown.
  public static Layout fitting(Timeline timeline, Set<String> open, Room room) {
    return fitting(timeline, open, room, _ -> {});
  }

  /// The same, which takes its time.
  ///
  /// @param early gets the best of the few most likely ones before all others are tried
  public static Layout fitting(
      Timeline timeline, Set<String> open, Room room, Consumer<Layout> early) {
    Cast cast = cast(timeline);
    Plan plan = new Plan(cast, knots(timeline), open, Excerpt.ALL);
    early.accept(best(plan, Way.likely(), room));
    return best(plan, plan.ways(room), room);
  }

  private static Layout best(Plan plan, List<Way> ways, Room room) {
    Layout best = null;
    Way chosen = null;
    double bestWorth = 0;
    for (Way way : ways) {
      Layout layout = plan.layout(way, room);
      double worth = way.worth() * room.worth(layout);
      if (worth > bestWorth) {
        best = layout;
        chosen = way;
        bestWorth = worth;
      }
    }
    return best == null ? null : plan.lined(best, chosen, room);
  }

  static Cast cast(Timeline timeline) {
    return new Cast(timeline.events().subList(0, timeline.size()), timeline.races());
  }

  static List<Knot> knots(Timeline timeline) {
    int size = timeline.size();
    return size > 0 && timeline.picture(size - 1).deadlocked()
        ? Knot.of(timeline.picture(size - 1))
        : List.of();
  }

  /// This layout with some things moved by hand, wires and all.
  ///
  /// @param pins by how much a goroutine (with its pile) or an object is moved
  public Layout pinned(Map<?, Pin> pins) {
    if (pins.isEmpty()) {
      return this;
    }
    Map<Node, Pin> moved = new LinkedHashMap<>();
    pins.forEach(
        (what, pin) -> {
          Node node = what instanceof TaskId task ? taskNodes.get(task) : objectNodes.get(what);
          if (node != null) {
            moved.put(node, pin);
          }
        });
    Layout layout = new Layout(detail);
    layout.taskNodes.putAll(taskNodes);
    layout.objectNodes.putAll(objectNodes);
    layout.nodes.addAll(nodes);
    layout.shapes.putAll(shapes);
    layout.piles.putAll(piles);
    layout.clocks.putAll(clocks);
    layout.contexts.putAll(contexts);
    layout.feeders.putAll(feeders);
    layout.deadlines.putAll(deadlines);
    layout.trays.putAll(trays);
    layout.bounds = bounds;
    layout.ringed = ringed;
    boxes.forEach(
        (node, box) -> {
          Pin pin = moved.getOrDefault(node, Pin.NONE);
          Box there = new Box(box.x() + pin.dx(), box.y() + pin.dy(), box.w(), box.h());
          layout.boxes.put(node, there);
          layout.bounds = layout.bounds.union(there);
        });
    wiresByEnds.forEach(
        (from, ends) -> ends.forEach((to, wire) -> add(layout, from, to, wire, moved)));
    return layout;
  }

  /// Lays a wire between a task, or pile, and an object.
  void add(Node task, Node object, boolean sends, boolean receives, Curve curve) {
    TaskId first = task.tasks.get(0);
    TaskId only = task.tasks.size() == 1 ? first : null;
    Wire wire = new Wire(only, first, object.objects.get(0), sends, receives, curve);
    wires.add(wire);
    wiresByEnds.computeIfAbsent(task, _ -> new LinkedHashMap<>()).put(object, wire);
  }

  /// Moves everything.
  void move(double dx, double dy) {
    boxes.replaceAll((_, box) -> new Box(box.x() + dx, box.y() + dy, box.w(), box.h()));
    List<Curve> crossing = List.copyOf(chords);
    wires.clear();
    chords.clear();
    for (Map<Node, Wire> ends : wiresByEnds.values()) {
      ends.replaceAll(
          (_, wire) -> {
            Curve curve = wire.curve().shifted(dx, dy);
            if (crossing.contains(wire.curve())) {
              chords.add(curve);
            }
            return wire.along(curve);
          });
      wires.addAll(ends.values());
    }
  }

  private void add(Layout layout, Node from, Node to, Wire wire, Map<Node, Pin> moved) {
    Pin start = moved.getOrDefault(from, Pin.NONE);
    Pin end = moved.getOrDefault(to, Pin.NONE);
    Curve curve = wire.curve().moved(start.dx(), start.dy(), end.dx(), end.dy());
    if (curve.doublesBack() && !wire.curve().doublesBack()) {
      curve = curve.leaving(layout.boxes.get(from));
    }
    if (chords.contains(wire.curve())) {
      layout.chords.add(curve);
    }
    layout.add(from, to, wire.sends(), wire.receives(), curve);
  }

  /// By how much something is moved by hand.
  public record Pin(double dx, double dy) {
    static final Pin NONE = new Pin(0, 0);
  }

  /// Everything lies in this box, whose corner is at (0, 0).
  public Box bounds() {
    return bounds;
  }

  /// The box of a goroutine's card, or of the pile it is in.
  public Box box(TaskId task) {
    Node node = taskNodes.get(task);
    return node == null ? null : card(node);
  }

  /// The box of a card without what hangs below it; null when it has no place yet.
  Box card(Node node) {
    Box box = boxes.get(node);
    return box == null || node.stack == 0
        ? box
        : new Box(box.x(), box.y(), box.w(), box.h() - node.stack);
  }

  /// Where, below its card, the deferred calls of a goroutine are shown while it panics; null when
  /// it never does, or has no card of its own.
  Box stack(TaskId task) {
    Node node = taskNodes.get(task);
    Box box = node == null || node.stack == 0 ? null : boxes.get(node);
    return box == null ? null : new Box(box.x(), box.bottom() - node.stack, box.w(), node.stack);
  }

  /// The function of the goroutine, or of the pile of them, at a place, or where in the source the
  /// object there is made; null when there is nothing.
  public String kindAt(double x, double y) {
    for (Map.Entry<Node, Box> entry : boxes.entrySet()) {
      Node node = entry.getKey();
      if (entry.getValue().contains(x, y)) {
        return node.isTask() ? node.title : Plan.site(node.prop);
      }
    }
    return null;
  }

  /// Whether a pile, or several objects in one box, can be opened at a place: those that are not
  /// too many.
  public boolean foldsAt(double x, double y) {
    for (Map.Entry<Node, Box> entry : boxes.entrySet()) {
      Node node = entry.getKey();
      if (entry.getValue().contains(x, y)) {
        Pile pile = piles.get(node);
        return pile == null
            ? trays.containsKey(node) && node.objects.size() <= MOST_OPEN
            : pile.canOpen();
      }
    }
    return false;
  }

  /// The pile a goroutine is in; null when it has a card of its own.
  public Pile pile(TaskId task) {
    return piles.get(taskNodes.get(task));
  }

  /// All piles.
  public List<Pile> piles() {
    return List.copyOf(piles.values());
  }

  /// The box of an object; null for a variable that is not worth one. Objects made at one place in
  /// the source may share one; a timer's is beside the channel that it feeds, a context's in its
  /// tree.
  public Box box(ObjectId object) {
    Node node = objectNodes.get(object);
    Box box = whole(object);
    if (box == null) {
      return null;
    }
    Tray tray = trays.get(node);
    if (tray != null && !clocks.containsKey(object)) {
      return tray.front(box);
    }
    if (clocks.containsKey(object)) {
      return shapes.get(node).clock(box, node.mirrored);
    }
    return tree(node) ? branch(box, node, contexts.getOrDefault(object, object)) : box;
  }

  private static boolean tree(Node node) {
    return node.prop.id.kind() == ObjectId.Kind.CONTEXT;
  }

  private static Box branch(Box tree, Node node, ObjectId object) {
    int place = Math.max(0, node.objects.indexOf(object));
    int row = Math.min(place, Sizes.BRANCHES);
    double indent = Sizes.INDENT * Math.min(4, node.depths.getOrDefault(object, 0));
    double y = tree.y() + row * (Sizes.BRANCH_H + Sizes.BRANCH_GAP);
    return new Box(tree.x() + indent, y, tree.w() - indent, Sizes.BRANCH_H);
  }

  /// The box of everything that is drawn together with `object`.
  Box whole(ObjectId object) {
    Node node = objectNodes.get(object);
    return node == null ? null : boxes.get(node);
  }

  /// The same without the cells of those that share it.
  Box front(ObjectId object) {
    Tray tray = tray(object);
    return tray == null ? whole(object) : tray.front(whole(object));
  }

  /// The objects that `object` shares its box with while all are in use; null when there are none.
  Tray tray(ObjectId object) {
    return trays.get(objectNodes.get(object));
  }

  /// All boxes in which several objects are in use together.
  List<Tray> trays() {
    return List.copyOf(trays.values());
  }

  /// The height at which a lock, a counter or a value is found in the box of an object.
  double heart(ObjectId object) {
    Node node = objectNodes.get(object);
    boolean inside = shapes.containsKey(node) || tree(node);
    return inside ? box(object).cy() : boxes.get(node).y() + detail.sizes.anchor(node.prop);
  }

  /// The objects that have the same box as `object`, itself included.
  public List<ObjectId> sharing(ObjectId object) {
    Node node = objectNodes.get(object);
    return node == null ? List.of() : node.objects;
  }

  /// How a channel's pipe is drawn.
  public ChannelShape shape(ObjectId channel) {
    return shapes.get(objectNodes.get(channel));
  }

  /// Whether a channel's entry is on the right.
  public boolean mirrored(ObjectId channel) {
    Node node = objectNodes.get(channel);
    return node != null && node.mirrored;
  }

  /// The wire between a task (or its pile) and an object; null when they never have to do with each
  /// other.
  public Wire wire(TaskId task, ObjectId object) {
    Node from = taskNodes.get(task);
    Node to = objectNodes.get(object);
    Map<Node, Wire> ends = from == null ? null : wiresByEnds.get(from);
    Wire wire = ends == null || to == null ? null : ends.get(to);
    if (wire != null && tree(to)) {
      wire = wire.along(wire.curve().endingAt(box(object).cy()));
    }
    Pile pile = wire == null ? null : piles.get(from);
    if (pile == null || !pile.reaches()) {
      return wire;
    }
    double y = pile.cell(boxes.get(from), pile.place(task)).cy();
    return wire.of(task, wire.curve().startingAt(y));
  }

  /// A line from one goroutine's card, or pile, to that of another, over as little else as can be;
  /// null when they share it.
  Curve between(TaskId from, TaskId to) {
    return between(box(from), box(to));
  }

  /// The same from box to box.
  Curve between(Box source, Box target) {
    if (source == null || target == null || source == target) {
      return null;
    }
    return kin.computeIfAbsent(
        List.of(source, target), _ -> new Bypass(source, target, bounds, boxes()).find());
  }

  /// Whether a goroutine has a place of its own that a wire can begin at.
  boolean stands(TaskId task) {
    Pile pile = pile(task);
    return pile == null || pile.reaches();
  }

  public List<Wire> wires() {
    return Collections.unmodifiableList(wires);
  }

  /// Where one goroutine, or a pile of them, stands.
  ///
  /// @param first or only goroutine
  /// @param pile null for a card
  record Place(TaskId first, Pile pile, Box box) {}

  List<Place> places() {
    if (places == null) {
      places =
          nodes.stream()
              .filter(Node::isTask)
              .map(n -> new Place(n.tasks.get(0), piles.get(n), card(n)))
              .toList();
    }
    return places;
  }

  /// As wide and high as whatever has to do with each other lies apart at most: a goroutine and an
  /// object, both whole.
  Box reach() {
    if (reach == null) {
      double width = 1;
      double height = 1;
      for (Map.Entry<Node, Map<Node, Wire>> from : wiresByEnds.entrySet()) {
        for (Node to : from.getValue().keySet()) {
          Box both = boxes.get(from.getKey()).union(boxes.get(to));
          width = Math.max(width, both.w());
          height = Math.max(height, both.h());
        }
      }
      reach = new Box(0, 0, width, height);
    }
    return reach;
  }

  /// How much it tells.
  public Detail detail() {
    return detail;
  }

  /// The timer that feeds a channel and stands in its box; null when none does.
  public ObjectId feeder(ObjectId channel) {
    return feeders.get(channel);
  }

  /// The timer that ends a context and stands in its box; null when none does.
  ObjectId deadline(ObjectId context) {
    return deadlines.get(context);
  }

  /// All boxes, each once.
  public List<Box> boxes() {
    return List.copyOf(boxes.values());
  }

  /// The objects that have a box of their own, or the first of those that share one.
  public List<ObjectId> leaders() {
    if (leaders == null) {
      leaders =
          nodes.stream().filter(n -> !n.objects.isEmpty()).map(n -> n.objects.get(0)).toList();
    }
    return leaders;
  }

  /// What a task and an object have to do with each other.
  ///
  /// @param task null when the wire belongs to a pile
  /// @param first the task, or the first one of the pile
  /// @param object the one (or first) object
  /// @param sends whether values go to the object
  /// @param receives whether values come from it
  /// @param curve from the task to the object
  public record Wire(
      TaskId task, TaskId first, ObjectId object, boolean sends, boolean receives, Curve curve) {

    private Wire of(TaskId one, Curve way) {
      return new Wire(one, first, object, sends, receives, way);
    }

    private Wire along(Curve way) {
      return of(task, way);
    }
  }
}

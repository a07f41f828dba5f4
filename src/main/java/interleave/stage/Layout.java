package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.picture.Knot;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where everything in a recording stands, settled from all its events before the first frame: a
/// box for every goroutine and object, wires between them. The same recording always looks the
/// same.
public final class Layout {

  /// More goroutines of one function than this become one pile.
  public static final int FOLD = 8;

  /// More objects made at one place in the source than this share one box.
  static final int SHARE = 4;

  private static final double COLUMN_GAP = 84;

  private final Map<TaskId, Node> taskNodes = new LinkedHashMap<>();
  private final Map<ObjectId, Node> objectNodes = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Box> boxes = new LinkedHashMap<>();
  private final Map<Node, ChannelShape> shapes = new LinkedHashMap<>();
  private final Map<Node, Pile> piles = new LinkedHashMap<>();
  private final List<Wire> wires = new ArrayList<>();
  private final Map<Node, Map<Node, Wire>> wiresByEnds = new LinkedHashMap<>();
  private Box bounds = new Box(0, 0, 1, 1);

  private Layout() {}

  public static Layout of(Timeline timeline) {
    return of(timeline, Set.of());
  }

  /// @param open functions whose goroutines get a card each, however many there are
  public static Layout of(Timeline timeline, Set<String> open) {
    Layout layout = new Layout();
    int size = timeline.size();
    Cast cast = new Cast(timeline.events().subList(0, size));
    layout.castTasks(cast, open);
    layout.castProps(cast);
    layout.link(cast);
    List<Knot> knots =
        size > 0 && timeline.picture(size - 1).deadlocked()
            ? Knot.of(timeline.picture(size - 1))
            : List.of();
    layout.mark(knots);
    new Ranks(layout.nodes).assign(knots);
    Ordering ordering = new Ordering(layout.nodes);
    ordering.run();
    layout.settle(ordering);
    if (cast.nil) {
      Box all = layout.bounds;
      layout.bounds = new Box(0, 0, all.w() + Channels.GHOST, all.h());
    }
    return layout;
  }

  private void mark(List<Knot> knots) {
    for (Knot knot : knots) {
      if (knot instanceof Knot.Circle circle) {
        circle.links().forEach(link -> objectNodes.get(link.object()).knotted = true);
      }
    }
  }

  private void castTasks(Cast cast, Set<String> open) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cast.actors.forEach(a -> counts.merge(a.function(), 1, Integer::sum));
    Map<String, Node> folded = new LinkedHashMap<>();
    for (Cast.Actor actor : cast.actors) {
      boolean fold = counts.get(actor.function()) > FOLD && !open.contains(actor.function());
      Node node = fold ? folded.get(actor.function()) : null;
      if (node == null) {
        node = new Node(nodes.size(), actor.function());
        nodes.add(node);
        if (fold) {
          folded.put(actor.function(), node);
        }
      }
      node.tasks.add(actor.id());
      taskNodes.put(actor.id(), node);
    }
    for (Node node : nodes) {
      if (node.tasks.size() > 1) {
        Pile pile = new Pile(Functions.shortName(node.title), List.copyOf(node.tasks));
        piles.put(node, pile);
        node.w = Pile.WIDTH;
        node.h = pile.height();
      } else {
        node.w = Sizes.CARD_W;
        node.h = Sizes.CARD_H;
      }
    }
  }

  private void castProps(Cast cast) {
    Map<String, List<Cast.Prop>> sites = new LinkedHashMap<>();
    for (Cast.Prop prop : cast.props.values()) {
      sites.computeIfAbsent(site(prop), _ -> new ArrayList<>()).add(prop);
    }
    Map<String, Node> shared = new LinkedHashMap<>();
    for (Cast.Prop prop : cast.props.values()) {
      String site = site(prop);
      boolean share = sites.get(site).size() > SHARE && prop.madeAt.isKnown();
      Node node = share ? shared.get(site) : null;
      if (node == null) {
        node = new Node(nodes.size(), prop.id.name());
        node.prop = prop;
        nodes.add(node);
        if (share) {
          shared.put(site, node);
        }
      } else {
        node.prop.valueLength = Math.max(node.prop.valueLength, prop.valueLength);
        node.prop.capacity = Math.max(node.prop.capacity, prop.capacity);
        node.prop.sendersWait |= prop.sendersWait;
        node.prop.receiversWait |= prop.receiversWait;
      }
      node.objects.add(prop.id);
      objectNodes.put(prop.id, node);
    }
    for (Node node : nodes) {
      if (node.prop != null) {
        size(node);
      }
    }
  }

  private static String site(Cast.Prop prop) {
    return prop.id.kind() + " " + prop.madeAt + " " + prop.id.label();
  }

  private void size(Node node) {
    double[] size = Sizes.object(node.prop, node.title);
    node.w = size[0];
    node.h = size[1];
    if (node.prop.id.kind() == ObjectId.Kind.CHANNEL) {
      ChannelShape shape = ChannelShape.of(node.prop);
      shapes.put(node, shape);
      node.w = Math.max(node.w, shape.width());
    }
  }

  private void link(Cast cast) {
    List<ObjectId> ids = new ArrayList<>(cast.props.keySet());
    Map<Node, Map<Node, Node.Link>> links = new LinkedHashMap<>();
    for (Cast.Use use : cast.uses.values()) {
      Node task = taskNodes.get(cast.actors.get(use.actor).id());
      Node object = objectNodes.get(ids.get(use.prop));
      if (!object.stands()) {
        Node.Link link = link(links, task, object, use.first);
        link.sends += use.sends;
        link.receives += use.receives;
        link.others += use.others;
      }
    }
    for (Node node : List.copyOf(nodes)) {
      if (node.prop != null && node.prop.target != null) {
        Node channel = objectNodes.get(node.prop.target);
        if (channel != null && !channel.stands()) {
          link(links, node, channel, Integer.MAX_VALUE).sends++;
        }
      }
    }
  }

  private static Node.Link link(
      Map<Node, Map<Node, Node.Link>> links, Node from, Node to, int first) {
    return links
        .computeIfAbsent(from, _ -> new LinkedHashMap<>())
        .computeIfAbsent(
            to,
            _ -> {
              Node.Link link = new Node.Link(from, to, first);
              from.links.add(link);
              to.links.add(link);
              return link;
            });
  }

  private void settle(Ordering ordering) {
    List<List<Node>> columns = ordering.columns();
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (List<Node> column : columns) {
      for (Node node : column) {
        top = Math.min(top, node.y);
        bottom = Math.max(bottom, node.y + node.h);
      }
    }
    double x = 0;
    double[] lefts = new double[columns.size()];
    double[] widths = new double[columns.size()];
    for (int c = 0; c < columns.size(); c++) {
      widths[c] = columns.get(c).stream().mapToDouble(n -> n.w).max().orElse(0);
      boolean empty = columns.get(c).stream().allMatch(n -> n.bend);
      x += c == 0 ? 0 : empty ? COLUMN_GAP / 3 : COLUMN_GAP;
      lefts[c] = x;
      x += widths[c];
      for (Node node : columns.get(c)) {
        if (!node.bend) {
          double left = lefts[c] + (widths[c] - node.w) / 2;
          boxes.put(node, new Box(left, node.y - top, node.w, node.h));
        }
      }
    }
    bounds = new Box(0, 0, Math.max(1, x), Math.max(1, bottom - top));
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node) {
          wire(link, lefts, widths, top);
        }
      }
    }
  }

  private void wire(Node.Link link, double[] lefts, double[] widths, double top) {
    Box from = boxes.get(link.from);
    Box to = boxes.get(link.to);
    boolean rightwards = link.from.column < link.to.column;
    List<double[]> points = new ArrayList<>();
    points.add(start(link, from, rightwards));
    for (Node bend : link.chain) {
      if (bend.bend) {
        double y = bend.y + bend.h / 2 - top;
        double left = lefts[bend.column];
        double right = left + widths[bend.column];
        points.add(new double[] {rightwards ? left : right, y});
        points.add(new double[] {rightwards ? right : left, y});
      }
    }
    points.add(end(link, to, rightwards));
    double[] xs = points.stream().mapToDouble(p -> p[0]).toArray();
    double[] ys = points.stream().mapToDouble(p -> p[1]).toArray();
    Wire wire =
        new Wire(
            link.from.tasks.size() == 1 ? link.from.tasks.get(0) : null,
            link.to.objects.get(0),
            link.sends > 0,
            link.receives > 0,
            new Curve(xs, ys));
    wires.add(wire);
    wiresByEnds.computeIfAbsent(link.from, _ -> new LinkedHashMap<>()).put(link.to, wire);
  }

  private double[] start(Node.Link link, Box from, boolean rightwards) {
    if (link.from.isTask()) {
      return new double[] {rightwards ? from.right() : from.x(), from.cy() + spread(link, from)};
    }
    double half = Sizes.halfWidth(link.from.prop);
    double x = rightwards ? from.cx() + half : from.cx() - half;
    return new double[] {x, from.y() + Sizes.anchor(link.from.prop)};
  }

  private double[] end(Node.Link link, Box to, boolean rightwards) {
    ChannelShape shape = shapes.get(link.to);
    if (shape == null) {
      double middle = to.y() + Sizes.anchor(link.to.prop);
      double half = Sizes.halfWidth(link.to.prop);
      return new double[] {rightwards ? to.cx() - half : to.cx() + half, middle};
    }
    Box pipe = shape.pipe(to, link.to.mirrored);
    return new double[] {rightwards ? pipe.x() : pipe.right(), pipe.cy()};
  }

  /// Wires leave a card's side one below the other, in the order of where they go.
  private double spread(Node.Link link, Box from) {
    int side = Integer.signum(link.to.column - link.from.column);
    List<Node.Link> same = new ArrayList<>();
    for (Node.Link other : link.from.links) {
      if (other.from == link.from && Integer.signum(other.to.column - other.from.column) == side) {
        same.add(other);
      }
    }
    same.sort(java.util.Comparator.comparingDouble(l -> l.chain.get(1).cy()));
    int place = same.indexOf(link);
    double step = Math.min(22, .66 * from.h() / Math.max(1, same.size()));
    return (place - (same.size() - 1) / 2.0) * step;
  }

  /// Everything lies in this box, whose corner is at (0, 0).
  public Box bounds() {
    return bounds;
  }

  /// The box of a goroutine's card, or of the pile it is in.
  public Box box(TaskId task) {
    Node node = taskNodes.get(task);
    return node == null ? null : boxes.get(node);
  }

  /// The pile a goroutine is in; null when it has a card of its own.
  public Pile pile(TaskId task) {
    return piles.get(taskNodes.get(task));
  }

  /// All piles.
  public List<Pile> piles() {
    return List.copyOf(piles.values());
  }

  /// The box of an object; objects made at one place in the source may share one.
  public Box box(ObjectId object) {
    Node node = objectNodes.get(object);
    return node == null ? null : boxes.get(node);
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
    return wire(taskNodes.get(task), objectNodes.get(object));
  }

  /// The wire between a timer and its channel; null when there is none.
  public Wire wire(ObjectId timer, ObjectId channel) {
    return wire(objectNodes.get(timer), objectNodes.get(channel));
  }

  private Wire wire(Node from, Node to) {
    Map<Node, Wire> ends = from == null ? null : wiresByEnds.get(from);
    return ends == null || to == null ? null : ends.get(to);
  }

  public List<Wire> wires() {
    return List.copyOf(wires);
  }

  /// All boxes, each once.
  public List<Box> boxes() {
    return List.copyOf(boxes.values());
  }

  /// The objects that have a box of their own, or the first of those that share one.
  public Set<ObjectId> leaders() {
    Set<ObjectId> leaders = new LinkedHashSet<>();
    nodes.stream().filter(n -> !n.objects.isEmpty()).forEach(n -> leaders.add(n.objects.get(0)));
    return leaders;
  }

  /// What a task and an object have to do with each other.
  ///
  /// @param task null when the wire belongs to a pile or a timer
  /// @param object the one (or first) object
  /// @param sends whether values go to the object
  /// @param receives whether values come from it
  /// @param curve from the task to the object
  public record Wire(TaskId task, ObjectId object, boolean sends, boolean receives, Curve curve) {}
}

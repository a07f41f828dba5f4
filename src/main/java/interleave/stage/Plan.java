package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.picture.Knot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes layouts from what one pass over the events has found.
final class Plan {

  /// More objects made at one place in the source than this share one box.
  static final int SHARE = 4;

  /// The goroutines of a circle as large as this each have a card.
  private static final int CIRCLE = 8;

  private final Cast cast;
  private final List<Knot> knots;
  private final Set<String> open;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> sites = new LinkedHashMap<>();
  private final Set<TaskId> circled = new LinkedHashSet<>();
  private Layout layout;

  Plan(Cast cast, List<Knot> knots, Set<String> open) {
    this.cast = cast;
    this.knots = knots;
    this.open = open;
    cast.actors.forEach(a -> counts.merge(a.function(), 1, Integer::sum));
    cast.props.values().forEach(p -> sites.merge(site(p), 1, Integer::sum));
    for (Knot knot : knots) {
      if (knot instanceof Knot.Circle circle && circle.tasks().size() <= CIRCLE) {
        circled.addAll(circle.tasks());
      }
    }
  }

  /// @param fold more goroutines of one function than this become one pile
  /// @param tight whether those who watch a circle of waiting stand above and below it
  /// @param aspect of the room: its width for its height
  Layout layout(Detail detail, int fold, boolean tight, double aspect) {
    layout = new Layout(detail);
    tasks(fold);
    props();
    link();
    mark();
    new Ranks(layout.nodes).assign(knots, tight);
    Ordering ordering = new Ordering(layout.nodes, detail.gap, aspect);
    ordering.run();
    settle(ordering);
    if (cast.nil) {
      Box all = layout.bounds;
      layout.bounds = new Box(0, 0, all.w() + Channels.GHOST, all.h());
    }
    return layout;
  }

  /// Whether goroutines wait for each other at the end.
  boolean hasCircle() {
    return !circled.isEmpty();
  }

  private void mark() {
    for (Knot knot : knots) {
      if (knot instanceof Knot.Circle circle) {
        circle.links().forEach(link -> layout.objectNodes.get(link.object()).knotted = true);
      }
    }
  }

  private void tasks(int fold) {
    Detail detail = layout.detail;
    Map<String, Node> folded = new LinkedHashMap<>();
    for (Cast.Actor actor : cast.actors) {
      boolean folds =
          counts.get(actor.function()) > fold
              && !open.contains(actor.function())
              && !circled.contains(actor.id());
      Node node = folds ? folded.get(actor.function()) : null;
      if (node == null) {
        node = new Node(layout.nodes.size(), actor.function());
        layout.nodes.add(node);
        if (folds) {
          folded.put(actor.function(), node);
        }
      }
      node.tasks.add(actor.id());
      layout.taskNodes.put(actor.id(), node);
    }
    for (Node node : layout.nodes) {
      if (node.tasks.size() > 1) {
        String title = Functions.shortName(node.title);
        Pile pile = new Pile(node.title, title, List.copyOf(node.tasks), detail.pileWidth);
        layout.piles.put(node, pile);
        node.w = pile.width();
        node.h = pile.height();
      } else {
        node.w = detail.cardWidth;
        node.h = detail.cardHeight;
      }
    }
  }

  private void props() {
    Map<String, Node> shared = new LinkedHashMap<>();
    for (Cast.Prop prop : cast.props.values()) {
      if (isWorthABox(prop) && prop.context == null) {
        prop(prop, shared);
      }
    }
    for (Cast.Prop prop : cast.props.values()) {
      if (prop.context != null) {
        layout.objectNodes.put(prop.id, layout.objectNodes.get(prop.context));
        layout.contexts.put(prop.id, prop.context);
      } else if (prop.feeder != null) {
        layout.objectNodes.put(prop.feeder, layout.objectNodes.get(prop.id));
        layout.clocks.put(prop.feeder, prop.id);
        layout.feeders.put(prop.id, prop.feeder);
      }
    }
    for (Node node : layout.nodes) {
      if (node.prop != null) {
        size(node);
      }
    }
  }

  private void prop(Cast.Prop prop, Map<String, Node> shared) {
    boolean tree = prop.id.kind() == ObjectId.Kind.CONTEXT;
    boolean shares = tree || sites.get(site(prop)) > SHARE && prop.madeAt.isKnown();
    String key = tree ? "tree " + (prop.root == null ? prop.id : prop.root) : site(prop);
    Node node = shares ? shared.get(key) : null;
    if (node == null) {
      node = new Node(layout.nodes.size(), prop.id.name());
      node.prop = prop;
      layout.nodes.add(node);
      if (shares) {
        shared.put(key, node);
      }
    } else if (!tree) {
      node.prop.share(prop);
    }
    node.objects.add(prop.id);
    node.depths.put(prop.id, prop.depth);
    layout.objectNodes.put(prop.id, node);
  }

  /// A variable that one goroutine uses alone, or that nobody writes, is shared in name only; a
  /// timer stands beside the channel that it feeds.
  private boolean isWorthABox(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case VARIABLE, MAP -> prop.written && prop.users > 1;
      case TIMER, TICKER -> !prop.feeds;
      default -> true;
    };
  }

  private static String site(Cast.Prop prop) {
    return prop.id.kind() + " " + prop.madeAt + " " + prop.id.label();
  }

  private void size(Node node) {
    if (node.prop.id.kind() == ObjectId.Kind.CHANNEL) {
      ChannelShape shape = ChannelShape.of(node.prop, layout.detail);
      layout.shapes.put(node, shape);
      double label = .62 * Sizes.LABEL * Math.min(node.title.length(), 22) + 8;
      node.w = Math.max(label, shape.width());
      node.h = shape.height();
      return;
    }
    double[] size = Sizes.object(node.prop, node.title);
    node.w = size[0];
    node.h = size[1];
  }

  private void link() {
    List<ObjectId> ids = new ArrayList<>(cast.props.keySet());
    Map<Node, Map<Node, Node.Link>> links = new LinkedHashMap<>();
    for (Cast.Use use : cast.uses.values()) {
      Node task = layout.taskNodes.get(cast.actors.get(use.actor).id());
      Node object = layout.objectNodes.get(ids.get(use.prop));
      if (object != null) {
        Node.Link link = link(links, task, object, use.first);
        link.sends += use.sends;
        link.receives += use.receives;
        link.others += use.others;
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
    double gap = layout.detail.gap;
    for (int c = 0; c < columns.size(); c++) {
      widths[c] = columns.get(c).stream().mapToDouble(n -> n.w).max().orElse(0);
      boolean empty = columns.get(c).stream().allMatch(n -> n.bend);
      x += c == 0 ? 0 : empty ? gap / 3 : gap;
      lefts[c] = x;
      x += widths[c];
      for (Node node : columns.get(c)) {
        if (!node.bend) {
          double left = lefts[c] + (widths[c] - node.w) / 2;
          layout.boxes.put(node, new Box(left, node.y - top, node.w, node.h));
        }
      }
    }
    layout.bounds = new Box(0, 0, Math.max(1, x), Math.max(1, bottom - top));
    for (Node node : layout.nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node) {
          wire(link, lefts, widths, top);
        }
      }
    }
  }

  private void wire(Node.Link link, double[] lefts, double[] widths, double top) {
    Box from = layout.boxes.get(link.from);
    Box to = layout.boxes.get(link.to);
    boolean rightwards = link.from.column < link.to.column;
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {rightwards ? from.right() : from.x(), from.cy() + spread(link, from)});
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
    Layout.Wire wire =
        new Layout.Wire(
            link.from.tasks.size() == 1 ? link.from.tasks.get(0) : null,
            link.to.objects.get(0),
            link.sends > 0,
            link.receives > 0,
            new Curve(xs, ys));
    layout.wires.add(wire);
    layout.wiresByEnds.computeIfAbsent(link.from, _ -> new LinkedHashMap<>()).put(link.to, wire);
  }

  private double[] end(Node.Link link, Box to, boolean rightwards) {
    ChannelShape shape = layout.shapes.get(link.to);
    if (shape == null) {
      double middle = to.y() + Sizes.anchor(link.to.prop);
      double half = Sizes.halfWidth(link.to.prop);
      return new double[] {rightwards ? to.cx() - half : to.cx() + half, middle};
    }
    Box pipe = shape.pipe(to, link.to.mirrored);
    double clock = rightwards != link.to.mirrored ? shape.clockRoom() : 0;
    return new double[] {rightwards ? pipe.x() - clock : pipe.right() + clock, pipe.cy()};
  }

  /// Wires leave a card's side one below the other, in the order of where they go.
  private static double spread(Node.Link link, Box from) {
    int side = Integer.signum(link.to.column - link.from.column);
    List<Node.Link> same = new ArrayList<>();
    for (Node.Link other : link.from.links) {
      if (other.from == link.from && Integer.signum(other.to.column - other.from.column) == side) {
        same.add(other);
      }
    }
    same.sort(Comparator.comparingDouble(l -> l.chain.get(1).cy()));
    int place = same.indexOf(link);
    double step = Math.min(22, .66 * from.h() / Math.max(1, same.size()));
    return (place - (same.size() - 1) / 2.0) * step;
  }
}

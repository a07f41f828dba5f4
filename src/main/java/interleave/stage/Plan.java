package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.picture.Knot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes layouts from what one pass over the events has found.
final class Plan {

  /// The goroutines of a circle as large as this each have a card; it is laid as a ring.
  private static final int CIRCLE = 8;

  private static final int CROWD = 120;

  /// So many goroutines of a pile that is opened get a card each; of more, a row.
  private static final int CARDS = 16;

  private static final Pattern NUMBERED = Pattern.compile("\\[\\d+]| \\(\\d+\\)$");

  /// How much harder to follow a layout is for each object that shares a box, and at most.
  private static final double CONCEALED = .35;

  private static final double MOST_CONCEALED = 3;

  /// So many objects that no event tells the making of have a box each.
  private static final int UNMADE = 12;

  /// When no more goroutines than this panic, each has a card, with room for what it has deferred;
  /// the same holds for what else is drawn below cards.
  private static final int UNWOUND = 3;

  private final Cast cast;
  private final List<Knot> knots;
  private final Set<String> open;
  private final Excerpt excerpt;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> sites = new LinkedHashMap<>();
  private final Set<TaskId> circled = new LinkedHashSet<>();
  private final Set<ObjectId> linked = new LinkedHashSet<>();
  private final List<Knot.Circle> circles = new ArrayList<>();
  private final Map<List<Object>, Ring> rings = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> users;
  private Layout layout;
  private Way way;

  Plan(Cast cast, List<Knot> knots, Set<String> open, Excerpt excerpt) {
    this.cast = cast;
    this.users = cast.users();
    this.knots = knots.stream().filter(knot -> isWhole(knot, excerpt)).toList();
    this.open = open;
    this.excerpt = excerpt;
    for (Cast.Actor actor : cast.actors) {
      if (excerpt.has(actor)) {
        counts.merge(actor.function(), 1, Integer::sum);
      }
    }
    cast.props.values().forEach(p -> sites.merge(site(p), 1, Integer::sum));
    for (Knot knot : this.knots) {
      if (knot instanceof Knot.Circle circle && circle.tasks().size() <= CIRCLE) {
        circled.addAll(circle.tasks());
        circle.links().forEach(link -> linked.add(link.object()));
        if (circle.links().size() > 1) {
          circles.add(circle);
        }
      }
    }
  }

  /// Whether all that a circle is about stands on the stage.
  private static boolean isWhole(Knot knot, Excerpt excerpt) {
    return excerpt.isAll()
        || knot instanceof Knot.Circle circle
            && circle.links().stream()
                .allMatch(l -> excerpt.things().contains(l.task()) && excerpt.has(l.object()));
  }

  /// How much of the stage is covered when things are arranged in this way.
  double area(Way chosen) {
    place(chosen);
    return layout.nodes.stream().mapToDouble(node -> node.w * node.h).sum();
  }

  private void place(Way chosen) {
    way = chosen;
    layout = new Layout(way.detail());
    tasks(way.fold());
    props();
  }

  Layout layout(Way chosen, Room room) {
    place(chosen);
    link();
    Circles laid = new Circles(layout, circles);
    Routes routes = columns(laid, room);
    layout.clutter = routes.clutter() + concealment();
    if (!circles.isEmpty()) {
      laid.settle(routes, room, rings);
      layout.ringed = true;
    }
    return layout;
  }

  /// A layout that has been chosen, or the same with source lines on its cards where these cost
  /// nothing: things are often wide, and have height to spare.
  ///
  /// @param chosen the way of `best`
  Layout lined(Layout best, Way chosen, Room room) {
    Way higher = chosen.lined();
    if (higher.detail() == chosen.detail()) {
      return best;
    }
    Layout lined = layout(higher, room);
    return higher.worth() * room.worth(lined) >= chosen.worth() * room.worth(best) ? lined : best;
  }

  /// Arranges those who stand in no ring.
  private Routes columns(Circles laid, Room room) {
    List<Node> others = laid.others();
    // beside a ring there is no room to spare
    Room rest = circles.isEmpty() ? room : new Room(1e-3, 1, room.most(), room.least());
    new Ranks(others).assign(way);
    int rows = Rows.fold(others, laid.reachOut() ? 1 : way.rows(), room.aspect());
    List<Node> ordered = new ArrayList<>(others);
    ordered.addAll(laid.exits(others));
    int columns = ordered.stream().mapToInt(n -> n.column).max().orElse(0) + 1;
    // a row fills its part of the height, less what is between rows
    double part = rows == 1 ? 1 : 1.25 * rows;
    List<Ordering> orderings = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int number = row;
      List<Node> nodes = ordered.stream().filter(n -> n.row == number).toList();
      double aspect = circles.isEmpty() ? part * room.aspect() : Double.MAX_VALUE;
      Ordering ordering = new Ordering(nodes, columns, layout.detail, aspect);
      ordering.run();
      orderings.add(ordering);
    }
    Routes routes = new Routes(layout, others, orderings, columns, rest);
    routes.settle();
    return routes;
  }

  /// How much is lost where objects in use together share a box: who is connected to whom.
  private double concealment() {
    int concealed = layout.trays.values().stream().mapToInt(t -> t.objects().size() - 1).sum();
    return Math.min(MOST_CONCEALED, CONCEALED * concealed);
  }

  /// The ways to arrange it in a room.
  List<Way> ways(Room room) {
    if (!circles.isEmpty()) {
      return Way.beside(room.details());
    }
    if (!excerpt.isAll()) {
      return Way.few(room.details());
    }
    int most = 0;
    int standing = 0;
    for (int count : counts.values()) {
      most = Math.max(most, count);
      standing += count > Way.FOLD ? 1 : count;
    }
    return Way.all(standing, sites.size(), most, room.details());
  }

  private void tasks(int fold) {
    Detail detail = layout.detail;
    Map<String, Node> folded = new LinkedHashMap<>();
    for (Cast.Actor actor : cast.actors) {
      if (!excerpt.has(actor)) {
        continue;
      }
      boolean folds =
          (excerpt.isCrowd(actor.function())
                  || counts.get(actor.function()) > fold && !isSpread(actor.function()))
              && !circled.contains(actor.id())
              && (below(actor.id()) == 0 || excerpt.isCrowd(actor.function()));
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
        boolean low = excerpt.isCrowd(node.title) && node.tasks.size() > way.deep();
        // a mosaic of many is wide rather than high
        double width = (!low && node.tasks.size() > CROWD ? 1.4 : 1) * detail.pileWidth;
        int abreast = 1;
        if (!low && open.contains(node.title) && node.tasks.size() > CARDS) {
          abreast = Pile.abreast(node.tasks.size(), detail.pileWidth);
          width = abreast * detail.pileWidth;
        }
        Pile pile = new Pile(node.title, title, List.copyOf(node.tasks), width, low, abreast);
        layout.piles.put(node, pile);
        node.w = pile.width();
        node.h = pile.height();
      } else {
        int lines = unwound(node.tasks.getFirst());
        node.stack = below(node.tasks.getFirst());
        double least = lines == 0 ? 0 : DeferredCalls.WIDTH;
        node.w = Math.max(detail.cardWidth, least);
        node.h = detail.cardHeight + node.stack;
      }
    }
  }

  /// Whether each goroutine of a function has a card because people have opened their pile.
  private boolean isSpread(String function) {
    return open.contains(function) && counts.get(function) <= CARDS;
  }

  /// How many lines of deferred calls are shown below a card when its goroutine panics; 0 when so
  /// many panic that they cannot all stand out, or when it stands in a ring.
  private int unwound(TaskId task) {
    boolean few = cast.unwound.size() <= UNWOUND;
    return few && !circled.contains(task) ? cast.unwound.getOrDefault(task, 0) : 0;
  }

  /// The height of what is drawn below a card when its time has come: deferred calls, the ghost of
  /// a nil channel, the default of a select.
  private double below(TaskId task) {
    int lines = unwound(task);
    double height = lines == 0 ? 0 : DeferredCalls.height(lines);
    if (cast.nil.contains(task) && cast.nil.size() <= UNWOUND && !circled.contains(task)) {
      height = Math.max(height, Channels.GHOST);
    }
    boolean chooses = cast.defaults.contains(task) && cast.defaults.size() <= UNWOUND;
    return chooses && !circled.contains(task) ? Math.max(height, Wires.DEFAULT) : height;
  }

  private void props() {
    Map<String, List<Node>> shared = new LinkedHashMap<>();
    for (Cast.Prop prop : cast.props.values()) {
      if (excerpt.has(prop.id) && isWorthABox(prop) && prop.context == null) {
        prop(prop, shared);
      }
    }
    for (Cast.Prop prop : cast.props.values()) {
      ObjectId with = prop.context == null ? prop.id : prop.context;
      if (!layout.objectNodes.containsKey(with)) {
        continue;
      }
      if (prop.context != null) {
        layout.objectNodes.put(prop.id, layout.objectNodes.get(prop.context));
        layout.contexts.put(prop.id, prop.context);
        if (prop.id.kind() != ObjectId.Kind.CHANNEL) {
          layout.deadlines.put(prop.context, prop.id);
        }
      } else if (prop.feeder != null) {
        layout.objectNodes.put(prop.feeder, layout.objectNodes.get(prop.id));
        layout.clocks.put(prop.feeder, prop.id);
        layout.feeders.put(prop.id, prop.feeder);
      }
    }
    for (Node node : layout.nodes) {
      if (node.prop != null) {
        size(node);
        tray(node);
      }
    }
  }

  private void prop(Cast.Prop prop, Map<String, List<Node>> shared) {
    boolean tree = prop.id.kind() == ObjectId.Kind.CONTEXT;
    String key = tree ? "tree " + (prop.root == null ? prop.id : prop.root) : site(prop);
    List<Node> made = shared.computeIfAbsent(key, _ -> new ArrayList<>());
    Node node = tree ? made.isEmpty() ? null : made.getFirst() : sharing(prop, made);
    if (node == null) {
      node = new Node(layout.nodes.size(), prop.id.name());
      node.prop = prop.copy();
      layout.nodes.add(node);
      made.add(node);
    } else if (!tree) {
      node.together |= node.prop.lastUse >= prop.firstUse;
      node.prop.share(prop);
    }
    node.objects.add(prop.id);
    node.users.addAll(users(prop));
    node.depths.put(prop.id, prop.depth);
    layout.objectNodes.put(prop.id, node);
  }

  /// The box of an object that is not used any more when this one, made at the same place in the
  /// source and used by one of the same goroutines, comes into use; or, when there are too many of
  /// them, the only one. Null for a new one, as for what is in a circle of waiting and for what has
  /// been opened by hand.
  private Node sharing(Cast.Prop prop, List<Node> made) {
    String site = site(prop);
    boolean known = prop.madeAt.isKnown();
    boolean many = sites.get(site) > (known ? way.share() : Math.max(UNMADE, way.share()));
    if (linked.contains(prop.id) || open.contains(site)) {
      return null;
    }
    for (Node node : made) {
      boolean free =
          known
              && node.prop.lastUse < prop.firstUse
              && !Collections.disjoint(node.users, users(prop));
      if (!linked.contains(node.prop.id) && (free || many)) {
        return node;
      }
    }
    return null;
  }

  private Set<Integer> users(Cast.Prop prop) {
    return users.getOrDefault(prop.place, Set.of());
  }

  /// A variable that one goroutine uses alone, or that nobody writes, is shared in name only; a
  /// timer stands beside the channel that it feeds.
  static boolean isWorthABox(Cast.Prop prop) {
    return switch (prop.id.kind()) {
      case VARIABLE, MAP -> prop.written && prop.users > 1;
      case TIMER, TICKER -> !prop.feeds;
      default -> true;
    };
  }

  /// Where an object is made: its kind, its place in the source and its name, which may have an
  /// index or a number behind it.
  static String site(Cast.Prop prop) {
    String name = NUMBERED.matcher(prop.id.label()).replaceAll("");
    return prop.id.kind() + " " + prop.madeAt + " " + name;
  }

  private void size(Node node) {
    if (node.prop.id.kind() == ObjectId.Kind.CHANNEL) {
      ChannelShape shape = ChannelShape.of(node.prop, layout.detail);
      layout.shapes.put(node, shape);
      node.w = Math.max(layout.detail.sizes.label(node.title), shape.width());
      node.h = shape.height() + (node.prop.raced ? Sizes.RACE_H : 0);
      return;
    }
    if (node.prop.id.kind() == ObjectId.Kind.CONTEXT) {
      node.prop.family = node.objects.size();
    }
    double[] size = layout.detail.sizes.object(node.prop, node.title);
    node.w = size[0];
    node.h = size[1];
  }

  /// Objects in use together that share a box.
  private void tray(Node node) {
    if (node.together) {
      node.w = Math.max(node.w + 2 * Tray.PADDING, Tray.width(node.objects.size()));
      Tray tray = new Tray(site(node.prop), List.copyOf(node.objects), node.w);
      layout.trays.put(node, tray);
      node.h += tray.height();
    }
  }

  private void link() {
    List<ObjectId> ids = new ArrayList<>(cast.props.keySet());
    Map<Node, Map<Node, Node.Link>> links = new LinkedHashMap<>();
    for (Cast.Use use : cast.uses.values()) {
      Node task = layout.taskNodes.get(cast.actors.get(use.actor).id());
      Node object = layout.objectNodes.get(ids.get(use.prop));
      if (task != null && object != null) {
        Node.Link link = link(links, task, object, use.first);
        link.sends += use.sends;
        link.receives += use.receives;
        link.others += use.others;
        link.arm |= use.arm;
        link.onlySends |= use.sends > 0 && use.receives == 0;
        link.onlyReceives |= use.receives > 0 && use.sends == 0;
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
}

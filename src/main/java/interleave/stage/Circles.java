package interleave.stage;

import interleave.picture.Knot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays the circles of waiting that a recording ends in as rings, right of everything else: each
/// goroutine, then what it waits for, then who holds that, clockwise. What the others have to do
/// with a ring reaches it from outside.
///
/// *Invariant:* no wire of anybody else runs through a ring.
final class Circles {

  /// Between the rings and what stands left of them, and between two rings.
  private static final double GAP = 74;

  /// Between things of which none is connected to the other.
  private static final double BESIDE = 40;

  /// From a ring to the first of the wires that run around it, and from one to the next.
  private static final double OUTSIDE = 30;

  private static final double LANE = 12;

  private static final double STEP = 28;

  /// So far left on a ring a wire from the left arrives straight on.
  private static final double FRONT = -.55;

  /// So much better it is to be able to read something.
  private static final double READ = 10;

  private static final boolean[] LOOSE = {false};
  private static final boolean[] TIGHTER = {false, true};

  private final Layout layout;
  private final List<List<Node>> rings = new ArrayList<>();
  private final Set<Node> members = new LinkedHashSet<>();
  private final List<Node.Link> inside = new ArrayList<>();
  private final List<Node.Link> outside = new ArrayList<>();

  /// The way of each wire from the others to a ring, as far as the others' columns reach.
  private final Map<Node.Link, Node.Link> exits = new LinkedHashMap<>();

  private double top;
  private double bottom;
  private int above;
  private int below;

  /// Takes the members of circles out of the links between the others.
  Circles(Layout layout, List<Knot.Circle> circles) {
    this.layout = layout;
    for (Knot.Circle circle : circles) {
      List<Node> ring = new ArrayList<>();
      for (Knot.Link link : circle.links()) {
        ring.add(layout.taskNodes.get(link.task()));
        ring.add(layout.objectNodes.get(link.object()));
      }
      rings.add(ring);
      members.addAll(ring);
    }
    for (Node node : layout.nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node && (has(link.from) || has(link.to))) {
          (has(link.from) && has(link.to) ? inside : outside).add(link);
        }
      }
    }
    for (Node node : layout.nodes) {
      node.links.removeIf(link -> has(link.from) || has(link.to));
    }
  }

  boolean isEmpty() {
    return rings.isEmpty();
  }

  private boolean has(Node node) {
    return members.contains(node);
  }

  /// Who stands in no ring.
  List<Node> others() {
    return layout.nodes.stream().filter(node -> !has(node)).toList();
  }

  /// Whether a ring and the others have to do with each other.
  boolean reachOut() {
    return !outside.isEmpty();
  }

  /// Makes the ends of wires to rings: nodes without a body, behind the last column of the others.
  /// What only those in rings use stands next to them.
  List<Node> exits(List<Node> others) {
    for (Node.Link link : outside) {
      Node object = link.to;
      if (!has(object) && object.links.isEmpty()) {
        object.column = columns(others);
        object.mirrored = link.sends > 0 && link.receives == 0;
      }
    }
    int last = columns(others);
    List<Node> made = new ArrayList<>();
    for (Node.Link link : outside) {
      Node exit = new Node(layout.nodes.size() + made.size(), "");
      exit.bend = true;
      exit.h = 8;
      exit.column = last;
      Node from = has(link.from) ? exit : link.from;
      Node to = has(link.to) ? exit : link.to;
      Node.Link part = new Node.Link(from, to, link.first);
      part.sends = link.sends;
      part.receives = link.receives;
      from.links.add(part);
      to.links.add(part);
      exits.put(link, part);
      made.add(exit);
    }
    return made;
  }

  private static int columns(List<Node> nodes) {
    return nodes.stream().mapToInt(node -> node.column + 1).max().orElse(0);
  }

  /// Gives everybody in a ring a place, and everything a wire.
  ///
  /// @param routes of the others, who have their places
  /// @param known the rings that were made before
  void settle(Routes routes, Room room, Map<List<Object>, Ring> known) {
    Box all = layout.boxes.isEmpty() ? null : layout.bounds;
    for (int number = 0; number < rings.size(); number++) {
      List<Node> ring = rings.get(number);
      List<Box> taken = taken();
      Standing best = null;
      for (boolean tight : layout.detail == Detail.SIGNS ? TIGHTER : LOOSE) {
        if (best == null || !isRead(room, with(all, best))) {
          best = best(number, Ring.Form.all(layout.detail.bare(), tight), all, taken, room, known);
        }
      }
      all = with(all, best);
      stand(ring, best);
    }
    top = all.y();
    bottom = all.bottom();
    inside.forEach(this::chord);
    outside.forEach(link -> reach(link, routes));
    frame(all);
  }

  private Standing best(
      int number,
      List<Ring.Form> forms,
      Box all,
      List<Box> taken,
      Room room,
      Map<List<Object>, Ring> known) {
    Standing best = null;
    double most = 0;
    for (Ring.Form form : forms) {
      Ring made =
          known.computeIfAbsent(
              List.of(layout.detail, number, form),
              _ -> new Ring(rings.get(number), form, layout.detail));
      if (all != null && worth(form, room, slid(made, all)) <= most) {
        continue;
      }
      for (Standing standing : standings(made, all, taken)) {
        double worth = worth(form, room, with(all, standing));
        if (worth > most) {
          most = worth;
          best = standing;
        }
      }
    }
    return best;
  }

  private static Box with(Box all, Standing ring) {
    return all == null ? ring.bounds() : all.union(ring.bounds());
  }

  /// How good a ring of that form is; best is one that can be read.
  private double worth(Ring.Form form, Room room, Box box) {
    return form.handsome() * scale(room, box) * (isRead(room, box) ? READ : 1);
  }

  private boolean isRead(Room room, Box box) {
    return scale(room, box) >= room.floor() / layout.detail.smallest();
  }

  private double scale(Room room, Box box) {
    double around = reachOut() ? 2 * OUTSIDE + LANE * outside.size() : 0;
    return Math.min(room.width() / box.w(), room.height() / (box.h() + around));
  }

  /// The least that a ring and the others take, however well they fit into each other.
  private static Box slid(Ring ring, Box all) {
    Box box = ring.bounds();
    return new Box(0, 0, Math.max(all.w(), box.w()), Math.max(all.h(), box.h()));
  }

  /// What stands and runs already, with room around.
  private List<Box> taken() {
    List<Box> taken = new ArrayList<>();
    layout.boxes.values().forEach(box -> taken.add(box.inset(-BESIDE)));
    for (Layout.Wire wire : layout.wires) {
      for (double t = 0; t <= 1; t += .1) {
        taken.add(new Box(wire.curve().x(t) - 12, wire.curve().y(t) - 12, 24, 24));
      }
    }
    return taken;
  }

  /// A ring at a place.
  private record Standing(Ring ring, double x, double y) {
    Box bounds() {
      Box box = ring.bounds();
      return new Box(box.x() + x, box.y() + y, box.w(), box.h());
    }

    Box box(int member) {
      Box box = ring.box(member);
      return new Box(box.x() + x, box.y() + y, box.w(), box.h());
    }

    Curve arc(int member) {
      return ring.arc(member).shifted(x, y);
    }

    /// Whether one of its members, one of its arcs or its middle is there.
    boolean meets(Box taken) {
      return ring.meets(new Box(taken.x() - x, taken.y() - y, taken.w(), taken.h()));
    }
  }

  /// Where a ring may stand: right of what stands already, level with its middle; or, when there
  /// are no wires between them, also with a part of that in one of the corners that it leaves free.
  private List<Standing> standings(Ring ring, Box all, List<Box> taken) {
    Box box = ring.bounds();
    if (all == null) {
      return List.of(new Standing(ring, -box.x(), -box.y()));
    }
    double y = all.cy() - box.cy();
    if (reachOut()) {
      return List.of(new Standing(ring, all.right() + GAP - box.x(), y));
    }
    return List.of(near(ring, all, y, taken), near(ring, all, all.y() - box.y(), taken));
  }

  /// As far left as it can stand at this height.
  private static Standing near(Ring ring, Box all, double y, List<Box> taken) {
    double x = all.right() + BESIDE - ring.bounds().x();
    while (x > all.x() - ring.bounds().x() && isFree(new Standing(ring, x - STEP, y), taken)) {
      x -= STEP;
    }
    return new Standing(ring, x, y);
  }

  private static boolean isFree(Standing standing, List<Box> taken) {
    return taken.stream().noneMatch(standing::meets);
  }

  /// Takes the places of a ring; its arcs are the wires of its members.
  private void stand(List<Node> ring, Standing standing) {
    for (int i = 0; i < ring.size(); i++) {
      layout.boxes.put(ring.get(i), standing.box(i));
    }
    for (int i = 0; i < ring.size(); i++) {
      Node node = ring.get(i);
      Node next = ring.get((i + 1) % ring.size());
      Curve arc = standing.arc(i);
      boolean waits = node.isTask();
      inside.removeIf(link -> waits ? is(link, node, next) : is(link, next, node));
      layout.add(
          waits ? node : next, waits ? next : node, false, false, waits ? arc : arc.reversed());
    }
  }

  private static boolean is(Node.Link link, Node task, Node object) {
    return link.from == task && link.to == object;
  }

  /// What members did with each other before is seen only while it happens.
  private void chord(Node.Link link) {
    Box from = layout.boxes.get(link.from);
    Box to = layout.boxes.get(link.to);
    double angle = Math.atan2(to.cy() - from.cy(), to.cx() - from.cx());
    double start = .5 * Math.min(from.w(), from.h());
    double end = .4 * Math.min(to.w(), to.h());
    double[] xs = {from.cx() + start * Math.cos(angle), to.cx() - end * Math.cos(angle)};
    double[] ys = {from.cy() + start * Math.sin(angle), to.cy() - end * Math.sin(angle)};
    Curve curve = Curve.arc(xs, ys, new double[] {angle, angle});
    layout.chords.add(curve);
    layout.add(link.from, link.to, link.sends > 0, link.receives > 0, curve);
  }

  /// From the others to a ring: to what is in front straight on, to the rest round the outside and
  /// down, or up, to it.
  private void reach(Node.Link link, Routes routes) {
    boolean toObject = has(link.to);
    Node member = toObject ? link.to : link.from;
    List<Node> ring = rings.stream().filter(r -> r.contains(member)).findFirst().orElseThrow();
    Box around = around(ring);
    Box box = layout.boxes.get(member);
    List<double[]> points = routes.exit(exits.get(link), toObject);
    double across = (box.cx() - around.cx()) / (around.w() / 2);
    if (across < FRONT && ring == rings.getFirst()) {
      double x = toObject ? box.cx() - layout.detail.sizes.halfWidth(member.prop) : box.x();
      double y = toObject ? box.y() + layout.detail.sizes.anchor(member.prop) : box.cy();
      points.add(new double[] {around.x() - OUTSIDE / 2, y, 0});
      points.add(new double[] {x, y, 0});
    } else {
      boolean over = box.cy() < around.cy();
      double y = over ? top - OUTSIDE - LANE * above++ : bottom + OUTSIDE + LANE * below++;
      double x = open(ring, box, over);
      double turn = Math.min(50, Math.abs((over ? box.y() : box.bottom()) - y));
      points.add(new double[] {around.x() - OUTSIDE / 2, y, 0});
      points.add(new double[] {x - turn, y, 0});
      double down = over ? 1 : -1;
      points.add(new double[] {x, y + down * turn, down * Math.PI / 2});
      points.add(new double[] {x, over ? box.y() : box.bottom(), down * Math.PI / 2});
    }
    double[] xs = points.stream().mapToDouble(p -> p[0]).toArray();
    double[] ys = points.stream().mapToDouble(p -> p[1]).toArray();
    double[] angles = points.stream().mapToDouble(p -> p[2]).toArray();
    Curve curve = Curve.arc(xs, ys, angles);
    layout.add(
        link.from, link.to, link.sends > 0, link.receives > 0, toObject ? curve : curve.reversed());
  }

  private Box around(List<Node> ring) {
    Box all = layout.boxes.get(ring.getFirst());
    for (Node node : ring) {
      all = all.union(layout.boxes.get(node));
    }
    return all;
  }

  /// The x near the middle of a member above, or below, which nobody else of its ring stands.
  private double open(List<Node> ring, Box box, boolean over) {
    for (int i = 0; i < 9; i++) {
      double x = box.cx() + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * box.w() / 10;
      boolean free = true;
      for (Node node : ring) {
        Box other = layout.boxes.get(node);
        boolean between = over ? other.y() < box.y() : other.bottom() > box.bottom();
        free &= !between || x < other.x() - 8 || x > other.right() + 8;
      }
      if (free) {
        return x;
      }
    }
    return box.cx();
  }

  /// Moves everything so that its corner is at (0, 0).
  private void frame(Box standing) {
    Box all = standing;
    for (Layout.Wire wire : layout.wires) {
      for (double t = 0; t <= 1; t += .04) {
        all = all.union(new Box(wire.curve().x(t) - 4, wire.curve().y(t) - 4, 8, 8));
      }
    }
    layout.move(-all.x(), -all.y());
    layout.bounds = new Box(0, 0, all.w(), all.h());
  }
}

package interleave.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives everything its place, and lays the wires: within a row between its columns, from one row
/// to another through the gaps between columns and the corridors between rows. No wire runs through
/// a column but where the ordering has made room for it.
final class Routes {

  /// Between two rows, besides the wires that run there.
  private static final double CORRIDOR = 40;

  private static final double LANE = 10;

  /// What a wire needs that turns round outside the first or last column.
  private static final double OUTSIDE = 48;

  /// A gap is wide enough for what is written on its wires.
  private static final double WRITTEN = 108;

  /// The widest gap, for the usual one: more room is no gain.
  private static final double WIDEST = 2.1;

  /// How much harder to follow a chain is that is folded into a pile.
  private static final double HIDDEN = .5;

  private final Layout layout;
  private final List<Node> nodes;
  private final List<Ordering> rows;
  private final Room room;
  private final double[] lefts;
  private final double[] widths;
  private final double[] gaps;
  private final boolean[] used;
  private final double[] tops;
  private final double[] corridors;
  private final int[] lanes;
  private boolean leftOutside;
  private boolean rightOutside;

  /// @param nodes that stand in columns
  Routes(Layout layout, List<Node> nodes, List<Ordering> rows, int columns, Room room) {
    this.layout = layout;
    this.nodes = nodes;
    this.rows = rows;
    this.room = room;
    lefts = new double[columns];
    widths = new double[columns];
    gaps = new double[columns];
    used = new boolean[columns];
    tops = new double[rows.size()];
    corridors = new double[rows.size()];
    lanes = new int[rows.size()];
  }

  void settle() {
    for (Node node : nodes) {
      widths[node.column] = Math.max(widths[node.column], node.w);
      used[node.column] = true;
    }
    outside();
    double height = heights();
    columns(height);
    for (Node node : nodes) {
      double left = lefts[node.column] + (widths[node.column] - node.w) / 2;
      layout.boxes.put(node, new Box(left, node.y, node.w, node.h));
    }
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node && link.to.prop != null) {
          add(link, link.crosses() ? across(link) : within(link));
        }
      }
    }
  }

  /// Moves each row below the one before.
  private double heights() {
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node && link.crosses()) {
          lanes[corridor(link)]++;
        }
      }
    }
    double y = 0;
    for (int row = 0; row < rows.size(); row++) {
      double top = Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (List<Node> column : rows.get(row).columns()) {
        for (Node node : column) {
          double behind = layout.piles.containsKey(node) ? Pile.BEHIND + 1 : 0;
          top = Math.min(top, node.y - behind);
          bottom = Math.max(bottom, node.y + node.h);
        }
      }
      double shift = y - top;
      rows.get(row).columns().forEach(c -> c.forEach(n -> n.y += shift));
      tops[row] = y;
      y += bottom - top;
      corridors[row] = y + CORRIDOR / 2;
      y += row + 1 < rows.size() ? CORRIDOR + LANE * lanes[row] : 0;
      lanes[row] = 0;
    }
    return Math.max(1, y);
  }

  /// The corridor between rows that a wire runs along: the one beside its object's row.
  private static int corridor(Node.Link link) {
    return link.to.row > link.from.row ? link.to.row - 1 : link.to.row;
  }

  private void columns(double height) {
    double usual = layout.detail.gap;
    double sum = 0;
    int open = 0;
    for (int c = 0; c < gaps.length; c++) {
      boolean plain = c == 0 || used[c] || rows.size() > 1;
      gaps[c] = c == 0 ? 0 : !plain ? usual / 3 : written(c) ? Math.max(WRITTEN, usual) : usual;
      open += c > 0 && plain ? 1 : 0;
      sum += gaps[c] + widths[c];
    }
    double edges = (leftOutside ? OUTSIDE : 0) + (rightOutside ? OUTSIDE : 0);
    double spare = room.aspect() * height - sum - edges;
    double more = open == 0 ? 0 : Math.clamp(spare / open, 0, (WIDEST - 1) * usual);
    double x = leftOutside ? OUTSIDE : 0;
    for (int c = 0; c < gaps.length; c++) {
      x += gaps[c] + (c > 0 && gaps[c] >= usual ? more : 0);
      lefts[c] = x;
      x += widths[c];
    }
    layout.bounds = new Box(0, 0, Math.max(1, x + (rightOutside ? OUTSIDE : 0)), height);
  }

  /// Whether something is written on a wire in the gap before a column.
  private boolean written(int column) {
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node
            && link.arm
            && Math.min(link.from.column, link.to.column) < column
            && Math.max(link.from.column, link.to.column) >= column
            && beside(link, column)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the gap before `column` is the one beside the link's goroutine.
  private static boolean beside(Node.Link link, int column) {
    boolean right = link.from.column < link.to.column;
    return column == (right ? link.from.column + 1 : link.from.column);
  }

  private void outside() {
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node && link.crosses()) {
          int gap = gap(link.to, side(link));
          leftOutside |= gap == 0 || gap(link.from, way(link)) == 0;
          rightOutside |= gap == gaps.length || gap(link.from, way(link)) == gaps.length;
        }
      }
    }
  }

  /// The number of the column behind the gap on a side of a node.
  private static int gap(Node node, int side) {
    return side < 0 ? node.column : node.column + 1;
  }

  /// The side of its object at which a wire from another row arrives: -1 is left, 1 right.
  private int side(Node.Link link) {
    if (layout.shapes.containsKey(link.to) && link.sends > 0 != link.receives > 0) {
      return link.sends > 0 == link.to.mirrored ? 1 : -1;
    }
    int difference = Integer.compare(link.from.column, link.to.column);
    return difference != 0 ? difference : Math.min(link.from.row, link.to.row) % 2 == 0 ? 1 : -1;
  }

  /// Which way a wire to another row leaves its goroutine: 1 is rightwards.
  private int way(Node.Link link) {
    int target = gap(link.to, side(link));
    return target > link.from.column ? 1 : -1;
  }

  private void add(Node.Link link, List<double[]> points) {
    double[] xs = points.stream().mapToDouble(p -> p[0]).toArray();
    double[] ys = points.stream().mapToDouble(p -> p[1]).toArray();
    int[] ways = points.stream().mapToInt(p -> (int) p[2]).toArray();
    layout.add(link.from, link.to, link.sends > 0, link.receives > 0, new Curve(xs, ys, ways));
  }

  private double edge(int column, int side) {
    return side < 0 ? lefts[column] : lefts[column] + widths[column];
  }

  /// Along a row: straight through columns, bent between them.
  private List<double[]> within(Node.Link link) {
    Box from = layout.card(link.from);
    int way = link.from.column < link.to.column ? 1 : -1;
    List<double[]> points = new ArrayList<>();
    if (from != null) {
      begin(points, link, way, from.cy() + spread(link, way));
    }
    for (Node bend : link.chain) {
      if (bend.bend) {
        double y = bend.cy();
        points.add(new double[] {edge(bend.column, -way), y, way});
        points.add(new double[] {edge(bend.column, way), y, way});
      }
    }
    if (link.to.prop != null) {
      end(points, link, -way);
    }
    return points;
  }

  /// The way of a wire out of the columns, rightwards: points with directions in radians.
  ///
  /// @param fromTask whether it begins at a goroutine; its other end is the one that leaves
  List<double[]> exit(Node.Link link, boolean fromTask) {
    List<double[]> points = within(link);
    List<double[]> way = fromTask ? points : points.reversed();
    List<double[]> out = new ArrayList<>();
    way.forEach(point -> out.add(new double[] {point[0], point[1], 0}));
    return out;
  }

  /// To another row.
  private List<double[]> across(Node.Link link) {
    Box from = layout.card(link.from);
    int side = side(link);
    int way = way(link);
    List<double[]> points = new ArrayList<>();
    begin(points, link, way, from.cy() + spread(link, way));
    int first = gap(link.from, way);
    int last = gap(link.to, side);
    if (first != last) {
      int row = corridor(link);
      double y = corridors[row] + LANE * lanes[row]++;
      points.add(new double[] {edge(way > 0 ? first : first - 1, -way), y, way});
      points.add(new double[] {edge(way > 0 ? last - 1 : last, way), y, way});
    }
    end(points, link, side);
    return points;
  }

  private void begin(List<double[]> points, Node.Link link, int way, double y) {
    Box from = layout.card(link.from);
    points.add(new double[] {way > 0 ? from.right() : from.x(), y, way});
    points.add(new double[] {edge(link.from.column, way), y, way});
  }

  /// Level with the object from the edge of its column on, so that no wire crosses what is written
  /// above and below.
  private void end(List<double[]> points, Node.Link link, int side) {
    Box to = layout.boxes.get(link.to);
    ChannelShape shape = layout.shapes.get(link.to);
    double x;
    double y;
    if (shape == null) {
      double half = layout.detail.sizes.halfWidth(link.to.prop);
      x = to.cx() + side * half;
      y = to.y() + layout.detail.sizes.anchor(link.to.prop);
    } else {
      Box pipe = shape.pipe(to, link.to.mirrored);
      double clock = side < 0 != link.to.mirrored ? shape.clockRoom() : 0;
      x = side < 0 ? pipe.x() - clock : pipe.right() + clock;
      y = pipe.cy();
    }
    points.add(new double[] {edge(link.to.column, side), y, -side});
    points.add(new double[] {x, y, -side});
  }

  /// Wires leave a card's side one below the other, in the order of where they go.
  private double spread(Node.Link link, int way) {
    List<Node.Link> same = new ArrayList<>();
    for (Node.Link other : link.from.links) {
      if (other.from == link.from && leaves(other) == way) {
        same.add(other);
      }
    }
    same.sort(Comparator.comparingDouble(Routes::next));
    int place = same.indexOf(link);
    double height = layout.card(link.from).h();
    double step = Math.min(22, .66 * height / Math.max(1, same.size()));
    return (place - (same.size() - 1) / 2.0) * step;
  }

  private int leaves(Node.Link link) {
    return link.crosses() ? way(link) : link.from.column < link.to.column ? 1 : -1;
  }

  private static double next(Node.Link link) {
    return link.crosses() ? link.to.cy() : link.chain.get(1).cy();
  }

  /// How hard the layout is to follow: wires that cross each other or change their row, and piles
  /// in which a chain of goroutines cannot be seen.
  double clutter() {
    double sum = 0;
    for (Ordering row : rows) {
      sum += .012 * row.crossings();
    }
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        sum += link.from == node && link.crosses() ? .012 : 0;
        sum += link.from == node && link.hidesWay() ? HIDDEN : 0;
      }
    }
    return sum;
  }
}

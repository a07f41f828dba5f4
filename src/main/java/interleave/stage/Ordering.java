package interleave.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Orders the nodes of each column so that few wires cross, and gives them heights so that wires
/// run straight where they can (Sugiyama's method).
final class Ordering {

  private static final int SWEEPS = 12;

  private final Detail detail;

  /// Of the room: what is wider than this, for its height, is loosened.
  private final double aspect;

  private final List<List<Node>> columns = new ArrayList<>();
  private final Map<Node, List<Node>> left = new LinkedHashMap<>();
  private final Map<Node, List<Node>> right = new LinkedHashMap<>();

  /// How much more room than the least there is between nodes.
  private double looseness = 1;

  /// @param nodes of one row
  /// @param count of columns
  Ordering(List<Node> nodes, int count, Detail detail, double aspect) {
    this.detail = detail;
    this.aspect = aspect;
    for (int c = 0; c < count; c++) {
      columns.add(new ArrayList<>());
    }
    List<Node> all = new ArrayList<>(nodes);
    for (Node node : nodes) {
      for (Node.Link link : node.links) {
        if (link.from == node && !link.crosses()) {
          chain(link, all);
        }
      }
    }
    all.forEach(n -> columns.get(n.column).add(n));
  }

  List<List<Node>> columns() {
    return columns;
  }

  private void chain(Node.Link link, List<Node> all) {
    link.chain.clear();
    link.chain.add(link.from);
    int step = Integer.signum(link.to.column - link.from.column);
    for (int c = link.from.column + step; c != link.to.column; c += step) {
      Node bend = new Node(all.size(), "");
      bend.bend = true;
      bend.column = c;
      bend.h = 8;
      all.add(bend);
      link.chain.add(bend);
    }
    link.chain.add(link.to);
    for (int i = 0; i + 1 < link.chain.size(); i++) {
      Node a = link.chain.get(i);
      Node b = link.chain.get(i + 1);
      boolean rightwards = a.column < b.column;
      right.computeIfAbsent(rightwards ? a : b, _ -> new ArrayList<>()).add(rightwards ? b : a);
      left.computeIfAbsent(rightwards ? b : a, _ -> new ArrayList<>()).add(rightwards ? a : b);
    }
  }

  void run() {
    columns.forEach(Ordering::number);
    int best = crossings();
    List<List<Node>> kept = copy();
    for (int sweep = 0; sweep < SWEEPS && best > 0; sweep++) {
      for (int c = 1; c < columns.size(); c++) {
        sort(columns.get(c), left);
      }
      for (int c = columns.size() - 2; c >= 0; c--) {
        sort(columns.get(c), right);
      }
      int now = crossings();
      if (now < best) {
        best = now;
        kept = copy();
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      columns.set(c, kept.get(c));
      number(columns.get(c));
    }
    place();
    while (looseness < 2.5) {
      looseness += .25;
      place();
      if (height() > width() / aspect) {
        // one step too far
        looseness -= .25;
        place();
        return;
      }
    }
  }

  private List<List<Node>> copy() {
    List<List<Node>> copy = new ArrayList<>();
    columns.forEach(c -> copy.add(new ArrayList<>(c)));
    return copy;
  }

  private static void number(List<Node> column) {
    for (int i = 0; i < column.size(); i++) {
      column.get(i).order = i;
    }
  }

  private static void sort(List<Node> column, Map<Node, List<Node>> beside) {
    Map<Node, Double> wish = new LinkedHashMap<>();
    for (Node node : column) {
      List<Node> neighbours = beside.getOrDefault(node, List.of());
      wish.put(
          node,
          neighbours.isEmpty()
              ? node.order
              : neighbours.stream().mapToDouble(n -> n.order).average().orElse(0));
    }
    column.sort(Comparator.comparingDouble(wish::get));
    number(column);
  }

  /// How many wires cross each other between neighbouring columns.
  int crossings() {
    int count = 0;
    for (int c = 0; c + 1 < columns.size(); c++) {
      List<double[]> wires = new ArrayList<>();
      for (Node node : columns.get(c)) {
        for (Node next : right.getOrDefault(node, List.of())) {
          wires.add(new double[] {node.order, next.order});
        }
      }
      for (int i = 0; i < wires.size(); i++) {
        for (int j = 0; j < i; j++) {
          double[] a = wires.get(i);
          double[] b = wires.get(j);
          if ((a[0] - b[0]) * (a[1] - b[1]) < 0) {
            count++;
          }
        }
      }
    }
    return count;
  }

  private double space(Node above, Node below) {
    double least = above.bend || below.bend ? 18 : above.isTask() && below.isTask() ? 26 : 34;
    return least * detail.closeness() * looseness;
  }

  private double width() {
    double width = 0;
    for (List<Node> column : columns) {
      width += detail.gap + column.stream().mapToDouble(n -> n.w).max().orElse(0);
    }
    return width;
  }

  private double height() {
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (List<Node> column : columns) {
      for (Node node : column) {
        top = Math.min(top, node.y);
        bottom = Math.max(bottom, node.y + node.h);
      }
    }
    return bottom - top;
  }

  private void place() {
    for (List<Node> column : columns) {
      double y = 0;
      for (int i = 0; i < column.size(); i++) {
        y += i == 0 ? 0 : space(column.get(i - 1), column.get(i));
        column.get(i).y = y;
        y += column.get(i).h;
      }
      for (Node node : column) {
        node.y -= y / 2;
      }
    }
    for (int sweep = 0; sweep < 8; sweep++) {
      for (int c = 0; c < columns.size(); c++) {
        settle(columns.get(sweep % 2 == 0 ? c : columns.size() - 1 - c));
      }
    }
  }

  /// Moves the nodes of a column as near to the middle of their neighbours as their order and
  /// spacing allow: nodes that would overlap move together as a block.
  private void settle(List<Node> column) {
    int n = column.size();
    double[] offset = new double[n];
    double[] position = new double[n];
    double[] weight = new double[n];
    int[] length = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      Node node = column.get(i);
      offset[i] = i == 0 ? 0 : offset[i - 1] + column.get(i - 1).h + space(column.get(i - 1), node);
      position[blocks] = wish(node) - offset[i];
      weight[blocks] = node.bend ? 2 : 1;
      length[blocks++] = 1;
      while (blocks > 1 && position[blocks - 2] > position[blocks - 1]) {
        double sum = weight[blocks - 2] + weight[blocks - 1];
        position[blocks - 2] =
            (position[blocks - 2] * weight[blocks - 2] + position[blocks - 1] * weight[blocks - 1])
                / sum;
        weight[blocks - 2] = sum;
        length[blocks - 2] += length[--blocks];
      }
    }
    int i = 0;
    for (int b = 0; b < blocks; b++) {
      for (int k = 0; k < length[b]; k++, i++) {
        column.get(i).y = position[b] + offset[i];
      }
    }
  }

  /// The y at which the node would be level with its neighbours.
  private double wish(Node node) {
    double sum = 0;
    int count = 0;
    for (Node other : left.getOrDefault(node, List.of())) {
      sum += other.cy();
      count++;
    }
    for (Node other : right.getOrDefault(node, List.of())) {
      sum += other.cy();
      count++;
    }
    return count == 0 ? node.y : sum / count - node.middle();
  }
}

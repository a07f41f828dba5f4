package interleave.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gives every node its column: senders left of the channels they send to, receivers right of them,
/// everything else between those who use it.
final class Ranks {

  /// How many tasks that have to do with nothing stand above each other.
  private static final int LONERS = 6;

  /// Columns between a rank of goroutines and the next one, so that there is a number for each.
  private static final int STEP = 10;

  private static final double BETWEEN = 34;

  private final List<Node> standing;
  private final List<Node> objects;

  Ranks(List<Node> nodes) {
    standing = nodes.stream().filter(Node::isTask).toList();
    objects = nodes.stream().filter(n -> !n.isTask()).toList();
  }

  private record Flow(Node from, Node to, int first) {}

  void assign(Way way) {
    boolean[][] before = flows();
    longestPaths(before);
    restRanks(way.balanced());
    int last = standing.stream().mapToInt(n -> n.rank).max().orElse(0);
    Map<Integer, List<Node>> ranks = new TreeMap<>();
    standing.forEach(n -> ranks.computeIfAbsent(n.rank, _ -> new ArrayList<>()).add(n));
    ranks.forEach((rank, tasks) -> stand(rank, tasks, way.deep(), last));
    Map<Integer, List<Node>> gaps = new TreeMap<>();
    for (Node object : objects) {
      gaps.computeIfAbsent(gap(object, last), _ -> new ArrayList<>()).add(object);
    }
    double tallest =
        ranks.values().stream().mapToDouble(tasks -> height(tasks, way.deep())).max().orElse(0);
    gaps.forEach((gap, between) -> spread(gap, between, way.abreast(), tallest));
    close();
  }

  /// Goroutines of one rank stand in one column, or in two when one would be too deep; those that
  /// are nearer to what they use have more room between them for the wires of the others.
  private static void stand(int rank, List<Node> tasks, int deep, int last) {
    boolean two = tasks.size() > deep;
    int far = two ? (tasks.size() + 1) / 2 : 0;
    for (int i = 0; i < tasks.size(); i++) {
      // of the outer ranks the outer column is the fuller one
      boolean outer = i % 2 == 0 && i / 2 < far;
      tasks.get(i).column = STEP * rank + (!two ? 0 : outer == (rank == last && last > 0) ? 1 : 0);
    }
  }

  private static double height(List<Node> tasks, int deep) {
    double sum = tasks.stream().mapToDouble(n -> n.h + BETWEEN).sum();
    return tasks.size() > deep ? sum / 2 : sum;
  }

  /// Objects between the same ranks stand in one column, or, when that would be higher than any of
  /// goroutines, in as many as there may be.
  private static void spread(int gap, List<Node> objects, int abreast, double tallest) {
    List<Node> sorted = new ArrayList<>(objects);
    sorted.sort(Comparator.comparingDouble(Ranks::pull));
    double height = objects.stream().mapToDouble(n -> n.h + BETWEEN).sum();
    int columns = 1;
    while (columns < Math.min(abreast, objects.size())
        && height / columns > 1.25 * tallest + BETWEEN) {
      columns++;
    }
    double filled = 0;
    for (Node object : sorted) {
      double middle = (filled + (object.h + BETWEEN) / 2) / height;
      object.column = STEP * gap + 2 + (int) Math.clamp(Math.floor(middle * columns), 0, 3);
      filled += object.h + BETWEEN;
    }
  }

  /// The mean rank of those who use an object.
  private static double pull(Node object) {
    return object.links.stream().mapToInt(l -> l.from.rank).average().orElse(0);
  }

  /// Numbers the columns that are in use without gaps, an empty one between tasks kept.
  private void close() {
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    standing.forEach(n -> numbers.put(n.column, 0));
    objects.forEach(n -> numbers.put(n.column, 0));
    int next = 0;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    standing.forEach(n -> n.column = numbers.get(n.column));
    objects.forEach(n -> n.column = numbers.get(n.column));
  }

  /// Which standing node comes before which, without circles: what happened first decides, for all
  /// goroutines of the same two functions.
  private boolean[][] flows() {
    List<Flow> flows = new ArrayList<>();
    for (Node object : objects) {
      for (Node.Link out : object.links) {
        for (Node.Link in : object.links) {
          if (out.sends > 0 && in.receives > 0 && out.from != in.from && !same(out, in)) {
            flows.add(new Flow(out.from, in.from, Math.max(out.first, in.first)));
          }
        }
      }
    }
    flows.sort(Comparator.comparingInt(Flow::first));
    int n = standing.size();
    boolean[][] reach = new boolean[n][n];
    boolean[][] direct = new boolean[n][n];
    Set<List<String>> ways = new HashSet<>();
    for (Flow flow : flows) {
      int a = standing.indexOf(flow.from());
      int b = standing.indexOf(flow.to());
      boolean alike = flow.from().title.equals(flow.to().title);
      boolean back = !alike && ways.contains(List.of(flow.to().title, flow.from().title));
      if (reach[b][a] || direct[a][b] || back) {
        continue;
      }
      ways.add(List.of(flow.from().title, flow.to().title));
      direct[a][b] = true;
      for (int i = 0; i < n; i++) {
        if (i == a || reach[i][a]) {
          reach[i][b] = true;
          for (int j = 0; j < n; j++) {
            reach[i][j] |= reach[b][j];
          }
        }
      }
    }
    return direct;
  }

  /// Whether two do the same with a channel, as with one that counts places: neither comes first.
  private static boolean same(Node.Link a, Node.Link b) {
    return a.sends > 0 && a.receives > 0 && b.sends > 0 && b.receives > 0;
  }

  private void longestPaths(boolean[][] direct) {
    int n = standing.size();
    int[] rank = new int[n];
    for (int round = 0; round < n; round++) {
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          if (direct[a][b]) {
            rank[b] = Math.max(rank[b], rank[a] + 1);
          }
        }
      }
    }
    for (int a = 0; a < n; a++) {
      int next = Integer.MAX_VALUE;
      boolean source = true;
      for (int b = 0; b < n; b++) {
        next = direct[a][b] ? Math.min(next, rank[b]) : next;
        source &= !direct[b][a];
      }
      boolean alone = source && next == Integer.MAX_VALUE;
      standing.get(a).rank = alone ? -1 : source ? next - 1 : rank[a];
    }
  }

  /// Tasks that pass no values: with others of their function that do, so that one that only did
  /// not come to it stands where it would; the first of all left, the rest right of it beside what
  /// they use.
  ///
  /// @param balanced whether some stand left, below the first one
  private void restRanks(boolean balanced) {
    int loners = 0;
    boolean first = true;
    Map<String, Integer> peers = new HashMap<>();
    standing.stream().filter(n -> n.rank >= 0).forEach(n -> peers.putIfAbsent(n.title, n.rank));
    standing.stream()
        .filter(n -> n.rank < 0 && !n.links.isEmpty())
        .forEach(n -> n.rank = peers.getOrDefault(n.title, -1));
    long resting = standing.stream().filter(n -> n.rank < 0 && !n.links.isEmpty()).count();
    long left = balanced ? (resting - 1) / 2 : 0;
    for (Node node : standing) {
      if (node.rank < 0) {
        if (first) {
          node.rank = 0;
        } else if (node.links.isEmpty()) {
          node.rank = 1 + loners++ / LONERS;
        } else {
          node.rank = left-- > 0 ? 0 : 1;
        }
      }
      first = false;
    }
  }

  private static int gap(Node object, int last) {
    double[] sum = new double[2];
    double[] count = new double[2];
    double all = 0;
    for (Node.Link link : object.links) {
      int rank = link.from.rank;
      all += rank;
      if (link.sends > 0) {
        sum[0] += rank;
        count[0]++;
      }
      if (link.receives > 0) {
        sum[1] += rank;
        count[1]++;
      }
    }
    int most = Math.max(0, last - 1);
    if (object.links.isEmpty()) {
      return 0;
    }
    if (count[0] > 0 && count[1] > 0) {
      double from = sum[0] / count[0];
      double to = sum[1] / count[1];
      object.mirrored = from > to;
      return (int) Math.clamp(Math.floor((from + to - 1) / 2 + 1e-6), 0, most);
    }
    double mean = all / object.links.size();
    if (count[0] > 0) {
      return (int) Math.clamp(Math.floor(mean), 0, Math.max(most, last == 0 ? 0 : most));
    }
    if (count[1] > 0 && mean < .5) {
      object.mirrored = true;
    }
    return (int) Math.clamp(Math.floor(mean - .5 + 1e-6), 0, most);
  }
}

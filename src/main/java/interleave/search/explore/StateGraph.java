package interleave.search.explore;

import interleave.engine.Schedule.Pick;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The states that a search has met and the steps between them. States are numbered as they are
/// met, the start is 0.
final class StateGraph {

  private static final BigInteger[] NO_COUNTS = {};

  /// One step to another state, with what was decided in it.
  private record Edge(int to, List<Pick> picks) {}

  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<List<Edge>> edges = new ArrayList<>();

  /// States in the order in which everything behind them was known.
  private final List<Integer> finished = new ArrayList<>();

  int size() {
    return edges.size();
  }

  /// The number of the state with this fingerprint; a new one is the last.
  int state(long fingerprint) {
    return numbers.computeIfAbsent(fingerprint, _ -> add());
  }

  /// A state that nothing follows.
  int end() {
    return add();
  }

  private int add() {
    edges.add(List.of());
    return edges.size() - 1;
  }

  void connect(int from, int to, List<Pick> picks) {
    if (edges.get(from).isEmpty()) {
      edges.set(from, new ArrayList<>(2));
    }
    edges.get(from).add(new Edge(to, picks));
  }

  /// All that follows `state` is known.
  void finish(int state) {
    finished.add(state);
  }

  /// How many paths lead from the start to each state. Only for a graph without circles whose
  /// states are all finished.
  BigInteger[] paths() {
    BigInteger[] counts = new BigInteger[size()];
    Arrays.fill(counts, BigInteger.ZERO);
    if (size() == 0) {
      return NO_COUNTS;
    }
    counts[0] = BigInteger.ONE;
    for (int at = finished.size() - 1; at >= 0; at--) {
      int from = finished.get(at);
      for (Edge edge : edges.get(from)) {
        counts[edge.to] = counts[edge.to].add(counts[from]);
      }
    }
    return counts;
  }

  /// The ways that cost least from the start to all states.
  Routes routes() {
    return new Routes();
  }

  /// For every state the way from the start that seldomest takes another answer than the first,
  /// which lets the goroutine that moves go on; among those the shortest.
  final class Routes {

    private final int[] before = new int[size()];
    private final Edge[] by = new Edge[size()];
    private final long[] cost = new long[size()];

    private record Place(int state, long cost) {}

    private Routes() {
      Arrays.fill(cost, Long.MAX_VALUE);
      var queue =
          new PriorityQueue<Place>(
              Comparator.comparingLong(Place::cost).thenComparingInt(Place::state));
      if (size() > 0) {
        cost[0] = 0;
        queue.add(new Place(0, 0));
      }
      while (!queue.isEmpty()) {
        Place place = queue.remove();
        if (place.cost == cost[place.state]) {
          edges.get(place.state).forEach(edge -> follow(place, edge, queue));
        }
      }
    }

    private void follow(Place place, Edge edge, PriorityQueue<Place> queue) {
      long switches = edge.picks.stream().filter(pick -> pick.answer() != 0).count();
      long next = place.cost + 1 + (switches << 32);
      if (next < cost[edge.to]) {
        cost[edge.to] = next;
        before[edge.to] = place.state;
        by[edge.to] = edge;
        queue.add(new Place(edge.to, next));
      }
    }

    /// The decisions on the way to `state`, step by step.
    List<List<Pick>> to(int state) {
      List<List<Pick>> picks = new ArrayList<>();
      for (int at = state; at != 0; at = before[at]) {
        picks.add(by[at].picks);
      }
      Collections.reverse(picks);
      return picks;
    }

    /// Smaller is cheaper.
    long cost(int state) {
      return cost[state];
    }
  }
}

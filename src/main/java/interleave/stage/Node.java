package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something that gets one box: a goroutine, a pile of them, an object, or objects that share a
/// place.
final class Node {
  final int number;
  final List<TaskId> tasks = new ArrayList<>();
  final List<ObjectId> objects = new ArrayList<>();
  final String title;
  final List<Link> links = new ArrayList<>();
  double w;
  double h;

  /// How much of the height, below the card, is for the deferred calls of a goroutine that panics.
  double stack;

  int rank = -1;
  int column;

  /// Where columns are laid in rows: in which one.
  int row;

  double y;
  double order;
  Cast.Prop prop;

  /// Of an object, or of those that share its box: the goroutines that have to do with it.
  final Set<Integer> users = new LinkedHashSet<>();

  /// Whether several objects share this box that are in use together.
  boolean together;

  /// How deep the contexts of a tree are.
  final Map<ObjectId, Integer> depths = new LinkedHashMap<>();

  boolean mirrored;

  /// A bend of a long wire takes part in the ordering as a node without a body.
  boolean bend;

  Node(int number, String title) {
    this.number = number;
    this.title = title;
  }

  boolean isTask() {
    return !tasks.isEmpty();
  }

  double cy() {
    return y + middle();
  }

  /// How far below its upper edge its wires arrive, about.
  double middle() {
    return (h - stack) / 2;
  }

  /// A connection between tasks and an object.
  static final class Link {
    final Node from;
    final Node to;
    final int first;
    int sends;
    int receives;
    int others;

    /// Whether it is a case of a select, which needs room for its number.
    boolean arm;

    /// Whether somebody sends, or receives, and does not do the other.
    boolean onlySends;

    boolean onlyReceives;

    final List<Node> chain = new ArrayList<>();

    Link(Node from, Node to, int first) {
      this.from = from;
      this.to = to;
      this.first = first;
    }

    /// Whether values pass from one goroutine of a pile to another: who reads it must guess how.
    boolean hidesWay() {
      return onlySends && onlyReceives;
    }

    /// Whether its ends stand in different rows.
    boolean crosses() {
      return from.row != to.row;
    }
  }
}

package interleave.golang.regexp;

import java.util.ArrayList;
import java.util.List;

/// Puts alternatives together as Go does it: what they begin with in common is taken out, and
/// single runes become a set. `abc|abd|xyz` is `ab[cd]|xyz`.
///
/// None of it changes what matches, but for one thing: like Go, it takes runes that are matched in
/// any case for equal to the same runes that are not.
final class Alternatives {

  private Alternatives() {}

  static Node of(List<Node> ways) {
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    List<Node> flat = new ArrayList<>();
    for (Node way : ways) {
      flat.addAll(way instanceof Node.Choice inner ? inner.ways : List.of(way));
    }
    List<Node> factored = oneEmpty(sets(commonFirst(commonText(flat))));
    return factored.size() == 1 ? factored.getFirst() : new Node.Choice(List.copyOf(factored));
  }

  /// One set of what two nodes match, each of them a single rune.
  static Node merged(Node a, Node b) {
    if (a instanceof Node.Literal x
        && b instanceof Node.Literal y
        && x.runes[0] == y.runes[0]
        && x.fold == y.fold) {
      return a;
    }
    return new Node.OneOf(set(a).or(set(b)));
  }

  private static RuneSet set(Node node) {
    return node instanceof Node.Literal literal ? literal.set() : ((Node.OneOf) node).set;
  }

  /// Takes out common text at the beginning of neighbours.
  private static List<Node> commonText(List<Node> ways) {
    List<Node> out = new ArrayList<>();
    for (int from = 0; from < ways.size(); ) {
      Node.Literal text = leadingText(ways.get(from));
      int common = text == null ? 0 : text.runes.length;
      int to = from + 1;
      while (text != null && to < ways.size()) {
        int same = same(text, common, leadingText(ways.get(to)));
        if (same == 0) {
          break;
        }
        common = same;
        to++;
      }
      if (to == from + 1) {
        out.add(ways.get(from));
      } else {
        List<Node> rest = new ArrayList<>();
        for (Node way : ways.subList(from, to)) {
          rest.add(withoutText(way, common));
        }
        Node.Literal prefix =
            new Node.Literal(java.util.Arrays.copyOf(text.runes, common), text.fold);
        out.add(Node.sequence(List.of(prefix, of(rest))));
      }
      from = to;
    }
    return out;
  }

  private static Node.Literal leadingText(Node node) {
    Node first = node instanceof Node.Sequence sequence ? sequence.parts.getFirst() : node;
    return first instanceof Node.Literal literal ? literal : null;
  }

  /// How many of the first `most` runes of a text another one begins with.
  private static int same(Node.Literal text, int most, Node.Literal other) {
    if (other == null || other.fold != text.fold) {
      return 0;
    }
    int same = 0;
    while (same < Math.min(most, other.runes.length) && other.runes[same] == text.runes[same]) {
      same++;
    }
    return same;
  }

  private static Node withoutText(Node node, int count) {
    if (node instanceof Node.Sequence sequence) {
      List<Node> parts = new ArrayList<>(sequence.parts);
      Node.Literal first = (Node.Literal) parts.removeFirst();
      if (first.runes.length > count) {
        parts.addFirst(first.without(count));
      }
      return Node.sequence(parts);
    }
    return ((Node.Literal) node).without(count);
  }

  /// Takes out a common first set of runes, or a fixed number of them, of neighbours.
  private static List<Node> commonFirst(List<Node> ways) {
    List<Node> out = new ArrayList<>();
    for (int from = 0; from < ways.size(); ) {
      Node first = first(ways.get(from));
      int to = from + 1;
      while (first != null && to < ways.size() && equal(first, first(ways.get(to)))) {
        to++;
      }
      if (to == from + 1) {
        out.add(ways.get(from));
      } else {
        List<Node> rest = new ArrayList<>();
        for (Node way : ways.subList(from, to)) {
          rest.add(withoutFirst(way));
        }
        out.add(Node.sequence(List.of(first, of(rest))));
      }
      from = to;
    }
    return out;
  }

  private static Node first(Node node) {
    Node first = node instanceof Node.Sequence sequence ? sequence.parts.getFirst() : node;
    return first instanceof Node.Empty ? null : first;
  }

  private static Node withoutFirst(Node node) {
    return node instanceof Node.Sequence sequence
        ? Node.sequence(sequence.parts.subList(1, sequence.parts.size()))
        : new Node.Empty();
  }

  /// Whether two first pieces can be taken out as one.
  private static boolean equal(Node a, Node b) {
    if (a instanceof Node.Literal x && b instanceof Node.Literal y) {
      return x.isRune() && y.isRune() && x.runes[0] == y.runes[0];
    }
    if (a instanceof Node.OneOf x && b instanceof Node.OneOf y) {
      return x.set.equals(y.set);
    }
    return a instanceof Node.Repeat x
        && b instanceof Node.Repeat y
        && x.min == x.max
        && y.min == x.min
        && y.max == x.max
        && x.lazy == y.lazy
        && x.body.isRune()
        && equal(x.body, y.body);
  }

  /// Makes neighbouring single runes one set.
  private static List<Node> sets(List<Node> ways) {
    List<Node> out = new ArrayList<>();
    for (Node way : ways) {
      if (way.isRune() && !out.isEmpty() && out.getLast().isRune()) {
        out.add(merged(out.removeLast(), way));
      } else {
        out.add(way);
      }
    }
    return out;
  }

  private static List<Node> oneEmpty(List<Node> ways) {
    List<Node> out = new ArrayList<>();
    for (Node way : ways) {
      if (!(way instanceof Node.Empty && !out.isEmpty() && out.getLast() instanceof Node.Empty)) {
        out.add(way);
      }
    }
    return out;
  }
}

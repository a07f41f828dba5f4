package interleave.golang.regexp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A piece of a parsed expression. Immutable; knows how large and how deep it is, because Go bounds
/// both.
abstract sealed class Node {

  private static final int MOST_INSTRUCTIONS = (128 << 20) / 40;
  private static final int DEEPEST = 1000;

  /// About how many instructions it needs, as Go counts them.
  final long size;

  final int height;

  /// Whether it can match nothing.
  final boolean nullable;

  private Node(long size, int height, boolean nullable) throws TooBig {
    this.size = Math.max(1, size);
    this.height = height;
    this.nullable = nullable;
    if (size > MOST_INSTRUCTIONS) {
      throw new TooBig(PatternException.TOO_LARGE);
    }
    if (height > DEEPEST) {
      throw new TooBig(PatternException.TOO_DEEP);
    }
  }

  /// Beyond Go's bounds; the parser makes it an error of the whole expression.
  static final class TooBig extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooBig(String code) {
      super(code, null, false, false);
    }
  }

  /// Whether it matches one rune out of a set, whatever it is written as.
  boolean isRune() {
    return false;
  }

  static final class Empty extends Node {
    Empty() {
      super(0, 1, true);
    }
  }

  /// Runes one after the other.
  static final class Literal extends Node {
    final int[] runes;

    /// Whether case does not matter; the runes are then the least ones of their circles.
    final boolean fold;

    Literal(int[] runes, boolean fold) {
      super(runes.length, 1, false);
      this.runes = runes;
      this.fold = fold;
    }

    @Override
    boolean isRune() {
      return runes.length == 1;
    }

    RuneSet set() {
      return fold ? RuneSet.circle(runes[0]) : RuneSet.of(runes[0], runes[0]);
    }

    /// Without the first runes.
    Node without(int count) {
      return count == runes.length
          ? new Empty()
          : new Literal(Arrays.copyOfRange(runes, count, runes.length), fold);
    }
  }

  /// One rune out of a set.
  static final class OneOf extends Node {
    final RuneSet set;

    OneOf(RuneSet set) {
      super(1, 1, false);
      this.set = set;
    }

    @Override
    boolean isRune() {
      return true;
    }
  }

  /// Nothing, at certain places.
  static final class Assert extends Node {
    final Assertion assertion;

    Assert(Assertion assertion) {
      super(1, 1, true);
      this.assertion = assertion;
    }
  }

  static final class Group extends Node {
    final int index;
    final Node body;

    Group(int index, Node body) {
      super(2 + body.size, 1 + body.height, body.nullable);
      this.index = index;
      this.body = body;
    }
  }

  static final class Repeat extends Node {
    final Node body;
    final int min;

    /// -1 for any number.
    final int max;

    /// Whether few are better than many.
    final boolean lazy;

    Repeat(Node body, int min, int max, boolean lazy) {
      super(size(body.size, min, max), 1 + body.height, min == 0 || body.nullable);
      this.body = body;
      this.min = min;
      this.max = max;
      this.lazy = lazy;
    }

    private static long size(long body, int min, int max) {
      if (max < 0) {
        return min == 0 ? 2 + body : 1 + min * body;
      }
      return max * body + (max - min);
    }
  }

  static final class Sequence extends Node {
    final List<Node> parts;

    private Sequence(List<Node> parts) {
      super(
          parts.stream().mapToLong(part -> part.size).sum(),
          1 + highest(parts),
          parts.stream().allMatch(part -> part.nullable));
      this.parts = parts;
    }
  }

  /// The first of them that leads to a match.
  static final class Choice extends Node {
    final List<Node> ways;

    Choice(List<Node> ways) {
      super(
          ways.stream().mapToLong(way -> way.size).sum() + ways.size() - 1,
          1 + highest(ways),
          ways.stream().anyMatch(way -> way.nullable));
      this.ways = ways;
    }
  }

  private static int highest(List<Node> nodes) {
    return nodes.stream().mapToInt(node -> node.height).max().orElse(0);
  }

  /// The parts one after the other, as flat as can be, neighbouring literals made one.
  static Node sequence(List<Node> parts) {
    List<Node> flat = new ArrayList<>();
    List<Literal> run = new ArrayList<>();
    for (Node part : parts) {
      for (Node piece : part instanceof Sequence inner ? inner.parts : List.of(part)) {
        if (!run.isEmpty() && !(piece instanceof Literal l && l.fold == run.getFirst().fold)) {
          flat.add(joined(run));
          run.clear();
        }
        if (piece instanceof Literal literal) {
          run.add(literal);
        } else {
          flat.add(piece);
        }
      }
    }
    if (!run.isEmpty()) {
      flat.add(joined(run));
    }
    return switch (flat.size()) {
      case 0 -> new Empty();
      case 1 -> flat.getFirst();
      default -> new Sequence(List.copyOf(flat));
    };
  }

  private static Literal joined(List<Literal> run) {
    if (run.size() == 1) {
      return run.getFirst();
    }
    int[] runes = run.stream().flatMapToInt(literal -> Arrays.stream(literal.runes)).toArray();
    return new Literal(runes, run.getFirst().fold);
  }
}

package interleave.js.regexp;

import java.util.List;

/// The parts of a pattern.
sealed interface Node {

  record Empty() implements Node {}

  /// One character: a code point with the flag `u`, otherwise a code unit.
  record One(CharSet set) implements Node {}

  record Sequence(List<Node> parts) implements Node {}

  /// The first of the alternatives that leads to a match.
  record Choice(List<Node> alternatives) implements Node {}

  /// A capturing group.
  record Capture(int index, Node body) implements Node {}

  /// @param max [#FOREVER] for no bound
  /// @param firstGroup the first capture inside, and `lastGroup` the one behind the last: each
  ///   round starts without them
  record Repeat(Node body, int min, int max, boolean greedy, int firstGroup, int lastGroup)
      implements Node {
    static final int FOREVER = Integer.MAX_VALUE;
  }

  record Look(Node body, boolean ahead, boolean negative, int firstGroup, int lastGroup)
      implements Node {}

  /// What one of the groups has captured; more than one only where a name stands for several.
  record Back(int group) implements Node {}

  /// A reference by name, of a group that the parser may not have met yet.
  record NamedBack(String name) implements Node {}

  record Edge(Kind kind) implements Node {
    enum Kind {
      START,
      END,
      WORD,
      NOT_WORD
    }
  }
}

package interleave.js.regexp;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of characters: ranges, sets given by a property, and whether all that is meant to be the
/// rest. Immutable.
final class CharSet {
  private static final IntPredicate[] NO_PROPERTIES = {};

  static final CharSet DIGITS = new CharSet(new int[] {'0', '9'});
  static final CharSet WORD = new CharSet(new int[] {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'});

  /// What `\w` adds when `i` and `u` are both given: what folds to a letter of it.
  static final CharSet WORD_FOLDED =
      new CharSet(new int[] {'0', '9', 'A', 'Z', '_', '_', 'a', 'z', 0x17F, 0x17F, 0x212A, 0x212A});

  static final CharSet SPACE =
      new CharSet(
          new int[] {
            9, 13, ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F,
            0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF
          });
  static final CharSet LINE_ENDS = new CharSet(new int[] {'\n', '\n', '\r', '\r', 0x2028, 0x2029});
  static final CharSet NONE = new CharSet(new int[0]);
  static final CharSet ALL = NONE.negated();

  /// Pairs of first and last.
  private final int[] ranges;

  private final IntPredicate[] properties;
  private final boolean negated;

  private CharSet(int[] ranges) {
    this(ranges, NO_PROPERTIES, false);
  }

  private CharSet(int[] ranges, IntPredicate[] properties, boolean negated) {
    this.ranges = ranges;
    this.properties = properties;
    this.negated = negated;
  }

  static CharSet of(int c) {
    return new CharSet(new int[] {c, c});
  }

  static CharSet of(int first, int last) {
    return new CharSet(new int[] {first, last});
  }

  static CharSet of(IntPredicate property) {
    return new CharSet(new int[0], new IntPredicate[] {property}, false);
  }

  CharSet negated() {
    return new CharSet(ranges, properties, !negated);
  }

  CharSet with(CharSet other) {
    if (negated || other.negated) {
      return new CharSet(new int[0], new IntPredicate[] {this::contains, other::contains}, false);
    }
    int[] all = Arrays.copyOf(ranges, ranges.length + other.ranges.length);
    System.arraycopy(other.ranges, 0, all, ranges.length, other.ranges.length);
    IntPredicate[] both = Arrays.copyOf(properties, properties.length + other.properties.length);
    System.arraycopy(other.properties, 0, both, properties.length, other.properties.length);
    return new CharSet(all, both, false);
  }

  /// The one character it holds, or -1.
  int single() {
    return !negated && properties.length == 0 && ranges.length == 2 && ranges[0] == ranges[1]
        ? ranges[0]
        : -1;
  }

  boolean contains(int c) {
    return holds(c) != negated;
  }

  /// Whether it contains a character that cannot be told from `c` when case does not matter.
  boolean containsFolded(int c, boolean unicode) {
    int folded = Folding.fold(c, unicode);
    boolean found = holds(c) || holds(folded);
    if (!found) {
      for (int same : Folding.candidates(c)) {
        if (Folding.fold(same, unicode) == folded && holds(same)) {
          found = true;
          break;
        }
      }
    }
    return found != negated;
  }

  private boolean holds(int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= c && c <= ranges[i + 1]) {
        return true;
      }
    }
    for (IntPredicate property : properties) {
      if (property.test(c)) {
        return true;
      }
    }
    return false;
  }
}

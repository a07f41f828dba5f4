package interleave.golang.regexp;

import interleave.golang.text.Folding;
import interleave.golang.text.Utf8;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of runes: ranges that neither touch nor overlap, ascending. Immutable.
final class RuneSet {

  static final RuneSet ANY = new RuneSet(new int[] {0, Utf8.MAX_RUNE});
  static final RuneSet NOT_NEWLINE = new RuneSet(new int[] {0, 9, 11, Utf8.MAX_RUNE});

  /// No rune is assigned from here on up to [#LATE], and none behind [#LATE_END] but for private
  /// use.
  private static final int UNASSIGNED = 0x33480;

  private static final int LATE = 0xE0000;
  private static final int LATE_END = 0xE0200;
  private static final int PRIVATE_USE = 0xF0000;

  private final int[] ranges;

  private RuneSet(int[] ranges) {
    this.ranges = ranges;
  }

  static RuneSet of(int... ranges) {
    Builder builder = new Builder();
    for (int i = 0; i < ranges.length; i += 2) {
      builder.add(ranges[i], ranges[i + 1]);
    }
    return builder.build();
  }

  /// The runes that a table of package `unicode` has.
  static RuneSet of(IntPredicate table) {
    Builder builder = new Builder();
    builder.addWhere(table, 0, UNASSIGNED);
    builder.addWhere(table, LATE, LATE_END);
    if (table.test(PRIVATE_USE)) {
      builder.addWhere(table, PRIVATE_USE, Utf8.MAX_RUNE + 1);
    }
    return builder.build();
  }

  /// The rune and all that differ from it in case only.
  static RuneSet circle(int rune) {
    Builder builder = new Builder();
    builder.addFolded(rune, rune);
    return builder.build();
  }

  /// First and last of each range; not to be changed.
  int[] ranges() {
    return ranges;
  }

  /// The only rune; -1 when there are more, or none.
  int single() {
    return ranges.length == 2 && ranges[0] == ranges[1] ? ranges[0] : -1;
  }

  /// The smaller one of two runes that differ in case only, with no third one; -1 when this is
  /// another set.
  int pair() {
    if (ranges.length == 0) {
      return -1;
    }
    int first = ranges[0];
    int last = ranges[ranges.length - 1];
    boolean two =
        ranges.length == 2 && first + 1 == last
            || ranges.length == 4 && first == ranges[1] && ranges[2] == last;
    return two && Folding.next(first) == last && Folding.next(last) == first ? first : -1;
  }

  boolean contains(int rune) {
    int found = Arrays.binarySearch(ranges, rune);
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  RuneSet negated() {
    Builder builder = new Builder();
    int next = 0;
    for (int i = 0; i < ranges.length; i += 2) {
      if (next < ranges[i]) {
        builder.add(next, ranges[i] - 1);
      }
      next = ranges[i + 1] + 1;
    }
    if (next <= Utf8.MAX_RUNE) {
      builder.add(next, Utf8.MAX_RUNE);
    }
    return builder.build();
  }

  /// This set and what differs from its runes in case only.
  RuneSet folded() {
    Builder builder = new Builder();
    for (int i = 0; i < ranges.length; i += 2) {
      builder.addFolded(ranges[i], ranges[i + 1]);
    }
    return builder.build();
  }

  RuneSet or(RuneSet other) {
    return new Builder().add(this).add(other).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuneSet set && Arrays.equals(ranges, set.ranges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranges);
  }

  /// Collects ranges in any order.
  static final class Builder {
    /// First and last of each range as one number, which sorts as they do.
    private long[] pairs = new long[8];

    private int count;

    Builder add(int first, int last) {
      if (count > 0 && first >= (int) (pairs[count - 1] >> 32)) {
        int end = (int) pairs[count - 1];
        if (first <= end + 1) {
          pairs[count - 1] += Math.max(0, last - end);
          return this;
        }
      }
      if (count == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * count);
      }
      pairs[count++] = (long) first << 32 | last;
      return this;
    }

    Builder add(RuneSet set) {
      for (int i = 0; i < set.ranges.length; i += 2) {
        add(set.ranges[i], set.ranges[i + 1]);
      }
      return this;
    }

    Builder addFolded(int first, int last) {
      add(first, last);
      for (int rune = Math.max(first, Folding.FIRST); rune <= Math.min(last, Folding.LAST); ) {
        for (int other = Folding.next(rune); other != rune; other = Folding.next(other)) {
          add(other, other);
        }
        rune++;
      }
      return this;
    }

    private void addWhere(IntPredicate table, int from, int to) {
      for (int rune = from; rune < to; rune++) {
        if (table.test(rune)) {
          add(rune, rune);
        }
      }
    }

    RuneSet build() {
      Arrays.sort(pairs, 0, count);
      int[] ranges = new int[2 * count];
      int n = 0;
      for (int i = 0; i < count; i++) {
        int first = (int) (pairs[i] >> 32);
        int last = (int) pairs[i];
        if (n > 0 && first <= ranges[n - 1] + 1) {
          ranges[n - 1] = Math.max(ranges[n - 1], last);
        } else {
          ranges[n++] = first;
          ranges[n++] = last;
        }
      }
      return new RuneSet(Arrays.copyOf(ranges, n));
    }
  }
}

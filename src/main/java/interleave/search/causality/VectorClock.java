package interleave.search.causality;

import java.util.Arrays;

/// How much of each task's past is known somewhere: a number for each task, 0 for nothing.
///
/// A clock never changes. It is a tree whose unchanged branches are shared between clocks, so that
/// handing one on costs nothing, and joining two that have much in common costs what differs. That
/// is what makes a hundred thousand tasks possible.
final class VectorClock {

  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;
  private static final int[] NO_NUMBERS = {};

  static final VectorClock EMPTY = new VectorClock(0, null, NO_NUMBERS);

  /// Levels of branches above the leaves.
  private final int height;

  /// Below height 0 null.
  private final VectorClock[] branches;

  /// At height 0 the numbers, as many as are needed.
  private final int[] numbers;

  private VectorClock(int height, VectorClock[] branches, int[] numbers) {
    this.height = height;
    this.branches = branches;
    this.numbers = numbers;
  }

  private boolean reaches(int task) {
    return task >>> BITS * (height + 1) == 0;
  }

  /// @param task from 0
  int get(int task) {
    if (!reaches(task)) {
      return 0;
    }
    VectorClock at = this;
    while (at.height > 0) {
      int branch = task >>> BITS * at.height & WIDTH - 1;
      at = branch < at.branches.length ? at.branches[branch] : null;
      if (at == null) {
        return 0;
      }
    }
    int place = task & WIDTH - 1;
    return place < at.numbers.length ? at.numbers[place] : 0;
  }

  VectorClock with(int task, int number) {
    if (!reaches(task)) {
      return raised().with(task, number);
    }
    int place = task >>> BITS * height & WIDTH - 1;
    if (height == 0) {
      int[] changed = Arrays.copyOf(numbers, Math.max(numbers.length, place + 1));
      changed[place] = number;
      return new VectorClock(0, null, changed);
    }
    VectorClock[] changed = Arrays.copyOf(branches, Math.max(branches.length, place + 1));
    VectorClock below = changed[place] == null ? blank(height - 1) : changed[place];
    changed[place] = below.with(task & (1 << BITS * height) - 1, number);
    return new VectorClock(height, changed, null);
  }

  private static VectorClock blank(int height) {
    return height == 0 ? EMPTY : new VectorClock(height, new VectorClock[0], null);
  }

  private VectorClock raised() {
    return new VectorClock(height + 1, new VectorClock[] {this}, null);
  }

  /// The greater number for each task; one of the two clocks itself when it has them all.
  VectorClock join(VectorClock other) {
    if (other == this || other == EMPTY) {
      return this;
    }
    if (this == EMPTY) {
      return other;
    }
    if (height < other.height) {
      return raised().join(other);
    }
    if (other.height < height) {
      return join(other.raised());
    }
    return height == 0 ? joinNumbers(other) : joinBranches(other);
  }

  private VectorClock joinNumbers(VectorClock other) {
    int[] a = numbers;
    int[] b = other.numbers;
    boolean mine = a.length >= b.length;
    boolean theirs = b.length >= a.length;
    int[] joined = new int[Math.max(a.length, b.length)];
    for (int i = 0; i < joined.length; i++) {
      int x = i < a.length ? a[i] : 0;
      int y = i < b.length ? b[i] : 0;
      joined[i] = Math.max(x, y);
      mine &= x >= y;
      theirs &= y >= x;
    }
    return mine ? this : theirs ? other : new VectorClock(0, null, joined);
  }

  private VectorClock joinBranches(VectorClock other) {
    VectorClock[] a = branches;
    VectorClock[] b = other.branches;
    boolean mine = a.length >= b.length;
    boolean theirs = b.length >= a.length;
    VectorClock[] joined = new VectorClock[Math.max(a.length, b.length)];
    for (int i = 0; i < joined.length; i++) {
      VectorClock x = i < a.length ? a[i] : null;
      VectorClock y = i < b.length ? b[i] : null;
      joined[i] = x == null ? y : y == null ? x : x.join(y);
      mine &= joined[i] == x;
      theirs &= joined[i] == y;
    }
    return mine ? this : theirs ? other : new VectorClock(height, joined, null);
  }
}

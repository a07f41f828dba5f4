package interleave.timeline;

import java.util.Arrays;

/// A growing list of numbers in ascending order.
final class Longs {

  private long[] items = new long[16];
  private int size;

  void add(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  int size() {
    return size;
  }

  /// How many items are at most `item`.
  int upTo(long item) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items[middle] <= item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

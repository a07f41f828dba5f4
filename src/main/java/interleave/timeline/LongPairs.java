package interleave.timeline;

import java.util.Arrays;

/// A list of pairs of numbers that only grows, in chunks. One thread appends; who reads a pair must
/// have learnt its place from that thread.
final class LongPairs {

  private static final int BITS = 9;
  private static final int CHUNK = 1 << BITS;

  private volatile long[][] chunks = new long[4][];
  private int size;

  /// @return the place of the pair
  int add(long first, long second) {
    long[][] all = chunks;
    int chunk = size >>> BITS;
    if (chunk == all.length) {
      all = Arrays.copyOf(all, 2 * chunk);
    }
    if (all[chunk] == null) {
      all[chunk] = new long[2 * CHUNK];
      chunks = all;
    }
    int at = 2 * (size & CHUNK - 1);
    all[chunk][at] = first;
    all[chunk][at + 1] = second;
    return size++;
  }

  long first(int place) {
    return chunks[place >>> BITS][2 * (place & CHUNK - 1)];
  }

  long second(int place) {
    return chunks[place >>> BITS][2 * (place & CHUNK - 1) + 1];
  }
}

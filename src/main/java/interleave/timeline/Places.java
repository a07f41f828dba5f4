package interleave.timeline;

import java.util.Arrays;

/// Some events of a recording, by their indices, in order; a view that costs nothing to make.
public final class Places {

  private final int[] items;
  private final int size;

  Places(int[] items, int size) {
    this.items = items;
    this.size = size;
  }

  public int size() {
    return size;
  }

  public int get(int place) {
    return items[place];
  }

  /// How many of them are at or before event `at`.
  public int upTo(int at) {
    int place = Arrays.binarySearch(items, 0, size, at);
    return place >= 0 ? place + 1 : -place - 1;
  }
}

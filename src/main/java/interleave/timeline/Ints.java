package interleave.timeline;

import java.util.Arrays;

/// A growing list of numbers; searching it wants them in ascending order.
final class Ints {

  private int[] items = new int[4];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  int get(int index) {
    return items[index];
  }

  int size() {
    return size;
  }

  int last() {
    return size == 0 ? -1 : items[size - 1];
  }

  /// The place of the first item that is at least `item`; the size when there is none.
  int ceiling(int item) {
    int place = Arrays.binarySearch(items, 0, size, item);
    return place >= 0 ? place : -place - 1;
  }

  /// The first item after `item`; -1 when there is none.
  int after(int item) {
    int place = ceiling(item + 1);
    return place < size ? items[place] : -1;
  }

  /// The last item before `item`; -1 when there is none.
  int before(int item) {
    int place = ceiling(item) - 1;
    return place >= 0 ? items[place] : -1;
  }

  /// What is in it now; what is added later does not change it.
  Places view() {
    return new Places(items, size);
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}

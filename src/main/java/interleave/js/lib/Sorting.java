package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import java.util.Arrays;

/// Stable sorting. Up to 64 elements the program's comparison is asked in the order in which V8
/// asks it: the run at the start is found, then each further element is inserted by halving. Longer
/// lists are made of such runs, merged.
final class Sorting {

  private static final int RUN = 64;

  private interface Order {
    double compare(Object a, Object b);
  }

  private Sorting() {}

  /// Sorts as `Array.prototype.sort` does: `undefined` comes last, without being asked about.
  ///
  /// @param order null for the order of texts
  static Object[] sort(Object[] values, JsFunction order) {
    Object[] sorted = new Object[values.length];
    int count = 0;
    for (Object value : values) {
      if (value != Absent.UNDEFINED) {
        sorted[count++] = value;
      }
    }
    Arrays.fill(sorted, count, sorted.length, Absent.UNDEFINED);
    if (order != null) {
      sort(sorted, count, (a, b) -> Convert.toNumber(order.call(Absent.UNDEFINED, a, b)));
    } else {
      sortByText(sorted, count);
    }
    return sorted;
  }

  /// Sorts numbers or bigints by an order of the program.
  static void sortBy(Object[] values, JsFunction order) {
    sort(values, values.length, (a, b) -> Convert.toNumber(order.call(Absent.UNDEFINED, a, b)));
  }

  private record Keyed(Object value, String text) {}

  private static void sortByText(Object[] values, int count) {
    Object[] keyed = new Object[count];
    for (int i = 0; i < count; i++) {
      keyed[i] = new Keyed(values[i], Convert.toString(values[i]));
    }
    sort(keyed, count, (a, b) -> ((Keyed) a).text.compareTo(((Keyed) b).text));
    for (int i = 0; i < count; i++) {
      values[i] = ((Keyed) keyed[i]).value;
    }
  }

  private static void sort(Object[] values, int count, Order order) {
    int run = count <= RUN ? Math.max(count, 1) : RUN / 2;
    for (int from = 0; from < count; from += run) {
      sortRun(values, from, Math.min(from + run, count), order);
    }
    Object[] room = new Object[count];
    for (int width = run; width < count; width *= 2) {
      for (int from = 0; from + width < count; from += 2 * width) {
        merge(values, from, from + width, Math.min(from + 2 * width, count), room, order);
      }
    }
  }

  private static void sortRun(Object[] values, int from, int to, Order order) {
    int sorted = from + firstRun(values, from, to, order);
    for (int i = sorted; i < to; i++) {
      Object pivot = values[i];
      int left = from;
      int right = i;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (order.compare(pivot, values[middle]) < 0) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      System.arraycopy(values, left, values, left + 1, i - left);
      values[left] = pivot;
    }
  }

  /// How many elements at the start are in order; a descending run is turned around.
  private static int firstRun(Object[] values, int from, int to, Order order) {
    if (to - from < 2) {
      return to - from;
    }
    boolean down = order.compare(values[from + 1], values[from]) < 0;
    int end = from + 2;
    while (end < to && order.compare(values[end], values[end - 1]) < 0 == down) {
      end++;
    }
    if (down) {
      for (int low = from, high = end - 1; low < high; low++, high--) {
        Object value = values[low];
        values[low] = values[high];
        values[high] = value;
      }
    }
    return end - from;
  }

  private static void merge(
      Object[] values, int from, int middle, int to, Object[] room, Order order) {
    System.arraycopy(values, from, room, from, to - from);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeRight =
          left >= middle || right < to && order.compare(room[right], room[left]) < 0;
      values[i] = takeRight ? room[right++] : room[left++];
    }
  }
}

package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.types.Sizes;
import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.Growth;
import interleave.golang.value.RefStore;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StoreWindow;
import interleave.golang.value.Zero;

/// Slices and arrays.
final class Slices {

  /// Go's `maxAlloc` on amd64: 2^48 bytes.
  private static final long MAX_ALLOCATION = 1L << 48;

  private final Zero zero;
  private final HeapMeter heap;

  Slices(Zero zero, HeapMeter heap) {
    this.zero = zero;
    this.heap = heap;
  }

  /// The place of an element in its slice's store.
  static int index(SliceValue slice, long index) {
    if (slice == null || index < 0 || index >= slice.length()) {
      throw outOfRange(index, slice == null ? 0 : slice.length());
    }
    return slice.offset() + (int) index;
  }

  static int index(Store array, long index) {
    if (index < 0 || index >= array.length()) {
      throw outOfRange(index, array.length());
    }
    return (int) index;
  }

  static RuntimePanic outOfRange(long index, int length) {
    return RuntimePanic.bounds(
        "index out of range [" + index + "]" + (index < 0 ? "" : " with length " + length));
  }

  SliceValue make(Type.Slice type, long length, long capacity) {
    long size = Sizes.size(type.element());
    long most = size == 0 ? Long.MAX_VALUE : MAX_ALLOCATION / size;
    if (length < 0 || length > most) {
      throw RuntimePanic.error("makeslice: len out of range");
    }
    if (capacity < length || capacity > most) {
      throw RuntimePanic.error("makeslice: cap out of range");
    }
    return new SliceValue(
        store(type.element(), (int) length, capacity), 0, (int) length, (int) capacity);
  }

  /// A store with zero values in its first `filled` places; structs and arrays behind them are made
  /// when a slice first reaches them.
  private Store store(Type element, int filled, long capacity) {
    heap.use(capacity * Math.max(1, Sizes.size(element)));
    int places = (int) capacity;
    if (isAggregate(element)) {
      RefStore store = new RefStore(element, places);
      fill(store, 0, filled);
      return store;
    }
    return zero.store(element, places);
  }

  /// A store whose elements the caller sets.
  Store unfilled(Type element, int length) {
    return store(element, 0, length);
  }

  private static boolean isAggregate(Type element) {
    return element.underlying() instanceof interleave.golang.types.StructType
        || element.underlying() instanceof Type.Array;
  }

  private void fill(RefStore store, int from, int to) {
    for (int i = from; i < to; i++) {
      if (store.values[i] == null) {
        store.values[i] = zero.ref(store.element);
      }
    }
  }

  /// The slice that `append` with `more` elements gives, the new ones still to be set.
  SliceValue extend(Type.Slice type, SliceValue slice, int more) {
    int length = slice == null ? 0 : slice.length();
    int capacity = slice == null ? 0 : slice.capacity();
    long needed = (long) length + more;
    if (needed <= capacity) {
      return slice == null || more == 0
          ? slice
          : new SliceValue(slice.store(), slice.offset(), (int) needed, capacity);
    }
    long grown = Growth.capacity(type.element(), capacity, needed);
    if (grown > Integer.MAX_VALUE - 16) {
      heap.use(grown * Math.max(1, Sizes.size(type.element())));
    }
    Store store = store(type.element(), 0, grown);
    if (length > 0) {
      store.copyFrom(0, slice.store(), slice.offset(), length);
    }
    return new SliceValue(store, 0, (int) needed, (int) grown);
  }

  /// `slice[low:high:max]` of a slice; absent bounds are given as their defaults.
  ///
  /// @param unsigned as in [interleave.golang.code.Instr.SliceOf]
  SliceValue slice(SliceValue slice, long low, long high, long max, boolean full, int unsigned) {
    int capacity = slice == null ? 0 : slice.capacity();
    if (!(0 <= low && low <= high && high <= max && max <= capacity)) {
      throw wrongBounds(low, high, max, full, unsigned, capacity, "capacity");
    }
    if (slice == null) {
      return null;
    }
    if (high > slice.length()
        && slice.store() instanceof RefStore refs
        && isAggregate(refs.element)) {
      fill(refs, slice.offset(), slice.offset() + (int) high);
    }
    return new SliceValue(
        slice.store(), slice.offset() + (int) low, (int) (high - low), (int) (max - low));
  }

  static SliceValue slice(Store array, long low, long high, long max, boolean full, int unsigned) {
    if (!(0 <= low && low <= high && high <= max && max <= array.length())) {
      throw wrongBounds(low, high, max, full, unsigned, array.length(), "length");
    }
    return new SliceValue(array, (int) low, (int) (high - low), (int) (max - low));
  }

  /// What is told of bounds that do not fit: of the last first.
  private static RuntimePanic wrongBounds(
      long low, long high, long max, boolean full, int unsigned, int most, String limitName) {
    boolean maxIsSigned = (unsigned & 4) == 0;
    boolean highIsSigned = (unsigned & 2) == 0;
    boolean lowIsSigned = (unsigned & 1) == 0;
    String limit = " with " + limitName + " " + most;
    String problem;
    if (full && (max < 0 || max > most)) {
      problem = "[::" + shown(max, maxIsSigned) + "]" + (max < 0 && maxIsSigned ? "" : limit);
    } else if (high < 0 || high > max) {
      String start = "[:" + shown(high, highIsSigned);
      boolean bare = high < 0 && highIsSigned;
      problem = full ? start + ":" + (bare ? "" : max) + "]" : start + "]" + (bare ? "" : limit);
    } else {
      boolean bare = low < 0 && lowIsSigned;
      problem = "[" + shown(low, lowIsSigned) + ":" + (bare ? "" : high) + (full ? ":]" : "]");
    }
    return RuntimePanic.bounds("slice bounds out of range " + problem);
  }

  static String shown(long bound, boolean signed) {
    return signed ? Long.toString(bound) : Long.toUnsignedString(bound);
  }

  static int copy(SliceValue to, SliceValue from) {
    int count = to == null || from == null ? 0 : Math.min(to.length(), from.length());
    if (count > 0) {
      to.store().copyFrom(to.offset(), from.store(), from.offset(), count);
    }
    return count;
  }

  static int copy(SliceValue to, String from) {
    int count = to == null ? 0 : Math.min(to.length(), from.length());
    for (int i = 0; i < count; i++) {
      ((ByteStore) to.store()).values[to.offset() + i] = (byte) from.charAt(i);
    }
    return count;
  }

  void clear(Type.Slice type, SliceValue slice) {
    if (slice == null) {
      return;
    }
    boolean longs = Bank.of(type.element()) == Bank.LONG;
    for (int i = 0; i < slice.length(); i++) {
      if (longs) {
        slice.store().setLong(slice.offset() + i, 0);
      } else {
        slice.store().setRef(slice.offset() + i, zero.ref(type.element()));
      }
    }
  }

  /// `[n]T(slice)`, a copy, or `(*[n]T)(slice)`, which shares the slice's memory.
  static Store toArray(SliceValue slice, long length, boolean pointer) {
    int have = slice == null ? 0 : slice.length();
    if (have < length) {
      throw RuntimePanic.bounds(
          "cannot convert slice with length "
              + have
              + " to array or pointer to array with length "
              + length);
    }
    if (slice == null) {
      return null;
    }
    Store store = slice.store();
    if (pointer) {
      return slice.offset() == 0 && store.length() == length
          ? store
          : new StoreWindow(store, slice.offset(), (int) length);
    }
    Store array = store.blank((int) length);
    array.copyFrom(0, store, slice.offset(), (int) length);
    return array;
  }
}

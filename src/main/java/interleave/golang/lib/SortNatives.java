package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import java.util.Arrays;

/// Packages `sort` and `slices`, their Java part: sorting numbers and strings, and swapping
/// elements of slices of any type.
final class SortNatives {

  private SortNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("sort.Ints", c -> sort(c, c.getRef(0), Type.Basic.INT))
        .add("sort.Float64s", c -> sort(c, c.getRef(0), Type.Basic.FLOAT64))
        .add("sort.Strings", c -> sort(c, c.getRef(0), Type.Basic.STRING))
        .add("slices.sortOrdered", SortNatives::sortOrdered)
        .add("sort.kind", c -> c.setRef(0, ReflectTypes.kindName((InterfaceValue) c.getRef(0))))
        .add("sort.length", c -> c.setLong(0, Slices.length(slice(c))))
        .add("sort.swap", SortNatives::swap);
  }

  private static Object slice(NativeCall call) {
    return ((InterfaceValue) call.getRef(0)).ref();
  }

  private static void sortOrdered(NativeCall call) {
    InterfaceValue value = (InterfaceValue) call.getRef(0);
    Type element = ((Type.Slice) value.type().underlying()).element();
    sort(call, value.ref(), (Type.Basic) element.underlying());
  }

  private static void sort(NativeCall call, Object slice, Type.Basic kind) {
    if (!(slice instanceof SliceValue s) || s.length() < 2) {
      return;
    }
    Store store = s.store();
    int from = s.offset();
    int n = s.length();
    call.touches(store, from, n, false);
    if (kind.isString()) {
      String[] values = new String[n];
      for (int i = 0; i < n; i++) {
        values[i] = (String) store.getRef(from + i);
      }
      Arrays.sort(values);
      for (int i = 0; i < n; i++) {
        if (!values[i].equals(store.getRef(from + i))) {
          call.touches(store, from + i, 1, true);
          store.setRef(from + i, values[i]);
        }
      }
      return;
    }
    long[] values = new long[n];
    for (int i = 0; i < n; i++) {
      values[i] = ordered(store.getLong(from + i), kind);
    }
    Arrays.sort(values);
    for (int i = 0; i < n; i++) {
      long sorted = unordered(values[i], kind);
      if (sorted != store.getLong(from + i)) {
        call.touches(store, from + i, 1, true);
        store.setLong(from + i, sorted);
      }
    }
  }

  /// A number whose signed order is the order of the values of `kind`; NaN comes first.
  private static long ordered(long bits, Type.Basic kind) {
    if (kind.isFloat()) {
      if (Double.isNaN(Double.longBitsToDouble(bits))) {
        return Long.MIN_VALUE;
      }
      return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
    }
    return kind.isUnsigned() ? bits ^ Long.MIN_VALUE : bits;
  }

  private static long unordered(long key, Type.Basic kind) {
    if (kind.isFloat()) {
      if (key == Long.MIN_VALUE) {
        return 0x7FF8000000000001L;
      }
      return key >= 0 ? key : key ^ Long.MAX_VALUE;
    }
    return kind.isUnsigned() ? key ^ Long.MIN_VALUE : key;
  }

  private static void swap(NativeCall call) {
    SliceValue s = (SliceValue) slice(call);
    int i = s.offset() + call.getInt(0);
    int k = s.offset() + call.getInt(1);
    Store store = s.store();
    call.touches(store, k, 1, true);
    call.touches(store, i, 1, true);
    if (Bank.of(store.element) == Bank.LONG) {
      long held = store.getLong(i);
      store.setLong(i, store.getLong(k));
      store.setLong(k, held);
    } else if (!isAggregate(store.element)) {
      Object held = store.getRef(i);
      store.setRef(i, store.getRef(k));
      store.setRef(k, held);
    } else {
      Store held = store.blank(1);
      held.copyFrom(0, store, i, 1);
      store.copyFrom(i, store, k, 1);
      store.copyFrom(k, held, 0, 1);
    }
  }

  private static boolean isAggregate(Type type) {
    return type.underlying() instanceof StructType || type.underlying() instanceof Type.Array;
  }
}

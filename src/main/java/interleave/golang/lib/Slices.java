package interleave.golang.lib;

import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.LongStore;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import java.util.List;

/// Go slices made and read in Java.
final class Slices {

  private static final Type ANY = interleave.golang.types.InterfaceType.EMPTY;

  private Slices() {}

  static SliceValue strings(List<String> values) {
    RefStore store = new RefStore(Type.Basic.STRING, values.size());
    for (int i = 0; i < store.values.length; i++) {
      store.values[i] = values.get(i);
    }
    return new SliceValue(store, 0, store.values.length, store.values.length);
  }

  static SliceValue ints(List<Integer> values) {
    LongStore store = new LongStore(Type.Basic.INT, values.size());
    for (int i = 0; i < store.values.length; i++) {
      store.values[i] = values.get(i);
    }
    return new SliceValue(store, 0, store.values.length, store.values.length);
  }

  static SliceValue interfaces(List<InterfaceValue> values) {
    RefStore store = new RefStore(ANY, values.size());
    for (int i = 0; i < store.values.length; i++) {
      store.values[i] = values.get(i);
    }
    return new SliceValue(store, 0, store.values.length, store.values.length);
  }

  static int length(Object slice) {
    return slice == null ? 0 : ((SliceValue) slice).length();
  }

  /// The elements of a `[]any`.
  static InterfaceValue[] interfaces(Object slice) {
    InterfaceValue[] values = new InterfaceValue[length(slice)];
    if (slice instanceof SliceValue s) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (InterfaceValue) s.store().getRef(s.offset() + i);
      }
    }
    return values;
  }

  /// The elements of a `[]string`.
  static String[] strings(Object slice) {
    String[] values = new String[length(slice)];
    if (slice instanceof SliceValue s) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (String) s.store().getRef(s.offset() + i);
      }
    }
    return values;
  }

  /// The index in a `[]byte` of its first `c`; -1 when there is none.
  static int indexByte(Object slice, long c) {
    if (slice instanceof SliceValue s) {
      byte[] bytes = ((ByteStore) s.store()).values;
      for (int i = s.offset(); i < s.offset() + s.length(); i++) {
        if (bytes[i] == (byte) c) {
          return i - s.offset();
        }
      }
    }
    return -1;
  }
}

package interleave.golang.value;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.StructLayout;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import java.util.IdentityHashMap;
import java.util.Map;

/// Makes zero values. One instance per machine: it keeps the layout of each struct type.
public final class Zero {

  private final Map<StructType, StructLayout> layouts = new IdentityHashMap<>();

  public StructLayout layout(StructType type) {
    return layouts.computeIfAbsent(type, StructLayout::of);
  }

  /// The zero value of a type of the ref bank.
  public Object ref(Type type) {
    return switch (type.underlying()) {
      case StructType struct -> struct(struct);
      case Type.Array array -> store(array.element(), length(array));
      case Type.Basic basic when basic.isString() -> "";
      case Type.Basic basic when basic.isComplex() -> Complex.ZERO;
      default -> null;
    };
  }

  /// A longer array than Java has fits into no memory.
  private static int length(Type.Array array) {
    if (array.length() > Integer.MAX_VALUE) {
      throw new OutOfMemoryError("an array of " + array.length() + " elements");
    }
    return (int) array.length();
  }

  public StructValue struct(StructType type) {
    StructLayout layout = layout(type);
    StructValue value = new StructValue(layout);
    for (int i = 0; i < layout.slots().length; i++) {
      Type field = layout.fieldType(i);
      if (Bank.of(field) == Bank.REF) {
        value.refs[layout.slots()[i]] = ref(field);
      }
    }
    return value;
  }

  /// A store of `length` zero elements.
  public Store store(Type element, int length) {
    if (element.underlying() == Type.Basic.UINT8 || element.underlying() == Type.Basic.BOOL) {
      return new ByteStore(element, length);
    }
    if (Bank.of(element) == Bank.LONG) {
      return new LongStore(element, length);
    }
    RefStore store = new RefStore(element, length);
    Object zero = ref(element);
    if (zero instanceof StructValue || zero instanceof Store) {
      for (int i = 0; i < length; i++) {
        store.values[i] = i == 0 ? zero : ref(element);
      }
    } else if (zero != null) {
      java.util.Arrays.fill(store.values, zero);
    }
    return store;
  }
}

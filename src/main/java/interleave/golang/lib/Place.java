package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.Store;
import interleave.golang.value.StoreWindow;
import interleave.golang.value.StructValue;
import interleave.golang.value.Zero;

/// A typed place in memory, as `reflect` sees values: a pointer, and what it points to.
///
/// @param type of the value in it
/// @param pointer a [Pointer], or the struct or array itself
record Place(Type type, Object pointer) {

  /// What a Go pointer points to.
  static Place of(InterfaceValue goPointer) {
    return new Place(((Type.Pointer) goPointer.type().underlying()).element(), goPointer.ref());
  }

  /// A place that holds a value; nobody else writes to it.
  static Place holding(Type type, long bits, Object ref) {
    if (isAggregate(type)) {
      return new Place(type, ref);
    }
    Cell cell = new Cell();
    cell.type = type;
    cell.bits = bits;
    cell.ref = ref;
    return new Place(type, cell);
  }

  static Place holding(InterfaceValue value) {
    return holding(value.type(), value.bits(), value.ref());
  }

  static Place zero(Type type, Zero zero) {
    return holding(type, 0, Bank.of(type) == Bank.LONG ? null : zero.ref(type));
  }

  static boolean isAggregate(Type type) {
    return type.underlying() instanceof StructType || type.underlying() instanceof Type.Array;
  }

  /// A value that assigning has copied.
  static Object copied(Object ref) {
    return switch (ref) {
      case StructValue struct -> struct.copy();
      case StoreWindow window -> window.copy();
      case Store store -> store.copy();
      case null, default -> ref;
    };
  }

  InterfaceValue goPointer() {
    return new InterfaceValue(new Type.Pointer(type), 0, pointer);
  }

  boolean isLong() {
    return Bank.of(type) == Bank.LONG;
  }

  long bits() {
    return isLong() ? ((Pointer) pointer).loadLong() : 0;
  }

  Object ref() {
    if (isLong()) {
      return null;
    }
    return isAggregate(type) ? pointer : ((Pointer) pointer).loadRef();
  }

  /// What the place holds, as an interface holds it: what an interface in it holds, else a copy.
  InterfaceValue content() {
    if (type.underlying() instanceof InterfaceType) {
      return (InterfaceValue) ref();
    }
    return new InterfaceValue(type, bits(), isAggregate(type) ? copied(pointer) : ref());
  }

  /// Takes over a value that may be assigned to this place.
  void assign(Place from) {
    if (type.underlying() instanceof InterfaceType) {
      ((Pointer) pointer).storeRef(from.content());
    } else if (pointer instanceof StructValue struct) {
      struct.assign((StructValue) from.pointer);
    } else if (isAggregate(type)) {
      ((Store) pointer).assign((Store) from.pointer);
    } else if (isLong()) {
      ((Pointer) pointer).storeLong(from.bits());
    } else {
      ((Pointer) pointer).storeRef(from.ref());
    }
  }

  Place field(int index) {
    StructValue struct = (StructValue) pointer;
    Type field = struct.layout.fieldType(index);
    int slot = struct.layout.slots()[index];
    return isAggregate(field)
        ? new Place(field, struct.refs[slot])
        : new Place(field, new FieldPointer(struct, Bank.of(field), slot));
  }

  static Place element(Store store, int index) {
    if (store instanceof StoreWindow window) {
      return element(window.base(), window.offset() + index);
    }
    return isAggregate(store.element)
        ? new Place(store.element, store.getRef(index))
        : new Place(store.element, new ElementPointer(store, index));
  }
}

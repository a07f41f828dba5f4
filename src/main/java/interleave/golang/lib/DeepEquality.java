package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.Equality;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.IdentityHashMap;
import java.util.Map;

/// `reflect.DeepEqual`: equality that follows pointers and looks into slices, maps and functions
/// that are nil. A pair that is being compared already counts as equal, so that circles end.
final class DeepEquality {

  private final Map<Object, Map<Object, Boolean>> underWay = new IdentityHashMap<>();

  boolean equal(InterfaceValue a, InterfaceValue b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a.type().equals(b.type()) && equal(a.type(), a.bits(), a.ref(), b.bits(), b.ref());
  }

  private boolean equal(Type type, long aBits, Object a, long bBits, Object b) {
    return switch (type.underlying()) {
      case Type.Basic _ ->
          Bank.of(type) == Bank.LONG
              ? Equality.equal(type, aBits, bBits)
              : Equality.equal(type, a, b);
      case Type.Array array -> arrays(array.element(), (Store) a, (Store) b);
      case StructType struct -> structs(struct, (StructValue) a, (StructValue) b);
      case InterfaceType _ -> equal((InterfaceValue) a, (InterfaceValue) b);
      case Type.Slice slice -> slices(slice.element(), (SliceValue) a, (SliceValue) b);
      case Type.Map map -> maps(map, (MapValue) a, (MapValue) b);
      case Type.Pointer pointer -> pointers(pointer.element(), a, b);
      case Signature _ -> a == null && b == null;
      default -> a == b;
    };
  }

  /// Whether a pair is being compared already; from now on it is.
  private boolean known(Object a, Object b) {
    return underWay.computeIfAbsent(a, key -> new IdentityHashMap<>()).put(b, true) != null;
  }

  private boolean arrays(Type element, Store a, Store b) {
    return elements(element, a, 0, b, 0, a.length());
  }

  private boolean elements(Type element, Store a, int aFrom, Store b, int bFrom, int count) {
    boolean longs = Bank.of(element) == Bank.LONG;
    for (int i = 0; i < count; i++) {
      boolean same =
          longs
              ? Equality.equal(element, a.getLong(aFrom + i), b.getLong(bFrom + i))
              : equal(element, 0, a.getRef(aFrom + i), 0, b.getRef(bFrom + i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean structs(StructType type, StructValue a, StructValue b) {
    for (int i = 0; i < type.fields().size(); i++) {
      Type field = type.fields().get(i).type();
      int slot = a.layout.slots()[i];
      boolean same =
          Bank.of(field) == Bank.LONG
              ? Equality.equal(field, a.longs[slot], b.longs[slot])
              : equal(field, 0, a.refs[slot], 0, b.refs[slot]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean slices(Type element, SliceValue a, SliceValue b) {
    if (a == null || b == null) {
      return a == b;
    }
    if (a.length() != b.length()) {
      return false;
    }
    return a.store() == b.store() && a.offset() == b.offset()
        || known(a, b)
        || elements(element, a.store(), a.offset(), b.store(), b.offset(), a.length());
  }

  private boolean maps(Type.Map type, MapValue a, MapValue b) {
    if (a == null || b == null || a.size() != b.size()) {
      return a == b;
    }
    if (a == b || known(a, b)) {
      return true;
    }
    boolean longKeys = Bank.of(type.key()) == Bank.LONG;
    boolean longValues = Bank.of(type.value()) == Bank.LONG;
    for (int e = a.next(0); e >= 0; e = a.next(e + 1)) {
      int other = b.find(longKeys ? a.keyLong(e) : 0, longKeys ? null : a.keyRef(e));
      boolean same =
          other >= 0
              && equal(
                  type.value(),
                  longValues ? a.valueLong(e) : 0,
                  longValues ? null : a.valueRef(e),
                  longValues ? b.valueLong(other) : 0,
                  longValues ? null : b.valueRef(other));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean pointers(Type element, Object a, Object b) {
    if (a == null || b == null || a == b || a instanceof Pointer && a.equals(b)) {
      return a == b || a != null && a.equals(b);
    }
    if (known(a, b)) {
      return true;
    }
    Place x = new Place(element, a);
    Place y = new Place(element, b);
    return equal(element, x.bits(), x.ref(), y.bits(), y.ref());
  }
}

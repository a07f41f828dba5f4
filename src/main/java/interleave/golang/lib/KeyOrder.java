package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.List;

/// The order in which `fmt` prints the entries of a map: by key, whatever its type.
final class KeyOrder {

  /// The order of dynamic types among the keys of one map; Go's follows its linker.
  private static final List<Type> BASICS =
      List.of(
          Type.Basic.STRING,
          Type.Basic.INT8,
          Type.Basic.INT16,
          Type.Basic.INT32,
          Type.Basic.INT64,
          Type.Basic.INT,
          Type.Basic.UINT8,
          Type.Basic.UINT16,
          Type.Basic.UINT32,
          Type.Basic.UINT64,
          Type.Basic.UINT,
          Type.Basic.UINTPTR,
          Type.Basic.COMPLEX64,
          Type.Basic.COMPLEX128,
          Type.Basic.FLOAT32,
          Type.Basic.FLOAT64,
          Type.Basic.BOOL);

  private final ValueText.World world;

  KeyOrder(ValueText.World world) {
    this.world = world;
  }

  /// Keys and values of a map, boxed in their static types.
  List<InterfaceValue[]> sorted(MapValue map, Type.Map type) {
    List<InterfaceValue[]> entries = new ArrayList<>();
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      boolean longKey = Bank.of(type.key()) == Bank.LONG;
      boolean longValue = Bank.of(type.value()) == Bank.LONG;
      entries.add(
          new InterfaceValue[] {
            new InterfaceValue(
                type.key(), longKey ? map.keyLong(e) : 0, longKey ? null : map.keyRef(e)),
            new InterfaceValue(
                type.value(), longValue ? map.valueLong(e) : 0, longValue ? null : map.valueRef(e))
          });
    }
    entries.sort((a, b) -> compare(type.key(), a[0], b[0]));
    return entries;
  }

  private int compare(Type type, InterfaceValue a, InterfaceValue b) {
    return compare(type, a.bits(), a.ref(), b.bits(), b.ref());
  }

  private int compare(Type type, long aBits, Object a, long bBits, Object b) {
    return switch (type.underlying()) {
      case Type.Basic basic -> basic(basic, aBits, a, bBits, b);
      case StructType struct -> struct(struct, (StructValue) a, (StructValue) b);
      case Type.Array array -> array(array.element(), (Store) a, (Store) b);
      case InterfaceType any -> dynamic((InterfaceValue) a, (InterfaceValue) b);
      default -> Long.compare(address(a), address(b));
    };
  }

  private long address(Object ref) {
    return ref == null ? 0 : world.address(ref);
  }

  private static int basic(Type.Basic kind, long aBits, Object a, long bBits, Object b) {
    if (kind.isFloat()) {
      return number(Double.longBitsToDouble(aBits), Double.longBitsToDouble(bBits));
    }
    if (kind.isComplex()) {
      Complex x = (Complex) a;
      Complex y = (Complex) b;
      int real = number(x.real(), y.real());
      return real != 0 ? real : number(x.imaginary(), y.imaginary());
    }
    if (kind.isString()) {
      return ((String) a).compareTo((String) b);
    }
    return kind.isUnsigned() ? Long.compareUnsigned(aBits, bBits) : Long.compare(aBits, bBits);
  }

  /// NaN comes first; both zeros are equal.
  private static int number(double a, double b) {
    if (a < b || Double.isNaN(a) && !Double.isNaN(b)) {
      return -1;
    }
    return a > b || Double.isNaN(b) && !Double.isNaN(a) ? 1 : 0;
  }

  private int struct(StructType type, StructValue a, StructValue b) {
    for (int i = 0; i < type.fields().size(); i++) {
      Type field = type.fields().get(i).type();
      int slot = a.layout.slots()[i];
      int order =
          Bank.of(field) == Bank.LONG
              ? compare(field, a.longs[slot], null, b.longs[slot], null)
              : compare(field, 0, a.refs[slot], 0, b.refs[slot]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int array(Type element, Store a, Store b) {
    boolean isLong = Bank.of(element) == Bank.LONG;
    for (int i = 0; i < a.length(); i++) {
      int order =
          isLong
              ? compare(element, a.getLong(i), null, b.getLong(i), null)
              : compare(element, 0, a.getRef(i), 0, b.getRef(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int dynamic(InterfaceValue a, InterfaceValue b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (a.type().equals(b.type())) {
      return compare(a.type(), a, b);
    }
    int rank = Integer.compare(rank(a.type()), rank(b.type()));
    return rank != 0 ? rank : a.type().toString().compareTo(b.type().toString());
  }

  private static int rank(Type type) {
    int basic = BASICS.indexOf(type);
    return basic >= 0 ? basic + 1 : type instanceof Type.Pointer ? 0 : BASICS.size() + 1;
  }
}

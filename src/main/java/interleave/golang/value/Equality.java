package interleave.golang.value;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;

/// Go's `==` and the hash that agrees with it.
public final class Equality {

  private Equality() {}

  /// `a == b` for two values of one type of the ref bank.
  ///
  /// @throws RuntimePanic when an interface holds something that cannot be compared
  public static boolean equal(Type type, Object a, Object b) {
    return switch (type.underlying()) {
      case Type.Basic basic when basic.isString() -> a.equals(b);
      case Type.Basic basic when basic.isComplex() -> complex((Complex) a, (Complex) b);
      case InterfaceType _ -> interfaces((InterfaceValue) a, (InterfaceValue) b);
      case StructType _ -> structs((StructValue) a, (StructValue) b);
      case Type.Array array -> arrays(array.element(), (Store) a, (Store) b);
      case Type.Pointer _ -> a == b || a instanceof Pointer && a.equals(b);
      default -> a == b;
    };
  }

  /// `a == b` for two values of one type of the long bank.
  public static boolean equal(Type type, long a, long b) {
    return type.underlying() instanceof Type.Basic basic && basic.isFloat()
        ? Double.longBitsToDouble(a) == Double.longBitsToDouble(b)
        : a == b;
  }

  private static boolean complex(Complex a, Complex b) {
    return a.real() == b.real() && a.imaginary() == b.imaginary();
  }

  /// `==` of two interfaces.
  public static boolean interfaces(InterfaceValue a, InterfaceValue b) {
    if (a == null || b == null) {
      return a == b;
    }
    Type type = a.type();
    if (type != b.type() && !type.equals(b.type())) {
      return false;
    }
    requireComparable(type, "comparing uncomparable type ");
    return Bank.of(type) == Bank.LONG
        ? equal(type, a.bits(), b.bits())
        : equal(type, a.ref(), b.ref());
  }

  private static boolean structs(StructValue a, StructValue b) {
    if (a == b && !mayDifferFromItself(a.layout.type())) {
      return true;
    }
    for (int i = 0; i < a.layout.slots().length; i++) {
      StructType.Field field = a.layout.type().fields().get(i);
      int slot = a.layout.slots()[i];
      if (field.name().equals("_")) {
        continue;
      }
      boolean same =
          Bank.of(field.type()) == Bank.LONG
              ? equal(field.type(), a.longs[slot], b.longs[slot])
              : equal(field.type(), a.refs[slot], b.refs[slot]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// Whether there are values of a type that are unequal to themselves.
  static boolean mayDifferFromItself(Type type) {
    return switch (type.underlying()) {
      case Type.Basic basic -> basic.isFloat() || basic.isComplex();
      case InterfaceType _ -> true;
      case Type.Array array -> mayDifferFromItself(array.element());
      case StructType struct ->
          struct.fields().stream().anyMatch(field -> mayDifferFromItself(field.type()));
      default -> false;
    };
  }

  private static boolean arrays(Type element, Store a, Store b) {
    boolean longs = Bank.of(element) == Bank.LONG;
    for (int i = 0; i < a.length(); i++) {
      boolean same =
          longs
              ? equal(element, a.getLong(i), b.getLong(i))
              : equal(element, a.getRef(i), b.getRef(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// A hash of a value of the ref bank.
  ///
  /// @throws RuntimePanic when an interface holds something that cannot be a key
  public static int hash(Type type, Object value) {
    return switch (type.underlying()) {
      case Type.Basic basic when basic.isComplex() -> {
        Complex c = (Complex) value;
        yield 31 * hashFloat(c.real()) + hashFloat(c.imaginary());
      }
      case Type.Basic _ -> value.hashCode();
      case InterfaceType _ -> hashInterface((InterfaceValue) value);
      case StructType struct -> hashStruct(struct, (StructValue) value);
      case Type.Array array -> hashArray(array.element(), (Store) value);
      default -> hashPointer(value);
    };
  }

  /// A hash of a value of the long bank; `+0` and `-0` have the same.
  public static int hash(Type type, long bits) {
    if (type.underlying() instanceof Type.Basic basic && basic.isFloat()) {
      return hashFloat(Double.longBitsToDouble(bits));
    }
    return mix(bits);
  }

  private static int hashFloat(double value) {
    return mix(Double.doubleToRawLongBits(value + 0.0));
  }

  static int mix(long bits) {
    long h = bits * 0x9E3779B97F4A7C15L;
    return (int) (h ^ h >>> 32);
  }

  private static int hashInterface(InterfaceValue value) {
    if (value == null) {
      return 0;
    }
    requireComparable(value.type(), "hash of unhashable type ");
    return Bank.of(value.type()) == Bank.LONG
        ? hash(value.type(), value.bits())
        : hash(value.type(), value.ref());
  }

  private static int hashStruct(StructType type, StructValue value) {
    int hash = 1;
    for (int i = 0; i < value.layout.slots().length; i++) {
      StructType.Field field = type.fields().get(i);
      int slot = value.layout.slots()[i];
      if (!field.name().equals("_")) {
        hash =
            31 * hash
                + (Bank.of(field.type()) == Bank.LONG
                    ? hash(field.type(), value.longs[slot])
                    : hash(field.type(), value.refs[slot]));
      }
    }
    return hash;
  }

  private static int hashArray(Type element, Store store) {
    int hash = 1;
    boolean longs = Bank.of(element) == Bank.LONG;
    for (int i = 0; i < store.length(); i++) {
      hash = 31 * hash + (longs ? hash(element, store.getLong(i)) : hash(element, store.getRef(i)));
    }
    return hash;
  }

  private static int hashPointer(Object value) {
    return switch (value) {
      case null -> 0;
      case FieldPointer p -> 31 * p.struct().placeHash() + p.slot();
      case ElementPointer p -> 31 * p.store().placeHash() + p.index();
      case TypeHandle t -> t.type().toString().hashCode();
      case Memory memory -> memory.placeHash();
      default -> value.getClass().getName().hashCode();
    };
  }

  /// Throws when values of a type cannot be compared, as an interface's dynamic type may turn out.
  private static void requireComparable(Type type, String message) {
    Type bad = uncomparable(type);
    if (bad != null) {
      throw RuntimePanic.error(message + bad);
    }
  }

  /// The type, or the part of it, that cannot be compared; null when all of it can.
  public static Type uncomparable(Type type) {
    return switch (type.underlying()) {
      case Type.Slice _, Type.Map _, Signature _ -> type;
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (uncomparable(field.type()) != null) {
            yield type;
          }
        }
        yield null;
      }
      case Type.Array array -> uncomparable(array.element()) != null ? type : null;
      default -> null;
    };
  }
}

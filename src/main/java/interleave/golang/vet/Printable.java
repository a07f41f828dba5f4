package interleave.golang.vet;

import interleave.golang.types.Alias;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeParam;
import interleave.golang.types.TypeQueries;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Whether a value of a type can be printed by a verb that takes some kinds of values.
final class Printable {

  static final int BOOL = 1;
  static final int INT = 2;
  static final int RUNE = 4;
  static final int STRING = 8;
  static final int FLOAT = 16;
  static final int COMPLEX = 32;
  static final int POINTER = 64;
  static final int ERROR = 128;
  static final int ANY = -1;

  private final int kinds;
  private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Printable(int kinds) {
    this.kinds = kinds;
  }

  /// @param kinds those above, together
  static boolean matches(Type type, int kinds) {
    return kinds == ANY || new Printable(kinds).match(type, true);
  }

  /// Whether the value may print itself, whatever the verb.
  static boolean isFormatter(Type type) {
    if (type.underlying() instanceof InterfaceType && !(type instanceof TypeParam)) {
      return true;
    }
    Symbol.Func method = TypeQueries.method(type, "Format");
    return method != null
        && method.signature().results().isEmpty()
        && method.signature().params().size() == 2
        && method.signature().params().getFirst().toString().equals("fmt.State")
        && method.signature().params().getLast() == Type.Basic.INT32;
  }

  /// Whether it is an error, or says by `String` what it is.
  static boolean isText(Type type) {
    return type != Type.Basic.UNTYPED_NIL
        && (isError(type) || givesString(TypeQueries.method(type, "String")));
  }

  private static boolean isError(Type type) {
    return givesString(TypeQueries.method(type, "Error"));
  }

  static boolean givesString(Symbol.Func method) {
    return method != null
        && method.signature().params().isEmpty()
        && method.signature().results().size() == 1
        && method.signature().results().getFirst() == Type.Basic.STRING;
  }

  private boolean takes(int kind) {
    return (kinds & kind) != 0;
  }

  /// @param top whether it is the argument itself, not a part of it
  private boolean match(Type type0, boolean top) {
    Type type = Alias.resolve(type0);
    if (kinds == ERROR) {
      return type == Type.Basic.UNTYPED_NIL || isError(type);
    }
    if (isFormatter(type) || takes(STRING) && isText(type)) {
      return true;
    }
    if (type instanceof TypeParam parameter) {
      // any type at all, or one of those that the constraint lists: each copy has its own
      return !(parameter.underlying() instanceof InterfaceType bound && bound.embedded().isEmpty());
    }
    Type under = type.underlying();
    if (!(under instanceof Type.Basic) && !seen.add(under)) {
      return true;
    }
    return switch (under) {
      case Signature _ -> kinds == POINTER;
      case Type.Map map -> kinds == POINTER || match(map.key(), false) && match(map.value(), false);
      case Type.Chan _ -> takes(POINTER);
      case Type.Array array -> isBytes(array.element()) || match(array.element(), false);
      case Type.Slice slice ->
          isBytes(slice.element()) || kinds == POINTER || match(slice.element(), false);
      case Type.Pointer pointer -> pointer(pointer, top);
      case StructType struct -> struct.fields().stream().allMatch(this::field);
      case Type.Basic basic -> basic(basic);
      default -> true;
    };
  }

  private boolean isBytes(Type element) {
    return takes(STRING) && element.underlying() == Type.Basic.UINT8;
  }

  private boolean pointer(Type.Pointer pointer, boolean top) {
    if (kinds == POINTER || pointer.element() instanceof TypeParam) {
      return true;
    }
    return switch (pointer.element().underlying()) {
      case StructType _, Type.Array _, Type.Slice _, Type.Map _ ->
          top && match(pointer.element().underlying(), false);
      default -> takes(POINTER);
    };
  }

  private boolean field(StructType.Field field) {
    boolean hidden = !Character.isUpperCase(field.name().codePointAt(0));
    return match(field.type(), false) && !(takes(STRING) && hidden && isText(field.type()));
  }

  private boolean basic(Type.Basic basic) {
    return switch (basic) {
      case UNTYPED_NIL -> false;
      case UNTYPED_RUNE -> takes(INT) || takes(RUNE);
      case UNSAFE_POINTER -> takes(POINTER) || takes(INT);
      case INVALID -> true;
      default ->
          basic.isBoolean()
              ? takes(BOOL)
              : basic.isString()
                  ? takes(STRING)
                  : basic.isInteger()
                      ? takes(INT)
                      : basic.isComplex() ? takes(COMPLEX) : takes(FLOAT);
    };
  }

  /// Whether a type is one without a name.
  static boolean isPlainFunction(Type type) {
    return type instanceof Signature && !(type instanceof Named);
  }
}

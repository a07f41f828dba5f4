package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Type.Basic;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Questions about types.
final class Types {

  private Types() {}

  static boolean isValid(Type type) {
    return Alias.resolve(type) != Basic.INVALID;
  }

  static boolean isUntyped(Type type) {
    return type instanceof Basic basic && basic.isUntyped();
  }

  static boolean isTyped(Type type) {
    return !isUntyped(type);
  }

  static boolean isBasic(Type type, Predicate<Basic> predicate) {
    return type.underlying() instanceof Basic basic && predicate.test(basic);
  }

  static boolean isBoolean(Type type) {
    return isBasic(type, Basic::isBoolean);
  }

  static boolean isInteger(Type type) {
    return isBasic(type, Basic::isInteger);
  }

  static boolean isUnsigned(Type type) {
    return isBasic(type, Basic::isUnsigned);
  }

  static boolean isFloat(Type type) {
    return isBasic(type, Basic::isFloat);
  }

  static boolean isComplex(Type type) {
    return isBasic(type, Basic::isComplex);
  }

  static boolean isNumeric(Type type) {
    return isBasic(type, Basic::isNumeric);
  }

  static boolean isString(Type type) {
    return isBasic(type, Basic::isString);
  }

  /// Whether there are constants of this type.
  static boolean isConstType(Type type) {
    return isBasic(type, Types::isConstBasic);
  }

  private static boolean isConstBasic(Basic basic) {
    return basic.isBoolean() || basic.isNumeric() || basic.isString();
  }

  static boolean isOrdered(Basic basic) {
    return basic.isInteger() || basic.isFloat() || basic.isString();
  }

  /// Whether the type, or all types of a type parameter's type set, are such basic types.
  static boolean all(Type type, Predicate<Basic> predicate) {
    if (Alias.resolve(type) instanceof TypeParam parameter) {
      return parameter.typeSet().is(term -> term != null && isBasic(term.type(), predicate));
    }
    return isBasic(type, predicate);
  }

  static boolean allInteger(Type type) {
    return all(type, Basic::isInteger);
  }

  static boolean allBoolean(Type type) {
    return all(type, Basic::isBoolean);
  }

  static boolean allNumeric(Type type) {
    return all(type, Basic::isNumeric);
  }

  static boolean allString(Type type) {
    return all(type, Basic::isString);
  }

  static boolean allOrdered(Type type) {
    return all(type, Types::isOrdered);
  }

  static boolean isTypeParam(Type type) {
    return Alias.resolve(type) instanceof TypeParam;
  }

  static boolean isInterface(Type type) {
    return type.underlying() instanceof InterfaceType;
  }

  static boolean isNonTypeParamInterface(Type type) {
    return isInterface(type) && !isTypeParam(type);
  }

  static boolean isInterfacePointer(Type type) {
    return type.underlying() instanceof Type.Pointer pointer && isInterface(pointer.element());
  }

  static Named asNamed(Type type) {
    return Alias.resolve(type) instanceof Named named ? named : null;
  }

  /// Whether two such types can only be assigned if they are the same.
  static boolean hasName(Type type) {
    Type at = Alias.resolve(type);
    return at instanceof Basic || at instanceof Named || at instanceof TypeParam;
  }

  static boolean isGeneric(Type type) {
    Named named = asNamed(type);
    return named != null && !named.isInstance() && !named.typeParameters().isEmpty();
  }

  static boolean isGenericFunction(Type type) {
    return type instanceof Signature signature && !signature.typeParams().isEmpty();
  }

  /// The element of a pointer type (not of a defined one), or the type itself.
  static Type dereferenced(Type type) {
    return Alias.resolve(type) instanceof Type.Pointer pointer ? pointer.element() : type;
  }

  static boolean isPointerLiteral(Type type) {
    return Alias.resolve(type) instanceof Type.Pointer;
  }

  /// Applies the predicate to the underlying type, or to those of a type parameter's type set.
  static boolean underIs(Type type, Predicate<Type> predicate) {
    if (Alias.resolve(type) instanceof TypeParam parameter) {
      return parameter.typeSet().underIs(predicate);
    }
    return predicate.test(type.underlying());
  }

  /// The one underlying type of all types in a type parameter's type set, or null; for other types
  /// the underlying type.
  static Type coreType(Type type) {
    return coreType(type, false);
  }

  /// As [#coreType], but a mix of strings and byte slices has the core type string.
  static Type coreString(Type type) {
    return coreType(type, true);
  }

  private static Type coreType(Type type, boolean strings) {
    if (!(Alias.resolve(type) instanceof TypeParam parameter)) {
      return type.underlying();
    }
    Type[] found = new Type[1];
    boolean[] hasString = new boolean[1];
    boolean same =
        parameter
            .typeSet()
            .underIs(
                under -> {
                  Type at = under;
                  if (at != null && strings && isString(at)) {
                    at = new Type.Slice(Universe.BYTE);
                    hasString[0] = true;
                  }
                  if (at != null && found[0] != null) {
                    at = match(found[0], at);
                  }
                  found[0] = at;
                  return at != null;
                });
    if (!same) {
      return null;
    }
    return hasString[0] ? Basic.STRING : found[0];
  }

  private static Type match(Type x, Type y) {
    if (Identity.identical(x, y)) {
      return x;
    }
    if (x instanceof Type.Chan a
        && y instanceof Type.Chan b
        && Identity.identical(a.element(), b.element())) {
      if (a.direction() == Expr.Direction.BOTH) {
        return y;
      }
      if (b.direction() == Expr.Direction.BOTH) {
        return x;
      }
    }
    return null;
  }

  /// The array that a pointer points to, or the type itself.
  static Type throughArrayPointer(Type type) {
    if (Alias.resolve(type) instanceof Type.Pointer pointer
        && pointer.element().underlying() instanceof Type.Array array) {
      return array;
    }
    return type;
  }

  /// The type that an untyped value gets where nothing asks for another.
  static Type defaultType(Type type) {
    if (!(type instanceof Basic basic)) {
      return type;
    }
    return switch (basic) {
      case UNTYPED_BOOL -> Basic.BOOL;
      case UNTYPED_INT -> Basic.INT;
      case UNTYPED_RUNE -> Universe.RUNE;
      case UNTYPED_FLOAT -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.COMPLEX128;
      case UNTYPED_STRING -> Basic.STRING;
      default -> type;
    };
  }

  /// The larger of two untyped kinds, or null if they do not mix.
  static Type maxType(Type x, Type y) {
    if (x == y) {
      return x;
    }
    if (x instanceof Basic a
        && y instanceof Basic b
        && a.isUntyped()
        && b.isUntyped()
        && a.isNumeric()
        && b.isNumeric()) {
      return a.compareTo(b) > 0 ? a : b;
    }
    return null;
  }

  static boolean hasNil(Type type) {
    return switch (type.underlying()) {
      case Basic basic -> basic == Basic.UNSAFE_POINTER;
      case Type.Slice _, Type.Pointer _, Signature _, Type.Map _, Type.Chan _ -> true;
      case InterfaceType face ->
          !isTypeParam(type) || face.typeSet().underIs(under -> under != null && hasNil(under));
      default -> false;
    };
  }

  /// Whether `==` is defined, though it may panic for interfaces.
  static boolean comparable(Type type) {
    return comparable(type, true, new IdentityHashMap<>());
  }

  /// Whether `==` is defined and never panics.
  static boolean strictlyComparable(Type type) {
    return strictlyComparable(type, new IdentityHashMap<>());
  }

  static boolean strictlyComparable(Type type, Map<Type, Boolean> seen) {
    return comparable(type, false, seen);
  }

  private static boolean comparable(Type type, boolean dynamic, Map<Type, Boolean> seen) {
    if (seen.put(Alias.resolve(type), true) != null) {
      return true;
    }
    switch (type.underlying()) {
      case Basic basic -> {
        return basic != Basic.UNTYPED_NIL;
      }
      case Type.Pointer _, Type.Chan _ -> {
        return true;
      }
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (!comparable(field.type(), dynamic, seen)) {
            return false;
          }
        }
        return true;
      }
      case Type.Array array -> {
        return comparable(array.element(), dynamic, seen);
      }
      case InterfaceType face -> {
        return dynamic && !isTypeParam(type) || face.typeSet().isComparable(seen);
      }
      default -> {
        return false;
      }
    }
  }

  static boolean isBytesOrRunes(Type type) {
    return type.underlying() instanceof Type.Slice slice
        && (slice.element().underlying() == Basic.UINT8
            || slice.element().underlying() == Basic.INT32);
  }

  static boolean isExported(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  /// Whether two names of fields or methods mean the same: names that are not exported belong to
  /// their package.
  static boolean sameName(
      String name, Symbol.Package pkg, String other, Symbol.Package otherPkg, boolean foldCase) {
    if (foldCase && name.equalsIgnoreCase(other)) {
      return true;
    }
    return name.equals(other) && (pkg == otherPkg || isExported(name));
  }

  /// A method's name, with its package unless exported.
  static String id(Symbol.Func method) {
    if (isExported(method.name()) || method.pkg() == null) {
      return method.name();
    }
    return method.pkg().path() + "." + method.name();
  }

  static int indexOf(List<TypeParam> parameters, Type type) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == type) {
        return i;
      }
    }
    return -1;
  }
}

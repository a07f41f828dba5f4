package interleave.golang.code;

import interleave.golang.types.Alias;
import interleave.golang.types.Instances;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.types.TypeParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The types of a program as the machine sees them: identical types are one object.
final class TypeTable {

  private final Map<Type, Type> canonical = new HashMap<>();
  private final IdentityHashMap<Type, Type> known = new IdentityHashMap<>();
  private final Map<StructType, StructLayout> layouts = new HashMap<>();

  /// Where the checker keeps the instances of generic types.
  final Instances instances;

  TypeTable(Instances instances) {
    this.instances = instances;
  }

  /// The one object for a type without type parameters.
  Type canonical(Type type) {
    if (type == null || type instanceof Type.Basic) {
      return type;
    }
    Type found = known.get(type);
    if (found == null) {
      found = build(type);
      known.put(type, found);
      known.put(found, found);
    }
    return found;
  }

  List<Type> canonical(List<Type> types) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type type : types) {
      result.add(canonical(type));
    }
    return result;
  }

  private Type build(Type type) {
    return switch (type) {
      case Alias alias -> canonical(alias.target());
      case Named named -> named;
      case TypeParam parameter -> parameter;
      default -> intern(rebuild(type));
    };
  }

  private Type intern(Type type) {
    Type first = canonical.putIfAbsent(type, type);
    return first == null ? type : first;
  }

  private Type rebuild(Type type) {
    return switch (type) {
      case Type.Pointer t -> new Type.Pointer(canonical(t.element()));
      case Type.Slice t -> new Type.Slice(canonical(t.element()));
      case Type.Array t -> new Type.Array(t.length(), canonical(t.element()));
      case Type.Map t -> new Type.Map(canonical(t.key()), canonical(t.value()));
      case Type.Chan t -> new Type.Chan(t.direction(), canonical(t.element()));
      case Type.Tuple t -> new Type.Tuple(canonical(t.elements()));
      case Signature t ->
          new Signature(canonical(t.params()), canonical(t.results()), t.variadic(), List.of());
      case StructType t -> {
        List<StructType.Field> fields = new ArrayList<>(t.fields().size());
        for (StructType.Field f : t.fields()) {
          fields.add(
              new StructType.Field(f.name(), canonical(f.type()), f.embedded(), f.tag(), f.pkg()));
        }
        yield new StructType(fields);
      }
      default -> type;
    };
  }

  StructLayout layout(StructType type) {
    StructLayout layout = layouts.get(type);
    if (layout == null) {
      layout = StructLayout.of(type);
      layouts.put(type, layout);
    }
    return layout;
  }

  /// Whether values are structs or arrays, which assignments copy.
  static boolean isAggregate(Type type) {
    Type underlying = type.underlying();
    return underlying instanceof StructType || underlying instanceof Type.Array;
  }

  static boolean isInterface(Type type) {
    return type.underlying() instanceof InterfaceType;
  }

  /// What a pointer points to; any other type as it is.
  static Type base(Type type) {
    return type instanceof Type.Pointer pointer ? pointer.element() : type;
  }

  /// The same for types whose underlying type is a pointer.
  static Type pointed(Type type) {
    return type.underlying() instanceof Type.Pointer pointer ? pointer.element() : null;
  }

  /// The kind of a basic type's values, with untyped kinds as their default types.
  static Type.Basic kind(Type type) {
    return switch ((Type.Basic) type.underlying()) {
      case UNTYPED_BOOL -> Type.Basic.BOOL;
      case UNTYPED_INT -> Type.Basic.INT;
      case UNTYPED_RUNE -> Type.Basic.INT32;
      case UNTYPED_FLOAT -> Type.Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Type.Basic.COMPLEX128;
      case UNTYPED_STRING -> Type.Basic.STRING;
      case Type.Basic basic -> basic;
    };
  }
}

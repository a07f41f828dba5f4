package interleave.golang.code;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeParam;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Puts types in the place of type parameters: one for each compiled copy of a generic function.
/// What comes out is canonical.
final class Subst {

  private final TypeTable table;
  private final Map<TypeParam, Type> arguments;
  private final IdentityHashMap<Type, Type> done = new IdentityHashMap<>();

  private Subst(TypeTable table, Map<TypeParam, Type> arguments) {
    this.table = table;
    this.arguments = arguments;
  }

  /// @param arguments canonical types, one for each parameter
  static Subst of(TypeTable table, List<TypeParam> parameters, List<Type> arguments) {
    Map<TypeParam, Type> map = new IdentityHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      map.put(parameters.get(i), arguments.get(i));
    }
    return new Subst(table, map);
  }

  boolean isEmpty() {
    return arguments.isEmpty();
  }

  Type apply(Type type) {
    if (type == null || type instanceof Type.Basic) {
      return type;
    }
    if (arguments.isEmpty()) {
      return table.canonical(type);
    }
    Type found = done.get(type);
    if (found == null) {
      found = table.canonical(replace(type));
      done.put(type, found);
    }
    return found;
  }

  List<Type> apply(List<Type> types) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type type : types) {
      result.add(apply(type));
    }
    return result;
  }

  private Type replace(Type type) {
    return switch (type) {
      case TypeParam p -> arguments.getOrDefault(p, p);
      case Named t when !t.typeArguments().isEmpty() ->
          table.instance(t.origin(), apply(t.typeArguments()));
      case Named t when !t.typeParameters().isEmpty() ->
          table.instance(t, apply(List.copyOf(t.typeParameters())));
      case Named t -> mentions(t.underlying(), new IdentityHashMap<>()) ? localType(t) : t;
      case Type.Pointer t -> new Type.Pointer(apply(t.element()));
      case Type.Slice t -> new Type.Slice(apply(t.element()));
      case Type.Array t -> new Type.Array(t.length(), apply(t.element()));
      case Type.Map t -> new Type.Map(apply(t.key()), apply(t.value()));
      case Type.Chan t -> new Type.Chan(t.direction(), apply(t.element()));
      case Type.Tuple t -> new Type.Tuple(apply(t.elements()));
      case Signature t ->
          new Signature(apply(t.params()), apply(t.results()), t.variadic(), List.of());
      case StructType t -> {
        List<StructType.Field> fields = new ArrayList<>();
        for (StructType.Field f : t.fields()) {
          fields.add(
              new StructType.Field(f.name(), apply(f.type()), f.embedded(), f.tag(), f.pkg()));
        }
        yield new StructType(fields);
      }
      case InterfaceType t -> mentions(t, new IdentityHashMap<>()) ? interfaceType(t) : t;
      default -> type;
    };
  }

  /// A type declared inside a generic function: another one in each copy of the function.
  private Type localType(Named type) {
    Named copy = new Named(type.symbol(), null, List.of());
    done.put(type, copy);
    copy.setUnderlying(apply(type.underlying()));
    return copy;
  }

  private Type interfaceType(InterfaceType type) {
    List<Symbol.Func> methods = new ArrayList<>();
    for (Symbol.Func m : type.methods()) {
      Symbol.Func copy =
          new Symbol.Func(m.name(), m.pos(), m.pkg(), null, m.receiver(), m.origin());
      copy.setType(apply(m.type()));
      methods.add(copy);
    }
    return new InterfaceType(methods, List.of());
  }

  private boolean mentions(Type type, IdentityHashMap<Type, Boolean> seen) {
    if (type == null || type instanceof Type.Basic || seen.put(type, true) != null) {
      return false;
    }
    return switch (type) {
      case TypeParam p -> arguments.containsKey(p);
      case Named t -> any(t.typeArguments(), seen) || mentionsLocally(t, seen);
      case Type.Pointer t -> mentions(t.element(), seen);
      case Type.Slice t -> mentions(t.element(), seen);
      case Type.Array t -> mentions(t.element(), seen);
      case Type.Map t -> mentions(t.key(), seen) || mentions(t.value(), seen);
      case Type.Chan t -> mentions(t.element(), seen);
      case Type.Tuple t -> any(t.elements(), seen);
      case Signature t -> any(t.params(), seen) || any(t.results(), seen);
      case StructType t -> t.fields().stream().anyMatch(f -> mentions(f.type(), seen));
      case InterfaceType t -> t.methods().stream().anyMatch(m -> mentions(m.type(), seen));
      default -> false;
    };
  }

  private boolean mentionsLocally(Named type, IdentityHashMap<Type, Boolean> seen) {
    return type.typeArguments().isEmpty()
        && type.typeParameters().isEmpty()
        && mentions(type.underlying(), seen);
  }

  private boolean any(List<Type> types, IdentityHashMap<Type, Boolean> seen) {
    return types.stream().anyMatch(t -> mentions(t, seen));
  }
}

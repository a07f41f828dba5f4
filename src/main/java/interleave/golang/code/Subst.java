package interleave.golang.code;

import interleave.golang.types.Type;
import interleave.golang.types.TypeParam;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Puts types in the place of type parameters: one for each compiled copy of a generic function.
/// What comes out is canonical.
final class Subst {

  private final TypeTable table;
  private final List<TypeParam> parameters;
  private final List<Type> arguments;
  private final IdentityHashMap<Type, Type> done = new IdentityHashMap<>();

  private Subst(TypeTable table, List<TypeParam> parameters, List<Type> arguments) {
    this.table = table;
    this.parameters = parameters;
    this.arguments = arguments;
  }

  /// @param arguments canonical types, one for each parameter
  static Subst of(TypeTable table, List<TypeParam> parameters, List<Type> arguments) {
    return new Subst(table, parameters, arguments);
  }

  Type apply(Type type) {
    if (type == null || type instanceof Type.Basic) {
      return type;
    }
    if (parameters.isEmpty()) {
      return table.canonical(type);
    }
    Type found = done.get(type);
    if (found == null) {
      found = table.canonical(table.instances.substitute(type, parameters, arguments));
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
}

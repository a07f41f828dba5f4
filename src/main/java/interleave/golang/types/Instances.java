package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Instances of generic types: the same type arguments give the same object. Whoever instantiates
/// generic functions substitutes their type parameters here.
public final class Instances {

  private record Key(Named origin, List<Type> arguments) {}

  private final Map<Key, Named> known = new HashMap<>();
  private final List<Named> inOrder = new ArrayList<>();

  /// The instance of a generic type.
  public Named instance(Named origin, List<Type> arguments) {
    return instance(origin, arguments, origin.symbol().pos());
  }

  /// @param place where the instance is written, for messages
  Named instance(Named origin, List<Type> arguments, Pos place) {
    List<Type> plain = new ArrayList<>(arguments.size());
    for (Type argument : arguments) {
      plain.add(AliasRemoval.plain(argument));
    }
    Key key = new Key(origin, List.copyOf(plain));
    Named found = known.get(key);
    if (found == null) {
      found = new Named(origin, arguments, this, place);
      known.put(key, found);
      inOrder.add(found);
    }
    return found;
  }

  /// All instances so far, in the order in which they were made.
  List<Named> all() {
    return inOrder;
  }

  /// The type with the type arguments in place of the type parameters; the same object if it
  /// mentions none of them.
  ///
  /// @param arguments null elements leave their parameter as it is
  public Type substitute(Type type, List<TypeParam> parameters, List<? extends Type> arguments) {
    if (parameters.isEmpty() || type instanceof Type.Basic) {
      return type;
    }
    return new Substitution(this, parameters, arguments).apply(type);
  }
}

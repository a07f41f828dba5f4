package interleave.golang.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Whether a type mentions type parameters of a list.
final class Parameterized {

  private final List<TypeParam> parameters;
  private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Parameterized(List<TypeParam> parameters) {
    this.parameters = parameters;
  }

  static boolean by(List<TypeParam> parameters, Type type) {
    return !parameters.isEmpty() && new Parameterized(parameters).mentions(type);
  }

  private boolean any(List<Type> types) {
    for (Type type : types) {
      if (mentions(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean mentions(Type type) {
    return switch (type) {
      case Type.Basic _ -> false;
      case TypeParam parameter -> Types.indexOf(parameters, parameter) >= 0;
      case Alias alias -> mentions(alias.target());
      case Type.Pointer pointer -> mentions(pointer.element());
      case Type.Slice slice -> mentions(slice.element());
      case Type.Array array -> mentions(array.element());
      case Type.Map map -> mentions(map.key()) || mentions(map.value());
      case Type.Chan channel -> mentions(channel.element());
      case Type.Tuple tuple -> any(tuple.elements());
      case Signature signature -> any(signature.params()) || any(signature.results());
      case Named named -> any(named.typeArguments());
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (mentions(field.type())) {
            yield true;
          }
        }
        yield false;
      }
      case Type.Union union -> {
        for (Type.Union.Term term : union.terms()) {
          if (mentions(term.type())) {
            yield true;
          }
        }
        yield false;
      }
      case InterfaceType face -> seen.add(face) && mentions(face);
    };
  }

  private boolean mentions(InterfaceType face) {
    TypeSet set = face.typeSet();
    for (Symbol.Func method : set.methods()) {
      if (mentions(method.type())) {
        return true;
      }
    }
    for (Term term : set.terms()) {
      if (!term.isAll() && mentions(term.type())) {
        return true;
      }
    }
    return false;
  }
}

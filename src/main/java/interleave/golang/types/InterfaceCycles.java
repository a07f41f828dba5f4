package interleave.golang.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds interfaces without a name whose methods mention themselves, which Go's compiler refuses.
final class InterfaceCycles {

  private final Check check;
  private final Map<InterfaceType, Boolean> cyclic = new IdentityHashMap<>();

  InterfaceCycles(Check check) {
    this.check = check;
  }

  /// Reports those among the interfaces written in the program.
  void report(List<CompositeTypes.Written> written) {
    List<CompositeTypes.Written> inOrder = new ArrayList<>(written);
    inOrder.sort(Comparator.comparing(CompositeTypes.Written::pos));
    for (CompositeTypes.Written each : inOrder) {
      if (hasCycle(each.type())) {
        check.env = each.env();
        check.errors.report(
            each.pos(),
            "invalid recursive type: anonymous interface refers to itself"
                + " (see https://go.dev/issue/56103)");
        cyclic.replaceAll((type, known) -> false); // says so only once
      }
    }
  }

  private boolean hasCycle(InterfaceType type) {
    for (Symbol.Func method : type.methods()) {
      if (visit(method.type())) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(List<Type> types) {
    for (Type type : types) {
      if (visit(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean visit(Type type) {
    return switch (Alias.resolve(type)) {
      case Type.Pointer pointer -> visit(pointer.element());
      case Type.Slice slice -> visit(slice.element());
      case Type.Array array -> visit(array.element());
      case Type.Chan channel -> visit(channel.element());
      case Type.Map map -> visit(map.key()) || visit(map.value());
      case Signature signature -> anyOf(signature.params()) || anyOf(signature.results());
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (visit(field.type())) {
            yield true;
          }
        }
        yield false;
      }
      case InterfaceType face -> visit(face);
      default -> false;
    };
  }

  private boolean visit(InterfaceType face) {
    if (face.explicitMethods().isEmpty() && face.embedded().isEmpty()) {
      return false;
    }
    Boolean known = cyclic.get(face);
    if (known != null) {
      return known;
    }
    cyclic.put(face, true);
    if (hasCycle(face)) {
      return true;
    }
    cyclic.put(face, false);
    return false;
  }
}

package interleave.golang.code;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the methods of types, promoted ones too.
final class MethodSets {

  private final TypeTable types;

  MethodSets(TypeTable types) {
    this.types = types;
  }

  /// A method of some type.
  ///
  /// @param path embedded fields to go through
  /// @param holder the type at the end of the path without pointer: a [Named] type or an interface
  /// @param method its declaration
  /// @param throughPointer whether the type itself or a step of the path is a pointer
  record Member(List<Integer> path, Type holder, Symbol.Func method, boolean throughPointer) {}

  private record Place(Type type, List<Integer> path, boolean throughPointer) {}

  /// The method called `name` of a value of `type`, whether or not it is in the method set; null
  /// when there is none.
  Member find(Type type, String name) {
    return members(type).get(name);
  }

  /// The method set of a concrete type by name: what its values offer inside an interface.
  Map<String, Member> methodSet(Type type) {
    Map<String, Member> set = members(type);
    set.values()
        .removeIf(
            m ->
                !(m.holder().underlying() instanceof InterfaceType)
                    && m.method().hasPointerReceiver()
                    && !m.throughPointer());
    return set;
  }

  /// All methods that selectors find on a value of `type`, by name in order of depth.
  private Map<String, Member> members(Type type) {
    Map<String, Member> found = new LinkedHashMap<>();
    boolean pointer = type instanceof Type.Pointer;
    Type start = pointer ? TypeTable.base(type) : type;
    List<Place> level = List.of(new Place(types.canonical(start), List.of(), pointer));
    Set<String> hidden = new HashSet<>();
    Set<Type> seen = new HashSet<>();
    while (!level.isEmpty()) {
      Map<String, Member> here = new LinkedHashMap<>();
      Set<String> taken = new HashSet<>();
      List<Place> next = new ArrayList<>();
      for (Place place : level) {
        if (place.type() instanceof Named && !seen.add(place.type())) {
          continue;
        }
        visit(place, here, taken, next);
      }
      here.forEach(
          (name, member) -> {
            if (member != null && !hidden.contains(name)) {
              found.put(name, member);
            }
          });
      hidden.addAll(taken);
      level = next;
    }
    return found;
  }

  private void visit(Place place, Map<String, Member> here, Set<String> taken, List<Place> next) {
    if (place.type() instanceof Named named) {
      for (Symbol.Func method : named.origin().methods()) {
        add(here, taken, method, place);
      }
    }
    switch (place.type().underlying()) {
      case InterfaceType type -> type.methods().forEach(m -> add(here, taken, m, place));
      case StructType type -> {
        for (int i = 0; i < type.fields().size(); i++) {
          StructType.Field field = type.fields().get(i);
          if (!taken.add(field.name())) {
            here.put(field.name(), null);
          }
          if (field.embedded()) {
            List<Integer> path = new ArrayList<>(place.path());
            path.add(i);
            boolean pointer = field.type() instanceof Type.Pointer;
            Type inner = types.canonical(TypeTable.base(field.type()));
            next.add(new Place(inner, path, place.throughPointer() || pointer));
          }
        }
      }
      default -> {}
    }
  }

  private static void add(
      Map<String, Member> here, Set<String> taken, Symbol.Func method, Place place) {
    if (taken.add(method.name())) {
      here.put(
          method.name(), new Member(place.path(), place.type(), method, place.throughPointer()));
    } else {
      here.put(method.name(), null);
    }
  }
}

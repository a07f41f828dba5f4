package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// Replaces aliases by what they stand for, all through a type. Defined types and interfaces are
/// left alone: what they are made of is cleaned where it is kept.
final class AliasRemoval {

  private AliasRemoval() {}

  static Type plain(Type type) {
    return switch (type) {
      case null -> null;
      case Type.Basic _, Named _, TypeParam _, InterfaceType _ -> type;
      case Alias alias -> plain(Alias.resolve(alias));
      case Type.Pointer pointer -> {
        Type element = plain(pointer.element());
        yield element == pointer.element() ? type : new Type.Pointer(element);
      }
      case Type.Slice slice -> {
        Type element = plain(slice.element());
        yield element == slice.element() ? type : new Type.Slice(element);
      }
      case Type.Array array -> {
        Type element = plain(array.element());
        yield element == array.element() ? type : new Type.Array(array.length(), element);
      }
      case Type.Map map -> {
        Type key = plain(map.key());
        Type value = plain(map.value());
        yield key == map.key() && value == map.value() ? type : new Type.Map(key, value);
      }
      case Type.Chan channel -> {
        Type element = plain(channel.element());
        yield element == channel.element() ? type : new Type.Chan(channel.direction(), element);
      }
      case Type.Tuple tuple -> {
        List<Type> elements = plain(tuple.elements());
        yield elements == tuple.elements() ? type : new Type.Tuple(elements);
      }
      case Signature signature -> {
        List<Type> params = plain(signature.params());
        List<Type> results = plain(signature.results());
        yield params == signature.params() && results == signature.results()
            ? type
            : new Signature(
                params, results, signature.variadic(), signature.typeParams(), signature.names());
      }
      case StructType struct -> struct(struct);
      case Type.Union union -> union(union);
    };
  }

  static List<Type> plain(List<Type> types) {
    List<Type> changed = null;
    for (int i = 0; i < types.size(); i++) {
      Type replaced = plain(types.get(i));
      if (replaced != types.get(i)) {
        if (changed == null) {
          changed = new ArrayList<>(types);
        }
        changed.set(i, replaced);
      }
    }
    return changed == null ? types : changed;
  }

  private static Type struct(StructType struct) {
    List<StructType.Field> changed = null;
    for (int i = 0; i < struct.fields().size(); i++) {
      StructType.Field field = struct.fields().get(i);
      Type replaced = plain(field.type());
      if (replaced != field.type()) {
        if (changed == null) {
          changed = new ArrayList<>(struct.fields());
        }
        changed.set(i, field.withType(replaced));
      }
    }
    return changed == null ? struct : new StructType(changed);
  }

  private static Type union(Type.Union union) {
    List<Type.Union.Term> changed = new ArrayList<>();
    for (Type.Union.Term term : union.terms()) {
      changed.add(new Type.Union.Term(term.tilde(), plain(term.type())));
    }
    return new Type.Union(changed);
  }
}

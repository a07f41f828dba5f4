package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// Puts type arguments in the place of type parameters. What mentions none of them stays the same
/// object.
final class Substitution {

  private final Instances instances;
  private final List<TypeParam> parameters;
  private final List<? extends Type> arguments;

  Substitution(Instances instances, List<TypeParam> parameters, List<? extends Type> arguments) {
    this.instances = instances;
    this.parameters = parameters;
    this.arguments = arguments;
  }

  Type apply(Type type) {
    return switch (type) {
      case Type.Basic _, Alias _ -> type;
      case TypeParam parameter -> {
        int index = Types.indexOf(parameters, parameter);
        Type argument = index < 0 || index >= arguments.size() ? null : arguments.get(index);
        yield argument == null ? type : argument;
      }
      case Type.Pointer pointer -> {
        Type element = apply(pointer.element());
        yield element == pointer.element() ? type : new Type.Pointer(element);
      }
      case Type.Slice slice -> {
        Type element = apply(slice.element());
        yield element == slice.element() ? type : new Type.Slice(element);
      }
      case Type.Array array -> {
        Type element = apply(array.element());
        yield element == array.element() ? type : new Type.Array(array.length(), element);
      }
      case Type.Map map -> {
        Type key = apply(map.key());
        Type value = apply(map.value());
        yield key == map.key() && value == map.value() ? type : new Type.Map(key, value);
      }
      case Type.Chan channel -> {
        Type element = apply(channel.element());
        yield element == channel.element() ? type : new Type.Chan(channel.direction(), element);
      }
      case Type.Tuple tuple -> {
        List<Type> elements = list(tuple.elements());
        yield elements == tuple.elements() ? type : new Type.Tuple(elements);
      }
      case StructType struct -> struct(struct);
      case Signature signature -> signature(signature);
      case Type.Union union -> union(union);
      case InterfaceType face -> face(face);
      case Named named -> named(named);
    };
  }

  /// The same list if nothing in it changes.
  List<Type> list(List<Type> types) {
    List<Type> changed = null;
    for (int i = 0; i < types.size(); i++) {
      Type replaced = apply(types.get(i));
      if (replaced != types.get(i) && changed == null) {
        changed = new ArrayList<>(types);
      }
      if (changed != null) {
        changed.set(i, replaced);
      }
    }
    return changed == null ? types : changed;
  }

  private Type named(Named named) {
    if (!named.isInstance()) {
      if (named.outerParameters().isEmpty()) {
        return named;
      }
      List<Type> outer = List.copyOf(named.outerParameters());
      List<Type> own = list(outer);
      return own == outer ? named : instances.instance(named, own);
    }
    if (named.typeArguments().size() != named.origin().allParameters().size()) {
      return Type.Basic.INVALID; // which is reported where it is written
    }
    List<Type> changed = list(named.typeArguments());
    return changed == named.typeArguments() ? named : instances.instance(named.origin(), changed);
  }

  private Type struct(StructType struct) {
    List<StructType.Field> changed = null;
    for (int i = 0; i < struct.fields().size(); i++) {
      StructType.Field field = struct.fields().get(i);
      Type replaced = apply(field.type());
      if (replaced != field.type()) {
        if (changed == null) {
          changed = new ArrayList<>(struct.fields());
        }
        changed.set(i, field.withType(replaced));
      }
    }
    return changed == null ? struct : new StructType(changed);
  }

  private Type signature(Signature signature) {
    List<Type> params = list(signature.params());
    List<Type> results = list(signature.results());
    if (params == signature.params() && results == signature.results()) {
      return signature;
    }
    // Substituting its own type parameters instantiates a function.
    List<TypeParam> left = signature.typeParams();
    if (!left.isEmpty() && parameters.containsAll(left)) {
      left = List.of();
    }
    return new Signature(params, results, signature.variadic(), left, signature.names());
  }

  private Type union(Type.Union union) {
    List<Type.Union.Term> changed = null;
    for (int i = 0; i < union.terms().size(); i++) {
      Type.Union.Term term = union.terms().get(i);
      Type replaced = apply(term.type());
      if (replaced != term.type()) {
        if (changed == null) {
          changed = new ArrayList<>(union.terms());
        }
        changed.set(i, new Type.Union.Term(term.tilde(), replaced));
      }
    }
    return changed == null ? union : new Type.Union(changed);
  }

  private Type face(InterfaceType face) {
    List<Symbol.Func> methods = null;
    for (int i = 0; i < face.explicitMethods().size(); i++) {
      Symbol.Func method = face.explicitMethods().get(i);
      Signature replaced = (Signature) apply(method.signature());
      if (replaced != method.signature()) {
        if (methods == null) {
          methods = new ArrayList<>(face.explicitMethods());
        }
        methods.set(i, copy(method, replaced));
      }
    }
    List<Type> embedded = list(face.embedded());
    if (methods == null && embedded == face.embedded()) {
      return face;
    }
    return new InterfaceType(
        methods == null ? face.explicitMethods() : methods,
        embedded,
        face.embeddedAt(),
        face.isImplicit());
  }

  private static Symbol.Func copy(Symbol.Func method, Signature type) {
    Symbol.Func copy =
        new Symbol.Func(method.name(), method.pos(), method.pkg(), method.declaration(), false);
    copy.setType(type);
    copy.setReceiver(method.receiver());
    return copy;
  }
}

package interleave.golang.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Types as the compiler writes them in messages: without the current package's name, with the
/// names of parameters, and with aliases as the program wrote them.
final class TypeText {

  private final Function<Symbol.Package, String> qualifier;
  private final boolean parameterNames;

  /// What stands inside the braces of structs and interfaces, at both ends and for nothing.
  private final String padding;

  /// @param qualifier what stands before names of a package; empty for nothing
  TypeText(Function<Symbol.Package, String> qualifier) {
    this(qualifier, true, "");
  }

  private TypeText(
      Function<Symbol.Package, String> qualifier, boolean parameterNames, String padding) {
    this.qualifier = qualifier;
    this.parameterNames = parameterNames;
    this.padding = padding;
  }

  /// The same without the names of parameters.
  TypeText withoutNames() {
    return new TypeText(qualifier, false, padding);
  }

  /// The same as the later passes of the compiler write it: `struct { x int }`.
  TypeText spaced() {
    return new TypeText(qualifier, false, " ");
  }

  String of(Type type) {
    Writer writer = new Writer();
    writer.type(type);
    return writer.out.toString();
  }

  /// A signature as it follows a function's name.
  String signature(Signature signature) {
    Writer writer = new Writer();
    writer.signature(signature);
    return writer.out.toString();
  }

  String term(Type.Union.Term term) {
    return (term.tilde() ? "~" : "") + of(term.type());
  }

  String name(Symbol symbol) {
    return prefix(symbol.pkg()) + symbol.name();
  }

  /// The type parameters of a declaration with their constraints: `[K comparable, V any]`.
  String typeParameters(List<TypeParam> parameters) {
    Writer writer = new Writer();
    writer.typeParameters(parameters);
    return writer.out.toString();
  }

  private String prefix(Symbol.Package pkg) {
    if (pkg == null) {
      return "";
    }
    String text = qualifier.apply(pkg);
    return text.isEmpty() ? "" : text + ".";
  }

  private final class Writer {
    private final StringBuilder out = new StringBuilder();
    private final Set<Type> open = Collections.newSetFromMap(new IdentityHashMap<>());

    void type(Type type) {
      if (type == null) {
        out.append("<nil>");
        return;
      }
      if (!(type instanceof Type.Basic) && !open.add(type)) {
        out.append("<cycle>");
        return;
      }
      write(type);
      open.remove(type);
    }

    private void write(Type type) {
      switch (type) {
        case Type.Basic basic -> out.append(basic);
        case Alias alias -> out.append(name(alias.symbol()));
        case Type.Pointer pointer -> element("*", pointer.element());
        case Type.Slice slice -> element("[]", slice.element());
        case Type.Array array -> element("[" + array.length() + "]", array.element());
        case Type.Map map -> {
          element("map[", map.key());
          element("]", map.value());
        }
        case Type.Chan channel -> channel(channel);
        case Type.Tuple tuple -> tuple(tuple.elements(), tuple.names(), false);
        case StructType struct -> struct(struct);
        case Signature signature -> {
          out.append("func");
          signature(signature);
        }
        case Type.Union union -> {
          for (int i = 0; i < union.terms().size(); i++) {
            element(
                (i > 0 ? " | " : "") + (union.terms().get(i).tilde() ? "~" : ""),
                union.terms().get(i).type());
          }
        }
        case InterfaceType face -> face(face);
        case Named named -> {
          out.append(name(named.symbol()));
          if (!named.writtenArguments().isEmpty()) {
            list('[', named.writtenArguments(), ']');
          } else if (!named.typeParameters().isEmpty()) {
            typeParameters(named.typeParameters());
          }
        }
        case TypeParam parameter -> {
          String name = parameter.symbol().name();
          out.append(name);
          if (Universe.declares(name)) {
            out.append(" /* with " + name + " declared at " + parameter.symbol().pos() + " */");
          }
        }
      }
    }

    private void element(String prefix, Type type) {
      out.append(prefix);
      type(type);
    }

    private void list(char before, List<Type> types, char after) {
      out.append(before);
      for (int i = 0; i < types.size(); i++) {
        element(i > 0 ? ", " : "", types.get(i));
      }
      out.append(after);
    }

    private void channel(Type.Chan channel) {
      switch (channel.direction()) {
        case SEND_ONLY -> element("chan<- ", channel.element());
        case RECEIVE_ONLY -> element("<-chan ", channel.element());
        case BOTH -> {
          boolean parentheses =
              channel.element() instanceof Type.Chan inner
                  && inner.direction() == interleave.golang.syntax.Expr.Direction.RECEIVE_ONLY;
          element(parentheses ? "chan (" : "chan ", channel.element());
          out.append(parentheses ? ")" : "");
        }
      }
    }

    private void struct(StructType struct) {
      List<StructType.Field> fields = struct.fields();
      out.append("struct").append(padding).append('{').append(fields.isEmpty() ? "" : padding);
      for (int i = 0; i < fields.size(); i++) {
        StructType.Field field = fields.get(i);
        out.append(i > 0 ? "; " : "");
        element(field.embedded() ? "" : field.name() + " ", field.type());
        if (!field.tag().isEmpty()) {
          out.append(' ').append(ConstantText.quote(field.tag()));
        }
      }
      out.append(fields.isEmpty() ? "" : padding).append('}');
    }

    private void face(InterfaceType face) {
      if (face == Universe.ANY_INTERFACE && padding.isEmpty()) {
        out.append("any");
        return;
      }
      if (face == Universe.COMPARABLE.underlying()) {
        out.append("interface{comparable}");
        return;
      }
      if (face.isImplicit()) {
        if (face.explicitMethods().isEmpty() && face.embedded().size() == 1) {
          type(face.embedded().getFirst());
          return;
        }
        out.append("/* implicit */ ");
      }
      boolean empty = face.explicitMethods().isEmpty() && face.embedded().isEmpty();
      out.append("interface").append(padding).append('{').append(empty ? "" : padding);
      String separator = "";
      for (Symbol.Func method : face.explicitMethods()) {
        out.append(separator).append(method.name());
        signature(method.signature());
        separator = "; ";
      }
      for (Type embedded : face.embedded()) {
        element(separator, embedded);
        separator = "; ";
      }
      out.append(empty ? "" : padding).append('}');
    }

    void signature(Signature signature) {
      if (!signature.typeParams().isEmpty()) {
        typeParameters(signature.typeParams());
      }
      int count = signature.params().size();
      List<String> names = parameterNames ? signature.names() : List.of();
      tuple(
          signature.params(),
          names.isEmpty() ? names : names.subList(0, count),
          signature.variadic());
      if (signature.results().isEmpty()) {
        return;
      }
      out.append(' ');
      boolean unnamed = signature.resultName(0).isEmpty() || !padding.isEmpty();
      if (signature.results().size() == 1 && unnamed) {
        type(signature.results().getFirst());
      } else {
        tuple(
            signature.results(),
            names.isEmpty() ? names : names.subList(count, names.size()),
            false);
      }
    }

    private void tuple(List<Type> types, List<String> names, boolean variadic) {
      out.append('(');
      for (int i = 0; i < types.size(); i++) {
        out.append(i > 0 ? ", " : "");
        if (!names.isEmpty() && !names.get(i).isEmpty()) {
          out.append(names.get(i)).append(' ');
        }
        if (variadic && i == types.size() - 1 && types.get(i) instanceof Type.Slice slice) {
          element("...", slice.element());
        } else {
          type(types.get(i));
        }
      }
      out.append(')');
    }

    void typeParameters(List<TypeParam> parameters) {
      out.append('[');
      for (int i = 0; i < parameters.size(); i++) {
        TypeParam parameter = parameters.get(i);
        element(i > 0 ? ", " : "", parameter);
        if (i + 1 == parameters.size()
            || parameters.get(i + 1).constraint() != parameter.constraint()) {
          element(" ", parameter.constraint());
        }
      }
      out.append(']');
    }
  }
}

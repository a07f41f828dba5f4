package interleave.golang.types;

import interleave.golang.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/// Types as a running program names them (`%T`, panics): with the name of a package before the name
/// of a type. Type arguments stand there as the linker knows them: with the whole path, fields that
/// are not exported with their package, and a number behind the name of a type that a function
/// declares, since several can have that name.
final class RuntimeText {

  private static final RuntimeText PLAIN = new RuntimeText(false);
  private static final RuntimeText LINKED = new RuntimeText(true);

  private final boolean linked;

  private RuntimeText(boolean linked) {
    this.linked = linked;
  }

  static String of(Type type) {
    return PLAIN.text(type);
  }

  private String text(Type type) {
    return switch (type) {
      case Type.Basic basic -> basic.toString();
      case Alias alias -> text(Alias.resolve(alias));
      case TypeParam parameter -> parameter.symbol().name();
      case Type.Pointer pointer -> "*" + text(pointer.element());
      case Type.Slice slice -> "[]" + text(slice.element());
      case Type.Array array -> "[" + array.length() + "]" + text(array.element());
      case Type.Map map -> "map[" + text(map.key()) + "]" + text(map.value());
      case Type.Chan channel -> channel(channel);
      case Type.Tuple tuple -> "(" + list(tuple.elements(), ", ") + ")";
      case Signature signature -> "func" + tail(signature);
      case Type.Union union -> union(union);
      case StructType struct -> struct(struct);
      case InterfaceType face -> face(face);
      case Named named -> named(named);
    };
  }

  private String list(List<Type> types, String separator) {
    return String.join(separator, types.stream().map(this::text).toList());
  }

  private String channel(Type.Chan channel) {
    String element = text(channel.element());
    boolean inner =
        channel.element() instanceof Type.Chan of && of.direction() == Expr.Direction.RECEIVE_ONLY;
    return switch (channel.direction()) {
      case SEND_ONLY -> "chan<- " + element;
      case RECEIVE_ONLY -> "<-chan " + element;
      case BOTH -> inner ? "chan (" + element + ")" : "chan " + element;
    };
  }

  /// Parameters and results, as they follow a method's name: `(int, ...string) error`.
  private String tail(Signature signature) {
    List<Type> params = signature.params();
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < params.size(); i++) {
      boolean rest = signature.variadic() && i == params.size() - 1;
      out.append(i > 0 ? ", " : "");
      out.append(
          rest && params.get(i) instanceof Type.Slice slice
              ? "..." + text(slice.element())
              : text(params.get(i)));
    }
    out.append(')');
    List<Type> results = signature.results();
    return switch (results.size()) {
      case 0 -> out.toString();
      case 1 -> out.append(' ').append(text(results.getFirst())).toString();
      default -> out.append(" (").append(list(results, ", ")).append(')').toString();
    };
  }

  private String union(Type.Union union) {
    List<String> terms = new ArrayList<>();
    for (Type.Union.Term term : union.terms()) {
      terms.add((term.tilde() ? "~" : "") + text(term.type()));
    }
    return String.join(" | ", terms);
  }

  private String struct(StructType struct) {
    List<String> fields = new ArrayList<>();
    for (StructType.Field field : struct.fields()) {
      String prefix = linked && field.pkg() != null ? field.pkg().linkPath() + "." : "";
      String name = field.embedded() ? "" : prefix + field.name() + " ";
      String tag = field.tag().isEmpty() ? "" : " \"" + field.tag().replace("\"", "\\\"") + "\"";
      fields.add(name + text(field.type()) + tag);
    }
    return "struct " + braces(fields);
  }

  private String face(InterfaceType face) {
    List<String> parts = new ArrayList<>();
    if (!face.explicitMethods().isEmpty() || !face.embedded().isEmpty()) {
      for (Symbol.Func method : face.methods()) {
        parts.add(name(method) + tail(method.signature()));
      }
      for (Type type : face.embedded()) {
        if (!(type.underlying() instanceof InterfaceType)) {
          parts.add(text(type));
        }
      }
    }
    return "interface " + braces(parts);
  }

  private static String name(Symbol.Func method) {
    return Types.isExported(method.name()) || method.pkg() == null
        ? method.name()
        : method.pkg().linkPath() + "." + method.name();
  }

  private static String braces(List<String> parts) {
    return parts.isEmpty() ? "{}" : "{ " + String.join("; ", parts) + " }";
  }

  private String named(Named named) {
    Symbol.Package pkg = named.symbol().pkg();
    String prefix = pkg == null ? "" : (linked ? pkg.linkPath() : pkg.name()) + ".";
    String suffix = linked && named.localNumber() > 0 ? "·" + named.localNumber() : "";
    return prefix + named.symbol().name() + arguments(named) + suffix;
  }

  /// What an instance has from the function around it comes first.
  private static String arguments(Named named) {
    List<Type> all = named.typeArguments();
    if (all.isEmpty()) {
      return "";
    }
    List<Type> written = named.writtenArguments();
    List<Type> around = all.subList(0, all.size() - written.size());
    String separator = around.isEmpty() || written.isEmpty() ? "" : ";";
    return "[" + LINKED.list(around, ",") + separator + LINKED.list(written, ",") + "]";
  }
}

package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The shapes of type arguments. Go's compiler makes one function for all arguments of one shape,
/// and the race detector calls it after them: `main.Set[go.shape.int]`.
public final class Shapes {

  private Shapes() {}

  /// `[go.shape.int,go.shape.string]`.
  public static String of(List<TypeParam> parameters, List<Type> arguments) {
    List<String> shapes = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      shapes.add("go.shape." + shape(parameters.get(i), arguments.get(i)));
    }
    return "[" + String.join(",", shapes) + "]";
  }

  /// What a pointer leads to counts only where the constraint can tell.
  private static String shape(TypeParam parameter, Type argument) {
    Type underlying = argument.underlying();
    if (underlying instanceof Type.Pointer && parameter.typeSet().isMethodSet()) {
      return "*uint8";
    }
    return switch (underlying) {
      case StructType struct -> struct(struct);
      case InterfaceType face when face.typeSet().methods().isEmpty() -> "interface {}";
      case InterfaceType face when argument.toString().equals("error") ->
          "interface { Error() string }";
      default -> underlying.toString();
    };
  }

  private static String struct(StructType struct) {
    return struct.fields().isEmpty()
        ? "struct {}"
        : struct.fields().stream()
            .map(field -> name(field) + field.type())
            .collect(Collectors.joining("; ", "struct { ", " }"));
  }

  private static String name(StructType.Field field) {
    if (field.embedded()) {
      return "";
    }
    boolean exported = Character.isUpperCase(field.name().codePointAt(0));
    return (exported || field.pkg() == null ? "" : field.pkg().linkPath() + ".")
        + field.name()
        + " ";
  }
}

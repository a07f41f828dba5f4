package interleave.golang.types;

/// What later passes ask about types: methods by their names, and types as text with whole paths.
public final class TypeQueries {

  private static final Methods METHODS = new Methods(null);
  private static final TypeText WITH_PATHS = new TypeText(Symbol.Package::path);

  private TypeQueries() {}

  /// The exported method of that name that a value of the type has when it is no variable; null
  /// when it has none.
  public static Symbol.Func method(Type type, String name) {
    return METHODS.find(type, false, null, name, false).method();
  }

  /// `[]example.com/shop.Item`.
  public static String withPaths(Type type) {
    return WITH_PATHS.of(type);
  }
}

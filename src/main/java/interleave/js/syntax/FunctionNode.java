package interleave.js.syntax;

import java.util.List;

/// A function with its body.
///
/// @param name null when it has none; of a method, what its key says when that is known
/// @param parameters those before the rest
/// @param rest null when there is none
/// @param body of an arrow function with an expression: one `return`
/// @param strict whether its code is strict
/// @param expressionBody whether it is an arrow function without braces
public record FunctionNode(
    int start,
    int end,
    Expr.Name name,
    List<Pattern.Element> parameters,
    Pattern rest,
    List<Stmt> body,
    Kind kind,
    boolean async,
    boolean generator,
    boolean strict,
    boolean expressionBody)
    implements Node {

  /// What can be done with a function.
  public enum Kind {
    PLAIN,
    ARROW,
    METHOD,
    GETTER,
    SETTER,
    CONSTRUCTOR,
    /// The constructor of a class that extends another.
    DERIVED_CONSTRUCTOR,
    /// What gives the fields of a class their values, and static blocks.
    INITIALIZER
  }

  public boolean isArrow() {
    return kind == Kind.ARROW;
  }

  /// Whether the parameters are names only, without defaults.
  public boolean hasSimpleParameters() {
    return rest == null
        && parameters.stream()
            .allMatch(p -> p.fallback() == null && p.target() instanceof Expr.Name);
  }

  /// What its property `length` says.
  public int length() {
    int length = 0;
    while (length < parameters.size() && parameters.get(length).fallback() == null) {
      length++;
    }
    return length;
  }
}

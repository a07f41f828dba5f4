package interleave.js.code;

import interleave.js.syntax.Expr;
import java.util.stream.Collectors;

/// What V8's messages call an expression: `pool.run`, `(intermediate value).then`, `f(...)`.
final class CallText {

  private CallText() {}

  static String of(Expr expr) {
    return switch (expr) {
      case Expr.Name e -> e.name();
      case Expr.This e -> "this";
      case Expr.Super e -> "(intermediate value)";
      case Expr.Null e -> "null";
      case Expr.Bool e -> String.valueOf(e.value());
      case Expr.Num e -> interleave.js.value.NumberText.of(e.value());
      case Expr.Str e -> "\"" + e.value() + "\"";
      case Expr.Member e -> of(e.object()) + (e.optional() ? "?." : ".") + e.name();
      case Expr.PrivateMember e -> of(e.object()) + (e.optional() ? "?." : ".") + e.name();
      case Expr.Index e ->
          e.index() instanceof Expr.Str s
              ? of(e.object()) + (e.optional() ? "?." : ".") + s.value()
              : of(e.object()) + (e.optional() ? "?." : "") + "[" + of(e.index()) + "]";
      case Expr.Call e -> of(e.callee()) + "(...)";
      case Expr.Chain e -> of(e.expression());
      case Expr.ObjectLiteral e -> "{" + "(intermediate value)".repeat(e.properties().size()) + "}";
      case Expr.ArrayLiteral e ->
          e.elements().stream()
              .map(element -> element == null ? "" : of(element))
              .collect(Collectors.joining(",", "[", "]"));
      default -> "(intermediate value)";
    };
  }
}

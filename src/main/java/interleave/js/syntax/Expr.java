package interleave.js.syntax;

import java.math.BigInteger;
import java.util.List;

/// An expression.
public sealed interface Expr extends Node {

  record Num(int start, int end, double value) implements Expr {}

  record Big(int start, int end, BigInteger value) implements Expr {}

  record Str(int start, int end, String value) implements Expr {}

  record Bool(int start, int end, boolean value) implements Expr {}

  record Null(int start, int end) implements Expr {}

  record RegExp(int start, int end, String pattern, String flags) implements Expr {}

  /// @param cooked null for a part with an escape that means nothing, allowed after a tag only
  record Template(int start, int end, List<String> cooked, List<String> raw, List<Expr> values)
      implements Expr {}

  record Tagged(int start, int end, Expr tag, Template template) implements Expr {}

  record Name(int start, int end, String name) implements Expr, Pattern {}

  record This(int start, int end) implements Expr {}

  /// Only as the callee of a call or the object of a property.
  record Super(int start, int end) implements Expr {}

  record NewTarget(int start, int end) implements Expr {}

  record ImportMeta(int start, int end) implements Expr {}

  record ImportCall(int start, int end, Expr module) implements Expr {}

  /// @param elements null for a hole
  record ArrayLiteral(int start, int end, List<Expr> elements) implements Expr {}

  record ObjectLiteral(int start, int end, List<Property> properties) implements Expr {}

  /// What a property of a literal is.
  enum PropertyKind {
    VALUE,
    /// `{ f() {} }`
    METHOD,
    GETTER,
    SETTER,
    /// `{ ...value }`
    SPREAD,
    /// `{ a = 1 }`: only as a pattern.
    SHORTHAND_DEFAULT
  }

  /// @param key null for a spread
  /// @param shorthand whether it is `{ name }`
  record Property(
      int start,
      int end,
      PropertyKind kind,
      Expr key,
      boolean computed,
      boolean shorthand,
      Expr value)
      implements Node {}

  record Function(int start, int end, FunctionNode function) implements Expr {}

  record Class(int start, int end, ClassNode node) implements Expr {}

  record Unary(int start, int end, String operator, Expr operand) implements Expr {}

  /// @param at where the operator is
  record Update(int start, int end, int at, boolean increment, boolean prefix, Pattern target)
      implements Expr {}

  /// @param at where the operator is
  record Binary(int start, int end, int at, String operator, Expr left, Expr right)
      implements Expr {}

  /// `&&`, `||`, `??`
  record Logical(int start, int end, String operator, Expr left, Expr right) implements Expr {}

  /// `#name in object`
  record PrivateIn(int start, int end, String name, Expr object) implements Expr {}

  /// @param at where the operator is
  /// @param operator with its `=`
  record Assign(int start, int end, int at, String operator, Pattern target, Expr value)
      implements Expr {}

  record Conditional(int start, int end, Expr test, Expr then, Expr otherwise) implements Expr {}

  /// @param at where a stack trace says that it is
  /// @param optional whether it is `callee?.(…)`
  record Call(int start, int end, int at, Expr callee, List<Expr> arguments, boolean optional)
      implements Expr {}

  record New(int start, int end, Expr callee, List<Expr> arguments) implements Expr {}

  /// @param at where the name is
  record Member(int start, int end, Expr object, String name, int at, boolean optional)
      implements Expr, Pattern {}

  record Index(int start, int end, Expr object, Expr index, boolean optional)
      implements Expr, Pattern {}

  /// @param name with its `#`
  record PrivateMember(int start, int end, Expr object, String name, int at, boolean optional)
      implements Expr, Pattern {}

  /// The whole of a chain with a `?.` in it, which ends here when the value before it is nullish.
  record Chain(int start, int end, Expr expression) implements Expr {}

  record Sequence(int start, int end, List<Expr> expressions) implements Expr {}

  record Spread(int start, int end, Expr value) implements Expr {}

  /// @param value null when there is none
  record Yield(int start, int end, Expr value, boolean delegate) implements Expr {}

  record Await(int start, int end, Expr value) implements Expr {}
}

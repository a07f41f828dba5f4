package interleave.golang.syntax;

import interleave.source.Pos;
import java.util.List;

/// An expression or a type: Go's grammar cannot always tell them apart.
public sealed interface Expr extends Node {

  /// `x`, also `_`.
  record Ident(int id, Pos pos, String name) implements Expr {
    /// Whether it stands for something that the parser could not read.
    public boolean isBad() {
      return TokenStream.isBad(this);
    }
  }

  /// A literal as written.
  ///
  /// @param text with quotes, prefixes and underscores, as in the source
  /// @param malformed whether it is no proper literal, as has been reported
  record BasicLit(int id, Pos pos, LitKind kind, String text, boolean malformed) implements Expr {}

  /// The kinds of literals.
  enum LitKind {
    INT,
    FLOAT,
    IMAGINARY,
    RUNE,
    STRING
  }

  /// `T{…}`; `type` is null for an inner literal whose type is left out.
  ///
  /// @param elements values or [KeyValue]s
  record CompositeLit(int id, Pos pos, Expr type, List<Expr> elements, Pos rbrace)
      implements Expr {}

  /// `key: value` inside a composite literal.
  record KeyValue(int id, Pos pos, Expr key, Expr value) implements Expr {}

  /// `func(…) … { … }`.
  record FuncLit(int id, Pos pos, FuncType type, Stmt.Block body) implements Expr {}

  /// `(x)`.
  record Paren(int id, Pos pos, Expr inner) implements Expr {}

  /// `operand.name`.
  record Selector(int id, Pos pos, Expr operand, Pos dot, Ident name) implements Expr {}

  /// `operand[i]`, or an instantiation `operand[T1, T2]`.
  record Index(int id, Pos pos, Expr operand, List<Expr> indices, Pos lbrack) implements Expr {}

  /// `operand[low:high:max]`; parts left out are null.
  record Slice(int id, Pos pos, Expr operand, Expr low, Expr high, Expr max) implements Expr {}

  /// `operand.(T)`; `type` is null for `operand.(type)`.
  record TypeAssert(int id, Pos pos, Expr operand, Expr type) implements Expr {}

  /// `callee(args…)`, also a conversion.
  ///
  /// @param spread whether the last argument is followed by `...`
  record Call(int id, Pos pos, Expr callee, List<Expr> args, boolean spread, Pos lparen, Pos rparen)
      implements Expr {}

  /// `*operand`: a dereference or a pointer type.
  record Star(int id, Pos pos, Expr operand) implements Expr {}

  /// `op operand`: `+ - ! ^ & <- ~`.
  record Unary(int id, Pos pos, Operator op, Expr operand) implements Expr {}

  /// `left op right`.
  record Binary(int id, Pos pos, Operator op, Pos opPos, Expr left, Expr right) implements Expr {}

  /// `[]E` when `length` is null, `[N]E`, or `[...]E` when `length` is an [Ellipsis].
  record ArrayType(int id, Pos pos, Expr length, Expr element) implements Expr {}

  /// `...E` of a variadic parameter, or the `...` of an array length (`element` null).
  record Ellipsis(int id, Pos pos, Expr element) implements Expr {}

  record StructType(int id, Pos pos, List<Field> fields) implements Expr {}

  /// @param typeParams empty unless it belongs to a generic function declaration
  record FuncType(int id, Pos pos, List<Field> typeParams, List<Field> params, List<Field> results)
      implements Expr {}

  /// @param elements methods (named, with a [FuncType]) and embedded types or unions (not named)
  record InterfaceType(int id, Pos pos, List<Field> elements) implements Expr {}

  record MapType(int id, Pos pos, Expr key, Expr value) implements Expr {}

  record ChanType(int id, Pos pos, Direction direction, Expr element) implements Expr {}

  /// Which way a channel may be used.
  enum Direction {
    BOTH,
    SEND_ONLY,
    RECEIVE_ONLY
  }
}

package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Signature;
import interleave.golang.types.Type;
import java.util.List;

/// What a call expression calls.
sealed interface Callee {

  /// Parameter and result types, without a receiver.
  Signature signature();

  /// A function.
  record Static(Target target, Signature signature) implements Callee {}

  /// A method of a concrete type.
  record Method(Target target, Use use, Signature signature) implements Callee {}

  /// A method of an interface.
  record Interface(String method, Use use, Signature signature) implements Callee {}

  /// A function value.
  record Value(Expr expr, Signature signature) implements Callee {}

  /// How a selector leads to a method.
  ///
  /// @param start type of the operand
  /// @param path embedded fields to go through
  /// @param end type at the end of the path: the receiver's type, a pointer to it, what it points
  ///   to, or an interface
  record Use(Expr.Selector selector, Type start, List<Integer> path, Type end) {}
}

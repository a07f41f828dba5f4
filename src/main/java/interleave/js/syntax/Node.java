package interleave.js.syntax;

/// A part of the syntax tree.
public sealed interface Node
    permits Expr, Stmt, Pattern, FunctionNode, ClassNode, ClassNode.Member, Expr.Property {

  /// Where its text starts.
  int start();

  /// Where its text ends.
  int end();
}

package interleave.golang.syntax;

import interleave.source.Pos;

/// A node of the syntax tree.
public sealed interface Node permits Expr, Stmt, Decl, Field, File {

  /// Unique in a program, dense from 0, in order of parsing.
  int id();

  /// The place where Go's compiler says this node is; for most nodes the first character. Binary
  /// expressions, calls, selectors and assignments also know the place of their operator.
  Pos pos();
}

package interleave.golang.syntax;

import interleave.source.Pos;
import java.util.List;

/// A declaration. Groups in parentheses become one node for each line.
public sealed interface Decl extends Node {

  /// `import name "path"`.
  ///
  /// @param name null, or what stands before the path, also `.` and `_`
  /// @param path without quotes
  record Import(int id, Pos pos, Expr.Ident name, String path) implements Decl {}

  /// One line of constants.
  ///
  /// @param type null when left out
  /// @param values those written, or those repeated from the last line that has some
  /// @param repeated whether type and values were repeated
  /// @param iota the line's number in its group, from 0
  record Const(
      int id,
      Pos pos,
      List<Expr.Ident> names,
      Expr type,
      List<Expr> values,
      boolean repeated,
      int iota)
      implements Decl {}

  /// @param type null when left out
  /// @param values empty when left out
  record Var(int id, Pos pos, List<Expr.Ident> names, Expr type, List<Expr> values)
      implements Decl {}

  /// @param alias whether it is `type A = T`
  record Type(int id, Pos pos, Expr.Ident name, List<Field> typeParams, boolean alias, Expr type)
      implements Decl {}

  /// @param receiver null for a plain function
  /// @param body null for a function that is written in another language
  /// @param noInline whether `//go:noinline` stands before it
  record Func(
      int id,
      Pos pos,
      Field receiver,
      Expr.Ident name,
      Expr.FuncType type,
      Stmt.Block body,
      boolean noInline)
      implements Decl {}
}

package interleave.golang.syntax;

import interleave.source.Pos;
import java.util.List;

/// A statement.
public sealed interface Stmt extends Node {

  /// `{ … }`.
  ///
  /// @param rbrace where it ends: missing returns are reported there
  record Block(int id, Pos pos, List<Stmt> statements, Pos rbrace) implements Stmt {}

  record Empty(int id, Pos pos) implements Stmt {}

  /// A call or receive for its effect (the checker refuses everything else).
  record ExprStmt(int id, Pos pos, Expr expression) implements Stmt {}

  /// `channel <- value`.
  record Send(int id, Pos pos, Pos arrow, Expr channel, Expr value) implements Stmt {}

  /// `x++` or `x--`.
  record IncDec(int id, Pos pos, Expr operand, boolean increment) implements Stmt {}

  /// `a, b = c, d`, `a, b := c, d` or `a op= b`.
  ///
  /// @param op the operator of `op=`; null otherwise
  /// @param define whether it is `:=`
  record Assign(
      int id, Pos pos, Pos opPos, List<Expr> left, Operator op, boolean define, List<Expr> right)
      implements Stmt {}

  record Go(int id, Pos pos, Expr call) implements Stmt {}

  record Defer(int id, Pos pos, Expr call) implements Stmt {}

  record Return(int id, Pos pos, List<Expr> results) implements Stmt {}

  /// `break`, `continue`, `goto`, `fallthrough`.
  ///
  /// @param label null when there is none
  record Branch(int id, Pos pos, BranchKind kind, Expr.Ident label) implements Stmt {}

  /// The kinds of branches.
  enum BranchKind {
    BREAK,
    CONTINUE,
    GOTO,
    FALLTHROUGH
  }

  /// @param init null when there is none
  /// @param otherwise null, an [If] or a [Block]
  record If(int id, Pos pos, Stmt init, Expr condition, Block then, Stmt otherwise)
      implements Stmt {}

  /// `for init; condition; post { }`; parts left out are null.
  record For(int id, Pos pos, Stmt init, Expr condition, Stmt post, Block body) implements Stmt {}

  /// `for key, value := range operand { }`.
  ///
  /// @param key null when left out
  /// @param value null when left out
  /// @param extra what stands as a third variable, which is always wrong; mostly null
  /// @param define whether the variables are declared here (`:=`)
  record Range(
      int id, Pos pos, Expr key, Expr value, Expr extra, boolean define, Expr operand, Block body)
      implements Stmt {}

  /// `switch init; tag { }`; no tag means `true`.
  record Switch(int id, Pos pos, Stmt init, Expr tag, List<CaseClause> clauses, Pos rbrace)
      implements Stmt {}

  /// `switch init; bound := operand.(type) { }`.
  ///
  /// @param bound null when no variable is declared
  record TypeSwitch(
      int id,
      Pos pos,
      Stmt init,
      Expr.Ident bound,
      Expr operand,
      List<CaseClause> clauses,
      Pos rbrace)
      implements Stmt {}

  /// @param values empty with `isDefault` for `default`
  record CaseClause(
      int id, Pos pos, List<Expr> values, boolean isDefault, List<Stmt> body, Pos colon)
      implements Stmt {}

  record Select(int id, Pos pos, List<CommClause> clauses, Pos rbrace) implements Stmt {}

  /// @param comm a [Send], an [ExprStmt] or an [Assign] with a receive; null for `default`
  record CommClause(int id, Pos pos, Stmt comm, List<Stmt> body, Pos colon) implements Stmt {}

  record Labeled(int id, Pos pos, Expr.Ident label, Stmt statement) implements Stmt {}

  record DeclStmt(int id, Pos pos, List<Decl> declarations) implements Stmt {}
}

package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import java.util.List;

/// Whether a function's end cannot be reached, so that it needs no return there.
final class Termination {

  private final Body body;

  Termination(Body body) {
    this.body = body;
  }

  boolean isTerminating(Stmt statement, String label) {
    return switch (statement) {
      case Stmt.Labeled labeled -> isTerminating(labeled.statement(), labeled.label().name());
      case Stmt.ExprStmt expression ->
          Receivers.unparen(expression.expression()) instanceof Expr.Call call
              && body.panics.contains(call);
      case Stmt.Return _ -> true;
      case Stmt.Branch branch ->
          branch.kind() == Stmt.BranchKind.GOTO || branch.kind() == Stmt.BranchKind.FALLTHROUGH;
      case Stmt.Block block -> isTerminating(block.statements());
      case Stmt.If choice ->
          choice.otherwise() != null
              && isTerminating(choice.then(), "")
              && isTerminating(choice.otherwise(), "");
      case Stmt.Switch choice -> clausesTerminate(choice.clauses(), label);
      case Stmt.TypeSwitch choice -> clausesTerminate(choice.clauses(), label);
      case Stmt.Select select -> {
        for (Stmt.CommClause clause : select.clauses()) {
          if (!isTerminating(clause.body()) || hasBreak(clause.body(), label, true)) {
            yield false;
          }
        }
        yield true;
      }
      case Stmt.For loop -> loop.condition() == null && !hasBreak(loop.body(), label, true);
      default -> false;
    };
  }

  private boolean isTerminating(List<Stmt> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      if (!(statements.get(i) instanceof Stmt.Empty)) {
        return isTerminating(statements.get(i), "");
      }
    }
    return false;
  }

  private boolean clausesTerminate(List<Stmt.CaseClause> clauses, String label) {
    boolean hasDefault = false;
    for (Stmt.CaseClause clause : clauses) {
      hasDefault |= clause.isDefault();
      if (!isTerminating(clause.body()) || hasBreak(clause.body(), label, true)) {
        return false;
      }
    }
    return hasDefault;
  }

  /// Whether a statement leaves the one around it that has the label.
  ///
  /// @param implicit whether a break without a label does
  private static boolean hasBreak(Stmt statement, String label, boolean implicit) {
    return switch (statement) {
      case Stmt.Labeled labeled -> hasBreak(labeled.statement(), label, implicit);
      case Stmt.Branch branch ->
          branch.kind() == Stmt.BranchKind.BREAK
              && (branch.label() == null ? implicit : branch.label().name().equals(label));
      case Stmt.Block block -> hasBreak(block.statements(), label, implicit);
      case Stmt.If choice ->
          hasBreak(choice.then(), label, implicit)
              || choice.otherwise() != null && hasBreak(choice.otherwise(), label, implicit);
      case Stmt.Switch choice -> !label.isEmpty() && hasBreakInCases(choice.clauses(), label);
      case Stmt.TypeSwitch choice -> !label.isEmpty() && hasBreakInCases(choice.clauses(), label);
      case Stmt.Select select -> {
        for (Stmt.CommClause clause : select.clauses()) {
          if (!label.isEmpty() && hasBreak(clause.body(), label, false)) {
            yield true;
          }
        }
        yield false;
      }
      case Stmt.For loop -> !label.isEmpty() && hasBreak(loop.body(), label, false);
      case Stmt.Range loop -> !label.isEmpty() && hasBreak(loop.body(), label, false);
      default -> false;
    };
  }

  private static boolean hasBreak(List<Stmt> statements, String label, boolean implicit) {
    for (Stmt statement : statements) {
      if (hasBreak(statement, label, implicit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBreakInCases(List<Stmt.CaseClause> clauses, String label) {
    for (Stmt.CaseClause clause : clauses) {
      if (hasBreak(clause.body(), label, false)) {
        return true;
      }
    }
    return false;
  }
}

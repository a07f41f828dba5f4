package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Operand.Mode;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks switch, type switch and select statements.
final class Clauses {

  private record Seen(Pos pos, Type type) {}

  private record SeenType(Expr expr, Type type) {}

  private final Check check;

  Clauses(Check check) {
    this.check = check;
  }

  void choice(Stmt.Switch choice) {
    check.openScope();
    check.statements.statement(choice.init());
    Operand x = new Operand();
    if (choice.tag() != null) {
      check.exprs.expr(x, choice.tag());
      check.assignments.assign(x, null, "switch expression");
      if (!x.isInvalid() && !Types.comparable(x.type) && !Types.hasNil(x.type)) {
        check.errors.report(
            x.pos(),
            "cannot switch on "
                + check.text(x)
                + " ("
                + check.text(x.type)
                + " is not comparable)");
        x.invalidate();
      }
    } else {
      Pos pos = choice.clauses().isEmpty() ? choice.rbrace() : choice.clauses().getFirst().pos();
      x.mode = Mode.CONSTANT;
      x.type = Type.Basic.BOOL;
      x.value = Constants.TRUE;
      x.expr = new Expr.Ident(check.ids.next(), pos, "true");
    }
    verifyDefaults(choice.clauses());
    Map<Object, List<Seen>> seen = new HashMap<>();
    for (Stmt.CaseClause clause : choice.clauses()) {
      for (Expr value : clause.values()) {
        caseValue(x, value, seen);
      }
      check.openScope();
      check.statements.list(clause.body());
      check.closeScope();
    }
  }

  private void verifyDefaults(List<Stmt.CaseClause> clauses) {
    Pos first = null;
    for (Stmt.CaseClause clause : clauses) {
      if (clause.isDefault()) {
        first = verifyDefault(clause.pos(), first);
      }
    }
  }

  private Pos verifyDefault(Pos pos, Pos first) {
    if (first != null) {
      check.errors.report(pos, "multiple defaults (first at " + first + ")");
      return first;
    }
    return pos;
  }

  private void caseValue(Operand x, Expr e, Map<Object, List<Seen>> seen) {
    Operand value = new Operand();
    check.exprs.expr(value, e);
    if (x.isInvalid() || value.isInvalid()) {
      return;
    }
    check.untyped.convert(value, x.type);
    if (value.isInvalid()) {
      return;
    }
    Operand compared = value.copy();
    check.operations.compare(compared, x.copy(), Operator.EQUAL, true);
    if (compared.isInvalid() || !value.isConstant()) {
      return;
    }
    if (value.value instanceof Constant.Bool || Constants.isUnknown(value.value)) {
      return;
    }
    List<Seen> same = seen.computeIfAbsent(value.value, v -> new ArrayList<>());
    for (Seen other : same) {
      if (Identity.identical(value.type, other.type())) {
        check.errors.report(
            value.pos(),
            "duplicate case " + check.text(value) + " in expression switch",
            Errors.Note.at(other.pos(), "previous case"));
        return;
      }
    }
    same.add(new Seen(Receivers.operatorPos(value.expr), value.type));
  }

  void typeSwitch(Stmt.TypeSwitch choice) {
    check.openScope();
    check.statements.statement(choice.init());
    Expr.Ident bound = choice.bound();
    if (bound != null && bound.name().equals("_")) {
      check.errors.report(bound.pos(), "no new variable on left side of :=");
      bound = null;
    }
    Operand x = new Operand();
    check.exprs.expr(x, choice.operand());
    if (!x.isInvalid()) {
      if (Types.isTypeParam(x.type)) {
        check.errors.report(
            x.pos(), "cannot use type switch on type parameter value " + check.text(x));
        x.invalidate();
      } else if (!Types.isInterface(x.type)) {
        check.errors.report(x.pos(), check.text(x) + " is not an interface");
        x.invalidate();
      }
    }
    verifyDefaults(choice.clauses());
    List<Symbol.Var> variables = new ArrayList<>();
    List<SeenType> seen = new ArrayList<>();
    for (Stmt.CaseClause clause : choice.clauses()) {
      Type type = caseTypes(x, clause.values(), seen);
      check.openScope();
      if (bound != null) {
        if (clause.values().size() != 1 || type == null) {
          type = x.isInvalid() ? Type.Basic.INVALID : x.type;
        }
        Symbol.Var variable = check.declarations.localVariable(bound, type);
        check.names.declare(check.env.scope, variable);
        check.info.setClauseVariable(clause, variable);
        variables.add(variable);
      }
      check.statements.list(clause.body());
      check.closeScope();
    }
    if (bound != null) {
      verifyUsed(bound, variables);
    }
  }

  private void verifyUsed(Expr.Ident bound, List<Symbol.Var> variables) {
    boolean used = false;
    for (Symbol.Var variable : variables) {
      used |= variable.isUsed();
      variable.setUsed(true);
    }
    if (!used && !check.inLibrary()) {
      check.errors.report(bound.pos(), bound.name() + " declared and not used");
    }
  }

  /// Checks the types of a clause; returns the last one, or null for nil.
  private Type caseTypes(Operand x, List<Expr> exprs, List<SeenType> seen) {
    Type type = null;
    for (Expr e : exprs) {
      if (isNil(e)) {
        type = null;
        check.exprs.expr(new Operand(), e);
      } else {
        type = check.typeExprs.varType(e);
        if (!Types.isValid(type)) {
          continue;
        }
      }
      SeenType other = find(seen, type);
      if (other != null) {
        check.errors.report(
            e.pos(),
            "duplicate case " + (type == null ? "nil" : check.text(type)) + " in type switch",
            Errors.Note.at(other.expr().pos(), "previous case"));
        continue;
      }
      seen.add(new SeenType(e, type));
      if (!x.isInvalid() && type != null) {
        check.exprs.verifyAssertion(e, x, type, true);
      }
    }
    return type;
  }

  private static SeenType find(List<SeenType> seen, Type type) {
    for (SeenType other : seen) {
      boolean same =
          type == null
              ? other.type() == null
              : other.type() != null && Identity.identical(type, other.type());
      if (same) {
        return other;
      }
    }
    return null;
  }

  private boolean isNil(Expr e) {
    return Receivers.unparen(e) instanceof Expr.Ident name
        && check.names.lookUp(name.name()) == Universe.NIL;
  }

  void select(Stmt.Select select) {
    Pos first = null;
    for (Stmt.CommClause clause : select.clauses()) {
      if (clause.comm() == null) {
        first = verifyDefault(clause.pos(), first);
      }
    }
    for (Stmt.CommClause clause : select.clauses()) {
      if (!isCommunication(clause.comm())) {
        check.errors.report(
            clause.comm() instanceof Stmt.ExprStmt e
                ? Receivers.operatorPos(e.expression())
                : clause.comm().pos(),
            "select case must be send or receive (possibly with assignment)");
        continue;
      }
      check.openScope();
      check.statements.statement(clause.comm());
      check.statements.list(clause.body());
      check.closeScope();
    }
  }

  private static boolean isCommunication(Stmt comm) {
    Expr receive =
        switch (comm) {
          case Stmt.ExprStmt expression -> expression.expression();
          case Stmt.Assign assign when assign.right().size() == 1 -> assign.right().getFirst();
          case null, default -> null;
        };
    if (receive == null) {
      return comm == null || comm instanceof Stmt.Send;
    }
    return Receivers.unparen(receive) instanceof Expr.Unary unary && unary.op() == Operator.RECEIVE;
  }
}

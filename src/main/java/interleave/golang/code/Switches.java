package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// `switch`, over values and over types.
final class Switches {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  /// The bodies that `fallthrough` leads to, innermost switch first.
  private final Deque<Integer> following = new ArrayDeque<>();

  Switches(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  int fallThroughTarget() {
    return following.peek();
  }

  // Values

  void expression(Stmt.Switch s, String label) {
    Variables.Scope scope = f.vars.enter();
    if (s.init() != null) {
      code.countStatement();
      f.statements.statement(s.init());
    }
    int tag = -1;
    Type tagType = null;
    if (s.tag() != null) {
      tagType = f.typeOf(s.tag());
      if (tagType instanceof Type.Basic) {
        tagType = TypeTable.kind(tagType);
      }
      f.order.prepare(s.tag());
      tag = f.conversions.implicit(s.tag(), tagType, -1);
      f.order.clear();
    }
    List<Stmt.CaseClause> clauses = s.clauses();
    int[] bodies = labels(clauses.size());
    int end = code.label();
    int otherwise = end;
    for (int i = 0; i < bodies.length; i++) {
      Stmt.CaseClause clause = clauses.get(i);
      if (clause.isDefault()) {
        otherwise = bodies[i];
      }
      for (Expr value : clause.values()) {
        f.order.prepare(value);
        if (tagType == null) {
          f.conditions.jump(value, true, bodies[i]);
        } else {
          f.conditions.jumpIfEqual(value.pos(), tagType, tag, value, bodies[i]);
        }
        f.order.clear();
      }
    }
    code.jump(s.pos(), otherwise);
    f.branches.enter(label, end, -1);
    for (int i = 0; i < bodies.length; i++) {
      code.place(bodies[i]);
      following.push(i + 1 < bodies.length ? bodies[i + 1] : end);
      clause(clauses.get(i));
      following.pop();
      code.jump(clauses.get(i).pos(), end);
    }
    f.branches.leave();
    code.place(end);
    f.vars.leave(scope);
  }

  private int[] labels(int count) {
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = code.label();
    }
    return labels;
  }

  private void clause(Stmt.CaseClause clause) {
    code.tick(clause.pos());
    f.statements.scope(clause.body());
  }

  // Types

  void type(Stmt.TypeSwitch s, String label) {
    Variables.Scope scope = f.vars.enter();
    if (s.init() != null) {
      code.countStatement();
      f.statements.statement(s.init());
    }
    f.order.prepare(s.operand());
    Type from = f.typeOf(s.operand());
    int operand = f.expr.reg(s.operand());
    f.order.clear();
    int end = code.label();
    Stmt.CaseClause otherwise = null;
    f.branches.enter(label, end, -1);
    for (Stmt.CaseClause clause : s.clauses()) {
      if (clause.isDefault()) {
        otherwise = clause;
        continue;
      }
      Variables.Scope inner = f.vars.enter();
      int next = code.label();
      Symbol.Var variable = f.info.clauseVariable(clause);
      if (clause.values().size() == 1 && !f.expr.isNil(clause.values().getFirst())) {
        single(clause, variable, operand, from, next);
      } else {
        several(clause, operand, next);
        bind(clause.pos(), variable, operand);
      }
      clause(clause);
      code.jump(clause.pos(), end);
      code.place(next);
      f.vars.leave(inner);
    }
    if (otherwise != null) {
      Variables.Scope inner = f.vars.enter();
      bind(otherwise.pos(), f.info.clauseVariable(otherwise), operand);
      clause(otherwise);
      f.vars.leave(inner);
    }
    f.branches.leave();
    code.place(end);
    f.vars.leave(scope);
  }

  /// A clause with one type: the variable has that type.
  private void single(
      Stmt.CaseClause clause, Symbol.Var variable, int operand, Type from, int next) {
    Expr value = clause.values().getFirst();
    Pos pos = value.pos();
    Type to = f.typeOf(value);
    long mark = code.mark();
    int ok = code.allocLong();
    if (variable == null) {
      f.unit.reach(to);
      code.emit(pos, new Instr.TypeIs(ok, to, operand));
      code.release(mark);
      f.conditions.jumpOn(pos, ok, false, next);
      return;
    }
    code.release(mark);
    int dst = code.alloc(Bank.of(to));
    ok = code.allocLong();
    f.conversions.assertType(pos, dst, ok, to, operand, from);
    f.conditions.jumpOn(pos, ok, false, next);
    if (TypeTable.isAggregate(to)) {
      code.emit(pos, new Instr.Copy(dst, dst));
    }
    declare(clause.pos(), variable, to, dst);
  }

  private void several(Stmt.CaseClause clause, int operand, int next) {
    int body = code.label();
    Expr last = clause.values().getLast();
    for (Expr value : clause.values()) {
      long mark = code.mark();
      int is = code.allocLong();
      if (f.expr.isNil(value)) {
        code.emit(value.pos(), new Instr.IsNil(is, operand));
      } else {
        f.unit.reach(f.typeOf(value));
        code.emit(value.pos(), new Instr.TypeIs(is, f.typeOf(value), operand));
      }
      code.release(mark);
      f.conditions.jumpOn(value.pos(), is, value != last, value == last ? next : body);
    }
    code.place(body);
  }

  /// The variable of a clause with no type or several: the operand as it is.
  private void bind(Pos pos, Symbol.Var variable, int operand) {
    if (variable != null) {
      int copy = code.allocRef();
      code.moveR(pos, copy, operand);
      declare(pos, variable, f.vars.typeOf(variable), copy);
    }
  }

  private void declare(Pos pos, Symbol.Var variable, Type type, int register) {
    if (f.vars.isCell(variable)) {
      int cell = code.allocRef();
      code.emit(pos, new Instr.NewCell(cell, register, type, variable.name()));
      f.vars.bind(variable, cell, true);
    } else {
      f.vars.bind(variable, register, false);
    }
  }
}

package interleave.golang.code;

import interleave.golang.code.Instr.Select;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// `select`: all channels and values to send are evaluated first, in order; then one instruction
/// waits; what is received goes where it belongs in the chosen clause.
final class Selects {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Selects(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// @param index among the cases; -1 for the default
  /// @param element type of the channel
  private record Clause(Stmt.CommClause clause, int index, Type element, int value, int ok) {}

  void select(Stmt.Select s, String label) {
    Variables.Scope scope = f.vars.enter();
    List<Clause> clauses = new ArrayList<>();
    List<Select.Case> cases = new ArrayList<>();
    boolean hasDefault = false;
    for (Stmt.CommClause clause : s.clauses()) {
      if (clause.comm() == null) {
        hasDefault = true;
        clauses.add(new Clause(clause, -1, null, -1, -1));
      } else {
        Select.Case c = caseOf(clause.comm());
        clauses.add(new Clause(clause, cases.size(), elementOf(clause.comm()), c.value(), c.ok()));
        cases.add(c);
      }
    }
    f.order.clear();
    int chosen = code.allocLong();
    if (!cases.isEmpty() || !hasDefault) {
      code.emit(position(s, cases), new Select(chosen, cases, hasDefault));
    }
    int end = code.label();
    f.branches.enter(label, end, -1);
    for (int i = 0; i < clauses.size(); i++) {
      Clause c = clauses.get(i);
      int next = code.label();
      if (i < clauses.size() - 1) {
        f.conditions.jumpConst(c.clause().pos(), Instr.Compare.NOT_EQUAL, chosen, c.index(), next);
      }
      body(c);
      if (i < clauses.size() - 1) {
        code.jump(c.clause().pos(), end);
      }
      code.place(next);
    }
    if (clauses.isEmpty()) {
      // a select without cases never goes on
      code.emitLast(s.pos(), new Instr.Fail("unreachable"));
    }
    f.branches.leave();
    code.place(end);
    f.vars.leave(scope);
  }

  /// Where traces see it: Go makes a plain operation out of a select with one case.
  private static Pos position(Stmt.Select s, List<Select.Case> cases) {
    return cases.size() == 1 ? cases.getFirst().pos() : s.pos();
  }

  private Select.Case caseOf(Stmt comm) {
    if (comm instanceof Stmt.Send send) {
      int channel = own(send.channel());
      Type element = f.types.canonical(f.operators.channelElement(send.channel()));
      f.order.prepare(send.value());
      int value = f.expr.keep(send.value(), element, -1);
      return new Select.Case(true, channel, Bank.of(element), value, -1, send.pos());
    }
    Expr.Unary receive = receiveOf(comm);
    int channel = own(receive.operand());
    Bank bank = Bank.of(elementOf(comm));
    int value = -1;
    int ok = -1;
    if (comm instanceof Stmt.Assign a) {
      value = Ranges.isWanted(a.left().getFirst()) ? code.alloc(bank) : -1;
      ok = a.left().size() > 1 && Ranges.isWanted(a.left().get(1)) ? code.allocLong() : -1;
    }
    return new Select.Case(false, channel, bank, value, ok, comm.pos());
  }

  /// Channels are fixed one after the other: what later cases evaluate changes none of them.
  private int own(Expr channel) {
    f.order.prepare(channel);
    return f.expr.reg(channel);
  }

  private Type elementOf(Stmt comm) {
    Expr channel = comm instanceof Stmt.Send send ? send.channel() : receiveOf(comm).operand();
    return f.types.canonical(f.operators.channelElement(channel));
  }

  private static Expr.Unary receiveOf(Stmt comm) {
    Expr e =
        comm instanceof Stmt.Assign a ? a.right().getFirst() : ((Stmt.ExprStmt) comm).expression();
    if (Expressions.unparen(e) instanceof Expr.Unary u && u.op() == Operator.RECEIVE) {
      return u;
    }
    throw new Refusal(comm.pos(), "this case of a select");
  }

  private void body(Clause c) {
    Variables.Scope scope = f.vars.enter();
    code.tick(c.clause().pos());
    if (c.clause().comm() instanceof Stmt.Assign a) {
      give(a, a.left().getFirst(), c.element(), c.value());
      if (a.left().size() > 1) {
        give(a, a.left().get(1), Type.Basic.BOOL, c.ok());
      }
    }
    f.statements.list(c.clause().body());
    f.vars.leave(scope);
  }

  private void give(Stmt.Assign a, Expr left, Type type, int value) {
    if (!Ranges.isWanted(left)) {
      return;
    }
    Pos pos = left.pos();
    Symbol.Var v = a.define() && left instanceof Expr.Ident ident ? f.vars.declaredBy(ident) : null;
    if (v != null) {
      if (f.vars.isCell(v)) {
        int cell = code.allocRef();
        code.emit(pos, new Instr.NewCell(cell, value, f.vars.typeOf(v), v.name()));
        f.vars.bind(v, cell, true);
      } else {
        f.vars.bind(v, value, false);
      }
      return;
    }
    long mark = code.mark();
    f.order.prepare(left);
    Type to = f.places.typeOf(left);
    int converted = f.conversions.implicit(pos, value, type, to, -1);
    f.places.store(pos, f.places.of(left), to, converted);
    f.order.clear();
    code.release(mark);
  }
}

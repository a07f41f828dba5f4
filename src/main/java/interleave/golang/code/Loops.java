package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// `for` loops with a condition: one jump for each round, at the bottom.
final class Loops {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Loops(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  void loop(Stmt.For s, String label) {
    Variables.Scope scope = f.vars.enter();
    if (s.init() != null) {
      f.statements.statement(s.init());
    }
    int body = code.label();
    int next = code.label();
    int test = code.label();
    int end = code.label();
    if (s.condition() != null) {
      code.jump(s.pos(), test);
    }
    code.placeLoop(body);
    code.tick(s.body().pos());
    code.countStatement();
    f.branches.enter(label, end, next);
    f.statements.scope(s.body().statements());
    f.branches.leave();
    code.place(next);
    copyVariables(s);
    if (s.post() != null) {
      f.statements.statement(s.post());
    }
    code.place(test);
    if (s.condition() == null) {
      code.jump(s.pos(), body);
    } else {
      f.order.prepare(s.condition());
      f.conditions.jump(s.condition(), true, body);
      f.order.clear();
    }
    code.place(end);
    f.vars.leave(scope);
  }

  /// Since Go 1.22 each round has variables of its own: copies made before the post statement.
  private void copyVariables(Stmt.For s) {
    if (!f.version.hasPerIterationLoopVariables()) {
      return;
    }
    for (Symbol.Var v : declared(s)) {
      Variables.Binding b = f.vars.get(v);
      Pos pos = s.pos();
      if (b.cell()) {
        long mark = code.mark();
        Type type = b.type();
        int value = f.vars.load(pos, v, -1);
        code.emit(pos, new Instr.NewCell(b.register(), value, type, v.name()));
        code.release(mark);
      } else if (TypeTable.isAggregate(b.type()) && !f.vars.isPrivate(v)) {
        code.emit(pos, new Instr.Copy(b.register(), b.register()));
      }
    }
  }

  private List<Symbol.Var> declared(Stmt.For s) {
    List<Symbol.Var> result = new ArrayList<>();
    if (s.init() instanceof Stmt.Assign a && a.define()) {
      for (Expr e : a.left()) {
        Symbol.Var v = e instanceof Expr.Ident ident ? f.vars.declaredBy(ident) : null;
        if (v != null) {
          result.add(v);
        }
      }
    }
    return result;
  }
}

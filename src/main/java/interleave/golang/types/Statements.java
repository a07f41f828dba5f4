package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import java.util.List;

/// Checks statements. Labels and branches were checked by the parser.
final class Statements {

  private static final String INVALID = "invalid operation: ";

  private final Check check;

  Statements(Check check) {
    this.check = check;
  }

  void list(List<Stmt> statements) {
    for (Stmt statement : statements) {
      statement(statement);
    }
  }

  void block(Stmt.Block block) {
    check.openScope();
    list(block.statements());
    check.closeScope();
  }

  void statement(Stmt statement) {
    int top = check.delayedCount();
    Scope scope = check.env.scope;
    dispatch(statement);
    check.env.scope = scope;
    check.processDelayed(top);
  }

  private void dispatch(Stmt statement) {
    switch (statement) {
      case null -> {}
      case Stmt.Empty _, Stmt.Branch _ -> {}
      case Stmt.DeclStmt declarations -> check.declarations.local(declarations.declarations());
      case Stmt.Labeled labeled -> statement(labeled.statement());
      case Stmt.ExprStmt expression -> expression(expression.expression());
      case Stmt.Send send -> send(send);
      case Stmt.IncDec step -> step(step);
      case Stmt.Assign assign -> assign(assign);
      case Stmt.Go go -> suspended("go", go.call());
      case Stmt.Defer defer -> suspended("defer", defer.call());
      case Stmt.Return returned -> returned(returned);
      case Stmt.Block block -> block(block);
      case Stmt.If choice -> choice(choice);
      case Stmt.Switch choice -> check.clauses.choice(choice);
      case Stmt.TypeSwitch choice -> check.clauses.typeSwitch(choice);
      case Stmt.CaseClause _, Stmt.CommClause _ -> {}
      case Stmt.Select select -> check.clauses.select(select);
      case Stmt.For loop -> check.loops.loop(loop);
      case Stmt.Range loop -> check.loops.range(loop);
    }
  }

  private void expression(Expr e) {
    Operand x = new Operand();
    Expressions.Kind kind = check.exprs.raw(null, x, e, null, false);
    String what =
        switch (x.mode) {
          case BUILTIN -> "must be called";
          case TYPE -> "is not an expression";
          default -> kind == Expressions.Kind.STATEMENT ? null : "is not used";
        };
    if (what != null) {
      check.errors.report(x.pos(), check.text(x) + " " + what);
    }
  }

  private void send(Stmt.Send send) {
    Operand channel = new Operand();
    Operand value = new Operand();
    check.exprs.expr(channel, send.channel());
    check.exprs.expr(value, send.value());
    if (channel.isInvalid() || value.isInvalid()) {
      return;
    }
    Type core = Types.coreType(channel.type);
    String problem = null;
    if (core == null) {
      problem = "cannot send to " + check.text(channel) + ": no core type";
    } else if (!(core instanceof Type.Chan type)) {
      problem = "cannot send to non-channel " + check.text(channel);
    } else if (type.direction() == Expr.Direction.RECEIVE_ONLY) {
      problem = "cannot send to receive-only channel " + check.text(channel);
    } else {
      check.assignments.assign(value, type.element(), "send");
    }
    if (problem != null) {
      check.errors.report(send.pos(), INVALID + problem);
    }
  }

  private void step(Stmt.IncDec step) {
    Operand x = new Operand();
    check.exprs.expr(x, step.operand());
    if (x.isInvalid()) {
      return;
    }
    if (!Types.allNumeric(x.type)) {
      check.errors.report(
          step.operand().pos(),
          INVALID
              + check.text(step.operand())
              + (step.increment() ? "++" : "--")
              + " (non-numeric type "
              + check.text(x.type)
              + ")");
      return;
    }
    check.assignments.assignTo(step.operand(), null, x, "assignment");
  }

  private void assign(Stmt.Assign assign) {
    if (assign.define()) {
      check.assignments.define(assign.opPos(), assign.left(), assign.right());
    } else if (assign.op() == null) {
      check.assignments.assignAll(assign.left(), assign.right());
    } else if (assign.left().size() != 1 || assign.right().size() != 1) {
      check.errors.report(
          assign.pos(),
          "assignment operation " + assign.op() + " requires single-valued expressions");
    } else {
      Expr left = assign.left().getFirst();
      Operand x = new Operand();
      check.operations.binary(x, null, left, assign.right().getFirst(), assign.op());
      check.assignments.assignTo(left, null, x, "assignment");
    }
  }

  private void suspended(String keyword, Expr e) {
    if (!(e instanceof Expr.Call)) {
      check.errors.report(e.pos(), "expression in " + keyword + " must be function call");
      check.exprs.use(e);
      return;
    }
    Operand x = new Operand();
    String problem =
        switch (check.exprs.raw(null, x, e, null, false)) {
          case CONVERSION -> "requires function call, not conversion";
          case EXPRESSION -> "discards result of";
          case STATEMENT -> null;
        };
    if (problem != null) {
      check.errors.report(x.pos(), keyword + " " + problem + " " + check.text(x));
    }
  }

  private void returned(Stmt.Return returned) {
    List<Symbol.Var> results = check.env.body.results;
    boolean named = !results.isEmpty() && !results.getFirst().name().isEmpty();
    for (Symbol.Var result : results) {
      if (named && check.env.body.loop) {
        result.markCaptured(); // the loop's body, run as a function, sets it
      }
    }
    if (!returned.results().isEmpty() || !named) {
      for (Symbol.Var result : results) {
        result.countAssignment();
      }
      check.assignments.initVariables(results, returned.results(), returned);
      return;
    }
    for (Symbol.Var result : results) {
      Symbol found = check.names.lookUp(result.name());
      if (found != null && found != result && !result.name().equals("_")) {
        check.errors.report(
            returned.pos(),
            "result parameter " + result.name() + " not in scope at return",
            Errors.Note.at(found.pos(), "inner declaration of " + describe(result)));
      }
    }
  }

  private String describe(Symbol.Var variable) {
    return "var " + variable.name() + " " + check.text(variable.type());
  }

  private void choice(Stmt.If choice) {
    check.openScope();
    statement(choice.init());
    condition(choice.condition(), "if");
    statement(choice.then());
    statement(choice.otherwise());
  }

  void condition(Expr e, String what) {
    Operand x = new Operand();
    check.exprs.expr(x, e);
    if (!x.isInvalid() && !Types.allBoolean(x.type)) {
      check.errors.report(e.pos(), "non-boolean condition in " + what + " statement");
    }
  }
}

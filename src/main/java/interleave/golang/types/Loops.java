package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Checks `for` statements.
final class Loops {

  private static final String FUNCTION = "func must be func(yield func(...) bool): ";

  /// What ranging over an operand gives.
  ///
  /// @param key null if there is no first value
  /// @param value null if there is no second value
  /// @param problem null if one may range over it; empty if there is nothing to say why not
  private record Ranged(Type key, Type value, String problem) {
    static Ranged wrong(String problem) {
      return new Ranged(Basic.INVALID, Basic.INVALID, problem);
    }
  }

  private final Check check;

  Loops(Check check) {
    this.check = check;
  }

  void loop(Stmt.For loop) {
    check.openScope();
    check.statements.statement(loop.init());
    if (loop.condition() != null) {
      check.statements.condition(loop.condition(), "for");
    }
    check.statements.statement(loop.post());
    if (loop.post() instanceof Stmt.Assign assign && assign.define()) {
      check.exprs.useAll(assign.left(), false);
    }
    check.statements.statement(loop.body());
  }

  void range(Stmt.Range loop) {
    Operand x = new Operand();
    check.exprs.expr(x, loop.operand());
    Ranged ranged = new Ranged(null, null, null);
    boolean wrong = x.isInvalid();
    if (!wrong) {
      ranged = ranged(x.type);
      wrong = verify(loop, x, ranged);
    }
    Scope outer = check.env.scope;
    check.openScope();
    boolean overInteger = Types.isInteger(x.type);
    Expr[] left = {loop.key(), loop.value()};
    Type[] right = {ranged.key(), ranged.value()};
    Body body = check.env.body;
    boolean overFunction =
        !x.isInvalid() && Types.coreType(x.type) instanceof Signature && body != null;
    if (!loop.define()) {
      if (loop.key() != null) {
        assignAll(left, right, x, overInteger);
      } else if (overInteger && !x.isInvalid()) {
        check.assignments.assign(x, null, "range clause");
      }
    }
    if (overFunction) {
      check.env.body = new Body(body.signature, body.results, true);
    }
    if (loop.define()) {
      define(loop, left, right, x, overInteger);
    }
    check.statements.statement(loop.body());
    if (overFunction) {
      body.panics.addAll(check.env.body.panics);
      check.env.body = body;
      if (!loop.define()) {
        captureLeft(left);
      }
    }
    check.env.scope = outer;
  }

  /// The loop's body, run as a function, sets the variables.
  private void captureLeft(Expr[] left) {
    for (Expr e : left) {
      if (e != null
          && Receivers.unparen(e) instanceof Expr.Ident name
          && check.info.symbolOf(name) instanceof Symbol.Var variable
          && !variable.isGlobal()) {
        variable.markCaptured();
      }
    }
  }

  private boolean verify(Stmt.Range loop, Operand x, Ranged ranged) {
    String problem = null;
    Pos pos = x.pos();
    if (ranged.problem() != null) {
      problem =
          "cannot range over "
              + check.text(x)
              + (ranged.problem().isEmpty() ? "" : ": " + ranged.problem());
    } else if (ranged.key() == null && loop.key() != null) {
      pos = loop.key().pos();
      problem = "range over " + check.text(x) + " permits no iteration variables";
    } else if (ranged.value() == null && loop.value() != null) {
      pos = loop.value().pos();
      problem = "range over " + check.text(x) + " permits only one iteration variable";
    }
    if (problem == null && loop.extra() != null) {
      pos = loop.extra().pos();
      problem = "range clause permits at most two iteration variables";
    }
    if (problem != null) {
      check.errors.report(pos, problem);
    }
    return problem != null;
  }

  private void define(Stmt.Range loop, Expr[] left, Type[] right, Operand x, boolean overInteger) {
    List<Symbol.Var> variables = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      if (left[i] == null) {
        continue;
      }
      Symbol.Var variable;
      if (left[i] instanceof Expr.Ident name) {
        variable = check.declarations.localVariable(name, null);
        if (!name.name().equals("_")) {
          check.info.setSymbol(name, variable);
          variables.add(variable);
        }
      } else {
        check.errors.report(left[i].pos(), "cannot declare " + check.text(left[i]));
        variable = check.declarations.localVariable("_", left[i].pos(), null);
      }
      if (right[i] == null || right[i] == Basic.INVALID) {
        variable.setType(Basic.INVALID);
        variable.setUsed(true);
      } else if (overInteger) {
        check.assignments.initVariable(variable, x, "range clause");
      } else {
        Operand y = new Operand(Mode.VALUE, left[i], right[i]);
        check.assignments.initVariable(variable, y, "assignment");
      }
      if (!check.env.file.version().hasPerIterationLoopVariables()) {
        variable.countAssignment(); // one variable for all iterations
      }
    }
    if (variables.isEmpty()) {
      check.errors.report(loop.pos(), "no new variables on left side of :=");
    }
    for (Symbol.Var variable : variables) {
      check.names.declare(check.env.scope, variable);
    }
  }

  private void assignAll(Expr[] left, Type[] right, Operand x, boolean overInteger) {
    for (int i = 0; i < 2; i++) {
      if (left[i] == null || right[i] == null || right[i] == Basic.INVALID) {
        continue;
      }
      if (overInteger) {
        check.assignments.assignTo(left[i], null, x, "range clause");
        if (!x.isInvalid() && !Types.isInteger(x.type)) {
          check.errors.report(
              left[i].pos(), "cannot use iteration variable of type " + check.text(x.type));
        }
      } else {
        Operand y = new Operand(Mode.VALUE, left[i], right[i]);
        check.assignments.assignTo(left[i], null, y, "assignment");
      }
    }
  }

  private Ranged ranged(Type type) {
    Type core = Types.coreType(type);
    if (core == null) {
      return Ranged.wrong("no core type");
    }
    return switch (Types.throughArrayPointer(core)) {
      case Basic basic when basic.isString() -> new Ranged(Basic.INT, Universe.RUNE, null);
      case Basic basic when basic.isInteger() ->
          check.allowsVersion(1, 22)
              ? new Ranged(type, null, null)
              : Ranged.wrong("requires go1.22 or later");
      case Type.Array array -> new Ranged(Basic.INT, array.element(), null);
      case Type.Slice slice -> new Ranged(Basic.INT, slice.element(), null);
      case Type.Map map -> new Ranged(map.key(), map.value(), null);
      case Type.Chan channel ->
          channel.direction() == Expr.Direction.SEND_ONLY
              ? Ranged.wrong("receive from send-only channel")
              : new Ranged(channel.element(), null, null);
      case Signature signature -> function(signature);
      default -> Ranged.wrong("");
    };
  }

  private Ranged function(Signature signature) {
    if (!check.allowsVersion(1, 23)) {
      return Ranged.wrong("requires go1.23 or later");
    }
    if (signature.params().size() != 1) {
      return Ranged.wrong(FUNCTION + "wrong argument count");
    }
    if (!(Types.coreType(signature.params().getFirst()) instanceof Signature yield)) {
      return Ranged.wrong(FUNCTION + "argument is not func");
    }
    if (!signature.results().isEmpty()) {
      return Ranged.wrong(FUNCTION + "unexpected results");
    }
    if (yield.params().size() > 2) {
      return Ranged.wrong(FUNCTION + "yield func has too many parameters");
    }
    if (yield.results().size() != 1 || !Types.isBoolean(yield.results().getFirst())) {
      return Ranged.wrong(FUNCTION + "yield func does not return bool");
    }
    List<Type> params = yield.params();
    return new Ranged(
        params.isEmpty() ? null : params.get(0), params.size() < 2 ? null : params.get(1), null);
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Operand.Mode;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks assignments, also those of initial values, arguments and results.
final class Assignments {

  private static final String ASSIGNMENT = "assignment";

  private final Check check;

  Assignments(Check check) {
    this.check = check;
  }

  /// Converts an operand to the type of what it is assigned to.
  ///
  /// @param type null if only an untyped operand is to get its default type
  /// @param context where, for messages
  void assign(Operand x, Type type, String context) {
    check.exprs.singleValue(x);
    switch (x.mode) {
      case INVALID -> {
        return;
      }
      case NO_VALUE, BUILTIN, TYPE -> {
        check.errors.report(
            x.pos(),
            "cannot assign " + check.text(x) + " to " + check.text(type) + " in " + context);
        x.invalidate();
        return;
      }
      default -> {}
    }
    if (Types.isUntyped(x.type) && !convertUntyped(x, type, context)) {
      return;
    }
    if (Types.isGenericFunction(x.type.underlying())) {
      check.errors.report(
          x.pos(),
          "cannot use generic function " + check.text(x) + " without instantiation in " + context);
      x.invalidate();
      return;
    }
    if (type == null) {
      return;
    }
    Cause cause = new Cause();
    if (!check.assignability.isAssignable(x, type, cause)) {
      check.errors.report(
          x.pos(),
          "cannot use "
              + check.text(x)
              + " as "
              + check.text(type)
              + " value in "
              + context
              + (cause.isEmpty() ? "" : ": " + cause.text()));
      x.invalidate();
      return;
    }
    if (Types.isNonTypeParamInterface(type) && !Types.isInterface(x.type)) {
      check.reachability.convert(x.type);
    }
  }

  private boolean convertUntyped(Operand x, Type type, String context) {
    Type target = type;
    if (x.isNil()) {
      if (type == null) {
        check.errors.report(x.pos(), "use of untyped nil in " + context);
        x.invalidate();
        return false;
      }
    } else if (type == null || Types.isNonTypeParamInterface(type)) {
      target = Types.defaultType(x.type);
    }
    Untyped.Converted converted = check.untyped.implicit(x, target);
    if (converted.problem() == Untyped.Problem.NONE) {
      check.untyped.apply(x, converted);
      return true;
    }
    String message =
        "cannot use " + check.text(x) + " as " + check.text(target) + " value in " + context;
    check.errors.report(
        x.pos(),
        switch (converted.problem()) {
          case TRUNCATED -> message + " (truncated)";
          case OVERFLOWS -> message + " (overflows)";
          default -> message;
        });
    x.invalidate();
    return false;
  }

  void initConstant(Symbol.Const symbol, Operand x) {
    boolean invalidType = symbol.type() != null && !Types.isValid(symbol.type());
    if (x.isInvalid() || !Types.isValid(x.type) || invalidType) {
      if (symbol.type() == null) {
        symbol.set(Type.Basic.INVALID, Constants.UNKNOWN);
      }
      return;
    }
    if (!x.isConstant()) {
      check.errors.report(x.pos(), check.text(x) + " is not constant");
      if (symbol.type() == null) {
        symbol.set(Type.Basic.INVALID, Constants.UNKNOWN);
      }
      return;
    }
    if (symbol.type() == null) {
      symbol.set(x.type, Constants.UNKNOWN);
    }
    assign(x, symbol.type(), "constant declaration");
    if (!x.isInvalid()) {
      symbol.set(symbol.type(), x.value);
    }
  }

  void initVariable(Symbol.Var variable, Operand x, String context) {
    boolean invalidType = variable.type() != null && !Types.isValid(variable.type());
    if (x.isInvalid() || !Types.isValid(x.type) || invalidType) {
      if (variable.type() == null) {
        variable.setType(Type.Basic.INVALID);
      }
      x.invalidate();
      return;
    }
    if (variable.type() == null) {
      if (x.type == Type.Basic.UNTYPED_NIL) {
        check.errors.report(x.pos(), "use of untyped nil in " + context);
        variable.setType(Type.Basic.INVALID);
        x.invalidate();
        return;
      }
      variable.setType(Types.defaultType(x.type));
    }
    assign(x, variable.type(), context);
  }

  /// Initial values of variables, or the results of a return statement.
  ///
  /// @param returning the return statement, or null
  void initVariables(List<Symbol.Var> left, List<Expr> right, Stmt.Return returning) {
    String context = returning == null ? ASSIGNMENT : "return statement";
    boolean call = right.size() == 1 && Receivers.unparen(right.getFirst()) instanceof Expr.Call;
    if (left.size() == right.size() && !call) {
      for (int i = 0; i < left.size(); i++) {
        Symbol.Var variable = left.get(i);
        String name = variable.name();
        String description = returning != null && name.isEmpty() ? "result variable" : name;
        Operand x = new Operand();
        check.exprs.expr(Target.of(variable.type(), description), x, right.get(i));
        initVariable(variable, x, context);
      }
      return;
    }
    if (right.size() != 1) {
      if (check.exprs.useAll(right, false)) {
        if (returning != null) {
          reportReturn(returning.pos(), left, check.exprs.list(right));
        } else {
          reportCount(right, left.size(), right.size());
        }
      }
      invalidate(left);
      return;
    }
    Expressions.Values values =
        check.exprs.multi(right.getFirst(), left.size() == 2 && returning == null);
    List<Operand> operands = values.operands();
    if (left.size() == operands.size()) {
      for (int i = 0; i < left.size(); i++) {
        initVariable(left.get(i), operands.get(i), context);
      }
      if (values.commaOk()) {
        recordCommaOk(right.getFirst(), operands);
      }
      return;
    }
    if (!operands.getFirst().isInvalid()) {
      if (returning != null) {
        reportReturn(returning.pos(), left, operands);
      } else {
        reportCount(right, left.size(), operands.size());
      }
    }
    invalidate(left);
  }

  private void recordCommaOk(Expr e, List<Operand> operands) {
    if (!operands.get(0).isInvalid() && !operands.get(1).isInvalid()) {
      check.recorder.recordCommaOk(e, operands.get(0), operands.get(1));
    }
  }

  private static void invalidate(List<Symbol.Var> variables) {
    for (Symbol.Var variable : variables) {
      if (variable.type() == null) {
        variable.setType(Type.Basic.INVALID);
      }
    }
  }

  static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private void reportCount(List<Expr> right, int left, int values) {
    Expr first = right.getFirst();
    String message = "assignment mismatch: " + count(left, "variable") + " but ";
    if (right.size() == 1 && Receivers.unparen(first) instanceof Expr.Call call) {
      message += check.text(call.callee()) + " returns " + count(values, "value");
    } else {
      message += count(values, "value");
    }
    check.errors.report(first.pos(), message);
  }

  private void reportReturn(Pos pos, List<Symbol.Var> left, List<Operand> values) {
    Pos at = pos;
    boolean tooMany = values.size() > left.size();
    if (tooMany) {
      at = values.get(left.size()).pos();
    } else if (!values.isEmpty()) {
      at = values.getLast().pos();
    }
    List<Type> wanted = new ArrayList<>();
    for (Symbol.Var variable : left) {
      wanted.add(variable.type());
    }
    check.errors.report(
        at,
        (tooMany ? "too many" : "not enough") + " return values",
        Errors.Note.of("have " + summary(Untyped.typesOf(values), false)),
        Errors.Note.of("want " + summary(wanted, false)));
  }

  /// A list of types in short: `(number, string, ...int)`.
  String summary(List<Type> types, boolean variadic) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Type type = types.get(i);
      if (type == null || !Types.isValid(type)) {
        parts.add("unknown type");
      } else if (type instanceof Type.Basic basic && basic.isUntyped()) {
        parts.add(basic.isNumeric() ? "number" : basic.toString().replace("untyped ", ""));
      } else if (variadic && i == types.size() - 1) {
        parts.add("..." + check.text(((Type.Slice) type).element()));
      } else {
        parts.add(check.text(type));
      }
    }
    return "(" + String.join(", ", parts) + ")";
  }

  /// What may stand on the left of an assignment.
  ///
  /// @param type null for the blank identifier
  /// @param valid whether it makes sense
  private record Left(Type type, boolean valid) {
    static final Left WRONG = new Left(Type.Basic.INVALID, false);
  }

  private Left left(Expr e) {
    Symbol.Var variable = null;
    boolean used = false;
    if (Receivers.unparen(e) instanceof Expr.Ident name) {
      if (name.name().equals("_")) {
        return new Left(null, true);
      }
      variable = check.exprs.ownVariable(name);
      used = variable != null && variable.isUsed();
    }
    Operand x = new Operand();
    check.exprs.expr(x, e);
    if (variable != null) {
      variable.setUsed(used); // being assigned to is no use
    }
    if (x.isInvalid() || !Types.isValid(x.type)) {
      return Left.WRONG;
    }
    if (x.mode != Mode.VARIABLE && x.mode != Mode.MAP_INDEX) {
      reportLeft(x);
      return Left.WRONG;
    }
    check.functions.assigned(e);
    return new Left(x.type, true);
  }

  private void reportLeft(Operand x) {
    if (x.expr instanceof Expr.Selector selector) {
      Operand operand = new Operand();
      check.exprs.expr(operand, selector.operand());
      if (operand.mode == Mode.MAP_INDEX) {
        check.errors.report(
            x.pos(), "cannot assign to struct field " + check.text(x.expr) + " in map");
        return;
      }
    }
    check.errors.report(
        x.pos(),
        "cannot assign to "
            + check.text(x.expr)
            + " (neither addressable nor a map index expression)");
  }

  /// @param right the value's expression, used if `x` is null
  void assignTo(Expr left, Expr right, Operand x, String context0) {
    Left target = left(left);
    if (!target.valid()) {
      if (x != null) {
        x.invalidate();
      } else {
        check.exprs.use(right);
      }
      return;
    }
    Operand value = x;
    if (value == null) {
      value = new Operand();
      check.exprs.expr(Target.of(target.type(), check.text(left)), value, right);
    }
    boolean blank = target.type() == null && context0.equals(ASSIGNMENT);
    assign(value, target.type(), blank ? "assignment to _ identifier" : context0);
  }

  void assignAll(List<Expr> left, List<Expr> right) {
    boolean call = right.size() == 1 && Receivers.unparen(right.getFirst()) instanceof Expr.Call;
    if (left.size() == right.size() && !call) {
      for (int i = 0; i < left.size(); i++) {
        assignTo(left.get(i), right.get(i), null, ASSIGNMENT);
      }
      return;
    }
    if (right.size() != 1) {
      boolean valid = check.exprs.useAll(left, true);
      if (check.exprs.useAll(right, false) && valid) {
        reportCount(right, left.size(), right.size());
      }
      return;
    }
    Expressions.Values values = check.exprs.multi(right.getFirst(), left.size() == 2);
    List<Operand> operands = values.operands();
    if (left.size() == operands.size()) {
      for (int i = 0; i < left.size(); i++) {
        assignTo(left.get(i), null, operands.get(i), ASSIGNMENT);
      }
      if (values.commaOk()) {
        recordCommaOk(right.getFirst(), operands);
      }
      return;
    }
    if (!operands.getFirst().isInvalid()) {
      reportCount(right, left.size(), operands.size());
    }
    check.exprs.useAll(left, true);
  }

  /// `a, b := x, y`.
  void define(Pos pos, List<Expr> left, List<Expr> right) {
    int top = check.delayedCount();
    Scope scope = check.env.scope;
    Set<String> seen = new HashSet<>();
    List<Symbol.Var> variables = new ArrayList<>();
    List<Symbol.Var> fresh = new ArrayList<>();
    boolean wrong = false;
    for (Expr e : left) {
      Symbol.Var variable = null;
      if (!(e instanceof Expr.Ident name)) {
        check.exprs.use(e, true);
        check.errors.report(e.pos(), "non-name " + check.text(e) + " on left side of :=");
        wrong = true;
      } else if (!name.name().equals("_") && !seen.add(name.name())) {
        check.errors.report(e.pos(), name.name() + " repeated on left side of :=");
        wrong = true;
      } else if (scope.find(name.name()) instanceof Symbol known) {
        check.info.setSymbol(name, known);
        if (known instanceof Symbol.Var old) {
          variable = old;
          old.countAssignment();
        } else {
          check.errors.report(e.pos(), "cannot assign to " + check.text(e));
          wrong = true;
        }
      } else {
        variable = check.declarations.localVariable(name, null);
        if (!name.name().equals("_")) {
          check.info.setSymbol(name, variable);
          fresh.add(variable);
        }
      }
      variables.add(
          variable == null ? check.declarations.localVariable("_", e.pos(), null) : variable);
    }
    initVariables(variables, right, null);
    check.processDelayed(top);
    if (fresh.isEmpty() && !wrong) {
      check.errors.report(pos, "no new variables on left side of :=");
      return;
    }
    for (Symbol.Var variable : fresh) {
      check.names.declare(scope, variable);
    }
  }
}

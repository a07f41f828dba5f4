package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;
import java.util.function.Predicate;

/// Checks unary and binary operations.
final class Operations {

  private static final String INVALID = "invalid operation: ";
  private static final int LARGEST_SHIFT = 1023 - 1 + 52;

  private final Check check;

  Operations(Check check) {
    this.check = check;
  }

  private void fail(Operand x, Operand at, String message) {
    check.errors.report(at.pos(), INVALID + message);
    x.invalidate();
  }

  void unary(Operand x, Expr.Unary e) {
    check.exprs.expr(x, e.operand());
    if (x.isInvalid()) {
      return;
    }
    Operator op = e.op();
    switch (op) {
      case AND -> {
        address(x, e);
        return;
      }
      case RECEIVE -> {
        receive(x);
        return;
      }
      case TILDE -> {
        String message = "cannot use ~ outside of interface or type constraint";
        if (!Types.allInteger(x.type)) {
          check.errors.report(e.pos(), message);
          x.invalidate();
          return;
        }
        check.errors.report(e.pos(), message + " (use ^ for bitwise complement)");
        op = Operator.XOR;
      }
      default -> {}
    }
    Predicate<Basic> defined =
        switch (op) {
          case ADD, SUB -> Basic::isNumeric;
          case XOR -> Basic::isInteger;
          default -> Basic::isBoolean;
        };
    if (!isDefined(x, op, defined)) {
      return;
    }
    if (x.isConstant()) {
      if (Constants.isUnknown(x.value)) {
        return;
      }
      x.value = Constants.unary(op, x.value, (Basic) x.type.underlying());
      x.expr = e;
      check.untyped.verifyOverflow(x);
      return;
    }
    x.mode = Mode.VALUE;
  }

  private void address(Operand x, Expr.Unary e) {
    Expr operand = Receivers.unparen(e.operand());
    if (!(operand instanceof Expr.CompositeLit) && x.mode != Mode.VARIABLE) {
      fail(x, x, "cannot take address of " + check.text(x));
      return;
    }
    check.functions.address(operand);
    x.mode = Mode.VALUE;
    x.type = new Type.Pointer(x.type);
  }

  private void receive(Operand x) {
    Type core = Types.coreType(x.type);
    if (core == null) {
      fail(x, x, "cannot receive from " + check.text(x) + " (no core type)");
    } else if (!(core instanceof Type.Chan channel)) {
      fail(x, x, "cannot receive from non-channel " + check.text(x));
    } else if (channel.direction() == Expr.Direction.SEND_ONLY) {
      fail(x, x, "cannot receive from send-only channel " + check.text(x));
    } else {
      x.mode = Mode.COMMA_OK;
      x.type = channel.element();
      check.env.hasCallOrReceive = true;
    }
  }

  private boolean isDefined(Operand x, Operator op, Predicate<Basic> predicate) {
    if (Types.all(x.type, predicate)) {
      return true;
    }
    fail(x, x, "operator " + op + " not defined on " + check.text(x));
    return false;
  }

  /// @param e the whole expression; null for `left op= right`
  void binary(Operand x, Expr.Binary e, Expr left, Expr right, Operator op) {
    Operand y = new Operand();
    check.exprs.expr(x, left);
    check.exprs.expr(y, right);
    if (x.isInvalid()) {
      return;
    }
    if (y.isInvalid()) {
      x.invalidate();
      x.expr = y.expr;
      return;
    }
    if (op.isShift()) {
      shift(x, y, e == null ? left : e, op);
      return;
    }
    check.untyped.match(x, y);
    if (x.isInvalid()) {
      return;
    }
    if (op.isComparison()) {
      compare(x, y, op, false);
      return;
    }
    if (!Identity.identical(x.type, y.type)) {
      if (Types.isValid(x.type) && Types.isValid(y.type)) {
        String text =
            e != null ? check.text(e) : check.text(left) + " " + op + "= " + check.text(right);
        check.errors.report(x.pos(), INVALID + text + mismatched(x, y));
      }
      x.invalidate();
      return;
    }
    if (!isDefined(x, op, operands(op)) || dividesByZero(x, y, op)) {
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      boolean integer = Types.isInteger(x.type);
      if (Constants.isUnknown(x.value) || Constants.isUnknown(y.value)) {
        x.value = Constants.UNKNOWN;
        return;
      }
      x.value = Constants.binary(x.value, op, y.value, integer);
      x.expr = e == null ? left : e;
      check.untyped.verifyOverflow(x);
      return;
    }
    x.mode = Mode.VALUE;
  }

  private String mismatched(Operand x, Operand y) {
    return " (mismatched types " + check.text(x.type) + " and " + check.text(y.type) + ")";
  }

  private static Predicate<Basic> operands(Operator op) {
    return switch (op) {
      case ADD -> basic -> basic.isNumeric() || basic.isString();
      case SUB, MUL, DIV -> Basic::isNumeric;
      case AND_AND, OR_OR -> Basic::isBoolean;
      default -> Basic::isInteger;
    };
  }

  private boolean dividesByZero(Operand x, Operand y, Operator op) {
    if (op != Operator.DIV && op != Operator.REM || !y.isConstant()) {
      return false;
    }
    boolean zero = (x.isConstant() || Types.allInteger(x.type)) && Constants.isZero(y.value);
    boolean vanishing = x.isConstant() && Types.isComplex(x.type) && Constants.vanishes(y.value);
    if (!zero && !vanishing) {
      return false;
    }
    fail(x, y, "division by zero");
    return true;
  }

  /// @param switchCase whether `x` is the value of a case and `y` that of the switch
  void compare(Operand x, Operand y, Operator op0, boolean switchCase) {
    if (!Types.isValid(x.type) || !Types.isValid(y.type)) {
      x.invalidate();
      return;
    }
    Operator op = switchCase ? Operator.EQUAL : op0;
    Operand wrong = null;
    String cause = "";
    boolean assignable =
        check.assignability.isAssignable(x, y.type, null)
            || check.assignability.isAssignable(y, x.type, null);
    if (!assignable) {
      wrong = y;
      cause = "mismatched types " + check.text(x.type) + " and " + check.text(y.type);
    } else if (op == Operator.EQUAL || op == Operator.NOT_EQUAL) {
      if (x.isNil() || y.isNil()) {
        wrong = Types.hasNil(x.isNil() ? y.type : x.type) ? null : y;
      } else if (!Types.comparable(x.type)) {
        wrong = x;
      } else if (!Types.comparable(y.type)) {
        wrong = y;
      }
      if (wrong != null && !x.isNil() && !y.isNil()) {
        cause = incomparable(wrong.type);
      }
    } else if (!Types.allOrdered(x.type)) {
      wrong = x;
    } else if (!Types.allOrdered(y.type)) {
      wrong = y;
    }
    if (wrong != null) {
      reportComparison(x, y, op, switchCase, wrong, cause);
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      boolean unknown = Constants.isUnknown(x.value) || Constants.isUnknown(y.value);
      x.value =
          unknown ? Constants.UNKNOWN : new Constant.Bool(Constants.compare(x.value, op, y.value));
    } else {
      x.mode = Mode.VALUE;
      check.untyped.updateType(x.expr, Types.defaultType(x.type), true);
      check.untyped.updateType(y.expr, Types.defaultType(y.type), true);
    }
    x.type = Basic.UNTYPED_BOOL;
  }

  private void reportComparison(
      Operand x, Operand y, Operator op, boolean switchCase, Operand wrong0, String cause0) {
    Operand wrong = wrong0;
    String cause = cause0;
    if (cause.isEmpty()) {
      if (Types.isTypeParam(x.type) || Types.isTypeParam(y.type)) {
        wrong = Types.isTypeParam(x.type) ? wrong : y;
        cause = "type parameter " + check.text(wrong.type) + " is not comparable with " + op;
      } else {
        cause = "operator " + op + " not defined on " + kind(wrong.type);
      }
    }
    String left = check.text(x.expr);
    String right = check.text(y.expr);
    if (switchCase) {
      check.errors.report(
          x.pos(), "invalid case " + left + " in switch on " + right + " (" + cause + ")");
      x.invalidate();
    } else {
      fail(x, wrong, left + " " + op + " " + right + " (" + cause + ")");
    }
  }

  private String incomparable(Type type) {
    switch (type.underlying()) {
      case Type.Slice _, Signature _, Type.Map _ -> {
        return kind(type) + " can only be compared to nil";
      }
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (!Types.comparable(field.type())) {
            return "struct containing " + check.text(field.type()) + " cannot be compared";
          }
        }
      }
      case Type.Array array -> {
        return check.text(array) + " cannot be compared";
      }
      case InterfaceType face -> {
        return face.typeSet().isEmpty() ? "empty type set" : "incomparable types in type set";
      }
      default -> {}
    }
    return "";
  }

  private String kind(Type type) {
    return switch (type.underlying()) {
      case Type.Array _ -> "array";
      case Type.Slice _ -> "slice";
      case StructType _ -> "struct";
      case Type.Pointer _ -> "pointer";
      case Signature _ -> "func";
      case InterfaceType _ ->
          Types.isTypeParam(type) ? "type parameter " + check.text(type) : "interface";
      case Type.Map _ -> "map";
      case Type.Chan _ -> "chan";
      default -> check.text(type);
    };
  }

  private void shift(Operand x, Operand y, Expr e, Operator op) {
    Constant left = x.isConstant() ? Constants.toInt(x.value) : null;
    boolean integral = Types.isUntyped(x.type) && left instanceof Constant.Int;
    if (!Types.allInteger(x.type) && !integral) {
      fail(x, x, "shifted operand " + check.text(x) + " must be integer");
      return;
    }
    Constant count = y.isConstant() ? Constants.toInt(y.value) : null;
    if (!isShiftCount(x, y, count)) {
      return;
    }
    if (x.isConstant()) {
      if (y.isConstant()) {
        constantShift(x, y, e, op, count);
        return;
      }
      if (Types.isUntyped(x.type)) {
        check.untyped.rememberShifted(x.expr);
        x.mode = Mode.VALUE;
        return;
      }
    }
    if (!Types.allInteger(x.type)) {
      fail(x, x, "shifted operand " + check.text(x) + " must be integer");
      return;
    }
    x.mode = Mode.VALUE;
  }

  private boolean isShiftCount(Operand x, Operand y, Constant count) {
    if (y.isConstant()) {
      if (count instanceof Constant.Int && Constants.isNegative(count)) {
        fail(x, y, "negative shift count " + check.text(y));
        return false;
      }
      if (Types.isUntyped(y.type)) {
        check.untyped.represent(y, Basic.UINT);
      }
    } else if (Types.allInteger(y.type)) {
      if (!Types.all(y.type, Basic::isUnsigned)
          && !check.verifyVersion(y.pos(), 13, INVALID + "signed shift count " + check.text(y))) {
        x.invalidate();
        return false;
      }
    } else if (Types.isUntyped(y.type)) {
      check.untyped.convert(y, Basic.UINT);
    } else {
      fail(x, y, "shift count " + check.text(y) + " must be integer");
      return false;
    }
    if (y.isInvalid()) {
      x.invalidate();
      return false;
    }
    return true;
  }

  private void constantShift(Operand x, Operand y, Expr e, Operator op, Constant count) {
    if (Constants.isUnknown(x.value) || Constants.isUnknown(y.value)) {
      x.value = Constants.UNKNOWN;
      if (!Types.isInteger(x.type)) {
        x.type = Basic.UNTYPED_INT;
      }
      return;
    }
    Long distance = Constants.toLong(count);
    if (distance == null || distance > LARGEST_SHIFT) {
      fail(x, y, "invalid shift count " + check.text(y));
      return;
    }
    if (!Types.isInteger(x.type)) {
      x.type = Basic.UNTYPED_INT;
    }
    x.value = Constants.shift(Constants.toInt(x.value), op, distance.intValue());
    x.expr = e;
    check.untyped.verifyOverflow(x);
  }
}

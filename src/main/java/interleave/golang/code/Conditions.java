package interleave.golang.code;

import interleave.golang.code.Instr.Compare;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Constant;
import interleave.golang.types.Type;
import interleave.source.Pos;

/// Conditions that steer jumps, and comparisons.
final class Conditions {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Conditions(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  // Jumps

  /// Jumps to `label` when `e` is `when`; goes on otherwise.
  void jump(Expr e, boolean when, int label) {
    if (f.order.hoisted(e) >= 0) {
      jumpOn(e, when, label);
      return;
    }
    if (f.info.constantOf(e) instanceof Constant.Bool constant) {
      if (constant.value() == when) {
        code.jump(e.pos(), label);
      }
      return;
    }
    switch (e) {
      case Expr.Paren p -> jump(p.inner(), when, label);
      case Expr.Unary u when u.op() == Operator.NOT -> jump(u.operand(), !when, label);
      case Expr.Binary b when b.op() == Operator.AND_AND || b.op() == Operator.OR_OR -> {
        if ((b.op() == Operator.OR_OR) == when) {
          jump(b.left(), when, label);
          jump(b.right(), when, label);
        } else {
          int skip = code.label();
          jump(b.left(), !when, skip);
          jump(b.right(), when, label);
          code.place(skip);
        }
      }
      case Expr.Binary b when b.op().isComparison() -> jumpComparison(b, when, label);
      default -> jumpOn(e, when, label);
    }
  }

  private void jumpOn(Expr e, boolean when, int label) {
    long mark = code.mark();
    int value = f.expr.reg(e);
    code.release(mark);
    jumpOn(e.pos(), value, when, label);
  }

  void jumpOn(Pos pos, int condition, boolean when, int label) {
    code.emitJump(
        pos,
        when ? new Instr.JumpIf(condition, label) : new Instr.JumpIfNot(condition, label),
        label);
  }

  private void jumpComparison(Expr.Binary b, boolean when, int label) {
    Type type = operandType(b);
    long mark = code.mark();
    Compare op = compare(b.op());
    if (isNilComparison(b)) {
      jumpOn(b.opPos(), nilOperand(b, mark), (op == Compare.EQUAL) == when, label);
      return;
    }
    if (!jumpsDirectly(type, op)) {
      int value = comparison(b, -1);
      code.release(mark);
      jumpOn(b.opPos(), value, when, label);
      return;
    }
    Expr left = b.left();
    Expr right = b.right();
    if (f.expr.constantBits(left) != null && f.expr.constantBits(right) == null) {
      left = b.right();
      right = b.left();
      op = mirrored(op);
    }
    int a = f.expr.reg(left);
    Long constant = f.expr.constantBits(right);
    if (constant != null) {
      code.release(mark);
      jumpConst(b.opPos(), when ? op : negated(op), a, constant, label);
      return;
    }
    int c = f.expr.reg(right);
    code.release(mark);
    jumpLongs(b.opPos(), when ? op : negated(op), a, c, label);
  }

  void jumpConst(Pos pos, Compare op, int a, long constant, int label) {
    code.emitJump(pos, new Instr.JumpCompareConst(op, a, constant, label), label);
  }

  private void jumpLongs(Pos pos, Compare op, int a, int b, int label) {
    code.emitJump(
        pos,
        switch (op) {
          case EQUAL -> new Instr.JumpEqual(a, b, label);
          case NOT_EQUAL -> new Instr.JumpNotEqual(a, b, label);
          case LESS -> new Instr.JumpLess(a, b, label);
          case LESS_EQUAL -> new Instr.JumpLessEqual(a, b, label);
          case GREATER -> new Instr.JumpLess(b, a, label);
          case GREATER_EQUAL -> new Instr.JumpLessEqual(b, a, label);
        },
        label);
  }

  /// Whether a comparison of two registers is one jump: their bits compare as signed numbers.
  private static boolean jumpsDirectly(Type type, Compare op) {
    if (!(type.underlying() instanceof Type.Basic)) {
      return false;
    }
    Type.Basic kind = TypeTable.kind(type);
    if (kind.isBoolean()) {
      return true;
    }
    boolean equality = op == Compare.EQUAL || op == Compare.NOT_EQUAL;
    return kind.isInteger() && (equality || !kind.isUnsigned() || kind.bits() < 64);
  }

  // Values

  /// The value of `&&` and `||`.
  int value(Expr e, int want) {
    long mark = code.mark();
    int isFalse = code.label();
    int end = code.label();
    jump(e, false, isFalse);
    code.release(mark);
    int dst = f.expr.target(want, Bank.LONG);
    code.emit(e.pos(), new Instr.ConstL(dst, 1));
    code.jump(e.pos(), end);
    code.place(isFalse);
    code.emit(e.pos(), new Instr.ConstL(dst, 0));
    code.place(end);
    return dst;
  }

  int comparison(Expr.Binary b, int want) {
    Compare op = compare(b.op());
    long mark = code.mark();
    if (isNilComparison(b)) {
      int isNil = nilOperand(b, mark);
      int dst = f.expr.target(want, Bank.LONG);
      if (op == Compare.EQUAL) {
        code.moveL(b.opPos(), dst, isNil);
      } else {
        code.emit(b.opPos(), new Instr.Not(dst, isNil));
      }
      return dst;
    }
    Type type = operandType(b);
    int left = f.expr.read(b.left(), type);
    int right = f.expr.read(b.right(), type);
    code.release(mark);
    int dst = f.expr.target(want, Bank.LONG);
    compare(b.opPos(), op, type, dst, left, right);
    return dst;
  }

  /// Compares two registers whose values are of `type`.
  void compare(Pos pos, Compare op, Type type, int dst, int left, int right) {
    if (type.underlying() instanceof Type.Basic && Bank.of(type) == Bank.LONG) {
      code.emit(pos, new Instr.CompareL(op, TypeTable.kind(type), dst, left, right));
    } else if (type.underlying() instanceof Type.Basic basic && basic.isString()) {
      code.emit(pos, new Instr.CompareString(op, dst, left, right));
    } else {
      code.emit(pos, new Instr.EqualR(type, dst, left, right));
      if (op == Compare.NOT_EQUAL) {
        code.emit(pos, new Instr.Not(dst, dst));
      }
    }
  }

  /// Jumps when the tag of a switch equals one of its values.
  void jumpIfEqual(Pos pos, Type tagType, int tag, Expr value, int label) {
    long mark = code.mark();
    if (f.expr.isNil(value)) {
      int isNil = code.allocLong();
      code.emit(pos, new Instr.IsNil(isNil, tag));
      code.release(mark);
      jumpOn(pos, isNil, true, label);
      return;
    }
    Type valueType = f.typeOf(value);
    Type common = TypeTable.isInterface(valueType) ? valueType : tagType;
    Long constant = f.expr.constantBits(value);
    if (jumpsDirectly(common, Compare.EQUAL)) {
      if (constant != null) {
        jumpConst(pos, Compare.EQUAL, tag, constant, label);
      } else {
        int other = f.expr.reg(value);
        code.release(mark);
        jumpLongs(pos, Compare.EQUAL, tag, other, label);
      }
      return;
    }
    int left = tag;
    if (TypeTable.isInterface(common) && !TypeTable.isInterface(tagType)) {
      left = code.allocRef();
      f.conversions.box(pos, tagType, tag, left);
    }
    int right = f.conversions.implicit(value, common, -1);
    code.release(mark);
    int equal = code.allocLong();
    compare(pos, Compare.EQUAL, common, equal, left, right);
    code.release(mark);
    jumpOn(pos, equal, true, label);
  }

  // Nil

  private boolean isNilComparison(Expr.Binary b) {
    return f.expr.isNil(b.left()) || f.expr.isNil(b.right());
  }

  /// Whether the operand beside `nil` is nil, in a register that is free again.
  private int nilOperand(Expr.Binary b, long mark) {
    Expr other = f.expr.isNil(b.left()) ? b.right() : b.left();
    int value = f.expr.reg(other);
    code.release(mark);
    int isNil = code.allocLong();
    code.emit(b.opPos(), new Instr.IsNil(isNil, value));
    code.release(mark);
    return isNil;
  }

  // Operators

  /// The type in which two operands are compared: an interface type when either is one.
  private Type operandType(Expr.Binary b) {
    Type left = f.typeOf(b.left());
    Type right = f.typeOf(b.right());
    if (TypeTable.isInterface(left)) {
      return left;
    }
    if (TypeTable.isInterface(right)) {
      return right;
    }
    return left instanceof Type.Basic basic && basic.isUntyped() ? right : left;
  }

  static Compare compare(Operator op) {
    return switch (op) {
      case EQUAL -> Compare.EQUAL;
      case NOT_EQUAL -> Compare.NOT_EQUAL;
      case LESS -> Compare.LESS;
      case LESS_EQUAL -> Compare.LESS_EQUAL;
      case GREATER -> Compare.GREATER;
      case GREATER_EQUAL -> Compare.GREATER_EQUAL;
      default -> throw new IllegalArgumentException("not a comparison: " + op);
    };
  }

  private static Compare negated(Compare op) {
    return switch (op) {
      case EQUAL -> Compare.NOT_EQUAL;
      case NOT_EQUAL -> Compare.EQUAL;
      case LESS -> Compare.GREATER_EQUAL;
      case LESS_EQUAL -> Compare.GREATER;
      case GREATER -> Compare.LESS_EQUAL;
      case GREATER_EQUAL -> Compare.LESS;
    };
  }

  /// The same comparison with its operands exchanged.
  private static Compare mirrored(Compare op) {
    return switch (op) {
      case EQUAL, NOT_EQUAL -> op;
      case LESS -> Compare.GREATER;
      case LESS_EQUAL -> Compare.GREATER_EQUAL;
      case GREATER -> Compare.LESS;
      case GREATER_EQUAL -> Compare.LESS_EQUAL;
    };
  }
}

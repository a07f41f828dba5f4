package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Constant;
import interleave.golang.types.Type;
import interleave.source.Pos;

/// Arithmetic, and the values of comparisons and logical operators.
final class Operators {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Operators(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  // Binary operators

  int binary(Expr.Binary e, int want) {
    Operator op = e.op();
    if (op == Operator.AND_AND || op == Operator.OR_OR) {
      return f.conditions.value(e, want);
    }
    if (op.isComparison()) {
      return f.conditions.comparison(e, want);
    }
    Type type = f.typeOf(e);
    long mark = code.mark();
    if (isCommutative(op) && f.info.constantOf(e.left()) != null) {
      Long left = f.expr.constantBits(e.left());
      if (left != null && TypeTable.kind(type).isInteger()) {
        int right = f.conversions.implicit(e.right(), type, -1);
        code.release(mark);
        int dst = f.expr.target(want, Bank.LONG);
        arithConst(e.opPos(), op, TypeTable.kind(type), dst, right, left);
        return dst;
      }
    }
    int a = f.conversions.implicit(e.left(), type, -1);
    Long constant = op.isShift() ? shiftCount(e.right()) : f.expr.constantBits(e.right());
    if (constant != null && constantOperand(op, TypeTable.kind(type), constant)) {
      code.release(mark);
      int dst = f.expr.target(want, Bank.LONG);
      arithConst(e.opPos(), op, TypeTable.kind(type), dst, a, constant);
      return dst;
    }
    int b = op.isShift() ? f.expr.reg(e.right()) : f.conversions.implicit(e.right(), type, -1);
    code.release(mark);
    int dst = f.expr.target(want, Bank.of(type));
    arith(e.opPos(), op, type, dst, a, b, op.isShift() ? f.typeOf(e.right()) : null);
    return dst;
  }

  private static boolean isCommutative(Operator op) {
    return switch (op) {
      case ADD, MUL, AND, OR, XOR -> true;
      default -> false;
    };
  }

  /// A constant shift count, or 64 for all that are larger; null if it is no constant.
  Long shiftCount(Expr e) {
    Constant constant = f.info.constantOf(e);
    return constant == null ? null : Constants.atMost(constant, 64);
  }

  /// Whether `x OP constant` has an instruction of its own.
  static boolean constantOperand(Operator op, Type.Basic kind, long constant) {
    if (!kind.isInteger()) {
      return false;
    }
    return (op != Operator.DIV && op != Operator.REM) || constant != 0;
  }

  private static boolean is64(Type.Basic kind) {
    return kind.isInteger() && kind.bits() == 64;
  }

  void arithConst(Pos pos, Operator op, Type.Basic kind, int dst, int a, long constant) {
    if (is64(kind) && op == Operator.ADD) {
      code.emit(pos, new Instr.AddConst(dst, a, constant));
    } else if (is64(kind) && op == Operator.SUB) {
      code.emit(pos, new Instr.AddConst(dst, a, -constant));
    } else {
      code.emit(pos, new Instr.ArithConst(op, kind, dst, a, constant));
    }
  }

  /// @param countType the type of a shift's count; null for other operators
  void arith(Pos pos, Operator op, Type type, int dst, int a, int b, Type countType) {
    Type.Basic kind = TypeTable.kind(type);
    if (kind == Type.Basic.STRING) {
      code.emit(pos, new Instr.Concat(dst, a, b));
    } else if (kind.isComplex()) {
      code.emit(pos, new Instr.ComplexArith(op, kind, dst, a, b));
    } else if (kind == Type.Basic.FLOAT64) {
      code.emit(
          pos,
          switch (op) {
            case ADD -> new Instr.AddF(dst, a, b);
            case SUB -> new Instr.SubF(dst, a, b);
            case MUL -> new Instr.MulF(dst, a, b);
            default -> new Instr.DivF(dst, a, b);
          });
    } else if (is64(kind) && op == Operator.ADD) {
      code.emit(pos, new Instr.Add(dst, a, b));
    } else if (is64(kind) && op == Operator.SUB) {
      code.emit(pos, new Instr.Sub(dst, a, b));
    } else if (is64(kind) && op == Operator.MUL) {
      code.emit(pos, new Instr.Mul(dst, a, b));
    } else {
      Type.Basic count = countType == null ? kind : TypeTable.kind(countType);
      code.emit(pos, new Instr.Arith(op, kind, dst, a, b, count));
    }
  }

  // Unary operators

  int unary(Expr.Unary e, int want) {
    return switch (e.op()) {
      case AND -> f.places.addressOf(e.operand(), want);
      case RECEIVE -> receive(e, want, -1);
      case ADD -> f.conversions.implicit(e.operand(), f.typeOf(e), want);
      case NOT -> {
        long mark = code.mark();
        int a = f.expr.reg(e.operand());
        code.release(mark);
        int dst = f.expr.target(want, Bank.LONG);
        code.emit(e.pos(), new Instr.Not(dst, a));
        yield dst;
      }
      case SUB -> negate(e, want);
      case XOR -> {
        Type type = f.typeOf(e);
        long mark = code.mark();
        int a = f.conversions.implicit(e.operand(), type, -1);
        code.release(mark);
        int dst = f.expr.target(want, Bank.LONG);
        code.emit(e.pos(), new Instr.Complement(TypeTable.kind(type), dst, a));
        yield dst;
      }
      default -> throw new Refusal(e.pos(), "the operator " + e.op());
    };
  }

  private int negate(Expr.Unary e, int want) {
    Type type = f.typeOf(e);
    Type.Basic kind = TypeTable.kind(type);
    long mark = code.mark();
    int a = f.conversions.implicit(e.operand(), type, -1);
    if (!kind.isComplex()) {
      code.release(mark);
      int dst = f.expr.target(want, Bank.LONG);
      code.emit(e.pos(), new Instr.Negate(kind, dst, a));
      return dst;
    }
    Type.Basic part = kind == Type.Basic.COMPLEX64 ? Type.Basic.FLOAT32 : Type.Basic.FLOAT64;
    int real = code.allocLong();
    int imaginary = code.allocLong();
    code.emit(e.pos(), new Instr.ComplexPart(real, a, false));
    code.emit(e.pos(), new Instr.ComplexPart(imaginary, a, true));
    code.emit(e.pos(), new Instr.Negate(part, real, real));
    code.emit(e.pos(), new Instr.Negate(part, imaginary, imaginary));
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    code.emit(e.pos(), new Instr.MakeComplex(kind, dst, real, imaginary));
    return dst;
  }

  /// `<-channel`; `ok` is -1 when the second result is not wanted.
  int receive(Expr.Unary e, int want, int ok) {
    long mark = code.mark();
    int channel = f.expr.reg(e.operand());
    code.release(mark);
    Bank bank = Bank.of(f.subst.apply(channelElement(e.operand())));
    int dst = f.expr.target(want, bank);
    code.emit(e.pos(), new Instr.Receive(dst, ok, bank, channel));
    return dst;
  }

  /// The element type of a channel expression.
  Type channelElement(Expr channel) {
    return ((Type.Chan) f.typeOf(channel).underlying()).element();
  }
}

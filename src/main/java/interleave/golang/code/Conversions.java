package interleave.golang.code;

import interleave.golang.code.Instr.StringConversion;
import interleave.golang.syntax.Expr;
import interleave.golang.types.Constant;
import interleave.golang.types.Type;
import interleave.source.Pos;

/// Conversions, written and implied, and type assertions.
final class Conversions {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Conversions(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  // Implied conversions

  /// The value as assignments convert it: into an interface, or as it is. Structs and arrays that
  /// stay what they are may be the variable itself.
  int implicit(Expr e, Type to, int want) {
    if (f.order.hoisted(e) < 0) {
      if (f.expr.isNil(e)) {
        return f.expr.nil(e.pos(), want);
      }
      Constant constant = f.info.constantOf(e);
      if (constant != null && !TypeTable.isInterface(to)) {
        return f.expr.constant(e.pos(), constant, to, want);
      }
    }
    Type from = f.typeOf(e);
    if (!TypeTable.isInterface(to) || TypeTable.isInterface(from) || from == null) {
      return f.expr.compile(e, want);
    }
    if (from instanceof Type.Basic basic && basic == Type.Basic.UNTYPED_NIL) {
      return f.expr.nil(e.pos(), want);
    }
    Type dynamic = from instanceof Type.Basic ? TypeTable.kind(from) : from;
    long mark = code.mark();
    int value = f.expr.keep(e, dynamic, -1);
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    box(e.pos(), dynamic, value, dst);
    return dst;
  }

  /// A register's value as the type of where it goes; for results of calls.
  int implicit(Pos pos, int register, Type from, Type to, int want) {
    if (TypeTable.isInterface(to) && !TypeTable.isInterface(from)) {
      int dst = f.expr.target(want, Bank.REF);
      box(pos, from, register, dst);
      return dst;
    }
    return f.expr.settle(pos, Bank.of(to), register, want);
  }

  void box(Pos pos, Type type, int value, int dst) {
    Type dynamic = f.types.canonical(type);
    f.unit.reach(dynamic);
    code.emit(pos, new Instr.MakeInterface(dst, dynamic, value));
  }

  // Written conversions

  /// `T(x)`.
  int explicit(Expr.Call call, int want) {
    Expr operand = call.args().getFirst();
    Type to = f.typeOf(call.callee());
    Type from = f.typeOf(operand);
    Pos pos = call.pos();
    if (TypeTable.isInterface(to) || f.expr.isNil(operand)) {
      return implicit(operand, to, want);
    }
    Type target = to.underlying();
    Type source = from.underlying();
    if (isUnsafe(target) || isUnsafe(source)) {
      throw new Refusal(pos, "unsafe.Pointer");
    }
    Constant constant = f.info.constantOf(operand);
    if (constant != null && target instanceof Type.Basic kind && kind.isNumeric()) {
      return f.expr.constant(pos, constant, to, want);
    }
    if (target instanceof Type.Basic kind && source instanceof Type.Basic) {
      return basic(call, TypeTable.kind(from), kind, want);
    }
    if (target instanceof Type.Basic kind && kind.isString()) {
      boolean bytes = TypeTable.kind(((Type.Slice) source).element()) == Type.Basic.UINT8;
      return string(
          call, bytes ? StringConversion.BYTES_TO_STRING : StringConversion.RUNES_TO_STRING, want);
    }
    if (target instanceof Type.Slice slice
        && source instanceof Type.Basic kind
        && kind.isString()) {
      boolean bytes = TypeTable.kind(slice.element()) == Type.Basic.UINT8;
      boolean isConstant = f.info.constantOf(call.args().getFirst()) != null;
      return string(call, toSlice(bytes, isConstant), want);
    }
    if (source instanceof Type.Slice && !(target instanceof Type.Slice)) {
      return sliceToArray(call, target, want);
    }
    return f.expr.compile(operand, want);
  }

  private static StringConversion toSlice(boolean bytes, boolean constant) {
    return constant
        ? bytes ? StringConversion.CONSTANT_TO_BYTES : StringConversion.CONSTANT_TO_RUNES
        : bytes ? StringConversion.STRING_TO_BYTES : StringConversion.STRING_TO_RUNES;
  }

  /// Whether a conversion makes a new array out of a slice.
  boolean copies(Expr.Call call) {
    return f.typeOf(call.callee()).underlying() instanceof Type.Array
        && f.typeOf(call.args().getFirst()).underlying() instanceof Type.Slice;
  }

  private static boolean isUnsafe(Type type) {
    return type == Type.Basic.UNSAFE_POINTER;
  }

  private int basic(Expr.Call call, Type.Basic from, Type.Basic to, int want) {
    Expr operand = call.args().getFirst();
    if (from == to) {
      return implicit(operand, f.typeOf(call.callee()), want);
    }
    if (to.isString()) {
      return string(call, StringConversion.RUNE_TO_STRING, want);
    }
    long mark = code.mark();
    int value = f.expr.reg(operand);
    code.release(mark);
    int dst = f.expr.target(want, Bank.of(to));
    code.emit(
        call.pos(),
        to.isComplex()
            ? new Instr.ConvertComplex(to, dst, value)
            : new Instr.Convert(from, to, dst, value));
    return dst;
  }

  private int string(Expr.Call call, StringConversion kind, int want) {
    long mark = code.mark();
    int value = f.expr.reg(call.args().getFirst());
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    code.emit(call.pos(), new Instr.ConvertString(kind, dst, value));
    return dst;
  }

  private int sliceToArray(Expr.Call call, Type target, int want) {
    long mark = code.mark();
    int slice = f.expr.reg(call.args().getFirst());
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    boolean pointer = target instanceof Type.Pointer;
    Type.Array array = (Type.Array) (pointer ? TypeTable.pointed(target).underlying() : target);
    Pos pos = call.args().getFirst().pos();
    code.emit(pos, new Instr.SliceToArray(dst, slice, array.length(), pointer));
    return dst;
  }

  // Type assertions

  /// `x.(T)`; `ok` is -1 when a failure shall panic.
  int assertion(Expr.TypeAssert e, int want, int ok) {
    Type from = f.typeOf(e.operand());
    Type to = f.typeOf(e.type());
    long mark = code.mark();
    int value = f.expr.reg(e.operand());
    code.release(mark);
    int dst = f.expr.target(want, Bank.of(to));
    assertType(e.pos(), dst, ok, to, value, from);
    return dst;
  }

  void assertType(Pos pos, int dst, int ok, Type to, int value, Type from) {
    if (TypeTable.isInterface(to)) {
      code.emit(pos, new Instr.AssertInterface(dst, ok, to, value, from));
    } else {
      f.unit.reach(to);
      code.emit(pos, new Instr.AssertConcrete(dst, ok, to, value, from));
    }
  }
}

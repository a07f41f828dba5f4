package interleave.golang.code;

import interleave.golang.code.Instr.Sliced;
import interleave.golang.syntax.Expr;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// `x[i]` and `x[i:j]`.
final class Elements {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  /// The `map[key]` on the right of `map[key] = append(map[key], …)`.
  private Expr.Index appendedTo;

  Elements(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  private Type operandType(Expr.Index e) {
    Type type = f.typeOf(e.operand());
    return type == null ? Type.Basic.INVALID : type.underlying();
  }

  boolean isMap(Expr.Index e) {
    return operandType(e) instanceof Type.Map;
  }

  /// Whether it is an element of an array, not of one behind a pointer.
  boolean isArrayValue(Expr.Index e) {
    return operandType(e) instanceof Type.Array;
  }

  /// The array type behind a pointer to an array; null for other types.
  static Type.Array pointedArray(Type type) {
    Type pointed = TypeTable.pointed(type);
    return pointed != null && pointed.underlying() instanceof Type.Array array ? array : null;
  }

  int compile(Expr.Index e, int want) {
    return switch (operandType(e)) {
      case Type.Map _ -> mapEntry(e, want, -1);
      case Type.Slice slice -> {
        long mark = code.mark();
        int operand = f.expr.reg(e.operand());
        int index = index(e.indices().getFirst(), slice, operand);
        code.release(mark);
        yield loadSlice(e.pos(), f.types.canonical(slice.element()), operand, index, want);
      }
      case Type.Basic basic when basic.isString() -> {
        long mark = code.mark();
        int string = f.expr.reg(e.operand());
        int index = index(e.indices().getFirst(), basic, string);
        code.release(mark);
        int dst = f.expr.target(want, Bank.LONG);
        code.emit(e.pos(), new Instr.StringIndex(dst, string, index));
        yield dst;
      }
      case Type.Array array -> arrayElement(e, array, want);
      case Type.Pointer pointer when pointedArray(pointer) != null ->
          arrayElement(e, pointedArray(pointer), want);
      case Type.Basic basic when basic == Type.Basic.INVALID -> f.callees.functionValue(e, want);
      default -> f.callees.functionValue(e, want);
    };
  }

  int loadSlice(Pos pos, Type element, int slice, int index, int want) {
    int dst = f.expr.target(want, Bank.of(element));
    if (TypeTable.isAggregate(element)) {
      code.emit(pos, new Instr.ElementAddress(dst, slice, index));
    } else if (Bank.of(element) == Bank.LONG) {
      code.emit(pos, new Instr.LoadElementL(dst, slice, index));
    } else {
      code.emit(pos, new Instr.LoadElementR(dst, slice, index));
    }
    return dst;
  }

  private int arrayElement(Expr.Index e, Type.Array array, int want) {
    long mark = code.mark();
    Selectors.Holder holder = f.selectors.holder(e.operand());
    int index = index(e.indices().getFirst(), array, holder.register());
    code.release(mark);
    return loadArray(e.pos(), f.types.canonical(array.element()), holder, index, want);
  }

  int loadArray(Pos pos, Type element, Selectors.Holder array, int index, int want) {
    int dst = f.expr.target(want, Bank.of(element));
    if (TypeTable.isAggregate(element)) {
      code.emit(pos, new Instr.ArrayAddress(dst, array.register(), index));
    } else if (Bank.of(element) == Bank.LONG) {
      code.emit(pos, new Instr.LoadArrayL(dst, array.register(), index, array.local()));
    } else {
      code.emit(pos, new Instr.LoadArrayR(dst, array.register(), index, array.local()));
    }
    return dst;
  }

  /// The next assignment is `map[key] = append(map[key], …)`, if it is one.
  void beginAssignment(Expr left, Expr right) {
    appendedTo =
        Expressions.unparen(left) instanceof Expr.Index place
                && Expressions.unparen(right) instanceof Expr.Call call
                && f.calls.builtin(call) == Symbol.Builtin.APPEND
                && Expressions.unparen(call.args().getFirst()) instanceof Expr.Index same
                && isSame(place, same)
            ? same
            : null;
  }

  /// Whether two expressions mean the same place, without calls that could change it.
  private boolean isSame(Expr a, Expr b) {
    Expr left = Expressions.unparen(a);
    return switch (Expressions.unparen(b)) {
      case Expr.Ident right ->
          left instanceof Expr.Ident ident && f.info.symbolOf(ident) == f.info.symbolOf(right);
      case Expr.BasicLit right ->
          left instanceof Expr.BasicLit literal && literal.text().equals(right.text());
      case Expr.Selector right ->
          left instanceof Expr.Selector selector
              && selector.name().name().equals(right.name().name())
              && isSame(selector.operand(), right.operand());
      case Expr.Index right ->
          left instanceof Expr.Index index
              && isSame(index.operand(), right.operand())
              && isSame(index.indices().getFirst(), right.indices().getFirst());
      default -> false;
    };
  }

  /// `map[key]`; `ok` is -1 when the second result is not wanted.
  int mapEntry(Expr.Index e, int want, int ok) {
    Type.Map map = mapType(e);
    long mark = code.mark();
    int operand = f.expr.reg(e.operand());
    int key = f.expr.read(e.indices().getFirst(), map.key());
    code.release(mark);
    int dst = f.expr.target(want, Bank.of(map.value()));
    code.emit(e.pos(), new Instr.LoadMap(dst, ok, map, operand, key, e == appendedTo));
    return dst;
  }

  Type.Map mapType(Expr.Index e) {
    return (Type.Map) f.types.canonical(f.typeOf(e.operand()).underlying());
  }

  /// An index, as an integer of 64 bits.
  int index(Expr e) {
    return f.info.constantOf(e) != null
        ? f.expr.constant(e.pos(), f.info.constantOf(e), Type.Basic.INT, -1)
        : f.expr.reg(e);
  }

  /// Whether an index can be too large for a signed number.
  private boolean isUnsigned(Expr e) {
    return e != null
        && f.info.constantOf(e) == null
        && f.typeOf(e).underlying() instanceof Type.Basic kind
        && kind.isUnsigned()
        && kind.bits() == 64;
  }

  /// An index into what lies in a register. One that is too large for a signed number is never
  /// right, and told as it is.
  ///
  /// @param container the type of what is indexed: a slice, a string, an array or a pointer to one
  int index(Expr e, Type container, int register) {
    int index = index(e);
    if (!isUnsigned(e)) {
      return index;
    }
    Pos pos = e.pos();
    int fits = code.label();
    f.conditions.jumpConst(pos, Instr.Compare.GREATER_EQUAL, index, 0, fits);
    long mark = code.mark();
    int base = code.allocLong();
    code.moveL(pos, base, index);
    int length = code.allocLong();
    code.emit(
        pos,
        switch (container.underlying()) {
          case Type.Slice _ -> new Instr.SliceLen(length, register);
          case Type.Basic _ -> new Instr.StringLen(length, register);
          case Type.Array array -> new Instr.ConstL(length, array.length());
          default -> new Instr.ConstL(length, pointedArray(container.underlying()).length());
        });
    NativeFunction failure =
        f.unit.nativeFunction(
            "runtime.panicIndexU", List.of(Type.Basic.UINT64, Type.Basic.INT), List.of(), Pos.NONE);
    code.emit(pos, new Instr.CallNative(failure, base, CodeBuilder.markOf(Bank.REF, mark)));
    code.release(mark);
    code.place(fits);
    return index;
  }

  private int optionalIndex(Expr e) {
    return e == null ? -1 : index(e);
  }

  int slice(Expr.Slice e, int want) {
    long mark = code.mark();
    Type type = f.typeOf(e.operand());
    Sliced kind =
        switch (type.underlying()) {
          case Type.Slice _ -> Sliced.SLICE;
          case Type.Basic _ -> Sliced.STRING;
          default -> Sliced.ARRAY;
        };
    int operand =
        kind == Sliced.ARRAY ? f.selectors.holder(e.operand()).register() : f.expr.reg(e.operand());
    int low = optionalIndex(e.low());
    int high = optionalIndex(e.high());
    int max = optionalIndex(e.max());
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    int unsigned =
        (isUnsigned(e.low()) ? 1 : 0)
            | (isUnsigned(e.high()) ? 2 : 0)
            | (isUnsigned(e.max()) ? 4 : 0);
    code.emit(e.pos(), new Instr.SliceOf(dst, kind, operand, low, high, max, unsigned));
    return dst;
  }
}

package interleave.golang.code;

import interleave.golang.code.Instr.Compare;
import interleave.golang.syntax.Expr;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Calls of predeclared functions.
final class Builtins {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Builtins(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  void statement(Expr.Call call, Symbol.Builtin builtin) {
    Expr.Call e = spread(call);
    List<Expr> args = e.args();
    switch (builtin) {
      case CLEAR -> clear(e, args.getFirst());
      case CLOSE -> code.emit(e.pos(), new Instr.Close(f.expr.reg(args.getFirst())));
      case COPY -> copy(e, -1);
      case DELETE -> {
        Type.Map map = mapType(args.getFirst());
        int register = f.expr.reg(args.getFirst());
        int key = f.expr.read(args.get(1), map.key());
        code.emit(e.pos(), new Instr.DeleteMap(map, register, key));
      }
      case PANIC -> {
        int value =
            f.conversions.implicit(
                args.getFirst(), interleave.golang.types.InterfaceType.EMPTY, -1);
        code.emitLast(e.pos(), new Instr.Panic(value));
      }
      case PRINT, PRINTLN -> print(e, builtin.goName());
      default -> plainValue(e, builtin, -1);
    }
  }

  /// The call with results of another call as its arguments, when it is one such: these are put in
  /// registers first.
  private Expr.Call spread(Expr.Call e) {
    List<Expr> results = f.info.resultsOf(e);
    if (results == null) {
      return e;
    }
    Expr.Call inner = (Expr.Call) Expressions.unparen(e.args().getFirst());
    int[] registers = f.calls.call(inner).registers();
    for (int i = 0; i < registers.length; i++) {
      f.order.setHoisted(results.get(i), registers[i]);
    }
    return new Expr.Call(e.id(), e.pos(), e.callee(), results, e.spread(), e.lparen(), e.rparen());
  }

  int value(Expr.Call e, Symbol.Builtin builtin, int want) {
    if (f.info.resultsOf(e) == null) {
      return plainValue(e, builtin, want);
    }
    long mark = code.mark();
    int result = plainValue(spread(e), builtin, -1);
    return f.expr.keepOnly(e.pos(), Bank.of(f.typeOf(e)), result, mark, want);
  }

  private int plainValue(Expr.Call e, Symbol.Builtin builtin, int want) {
    Pos pos = e.pos();
    long mark = code.mark();
    List<Expr> args = e.args();
    return switch (builtin) {
      case APPEND -> append(e, want);
      case LEN, CAP -> length(e, builtin == Symbol.Builtin.LEN, want);
      case MAKE -> make(e, want);
      case NEW -> makeNew(e, want);
      case MIN, MAX -> extreme(e, builtin == Symbol.Builtin.MIN, want);
      case COMPLEX -> {
        Type.Basic kind = TypeTable.kind(f.typeOf(e));
        Type part = kind == Type.Basic.COMPLEX64 ? Type.Basic.FLOAT32 : Type.Basic.FLOAT64;
        int real = f.conversions.implicit(args.getFirst(), part, -1);
        int imaginary = f.conversions.implicit(args.get(1), part, -1);
        code.release(mark);
        int dst = f.expr.target(want, Bank.REF);
        code.emit(pos, new Instr.MakeComplex(kind, dst, real, imaginary));
        yield dst;
      }
      case REAL, IMAG -> {
        int value = f.expr.reg(args.getFirst());
        code.release(mark);
        int dst = f.expr.target(want, Bank.LONG);
        code.emit(pos, new Instr.ComplexPart(dst, value, builtin == Symbol.Builtin.IMAG));
        yield dst;
      }
      case COPY -> {
        int dst = f.expr.target(want, Bank.LONG);
        copy(e, dst);
        yield dst;
      }
      case RECOVER -> {
        int dst = f.expr.target(want, Bank.REF);
        code.emit(pos, new Instr.Recover(dst));
        yield dst;
      }
      default -> throw new Refusal(pos, builtin.goName() + " as a value");
    };
  }

  private Type.Map mapType(Expr e) {
    return (Type.Map) f.types.canonical(f.typeOf(e).underlying());
  }

  private void clear(Expr.Call e, Expr operand) {
    int register = f.expr.reg(operand);
    if (f.types.canonical(f.typeOf(operand).underlying()) instanceof Type.Slice slice) {
      code.emit(e.pos(), new Instr.ClearSlice(slice, register));
    } else {
      code.emit(e.pos(), new Instr.ClearMap(register));
    }
  }

  private void copy(Expr.Call e, int dst) {
    long mark = code.mark();
    int to = f.expr.reg(e.args().getFirst());
    int from = f.expr.reg(e.args().get(1));
    boolean string = f.typeOf(e.args().get(1)).underlying() instanceof Type.Basic;
    code.emit(e.pos(), new Instr.CopySlice(dst, to, from, string));
    code.release(mark);
  }

  /// `print` and `println` are functions written in Java whose parameters are what is printed.
  private void print(Expr.Call e, String name) {
    long mark = code.mark();
    List<Type> types = new ArrayList<>();
    for (Expr arg : e.args()) {
      Type type = f.typeOf(arg);
      if (f.expr.isNil(arg)) {
        type = interleave.golang.types.InterfaceType.EMPTY;
      } else if (type instanceof Type.Basic) {
        type = TypeTable.kind(type);
      }
      types.add(type);
      f.expr.next(arg, type);
    }
    code.emit(
        e.pos(),
        new Instr.CallNative(
            f.unit.nativeFunction(name, types, List.of(), Pos.NONE),
            CodeBuilder.markOf(Bank.LONG, mark),
            CodeBuilder.markOf(Bank.REF, mark)));
    code.release(mark);
  }

  private int append(Expr.Call e, int want) {
    Type.Slice type = (Type.Slice) f.types.canonical(f.typeOf(e).underlying());
    Pos pos = e.pos();
    List<Expr> args = e.args();
    long mark = code.mark();
    int slice = f.conversions.implicit(args.getFirst(), type, -1);
    if (args.size() == 1) {
      return f.expr.keepOnly(pos, Bank.REF, slice, mark, want);
    }
    if (e.spread()) {
      boolean string = f.typeOf(args.get(1)).underlying() instanceof Type.Basic;
      int tail = f.expr.reg(args.get(1));
      code.release(mark);
      int dst = f.expr.target(want, Bank.REF);
      code.emit(pos, new Instr.AppendSlice(dst, type, slice, tail, string));
      return dst;
    }
    if (args.size() == 2) {
      int value = f.expr.keep(args.get(1), type.element(), -1);
      f.names.nameAppended(args.get(1), type.element(), value, args.getFirst(), slice);
      code.release(mark);
      int dst = f.expr.target(want, Bank.REF);
      code.emit(
          pos,
          Bank.of(type.element()) == Bank.LONG
              ? new Instr.AppendL(dst, type, slice, value)
              : new Instr.AppendR(dst, type, slice, value));
      return dst;
    }
    int tail = f.composites.sliceOf(pos, type, args.subList(1, args.size()));
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    code.emit(pos, new Instr.AppendSlice(dst, type, slice, tail, false));
    return dst;
  }

  private int length(Expr.Call e, boolean length, int want) {
    Expr operand = e.args().getFirst();
    Type type = f.typeOf(operand);
    Pos pos = e.pos();
    Type.Array array =
        type.underlying() instanceof Type.Array a ? a : Elements.pointedArray(type.underlying());
    long mark = code.mark();
    int register = array == null ? f.expr.reg(operand) : f.selectors.holder(operand).register();
    code.release(mark);
    int dst = f.expr.target(want, Bank.LONG);
    code.emit(
        pos,
        switch (type.underlying()) {
          case Type.Basic _ -> new Instr.StringLen(dst, register);
          case Type.Slice _ ->
              length ? new Instr.SliceLen(dst, register) : new Instr.SliceCap(dst, register);
          case Type.Map _ -> new Instr.MapLen(dst, register);
          case Type.Chan _ ->
              length ? new Instr.ChanLen(dst, register) : new Instr.ChanCap(dst, register);
          default -> new Instr.ConstL(dst, array.length());
        });
    return dst;
  }

  private int make(Expr.Call e, int want) {
    Type type = f.typeOf(e.args().getFirst());
    String label = f.names.current();
    List<Instr.Index> place = f.names.indicesIn(label);
    Pos pos = e.pos();
    long mark = code.mark();
    int size = e.args().size() > 1 ? f.elements.index(e.args().get(1)) : -1;
    int capacity = e.args().size() > 2 ? f.elements.index(e.args().get(2)) : size;
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    switch (f.types.canonical(type.underlying())) {
      case Type.Slice slice -> code.emit(pos, new Instr.MakeSlice(dst, slice, size, capacity));
      case Type.Map map -> code.emit(pos, new Instr.MakeMap(dst, map, size));
      case Type.Chan chan -> code.emit(pos, new Instr.MakeChan(dst, chan, size, label, place));
      default -> throw new Refusal(pos, "make of " + type);
    }
    return dst;
  }

  private int makeNew(Expr.Call e, int want) {
    Type type = f.typeOf(e.args().getFirst());
    int dst = f.expr.target(want, Bank.REF);
    if (TypeTable.isAggregate(type)) {
      code.emit(e.pos(), new Instr.Zero(dst, type));
    } else {
      code.emit(e.pos(), new Instr.NewCell(dst, -1, type, f.names.current()));
    }
    return dst;
  }

  // min and max

  private int extreme(Expr.Call e, boolean min, int want) {
    Type type = f.typeOf(e);
    Bank bank = Bank.of(type);
    Pos pos = e.pos();
    long mark = code.mark();
    int[] values = new int[e.args().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = f.conversions.implicit(e.args().get(i), type, -1);
    }
    int best = code.alloc(bank);
    code.move(pos, bank, best, values[0]);
    for (int i = 1; i < values.length; i++) {
      long inner = code.mark();
      int keep = code.label();
      int take = code.label();
      if (TypeTable.kind(type).isFloat()) {
        preferFloat(pos, type, min, best, values[i], keep, take);
      } else {
        int better = code.allocLong();
        Compare op = min ? Compare.LESS : Compare.GREATER;
        f.conditions.compare(pos, op, type, better, values[i], best);
        f.conditions.jumpOn(pos, better, false, keep);
      }
      code.place(take);
      code.move(pos, bank, best, values[i]);
      code.place(keep);
      code.release(inner);
    }
    return f.expr.keepOnly(pos, bank, best, mark, want);
  }

  /// NaN wins over everything; of two zeros the negative one is the smaller.
  private void preferFloat(
      Pos pos, Type type, boolean min, int best, int value, int keep, int take) {
    int test = code.allocLong();
    f.conditions.compare(pos, Compare.NOT_EQUAL, type, test, best, best);
    f.conditions.jumpOn(pos, test, true, keep);
    f.conditions.compare(pos, Compare.NOT_EQUAL, type, test, value, value);
    f.conditions.jumpOn(pos, test, true, take);
    Compare op = min ? Compare.LESS : Compare.GREATER;
    f.conditions.compare(pos, op, type, test, value, best);
    f.conditions.jumpOn(pos, test, true, take);
    f.conditions.compare(pos, Compare.NOT_EQUAL, type, test, value, best);
    f.conditions.jumpOn(pos, test, true, keep);
    // equal: only zeros differ, and their signs are their bits' signs
    f.conditions.jumpConst(pos, min ? Compare.GREATER_EQUAL : Compare.LESS, value, 0, keep);
  }
}

package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// `go` and `defer`: what is called and its arguments are evaluated now, and kept in a closure
/// without parameters that makes the call later.
final class Spawns {

  private final FunctionCompiler f;
  private final CodeBuilder code;
  private int goWrappers;
  private int deferWrappers;

  Spawns(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  void go(Stmt.Go s) {
    long mark = code.mark();
    int closure = closure(s.pos(), s.call(), true);
    code.emit(s.pos(), new Instr.Go(closure));
    code.release(mark);
  }

  void defer(Stmt.Defer s) {
    long mark = code.mark();
    int closure = closure(s.pos(), s.call(), false);
    f.rangeFunctions.emitDefer(s.pos(), closure);
    code.release(mark);
  }

  private int closure(Pos pos, Expr called, boolean isGo) {
    Expr.Call call = (Expr.Call) Expressions.unparen(called);
    if (f.info.isType(call.callee())) {
      f.expr.reg(call);
      throw new Refusal(pos, "a conversion here");
    }
    f.order.prepareCall(call);
    Symbol.Builtin builtin = f.calls.builtin(call);
    if (builtin != null) {
      return builtinCall(call, builtin, isGo);
    }
    Callee callee = f.callees.resolve(call.callee());
    Signature signature = callee.signature();
    if (signature.params().isEmpty() && signature.results().isEmpty()) {
      if (callee instanceof Callee.Value v) {
        return f.expr.reg(v.expr());
      }
      if (callee instanceof Callee.Static s && !s.target().isNative()) {
        int dst = code.allocRef();
        code.emit(
            call.pos(), new Instr.MakeClosure(dst, s.target().function(), new int[0], new int[0]));
        return dst;
      }
    }
    return wrapped(pos, call, callee, isGo);
  }

  private int wrapped(Pos pos, Expr.Call call, Callee callee, boolean isGo) {
    List<Type> types = new ArrayList<>();
    long mark = code.mark();
    int closure = -1;
    switch (callee) {
      case Callee.Value v -> closure = f.expr.reg(v.expr());
      case Callee.Method m -> {
        f.callees.receiver(m);
        types.add(m.target().parameters().getFirst());
      }
      case Callee.Interface i -> {
        int low = code.bank(Bank.REF).top();
        int receiver = f.callees.interfaceReceiver(i);
        code.emit(call.pos(), new Instr.NilCheck(receiver));
        if (receiver != low) {
          code.moveR(call.pos(), code.allocRef(), receiver);
        }
        types.add(InterfaceType.EMPTY);
      }
      case Callee.Static _ -> {}
    }
    int longs = CodeBuilder.markOf(Bank.LONG, mark);
    int refs =
        closure >= CodeBuilder.markOf(Bank.REF, mark)
            ? closure + 1
            : CodeBuilder.markOf(Bank.REF, mark);
    f.calls.arguments(call, callee);
    types.addAll(callee.signature().params());
    int[] registers = new int[types.size() + (closure >= 0 ? 1 : 0)];
    for (int i = 0; i < types.size(); i++) {
      registers[i] = Bank.of(types.get(i)) == Bank.LONG ? longs++ : refs++;
    }
    if (closure >= 0) {
      registers[types.size()] = closure;
      types.add(callee.signature());
    }
    Function wrapper =
        f.unit.wrappers.deferred(wrapperName(isGo), pos, f.function.isLibrary(), callee, types);
    code.release(mark);
    int dst = code.allocRef();
    code.emit(call.pos(), Literals.closure(dst, wrapper, types, registers));
    return dst;
  }

  private String wrapperName(boolean isGo) {
    return f.function.name() + (isGo ? ".gowrap" + ++goWrappers : ".deferwrap" + ++deferWrappers);
  }

  /// A predeclared function, called later with arguments evaluated now.
  private int builtinCall(Expr.Call call, Symbol.Builtin builtin, boolean isGo) {
    List<Type> types = new ArrayList<>();
    List<Integer> registers = new ArrayList<>();
    List<Expr> kept = new ArrayList<>();
    for (Expr arg : call.args()) {
      if (f.info.isType(arg) || f.info.constantOf(arg) != null || f.expr.isNil(arg)) {
        continue;
      }
      Type type = f.typeOf(arg);
      kept.add(arg);
      types.add(type);
      registers.add(f.expr.next(arg, type));
    }
    Function wrapper = new Function(wrapperName(isGo), call.pos(), f.function.isLibrary());
    wrapper.setSignature(List.of(), List.of());
    wrapper.markWrapper();
    FunctionCompiler inner = new FunctionCompiler(f.unit, wrapper, f.subst, f);
    for (int i = 0; i < kept.size(); i++) {
      inner.order.setHoisted(kept.get(i), inner.code.alloc(Bank.of(types.get(i))));
    }
    inner.calls.statement(call);
    inner.code.emitLast(call.pos(), new Instr.Return());
    inner.code.finish(wrapper, -1);
    int dst = code.allocRef();
    code.emit(call.pos(), Literals.closure(dst, wrapper, types, Literals.registers(registers)));
    return dst;
  }
}

package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// Calls: arguments into the registers on top, the call, the results in the same place.
final class Calls {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Calls(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// The results of a call: in consecutive registers of each bank, all of them taken.
  ///
  /// @param registers in the bank of each type
  record Results(List<Type> types, int[] registers) {}

  /// The value of a call with one result, or of a conversion.
  int value(Expr.Call e, int want) {
    if (f.info.isType(e.callee())) {
      return f.conversions.explicit(e, want);
    }
    Symbol.Builtin builtin = builtin(e);
    if (builtin != null) {
      return f.builtins.value(e, builtin, want);
    }
    long mark = code.mark();
    Results results = call(e);
    Bank bank = Bank.of(results.types().getFirst());
    return f.expr.keepOnly(e.pos(), bank, results.registers()[0], mark, want);
  }

  /// A call as a statement.
  void statement(Expr.Call e) {
    long mark = code.mark();
    Symbol.Builtin builtin = builtin(e);
    if (f.info.isType(e.callee())) {
      f.expr.reg(e);
    } else if (builtin != null) {
      f.builtins.statement(e, builtin);
    } else {
      call(e);
    }
    code.release(mark);
  }

  /// The predeclared function that is called; null for other calls.
  Symbol.Builtin builtin(Expr.Call e) {
    Expr callee = Expressions.unparen(e.callee());
    return callee instanceof Expr.Ident ident
            && f.info.symbolOf(ident) instanceof Symbol.Builtin builtin
        ? builtin
        : null;
  }

  /// Where Go's traces see the call.
  static Pos position(Expr.Call e) {
    return switch (Expressions.unparen(e.callee())) {
      case Expr.Selector s -> s.name().pos();
      case Expr.Ident ident -> ident.pos();
      default -> e.lparen();
    };
  }

  /// Makes a call; its results are the only registers it leaves taken.
  Results call(Expr.Call e) {
    Callee callee = copied(e, f.callees.resolve(e.callee()));
    long outer = code.mark();
    int closure = -1;
    int receiver = -1;
    if (callee instanceof Callee.Value v) {
      closure = f.expr.reg(v.expr());
    }
    if (callee instanceof Callee.Interface i) {
      receiver = f.callees.interfaceReceiver(i);
    }
    boolean onTop =
        receiver == code.bank(Bank.REF).top() - 1
            && receiver >= CodeBuilder.markOf(Bank.REF, outer);
    int longBase = code.bank(Bank.LONG).top();
    int refBase = onTop ? receiver : code.bank(Bank.REF).top();
    if (receiver >= 0 && !onTop) {
      code.allocRef();
    }
    if (callee instanceof Callee.Method m) {
      f.callees.receiver(m);
    }
    arguments(e, callee);
    f.names.nameCall(e, callee);
    code.emit(position(e), instruction(callee, closure, receiver, longBase, refBase));
    code.bank(Bank.LONG).release(longBase);
    code.bank(Bank.REF).release(refBase);
    return results(callee.signature().results());
  }

  /// What a call enters: a copy of its own, if Go's compiler makes one there that shows.
  private Callee copied(Expr.Call e, Callee callee) {
    InlinedCalls.Copy copy = f.inlined.of(e);
    if (copy == null) {
      return callee;
    }
    return switch (callee) {
      case Callee.Static s -> new Callee.Static(f.unit.copy(s.target(), copy), s.signature());
      case Callee.Method m ->
          new Callee.Method(f.unit.copy(m.target(), copy), m.use(), m.signature());
      default -> callee;
    };
  }

  private static Instr instruction(
      Callee callee, int closure, int receiver, int longBase, int refBase) {
    return switch (callee) {
      case Callee.Static s -> s.target().call(longBase, refBase);
      case Callee.Method m -> m.target().call(longBase, refBase);
      case Callee.Interface i -> new Instr.CallInterface(receiver, i.method(), longBase, refBase);
      case Callee.Value _ -> new Instr.CallClosure(closure, longBase, refBase);
    };
  }

  private Results results(List<Type> types) {
    int[] registers = new int[types.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = code.alloc(Bank.of(types.get(i)));
    }
    return new Results(types, registers);
  }

  /// Evaluates the arguments into the next registers.
  void arguments(Expr.Call e, Callee callee) {
    String outer = f.names.begin("");
    evaluate(e, callee.signature(), !Names.isOfLibrary(callee));
    f.names.leave(outer);
  }

  /// @param own whether no code of the library is called: what is made for a parameter is then
  ///   called like the parameter
  private void evaluate(Expr.Call e, Signature signature, boolean own) {
    List<Type> parameters = signature.params();
    List<Expr> args = e.args();
    if (args.size() == 1 && isTuple(args.getFirst())) {
      spreadCall((Expr.Call) Expressions.unparen(args.getFirst()), signature);
      return;
    }
    int fixed = signature.variadic() ? parameters.size() - 1 : parameters.size();
    for (int i = 0; i < fixed; i++) {
      String name = own ? f.names.ofParameter(e, i) : "";
      String outer = f.names.begin(name);
      int register = f.expr.next(args.get(i), parameters.get(i));
      f.names.nameValue(args.get(i), parameters.get(i), register, name);
      f.names.leave(outer);
    }
    if (signature.variadic()) {
      Type.Slice slice = (Type.Slice) f.types.canonical(parameters.getLast().underlying());
      if (e.spread()) {
        f.expr.next(args.get(fixed), slice);
      } else {
        variadic(e.pos(), slice, args.subList(fixed, args.size()));
      }
    }
  }

  /// The arguments of a variadic parameter as a slice in the next register; nil when there are
  /// none.
  private void variadic(Pos pos, Type.Slice slice, List<Expr> values) {
    if (values.isEmpty()) {
      f.expr.nil(pos, -1);
    } else {
      f.composites.sliceOf(pos, slice, values);
    }
  }

  boolean isTuple(Expr e) {
    return Expressions.unparen(e) instanceof Expr.Call call
        && !f.info.isType(call.callee())
        && f.info.typeOf(call) instanceof Type.Tuple tuple
        && tuple.elements().size() > 1;
  }

  /// `f(g())` where g has several results: converted above them, then moved to where the arguments
  /// start.
  private void spreadCall(Expr.Call inner, Signature signature) {
    int[] next = {code.bank(Bank.LONG).top(), code.bank(Bank.REF).top()};
    Pos pos = inner.pos();
    Results results = call(inner);
    List<Type> parameters = signature.params();
    int fixed = signature.variadic() ? parameters.size() - 1 : parameters.size();
    int[] arguments = new int[fixed];
    for (int i = 0; i < fixed; i++) {
      Type from = results.types().get(i);
      boolean boxes = TypeTable.isInterface(parameters.get(i)) && !TypeTable.isInterface(from);
      arguments[i] =
          f.conversions.implicit(
              pos, results.registers()[i], from, parameters.get(i), boxes ? code.allocRef() : -1);
    }
    int slice = signature.variadic() ? spreadVariadic(pos, results, parameters, fixed) : -1;
    // boxed arguments lie above the plain ones: first everything up, when that is needed
    boolean mixed = slice >= 0;
    for (int i = 0; i < fixed; i++) {
      mixed |= arguments[i] != results.registers()[i];
    }
    for (int i = 0; mixed && i < fixed; i++) {
      Bank bank = Bank.of(parameters.get(i));
      int above = code.alloc(bank);
      code.move(pos, bank, above, arguments[i]);
      arguments[i] = above;
    }
    for (int i = 0; i < fixed; i++) {
      Bank bank = Bank.of(parameters.get(i));
      code.move(pos, bank, next[bank.ordinal()]++, arguments[i]);
    }
    if (slice >= 0) {
      code.moveR(pos, next[Bank.REF.ordinal()], slice);
    }
  }

  private int spreadVariadic(Pos pos, Results results, List<Type> parameters, int fixed) {
    int slice = code.allocRef();
    Type.Slice type = (Type.Slice) f.types.canonical(parameters.getLast().underlying());
    int[] values = new int[results.types().size() - fixed];
    for (int i = 0; i < values.length; i++) {
      Type from = results.types().get(fixed + i);
      values[i] =
          f.conversions.implicit(pos, results.registers()[fixed + i], from, type.element(), -1);
    }
    code.emit(
        pos,
        values.length == 0
            ? new Instr.ConstR(slice, null)
            : new Instr.MakeSliceOf(slice, type, values));
    return slice;
  }
}

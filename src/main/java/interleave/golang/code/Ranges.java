package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// `for … range` over everything but functions.
final class Ranges {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Ranges(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  void range(Stmt.Range s, String label) {
    Variables.Scope scope = f.vars.enter();
    f.order.prepare(s.operand());
    if (!f.version.hasPerIterationLoopVariables() && s.define()) {
      declareOnce(s);
    }
    switch (f.typeOf(s.operand()).underlying()) {
      case Type.Basic basic when basic.isString() -> overString(s, label);
      case Type.Basic _ -> overInteger(s, label);
      case Type.Slice slice -> overSlice(s, label, f.types.canonical(slice.element()));
      case Type.Array array -> overArray(s, label, array, false);
      case Type.Pointer pointer -> overArray(s, label, Elements.pointedArray(pointer), true);
      case Type.Map _ -> overMap(s, label);
      case Type.Chan chan -> overChannel(s, label, f.types.canonical(chan.element()));
      default -> f.rangeFunctions.range(s, label);
    }
    f.vars.leave(scope);
  }

  // The loop's variables

  static boolean isWanted(Expr e) {
    return e != null
        && !(Expressions.unparen(e) instanceof Expr.Ident ident && ident.name().equals("_"));
  }

  /// Up to Go 1.21 the variables are declared once for all rounds.
  private void declareOnce(Stmt.Range s) {
    for (Expr e : new Expr[] {s.key(), s.value()}) {
      if (isWanted(e)) {
        f.vars.declareZero(e.pos(), f.vars.declaredBy((Expr.Ident) e));
      }
    }
  }

  private boolean declaresEachRound(Stmt.Range s) {
    return s.define() && f.version.hasPerIterationLoopVariables();
  }

  /// Gives a loop variable its value for this round.
  ///
  /// @param value in a register of its own when `own`; a variable may then live there
  private void give(Stmt.Range s, Expr variable, Type type, int value, boolean own) {
    if (!isWanted(variable)) {
      return;
    }
    Pos pos = variable.pos();
    if (declaresEachRound(s)) {
      Symbol.Var v = f.vars.declaredBy((Expr.Ident) variable);
      Type variableType = f.vars.typeOf(v);
      int register = value;
      if (f.vars.isCell(v)) {
        int cell = code.allocRef();
        code.emit(pos, new Instr.NewCell(cell, value, variableType, v.name()));
        f.vars.bind(v, cell, true);
        return;
      }
      if (!own) {
        register = code.alloc(Bank.of(type));
        code.move(pos, Bank.of(type), register, value);
      }
      f.vars.bind(v, register, false);
      return;
    }
    long mark = code.mark();
    Place place =
        s.define()
            ? f.places.ofVariable(pos, f.vars.declaredBy((Expr.Ident) variable))
            : f.places.of(variable);
    Type to = s.define() ? type : f.places.typeOf(variable);
    int converted = f.conversions.implicit(pos, value, type, to, -1);
    f.places.store(pos, place, to, converted);
    code.release(mark);
  }

  /// Gives the key and the element of a round to what they belong to.
  ///
  /// @param key in a register that the loop still needs unless `ownKey`
  private void give(
      Stmt.Range s, Type keyType, int key, boolean ownKey, Type valueType, int value) {
    if (s.define() || !isWanted(s.key()) || !isWanted(s.value())) {
      give(s, s.key(), keyType, key, ownKey);
      give(s, s.value(), valueType, value, true);
      return;
    }
    f.assignments.parallel(
        s.pos(),
        List.of(s.key(), s.value()),
        new Calls.Results(List.of(keyType, valueType), new int[] {key, value}));
  }

  /// The variable that a round may use as the loop's own counter: declared by the loop, in a
  /// register, and not written in the body.
  private Symbol.Var counterVariable(Stmt.Range s, Expr e) {
    if (!isWanted(e) || !declaresEachRound(s)) {
      return null;
    }
    Symbol.Var v = f.vars.declaredBy((Expr.Ident) e);
    return f.vars.isCell(v) || isAssigned(s.body(), v) ? null : v;
  }

  private boolean isAssigned(Stmt.Block body, Symbol.Var variable) {
    boolean[] found = {false};
    Children.walk(
        body,
        node -> {
          switch (node) {
            case Stmt.Assign a -> a.left().forEach(e -> found[0] |= names(e, variable));
            case Stmt.IncDec i -> found[0] |= names(i.operand(), variable);
            case Stmt.Range r -> {
              found[0] |= r.key() != null && names(r.key(), variable);
              found[0] |= r.value() != null && names(r.value(), variable);
            }
            default -> {}
          }
          return !found[0];
        });
    return found[0];
  }

  private boolean names(Expr e, Symbol.Var variable) {
    return Expressions.unparen(e) instanceof Expr.Ident ident && f.info.symbolOf(ident) == variable;
  }

  private void body(Stmt.Range s, String label, int next, int end) {
    f.branches.enter(label, end, next);
    f.statements.scope(s.body().statements());
    f.branches.leave();
    code.place(next);
  }

  // Counting loops

  /// Fetches the element for this round; the counter lies in a register.
  private interface Fetch {
    /// The register of the element; -1 when none is wanted.
    int element(int counter);
  }

  /// Counts from 0 to below `limit`.
  private void count(
      Stmt.Range s, String label, int limit, Type keyType, Type element, Fetch fetch) {
    Pos pos = s.pos();
    int counter = code.allocLong();
    code.emit(pos, new Instr.ConstL(counter, 0));
    int body = code.label();
    int next = code.label();
    int test = code.label();
    int end = code.label();
    code.jump(pos, test);
    code.placeLoop(body);
    code.tick(s.body().pos());
    code.countStatement();
    Variables.Scope round = f.vars.enter();
    Symbol.Var own = counterVariable(s, s.key());
    if (own != null) {
      f.vars.bind(own, counter, false);
    } else if (s.define()) {
      give(s, s.key(), keyType, counter, false);
    }
    int value = isWanted(s.value()) ? fetch.element(counter) : -1;
    if (s.define()) {
      give(s, s.value(), element, value, true);
    } else {
      give(s, keyType, counter, false, element, value);
    }
    body(s, label, next, end);
    f.vars.leave(round);
    code.emit(pos, new Instr.AddConst(counter, counter, 1));
    code.place(test);
    code.emitJump(pos, new Instr.JumpLess(counter, limit, body), body);
    code.place(end);
  }

  private void overInteger(Stmt.Range s, String label) {
    Type type = f.typeOf(s.operand());
    if (s.define() && isWanted(s.key())) {
      type = f.vars.typeOf(f.vars.declaredBy((Expr.Ident) s.key()));
    } else if (isWanted(s.key())) {
      type = f.places.typeOf(s.key());
    }
    int limit =
        f.expr.next(s.operand(), type.underlying() instanceof Type.Basic ? type : Type.Basic.INT);
    f.order.clear();
    count(s, label, limit, type, null, _ -> -1);
  }

  private void overSlice(Stmt.Range s, String label, Type element) {
    int slice = f.expr.next(s.operand(), f.typeOf(s.operand()));
    f.order.clear();
    int limit = code.allocLong();
    code.emit(s.pos(), new Instr.SliceLen(limit, slice));
    count(
        s,
        label,
        limit,
        Type.Basic.INT,
        element,
        counter ->
            copied(s, element, f.elements.loadSlice(s.value().pos(), element, slice, counter, -1)));
  }

  private int copied(Stmt.Range s, Type element, int value) {
    if (TypeTable.isAggregate(element)) {
      code.emit(s.value().pos(), new Instr.Copy(value, value));
    }
    return value;
  }

  private void overArray(Stmt.Range s, String label, Type.Array array, boolean pointer) {
    Type element = f.types.canonical(array.element());
    boolean wantsElements = isWanted(s.value());
    int register = -1;
    if (wantsElements) {
      // a range over an array, not over a pointer to one, sees the array as it was at the start
      register =
          pointer
              ? f.expr.next(s.operand(), f.typeOf(s.operand()))
              : f.expr.next(s.operand(), f.typeOf(s.operand()));
    } else if (f.order.hasStep(s.operand())) {
      f.expr.reg(s.operand());
    }
    f.order.clear();
    int limit = code.allocLong();
    code.emit(s.pos(), new Instr.ConstL(limit, array.length()));
    Selectors.Holder holder = new Selectors.Holder(register, !pointer);
    count(
        s,
        label,
        limit,
        Type.Basic.INT,
        element,
        counter ->
            copied(
                s, element, f.elements.loadArray(s.value().pos(), element, holder, counter, -1)));
  }

  // Strings

  private void overString(Stmt.Range s, String label) {
    Pos pos = s.pos();
    int string = f.expr.next(s.operand(), f.typeOf(s.operand()));
    f.order.clear();
    int limit = code.allocLong();
    code.emit(pos, new Instr.StringLen(limit, string));
    int offset = code.allocLong();
    code.emit(pos, new Instr.ConstL(offset, 0));
    int width = code.allocLong();
    int body = code.label();
    int next = code.label();
    int test = code.label();
    int end = code.label();
    code.jump(pos, test);
    code.placeLoop(body);
    code.tick(s.body().pos());
    code.countStatement();
    Variables.Scope round = f.vars.enter();
    int rune = code.allocLong();
    code.emit(pos, new Instr.DecodeRune(isWanted(s.value()) ? rune : -1, width, string, offset));
    give(s, Type.Basic.INT, offset, false, Type.Basic.INT32, rune);
    body(s, label, next, end);
    f.vars.leave(round);
    code.emit(pos, new Instr.Add(offset, offset, width));
    code.place(test);
    code.emitJump(pos, new Instr.JumpLess(offset, limit, body), body);
    code.place(end);
  }

  // Maps and channels: a step that fetches or ends the loop

  private void overMap(Stmt.Range s, String label) {
    Type.Map map = (Type.Map) f.types.canonical(f.typeOf(s.operand()).underlying());
    Pos pos = s.pos();
    int iterator = f.expr.next(s.operand(), f.typeOf(s.operand()));
    f.order.clear();
    code.emit(pos, new Instr.MapRange(iterator, map, iterator));
    int next = code.label();
    int end = code.label();
    code.placeLoop(next);
    Variables.Scope round = f.vars.enter();
    int key = isWanted(s.key()) ? code.alloc(Bank.of(map.key())) : -1;
    int value = isWanted(s.value()) ? code.alloc(Bank.of(map.value())) : -1;
    code.emitJump(pos, new Instr.MapNext(iterator, map, key, value, end), end);
    code.tick(s.body().pos());
    code.countStatement();
    give(s, map.key(), key, true, map.value(), value);
    f.branches.enter(label, end, next);
    f.statements.scope(s.body().statements());
    f.branches.leave();
    f.vars.leave(round);
    code.jump(pos, next);
    code.place(end);
  }

  private void overChannel(Stmt.Range s, String label, Type element) {
    Pos pos = s.pos();
    int channel = f.expr.next(s.operand(), f.typeOf(s.operand()));
    f.order.clear();
    int next = code.label();
    int end = code.label();
    code.placeLoop(next);
    Variables.Scope round = f.vars.enter();
    Bank bank = Bank.of(element);
    int value = isWanted(s.key()) ? code.alloc(bank) : -1;
    int ok = code.allocLong();
    code.emit(pos, new Instr.Receive(value, ok, bank, channel));
    f.conditions.jumpOn(pos, ok, false, end);
    code.tick(s.body().pos());
    code.countStatement();
    give(s, s.key(), element, value, true);
    f.branches.enter(label, end, next);
    f.statements.scope(s.body().statements());
    f.branches.leave();
    f.vars.leave(round);
    code.jump(pos, next);
    code.place(end);
  }
}

package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Assignments and declarations of variables.
final class Assignments {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Assignments(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  void assign(Stmt.Assign s) {
    if (s.op() != null) {
      Expr left = s.left().getFirst();
      operate(s.opPos(), left, s.op(), s.right().getFirst());
    } else if (s.left().size() == s.right().size()) {
      if (s.left().size() == 1) {
        single(s.pos(), s.left().getFirst(), s.right().getFirst(), s.define());
      } else {
        parallel(s);
      }
    } else {
      List<Left> left = new ArrayList<>();
      s.left().forEach(e -> left.add(left(e, s.define())));
      several(s.pos(), left, s.right().getFirst());
    }
  }

  /// One side of an assignment: a place, or a variable that is declared here.
  private record Left(Expr place, Symbol.Var declared) {}

  private Left left(Expr e, boolean define) {
    return new Left(e, define && e instanceof Expr.Ident ident ? f.vars.declaredBy(ident) : null);
  }

  private static boolean isBlank(Expr e) {
    return Expressions.unparen(e) instanceof Expr.Ident ident && ident.name().equals("_");
  }

  // x = e

  private void single(Pos pos, Expr left, Expr right, boolean define) {
    Symbol.Var declared = left(left, define).declared();
    if (declared != null) {
      declare(pos, declared, right);
      return;
    }
    long mark = code.mark();
    if (!isBlank(left) && f.order.hasStep(left)) {
      f.order.hoist(left);
    }
    f.order.prepare(right);
    if (isBlank(left)) {
      blank(right);
    } else {
      String outer = f.names.begin(f.names.ofPlace(left));
      f.names.at(f.names.ofIndices(left));
      store(pos, left, right);
      f.names.at(List.of());
      f.names.leave(outer);
    }
    code.release(mark);
  }

  /// Evaluates what goes to `_`.
  private void blank(Expr right) {
    if (!f.expr.isNil(right)) {
      f.expr.read(right, f.typeOf(right));
    }
  }

  private void store(Pos pos, Expr left, Expr right) {
    Type type = f.places.typeOf(left);
    if (Expressions.unparen(left) instanceof Expr.Ident ident) {
      Place place = f.places.of(ident);
      if (place instanceof Place.Register r && !TypeTable.isAggregate(type)) {
        f.expr.keep(right, type, r.register());
        return;
      }
    }
    if (TypeTable.isAggregate(type) && !(isMapEntry(left))) {
      storeAggregate(pos, left, right, type);
      return;
    }
    f.elements.beginAssignment(left, right);
    // maps copy what they store
    int value = isMapEntry(left) ? f.expr.read(right, type) : f.expr.keep(right, type, -1);
    Place place = f.places.of(left);
    int index =
        place instanceof Place.Element e
            ? e.index()
            : place instanceof Place.ArrayElement a ? a.index() : -1;
    if (index >= 0 && Expressions.unparen(left) instanceof Expr.Index element) {
      f.names.nameElement(right, type, value, element, index);
    } else {
      f.names.nameValue(right, type, value, f.names.current());
    }
    f.places.store(f.places.posOf(left, pos), place, type, value);
  }

  private boolean isMapEntry(Expr e) {
    return Expressions.unparen(e) instanceof Expr.Index index && f.elements.isMap(index);
  }

  /// Overwrites a struct or array; a variable that only this function can reach takes over a new
  /// one as it is.
  private void storeAggregate(Pos pos, Expr left, Expr right, Type type) {
    int value = f.expr.reg(right);
    Place place = f.places.of(left);
    if (place instanceof Place.Register r && !f.expr.isFresh(right)) {
      code.emit(pos, new Instr.CopyInto(r.register(), value, true));
    } else {
      f.places.store(f.places.posOf(left, pos), place, type, value);
    }
  }

  // x := e

  private void declare(Pos pos, Symbol.Var variable, Expr right) {
    f.order.prepare(right);
    String outer = f.names.begin(variable.name());
    Type type = f.vars.typeOf(variable);
    int register = nextAbove(right, type);
    f.names.leave(outer);
    f.vars.declare(pos, variable, register);
    if (f.names.makesObject(right, type) && !f.vars.get(variable).cell()) {
      f.names.nameVariable(pos, variable, type, register);
    }
  }

  /// The value in the next register above the statement's hoisted temporaries.
  private int nextAbove(Expr right, Type type) {
    return f.expr.next(right, type);
  }

  // x op= e, x++

  void incDec(Stmt.IncDec s) {
    operate(s.pos(), s.operand(), s.increment() ? Operator.ADD : Operator.SUB, null);
  }

  /// `left op= right`; a null `right` means 1.
  private void operate(Pos pos, Expr left, Operator op, Expr right) {
    long mark = code.mark();
    Type type = f.places.typeOf(left);
    if (f.order.hasStep(left)) {
      f.order.hoist(left);
    }
    if (right != null && f.order.hasStep(right)) {
      f.order.hoist(right);
    }
    Place place = f.places.of(left);
    Pos at = f.places.posOf(left, pos);
    int value = f.places.load(at, place, type, -1);
    Long constant = constant(op, right, type);
    if (constant != null) {
      f.operators.arithConst(pos, op, TypeTable.kind(type), value, value, constant);
    } else if (right == null) {
      one(pos, op, type, value, value);
    } else {
      int operand = op.isShift() ? f.expr.reg(right) : f.conversions.implicit(right, type, -1);
      Type countType = op.isShift() ? f.typeOf(right) : null;
      f.operators.arith(pos, op, type, value, value, operand, countType);
    }
    if (!(place instanceof Place.Register)) {
      f.places.store(at, place, type, value);
    }
    code.release(mark);
  }

  private Long constant(Operator op, Expr right, Type type) {
    if (!(type.underlying() instanceof Type.Basic) || !TypeTable.kind(type).isInteger()) {
      return null;
    }
    Long constant =
        right == null
            ? Long.valueOf(1)
            : op.isShift() ? f.operators.shiftCount(right) : f.expr.constantBits(right);
    return constant != null && Operators.constantOperand(op, TypeTable.kind(type), constant)
        ? constant
        : null;
  }

  /// `x++` of a float or complex number.
  private void one(Pos pos, Operator op, Type type, int dst, int old) {
    int one =
        f.expr.constant(
            pos, new interleave.golang.types.Constant.Int(java.math.BigInteger.ONE), type, -1);
    f.operators.arith(pos, op, type, dst, old, one, null);
  }

  // a, b = x, y

  private void parallel(Stmt.Assign s) {
    int count = s.left().size();
    List<Left> left = new ArrayList<>();
    s.left().forEach(e -> left.add(left(e, s.define())));
    long mark = code.mark();
    hoistAll(s, left);
    int[] values = new int[count];
    Place[] places = new Place[count];
    for (int i = 0; i < count; i++) {
      if (left.get(i).declared() == null && !isBlank(left.get(i).place())) {
        places[i] = stable(s.pos(), f.places.of(left.get(i).place()), left, i);
      }
    }
    for (int i : evaluationOrder(s, left)) {
      values[i] = parallelValue(s, left, i);
    }
    List<Symbol.Var> declared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (places[i] != null) {
        Type type = f.places.typeOf(left.get(i).place());
        Pos at = f.places.posOf(left.get(i).place(), s.pos());
        f.places.store(at, places[i], type, values[i]);
      }
      declared.add(left.get(i).declared());
    }
    settleDeclared(s.pos(), declared, values, mark);
    if (declared.stream().allMatch(v -> v == null)) {
      code.release(mark);
    }
  }

  /// The order in which gc evaluates the right sides: first those that an assignment before them
  /// could change, then the others. So `h[i], h[j] = h[j], h[i]` looks at `h[i]` first, and that is
  /// what it panics for when both are out of range.
  private List<Integer> evaluationOrder(Stmt.Assign s, List<Left> left) {
    List<Integer> early = new ArrayList<>();
    List<Integer> late = new ArrayList<>();
    Set<Symbol.Var> assigned = new HashSet<>();
    boolean memory = false;
    for (int i = 0; i < left.size(); i++) {
      (canChange(s.right().get(i), assigned, memory) ? early : late).add(i);
      Symbol.Var local = local(left.get(i).place());
      if (local != null) {
        assigned.add(local);
      } else if (left.get(i).declared() == null && !isBlank(left.get(i).place())) {
        memory = true;
      }
    }
    early.addAll(late);
    return early;
  }

  /// Whether a value depends on one of the variables, or on memory.
  private boolean canChange(Expr value, Set<Symbol.Var> variables, boolean memory) {
    boolean[] found = {false};
    Children.walk(
        value,
        node -> {
          found[0] |=
              switch (node) {
                case Expr.Ident ident when f.info.symbolOf(ident) instanceof Symbol.Var v ->
                    variables.contains(v) || memory && local(ident) == null;
                case Expr.Index _, Expr.Star _, Expr.Selector _ -> memory;
                default -> false;
              };
          return !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  /// The variable that an expression names, when only this function can reach it; null otherwise.
  private Symbol.Var local(Expr e) {
    return Expressions.unparen(e) instanceof Expr.Ident ident
            && f.info.symbolOf(ident) instanceof Symbol.Var v
            && !v.isGlobal()
            && f.vars.find(v) instanceof Variables.Binding binding
            && !binding.cell()
        ? v
        : null;
  }

  private void hoistAll(Stmt.Assign s, List<Left> left) {
    List<Expr> all = new ArrayList<>();
    boolean steps = false;
    for (Left l : left) {
      if (l.declared() == null && !isBlank(l.place())) {
        steps |= f.order.hasStep(l.place());
        all.add(l.place());
      }
    }
    all.addAll(s.right());
    if (steps) {
      all.forEach(f.order::hoist);
    } else {
      f.order.prepare(s.right());
    }
  }

  private int parallelValue(Stmt.Assign s, List<Left> left, int i) {
    Expr right = s.right().get(i);
    Expr place = left.get(i).place();
    if (left.get(i).declared() == null && isBlank(place)) {
      blank(right);
      return -1;
    }
    Symbol.Var variable = left.get(i).declared();
    Type type = variable == null ? f.places.typeOf(place) : f.vars.typeOf(variable);
    String outer = f.names.begin(f.names.ofPlace(place));
    int value = variable != null ? f.expr.next(right, type) : f.expr.keep(right, type, -1);
    f.names.leave(outer);
    return unassigned(s.pos(), Bank.of(type), value, left, i);
  }

  /// A value that lies in a variable's register which an earlier part of the assignment overwrites
  /// is copied away.
  private int unassigned(Pos pos, Bank bank, int value, List<Left> left, int before) {
    for (int j = 0; j < before; j++) {
      if (isRegisterOf(left.get(j), bank, value)) {
        int copy = code.alloc(bank);
        code.move(pos, bank, copy, value);
        return copy;
      }
    }
    return value;
  }

  private boolean isRegisterOf(Left left, Bank bank, int register) {
    if (left.declared() != null
        || !(Expressions.unparen(left.place()) instanceof Expr.Ident ident)
        || !(f.info.symbolOf(ident) instanceof Symbol.Var v)
        || v.isGlobal()) {
      return false;
    }
    Variables.Binding b = f.vars.find(v);
    return b != null && !b.cell() && b.register() == register && Bank.of(b.type()) == bank;
  }

  /// The same place with operands that the assignment itself does not change.
  private Place stable(Pos pos, Place place, List<Left> left, int before) {
    return switch (place) {
      case Place.Pointed p ->
          new Place.Pointed(unassigned(pos, Bank.REF, p.pointer(), left, before));
      case Place.Field p ->
          new Place.Field(unassigned(pos, Bank.REF, p.struct(), left, before), p.slot(), p.local());
      case Place.Element p ->
          new Place.Element(
              unassigned(pos, Bank.REF, p.slice(), left, before),
              unassigned(pos, Bank.LONG, p.index(), left, before));
      case Place.ArrayElement p ->
          new Place.ArrayElement(
              unassigned(pos, Bank.REF, p.array(), left, before),
              unassigned(pos, Bank.LONG, p.index(), left, before),
              p.local());
      case Place.MapEntry p ->
          new Place.MapEntry(
              p.type(),
              unassigned(pos, Bank.REF, p.map(), left, before),
              unassigned(pos, Bank.of(p.type().key()), p.key(), left, before));
      default -> place;
    };
  }

  // a, b = f()

  private String firstName(List<Left> left) {
    return left.stream()
        .map(l -> f.names.ofPlace(l.place()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// @param left what the values go to
  private void several(Pos pos, List<Left> left, Expr right) {
    long mark = code.mark();
    for (Left l : left) {
      if (l.declared() == null && !isBlank(l.place()) && f.order.hasStep(l.place())) {
        f.order.hoist(l.place());
      }
    }
    String outer = f.names.begin(firstName(left));
    Calls.Results results = results(right, left.stream().map(l -> !isBlank(l.place())).toList());
    f.names.leave(outer);
    List<Symbol.Var> declared = new ArrayList<>();
    Place[] places = new Place[left.size()];
    for (int i = 0; i < places.length; i++) {
      Left l = left.get(i);
      declared.add(l.declared());
      if (l.declared() == null && !isBlank(l.place())) {
        places[i] = stable(pos, f.places.of(l.place()), left, i);
      }
    }
    for (int i = 0; i < places.length; i++) {
      if (places[i] != null) {
        Type type = f.places.typeOf(left.get(i).place());
        int value =
            f.conversions.implicit(pos, results.registers()[i], results.types().get(i), type, -1);
        f.places.store(pos, places[i], type, value);
      }
    }
    bindResults(pos, declared, results, mark);
  }

  /// Stores values in places all of whose operands are evaluated before the first of them changes.
  void parallel(Pos pos, List<Expr> left, Calls.Results values) {
    long mark = code.mark();
    List<Left> lefts = left.stream().map(e -> new Left(e, null)).toList();
    f.order.prepare(left);
    Place[] places = new Place[left.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = stable(pos, f.places.of(left.get(i)), lefts, i);
    }
    for (int i = 0; i < places.length; i++) {
      Type type = f.places.typeOf(left.get(i));
      int value =
          f.conversions.implicit(pos, values.registers()[i], values.types().get(i), type, -1);
      f.places.store(pos, places[i], type, value);
    }
    f.order.clear();
    code.release(mark);
  }

  private void bindResults(Pos pos, List<Symbol.Var> declared, Calls.Results results, long mark) {
    int[] values = new int[declared.size()];
    for (int i = 0; i < values.length; i++) {
      Symbol.Var v = declared.get(i);
      values[i] =
          v == null
              ? -1
              : f.conversions.implicit(
                  pos, results.registers()[i], results.types().get(i), f.vars.typeOf(v), -1);
    }
    settleDeclared(pos, declared, values, mark);
    if (declared.stream().allMatch(v -> v == null)) {
      code.release(mark);
    }
  }

  /// Gives values that lie in temporaries to new variables: in the lowest registers.
  private void settleDeclared(Pos pos, List<Symbol.Var> declared, int[] values, long mark) {
    // registers stay where they are: what lies between them is lost until the scope ends
    for (int i = 0; i < values.length; i++) {
      Symbol.Var v = declared.get(i);
      if (v != null) {
        declareAt(pos, v, values[i]);
      }
    }
  }

  private void declareAt(Pos pos, Symbol.Var variable, int register) {
    Type type = f.vars.typeOf(variable);
    if (TypeTable.pointed(type) != null) {
      f.names.nameVariable(pos, variable, type, register);
    }
    if (f.vars.isCell(variable)) {
      int cell = code.allocRef();
      code.emit(pos, new Instr.NewCell(cell, register, type, variable.name()));
      f.vars.bind(variable, cell, true);
    } else {
      f.vars.bind(variable, register, false);
    }
  }

  /// The values of an expression that has several: a call, or a form with `ok`.
  ///
  /// @param wanted which of them are used
  Calls.Results results(Expr right, List<Boolean> wanted) {
    Expr e = Expressions.unparen(right);
    if (e instanceof Expr.Call call) {
      f.order.prepareCall(call);
      return f.calls.call(call);
    }
    f.order.prepare(e);
    // an assertion without a register for ok panics when it fails
    int ok = wanted.get(1) || e instanceof Expr.TypeAssert ? code.allocLong() : -1;
    Type type = valueType(e);
    int value = code.alloc(Bank.of(type));
    switch (e) {
      case Expr.Unary u -> f.operators.receive(u, value, ok);
      case Expr.Index i -> f.elements.mapEntry(i, value, ok);
      case Expr.TypeAssert a -> {
        f.conversions.assertion(a, value, ok);
        if (TypeTable.isAggregate(type)) {
          code.emit(a.pos(), new Instr.Copy(value, value));
        }
      }
      default -> throw new Refusal(e.pos(), "several values out of this expression");
    }
    return new Calls.Results(List.of(type, Type.Basic.BOOL), new int[] {value, ok});
  }

  private Type valueType(Expr e) {
    return switch (e) {
      case Expr.Unary u -> f.types.canonical(f.operators.channelElement(u.operand()));
      case Expr.Index i -> f.elements.mapType(i).value();
      case Expr.TypeAssert a -> f.typeOf(a.type());
      default -> throw new Refusal(e.pos(), "several values out of this expression");
    };
  }

  // var a, b T = x, y

  /// Declares local variables.
  void declare(Pos pos, List<Expr.Ident> names, List<Expr> values) {
    if (values.size() == names.size() && names.size() == 1) {
      Symbol.Var v = f.vars.declaredBy(names.getFirst());
      if (v != null) {
        declare(pos, v, values.getFirst());
      } else {
        long mark = code.mark();
        f.order.prepare(values);
        blank(values.getFirst());
        code.release(mark);
      }
      return;
    }
    List<Expr> left = new ArrayList<>(names);
    if (values.isEmpty()) {
      for (Expr.Ident name : names) {
        Symbol.Var v = f.vars.declaredBy(name);
        if (v != null) {
          f.vars.declareZero(name.pos(), v);
        }
      }
    } else {
      assign(new Stmt.Assign(-1, pos, pos, left, null, true, values));
    }
  }

  /// Gives package variables their first values.
  void initialise(List<Symbol.Var> variables, Expr value) {
    Pos pos = value.pos();
    if (variables.size() > 1) {
      Calls.Results results = results(value, Collections.nCopies(variables.size(), true));
      for (int i = 0; i < variables.size(); i++) {
        Symbol.Var v = variables.get(i);
        if (v != null) {
          Type type = f.vars.typeOf(v);
          int register =
              f.conversions.implicit(pos, results.registers()[i], results.types().get(i), type, -1);
          f.places.store(pos, f.places.ofVariable(pos, v), type, register);
        }
      }
      return;
    }
    f.order.prepare(value);
    Symbol.Var v = variables.isEmpty() ? null : variables.getFirst();
    if (v == null) {
      blank(value);
      return;
    }
    String outer = f.names.begin(v.name());
    Type type = f.vars.typeOf(v);
    int register = f.expr.keep(value, type, -1);
    f.names.leave(outer);
    f.places.store(pos, f.places.ofVariable(pos, v), type, register);
    if (!TypeTable.isAggregate(type) && f.names.makesObject(value, type)) {
      f.names.nameVariable(pos, v, type, register);
    }
  }
}

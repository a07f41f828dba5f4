package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Results and returns.
///
/// A function without `defer` returns its results from wherever they are. One with `defer` keeps
/// them in variables of their own, which deferred calls may change and which a recovered panic
/// returns.
final class Returns {

  private final FunctionCompiler f;
  private final CodeBuilder code;
  private List<Symbol.Var> variables = List.of();
  private List<Type> types = List.of();
  private boolean defers;
  private boolean named;

  /// Registers of results without a name, where they are kept.
  private int[] slots = {};

  Returns(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  boolean hasDefers() {
    return defers;
  }

  List<Type> types() {
    return types;
  }

  /// Begins a function with these results.
  void open(List<Symbol.Var> results, Stmt.Block body) {
    variables = results;
    types = f.function.resultTypes();
    defers = contains(body, Stmt.Defer.class);
    named = !results.isEmpty() && results.stream().anyMatch(v -> !v.name().isEmpty());
    boolean fromInside = f.rangeFunctions.returnsFromInside(body);
    if (fromInside && !named) {
      variables = new ArrayList<>();
      for (Type type : types) {
        variables.add(new Symbol.Var("", f.function.pos(), null, type, false));
      }
      named = true;
    }
    slots = new int[types.size()];
    for (int i = 0; i < slots.length; i++) {
      if (named) {
        declareResult(variables.get(i), fromInside);
      } else if (defers) {
        slots[i] = code.alloc(Bank.of(types.get(i)));
        f.expr.zero(f.function.pos(), types.get(i), slots[i]);
      }
    }
  }

  /// The variables that hold the results when bodies of loops over functions return them.
  List<Symbol.Var> resultVariables() {
    return named ? variables : List.of();
  }

  /// A named result lives in a cell as soon as a literal uses it, because returns write it.
  private void declareResult(Symbol.Var v, boolean fromInside) {
    if (v.isCaptured() || fromInside) {
      f.shared.add(v);
    }
    f.vars.declareZero(f.function.pos(), v);
  }

  private static boolean contains(Node body, Class<? extends Node> what) {
    boolean[] found = {false};
    Children.walk(
        body,
        node -> {
          found[0] |= what.isInstance(node);
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  void statement(Stmt.Return s) {
    long mark = code.mark();
    List<Expr> results = s.results();
    if (f.rangeFunctions.isBody()) {
      f.rangeFunctions.returnFromBody(s);
    } else if (results.isEmpty()) {
      leave(s.pos());
    } else if (results.size() == 1 && types.size() == 1) {
      one(s.pos(), results.getFirst());
    } else {
      many(s.pos(), results);
    }
    code.release(mark);
  }

  private void one(Pos pos, Expr result) {
    f.order.prepare(result);
    Type type = types.getFirst();
    if (defers || isShared()) {
      int value = f.expr.keep(result, type, -1);
      storeResults(pos, new int[] {value});
      leave(pos);
      return;
    }
    int value = isOwnVariable(result) ? f.expr.reg(result) : f.expr.keep(result, type, -1);
    code.emitLast(
        pos, Bank.of(type) == Bank.LONG ? new Instr.ReturnL(value) : new Instr.ReturnR(value));
  }

  /// Whether a struct or array is a variable that ends with the function.
  private boolean isOwnVariable(Expr e) {
    return Expressions.unparen(e) instanceof Expr.Ident ident
        && f.info.symbolOf(ident) instanceof Symbol.Var v
        && f.vars.isPrivate(v)
        && TypeTable.isAggregate(f.vars.typeOf(v))
        && f.vars.typeOf(v).equals(types.getFirst());
  }

  private boolean isShared() {
    return named && variables.stream().anyMatch(f.shared::contains);
  }

  private void many(Pos pos, List<Expr> results) {
    int[] values = new int[types.size()];
    if (results.size() == 1) {
      Calls.Results called =
          f.assignments.results(
              results.getFirst(), java.util.Collections.nCopies(types.size(), true));
      for (int i = 0; i < values.length; i++) {
        values[i] =
            f.conversions.implicit(
                pos, called.registers()[i], called.types().get(i), types.get(i), -1);
      }
    } else {
      f.order.prepare(results);
      for (int i = 0; i < values.length; i++) {
        values[i] = f.expr.keep(results.get(i), types.get(i), -1);
      }
    }
    if (defers || isShared()) {
      storeResults(pos, values);
      leave(pos);
    } else {
      emitReturn(pos, values);
    }
  }

  /// Stores values into the results' variables; a value may lie in another result's register.
  void storeResults(Pos pos, int[] values) {
    int[] stable = values.clone();
    for (int i = 0; named && i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        Variables.Binding b = f.vars.find(variables.get(j));
        Bank bank = Bank.of(types.get(i));
        if (b != null && !b.cell() && b.register() == values[i] && Bank.of(b.type()) == bank) {
          stable[i] = code.alloc(bank);
          code.move(pos, bank, stable[i], values[i]);
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (named) {
        f.places.store(pos, f.places.ofVariable(pos, variables.get(i)), types.get(i), stable[i]);
      } else {
        code.move(pos, Bank.of(types.get(i)), slots[i], values[i]);
      }
    }
  }

  /// Runs the deferred calls and returns what the results' variables hold.
  void leave(Pos pos) {
    if (defers) {
      code.emit(pos, new Instr.RunDefers());
    }
    long mark = code.mark();
    int[] values = new int[types.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = named ? result(pos, variables.get(i)) : slots[i];
    }
    emitReturn(pos, values);
    code.release(mark);
  }

  /// The value of a result's variable; a struct or array that something else may keep is copied.
  private int result(Pos pos, Symbol.Var variable) {
    int value = f.vars.load(pos, variable, -1);
    if (TypeTable.isAggregate(f.vars.typeOf(variable)) && !f.vars.isPrivate(variable)) {
      int copy = code.allocRef();
      code.emit(pos, new Instr.Copy(copy, value));
      return copy;
    }
    return value;
  }

  private void emitReturn(Pos pos, int[] values) {
    List<Integer> longs = new ArrayList<>();
    List<Integer> refs = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      (Bank.of(types.get(i)) == Bank.LONG ? longs : refs).add(values[i]);
    }
    code.emitLast(pos, Wrappers.returnOf(longs, refs));
  }

  /// The end of the body, when it can be reached.
  void fallThrough(Pos pos) {
    if (!code.isReachable()) {
      return;
    }
    if (f.rangeFunctions.isBody()) {
      f.rangeFunctions.continueLoop(pos);
    } else if (types.isEmpty()) {
      leave(pos);
    } else {
      code.emitLast(pos, new Instr.Fail("missing return"));
    }
  }

  /// The code after a recovered panic.
  ///
  /// @return its label; -1 when the function has no defers
  int close(Pos pos) {
    if (!defers || f.rangeFunctions.isBody()) {
      return -1;
    }
    int label = code.label();
    code.placeLoop(label);
    leave(pos);
    return label;
  }
}

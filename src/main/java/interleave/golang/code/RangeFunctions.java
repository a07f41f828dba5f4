package interleave.golang.code;

import interleave.golang.code.Instr.Compare;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Loops over functions. The body becomes a function of its own that the iterator calls; it shares
/// the variables around it, and tells by an exit code where to go on when it does more than end the
/// round.
///
/// This object belongs to a function that has such loops, or is such a body.
final class RangeFunctions {

  // what a body's state variable holds
  private static final long READY = 0;
  private static final long RUNNING = 1;
  private static final long DONE = 2;
  private static final long EXHAUSTED = 3;

  private static final long RETURN = -1;

  private final FunctionCompiler f;
  private final CodeBuilder code;

  /// Set when this function is a body.
  private Body body;

  /// The handle for defers in bodies; null when there are none.
  private Symbol.Var deferTarget;

  private int bodies;

  RangeFunctions(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// A way out of a body.
  ///
  /// @param kind of branch; null for a return
  private record Exit(Stmt.BranchKind kind, String name) {}

  /// A body and its loop.
  ///
  /// @param root the function that the loop, or the outermost loop around it, stands in
  /// @param exits by code, from 1
  private record Body(
      FunctionCompiler root,
      String label,
      Symbol.Var state,
      Symbol.Var exit,
      List<Exit> exits,
      boolean[] returns) {}

  boolean isBody() {
    return body != null;
  }

  boolean isOverFunction(Stmt.Range s) {
    Type type = f.typeOf(s.operand());
    return type != null && type.underlying() instanceof Signature;
  }

  private FunctionCompiler root() {
    return body == null ? f : body.root();
  }

  // Sharing

  /// Marks the variables from outside the loop that are ever written as shared with its body.
  void share(Stmt.Range s) {
    Set<Symbol.Var> inside = new HashSet<>();
    Set<Symbol.Var> used = new HashSet<>();
    Children.walk(
        s,
        node -> {
          if (node instanceof Expr.Ident ident
              && f.info.symbolOf(ident) instanceof Symbol.Var v
              && !v.isGlobal()) {
            (v.pos().equals(ident.pos()) ? inside : used).add(v);
          }
          return true;
        });
    for (Symbol.Var v : used) {
      if (!inside.contains(v) && v.assignments() > 0) {
        f.shared.add(v);
      }
    }
  }

  /// Whether the body of a loop over a function contains a return.
  boolean returnsFromInside(Stmt.Block block) {
    boolean[] found = {false};
    Children.walk(
        block,
        node -> {
          if (node instanceof Stmt.Range r && isOverFunction(r)) {
            found[0] |= contains(r.body(), Stmt.Return.class);
          }
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  private static boolean contains(Node root, Class<? extends Node> what) {
    boolean[] found = {false};
    Children.walk(
        root,
        node -> {
          found[0] |= what.isInstance(node);
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  // The loop, seen from outside

  void range(Stmt.Range s, String label) {
    Pos pos = s.pos();
    Signature iterator = (Signature) f.typeOf(s.operand()).underlying();
    Signature yield = (Signature) iterator.params().getFirst().underlying();
    int function = f.expr.next(s.operand(), f.typeOf(s.operand()));
    f.order.clear();
    Symbol.Var state = variable(pos, Type.Basic.INT);
    Symbol.Var exit = variable(pos, Type.Basic.INT);
    f.vars.declareZero(pos, state);
    f.vars.declareZero(pos, exit);
    if (deferTarget == null && contains(s.body(), Stmt.Defer.class)) {
      deferTarget = new Symbol.Var("", pos, null, iterator, false);
      int handle = code.allocRef();
      code.emit(pos, new Instr.DeferTarget(handle));
      f.vars.bind(deferTarget, handle, false);
    }
    boolean ownTarget = body == null;
    Body inner = new Body(root(), label, state, exit, new ArrayList<>(), new boolean[] {false});
    int refBase = code.bank(Bank.REF).top();
    int closure = closure(s, yield, inner);
    code.emit(pos, new Instr.CallClosure(function, code.bank(Bank.LONG).top(), refBase));
    code.release((long) code.bank(Bank.LONG).top() << 32 | closure);
    afterLoop(pos, inner);
    if (ownTarget) {
      deferTarget = null;
    }
  }

  private Symbol.Var variable(Pos pos, Type type) {
    Symbol.Var v = new Symbol.Var("", pos, null, type, false);
    f.shared.add(v);
    return v;
  }

  private void afterLoop(Pos pos, Body loop) {
    long mark = code.mark();
    int value = f.vars.load(pos, loop.state(), -1);
    int fine = code.label();
    f.conditions.jumpConst(pos, Compare.NOT_EQUAL, value, RUNNING, fine);
    code.emitLast(
        pos,
        new Instr.Fail("range function recovered a loop body panic and did not resume panicking"));
    code.place(fine);
    set(pos, loop.state(), EXHAUSTED);
    code.release(mark);
    if (loop.exits().isEmpty() && !loop.returns()[0]) {
      return;
    }
    int exit = f.vars.load(pos, loop.exit(), -1);
    if (loop.returns()[0]) {
      int next = code.label();
      f.conditions.jumpConst(pos, Compare.NOT_EQUAL, exit, RETURN, next);
      if (isBody()) {
        leaveWith(pos, RETURN);
        body.returns()[0] = true;
      } else {
        f.returns.leave(pos);
      }
      code.place(next);
    }
    for (int i = 0; i < loop.exits().size(); i++) {
      Exit e = loop.exits().get(i);
      int next = code.label();
      f.conditions.jumpConst(pos, Compare.NOT_EQUAL, exit, i + 1, next);
      if (e.kind() == Stmt.BranchKind.GOTO) {
        f.branches.takeGoto(pos, e.name());
      } else {
        f.branches.take(pos, e.kind() == Stmt.BranchKind.BREAK, e.name());
      }
      code.place(next);
    }
    code.release(mark);
  }

  private void set(Pos pos, Symbol.Var variable, long value) {
    long mark = code.mark();
    int register = code.allocLong();
    code.emit(pos, new Instr.ConstL(register, value));
    code.emit(pos, new Instr.StoreCellL(f.vars.get(variable).register(), register));
    code.release(mark);
  }

  // The body as a function

  /// Compiles the body and makes its closure in the next register.
  private int closure(Stmt.Range s, Signature yield, Body inner) {
    RangeFunctions counter = root().rangeFunctions;
    Function function =
        new Function(
            root().function.name() + "-range" + ++counter.bodies,
            s.body().pos(),
            f.function.isLibrary());
    function.setSignature(yield.params(), List.of(Type.Basic.BOOL));
    function.setShapes(f.function.shapes());
    FunctionCompiler g = new FunctionCompiler(f.unit, function, f.subst, f);
    g.shared.addAll(f.shared);
    g.version = f.version;
    g.numbering = f.numbering;
    g.inlined = f.inlined;
    g.rangeFunctions.body = inner;
    g.rangeFunctions.deferTarget = deferTarget;
    List<Variables.Binding> captured = captured(s, inner);
    g.rangeFunctions.compileBody(s, yield, captured);
    int dst = code.allocRef();
    code.emit(s.pos(), Literals.closure(dst, function, captured));
    return dst;
  }

  private List<Variables.Binding> captured(Stmt.Range s, Body inner) {
    List<Variables.Binding> captured = new ArrayList<>(f.literals.captured(s));
    List<Symbol.Var> hidden = new ArrayList<>();
    hidden.add(inner.state());
    hidden.add(inner.exit());
    if (deferTarget != null) {
      hidden.add(deferTarget);
    }
    hidden.addAll(root().returns.resultVariables());
    for (Symbol.Var v : hidden) {
      Variables.Binding b = f.vars.find(v);
      if (b != null && !captured.contains(b)) {
        captured.add(b);
      }
    }
    return captured;
  }

  private void compileBody(Stmt.Range s, Signature yield, List<Variables.Binding> captured) {
    Pos pos = s.body().pos();
    Variables.Scope scope = f.vars.enter();
    int[] parameters = new int[yield.params().size()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = code.alloc(Bank.of(yield.params().get(i)));
    }
    for (Variables.Binding b : captured) {
      f.vars.bind(b.variable(), code.alloc(b.cell() ? Bank.REF : Bank.of(b.type())), b.cell());
    }
    code.tick(pos);
    code.countStatement();
    checkState(pos);
    Expr[] variables = {s.key(), s.value()};
    for (int i = 0; i < parameters.length; i++) {
      if (Ranges.isWanted(variables[i])) {
        bind(s, variables[i], yield.params().get(i), parameters[i]);
      }
    }
    f.branches.declareLabels(s.body());
    f.statements.list(s.body().statements());
    f.returns.fallThrough(s.body().rbrace());
    f.vars.leave(scope);
    code.finish(f.function, -1);
    f.unit.compiled(f.function);
  }

  private void bind(Stmt.Range s, Expr variable, Type type, int register) {
    Pos pos = variable.pos();
    Symbol.Var declared =
        s.define() && variable instanceof Expr.Ident ident ? f.vars.declaredBy(ident) : null;
    if (declared == null) {
      long mark = code.mark();
      Place place = f.places.of(variable);
      Type to = f.places.typeOf(variable);
      f.places.store(pos, place, to, f.conversions.implicit(pos, register, type, to, -1));
      code.release(mark);
    } else if (f.vars.isCell(declared)) {
      int cell = code.allocRef();
      code.emit(pos, new Instr.NewCell(cell, register, type, declared.name()));
      f.vars.bind(declared, cell, true);
    } else {
      f.vars.bind(declared, register, false);
    }
  }

  private void checkState(Pos pos) {
    long mark = code.mark();
    int state = f.vars.load(pos, body.state(), -1);
    int ready = code.label();
    f.conditions.jumpConst(pos, Compare.EQUAL, state, READY, ready);
    int next = code.label();
    String start = "range function continued iteration after ";
    f.conditions.jumpConst(pos, Compare.NOT_EQUAL, state, DONE, next);
    code.emitLast(pos, new Instr.Fail(start + "function for loop body returned false"));
    code.place(next);
    next = code.label();
    f.conditions.jumpConst(pos, Compare.NOT_EQUAL, state, RUNNING, next);
    code.emitLast(pos, new Instr.Fail(start + "loop body panic"));
    code.place(next);
    code.emitLast(pos, new Instr.Fail(start + "whole loop exit"));
    code.place(ready);
    code.release(mark);
    set(pos, body.state(), RUNNING);
  }

  // Ways out of a body

  /// Ends the round; the loop goes on.
  void continueLoop(Pos pos) {
    set(pos, body.state(), READY);
    returnLong(pos, 1);
  }

  private void returnLong(Pos pos, long value) {
    long mark = code.mark();
    int register = code.allocLong();
    code.emit(pos, new Instr.ConstL(register, value));
    code.emitLast(pos, new Instr.ReturnL(register));
    code.release(mark);
  }

  /// Ends the loop, and then takes the exit with this code.
  private void leaveWith(Pos pos, long exit) {
    if (exit != 0) {
      set(pos, body.exit(), exit);
    }
    set(pos, body.state(), DONE);
    returnLong(pos, 0);
  }

  /// A `break` or `continue` that does not stay inside the body.
  void leaveBody(Pos pos, boolean isBreak, String name) {
    if (body == null) {
      throw new IllegalStateException("a branch out of nothing at " + pos);
    }
    if (name == null || name.equals(body.label())) {
      if (isBreak) {
        leaveWith(pos, 0);
      } else {
        continueLoop(pos);
      }
      return;
    }
    leaveWith(
        pos, codeOf(new Exit(isBreak ? Stmt.BranchKind.BREAK : Stmt.BranchKind.CONTINUE, name)));
  }

  void leaveBodyTo(Pos pos, String label) {
    leaveWith(pos, codeOf(new Exit(Stmt.BranchKind.GOTO, label)));
  }

  private int codeOf(Exit exit) {
    int index = body.exits().indexOf(exit);
    if (index < 0) {
      index = body.exits().size();
      body.exits().add(exit);
    }
    return index + 1;
  }

  /// A return out of the body: the results go to the variables of the function around it.
  void returnFromBody(Stmt.Return s) {
    Returns results = root().returns;
    List<Type> types = results.types();
    int[] values = new int[types.size()];
    if (s.results().size() == 1 && values.length > 1) {
      Calls.Results called =
          f.assignments.results(
              s.results().getFirst(), java.util.Collections.nCopies(values.length, true));
      for (int i = 0; i < values.length; i++) {
        values[i] =
            f.conversions.implicit(
                s.pos(), called.registers()[i], called.types().get(i), types.get(i), -1);
      }
    } else if (!s.results().isEmpty()) {
      f.order.prepare(s.results());
      for (int i = 0; i < values.length; i++) {
        values[i] = f.expr.keep(s.results().get(i), types.get(i), -1);
      }
    }
    if (!s.results().isEmpty()) {
      for (int i = 0; i < values.length; i++) {
        Symbol.Var v = results.resultVariables().get(i);
        f.places.store(s.pos(), f.places.ofVariable(s.pos(), v), types.get(i), values[i]);
      }
    }
    body.returns()[0] = true;
    leaveWith(s.pos(), RETURN);
  }

  /// Defers a call in the function that the statement belongs to.
  void emitDefer(Pos pos, int closure) {
    if (body == null) {
      code.emit(pos, new Instr.Defer(closure));
    } else {
      int target = f.vars.get(deferTarget).register();
      code.emit(pos, new Instr.DeferIn(target, closure));
    }
  }
}

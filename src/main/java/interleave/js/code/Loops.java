package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.Expr;
import interleave.js.syntax.Node;
import interleave.js.syntax.Pattern;
import interleave.js.syntax.Stmt;
import java.util.Set;

/// Compiles loops. Variables that a loop's head declares are new in every round.
final class Loops {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final Statements statements;

  Loops(FunctionCompiler function, Statements statements) {
    this.function = function;
    this.out = function.out;
    this.statements = statements;
  }

  private void body(Stmt body, Set<String> labels, Label next, Label end) {
    function.exits.push(new Exits.BreakTarget(labels, true, end));
    function.exits.push(new Exits.ContinueTarget(labels, next));
    statements.compile(body);
    function.exits.pop();
    function.exits.pop();
  }

  private void test(Node loop, Expr test, Label end) {
    out.at(test == null ? loop.start() : test.start());
    out.emit(Op.STATEMENT, 0);
    if (test != null) {
      function.expressions.compile(test);
      out.jump(Op.JUMP_FALSE, -1, end);
    }
  }

  void whileLoop(Stmt.While w, Set<String> labels) {
    Label loop = new Label();
    Label end = new Label();
    out.place(loop);
    test(w, w.test(), end);
    body(w.body(), labels, loop, end);
    out.jump(Op.JUMP, 0, loop);
    out.place(end);
  }

  void doWhile(Stmt.DoWhile d, Set<String> labels) {
    Label loop = new Label();
    Label next = new Label();
    Label end = new Label();
    out.place(loop);
    body(d.body(), labels, next, end);
    out.place(next);
    test(d, d.test(), end);
    out.jump(Op.JUMP, 0, loop);
    out.place(end);
  }

  void classic(Stmt.For f, Set<String> labels) {
    Scope scope = function.enterScope(f);
    if (f.init() != null) {
      statements.compile(f.init());
    }
    boolean renews = f.init() instanceof Stmt.Var v && v.kind() == Stmt.VarKind.LET;
    if (renews) {
      function.copyCells(scope);
    }
    Label loop = new Label();
    Label next = new Label();
    Label end = new Label();
    out.place(loop);
    test(f, f.test(), end);
    body(f.body(), labels, next, end);
    out.place(next);
    if (renews) {
      function.copyCells(scope);
    }
    if (f.update() != null) {
      out.at(f.update().start());
      function.expressions.discard(f.update());
    }
    out.jump(Op.JUMP, 0, loop);
    out.place(end);
  }

  void forIn(Stmt.ForIn f, Set<String> labels) {
    statements.begin(f);
    Scope scope = function.enterScope(f);
    int slot = function.newSlot();
    function.newSlot();
    function.expressions.compile(f.object());
    out.emit(Op.FOR_IN, -1, slot);
    Label loop = new Label();
    Label end = new Label();
    out.place(loop);
    out.at(f.start());
    out.emit(Op.STATEMENT, 0);
    out.jump(Op.FOR_IN_NEXT, 1, end, slot);
    target(f.kind(), f.target(), scope);
    body(f.body(), labels, loop, end);
    out.jump(Op.JUMP, 0, loop);
    out.place(end);
  }

  private void target(Stmt.VarKind kind, Pattern target, Scope scope) {
    if (kind == null || kind == Stmt.VarKind.VAR) {
      function.patterns.assign(target);
    } else {
      function.renew(scope);
      function.patterns.bind(target);
    }
  }

  void forOf(Stmt.ForOf f, Set<String> labels) {
    statements.begin(f);
    Scope scope = function.enterScope(f);
    int slot = function.newSlot();
    function.newSlot();
    function.expressions.compile(f.iterable());
    out.at(f.iterable().start());
    out.text(CallText.of(f.iterable()));
    out.emit(f.await() ? Op.ASYNC_ITER : Op.ITER, -1, slot);
    Label loop = new Label();
    Label end = new Label();
    Label drained = new Label();
    out.place(loop);
    out.at(f.target().start());
    out.emit(Op.STATEMENT, 0);
    if (f.await()) {
      out.at(f.start());
      out.emit(Op.ASYNC_ITER_NEXT, 1, slot);
      out.emit(Op.AWAIT, 0);
      out.jump(Op.ITER_RESULT, 0, drained);
    } else {
      out.jump(Op.ITER_NEXT, 1, end, slot);
    }
    int from = out.size();
    function.exits.push(new Exits.BreakTarget(labels, true, end));
    function.exits.push(new Exits.OpenIterator(slot, f.await()));
    function.exits.push(new Exits.ContinueTarget(labels, loop));
    target(f.kind(), f.target(), scope);
    statements.compile(f.body());
    function.exits.pop();
    function.exits.pop();
    function.exits.pop();
    int to = out.size();
    out.jump(Op.JUMP, 0, loop);
    closeAfterThrow(from, to, slot, f.await());
    if (f.await()) {
      out.place(drained);
      out.setDepth(out.depth() + 1);
      out.emit(Op.POP, -1);
    }
    out.place(end);
  }

  /// The way of an exception out of the body.
  private void closeAfterThrow(int from, int to, int slot, boolean await) {
    int depth = out.depth();
    Label failed = new Label();
    out.place(failed);
    out.handler(from, to, failed, depth);
    out.setDepth(depth + 1);
    if (await) {
      Label skip = new Label();
      Label rethrow = new Label();
      int start = out.size();
      out.jump(Op.ASYNC_ITER_RETURN_QUIET, 1, skip, slot);
      out.emit(Op.AWAIT, 0);
      out.place(skip);
      out.emit(Op.POP, -1);
      out.jump(Op.JUMP, 0, rethrow);
      Label again = new Label();
      out.place(again);
      out.handler(start, out.size() - 1, again, depth + 1);
      out.setDepth(depth + 2);
      out.emit(Op.POP, -1);
      out.place(rethrow);
    } else {
      out.emit(Op.ITER_CLOSE_QUIET, 0, slot);
    }
    out.emit(Op.THROW, -1);
    out.setDepth(depth);
  }
}

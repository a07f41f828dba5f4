package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.Expr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Compiles calls, `new`, and chains with `?.` in them.
final class Calls {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final Expressions expressions;

  /// Where the chains end that the present place is in.
  private final Deque<Label> chains = new ArrayDeque<>();

  Calls(FunctionCompiler function, Expressions expressions) {
    this.function = function;
    this.out = function.out;
    this.expressions = expressions;
  }

  /// Ends the chain when an operand is nullish.
  ///
  /// @param operands how many operands go then: it and those after it
  void optional(boolean optional, int operands) {
    if (optional) {
      int depth = out.depth();
      out.jump(Op.JUMP_NULLISH, 0, chains.element(), operands);
      out.setDepth(depth);
    }
  }

  /// Leaves the value of a chain.
  void chain(Expr inside) {
    Label end = new Label();
    chains.push(end);
    expressions.compile(inside);
    chains.pop();
    out.place(end);
  }

  void deleteChain(Expr.Chain chain, Runnable delete) {
    Label end = new Label();
    Label done = new Label();
    chains.push(end);
    delete.run();
    chains.pop();
    out.jump(Op.JUMP, 0, done);
    out.place(end);
    out.emit(Op.POP, -1);
    out.emit(Op.TRUE, 1);
    out.place(done);
  }

  void call(Expr.Call e) {
    if (e.callee() instanceof Expr.Super s) {
      superCall(e, s);
      return;
    }
    callee(e.callee());
    optional(e.optional(), 2);
    boolean spread = e.arguments().stream().anyMatch(a -> a instanceof Expr.Spread);
    if (spread) {
      expressions.arguments(e.arguments());
      out.at(e.at());
      out.text(CallText.of(e.callee()));
      out.emit(Op.CALL_SPREAD, -2);
      return;
    }
    e.arguments().forEach(expressions::compile);
    out.at(e.at());
    out.text(CallText.of(e.callee()));
    int count = e.arguments().size();
    out.emit(Op.CALL, -1 - count, count);
  }

  /// Leaves a function and what it is to be called on.
  private void callee(Expr callee) {
    switch (callee) {
      case Expr.Member m when m.object() instanceof Expr.Super s -> {
        expressions.constant(m.name());
        expressions.superThis(s);
        out.at(m.at());
        out.emit(Op.GET_SUPER_METHOD, 0);
      }
      case Expr.Index i when i.object() instanceof Expr.Super s -> {
        expressions.compile(i.index());
        expressions.superThis(s);
        out.at(i.start());
        out.emit(Op.GET_SUPER_METHOD, 0);
      }
      case Expr.Member m -> {
        expressions.compile(m.object());
        optional(m.optional(), 1);
        out.at(m.at());
        out.emit(Op.GET_METHOD, 1, out.constant(m.name()));
      }
      case Expr.Index i -> {
        expressions.compile(i.object());
        optional(i.optional(), 1);
        expressions.compile(i.index());
        out.at(i.index().start());
        out.emit(Op.GET_METHOD_ELEMENT, 0);
      }
      case Expr.PrivateMember m -> {
        expressions.compile(m.object());
        optional(m.optional(), 1);
        function.load(function.resolution().use(m));
        out.at(m.at());
        out.emit(Op.GET_PRIVATE_METHOD, 0);
      }
      case Expr.Chain chain -> {
        Label end = new Label();
        Label done = new Label();
        chains.push(end);
        callee(chain.expression());
        chains.pop();
        out.jump(Op.JUMP, 0, done);
        out.place(end);
        out.setDepth(out.depth() - 1);
        out.emit(Op.UNDEFINED, 1);
        out.place(done);
      }
      default -> {
        expressions.compile(callee);
        out.emit(Op.UNDEFINED, 1);
      }
    }
  }

  private void superCall(Expr.Call e, Expr.Super s) {
    expressions.newTarget(e);
    expressions.array(e.arguments());
    out.at(e.start());
    out.emit(Op.SUPER_CALL, -1);
    Variable self = function.resolution().use(s).variable();
    function.loadRaw(self);
    out.emit(Op.SUPER_CHECK, -1);
    out.emit(Op.DUP, 1);
    function.initialize(self);
    out.emit(Op.DUP, 1);
    out.emit(Op.INIT_FIELDS, -1);
  }

  void create(Expr.New e) {
    expressions.compile(e.callee());
    boolean spread = e.arguments().stream().anyMatch(a -> a instanceof Expr.Spread);
    if (spread) {
      expressions.arguments(e.arguments());
    } else {
      e.arguments().forEach(expressions::compile);
    }
    out.at(e.start());
    out.text(CallText.of(e.callee()));
    int count = e.arguments().size();
    if (spread) {
      out.emit(Op.NEW_SPREAD, -1);
    } else {
      out.emit(Op.NEW, -count, count);
    }
  }

  void tagged(Expr.Tagged e) {
    callee(e.tag());
    out.emit(Op.TEMPLATE_OBJECT, 1, out.constant(e.template()));
    List<Expr> values = e.template().values();
    values.forEach(expressions::compile);
    out.at(e.tag() instanceof Expr.Member m ? m.at() : e.template().start());
    out.text(CallText.of(e.tag()));
    out.emit(Op.CALL, -2 - values.size(), values.size() + 1);
  }
}

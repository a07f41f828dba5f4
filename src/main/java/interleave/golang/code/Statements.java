package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// Statements, and the ticks that charge for them.
///
/// The statements of a list are charged where the list begins, and anew after a statement that may
/// take long (loops, switches, selects, labels). Short bodies of an `if` are charged with it.
final class Statements {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Statements(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// A block with a scope of its own, charged on its own.
  void block(Stmt.Block block) {
    code.tick(block.pos());
    scope(block.statements());
  }

  /// Statements in a scope of their own, charged where they stand.
  void scope(List<Stmt> statements) {
    Variables.Scope scope = f.vars.enter();
    list(statements);
    f.vars.leave(scope);
  }

  void list(List<Stmt> statements) {
    boolean split = false;
    for (Stmt s : statements) {
      if (split && !(s instanceof Stmt.Empty)) {
        code.tick(s.pos());
      }
      code.countStatement();
      statement(s);
      split = splits(s);
    }
  }

  private boolean splits(Stmt s) {
    return switch (s) {
      case Stmt.If i -> isLong(i.then()) || i.otherwise() != null && isLong(i.otherwise());
      case Stmt.For _,
          Stmt.Range _,
          Stmt.Switch _,
          Stmt.TypeSwitch _,
          Stmt.Select _,
          Stmt.Labeled _,
          Stmt.Block _ ->
          true;
      default -> false;
    };
  }

  /// Whether a branch may take any time.
  private static boolean isLong(Node branch) {
    boolean[] found = {false};
    Children.walk(
        branch,
        node -> {
          found[0] |=
              node instanceof Stmt.For || node instanceof Stmt.Range || node instanceof Stmt.Select;
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  void statement(Stmt s) {
    switch (s) {
      case Stmt.Empty _ -> {}
      case Stmt.ExprStmt e -> expression(e);
      case Stmt.Assign a -> f.assignments.assign(a);
      case Stmt.IncDec i -> f.assignments.incDec(i);
      case Stmt.DeclStmt d -> d.declarations().forEach(this::declaration);
      case Stmt.Block b -> scope(b.statements());
      case Stmt.If i -> ifStatement(i);
      case Stmt.For l -> f.loops.loop(l, null);
      case Stmt.Range r -> f.ranges.range(r, null);
      case Stmt.Switch w -> f.switches.expression(w, null);
      case Stmt.TypeSwitch w -> f.switches.type(w, null);
      case Stmt.Select w -> f.selects.select(w, null);
      case Stmt.Labeled l -> labeled(l);
      case Stmt.Branch b -> f.branches.branch(b);
      case Stmt.Return r -> f.returns.statement(r);
      case Stmt.Go g -> f.spawns.go(g);
      case Stmt.Defer d -> f.spawns.defer(d);
      case Stmt.Send send -> send(send);
      case Stmt.CaseClause _, Stmt.CommClause _ ->
          throw new IllegalStateException("a clause outside its statement");
    }
    f.order.clear();
  }

  private void expression(Stmt.ExprStmt s) {
    long mark = code.mark();
    Expr e = Expressions.unparen(s.expression());
    if (e instanceof Expr.Call call) {
      f.order.prepareCall(call);
      f.calls.statement(call);
    } else if (e instanceof Expr.Unary receive) {
      f.order.prepare(receive.operand());
      int channel = f.expr.reg(receive.operand());
      Bank bank = Bank.of(f.operators.channelElement(receive.operand()));
      code.emit(receive.pos(), new Instr.Receive(-1, -1, bank, channel));
    } else {
      f.expr.reg(e);
    }
    code.release(mark);
  }

  private void send(Stmt.Send s) {
    long mark = code.mark();
    f.order.prepare(s.channel(), s.value());
    int channel = f.expr.reg(s.channel());
    Type element = f.types.canonical(f.operators.channelElement(s.channel()));
    int value = f.expr.keep(s.value(), element, -1);
    f.names.nameSent(s.value(), element, value);
    code.emit(s.pos(), new Instr.Send(channel, Bank.of(element), value));
    code.release(mark);
  }

  private void declaration(Decl declaration) {
    if (declaration instanceof Decl.Var v) {
      f.assignments.declare(v.pos(), v.names(), v.values());
    }
  }

  // if

  private void ifStatement(Stmt.If s) {
    Variables.Scope scope = f.vars.enter();
    if (s.init() != null) {
      code.countStatement();
      statement(s.init());
    }
    f.order.prepare(s.condition());
    int target = onlyBranch(s);
    if (target >= 0) {
      f.conditions.jump(s.condition(), true, target);
      f.order.clear();
      f.vars.leave(scope);
      return;
    }
    int otherwise = code.label();
    f.conditions.jump(s.condition(), false, otherwise);
    f.order.clear();
    branch(s.then());
    if (s.otherwise() == null) {
      code.place(otherwise);
    } else {
      int end = code.label();
      code.jump(end(s.then()), end);
      code.place(otherwise);
      if (s.otherwise() instanceof Stmt.Block block) {
        branch(block);
      } else {
        code.countStatement();
        statement(s.otherwise());
      }
      code.place(end);
    }
    f.vars.leave(scope);
  }

  /// Where an `if` jumps that only decides about a `break` or `continue`; -1 for others.
  private int onlyBranch(Stmt.If s) {
    return s.otherwise() == null
            && s.then().statements().size() == 1
            && s.then().statements().getFirst() instanceof Stmt.Branch b
            && b.kind() != Stmt.BranchKind.GOTO
            && b.kind() != Stmt.BranchKind.FALLTHROUGH
        ? f.branches.target(b)
        : -1;
  }

  private static Pos end(Stmt.Block block) {
    return block.rbrace();
  }

  private void branch(Stmt.Block block) {
    if (isShort(block)) {
      scope(block.statements());
    } else {
      block(block);
    }
  }

  /// Whether a branch is so short that it is charged together with what is around it.
  private boolean isShort(Stmt.Block block) {
    return block.statements().size() <= 2
        && block.statements().stream()
            .allMatch(
                s ->
                    s instanceof Stmt.Assign
                        || s instanceof Stmt.IncDec
                        || s instanceof Stmt.Branch
                        || s instanceof Stmt.Return r
                            && r.results().stream().noneMatch(f.order::hasStep));
  }

  private void labeled(Stmt.Labeled s) {
    String label = s.label().name();
    f.branches.placeLabel(label);
    code.tick(s.pos());
    code.countStatement();
    switch (s.statement()) {
      case Stmt.For l -> f.loops.loop(l, label);
      case Stmt.Range r -> f.ranges.range(r, label);
      case Stmt.Switch w -> f.switches.expression(w, label);
      case Stmt.TypeSwitch w -> f.switches.type(w, label);
      case Stmt.Select w -> f.selects.select(w, label);
      case Stmt.Block b -> f.branches.labeledBlock(b, label);
      default -> statement(s.statement());
    }
  }
}

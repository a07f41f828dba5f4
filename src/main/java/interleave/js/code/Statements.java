package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.Expr;
import interleave.js.syntax.Node;
import interleave.js.syntax.Pattern;
import interleave.js.syntax.Stmt;
import interleave.js.syntax.SyntaxProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Compiles statements: each leaves the operands as they were.
final class Statements {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final Loops loops;

  Statements(FunctionCompiler function) {
    this.function = function;
    this.out = function.out;
    this.loops = new Loops(function, this);
  }

  /// Makes the functions that a block declares.
  void hoist(List<Stmt> body) {
    for (Stmt each : body) {
      Stmt statement = each instanceof Stmt.Exported e ? e.declaration() : each;
      while (statement instanceof Stmt.Labeled labeled) {
        statement = labeled.body();
      }
      if (statement instanceof Stmt.FunctionDeclaration declaration) {
        function.closure(declaration.function(), null);
        function.initialize(declaration.function().name());
      }
    }
  }

  /// Binds what an import declaration names.
  void importNames(Stmt statement) {
    if (statement instanceof Stmt.Import i) {
      out.at(i.start());
      for (Stmt.ImportName name : i.imports()) {
        out.emit(Op.IMPORT, 1, out.constant(i.module()), out.constant(name.imported()));
        function.initialize(name.local());
      }
    }
  }

  /// Leaves nothing, costs a statement's time.
  void begin(Node statement) {
    out.at(statement.start());
    out.emit(Op.STATEMENT, 0);
  }

  /// Long because there are so many kinds of statements.
  void compile(Stmt statement) {
    switch (statement) {
      case Stmt.Var variables -> variables(variables);
      case Stmt.FunctionDeclaration declaration -> {
        Resolution.Use outer = function.resolution().use(declaration);
        if (outer != null) {
          function.load(declaration.function().name());
          function.initialize(declaration);
        }
      }
      case Stmt.ClassDeclaration declaration -> {
        begin(statement);
        function.classes.compile(declaration.node(), "");
        function.initialize(declaration.node().name());
      }
      case Stmt.Expression e -> {
        begin(e);
        function.expressions.discard(e.expression());
      }
      case Stmt.Block block -> {
        function.enterScope(block);
        hoist(block.body());
        block.body().forEach(this::compile);
      }
      case Stmt.Empty empty -> {}
      case Stmt.If i -> {
        begin(i);
        Label otherwise = new Label();
        function.expressions.compile(i.test());
        out.jump(Op.JUMP_FALSE, -1, otherwise);
        compile(i.then());
        if (i.otherwise() == null) {
          out.place(otherwise);
        } else {
          Label end = new Label();
          out.jump(Op.JUMP, 0, end);
          out.place(otherwise);
          compile(i.otherwise());
          out.place(end);
        }
      }
      case Stmt.For f -> loops.classic(f, Set.of());
      case Stmt.ForIn f -> loops.forIn(f, Set.of());
      case Stmt.ForOf f -> loops.forOf(f, Set.of());
      case Stmt.While w -> loops.whileLoop(w, Set.of());
      case Stmt.DoWhile d -> loops.doWhile(d, Set.of());
      case Stmt.Return r -> returnStatement(r);
      case Stmt.Break b -> {
        begin(b);
        function.exits.breakTo(b, b.label(), b.at());
      }
      case Stmt.Continue c -> {
        begin(c);
        function.exits.continueAt(c, c.label(), c.at());
      }
      case Stmt.Throw t -> {
        begin(t);
        function.expressions.compile(t.value());
        out.at(t.start());
        out.emit(Op.THROW, -1);
      }
      case Stmt.Try t -> tryStatement(t);
      case Stmt.Switch s -> switchStatement(s, Set.of());
      case Stmt.Labeled l -> labeled(l);
      case Stmt.Import i -> {}
      case Stmt.Export e -> {}
      case Stmt.Exported e -> compile(e.declaration());
      case Stmt.ExportDefault e -> {
        begin(e);
        function.expressions.compileNamed(e.value(), "default");
        out.emit(Op.EXPORT, -1, out.constant("default"));
      }
    }
  }

  private void variables(Stmt.Var variables) {
    begin(variables);
    for (Stmt.Declarator declarator : variables.declarators()) {
      if (declarator.value() != null) {
        String name = declarator.target() instanceof Expr.Name n ? n.name() : null;
        function.expressions.compileNamed(declarator.value(), name);
        if (name != null
            && (declarator.value() instanceof Expr.Call
                || declarator.value() instanceof Expr.New)) {
          out.resultOf(name);
        }
        if (!(declarator.target() instanceof Expr.Name)) {
          out.at(declarator.target().start());
          out.text(CallText.of(declarator.value()));
        }
        function.patterns.bind(declarator.target());
      } else if (variables.kind() != Stmt.VarKind.VAR) {
        out.emit(Op.UNDEFINED, 1);
        function.patterns.bind(declarator.target());
      }
    }
  }

  private void returnStatement(Stmt.Return r) {
    begin(r);
    if (r.value() == null) {
      out.emit(Op.UNDEFINED, 1);
    } else {
      function.expressions.compile(r.value());
      if (function.isAsyncGenerator()) {
        out.at(r.start());
        out.emit(Op.AWAIT, 0);
      }
    }
    out.at(r.start());
    int depth = out.depth();
    function.exits.returnValue(r);
    out.setDepth(depth - 1);
  }

  private void labeled(Stmt.Labeled first) {
    Set<String> labels = new LinkedHashSet<>();
    Stmt body = first;
    while (body instanceof Stmt.Labeled labeled) {
      String label = labeled.label();
      if (function.exits.hasLabel(label) || !labels.add(label)) {
        throw SyntaxProblem.error(
            labeled.start(),
            labeled.start() + label.length(),
            "Label '" + label + "' has already been declared");
      }
      body = labeled.body();
    }
    switch (body) {
      case Stmt.For f -> loops.classic(f, labels);
      case Stmt.ForIn f -> loops.forIn(f, labels);
      case Stmt.ForOf f -> loops.forOf(f, labels);
      case Stmt.While w -> loops.whileLoop(w, labels);
      case Stmt.DoWhile d -> loops.doWhile(d, labels);
      case Stmt.Switch s -> switchStatement(s, labels);
      default -> {
        Label end = new Label();
        function.exits.push(new Exits.BreakTarget(labels, false, end));
        compile(body);
        function.exits.pop();
        out.place(end);
      }
    }
  }

  private void switchStatement(Stmt.Switch s, Set<String> labels) {
    begin(s);
    int value = function.newSlot();
    function.expressions.compile(s.value());
    out.emit(Op.STORE, -1, value);
    function.enterScope(s);
    hoist(s.cases().stream().flatMap(c -> c.body().stream()).toList());
    Label end = new Label();
    Label otherwise = end;
    Label[] starts = new Label[s.cases().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = new Label();
      Expr test = s.cases().get(i).test();
      if (test == null) {
        otherwise = starts[i];
      } else {
        out.emit(Op.LOAD, 1, value);
        function.expressions.compile(test);
        out.emit(Op.STRICT_EQUAL, -1);
        out.jump(Op.JUMP_TRUE, -1, starts[i]);
      }
    }
    out.jump(Op.JUMP, 0, otherwise);
    function.exits.push(new Exits.BreakTarget(labels, true, end));
    for (int i = 0; i < starts.length; i++) {
      out.place(starts[i]);
      s.cases().get(i).body().forEach(this::compile);
    }
    function.exits.pop();
    out.place(end);
  }

  private void tryStatement(Stmt.Try t) {
    if (t.finalizer() == null) {
      tryCatch(t);
      return;
    }
    int kind = function.newSlot();
    int value = function.newSlot();
    Exits.Finalizer finalizer = new Exits.Finalizer(kind, value);
    function.exits.push(finalizer);
    int from = out.size();
    tryCatch(t);
    int to = out.size();
    out.emit(Op.SET_INT, 0, kind, 0);
    out.jump(Op.JUMP, 0, finalizer.start);
    Label failed = new Label();
    out.place(failed);
    out.handler(from, to, failed, 0);
    out.setDepth(1);
    out.emit(Op.STORE, -1, value);
    out.emit(Op.SET_INT, 0, kind, 1);
    function.exits.pop();
    out.place(finalizer.start);
    compile(t.finalizer());
    function.exits.goOn(finalizer);
  }

  private void tryCatch(Stmt.Try t) {
    int from = out.size();
    compile(t.block());
    if (t.handler() == null) {
      return;
    }
    int to = out.size();
    Label end = new Label();
    Label failed = new Label();
    out.jump(Op.JUMP, 0, end);
    out.place(failed);
    out.handler(from, to, failed, 0);
    out.setDepth(1);
    out.at(t.handler().start());
    out.emit(Op.CATCH, 0);
    catchBlock(t.parameter(), t);
    compile(t.handler());
    out.place(end);
  }

  private void catchBlock(Pattern parameter, Stmt.Try t) {
    function.enterScope(t);
    if (parameter == null) {
      out.emit(Op.POP, -1);
    } else {
      function.patterns.bind(parameter);
    }
  }
}

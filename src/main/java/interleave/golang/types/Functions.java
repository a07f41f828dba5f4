package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Operand.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Checks the bodies of functions, and keeps count of what happens to their variables.
final class Functions {

  private final Check check;

  Functions(Check check) {
    this.check = check;
  }

  /// A function whose type is known now: its body is checked later, those of the library only when
  /// something can reach them.
  void declared(Declared decl, Signatures.Declared declared) {
    if (decl.funcDecl.body() == null) {
      return;
    }
    decl.declared = declared;
    if (!decl.file.pkg().pkg.isLibrary()) {
      check.later(() -> body(decl));
    }
  }

  void body(Declared decl) {
    Signatures.Declared declared = decl.declared;
    Env env = new Env(decl.file, decl, declared.scope());
    env.body = declared.body();
    body(env, declared, decl.funcDecl.body());
  }

  void literal(Operand x, Expr.FuncLit e) {
    Signatures.Declared declared = check.signatures.declare(null, e.type());
    check.recorder.recordType(e.type(), declared.signature());
    check.info.setLiteral(e, new TypeInfo.Literal(declared.params(), declared.results()));
    if (e.body() != null) {
      Env env = new Env(check.env.file, check.env.decl, declared.scope());
      env.iota = check.env.iota;
      env.body = declared.body();
      check.later(() -> body(env, declared, e.body()));
    }
    x.mode = Mode.VALUE;
    x.type = declared.signature();
  }

  private void body(Env env, Signatures.Declared declared, Stmt.Block block) {
    Env saved = check.env;
    check.env = env;
    check.statements.list(block.statements());
    if (!declared.signature().results().isEmpty()
        && !new Termination(env.body).isTerminating(block, "")) {
      check.errors.report(block.rbrace(), "missing return");
    }
    if (!check.inLibrary()) {
      reportUnused(declared.scope());
    }
    check.env = saved;
  }

  private void reportUnused(Scope scope) {
    List<Symbol.Var> unused = new ArrayList<>();
    for (Symbol symbol : scope.symbols()) {
      if (symbol instanceof Symbol.Var variable && !variable.isUsed()) {
        unused.add(variable);
      }
    }
    unused.sort(Comparator.comparing(Symbol.Var::pos));
    for (Symbol.Var variable : unused) {
      check.errors.report(variable.pos(), "declared and not used: " + variable.name());
    }
    for (Scope inner : scope.children()) {
      if (!inner.isFunction()) {
        reportUnused(inner);
      }
    }
  }

  /// The variable that an expression is a part of, or null: `x` in `x.field[3]`, unless a pointer
  /// or a slice is followed.
  private Symbol.Var root(Expr e) {
    return switch (e) {
      case Expr.Paren paren -> root(paren.inner());
      case Expr.Ident name ->
          check.info.symbolOf(name) instanceof Symbol.Var variable ? variable : null;
      case Expr.Selector selector -> {
        Selection selection = check.info.selectionOf(selector);
        if (selection == null) {
          yield check.info.symbolOf(selector) instanceof Symbol.Var variable ? variable : null;
        }
        yield selection.indirect() ? null : root(selector.operand());
      }
      case Expr.Index index -> {
        Type type = check.info.typeOf(index.operand());
        yield type != null && type.underlying() instanceof Type.Array
            ? root(index.operand())
            : null;
      }
      default -> null;
    };
  }

  /// Notes that the address of a variable or of a part of it is taken.
  void address(Expr e) {
    Symbol.Var variable = root(e);
    if (variable != null) {
      variable.markAddressed();
    }
  }

  /// Notes that a variable or a part of it is assigned to.
  void assigned(Expr e) {
    Symbol.Var variable = root(e);
    if (variable != null) {
      variable.countAssignment();
    }
  }
}

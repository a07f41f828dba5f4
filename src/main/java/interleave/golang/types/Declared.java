package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is known of a declared symbol before its type is.
final class Declared {

  /// How far the declaration has been worked through.
  enum State {
    WAITING,
    OPEN,
    DONE
  }

  final Symbol symbol;

  /// Null for types declared inside functions.
  final FileContext file;

  /// The variables that share an initial value, or null.
  List<Symbol.Var> together;

  Expr typeExpr;
  Expr init;
  boolean inherited;
  Constant iota;
  Decl.Type typeDecl;
  Decl.Func funcDecl;

  State state = State.WAITING;

  /// Place on the path of open declarations.
  int pathIndex;

  /// The package-level symbols that its initial value or body mentions.
  final Set<Symbol> dependencies = new LinkedHashSet<>();

  /// The declarations that share the initial value have one set of dependencies.
  Declared shared;

  /// The function's type and variables, once known.
  Signatures.Declared declared;

  boolean bodyQueued;

  Declared(Symbol symbol, FileContext file) {
    this.symbol = symbol;
    this.file = file;
    this.shared = this;
  }

  boolean hasInitialValue() {
    return init != null || funcDecl != null && funcDecl.body() != null;
  }
}

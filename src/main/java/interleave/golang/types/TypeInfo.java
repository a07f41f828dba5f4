package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import java.util.Arrays;
import java.util.List;

/// What the checker found out about the nodes of a program, kept beside the tree by node id.
///
/// Inside a generic function types mention its type parameters; whoever instantiates the function
/// substitutes them.
public final class TypeInfo {

  private Type[] types = new Type[1024];
  private Constant[] constants = new Constant[1024];
  private Object[] facts = new Object[1024];
  private boolean[] typeExpressions = new boolean[1024];
  private Type[] written;

  private void ensure(int id) {
    if (id >= types.length) {
      int size = Math.max(id + 1, types.length * 2);
      types = Arrays.copyOf(types, size);
      constants = Arrays.copyOf(constants, size);
      facts = Arrays.copyOf(facts, size);
      typeExpressions = Arrays.copyOf(typeExpressions, size);
    }
  }

  /// The type of an expression, after untyped operands got their final type; of a type expression
  /// the type it denotes; null for what is neither (a package's name, a blank identifier). What is
  /// used in the form `v, ok = x` has a [Type.Tuple] of two; a call without results an empty one.
  public Type typeOf(Expr expr) {
    return expr.id() < types.length ? types[expr.id()] : null;
  }

  /// The same with aliases as the program wrote them (`rune`), for messages.
  public Type writtenTypeOf(Expr expr) {
    return written != null && expr.id() < written.length ? written[expr.id()] : typeOf(expr);
  }

  void setType(Expr expr, Type type) {
    ensure(expr.id());
    types[expr.id()] = type;
  }

  /// Whether the expression denotes a type.
  public boolean isType(Expr expr) {
    return expr.id() < types.length && typeExpressions[expr.id()];
  }

  void markType(Expr expr) {
    ensure(expr.id());
    typeExpressions[expr.id()] = true;
  }

  /// The value of a constant expression, already converted to its type; null for others.
  public Constant constantOf(Expr expr) {
    return expr.id() < types.length ? constants[expr.id()] : null;
  }

  void setConstant(Expr expr, Constant value) {
    ensure(expr.id());
    constants[expr.id()] = value;
  }

  /// What an identifier declares or uses; for a `Selector` with a package on its left the package's
  /// member; null for `_` where it declares nothing.
  public Symbol symbolOf(Node node) {
    Object fact = fact(node);
    return fact instanceof Instance instance
        ? instance.symbol()
        : fact instanceof Symbol symbol ? symbol : null;
  }

  void setSymbol(Node node, Symbol symbol) {
    setFact(node, symbol);
  }

  /// The type arguments of a generic function where it is used (an `Ident` or a package's
  /// `Selector`), written or inferred; empty elsewhere.
  public List<Type> typeArgumentsOf(Expr expr) {
    return fact(expr) instanceof Instance instance ? instance.typeArguments() : List.of();
  }

  void setInstance(Expr expr, Symbol.Func function, List<Type> typeArguments) {
    setFact(expr, new Instance(function, List.copyOf(typeArguments)));
  }

  /// What a selector on a value or type means; null for members of packages.
  public Selection selectionOf(Expr.Selector selector) {
    return fact(selector) instanceof Selection selection ? selection : null;
  }

  void setSelection(Expr.Selector selector, Selection selection) {
    setFact(selector, selection);
  }

  /// Where the arguments of a predeclared function are the results of one call: an expression for
  /// each of them; null for all other calls.
  public List<Expr> resultsOf(Expr.Call call) {
    return fact(call) instanceof Results results ? results.expressions() : null;
  }

  void setResults(Expr.Call call, List<Expr> expressions) {
    setFact(call, new Results(List.copyOf(expressions)));
  }

  /// The variable that a clause of a type switch declares; null when it declares none.
  public Symbol.Var clauseVariable(Stmt.CaseClause clause) {
    return fact(clause) instanceof Symbol.Var variable ? variable : null;
  }

  void setClauseVariable(Stmt.CaseClause clause, Symbol.Var variable) {
    setFact(clause, variable);
  }

  /// The variables of a function literal, as [Symbol.Func#parameters()] has them for functions.
  public Literal literalOf(Expr.FuncLit literal) {
    return fact(literal) instanceof Literal found ? found : null;
  }

  void setLiteral(Expr.FuncLit literal, Literal found) {
    setFact(literal, found);
  }

  /// Replaces aliases by what they stand for, everywhere.
  void removeAliases() {
    written = types.clone();
    for (int i = 0; i < types.length; i++) {
      types[i] = AliasRemoval.plain(types[i]);
      if (facts[i] instanceof Selection s) {
        facts[i] =
            new Selection(
                s.kind(),
                AliasRemoval.plain(s.receiver()),
                s.path(),
                s.method(),
                AliasRemoval.plain(s.type()),
                s.indirect());
      } else if (facts[i] instanceof Instance instance) {
        facts[i] =
            new Instance(
                instance.symbol(), List.copyOf(AliasRemoval.plain(instance.typeArguments())));
      }
    }
  }

  private Object fact(Node node) {
    return node.id() < facts.length ? facts[node.id()] : null;
  }

  private void setFact(Node node, Object fact) {
    ensure(node.id());
    facts[node.id()] = fact;
  }

  private record Results(List<Expr> expressions) {}

  private record Instance(Symbol.Func symbol, List<Type> typeArguments) {}

  /// @param parameters in order; unnamed ones are called `_`
  /// @param results in order; unnamed ones have an empty name
  public record Literal(List<Symbol.Var> parameters, List<Symbol.Var> results) {}
}

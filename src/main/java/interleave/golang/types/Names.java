package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.source.Pos;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Declares names and finds out what they stand for.
final class Names {

  private final Check check;
  private final Map<Scope, Map<String, Symbol.PackageName>> dotImports = new IdentityHashMap<>();
  private final Set<Symbol.PackageName> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /// What a blank type parameter of a receiver stands for.
  private final Map<Expr.Ident, TypeParam> blankParameters = new IdentityHashMap<>();

  Names(Check check) {
    this.check = check;
  }

  static String nameOf(Symbol symbol) {
    return symbol instanceof Symbol.Builtin builtin ? builtin.goName() : symbol.name();
  }

  /// Declares a symbol unless its name is taken, which is an error.
  boolean declare(Scope scope, Symbol symbol) {
    if (symbol.name().equals("_")) {
      return true;
    }
    Symbol other = scope.insert(symbol.name(), symbol);
    if (other == null) {
      return true;
    }
    redeclared(symbol.pos(), symbol.name(), other);
    return false;
  }

  void redeclared(Pos pos, String name, Symbol other) {
    report(pos, name + " redeclared in this block", other);
  }

  /// Reports an error that has to do with another declaration of a name.
  void report(Pos pos, String message, Symbol other) {
    if (other.pos().isKnown()) {
      check.errors.report(
          pos, message, Errors.Note.at(other.pos(), "other declaration of " + nameOf(other)));
    } else {
      check.errors.report(pos, message);
    }
  }

  void dotImported(Scope scope, String name, Symbol.PackageName through) {
    dotImports.computeIfAbsent(scope, s -> new LinkedHashMap<>()).put(name, through);
  }

  void blankParameter(Expr.Ident name, TypeParam parameter) {
    blankParameters.put(name, parameter);
  }

  boolean isUsed(Symbol.PackageName name) {
    return used.contains(name);
  }

  void use(Symbol.PackageName name) {
    used.add(name);
  }

  Symbol lookUp(String name) {
    return check.env.scope.lookUp(name);
  }

  /// `package rand ("math/rand")`.
  String describe(Symbol.PackageName symbol) {
    String name = check.packages.nameOf(symbol.path());
    return "package " + name + " (\"" + symbol.path() + "\")";
  }

  /// Finds out what a name stands for.
  ///
  /// @param wantType whether only a type will do
  void ident(Operand x, Expr.Ident e, boolean wantType) {
    x.mode = Operand.Mode.INVALID;
    x.expr = e;
    if (e.isBad()) {
      return; // the parser has said so
    }
    Scope[] scope = new Scope[1];
    Symbol symbol = find(e.name(), scope);
    if (symbol == null) {
      undefined(x, e);
      return;
    }
    if ((symbol == Universe.COMPARABLE.symbol() || symbol == Universe.ANY.symbol())
        && !check.verifyVersion(e.pos(), 18, "predeclared " + e.name())) {
      return;
    }
    check.info.setSymbol(e, symbol);
    boolean isType = symbol instanceof Symbol.TypeName;
    if (!isType && wantType) {
      check.errors.report(e.pos(), e.name() + " is not a type");
      if (symbol instanceof Symbol.Var variable && variable.pkg() == check.pkg()) {
        variable.setUsed(true);
      }
      return;
    }
    if (symbol.type() == null || isType && wantType || symbol instanceof Symbol.Func) {
      if (symbol instanceof Symbol.TypeName name) {
        check.cycles.meetLocal(name);
      }
      check.declarations.resolve(symbol);
    }
    Map<String, Symbol.PackageName> dotted = dotImports.get(scope[0]);
    if (dotted != null && dotted.containsKey(e.name())) {
      used.add(dotted.get(e.name()));
    }
    use(x, e, symbol);
  }

  private Symbol find(String name, Scope[] where) {
    for (Scope scope = check.env.scope; scope != null; scope = scope.parent()) {
      Symbol found = scope.find(name);
      if (found != null) {
        where[0] = scope;
        return found;
      }
    }
    return null;
  }

  private void undefined(Operand x, Expr.Ident e) {
    if (!e.name().equals("_")) {
      check.errors.report(e.pos(), "undefined: " + e.name());
      return;
    }
    TypeParam parameter = blankParameters.get(e);
    if (parameter == null) {
      check.errors.report(e.pos(), "cannot use _ as value or type");
    } else {
      x.mode = Operand.Mode.TYPE;
      x.type = parameter;
    }
  }

  private void use(Operand x, Expr.Ident e, Symbol symbol) {
    switch (symbol) {
      case Symbol.PackageName _ ->
          check.errors.report(e.pos(), "use of package " + e.name() + " not in selector");
      case Symbol.Const constant -> {
        dependOn(constant);
        if (constant.type() == null || !Types.isValid(constant.type())) {
          return;
        }
        if (constant == Universe.IOTA) {
          if (check.env.iota == null) {
            check.errors.report(e.pos(), "cannot use iota outside constant declaration");
            return;
          }
          x.value = check.env.iota;
        } else {
          x.value = constant.value();
        }
        x.mode = Operand.Mode.CONSTANT;
        x.type = constant.type();
      }
      case Symbol.TypeName name -> {
        x.mode = Operand.Mode.TYPE;
        x.type = name.type();
      }
      case Symbol.Var variable -> {
        variable(variable);
        if (variable.type() == null || !Types.isValid(variable.type())) {
          return;
        }
        x.mode = Operand.Mode.VARIABLE;
        x.type = variable.type();
      }
      case Symbol.Func function -> {
        dependOn(function);
        check.reachability.use(function);
        x.mode = Operand.Mode.VALUE;
        x.type = function.type();
      }
      case Symbol.Builtin builtin -> {
        x.builtin = builtin;
        x.mode = Operand.Mode.BUILTIN;
        x.type = Type.Basic.INVALID;
      }
      case Symbol.Nil _ -> {
        x.mode = Operand.Mode.NIL;
        x.type = Type.Basic.UNTYPED_NIL;
      }
    }
  }

  private void variable(Symbol.Var variable) {
    if (variable.pkg() == check.pkg()) {
      variable.setUsed(true);
    }
    if (variable.isGlobal()) {
      dependOn(variable);
    } else if (variable.owner() != null && variable.owner() != check.env.body) {
      variable.markCaptured();
    }
  }

  /// Notes that the declaration being checked needs a package-level symbol.
  void dependOn(Symbol symbol) {
    if (check.env.decl != null && check.declared.containsKey(symbol)) {
      check.env.decl.shared.dependencies.add(symbol);
    }
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Finds out the types of declared symbols, each when it is first needed.
final class Declarations {

  private final Check check;

  Declarations(Check check) {
    this.check = check;
  }

  /// Makes sure that a symbol has its type. Finding itself again on the way is an error unless the
  /// cycle makes sense.
  void resolve(Symbol symbol) {
    Declared decl = check.declared.get(symbol);
    if (decl == null) {
      if (symbol instanceof Symbol.Func function && function.origin() != function) {
        resolve(function.origin());
      }
      return;
    }
    switch (decl.state) {
      case DONE -> {}
      case OPEN -> reopened(decl);
      case WAITING -> {
        check.cycles.push(decl);
        Env saved = check.env;
        boolean value = symbol instanceof Symbol.Const || symbol instanceof Symbol.Var;
        check.env = new Env(decl.file, value ? decl : null, decl.file.scope());
        try {
          declare(decl);
        } finally {
          check.env = saved;
          check.cycles.pop();
          decl.state = Declared.State.DONE;
        }
      }
    }
  }

  private void reopened(Declared decl) {
    boolean valid = check.cycles.isValid(decl);
    switch (decl.symbol) {
      case Symbol.Const constant -> {
        if (!valid || constant.type() == null) {
          constant.set(Type.Basic.INVALID, Constants.UNKNOWN);
        }
      }
      case Symbol.Var variable -> {
        if (!valid || variable.type() == null) {
          variable.setType(Type.Basic.INVALID);
        }
      }
      case Symbol.TypeName name -> {
        if (!valid || name.type() == null) {
          name.setType(Type.Basic.INVALID);
        }
      }
      default -> {}
    }
  }

  private void declare(Declared decl) {
    switch (decl.symbol) {
      case Symbol.Const constant -> {
        check.env.iota = decl.iota;
        constant(constant, decl.typeExpr, decl.init, decl.inherited);
      }
      case Symbol.Var variable -> variable(variable, decl.together, decl.typeExpr, decl.init);
      case Symbol.TypeName name -> {
        check.typeDeclarations.declare(name, decl.typeDecl);
        check.typeDeclarations.collectMethods(name, decl.file.pkg());
      }
      case Symbol.Func function -> function(function, decl);
      default -> throw new AssertionError(decl.symbol);
    }
  }

  private void constant(Symbol.Const symbol, Expr typeExpr, Expr init, boolean inherited) {
    Type type = null;
    symbol.set(null, Constants.UNKNOWN);
    if (typeExpr != null) {
      type = check.typeExprs.type(typeExpr);
      if (!Types.isConstType(type)) {
        if (Types.isValid(type.underlying())) {
          check.errors.report(typeExpr.pos(), "invalid constant type " + check.text(type));
        }
        symbol.set(Type.Basic.INVALID, Constants.UNKNOWN);
        return;
      }
      symbol.set(type, Constants.UNKNOWN);
    }
    Operand x = new Operand();
    if (init != null) {
      if (inherited) {
        check.env.errorPos = symbol.pos();
      }
      check.exprs.expr(x, init);
    }
    check.assignments.initConstant(symbol, x);
    check.env.errorPos = Pos.NONE;
  }

  private void variable(Symbol.Var symbol, List<Symbol.Var> together, Expr typeExpr, Expr init) {
    if (typeExpr != null) {
      symbol.setType(check.typeExprs.varType(typeExpr));
    }
    if (init == null) {
      if (typeExpr == null) {
        symbol.setType(Type.Basic.INVALID);
      }
      return;
    }
    if (together == null || together.size() == 1) {
      Operand x = new Operand();
      check.exprs.expr(Target.of(symbol.type(), symbol.name()), x, init);
      check.assignments.initVariable(symbol, x, "variable declaration");
      return;
    }
    if (typeExpr != null) {
      for (Symbol.Var variable : together) {
        variable.setType(symbol.type());
      }
    }
    check.assignments.initVariables(together, List.of(init), null);
  }

  private void function(Symbol.Func symbol, Declared decl) {
    symbol.setType(Signature.EMPTY); // what its own signature sees of it
    decl.state = Declared.State.DONE;
    Decl.Func declaration = decl.funcDecl;
    Signatures.Declared declared =
        check.signatures.declare(declaration.receiver(), declaration.type());
    symbol.setType(declared.signature());
    if (declared.receiver() != null) {
      symbol.setReceiver(declared.receiver().type());
    }
    symbol.setVariables(declared.receiver(), declared.params(), declared.results());
    if (!declaration.type().typeParams().isEmpty() && declaration.body() == null) {
      check.errors.report(declaration.pos(), "generic function is missing function body");
    }
    check.functions.declared(decl, declared);
  }

  /// Compares the numbers of names and values in a declaration.
  void verifyCount(
      Pos pos, List<Expr.Ident> names, List<Expr> values, boolean constant, boolean inherited) {
    int left = names.size();
    int right = values.size();
    if (left < right) {
      Expr extra = values.get(left);
      if (inherited) {
        check.errors.report(pos, "extra init expr at " + extra.pos());
      } else {
        check.errors.report(extra.pos(), "extra init expr " + check.text(extra));
      }
    } else if (left > right && (constant || right != 1)) {
      Expr.Ident name = names.get(right);
      check.errors.report(name.pos(), "missing init expr for " + name.name());
    }
  }

  /// Declarations inside a function.
  void local(List<Decl> declarations) {
    for (Decl declaration : declarations) {
      switch (declaration) {
        case Decl.Const constants -> localConstants(constants);
        case Decl.Var variables -> localVariables(variables);
        case Decl.Type type -> localType(type);
        default -> check.errors.report(declaration.pos(), "unknown declaration");
      }
    }
  }

  private void localConstants(Decl.Const declaration) {
    int top = check.delayedCount();
    List<Symbol.Const> symbols = new ArrayList<>();
    Constant iota = check.env.iota;
    for (int i = 0; i < declaration.names().size(); i++) {
      Expr.Ident name = declaration.names().get(i);
      Symbol.Const symbol = new Symbol.Const(name.name(), name.pos(), check.pkg());
      check.registry.constants.add(symbol);
      symbols.add(symbol);
      List<Expr> values = declaration.values();
      check.env.iota = Constants.of(declaration.iota());
      constant(
          symbol,
          declaration.type(),
          i < values.size() ? values.get(i) : null,
          declaration.repeated());
      check.env.iota = iota;
    }
    verifyCount(
        declaration.pos(), declaration.names(), declaration.values(), true, declaration.repeated());
    check.processDelayed(top);
    for (int i = 0; i < symbols.size(); i++) {
      check.names.declare(check.env.scope, symbols.get(i));
      check.info.setSymbol(declaration.names().get(i), symbols.get(i));
    }
  }

  private void localVariables(Decl.Var declaration) {
    int top = check.delayedCount();
    List<Symbol.Var> symbols = new ArrayList<>();
    for (Expr.Ident name : declaration.names()) {
      symbols.add(localVariable(name, null));
    }
    List<Expr> values = declaration.values();
    for (int i = 0; i < symbols.size(); i++) {
      if (values.size() == 1) {
        variable(symbols.get(i), symbols, declaration.type(), values.getFirst());
        if (symbols.size() > 1) {
          break;
        }
      } else {
        variable(
            symbols.get(i), null, declaration.type(), i < values.size() ? values.get(i) : null);
      }
    }
    if (declaration.type() == null || !values.isEmpty()) {
      verifyCount(declaration.pos(), declaration.names(), values, false, false);
    }
    check.processDelayed(top);
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).type() == null) {
        symbols.get(i).setType(Type.Basic.INVALID);
      }
      check.names.declare(check.env.scope, symbols.get(i));
      if (!symbols.get(i).name().equals("_")) {
        check.info.setSymbol(declaration.names().get(i), symbols.get(i));
      }
    }
  }

  /// A new variable of the function being checked, not declared yet.
  Symbol.Var localVariable(Expr.Ident name, Type type) {
    return localVariable(name.name(), name.pos(), type);
  }

  Symbol.Var localVariable(String name, Pos pos, Type type) {
    Symbol.Var symbol = new Symbol.Var(name, pos, check.pkg(), type, false);
    symbol.setOwner(check.env.body);
    check.registry.variables.add(symbol);
    return symbol;
  }

  private void localType(Decl.Type declaration) {
    Symbol.TypeName symbol =
        new Symbol.TypeName(
            declaration.name().name(), declaration.name().pos(), check.pkg(), declaration.alias());
    check.registry.typeNames.add(symbol);
    check.names.declare(check.env.scope, symbol);
    check.info.setSymbol(declaration.name(), symbol);
    Declared decl = new Declared(symbol, check.env.file);
    decl.typeDecl = declaration;
    check.cycles.localTypes.put(symbol, decl);
    check.cycles.push(decl);
    try {
      check.typeDeclarations.declare(symbol, declaration);
    } finally {
      check.cycles.pop();
      decl.state = Declared.State.DONE;
    }
  }
}

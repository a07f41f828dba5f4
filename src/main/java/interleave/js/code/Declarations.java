package interleave.js.code;

import interleave.js.code.Variable.Kind;
import interleave.js.syntax.ClassNode;
import interleave.js.syntax.Expr;
import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.Names;
import interleave.js.syntax.Node;
import interleave.js.syntax.Pattern;
import interleave.js.syntax.Stmt;
import interleave.js.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;

/// Makes the variables that declarations ask for, in the scope that the resolver is in, and says
/// which declarations cannot stand together.
final class Declarations {

  private final Resolver resolver;

  Declarations(Resolver resolver) {
    this.resolver = resolver;
  }

  SyntaxProblem declaredTwice(String name, Node at) {
    return SyntaxProblem.error(
        at.start(), at.end(), "Identifier '" + name + "' has already been declared");
  }

  private void add(String name, Kind kind, int declaredAt) {
    FunctionScope function = resolver.functionScope();
    resolver.scope().add(new Variable(name, kind, function, declaredAt));
  }

  /// @param end from where on it has a value
  void parameter(Expr.Name name, FunctionNode function, int end) {
    boolean again = resolver.scope().get(name.name()) != null;
    if (again && (function.strict() || function.isArrow() || !function.hasSimpleParameters())) {
      throw SyntaxProblem.error(
          name.start(), name.end(), "Duplicate parameter name not allowed in this context");
    }
    add(name.name(), Kind.PARAMETER, end);
    resolver.scope().get(name.name()).declaredFrom = name.start();
  }

  /// The variables of a function's body, with every `var` in it.
  void ofFunction(List<Stmt> body) {
    List<Expr.Name> vars = new ArrayList<>();
    body.forEach(statement -> collectVars(statement, vars));
    for (Expr.Name name : vars) {
      Variable there = ownVariable(name.name());
      if (there == null || there.kind == Kind.SELF) {
        add(name.name(), Kind.VAR, 0);
        resolver.scope().get(name.name()).declaredFrom = name.start();
      }
    }
    ofBlock(body);
  }

  /// The lexical declarations of a block, and its functions.
  void ofBlock(List<Stmt> body) {
    Scope scope = resolver.scope();
    boolean top = scope == resolver.functionScope().body;
    for (Stmt each : body) {
      Stmt statement = each instanceof Stmt.Exported e ? e.declaration() : each;
      Stmt inner = statement;
      while (inner instanceof Stmt.Labeled labeled) {
        inner = labeled.body();
      }
      switch (inner) {
        case Stmt.Var variables when variables.kind() != Stmt.VarKind.VAR -> {
          Kind kind = variables.kind() == Stmt.VarKind.LET ? Kind.LET : Kind.CONST;
          for (Stmt.Declarator declarator : variables.declarators()) {
            List<Expr.Name> names = new ArrayList<>();
            Names.bound(declarator.target(), names);
            int end =
                declarator.value() != null ? declarator.value().end() : declarator.target().end();
            names.forEach(name -> lexical(name, kind, end));
          }
        }
        case Stmt.ClassDeclaration declaration ->
            lexical(declaration.node().name(), Kind.CLASS, declaration.end());
        case Stmt.Import i -> i.imports().forEach(n -> lexical(n.local(), Kind.IMPORT, 0));
        case Stmt.FunctionDeclaration declaration ->
            function(declaration.function().name(), scope, top);
        default -> {}
      }
    }
  }

  /// The variable of that name which the present scope declares, or, in a body, the parameters.
  private Variable ownVariable(String name) {
    Scope scope = resolver.scope();
    Variable variable = scope.get(name);
    FunctionScope function = resolver.functionScope();
    return variable == null && scope == function.body ? function.top.get(name) : variable;
  }

  /// Whether a default uses a parameter that has no value yet.
  boolean isLaterParameter(Variable variable, Node use) {
    return variable.kind == Kind.PARAMETER
        && variable.owner == resolver.functionScope()
        && use.start() != variable.declaredFrom
        && use.start() < variable.declaredAt;
  }

  private void lexical(Expr.Name name, Kind kind, int end) {
    Variable there = ownVariable(name.name());
    if (there != null && there.kind != Kind.SELF && there.kind != Kind.HIDDEN) {
      int at = Math.max(name.start(), there.declaredFrom);
      throw SyntaxProblem.error(
          at,
          at + name.name().length(),
          "Identifier '" + name.name() + "' has already been declared");
    }
    add(name.name(), kind, end);
  }

  private void function(Expr.Name name, Scope scope, boolean top) {
    Variable there = scope.get(name.name());
    if (there != null && there.kind.isLexical()) {
      throw declaredTwice(name.name(), name);
    }
    if (there == null || there.kind == Kind.SELF) {
      add(name.name(), Kind.FUNCTION, 0);
    } else if (!top && resolver.functionScope().strict) {
      throw declaredTwice(name.name(), name);
    }
  }

  /// In sloppy code the function of a block is a variable of the whole function, too: from its
  /// declaration on.
  void outside(Stmt.FunctionDeclaration declaration) {
    FunctionScope function = resolver.functionScope();
    if (function.strict || resolver.scope() == function.body) {
      return;
    }
    Variable outer = function.body.get(declaration.function().name().name());
    if (outer != null && outer.kind == Kind.VAR) {
      resolver.use(declaration, outer);
    }
  }

  void ofLoop(Stmt.VarKind kind, Pattern target, int end) {
    List<Expr.Name> names = new ArrayList<>();
    Names.bound(target, names);
    for (Expr.Name name : names) {
      if (kind == Stmt.VarKind.VAR) {
        checkVar(name);
      } else {
        lexical(name, kind == Stmt.VarKind.LET ? Kind.LET : Kind.CONST, end);
      }
    }
  }

  void ofCatch(Pattern parameter) {
    List<Expr.Name> names = new ArrayList<>();
    Names.bound(parameter, names);
    for (Expr.Name name : names) {
      if (resolver.scope().get(name.name()) != null) {
        throw declaredTwice(name.name(), name);
      }
      add(name.name(), Kind.CATCH, 0);
    }
  }

  /// A block after `catch (e)` cannot declare `e` again.
  void checkCatchBody(List<Stmt> body) {
    for (Stmt statement : body) {
      boolean lexical = !(statement instanceof Stmt.Var v && v.kind() == Stmt.VarKind.VAR);
      for (Expr.Name name : lexical ? Names.declaredBy(statement) : List.<Expr.Name>of()) {
        if (resolver.scope().get(name.name()) != null) {
          throw declaredTwice(name.name(), name);
        }
      }
    }
  }

  /// A `var` cannot pass a lexical declaration of the same name.
  void checkVar(Pattern target) {
    List<Expr.Name> names = new ArrayList<>();
    Names.bound(target, names);
    for (Expr.Name name : names) {
      Scope top = resolver.functionScope().top;
      for (Scope s = resolver.scope(); s != null; s = s == top ? null : s.parent) {
        Variable there = s.get(name.name());
        boolean clash =
            there != null && (there.kind.isLexical() || (there.kind == Kind.FUNCTION && s != top));
        if (clash) {
          throw declaredTwice(name.name(), name);
        }
      }
    }
  }

  /// In sloppy code `arguments` follows what is assigned to parameters: not supported.
  void checkParameter(Pattern target) {
    FunctionScope function = resolver.functionScope();
    if (target instanceof Expr.Name name && function.usesArguments && !function.strict) {
      Variable variable = function.top.get(name.name());
      if (variable != null && variable.kind == Kind.PARAMETER) {
        throw SyntaxProblem.refusal(
            name.start(),
            name.end(),
            "assigning to a parameter where arguments is used, outside strict mode");
      }
    }
  }

  boolean mayBeSkipped(Variable variable) {
    for (Scope s = resolver.scope(); s != null; s = s.parent) {
      if (s.get(variable.name) == variable) {
        return s.skips;
      }
    }
    return false;
  }

  /// Whether a private name may be declared once more: as the other half of an accessor.
  boolean completes(ClassNode node, ClassNode.Member member) {
    List<ClassNode.MemberKind> kinds =
        node.members().stream()
            .filter(m -> member.privateName().equals(m.privateName()))
            .map(ClassNode.Member::kind)
            .toList();
    return kinds.size() == 2
        && kinds.contains(ClassNode.MemberKind.GETTER)
        && kinds.contains(ClassNode.MemberKind.SETTER);
  }

  void exported(Stmt.Export export, Resolution found) {
    for (Stmt.ExportName name : export.names()) {
      if (export.module() == null && resolver.scope().get(name.local()) == null) {
        throw SyntaxProblem.error(
            name.start(),
            name.start() + name.local().length(),
            "Export '" + name.local() + "' is not defined in module");
      }
    }
  }

  /// The names that `var` declares in a statement, and in sloppy code the functions of its blocks.
  private void collectVars(Stmt statement, List<Expr.Name> names) {
    switch (statement) {
      case null -> {}
      case Stmt.Var variables when variables.kind() == Stmt.VarKind.VAR ->
          names.addAll(Names.declaredBy(variables));
      case Stmt.Block block -> inner(block.body(), names);
      case Stmt.If i -> {
        collectVars(i.then(), names);
        collectVars(i.otherwise(), names);
      }
      case Stmt.For f -> {
        collectVars(f.init(), names);
        collectVars(f.body(), names);
      }
      case Stmt.ForIn f -> {
        if (f.kind() == Stmt.VarKind.VAR) {
          Names.bound(f.target(), names);
        }
        collectVars(f.body(), names);
      }
      case Stmt.ForOf f -> {
        if (f.kind() == Stmt.VarKind.VAR) {
          Names.bound(f.target(), names);
        }
        collectVars(f.body(), names);
      }
      case Stmt.While w -> collectVars(w.body(), names);
      case Stmt.DoWhile d -> collectVars(d.body(), names);
      case Stmt.Try t -> {
        collectVars(t.block(), names);
        collectVars(t.handler(), names);
        collectVars(t.finalizer(), names);
      }
      case Stmt.Switch s -> s.cases().forEach(c -> inner(c.body(), names));
      case Stmt.Labeled l -> collectVars(l.body(), names);
      case Stmt.Exported e -> collectVars(e.declaration(), names);
      default -> {}
    }
  }

  private void inner(List<Stmt> body, List<Expr.Name> names) {
    for (Stmt statement : body) {
      collectVars(statement, names);
      if (statement instanceof Stmt.FunctionDeclaration f && !resolver.functionScope().strict) {
        boolean plain = !f.function().async() && !f.function().generator();
        boolean lexical =
            body.stream()
                .anyMatch(
                    s ->
                        s != statement
                            && !(s instanceof Stmt.FunctionDeclaration)
                            && Names.declaredBy(s).stream()
                                .anyMatch(n -> n.name().equals(f.function().name().name())));
        if (plain && !lexical) {
          names.add(f.function().name());
        }
      }
    }
  }
}

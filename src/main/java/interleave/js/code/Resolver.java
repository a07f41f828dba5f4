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

/// Finds out which variable each name means. Declarations come before uses, because functions and
/// `var` can be used before their text.
final class Resolver {

  /// The variable an arrow function finds `this` in.
  static final String THIS = "this";

  static final String NEW_TARGET = "new.target";
  static final String ARGUMENTS = "arguments";

  private final Resolution found = new Resolution();
  private final Declarations declarations = new Declarations(this);
  private FunctionScope function;
  private Scope scope;

  private Resolver() {}

  /// @param parameters names that the program's text finds as parameters: `require` …
  static Resolution resolve(FunctionNode program, List<String> parameters) {
    Resolver resolver = new Resolver();
    resolver.program(program, parameters);
    return resolver.found;
  }

  Scope scope() {
    return scope;
  }

  FunctionScope functionScope() {
    return function;
  }

  private void program(FunctionNode program, List<String> parameters) {
    enterFunction(program, FunctionNode.Kind.PLAIN, program.strict());
    for (String name : parameters) {
      scope.add(new Variable(name, Kind.PARAMETER, function, 0));
    }
    declarations.ofFunction(program.body());
    statements(program.body());
    leaveFunction();
  }

  // Functions

  private void enterFunction(Node node, FunctionNode.Kind kind, boolean strict) {
    function = new FunctionScope(function, kind, strict);
    scope = new Scope(scope, function, false);
    function.top = scope;
    function.body = scope;
    found.function(node, function);
    found.scope(node, scope);
  }

  private void leaveFunction() {
    scope = function.top.parent;
    function = function.parent;
  }

  void function(FunctionNode node, boolean expression) {
    boolean named = expression && node.name() != null && node.kind() == FunctionNode.Kind.PLAIN;
    enterFunction(node, node.kind(), node.strict());
    for (Pattern.Element parameter : node.parameters()) {
      if (parameter.target() instanceof Expr.Name name) {
        int end = parameter.fallback() == null ? name.end() : parameter.fallback().end();
        declarations.parameter(name, node, end);
      } else {
        function.newSlot();
      }
    }
    List<Expr.Name> names = new ArrayList<>();
    for (Pattern.Element parameter : node.parameters()) {
      if (!(parameter.target() instanceof Expr.Name)) {
        Names.bound(parameter.target(), names);
      }
    }
    if (node.rest() != null) {
      Names.bound(node.rest(), names);
    }
    names.forEach(name -> declarations.parameter(name, node, name.end()));
    if (named && scope.get(node.name().name()) == null) {
      scope.add(new Variable(node.name().name(), Kind.SELF, function, 0));
    }
    if (!node.hasSimpleParameters()) {
      scope = new Scope(scope, function, false);
      function.body = scope;
    }
    declarations.ofFunction(node.body());
    scope = function.top;
    for (Pattern.Element parameter : node.parameters()) {
      element(parameter);
    }
    if (node.rest() != null) {
      pattern(node.rest());
    }
    scope = function.body;
    statements(node.body());
    leaveFunction();
  }

  private void classNode(ClassNode node) {
    if (node.name() != null && scope.get(node.name().name()) != null) {
      // a declaration's own name is a variable of the outside, too
      use(node.name(), node.name().name());
    }
    scope = new Scope(scope, function, false);
    found.scope(node, scope);
    if (node.name() != null) {
      scope.add(new Variable(node.name().name(), Kind.CONST, function, node.end()));
    }
    for (ClassNode.Member member : node.members()) {
      String name = member.privateName();
      if (name != null && scope.get(name) == null) {
        scope.add(new Variable(name, Kind.HIDDEN, function, 0));
      } else if (name != null && !declarations.completes(node, member)) {
        throw declarations.declaredTwice(name, member.key());
      }
      if (member.kind() == ClassNode.MemberKind.FIELD && member.computed()) {
        scope.add(new Variable(keyName(member), Kind.HIDDEN, function, 0));
      }
    }
    if (node.parent() != null) {
      expression(node.parent());
    }
    for (ClassNode.Member member : node.members()) {
      if (member.computed()) {
        expression(member.key());
      }
    }
    if (node.constructor() != null) {
      function(node.constructor(), false);
    }
    for (ClassNode.Member member : node.members()) {
      boolean method =
          member.kind() != ClassNode.MemberKind.FIELD
              && member.kind() != ClassNode.MemberKind.STATIC_BLOCK;
      if (method) {
        function(member.function(), false);
      }
      if (member.privateName() != null) {
        use(member, member.privateName());
      }
    }
    fields(node, false);
    fields(node, true);
    scope = scope.parent;
  }

  /// Where the key of a field is kept that is computed when its class is evaluated.
  static String keyName(ClassNode.Member member) {
    return "key at " + member.start();
  }

  private void fields(ClassNode node, boolean isStatic) {
    List<ClassNode.Member> members = fieldsOf(node, isStatic);
    if (members.isEmpty()) {
      return;
    }
    function = new FunctionScope(function, FunctionNode.Kind.INITIALIZER, true);
    scope = new Scope(scope, function, false);
    function.top = scope;
    function.body = scope;
    if (isStatic) {
      found.staticPart(node, function);
    } else {
      found.function(node, function);
    }
    for (ClassNode.Member member : members) {
      if (member.privateName() != null) {
        use(member, member.privateName());
      } else if (member.computed()) {
        use(member, keyName(member));
      }
      if (member.function() != null) {
        List<Stmt> body = member.function().body();
        boolean block = member.kind() == ClassNode.MemberKind.STATIC_BLOCK;
        if (block) {
          scope = new Scope(scope, function, false);
          found.scope(member, scope);
          declarations.ofFunction(body);
        }
        statements(body);
        if (block) {
          scope = scope.parent;
        }
      }
    }
    leaveFunction();
  }

  /// The members that give values to fields, in order; static blocks with the static ones.
  static List<ClassNode.Member> fieldsOf(ClassNode node, boolean isStatic) {
    return node.members().stream()
        .filter(
            m ->
                m.isStatic() == isStatic
                    && (m.kind() == ClassNode.MemberKind.FIELD
                        || m.kind() == ClassNode.MemberKind.STATIC_BLOCK))
        .toList();
  }

  // Uses

  private void use(Node node, String name) {
    Variable variable = lookUp(name);
    if (variable == null && name.equals(ARGUMENTS)) {
      variable = hidden(ARGUMENTS);
      variable.owner.usesArguments = true;
    }
    if (variable == null) {
      if (name.startsWith("#")) {
        throw SyntaxProblem.error(
            privatePlace(node),
            privatePlace(node) + 1,
            "Private field '" + name + "' must be declared in an enclosing class");
      }
      return;
    }
    capture(variable);
    boolean check =
        variable.kind.startsEmpty()
            && (variable.owner != function
                || node.start() < variable.declaredAt
                || declarations.mayBeSkipped(variable));
    check |= declarations.isLaterParameter(variable, node);
    variable.checked |= check;
    found.use(node, new Resolution.Use(variable, check));
  }

  private static int privatePlace(Node node) {
    return node instanceof Expr.PrivateMember member ? member.at() - 1 : node.start();
  }

  /// Lets a node mean a variable of the same function.
  void use(Node node, Variable variable) {
    found.use(node, new Resolution.Use(variable, false));
  }

  private Variable lookUp(String name) {
    for (Scope s = scope; s != null; s = s.parent) {
      Variable variable = s.get(name);
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  private void capture(Variable variable) {
    for (FunctionScope f = function; f != variable.owner; f = f.parent) {
      variable.captured = true;
      f.freeIndex(variable);
    }
  }

  /// A variable of the nearest function that is no arrow function.
  private Variable hidden(String name) {
    FunctionScope owner = function;
    while (owner.kind == FunctionNode.Kind.ARROW) {
      owner = owner.parent;
    }
    Variable variable = owner.top.get(name);
    if (variable == null) {
      variable = new Variable(name, Kind.HIDDEN, owner, 0);
      owner.top.add(variable);
    }
    return variable;
  }

  private void useHidden(Node node, String name) {
    FunctionScope owner = function;
    while (owner.kind == FunctionNode.Kind.ARROW) {
      owner = owner.parent;
    }
    if (owner == function && owner.kind != FunctionNode.Kind.DERIVED_CONSTRUCTOR) {
      return;
    }
    Variable variable = hidden(name);
    capture(variable);
    found.use(node, new Resolution.Use(variable, false));
  }

  // Statements

  void statements(List<Stmt> body) {
    body.forEach(this::statement);
  }

  private void inScope(Node node, List<Stmt> declared, boolean skips, Runnable inside) {
    scope = new Scope(scope, function, skips);
    found.scope(node, scope);
    declarations.ofBlock(declared);
    inside.run();
    scope = scope.parent;
  }

  /// Long because there are so many kinds of statements.
  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Var variables -> {
        for (Stmt.Declarator declarator : variables.declarators()) {
          if (variables.kind() == Stmt.VarKind.VAR) {
            declarations.checkVar(declarator.target());
          }
          pattern(declarator.target());
          expression(declarator.value());
        }
      }
      case Stmt.FunctionDeclaration declaration -> {
        FunctionNode node = declaration.function();
        use(node.name(), node.name().name());
        declarations.outside(declaration);
        function(node, false);
      }
      case Stmt.ClassDeclaration declaration -> classNode(declaration.node());
      case Stmt.Expression e -> expression(e.expression());
      case Stmt.Block block -> inScope(block, block.body(), false, () -> statements(block.body()));
      case Stmt.Empty empty -> {}
      case Stmt.If i -> {
        expression(i.test());
        statement(i.then());
        optional(i.otherwise());
      }
      case Stmt.For f ->
          inScope(
              f,
              f.init() == null ? List.of() : List.of(f.init()),
              false,
              () -> {
                optional(f.init());
                expression(f.test());
                expression(f.update());
                statement(f.body());
              });
      case Stmt.ForIn f -> forEach(f, f.kind(), f.target(), f.object(), f.body());
      case Stmt.ForOf f -> forEach(f, f.kind(), f.target(), f.iterable(), f.body());
      case Stmt.While w -> {
        expression(w.test());
        statement(w.body());
      }
      case Stmt.DoWhile d -> {
        statement(d.body());
        expression(d.test());
      }
      case Stmt.Return r -> {
        expression(r.value());
        if (function.kind == FunctionNode.Kind.DERIVED_CONSTRUCTOR) {
          useHidden(r, THIS);
        }
      }
      case Stmt.Break b -> {}
      case Stmt.Continue c -> {}
      case Stmt.Throw t -> expression(t.value());
      case Stmt.Try t -> tryStatement(t);
      case Stmt.Switch s -> {
        expression(s.value());
        List<Stmt> all = s.cases().stream().flatMap(c -> c.body().stream()).toList();
        inScope(
            s,
            all,
            true,
            () ->
                s.cases()
                    .forEach(
                        c -> {
                          expression(c.test());
                          statements(c.body());
                        }));
      }
      case Stmt.Labeled l -> statement(l.body());
      case Stmt.Import i -> {
        for (Stmt.ImportName name : i.imports()) {
          use(name.local(), name.local().name());
        }
      }
      case Stmt.Export e -> declarations.exported(e, found);
      case Stmt.Exported e -> {
        statement(e.declaration());
        statement(e.export());
      }
      case Stmt.ExportDefault e -> expression(e.value());
    }
  }

  private void optional(Stmt statement) {
    if (statement != null) {
      statement(statement);
    }
  }

  private void forEach(Node node, Stmt.VarKind kind, Pattern target, Expr object, Stmt body) {
    scope = new Scope(scope, function, false);
    found.scope(node, scope);
    if (kind != null) {
      declarations.ofLoop(kind, target, object.start());
    }
    expression(object);
    pattern(target);
    statement(body);
    scope = scope.parent;
  }

  private void tryStatement(Stmt.Try t) {
    statement(t.block());
    if (t.handler() != null) {
      scope = new Scope(scope, function, false);
      found.scope(t, scope);
      if (t.parameter() != null) {
        declarations.ofCatch(t.parameter());
        pattern(t.parameter());
      }
      declarations.checkCatchBody(t.handler().body());
      statement(t.handler());
      scope = scope.parent;
    }
    optional(t.finalizer());
  }

  // Patterns and expressions

  void pattern(Pattern pattern) {
    switch (pattern) {
      case Expr.Name name -> use(name, name.name());
      case Pattern.OfArray array -> {
        array.elements().stream().filter(e -> e != null).forEach(this::element);
        if (array.rest() != null) {
          pattern(array.rest());
        }
      }
      case Pattern.OfObject object -> {
        for (Pattern.Field field : object.fields()) {
          if (field.computed()) {
            expression(field.key());
          }
          element(field.element());
        }
        if (object.rest() != null) {
          pattern(object.rest());
        }
      }
      case Expr.Member member -> expression(member);
      case Expr.Index index -> expression(index);
      case Expr.PrivateMember member -> expression(member);
    }
  }

  private void element(Pattern.Element element) {
    pattern(element.target());
    expression(element.fallback());
  }

  private void expressions(List<Expr> all) {
    all.forEach(this::expression);
  }

  /// Long because there are so many kinds of expressions.
  private void expression(Expr expr) {
    switch (expr) {
      case null -> {}
      case Expr.Num e -> {}
      case Expr.Big e -> {}
      case Expr.Str e -> {}
      case Expr.Bool e -> {}
      case Expr.Null e -> {}
      case Expr.RegExp e -> {}
      case Expr.ImportMeta e -> {}
      case Expr.Template e -> expressions(e.values());
      case Expr.Tagged e -> {
        expression(e.tag());
        expressions(e.template().values());
      }
      case Expr.Name e -> use(e, e.name());
      case Expr.This e -> useHidden(e, THIS);
      case Expr.Super e -> useHidden(e, THIS);
      case Expr.NewTarget e -> useHidden(e, NEW_TARGET);
      case Expr.ImportCall e -> expression(e.module());
      case Expr.ArrayLiteral e -> expressions(e.elements());
      case Expr.ObjectLiteral e -> object(e);
      case Expr.Function e -> function(e.function(), true);
      case Expr.Class e -> classNode(e.node());
      case Expr.Unary e -> expression(e.operand());
      case Expr.Update e -> pattern(e.target());
      case Expr.Binary e -> {
        expression(e.left());
        expression(e.right());
      }
      case Expr.Logical e -> {
        expression(e.left());
        expression(e.right());
      }
      case Expr.PrivateIn e -> {
        use(e, e.name());
        expression(e.object());
      }
      case Expr.Assign e -> {
        pattern(e.target());
        declarations.checkParameter(e.target());
        expression(e.value());
      }
      case Expr.Conditional e -> {
        expression(e.test());
        expression(e.then());
        expression(e.otherwise());
      }
      case Expr.Call e -> {
        expression(e.callee());
        expressions(e.arguments());
        if (e.callee() instanceof Expr.Super) {
          useHidden(e, NEW_TARGET);
        }
      }
      case Expr.New e -> {
        expression(e.callee());
        expressions(e.arguments());
      }
      case Expr.Member e -> expression(e.object());
      case Expr.Index e -> {
        expression(e.object());
        expression(e.index());
      }
      case Expr.PrivateMember e -> {
        expression(e.object());
        use(e, e.name());
      }
      case Expr.Chain e -> expression(e.expression());
      case Expr.Sequence e -> expressions(e.expressions());
      case Expr.Spread e -> expression(e.value());
      case Expr.Yield e -> expression(e.value());
      case Expr.Await e -> expression(e.value());
    }
  }

  private void object(Expr.ObjectLiteral object) {
    for (Expr.Property property : object.properties()) {
      if (property.kind() == Expr.PropertyKind.SHORTHAND_DEFAULT) {
        throw SyntaxProblem.error(
            property.start(), property.end(), "Invalid shorthand property initializer");
      }
      if (property.computed()) {
        expression(property.key());
      }
      expression(property.value());
    }
  }
}

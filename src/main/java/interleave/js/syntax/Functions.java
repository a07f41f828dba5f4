package interleave.js.syntax;

import interleave.js.syntax.FunctionNode.Kind;
import java.util.ArrayList;
import java.util.List;

/// Parses functions and classes.
final class Functions {

  private final Tokens tokens;
  private final Expressions expressions;
  private final Patterns patterns;
  private Statements statements;

  /// How many functions the present place is in.
  private int depth;

  Functions(Tokens tokens, Expressions expressions, Patterns patterns) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.patterns = patterns;
  }

  void setStatements(Statements newStatements) {
    statements = newStatements;
  }

  /// Whether the present place is in no function.
  boolean atTopLevel() {
    return depth == 0;
  }

  /// What may stand before the key of a method.
  record Modifiers(Kind kind, boolean async, boolean generator) {
    boolean any() {
      return kind != Kind.METHOD || async || generator;
    }
  }

  /// Takes `get`, `set`, `async` and `*` where they are no keys themselves.
  Modifiers modifiers() {
    Kind kind = Kind.METHOD;
    boolean async = false;
    Token word = tokens.current();
    if (word.isWord("get") || word.isWord("set") || word.isWord("async")) {
      Token next = tokens.peek();
      boolean key =
          next.is("(")
              || next.is(",")
              || next.is("}")
              || next.is(":")
              || next.is("=")
              || next.is(";")
              || (next.newline() && word.isWord("async"))
              || (next.is("*") && !word.isWord("async"))
              || next.kind() == Token.Kind.END;
      if (!key) {
        tokens.advance();
        async = word.isWord("async");
        kind = async ? Kind.METHOD : word.isWord("get") ? Kind.GETTER : Kind.SETTER;
      }
    }
    boolean generator = kind == Kind.METHOD && tokens.accept("*");
    return new Modifiers(kind, async, generator);
  }

  /// From `function` on.
  Expr functionExpression(int start, boolean async) {
    tokens.expectWord("function");
    boolean generator = tokens.accept("*");
    Expr.Name name = null;
    if (!tokens.is("(")) {
      Context outer = tokens.context();
      tokens.setContext(outer.inside(Kind.PLAIN, async, generator));
      name = tokens.binding();
      tokens.setContext(outer);
    }
    FunctionNode function = rest(start, name, Kind.PLAIN, async, generator);
    return new Expr.Function(start, function.end(), function);
  }

  FunctionNode declaration(int start, boolean async, boolean named) {
    tokens.expectWord("function");
    boolean generator = tokens.accept("*");
    if (named && tokens.is("(")) {
      int word = tokens.lastEnd() - "function".length();
      throw SyntaxProblem.error(
          word, tokens.lastEnd(), "Function statements require a function name");
    }
    Expr.Name name = named || !tokens.is("(") ? tokens.binding() : null;
    return rest(start, name, Kind.PLAIN, async, generator);
  }

  FunctionNode method(int start, Expressions.Key key, Kind kind, boolean async, boolean generator) {
    Expr.Name name =
        !key.computed() && key.key() instanceof Expr.Str text
            ? new Expr.Name(text.start(), text.end(), text.value())
            : null;
    return rest(start, name, kind, async, generator);
  }

  /// Parameters and body.
  private FunctionNode rest(
      int start, Expr.Name name, Kind kind, boolean async, boolean generator) {
    Context outer = tokens.context();
    tokens.setContext(outer.inside(kind, async, generator));
    depth++;
    tokens.expect("(");
    List<Pattern.Element> parameters = new ArrayList<>();
    Pattern rest = null;
    while (!tokens.is(")")) {
      if (tokens.accept("...")) {
        rest = patterns.binding();
        if (!tokens.is(")")) {
          throw SyntaxProblem.error(
              tokens.lastEnd(),
              tokens.lastEnd() + 1,
              "Rest parameter must be last formal parameter");
        }
        break;
      }
      parameters.add(patterns.element());
      if (!tokens.is(")") && !tokens.accept(",")) {
        throw tokens.unexpected();
      }
    }
    tokens.expect(")");
    checkCount(kind, parameters, rest);
    List<Stmt> body = statements.functionBody();
    boolean strict = tokens.context().strict();
    depth--;
    tokens.setContext(outer);
    return new FunctionNode(
        start,
        tokens.lastEnd(),
        name,
        parameters,
        rest,
        body,
        kind,
        async,
        generator,
        strict,
        false);
  }

  private void checkCount(Kind kind, List<Pattern.Element> parameters, Pattern rest) {
    if (kind == Kind.GETTER && (!parameters.isEmpty() || rest != null)) {
      throw SyntaxProblem.error(
          tokens.lastEnd() - 1, tokens.lastEnd(), "Getter must not have any formal parameters.");
    }
    if (kind == Kind.SETTER && (parameters.size() != 1 || rest != null)) {
      throw SyntaxProblem.error(
          tokens.lastEnd() - 1, tokens.lastEnd(), "Setter must have exactly one formal parameter.");
    }
  }

  /// From `=>` on.
  Expr arrow(int start, List<Pattern.Element> parameters, Pattern rest, boolean async) {
    Context outer = tokens.context();
    tokens.setContext(outer.inside(Kind.ARROW, async, false));
    depth++;
    tokens.expect("=>");
    List<Stmt> body;
    boolean expression = !tokens.is("{");
    if (expression) {
      Expr value = expressions.assignment();
      body = List.of(new Stmt.Return(value.start(), value.end(), value));
    } else {
      body = statements.functionBody();
    }
    boolean strict = tokens.context().strict();
    depth--;
    tokens.setContext(outer);
    FunctionNode function =
        new FunctionNode(
            start,
            tokens.lastEnd(),
            null,
            parameters,
            rest,
            body,
            Kind.ARROW,
            async,
            false,
            strict,
            expression);
    return new Expr.Function(start, function.end(), function);
  }

  Expr classExpression() {
    ClassNode node = classNode(false);
    return new Expr.Class(node.start(), node.end(), node);
  }

  /// From `class` on.
  ClassNode classNode(boolean named) {
    int start = tokens.start();
    tokens.expectWord("class");
    Context outer = tokens.context();
    tokens.setContext(outer.withStrict());
    Expr.Name name = null;
    if (named || (!tokens.is("{") && !tokens.isWord("extends"))) {
      name = tokens.binding();
    }
    Expr parent = null;
    if (tokens.acceptWord("extends")) {
      parent = expressions.leftHandSide();
    }
    tokens.expect("{");
    FunctionNode constructor = null;
    List<ClassNode.Member> members = new ArrayList<>();
    while (!tokens.is("}")) {
      if (tokens.accept(";")) {
        continue;
      }
      if (isConstructor()) {
        if (constructor != null) {
          throw SyntaxProblem.error(
              tokens.start(), tokens.current().end(), "A class may only have one constructor");
        }
        Kind kind = parent == null ? Kind.CONSTRUCTOR : Kind.DERIVED_CONSTRUCTOR;
        int at = tokens.start();
        tokens.advance();
        constructor = rest(at, name, kind, false, false);
      } else {
        members.add(member());
      }
    }
    tokens.expect("}");
    tokens.setContext(outer);
    if (constructor == null) {
      constructor = standardConstructor(start, name, parent != null);
    }
    return new ClassNode(start, tokens.lastEnd(), name, parent, constructor, members);
  }

  /// `constructor() {}`, or `constructor(...args) { super(...args); }`
  private FunctionNode standardConstructor(int start, Expr.Name name, boolean derived) {
    int end = tokens.lastEnd();
    Expr.Name args = new Expr.Name(start, start, "args");
    Expr spread = new Expr.Spread(start, start, new Expr.Name(start, start, "args"));
    Expr call =
        new Expr.Call(start, end, start, new Expr.Super(start, start), List.of(spread), false);
    List<Stmt> body = derived ? List.of(new Stmt.Expression(start, end, call)) : List.of();
    Kind kind = derived ? Kind.DERIVED_CONSTRUCTOR : Kind.CONSTRUCTOR;
    Pattern rest = derived ? args : null;
    return new FunctionNode(
        start, end, name, List.of(), rest, body, kind, false, false, true, false);
  }

  private boolean isConstructor() {
    Token token = tokens.current();
    boolean named = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.STRING;
    return named && token.text().equals("constructor") && tokens.peek().is("(");
  }

  private ClassNode.Member member() {
    int start = tokens.start();
    boolean isStatic = false;
    if (tokens.isWord("static")) {
      Token next = tokens.peek();
      isStatic = !(next.is("(") || next.is("=") || next.is(";") || next.is("}"));
      if (isStatic) {
        tokens.advance();
        if (tokens.is("{")) {
          return staticBlock(start);
        }
      }
    }
    Modifiers modifiers = modifiers();
    Token word = tokens.current();
    String privateName = word.kind() == Token.Kind.PRIVATE ? tokens.advance().text() : null;
    if ("#constructor".equals(privateName)) {
      throw SyntaxProblem.error(
          word.start(), word.end(), "Classes may not have a private field named '#constructor'");
    }
    Expressions.Key key =
        privateName != null
            ? new Expressions.Key(new Expr.Str(word.start(), word.end(), privateName), false)
            : expressions.propertyKey();
    if (modifiers.any() || tokens.is("(")) {
      FunctionNode function =
          method(start, key, modifiers.kind(), modifiers.async(), modifiers.generator());
      ClassNode.MemberKind kind =
          switch (modifiers.kind()) {
            case GETTER -> ClassNode.MemberKind.GETTER;
            case SETTER -> ClassNode.MemberKind.SETTER;
            default -> ClassNode.MemberKind.METHOD;
          };
      return new ClassNode.Member(
          start,
          tokens.lastEnd(),
          kind,
          isStatic,
          key.key(),
          key.computed(),
          privateName,
          function);
    }
    FunctionNode value = tokens.accept("=") ? initializer() : null;
    tokens.semicolon();
    return new ClassNode.Member(
        start,
        tokens.lastEnd(),
        ClassNode.MemberKind.FIELD,
        isStatic,
        key.key(),
        key.computed(),
        privateName,
        value);
  }

  private FunctionNode initializer() {
    Context outer = tokens.context();
    tokens.setContext(outer.inside(Kind.INITIALIZER, false, false));
    depth++;
    int start = tokens.start();
    Expr value = expressions.nestedAssignment();
    depth--;
    tokens.setContext(outer);
    List<Stmt> body = List.of(new Stmt.Return(start, value.end(), value));
    return initializer(start, body);
  }

  private ClassNode.Member staticBlock(int start) {
    Context outer = tokens.context();
    tokens.setContext(outer.inside(Kind.INITIALIZER, false, false));
    depth++;
    List<Stmt> body = statements.block().body();
    depth--;
    tokens.setContext(outer);
    return new ClassNode.Member(
        start,
        tokens.lastEnd(),
        ClassNode.MemberKind.STATIC_BLOCK,
        true,
        null,
        false,
        null,
        initializer(start, body));
  }

  private FunctionNode initializer(int start, List<Stmt> body) {
    return new FunctionNode(
        start,
        tokens.lastEnd(),
        null,
        List.of(),
        null,
        body,
        Kind.INITIALIZER,
        false,
        false,
        true,
        false);
  }
}

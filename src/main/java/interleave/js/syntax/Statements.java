package interleave.js.syntax;

import interleave.js.syntax.Stmt.VarKind;
import java.util.ArrayList;
import java.util.List;

/// Parses statements.
final class Statements {

  private final Tokens tokens;
  private final Expressions expressions;
  private final Modules modules;

  Statements(Tokens tokens, Expressions expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.modules = new Modules(tokens, expressions, this);
    expressions.functions().setStatements(this);
  }

  /// Everything up to the end of the text.
  List<Stmt> program() {
    List<Stmt> body = new ArrayList<>();
    directives(body);
    while (tokens.current().kind() != Token.Kind.END) {
      body.add(item(true));
    }
    return body;
  }

  List<Stmt> functionBody() {
    tokens.expect("{");
    List<Stmt> body = new ArrayList<>();
    directives(body);
    while (!tokens.is("}")) {
      body.add(item(false));
    }
    tokens.expect("}");
    return body;
  }

  /// The strings at the start, one of which may be `'use strict'`.
  private void directives(List<Stmt> body) {
    while (tokens.current().kind() == Token.Kind.STRING) {
      Token text = tokens.current();
      Stmt statement = item(false);
      body.add(statement);
      boolean whole =
          statement instanceof Stmt.Expression e
              && e.expression() instanceof Expr.Str
              && e.expression().start() == text.start();
      if (!whole) {
        return;
      }
      if (text.text().equals("use strict") && text.end() - text.start() == 12) {
        tokens.setContext(tokens.context().withStrict());
      }
    }
  }

  /// A statement or a declaration.
  Stmt item(boolean top) {
    Token token = tokens.current();
    if (token.kind() == Token.Kind.NAME && !token.escaped()) {
      switch (token.text()) {
        case "function" -> {
          return functionDeclaration(false);
        }
        case "async" -> {
          Token next = tokens.peek();
          if (next.isWord("function") && !next.newline()) {
            return functionDeclaration(true);
          }
        }
        case "class" -> {
          ClassNode node = expressions.functions().classNode(true);
          return new Stmt.ClassDeclaration(node.start(), node.end(), node);
        }
        case "const" -> {
          return variables(VarKind.CONST);
        }
        case "let" -> {
          if (declaresWithLet()) {
            return variables(VarKind.LET);
          }
        }
        case "import" -> {
          Token next = tokens.peek();
          if (!next.is("(") && !next.is(".")) {
            return modules.importDeclaration(top);
          }
        }
        case "export" -> {
          return modules.exportDeclaration(top);
        }
        default -> {}
      }
    }
    return statement();
  }

  private boolean declaresWithLet() {
    Token next = tokens.peek();
    return next.is("[")
        || next.is("{")
        || (next.kind() == Token.Kind.NAME
            && !next.isWord("in")
            && !next.isWord("instanceof")
            && !(next.newline() && !tokens.isIdentifier(next)));
  }

  Stmt.FunctionDeclaration functionDeclaration(boolean async) {
    int start = tokens.start();
    if (async) {
      tokens.advance();
    }
    FunctionNode function = expressions.functions().declaration(start, async, true);
    return new Stmt.FunctionDeclaration(start, function.end(), function);
  }

  Stmt.Var variables(VarKind kind) {
    int start = tokens.start();
    tokens.advance();
    List<Stmt.Declarator> declarators = declarators(kind, true);
    tokens.semicolon();
    return new Stmt.Var(start, tokens.lastEnd(), kind, declarators);
  }

  private List<Stmt.Declarator> declarators(VarKind kind, boolean in) {
    List<Stmt.Declarator> declarators = new ArrayList<>();
    do {
      Pattern target = expressions.patterns().binding();
      checkLet(kind, target);
      Expr value = null;
      if (tokens.accept("=")) {
        value = in ? expressions.assignment() : expressions.assignmentWithoutIn();
      } else if (in || !(tokens.isWord("of") || tokens.isWord("in"))) {
        missingInitializer(kind, target);
      }
      declarators.add(new Stmt.Declarator(target, value));
    } while (tokens.accept(","));
    return declarators;
  }

  private static void checkLet(VarKind kind, Pattern target) {
    if (kind != VarKind.VAR && target instanceof Expr.Name name && name.name().equals("let")) {
      throw SyntaxProblem.error(
          name.start(), name.end(), "let is disallowed as a lexically bound name");
    }
  }

  private void missingInitializer(VarKind kind, Pattern target) {
    if (!(target instanceof Expr.Name)) {
      throw SyntaxProblem.error(
          target.start(), target.end(), "Missing initializer in destructuring declaration");
    }
    if (kind == VarKind.CONST) {
      throw SyntaxProblem.error(
          target.start(), target.end(), "Missing initializer in const declaration");
    }
  }

  Stmt.Block block() {
    int start = tokens.start();
    tokens.expect("{");
    List<Stmt> body = new ArrayList<>();
    while (!tokens.is("}")) {
      body.add(item(false));
    }
    tokens.expect("}");
    return new Stmt.Block(start, tokens.lastEnd(), body);
  }

  /// Long because there are so many kinds of statements.
  Stmt statement() {
    Token token = tokens.current();
    int start = token.start();
    if (token.is("{")) {
      return block();
    }
    if (tokens.accept(";")) {
      return new Stmt.Empty(start, tokens.lastEnd());
    }
    if (token.kind() != Token.Kind.NAME || token.escaped()) {
      return expressionStatement();
    }
    switch (token.text()) {
      case "var" -> {
        return variables(VarKind.VAR);
      }
      case "if" -> {
        tokens.advance();
        Expr test = condition();
        Stmt then = body();
        Stmt otherwise = tokens.acceptWord("else") ? body() : null;
        return new Stmt.If(start, tokens.lastEnd(), test, then, otherwise);
      }
      case "for" -> {
        return forStatement();
      }
      case "while" -> {
        tokens.advance();
        Expr test = condition();
        Stmt body = body();
        return new Stmt.While(start, tokens.lastEnd(), test, body);
      }
      case "do" -> {
        tokens.advance();
        Stmt body = body();
        tokens.expectWord("while");
        Expr test = condition();
        tokens.accept(";");
        return new Stmt.DoWhile(start, tokens.lastEnd(), body, test);
      }
      case "return" -> {
        return returnStatement();
      }
      case "break", "continue" -> {
        return jump();
      }
      case "throw" -> {
        tokens.advance();
        if (tokens.current().newline()) {
          throw SyntaxProblem.error(start, token.end(), "Illegal newline after throw");
        }
        Expr value = expressions.expression();
        tokens.semicolon();
        return new Stmt.Throw(start, tokens.lastEnd(), value);
      }
      case "try" -> {
        return tryStatement();
      }
      case "switch" -> {
        return switchStatement();
      }
      case "debugger" -> {
        tokens.advance();
        tokens.semicolon();
        return new Stmt.Empty(start, tokens.lastEnd());
      }
      case "with" -> {
        if (tokens.context().strict()) {
          throw SyntaxProblem.error(
              start, token.end(), "Strict mode code may not include a with statement");
        }
        throw SyntaxProblem.refusal(start, token.end(), "with statements");
      }
      default -> {
        return expressionOrLabel();
      }
    }
  }

  /// The statement that `if` or a loop governs.
  private Stmt body() {
    Token token = tokens.current();
    if (token.isWord("class")) {
      throw tokens.unexpected();
    }
    if (token.isWord("const") || (token.isWord("let") && tokens.peek().is("["))) {
      throw token.isWord("const")
          ? tokens.unexpected()
          : SyntaxProblem.error(
              token.start(),
              token.end(),
              "Lexical declaration cannot appear in a single-statement context");
    }
    if (token.isWord("let") && declaresWithLet() && !tokens.peek().newline()) {
      throw SyntaxProblem.error(
          token.start(),
          token.end(),
          "Lexical declaration cannot appear in a single-statement context");
    }
    if (token.isWord("function")) {
      if (tokens.context().strict()) {
        throw SyntaxProblem.error(
            token.start(),
            token.end(),
            "In strict mode code, functions can only be declared at top level or inside a block.");
      }
      Stmt declaration = functionDeclaration(false);
      return new Stmt.Block(declaration.start(), declaration.end(), List.of(declaration));
    }
    return statement();
  }

  private Expr condition() {
    tokens.expect("(");
    Expr test = expressions.expression();
    tokens.expect(")");
    return test;
  }

  private Stmt expressionStatement() {
    int start = tokens.start();
    Expr expr = expressions.expression();
    tokens.semicolon();
    return new Stmt.Expression(start, tokens.lastEnd(), expr);
  }

  private Stmt expressionOrLabel() {
    Token token = tokens.current();
    if (tokens.isIdentifier(token) && tokens.peek().is(":")) {
      tokens.advance();
      tokens.advance();
      Stmt body =
          tokens.isWord("function") && !tokens.context().strict()
              ? functionDeclaration(false)
              : statement();
      return new Stmt.Labeled(token.start(), tokens.lastEnd(), token.text(), body);
    }
    return expressionStatement();
  }

  private Stmt returnStatement() {
    int start = tokens.start();
    if (!tokens.context().returns()) {
      throw SyntaxProblem.error(start, tokens.current().end(), "Illegal return statement");
    }
    tokens.advance();
    Expr value = endsStatement() ? null : expressions.expression();
    tokens.semicolon();
    return new Stmt.Return(start, tokens.lastEnd(), value);
  }

  private boolean endsStatement() {
    Token next = tokens.current();
    return next.newline() || next.is(";") || next.is("}") || next.kind() == Token.Kind.END;
  }

  private Stmt jump() {
    Token word = tokens.advance();
    String label = null;
    int place = tokens.start();
    if (!endsStatement()) {
      label = tokens.identifier().name();
    }
    tokens.semicolon();
    return word.text().equals("break")
        ? new Stmt.Break(word.start(), word.end(), label, place)
        : new Stmt.Continue(word.start(), word.end(), label, place);
  }

  private Stmt tryStatement() {
    int start = tokens.start();
    tokens.advance();
    Stmt.Block block = block();
    Pattern parameter = null;
    Stmt.Block handler = null;
    if (tokens.acceptWord("catch")) {
      if (tokens.accept("(")) {
        parameter = expressions.patterns().binding();
        tokens.expect(")");
      }
      handler = block();
    }
    Stmt.Block finalizer = tokens.acceptWord("finally") ? block() : null;
    if (handler == null && finalizer == null) {
      throw SyntaxProblem.error(
          tokens.lastEnd() - 1, tokens.lastEnd(), "Missing catch or finally after try");
    }
    return new Stmt.Try(start, tokens.lastEnd(), block, parameter, handler, finalizer);
  }

  private Stmt switchStatement() {
    int start = tokens.start();
    tokens.advance();
    Expr value = condition();
    tokens.expect("{");
    List<Stmt.Case> cases = new ArrayList<>();
    boolean hasDefault = false;
    while (!tokens.is("}")) {
      int at = tokens.start();
      Expr test = null;
      if (tokens.isWord("default")) {
        if (hasDefault) {
          throw SyntaxProblem.error(
              at, tokens.current().end(), "More than one default clause in switch statement");
        }
        hasDefault = true;
        tokens.advance();
      } else {
        tokens.expectWord("case");
        test = expressions.expression();
      }
      tokens.expect(":");
      List<Stmt> body = new ArrayList<>();
      while (!tokens.is("}") && !tokens.isWord("case") && !tokens.isWord("default")) {
        body.add(item(false));
      }
      cases.add(new Stmt.Case(at, test, body));
    }
    tokens.expect("}");
    return new Stmt.Switch(start, tokens.lastEnd(), value, cases);
  }

  private Stmt forStatement() {
    int start = tokens.start();
    tokens.advance();
    boolean await = tokens.context().async() && tokens.acceptWord("await");
    tokens.expect("(");
    VarKind kind = null;
    if (tokens.isWord("var")) {
      kind = VarKind.VAR;
    } else if (tokens.isWord("const")) {
      kind = VarKind.CONST;
    } else if (tokens.isWord("let") && declaresWithLet()) {
      kind = VarKind.LET;
    }
    if (kind != null) {
      return forWithVariables(start, kind, await);
    }
    if (tokens.is(";")) {
      return classicFor(start, null);
    }
    int from = tokens.start();
    boolean bareAsync = tokens.isWord("async") && tokens.peek().isWord("of");
    Expr init = expressions.withoutIn();
    if (tokens.isWord("of") || tokens.isWord("in")) {
      if (bareAsync && !await) {
        throw SyntaxProblem.error(
            from, tokens.start() + 2, "The left-hand side of a for-of loop may not be 'async'.");
      }
      String wrong = "Invalid left-hand side in for-loop";
      return forEach(start, null, expressions.patterns().target(init, wrong), await);
    }
    return classicFor(start, new Stmt.Expression(from, init.end(), init));
  }

  private Stmt forWithVariables(int start, VarKind kind, boolean await) {
    int from = tokens.start();
    tokens.advance();
    int first = tokens.start();
    List<Stmt.Declarator> declarators = declarators(kind, false);
    if (tokens.isWord("of") || tokens.isWord("in")) {
      String loop = tokens.isWord("of") ? "for-of" : "for-in";
      if (declarators.size() > 1) {
        throw SyntaxProblem.error(
            first,
            tokens.lastEnd(),
            "Invalid left-hand side in " + loop + " loop: Must have a single binding.");
      }
      if (declarators.getFirst().value() != null) {
        throw SyntaxProblem.error(
            first,
            tokens.lastEnd(),
            loop + " loop variable declaration may not have an initializer.");
      }
      return forEach(start, kind, declarators.getFirst().target(), await);
    }
    return classicFor(start, new Stmt.Var(from, tokens.lastEnd(), kind, declarators));
  }

  private Stmt forEach(int start, VarKind kind, Pattern target, boolean await) {
    boolean of = tokens.isWord("of");
    if (!of && await) {
      throw tokens.unexpected();
    }
    tokens.advance();
    Expr object = of ? expressions.assignment() : expressions.expression();
    tokens.expect(")");
    Stmt body = body();
    return of
        ? new Stmt.ForOf(start, tokens.lastEnd(), kind, target, object, body, await)
        : new Stmt.ForIn(start, tokens.lastEnd(), kind, target, object, body);
  }

  private Stmt classicFor(int start, Stmt init) {
    tokens.expect(";");
    Expr test = tokens.is(";") ? null : expressions.expression();
    tokens.expect(";");
    Expr update = tokens.is(")") ? null : expressions.expression();
    tokens.expect(")");
    Stmt body = body();
    return new Stmt.For(start, tokens.lastEnd(), init, test, update, body);
  }
}

package interleave.js.syntax;

import java.util.ArrayList;
import java.util.List;

/// Parses `import` and `export` declarations.
final class Modules {

  private final Tokens tokens;
  private final Expressions expressions;
  private final Statements statements;

  Modules(Tokens tokens, Expressions expressions, Statements statements) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.statements = statements;
  }

  private void checkPlace(boolean top) {
    if (!tokens.context().module()) {
      throw new ModuleSyntax();
    }
    if (!top) {
      if (tokens.isWord("import")) {
        tokens.advance();
      }
      throw tokens.unexpected();
    }
  }

  Stmt importDeclaration(boolean top) {
    checkPlace(top);
    int start = tokens.start();
    tokens.advance();
    List<Stmt.ImportName> imports = new ArrayList<>();
    if (tokens.current().kind() != Token.Kind.STRING) {
      importClause(imports);
      tokens.expectWord("from");
    }
    String module = module();
    return new Stmt.Import(start, tokens.lastEnd(), module, imports);
  }

  private void importClause(List<Stmt.ImportName> imports) {
    if (!tokens.is("{") && !tokens.is("*")) {
      imports.add(new Stmt.ImportName("default", tokens.binding()));
      if (!tokens.accept(",")) {
        return;
      }
    }
    if (tokens.accept("*")) {
      tokens.expectWord("as");
      imports.add(new Stmt.ImportName("*", tokens.binding()));
      return;
    }
    tokens.expect("{");
    while (!tokens.is("}")) {
      Token name = exportedName();
      Expr.Name local;
      if (tokens.acceptWord("as")) {
        local = tokens.binding();
      } else if (name.kind() == Token.Kind.NAME && tokens.isIdentifier(name)) {
        local = new Expr.Name(name.start(), name.end(), name.text());
      } else {
        throw tokens.unexpected(name);
      }
      imports.add(new Stmt.ImportName(name.text(), local));
      if (!tokens.is("}")) {
        tokens.expect(",");
      }
    }
    tokens.expect("}");
  }

  private Token exportedName() {
    Token name = tokens.current();
    if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.STRING) {
      throw tokens.unexpected();
    }
    return tokens.advance();
  }

  private String module() {
    if (tokens.current().kind() != Token.Kind.STRING) {
      throw tokens.unexpected();
    }
    String module = tokens.advance().text();
    tokens.semicolon();
    return module;
  }

  /// Long because an export has so many forms.
  Stmt exportDeclaration(boolean top) {
    checkPlace(top);
    int start = tokens.start();
    tokens.advance();
    if (tokens.acceptWord("default")) {
      return exportDefault(start);
    }
    if (tokens.accept("*")) {
      Stmt.ExportName all = new Stmt.ExportName("*", "*", start);
      if (tokens.acceptWord("as")) {
        all = new Stmt.ExportName("*", exportedName().text(), start);
      }
      tokens.expectWord("from");
      return new Stmt.Export(start, tokens.lastEnd(), List.of(all), module());
    }
    if (tokens.accept("{")) {
      List<Stmt.ExportName> names = new ArrayList<>();
      while (!tokens.is("}")) {
        Token local = exportedName();
        String exported = tokens.acceptWord("as") ? exportedName().text() : local.text();
        names.add(new Stmt.ExportName(local.text(), exported, local.start()));
        if (!tokens.is("}")) {
          tokens.expect(",");
        }
      }
      tokens.expect("}");
      String module = null;
      if (tokens.acceptWord("from")) {
        module = module();
      } else {
        tokens.semicolon();
      }
      return new Stmt.Export(start, tokens.lastEnd(), names, module);
    }
    Stmt declaration = statements.item(false);
    List<Stmt.ExportName> names = new ArrayList<>();
    for (Expr.Name name : Names.declaredBy(declaration)) {
      names.add(new Stmt.ExportName(name.name(), name.name(), name.start()));
    }
    if (names.isEmpty()) {
      throw SyntaxProblem.error(start, start + "export".length(), "Unexpected token 'export'");
    }
    Stmt export = new Stmt.Export(start, tokens.lastEnd(), names, null);
    return new Stmt.Exported(start, tokens.lastEnd(), declaration, export);
  }

  private Stmt exportDefault(int start) {
    boolean async = tokens.isWord("async") && tokens.peek().isWord("function");
    if (async || tokens.isWord("function")) {
      int at = tokens.start();
      if (async) {
        tokens.advance();
      }
      FunctionNode function = expressions.functions().declaration(at, async, false);
      return function.name() == null
          ? new Stmt.ExportDefault(
              start, tokens.lastEnd(), new Expr.Function(at, function.end(), function))
          : exportedDefault(
              start,
              new Stmt.FunctionDeclaration(at, function.end(), function),
              function.name().name());
    }
    if (tokens.isWord("class")) {
      ClassNode node = expressions.functions().classNode(false);
      return node.name() == null
          ? new Stmt.ExportDefault(
              start, tokens.lastEnd(), new Expr.Class(node.start(), node.end(), node))
          : exportedDefault(
              start, new Stmt.ClassDeclaration(node.start(), node.end(), node), node.name().name());
    }
    Expr value = expressions.assignment();
    tokens.semicolon();
    return new Stmt.ExportDefault(start, tokens.lastEnd(), value);
  }

  private Stmt exportedDefault(int start, Stmt declaration, String name) {
    Stmt export =
        new Stmt.Export(
            start, tokens.lastEnd(), List.of(new Stmt.ExportName(name, "default", start)), null);
    return new Stmt.Exported(start, tokens.lastEnd(), declaration, export);
  }
}

package interleave.js.syntax;

import java.util.ArrayList;
import java.util.List;

/// Parses literals, names, parentheses, calls and properties.
final class Primaries {

  private final Tokens tokens;
  private final Expressions expressions;
  private final Patterns patterns;
  private final Functions functions;

  Primaries(Tokens tokens, Expressions expressions, Patterns patterns, Functions functions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.patterns = patterns;
    this.functions = functions;
  }

  /// A primary expression with its calls and properties.
  Expr leftHandSide() {
    Token first = tokens.current();
    if (first.isWord("async") && !tokens.peek().newline()) {
      Expr async = asyncFunction(first);
      if (async != null) {
        return async;
      }
    }
    if (first.kind() == Token.Kind.NAME && tokens.isIdentifier(first) && tokens.peek().is("=>")) {
      Expr.Name name = tokens.binding();
      return functions.arrow(name.start(), List.of(new Pattern.Element(name, null)), null, false);
    }
    Expr expr = first.isWord("new") ? newExpression() : primary();
    boolean arrow = expr instanceof Expr.Function function && function.function().isArrow();
    if (arrow && !expressions.isParenthesized(expr)) {
      return expr;
    }
    return chain(expr, true);
  }

  /// What follows: `.name`, `[index]`, `(arguments)`, a template.
  private Expr chain(Expr first, boolean calls) {
    Expr expr = first;
    int start = first.start();
    boolean optional = false;
    while (true) {
      if (tokens.accept(".")) {
        expr = member(start, expr, false);
      } else if (tokens.is("?.")) {
        if (!calls) {
          throw SyntaxProblem.error(
              tokens.start(), tokens.current().end(), "Invalid optional chain from new expression");
        }
        tokens.advance();
        optional = true;
        if (tokens.current().kind() == Token.Kind.TEMPLATE) {
          throw taggedChain();
        }
        if (tokens.is("(")) {
          int at = tokens.start();
          List<Expr> arguments = arguments();
          expr = new Expr.Call(start, tokens.lastEnd(), at, expr, arguments, true);
        } else if (tokens.accept("[")) {
          expr = index(start, expr, true);
        } else {
          expr = member(start, expr, true);
        }
      } else if (tokens.accept("[")) {
        expr = index(start, expr, false);
      } else if (calls && tokens.is("(")) {
        int at = tokens.callPlace();
        List<Expr> arguments = arguments();
        expr = new Expr.Call(start, tokens.lastEnd(), at, expr, arguments, false);
      } else if (tokens.current().kind() == Token.Kind.TEMPLATE) {
        if (optional) {
          throw taggedChain();
        }
        Expr.Template template = template(true);
        expr = new Expr.Tagged(start, tokens.lastEnd(), expr, template);
      } else {
        return optional ? new Expr.Chain(start, expr.end(), expr) : expr;
      }
    }
  }

  private SyntaxProblem taggedChain() {
    Expr.Template template = template(true);
    return SyntaxProblem.error(
        template.start(), template.end(), "Invalid tagged template on optional chain");
  }

  private Expr member(int start, Expr object, boolean optional) {
    Token name = tokens.current();
    if (name.kind() == Token.Kind.PRIVATE) {
      tokens.advance();
      return new Expr.PrivateMember(start, name.end(), object, name.text(), name.start(), optional);
    }
    if (name.kind() != Token.Kind.NAME) {
      throw tokens.unexpected();
    }
    tokens.advance();
    return new Expr.Member(start, name.end(), object, name.text(), name.start(), optional);
  }

  private Expr index(int start, Expr object, boolean optional) {
    Expr index = expressions.nested();
    tokens.expect("]");
    return new Expr.Index(start, tokens.lastEnd(), object, index, optional);
  }

  private List<Expr> arguments() {
    tokens.expect("(");
    List<Expr> arguments = new ArrayList<>();
    while (!tokens.is(")")) {
      arguments.add(spreadOrAssignment());
      if (!tokens.is(")") && !tokens.accept(",")) {
        throw SyntaxProblem.error(
            tokens.lastStart(), tokens.lastEnd(), "missing ) after argument list");
      }
    }
    tokens.expect(")");
    return arguments;
  }

  private Expr spreadOrAssignment() {
    int start = tokens.start();
    if (tokens.accept("...")) {
      Expr value = expressions.nestedAssignment();
      return new Expr.Spread(start, value.end(), value);
    }
    return expressions.nestedAssignment();
  }

  /// `async function`, or an async arrow function; null when `async` is a name.
  private Expr asyncFunction(Token async) {
    Token next = tokens.peek();
    if (next.isWord("function")) {
      tokens.advance();
      return chain(functions.functionExpression(async.start(), true), true);
    }
    if (next.kind() == Token.Kind.NAME && !Tokens.isReserved(next.text())) {
      tokens.advance();
      Expr.Name name = tokens.binding();
      if (!tokens.is("=>")) {
        throw tokens.unexpected(next);
      }
      return functions.arrow(async.start(), List.of(new Pattern.Element(name, null)), null, true);
    }
    if (!next.is("(")) {
      return null;
    }
    tokens.advance();
    Expr callee = new Expr.Name(async.start(), async.end(), "async");
    List<Expr> arguments = arguments();
    if (tokens.is("=>") && !tokens.current().newline()) {
      return arrow(async.start(), arguments, true);
    }
    return chain(
        new Expr.Call(async.start(), tokens.lastEnd(), async.start(), callee, arguments, false),
        true);
  }

  private Expr arrow(int start, List<Expr> items, boolean async) {
    List<Pattern.Element> parameters = new ArrayList<>();
    Pattern rest = null;
    for (Expr item : items) {
      if (rest != null) {
        throw SyntaxProblem.error(
            rest.start(), rest.end(), "Rest parameter must be last formal parameter");
      }
      if (item instanceof Expr.Spread spread) {
        rest = patterns.target(spread.value(), "Invalid destructuring assignment target");
        patterns.onlyNames(rest);
      } else {
        Pattern.Element element = patterns.element(item);
        patterns.onlyNames(element.target());
        parameters.add(element);
      }
    }
    return functions.arrow(start, parameters, rest, async);
  }

  private Expr newExpression() {
    int start = tokens.start();
    tokens.advance();
    if (tokens.accept(".")) {
      if (!tokens.isWord("target") || !tokens.context().newTarget()) {
        throw tokens.unexpected();
      }
      tokens.advance();
      return new Expr.NewTarget(start, tokens.lastEnd());
    }
    Expr callee = tokens.isWord("new") ? newExpression() : primary();
    callee = chain(callee, false);
    List<Expr> arguments = tokens.is("(") ? arguments() : List.of();
    return new Expr.New(start, tokens.lastEnd(), callee, arguments);
  }

  private Expr primary() {
    Token token = tokens.current();
    int start = token.start();
    int end = token.end();
    switch (token.kind()) {
      case NUMBER -> {
        tokens.advance();
        return new Expr.Num(start, end, token.number());
      }
      case BIGINT -> {
        tokens.advance();
        return new Expr.Big(start, end, token.big());
      }
      case STRING -> {
        tokens.advance();
        return new Expr.Str(start, end, token.text());
      }
      case TEMPLATE -> {
        return template(false);
      }
      case PUNCTUATION -> {
        return switch (token.text()) {
          case "(" -> parentheses();
          case "[" -> array();
          case "{" -> object();
          case "/", "/=" -> tokens.regExp();
          default -> throw tokens.unexpected();
        };
      }
      case NAME -> {
        return word(token);
      }
      default -> throw tokens.unexpected();
    }
  }

  private Expr word(Token token) {
    int start = token.start();
    int end = token.end();
    if (token.escaped()) {
      return tokens.identifier();
    }
    switch (token.text()) {
      case "function" -> {
        return functions.functionExpression(start, false);
      }
      case "class" -> {
        return functions.classExpression();
      }
      case "this" -> {
        tokens.advance();
        return new Expr.This(start, end);
      }
      case "null" -> {
        tokens.advance();
        return new Expr.Null(start, end);
      }
      case "true", "false" -> {
        tokens.advance();
        return new Expr.Bool(start, end, token.text().equals("true"));
      }
      case "super" -> {
        return superExpression();
      }
      case "import" -> {
        return importExpression();
      }
      default -> {
        return tokens.identifier();
      }
    }
  }

  private Expr superExpression() {
    Token token = tokens.advance();
    boolean call = tokens.is("(");
    boolean allowed = call ? tokens.context().superCall() : tokens.context().superProperty();
    if (!allowed || !(call || tokens.is(".") || tokens.is("["))) {
      throw SyntaxProblem.error(token.start(), token.end(), "'super' keyword unexpected here");
    }
    return new Expr.Super(token.start(), token.end());
  }

  private Expr importExpression() {
    int start = tokens.start();
    tokens.advance();
    if (tokens.accept(".")) {
      tokens.expectWord("meta");
      if (!tokens.context().module()) {
        throw new ModuleSyntax();
      }
      return new Expr.ImportMeta(start, tokens.lastEnd());
    }
    tokens.expect("(");
    Expr module = expressions.nestedAssignment();
    tokens.accept(",");
    tokens.expect(")");
    return new Expr.ImportCall(start, tokens.lastEnd(), module);
  }

  Expr.Template template(boolean tagged) {
    int start = tokens.start();
    List<String> cooked = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    while (true) {
      Scanner.Part part = tokens.templatePart();
      if (part.problem() != null && !tagged) {
        throw part.problem();
      }
      cooked.add(part.cooked());
      raw.add(part.raw());
      if (part.last()) {
        return new Expr.Template(start, tokens.lastEnd(), cooked, raw, values);
      }
      Expr value = expressions.nested();
      values.add(value);
      if (!tokens.is("}")) {
        throw SyntaxProblem.error(value.start(), value.end(), "Missing } in template expression");
      }
    }
  }

  private Expr parentheses() {
    int start = tokens.start();
    tokens.expect("(");
    List<Expr> items = new ArrayList<>();
    boolean onlyParameters = false;
    while (!tokens.is(")")) {
      onlyParameters |= tokens.is("...");
      items.add(spreadOrAssignment());
      if (tokens.is(")")) {
        break;
      }
      tokens.expect(",");
      onlyParameters |= tokens.is(")");
    }
    Token close = tokens.current();
    tokens.expect(")");
    if (tokens.is("=>") && !tokens.current().newline()) {
      return arrow(start, items, false);
    }
    if (items.isEmpty() || onlyParameters) {
      throw items.isEmpty() && tokens.current().kind() != Token.Kind.END
          ? tokens.unexpected(close)
          : tokens.unexpected();
    }
    Expr expr =
        items.size() == 1
            ? items.getFirst()
            : new Expr.Sequence(items.getFirst().start(), items.getLast().end(), items);
    expressions.setParenthesized(expr);
    return expr;
  }

  private Expr array() {
    int start = tokens.start();
    tokens.expect("[");
    List<Expr> elements = new ArrayList<>();
    while (!tokens.is("]")) {
      if (tokens.accept(",")) {
        elements.add(null);
        continue;
      }
      elements.add(spreadOrAssignment());
      if (!tokens.is("]")) {
        tokens.expect(",");
      }
    }
    tokens.expect("]");
    return new Expr.ArrayLiteral(start, tokens.lastEnd(), elements);
  }

  private Expr object() {
    int start = tokens.start();
    tokens.expect("{");
    List<Expr.Property> properties = new ArrayList<>();
    while (!tokens.is("}")) {
      properties.add(property());
      if (!tokens.is("}")) {
        tokens.expect(",");
      }
    }
    tokens.expect("}");
    return new Expr.ObjectLiteral(start, tokens.lastEnd(), properties);
  }

  private Expr.Property property() {
    int start = tokens.start();
    if (tokens.accept("...")) {
      Expr value = expressions.nestedAssignment();
      return new Expr.Property(
          start, value.end(), Expr.PropertyKind.SPREAD, null, false, false, value);
    }
    Functions.Modifiers modifiers = functions.modifiers();
    Token word = tokens.current();
    Expressions.Key key = propertyKey();
    if (modifiers.any() || tokens.is("(")) {
      FunctionNode function =
          functions.method(start, key, modifiers.kind(), modifiers.async(), modifiers.generator());
      Expr.PropertyKind kind =
          switch (modifiers.kind()) {
            case GETTER -> Expr.PropertyKind.GETTER;
            case SETTER -> Expr.PropertyKind.SETTER;
            default -> Expr.PropertyKind.METHOD;
          };
      Expr value = new Expr.Function(function.start(), function.end(), function);
      return new Expr.Property(
          start, tokens.lastEnd(), kind, key.key(), key.computed(), false, value);
    }
    if (tokens.accept(":")) {
      Expr value = expressions.nestedAssignment();
      return new Expr.Property(
          start, value.end(), Expr.PropertyKind.VALUE, key.key(), key.computed(), false, value);
    }
    if (word.kind() != Token.Kind.NAME || !tokens.isIdentifier(word)) {
      throw word.kind() == Token.Kind.NAME ? tokens.unexpected(word) : tokens.unexpected();
    }
    Expr.Name name = new Expr.Name(word.start(), word.end(), word.text());
    if (tokens.accept("=")) {
      Expr fallback = expressions.nestedAssignment();
      Expr both = new Expr.Assign(start, fallback.end(), name.end(), "=", name, fallback);
      return new Expr.Property(
          start, both.end(), Expr.PropertyKind.SHORTHAND_DEFAULT, key.key(), false, true, both);
    }
    return new Expr.Property(
        start, name.end(), Expr.PropertyKind.VALUE, key.key(), false, true, name);
  }

  Expressions.Key propertyKey() {
    Token token = tokens.current();
    switch (token.kind()) {
      case NAME, STRING -> {
        tokens.advance();
        return new Expressions.Key(new Expr.Str(token.start(), token.end(), token.text()), false);
      }
      case NUMBER -> {
        tokens.advance();
        return new Expressions.Key(new Expr.Num(token.start(), token.end(), token.number()), false);
      }
      case BIGINT -> {
        tokens.advance();
        return new Expressions.Key(
            new Expr.Str(token.start(), token.end(), token.big().toString()), false);
      }
      default -> {
        tokens.expect("[");
        Expr key = expressions.nestedAssignment();
        tokens.expect("]");
        return new Expressions.Key(key, true);
      }
    }
  }
}

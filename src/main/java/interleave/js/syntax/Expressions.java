package interleave.js.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Parses operators, from assignment down to unary; [Primaries] parses what they connect.
final class Expressions {

  /// Binary operators by precedence.
  private static final Map<String, Integer> PRECEDENCE =
      Map.ofEntries(
          Map.entry("??", 1),
          Map.entry("||", 2),
          Map.entry("&&", 3),
          Map.entry("|", 4),
          Map.entry("^", 5),
          Map.entry("&", 6),
          Map.entry("==", 7),
          Map.entry("!=", 7),
          Map.entry("===", 7),
          Map.entry("!==", 7),
          Map.entry("<", 8),
          Map.entry(">", 8),
          Map.entry("<=", 8),
          Map.entry(">=", 8),
          Map.entry("instanceof", 8),
          Map.entry("in", 8),
          Map.entry("<<", 9),
          Map.entry(">>", 9),
          Map.entry(">>>", 9),
          Map.entry("+", 10),
          Map.entry("-", 10),
          Map.entry("*", 11),
          Map.entry("/", 11),
          Map.entry("%", 11),
          Map.entry("**", 12));

  private final Tokens tokens;
  private final Patterns patterns;
  private final Functions functions;
  private final Primaries primaries;

  /// Whether `in` is an operator here: not in the head of a `for`.
  private boolean in = true;

  /// The expression that was last in parentheses.
  private Expr parenthesized;

  Expressions(Tokens tokens) {
    this.tokens = tokens;
    this.patterns = new Patterns(tokens, this);
    this.functions = new Functions(tokens, this, patterns);
    this.primaries = new Primaries(tokens, this, patterns, functions);
  }

  /// The key of a property.
  ///
  /// @param key a [Expr.Str], [Expr.Num] or, when computed, any expression
  record Key(Expr key, boolean computed) {}

  Patterns patterns() {
    return patterns;
  }

  Functions functions() {
    return functions;
  }

  Key propertyKey() {
    return primaries.propertyKey();
  }

  Expr leftHandSide() {
    return primaries.leftHandSide();
  }

  boolean isParenthesized(Expr expr) {
    return expr == parenthesized;
  }

  void setParenthesized(Expr expr) {
    parenthesized = expr;
  }

  Expr expression() {
    Expr first = assignment();
    if (!tokens.is(",")) {
      return first;
    }
    List<Expr> all = new ArrayList<>(List.of(first));
    while (tokens.accept(",")) {
      all.add(assignment());
    }
    return new Expr.Sequence(first.start(), tokens.lastEnd(), all);
  }

  /// An expression in which `in` is an operator, wherever it stands.
  Expr nested() {
    boolean before = in;
    in = true;
    Expr expr = expression();
    in = before;
    return expr;
  }

  Expr nestedAssignment() {
    boolean before = in;
    in = true;
    Expr expr = assignment();
    in = before;
    return expr;
  }

  Expr withoutIn() {
    in = false;
    Expr expr = expression();
    in = true;
    return expr;
  }

  Expr assignmentWithoutIn() {
    in = false;
    Expr expr = assignment();
    in = true;
    return expr;
  }

  Expr assignment() {
    if (tokens.isWord("yield") && tokens.context().generator()) {
      return yieldExpression();
    }
    int start = tokens.start();
    boolean open = tokens.is("(") || tokens.current().kind() == Token.Kind.NAME;
    Expr left = conditional();
    if (tokens.is("=>") && tokens.current().newline()) {
      throw tokens.unexpected();
    }
    if (open && tokens.is("=>")) {
      throw SyntaxProblem.error(start, left.end(), "Malformed arrow function parameter list");
    }
    Token operator = tokens.current();
    if (operator.kind() != Token.Kind.PUNCTUATION || !isAssignment(operator.text())) {
      return left;
    }
    boolean takesApart = left instanceof Expr.ArrayLiteral || left instanceof Expr.ObjectLiteral;
    if (takesApart && (!operator.is("=") || left == parenthesized)) {
      throw SyntaxProblem.error(left.start(), left.end(), "Invalid left-hand side in assignment");
    }
    Pattern target = patterns.target(left, "Invalid left-hand side in assignment");
    tokens.advance();
    Expr value = assignment();
    return new Expr.Assign(
        left.start(), tokens.lastEnd(), operator.start(), operator.text(), target, value);
  }

  private static boolean isAssignment(String text) {
    return switch (text) {
      case "=",
          "+=",
          "-=",
          "*=",
          "/=",
          "%=",
          "**=",
          "<<=",
          ">>=",
          ">>>=",
          "&=",
          "|=",
          "^=",
          "&&=",
          "||=",
          "??=" ->
          true;
      default -> false;
    };
  }

  private Expr yieldExpression() {
    int start = tokens.start();
    tokens.advance();
    Token next = tokens.current();
    if (!next.newline() && tokens.accept("*")) {
      return new Expr.Yield(start, tokens.lastEnd(), assignment(), true);
    }
    boolean bare =
        next.newline()
            || next.kind() == Token.Kind.END
            || next.is(")")
            || next.is("]")
            || next.is("}")
            || next.is(",")
            || next.is(";")
            || next.is(":")
            || next.isWord("in")
            || next.isWord("of");
    Expr value = bare ? null : assignment();
    return new Expr.Yield(start, tokens.lastEnd(), value, false);
  }

  private Expr conditional() {
    Expr test = binary(0);
    if (!tokens.is("?")) {
      return test;
    }
    tokens.advance();
    Expr then = nestedAssignment();
    tokens.expect(":");
    Expr otherwise = assignment();
    return new Expr.Conditional(test.start(), tokens.lastEnd(), test, then, otherwise);
  }

  private int precedence() {
    Token token = tokens.current();
    boolean word = token.isWord("instanceof") || (in && token.isWord("in"));
    if (token.kind() != Token.Kind.PUNCTUATION && !word) {
      return -1;
    }
    return PRECEDENCE.getOrDefault(token.text(), -1);
  }

  private Expr binary(int least) {
    Expr left;
    if (tokens.current().kind() == Token.Kind.PRIVATE) {
      Token name = tokens.advance();
      if (!tokens.isWord("in") || least >= PRECEDENCE.get("in")) {
        throw tokens.unexpected();
      }
      tokens.advance();
      Expr object = binary(PRECEDENCE.get("in") + 1);
      left = new Expr.PrivateIn(name.start(), tokens.lastEnd(), name.text(), object);
    } else {
      left = unary();
    }
    while (true) {
      int precedence = precedence();
      if (precedence < 0 || precedence < least) {
        return left;
      }
      Token operator = tokens.current();
      if (operator.is("**") && left instanceof Expr.Unary && left != parenthesized) {
        throw SyntaxProblem.error(
            left.start(),
            operator.end(),
            "Unary operator used immediately before exponentiation expression. Parenthesis must be"
                + " used to disambiguate operator precedence");
      }
      boolean coalesce = operator.is("??");
      boolean logical = operator.is("||") || operator.is("&&");
      if ((coalesce || logical) && left != parenthesized && mixes(left, coalesce)) {
        return left;
      }
      tokens.advance();
      Expr right =
          binary(coalesce ? PRECEDENCE.get("|") : operator.is("**") ? precedence : precedence + 1);
      if (coalesce && right != parenthesized && mixes(right, true)) {
        throw tokens.unexpected(operator);
      }
      String text = operator.text();
      left =
          coalesce || logical
              ? new Expr.Logical(left.start(), right.end(), text, left, right)
              : new Expr.Binary(left.start(), right.end(), operator.start(), text, left, right);
    }
  }

  /// Whether `??` stands beside `||` or `&&` without parentheses.
  private static boolean mixes(Expr expr, boolean coalesce) {
    return expr instanceof Expr.Logical logical && logical.operator().equals("??") != coalesce;
  }

  private Expr unary() {
    Token token = tokens.current();
    int start = token.start();
    if (token.kind() == Token.Kind.PUNCTUATION) {
      switch (token.text()) {
        case "!", "~", "+", "-" -> {
          tokens.advance();
          Expr operand = unary();
          return new Expr.Unary(start, operand.end(), token.text(), operand);
        }
        case "++", "--" -> {
          tokens.advance();
          Expr operand = unary();
          Pattern target = simple(operand, "Invalid left-hand side expression in prefix operation");
          return new Expr.Update(start, operand.end(), start, token.is("++"), true, target);
        }
        default -> {}
      }
    }
    if (token.isWord("typeof") || token.isWord("void") || token.isWord("delete")) {
      tokens.advance();
      Expr operand = unary();
      if (token.isWord("delete") && tokens.context().strict() && operand instanceof Expr.Name) {
        throw SyntaxProblem.error(
            operand.start(), operand.end(), "Delete of an unqualified identifier in strict mode.");
      }
      return new Expr.Unary(start, operand.end(), token.text(), operand);
    }
    if (token.isWord("await")) {
      if (tokens.context().async()) {
        tokens.advance();
        Expr operand = unary();
        return new Expr.Await(start, operand.end(), operand);
      }
      checkMisplacedAwait(token);
    }
    return postfix();
  }

  private void checkMisplacedAwait(Token await) {
    Token next = tokens.peek();
    boolean operand =
        !next.newline()
            && switch (next.kind()) {
              case NUMBER, STRING, TEMPLATE, BIGINT -> true;
              case NAME -> !next.isWord("in") && !next.isWord("instanceof") && !next.isWord("of");
              case PUNCTUATION -> next.is("[") || next.is("{");
              default -> false;
            };
    if (operand || (tokens.context().module() && !tokens.context().async())) {
      if (functions.atTopLevel()) {
        throw new ModuleSyntax();
      }
      throw SyntaxProblem.error(
          await.start(),
          await.end(),
          "await is only valid in async functions and the top level bodies of modules");
    }
  }

  private Expr postfix() {
    Expr expr = primaries.leftHandSide();
    Token token = tokens.current();
    if ((token.is("++") || token.is("--")) && !token.newline()) {
      Pattern target = simple(expr, "Invalid left-hand side expression in postfix operation");
      tokens.advance();
      return new Expr.Update(
          expr.start(), tokens.lastEnd(), token.start(), token.is("++"), false, target);
    }
    return expr;
  }

  private Pattern simple(Expr expr, String otherwise) {
    if (expr instanceof Expr.ArrayLiteral || expr instanceof Expr.ObjectLiteral) {
      throw SyntaxProblem.error(expr.start(), expr.end(), otherwise);
    }
    return patterns.target(expr, otherwise);
  }
}

package interleave.js.syntax;

import java.util.Set;

/// The tokens of a text with one in view, and what every part of the parser asks of them.
final class Tokens {

  private static final Set<String> RESERVED =
      Set.of(
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "enum",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "function",
          "if",
          "import",
          "in",
          "instanceof",
          "new",
          "null",
          "return",
          "super",
          "switch",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "with");

  private static final Set<String> STRICT_RESERVED =
      Set.of(
          "implements",
          "interface",
          "let",
          "package",
          "private",
          "protected",
          "public",
          "static",
          "yield");

  private final Scanner scanner;
  private Token current;
  private int lastEnd;
  private Token last;

  /// What the code that is parsed may use.
  private Context context;

  Tokens(String text, Context context) {
    scanner = new Scanner(text);
    this.context = context;
    current = scanner.next();
  }

  /// A state to come back to.
  private record Mark(int position, Token current, int lastEnd) {}

  Context context() {
    return context;
  }

  void setContext(Context newContext) {
    context = newContext;
  }

  Token current() {
    return current;
  }

  int start() {
    return current.start();
  }

  /// Where the token before the present one ended.
  int lastEnd() {
    return lastEnd;
  }

  Token advance() {
    Token token = current;
    last = token;
    lastEnd = token.end();
    current = scanner.next();
    return token;
  }

  /// The token after the present one.
  Token peek() {
    Mark mark = new Mark(scanner.position(), current, lastEnd);
    Token next = scanner.next();
    scanner.moveTo(mark.position());
    return next;
  }

  /// Where the token before the present one started.
  int lastStart() {
    return last == null || last.end() != lastEnd ? lastEnd - 1 : last.start();
  }

  /// Where V8 says that a call is whose parenthesis is in view: at the name before it, or else at
  /// the parenthesis.
  int callPlace() {
    boolean named =
        last != null
            && last.kind() == Token.Kind.NAME
            && last.end() == lastEnd
            && (!RESERVED.contains(last.text()) || last.text().equals("super"));
    return named ? last.start() : current.start();
  }

  boolean is(String punctuation) {
    return current.is(punctuation);
  }

  boolean isWord(String word) {
    return current.isWord(word);
  }

  boolean accept(String punctuation) {
    if (!is(punctuation)) {
      return false;
    }
    advance();
    return true;
  }

  boolean acceptWord(String word) {
    if (!isWord(word)) {
      return false;
    }
    advance();
    return true;
  }

  void expect(String punctuation) {
    if (!accept(punctuation)) {
      throw unexpected();
    }
  }

  void expectWord(String word) {
    if (!acceptWord(word)) {
      throw unexpected();
    }
  }

  /// A semicolon, or one of the places where it may be missing.
  void semicolon() {
    if (!accept(";") && !current.newline() && !is("}") && current.kind() != Token.Kind.END) {
      throw unexpected();
    }
  }

  Expr.RegExp regExp() {
    Expr.RegExp literal = scanner.regExp(current.start());
    lastEnd = literal.end();
    current = scanner.next();
    return literal;
  }

  /// The part of a template after the present token, which is its backquote or the brace that ends
  /// a value.
  Scanner.Part templatePart() {
    scanner.moveTo(current.end());
    Scanner.Part part = scanner.templatePart();
    lastEnd = scanner.position();
    current = scanner.next();
    return part;
  }

  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /// Whether a name may be bound or used here.
  boolean isIdentifier(Token token) {
    return token.kind() == Token.Kind.NAME
        && !RESERVED.contains(token.text())
        && !(context.strict() && STRICT_RESERVED.contains(token.text()))
        && !(token.text().equals("yield") && context.generator())
        && !(token.text().equals("await") && (context.async() || context.module()));
  }

  Expr.Name identifier() {
    if (!isIdentifier(current)) {
      throw unexpected();
    }
    Token token = advance();
    return new Expr.Name(token.start(), token.end(), token.text());
  }

  /// A name that is declared.
  Expr.Name binding() {
    Expr.Name name = identifier();
    if (context.strict() && (name.name().equals("eval") || name.name().equals("arguments"))) {
      throw SyntaxProblem.error(
          name.start(), name.end(), "Unexpected eval or arguments in strict mode");
    }
    return name;
  }

  SyntaxProblem unexpected() {
    return unexpected(current);
  }

  SyntaxProblem unexpected(Token token) {
    String message =
        switch (token.kind()) {
          case END -> "Unexpected end of input";
          case NUMBER, BIGINT -> "Unexpected number";
          case STRING -> "Unexpected string";
          case TEMPLATE -> "Unexpected template string";
          case PRIVATE, PUNCTUATION -> punctuation(token);
          case NAME -> word(token);
        };
    return SyntaxProblem.error(token.start(), Math.max(token.end(), token.start()), message);
  }

  private static String punctuation(Token token) {
    return token.kind() == Token.Kind.PRIVATE
        ? "Unexpected identifier '" + token.text() + "'"
        : token.text().equals("@")
            ? "Invalid or unexpected token"
            : "Unexpected token '" + token.text() + "'";
  }

  private String word(Token token) {
    if (token.text().equals("enum")) {
      return "Unexpected reserved word";
    }
    if (RESERVED.contains(token.text())) {
      return "Unexpected token '" + token.text() + "'";
    }
    if (token.text().equals("await") && (context.async() || context.module())) {
      return "Unexpected reserved word";
    }
    return context.strict() && STRICT_RESERVED.contains(token.text())
        ? "Unexpected strict mode reserved word"
        : "Unexpected identifier '" + token.text() + "'";
  }
}

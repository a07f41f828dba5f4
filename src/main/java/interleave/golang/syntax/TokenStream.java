package interleave.golang.syntax;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The tokens of one file with one token of lookahead, and what all parts of the parser share:
/// error reports, recovery and how deep they are in functions and expressions.
final class TokenStream {

  /// Ends parsing from any depth: the error list is full or the program is nested too deep.
  static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
      super(null, null, false, false);
    }
  }

  /// Deeper nesting than any program for people has; protects the stack.
  private static final int MAX_DEPTH = 250;

  /// As many operators or calls in a row; each makes the tree one level deeper.
  private static final int MAX_CHAIN = 1000;

  /// Keywords that start statements: good places to go on after an error inside a function.
  private static final Set<TokenKind> STATEMENT_STARTS =
      EnumSet.of(
          TokenKind.BREAK,
          TokenKind.CONST,
          TokenKind.CONTINUE,
          TokenKind.DEFER,
          TokenKind.FALLTHROUGH,
          TokenKind.FOR,
          TokenKind.GO,
          TokenKind.GOTO,
          TokenKind.IF,
          TokenKind.RETURN,
          TokenKind.SELECT,
          TokenKind.SWITCH,
          TokenKind.TYPE,
          TokenKind.VAR);

  private static final String BAD = "<bad expr>";

  private final String fileName;
  private final NodeIds ids;
  private final ErrorList errors;
  private final Scanner scanner;
  private final Directives directives;

  private Token token;
  private int errorCount;
  private int depth;
  private int functionDepth;

  /// How deep in brackets; negative in the header of a statement, where `T {` is no literal.
  private int bracketDepth;

  private boolean beforePackage = true;
  private String goVersion;

  TokenStream(Source source, NodeIds ids, ErrorList errors) {
    this.fileName = source.name();
    this.ids = ids;
    this.errors = errors;
    this.directives = new Directives(fileName, errors);
    this.scanner =
        new Scanner(
            source.text(),
            (line, column, message) -> error(new Pos(fileName, line, column), message),
            this::comment);
  }

  private void comment(Comment comment) {
    if (beforePackage && BuildConstraint.is(comment.text())) {
      goVersion = BuildConstraint.goVersion(comment.text());
    }
    directives.comment(comment);
  }

  /// The version of a build constraint before the package clause, or null.
  String goVersion() {
    return goVersion;
  }

  void packageClauseBegins() {
    beforePackage = false;
  }

  Directives directives() {
    return directives;
  }

  int id() {
    return ids.next();
  }

  // Tokens.

  Token token() {
    return token;
  }

  Pos pos() {
    return new Pos(fileName, token.line(), token.column());
  }

  boolean at(TokenKind kind) {
    return token.kind() == kind;
  }

  boolean atOperator(Operator op) {
    return token.kind() == TokenKind.OPERATOR && token.op() == op;
  }

  void next() {
    token = scanner.next();
  }

  boolean got(TokenKind kind) {
    if (token.kind() != kind) {
      return false;
    }
    next();
    return true;
  }

  void want(TokenKind kind) {
    if (!got(kind)) {
      syntaxError("expected " + kind.inMessages());
      skipOne();
    }
  }

  /// Like `got(ASSIGN)`, but takes `:=` too, with an error.
  boolean gotAssign() {
    if (at(TokenKind.DEFINE)) {
      syntaxError("expected =");
      next();
      return true;
    }
    return got(TokenKind.ASSIGN);
  }

  // Errors and recovery.

  int errorCount() {
    return errorCount;
  }

  /// Reports an error that leaves the tree incomplete.
  void error(Pos pos, String message) {
    errorCount++;
    errors.add(pos, message);
    if (errors.isFull()) {
      throw new Abandoned();
    }
  }

  /// Reports an error in a program whose tree is whole nevertheless.
  void complain(Pos pos, String message) {
    errors.add(pos, message);
  }

  void syntaxError(String message) {
    syntaxError(pos(), message);
  }

  /// Reports a message; one that starts with `expected`, `in`, `at` or `after` gets the current
  /// token in front.
  void syntaxError(Pos pos, String message) {
    if (at(TokenKind.EOF) && errorCount > 0) {
      return; // follows from the errors before
    }
    String found = "syntax error: unexpected " + token.inMessages();
    if (message.startsWith("expected ")) {
      error(pos, found + ", " + message);
    } else if (message.startsWith("in ")
        || message.startsWith("at ")
        || message.startsWith("after ")) {
      error(pos, found + " " + message);
    } else {
      error(pos, "syntax error: " + message);
    }
  }

  /// Skips tokens up to one of `stops` or, inside a function, to the start of a statement.
  void skipTo(TokenKind first, TokenKind... rest) {
    Set<TokenKind> stops = EnumSet.of(first, rest);
    stops.add(TokenKind.EOF);
    if (functionDepth > 0) {
      stops.addAll(STATEMENT_STARTS);
    }
    while (!stops.contains(token.kind())) {
      next();
    }
  }

  void skipOne() {
    if (!at(TokenKind.EOF)) {
      next();
    }
  }

  // Nesting.

  /// To be called on the way into each nested construct, with [#leave] on the way out.
  void enter() {
    if (++depth > MAX_DEPTH) {
      tooDeep();
    }
  }

  /// To be called for each link of a chain such as `a + b + c` or `a.b().c()`.
  void link(int links) {
    if (links > MAX_CHAIN) {
      tooDeep();
    }
  }

  private void tooDeep() {
    error(pos(), "syntax error: nested too deeply");
    throw new Abandoned();
  }

  void leave() {
    depth--;
  }

  void enterFunction() {
    functionDepth++;
  }

  void leaveFunction() {
    functionDepth--;
  }

  void enterBrackets() {
    bracketDepth++;
  }

  void leaveBrackets() {
    bracketDepth--;
  }

  /// Begins the header of an `if`, `for` or `switch`; returns what [#leaveHeader] needs.
  int enterHeader() {
    int outer = bracketDepth;
    bracketDepth = -1;
    return outer;
  }

  void leaveHeader(int outer) {
    bracketDepth = outer;
  }

  boolean inHeader() {
    return bracketDepth < 0;
  }

  // Productions used everywhere.

  Expr.Ident name() {
    Pos pos = pos();
    if (at(TokenKind.NAME)) {
      Expr.Ident name = new Expr.Ident(id(), pos, token.text());
      next();
      return name;
    }
    syntaxError("expected name");
    skipOne();
    return new Expr.Ident(id(), pos, "_");
  }

  /// A literal, or null.
  Expr.BasicLit literalOrNull() {
    if (!at(TokenKind.LITERAL)) {
      return null;
    }
    Expr.BasicLit literal =
        new Expr.BasicLit(id(), pos(), token.literal(), token.text(), token.malformed());
    next();
    return literal;
  }

  /// What stands for an expression or type that could not be read.
  Expr bad() {
    return bad(pos());
  }

  Expr bad(Pos pos) {
    return new Expr.Ident(id(), pos, BAD);
  }

  /// Whether it is a name as written in the source.
  static boolean isName(Expr x) {
    return x instanceof Expr.Ident name && !isBad(name);
  }

  static boolean isBad(Expr.Ident name) {
    return name.name().equals(BAD);
  }

  /// A list of elements with separators, up to and with the closing token.
  ///
  /// @param element reads one; true if there cannot be more
  /// @return the place of the closing token
  Pos list(String context, TokenKind separator, TokenKind close, BooleanSupplier element) {
    boolean done = false;
    while (!at(TokenKind.EOF) && !at(close) && !done) {
      done = element.getAsBoolean();
      if (!got(separator) && !at(close)) {
        syntaxError(
            "in %s; possibly missing %s or %s"
                .formatted(context, separator.inMessages(), close.inMessages()));
        skipTo(TokenKind.RPAREN, TokenKind.RBRACK, TokenKind.RBRACE);
        if (!at(close)) {
          return pos();
        }
      }
    }
    Pos pos = pos();
    want(close);
    return pos;
  }
}

package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.golang.syntax.SourceCursor.ErrorSink;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Cuts Go source into tokens, with the semicolons that line ends stand for.
///
/// Works for any text: what is not Go is reported and left out. Messages and places are those of
/// Go's compiler.
final class Scanner {

  private static final Map<String, TokenKind> KEYWORDS = keywords();

  private final SourceCursor in;
  private final ErrorSink errors;
  private final Consumer<Comment> comments;
  private final NumberScanner numbers;
  private final QuoteScanner quotes;

  /// Whether a line end here stands for a semicolon.
  private boolean lineEndIsSemicolon;

  private int line;
  private int column;
  private int start;
  private boolean alone;

  /// @param comments gets every comment before the token after it is returned
  Scanner(String text, ErrorSink errors, Consumer<Comment> comments) {
    this.in = new SourceCursor(text, errors);
    this.errors = errors;
    this.comments = comments;
    this.numbers = new NumberScanner(in, this::errorInToken);
    this.quotes = new QuoteScanner(in, this::errorInToken);
  }

  private static Map<String, TokenKind> keywords() {
    Map<String, TokenKind> keywords = new HashMap<>();
    for (TokenKind kind : TokenKind.values()) {
      if (kind.isKeyword()) {
        keywords.put(kind.text(), kind);
      }
    }
    return Map.copyOf(keywords);
  }

  /// The next token; at the end of the text EOF again and again.
  Token next() {
    boolean semicolons = lineEndIsSemicolon;
    Token token;
    do {
      token = scan(semicolons);
    } while (token == null);
    lineEndIsSemicolon = token.kind().endsStatement();
    return token;
  }

  /// A token, or null after something that is none: a comment or a wrong character.
  private Token scan(boolean semicolons) {
    int lineBefore = in.line();
    int columnBefore = in.column();
    skipSpace(semicolons);
    line = in.line();
    column = in.column();
    alone = line > lineBefore || columnBefore == 1;
    start = in.offset();
    int ch = in.ch();
    if (Runes.isAsciiLetter(ch) || ch >= 0x80 && atNamePart(true)) {
      in.advance();
      return name();
    }
    if (Runes.isDecimal(ch)) {
      return number(false);
    }
    return switch (ch) {
      case SourceCursor.END -> semicolons ? semicolon("EOF") : token(EOF);
      case '\n' -> {
        in.advance();
        yield semicolon("newline");
      }
      case '"' -> literal(Expr.LitKind.STRING, quotes.string());
      case '`' -> literal(Expr.LitKind.STRING, quotes.rawString());
      case '\'' -> literal(Expr.LitKind.RUNE, quotes.rune());
      case '/' -> slash(semicolons);
      default -> punctuation(ch);
    };
  }

  private void skipSpace(boolean semicolons) {
    while (in.ch() == ' ' || in.ch() == '\t' || in.ch() == '\n' && !semicolons || in.ch() == '\r') {
      in.advance();
    }
  }

  private Token punctuation(int ch) {
    in.advance();
    return switch (ch) {
      case '(' -> token(LPAREN);
      case '[' -> token(LBRACK);
      case '{' -> token(LBRACE);
      case ')' -> token(RPAREN);
      case ']' -> token(RBRACK);
      case '}' -> token(RBRACE);
      case ',' -> token(COMMA);
      case ';' -> semicolon("semicolon");
      case ':' -> got('=') ? token(DEFINE) : token(COLON);
      case '.' -> dot();
      case '+' -> got('+') ? operator(INC_OP, Operator.ADD) : orAssign(Operator.ADD);
      case '-' -> got('-') ? operator(INC_OP, Operator.SUB) : orAssign(Operator.SUB);
      case '*' -> operator(got('=') ? ASSIGN_OP : STAR, Operator.MUL);
      case '%' -> orAssign(Operator.REM);
      case '&' -> ampersand();
      case '|' -> got('|') ? operator(OPERATOR, Operator.OR_OR) : orAssign(Operator.OR);
      case '^' -> orAssign(Operator.XOR);
      case '<' -> less();
      case '>' -> greater();
      case '=' -> got('=') ? operator(OPERATOR, Operator.EQUAL) : token(ASSIGN);
      case '!' -> operator(OPERATOR, got('=') ? Operator.NOT_EQUAL : Operator.NOT);
      case '~' -> operator(OPERATOR, Operator.TILDE);
      default -> {
        errors.error(line, column, "invalid character " + Runes.codePoint(ch));
        yield null;
      }
    };
  }

  private Token dot() {
    if (Runes.isDecimal(in.ch())) {
      return number(true);
    }
    if (in.continuesWith("..")) {
      in.advance();
      in.advance();
      return token(ELLIPSIS);
    }
    return token(DOT);
  }

  private Token ampersand() {
    if (got('&')) {
      return operator(OPERATOR, Operator.AND_AND);
    }
    return orAssign(got('^') ? Operator.AND_NOT : Operator.AND);
  }

  private Token less() {
    if (got('=')) {
      return operator(OPERATOR, Operator.LESS_EQUAL);
    }
    if (got('<')) {
      return orAssign(Operator.SHIFT_LEFT);
    }
    return got('-') ? token(ARROW) : operator(OPERATOR, Operator.LESS);
  }

  private Token greater() {
    if (got('=')) {
      return operator(OPERATOR, Operator.GREATER_EQUAL);
    }
    return got('>') ? orAssign(Operator.SHIFT_RIGHT) : operator(OPERATOR, Operator.GREATER);
  }

  private Token slash(boolean semicolons) {
    in.advance();
    if (got('/')) {
      skipLine();
      comment();
      return null;
    }
    if (got('*')) {
      skipComment();
      comment();
      // A comment over several lines acts like a line end.
      return in.line() > line && semicolons ? semicolon("newline") : null;
    }
    return orAssign(Operator.DIV);
  }

  private void skipLine() {
    while (in.ch() != SourceCursor.END && in.ch() != '\n') {
      if (in.ch() < 0x80) {
        in.skipAsciiLine();
      } else {
        in.advance();
      }
    }
  }

  private void skipComment() {
    while (in.ch() != SourceCursor.END) {
      while (in.ch() == '*') {
        in.advance();
        if (got('/')) {
          return;
        }
      }
      in.advance();
    }
    errorInToken(0, "comment not terminated");
  }

  private void comment() {
    String text = in.textFrom(start);
    int length = text.startsWith("//") && text.endsWith("\r") ? text.length() - 1 : text.length();
    comments.accept(
        new Comment(text.substring(0, length), line, column, start, start + length, alone));
  }

  private Token name() {
    in.skipWord();
    if (in.ch() >= 0x80) {
      while (atNamePart(false)) {
        in.advance();
      }
    }
    String text = in.textFrom(start);
    TokenKind keyword = KEYWORDS.get(text);
    return keyword != null ? token(keyword) : token(NAME, text, null, null, false);
  }

  /// Whether the current character belongs to a name; letters outside Unicode's letters count as
  /// such, but are reported.
  private boolean atNamePart(boolean first) {
    int ch = in.ch();
    if (ch == '_' || ch >= 0 && Character.isLetter(ch)) {
      return true;
    }
    if (ch >= 0 && Character.isDigit(ch)) {
      if (first) {
        in.error("identifier cannot begin with digit " + Runes.codePoint(ch));
      }
      return true;
    }
    if (ch >= 0x80) {
      in.error("invalid character " + Runes.codePoint(ch) + " in identifier");
      return true;
    }
    return false;
  }

  private Token number(boolean afterPoint) {
    numbers.scan(start, afterPoint);
    return literal(numbers.kind(), numbers.isValid());
  }

  private Token literal(Expr.LitKind kind, boolean valid) {
    return token(LITERAL, in.textFrom(start), null, kind, !valid);
  }

  private Token orAssign(Operator op) {
    return operator(got('=') ? ASSIGN_OP : OPERATOR, op);
  }

  private boolean got(int ch) {
    if (in.ch() != ch) {
      return false;
    }
    in.advance();
    return true;
  }

  private void errorInToken(int offset, String message) {
    errors.error(line, column + offset, message);
  }

  private Token token(TokenKind kind) {
    return token(kind, null, null, null, false);
  }

  private Token semicolon(String from) {
    return token(SEMICOLON, from, null, null, false);
  }

  private Token operator(TokenKind kind, Operator op) {
    return token(kind, null, op, null, false);
  }

  private Token token(
      TokenKind kind, String text, Operator op, Expr.LitKind literal, boolean malformed) {
    return new Token(kind, text, op, literal, malformed, line, column, start, in.offset());
  }
}

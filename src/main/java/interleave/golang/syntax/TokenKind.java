package interleave.golang.syntax;

/// The kinds of tokens, divided as the grammar needs them: all binary operators without another
/// meaning are one kind.
public enum TokenKind {
  EOF("EOF"),
  NAME("name"),
  LITERAL("literal"),
  OPERATOR("op"),
  /// `op=`.
  ASSIGN_OP("op="),
  /// `++` and `--`.
  INC_OP("opop"),
  ASSIGN("="),
  DEFINE(":="),
  ARROW("<-"),
  STAR("*"),
  LPAREN("("),
  LBRACK("["),
  LBRACE("{"),
  RPAREN(")"),
  RBRACK("]"),
  RBRACE("}"),
  COMMA(","),
  SEMICOLON(";"),
  COLON(":"),
  DOT("."),
  ELLIPSIS("..."),
  BREAK("break"),
  CASE("case"),
  CHAN("chan"),
  CONST("const"),
  CONTINUE("continue"),
  DEFAULT("default"),
  DEFER("defer"),
  ELSE("else"),
  FALLTHROUGH("fallthrough"),
  FOR("for"),
  FUNC("func"),
  GO("go"),
  GOTO("goto"),
  IF("if"),
  IMPORT("import"),
  INTERFACE("interface"),
  MAP("map"),
  PACKAGE("package"),
  RANGE("range"),
  RETURN("return"),
  SELECT("select"),
  STRUCT("struct"),
  SWITCH("switch"),
  TYPE("type"),
  VAR("var");

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /// How the token is written, if it is always written the same.
  public String text() {
    return text;
  }

  public boolean isKeyword() {
    return compareTo(BREAK) >= 0;
  }

  /// Whether a line that ends with this token ends a statement.
  boolean endsStatement() {
    return switch (this) {
      case NAME, LITERAL, INC_OP, RPAREN, RBRACK, RBRACE, BREAK, CONTINUE, FALLTHROUGH, RETURN ->
          true;
      default -> false;
    };
  }

  /// How messages name the token when they say what was expected.
  String inMessages() {
    return switch (this) {
      case COMMA -> "comma";
      case SEMICOLON -> "semicolon or newline";
      default -> text;
    };
  }
}

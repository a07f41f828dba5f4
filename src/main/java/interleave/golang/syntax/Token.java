package interleave.golang.syntax;

/// A token with its place.
///
/// @param text of a name or a literal as written; of a semicolon what stands for it: `semicolon`,
///   `newline` or `EOF`; null for all others
/// @param op of operators, `op=`, `++` and `--`; null for all others
/// @param literal the kind of a literal; null for all others
/// @param malformed whether the scanner reported an error in this literal
/// @param line from 1
/// @param column from 1, in bytes of UTF-8
/// @param start where it begins in the text, in chars
/// @param end where it ends in the text, in chars
public record Token(
    TokenKind kind,
    String text,
    Operator op,
    Expr.LitKind literal,
    boolean malformed,
    int line,
    int column,
    int start,
    int end) {

  /// How messages name the token when it is in the way.
  String inMessages() {
    return switch (kind) {
      case NAME -> "name " + text;
      case SEMICOLON -> text;
      case LITERAL -> "literal " + text;
      case OPERATOR -> op.text();
      case ASSIGN_OP -> op.text() + "=";
      case INC_OP -> op.text() + op.text();
      default -> kind.inMessages();
    };
  }
}

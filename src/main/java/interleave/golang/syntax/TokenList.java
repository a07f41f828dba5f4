package interleave.golang.syntax;

import java.util.ArrayList;
import java.util.List;

/// All tokens and comments of a text, in order, without errors: for what is about the text itself.
///
/// @param tokens with the semicolons that line ends stand for; the last one is EOF
public record TokenList(List<Token> tokens, List<Comment> comments) {

  public static TokenList of(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    Scanner scanner = new Scanner(text, (line, column, message) -> {}, comments::add);
    Token token;
    do {
      token = scanner.next();
      tokens.add(token);
    } while (token.kind() != TokenKind.EOF);
    return new TokenList(List.copyOf(tokens), List.copyOf(comments));
  }
}

package interleave.golang.format;

import interleave.golang.syntax.Comment;
import java.util.List;

/// Comments with no token and no empty line between them.
record CommentGroup(List<Comment> comments) {

  int start() {
    return comments.getFirst().start();
  }

  int end() {
    return comments.getLast().end();
  }

  /// Whether a line end comes with it.
  boolean breaksLine() {
    int line = comments.getFirst().line();
    return comments.stream()
        .anyMatch(c -> c.line() != line || isLineComment(c) || c.text().contains("\n"));
  }

  static boolean isLineComment(Comment comment) {
    return comment.text().startsWith("//");
  }
}

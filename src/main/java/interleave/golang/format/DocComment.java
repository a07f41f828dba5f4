package interleave.golang.format;

import java.util.ArrayList;
import java.util.List;

/// The usual layout of documentation: an empty line between paragraphs, code indented by a tab,
/// lists by two blanks, headings marked with `#`, link definitions and directives at the end.
final class DocComment {

  private DocComment() {}

  /// Formats the comments above a declaration; returns them as they are if they are of another
  /// kind.
  static List<String> format(List<String> comments) {
    if (comments.getFirst().startsWith("/*")) {
      return comments.size() == 1 ? block(comments) : comments;
    }
    StringBuilder text = new StringBuilder();
    List<String> directives = new ArrayList<>();
    for (String comment : comments) {
      if (!comment.startsWith("//")) {
        return comments;
      }
      String line = comment.substring(2);
      if (isDirective(line)) {
        directives.add(comment);
      } else {
        text.append(line.startsWith(" ") ? line.substring(1) : line).append('\n');
      }
    }
    if (text.isEmpty()) {
      return comments;
    }
    List<String> result = new ArrayList<>();
    DocText.format(text.toString()).lines().forEach(line -> result.add(marked(line)));
    if (!directives.isEmpty()) {
      result.add("//");
      result.addAll(directives);
    }
    return result;
  }

  private static List<String> block(List<String> comments) {
    String text = comments.getFirst();
    if (!text.contains("\n") || isLineOfStars(text)) {
      return comments;
    }
    return List.of("/*\n" + DocText.format(text.substring(2, text.length() - 2)) + "*/");
  }

  private static String marked(String line) {
    if (line.isEmpty()) {
      return "//";
    }
    return line.startsWith("\t") ? "//" + line : "// " + line;
  }

  /// Whether a comment, without its slashes, is meant for a tool: `go:build`, `line x.go:1`.
  private static boolean isDirective(String comment) {
    return comment.startsWith("line ")
        || comment.startsWith("extern ")
        || comment.startsWith("export ")
        || comment.matches("(?s)[a-z0-9]+:[a-z0-9].*");
  }

  /// Whether every line begins with a star.
  private static boolean isLineOfStars(String comment) {
    String[] lines = comment.substring(2, comment.length() - 2).split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].replaceFirst("^[ \t]+", "");
      if (!line.isEmpty() && !line.startsWith("*")) {
        return false;
      }
    }
    return true;
  }
}

package interleave.golang.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Puts a `//go:build` line where it counts: before the package clause, with an empty line behind
/// it; and its expression in the usual form.
final class BuildLine {

  private static final String PREFIX = "//go:build";
  private static final Pattern OLD = Pattern.compile("//[ \t]*\\+build([ \t].*)?");
  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{Nd}_.]+");

  private final String expression;
  private int at;

  private BuildLine(String expression) {
    this.expression = expression;
  }

  /// Formats the text of a file that is otherwise formatted. Files with several such lines, or with
  /// old `+build` lines, stay as they are.
  ///
  /// @param layout of the text before it was formatted
  static String inPlace(String text, SourceLayout layout) {
    long count =
        layout.groups().stream()
            .flatMap(group -> group.comments().stream())
            .filter(comment -> isBuildLine(comment.text()) || isOldBuildLine(comment.text()))
            .count();
    List<String> lines = List.of(text.split("\n", -1));
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> isBuildLine(lines.get(i).strip()))
            .boxed()
            .toList();
    return count == 1 && found.size() == 1 ? inPlace(lines, found.getFirst()) : text;
  }

  private static boolean isBuildLine(String comment) {
    return comment.equals(PREFIX)
        || comment.startsWith(PREFIX + " ")
        || comment.startsWith(PREFIX + "\t");
  }

  private static boolean isOldBuildLine(String comment) {
    return OLD.matcher(comment).matches();
  }

  private static String inPlace(List<String> lines, int from) {
    int to = Math.min(from, afterLeadingComments(lines));
    String expression = formatted(lines.get(from).strip().substring(PREFIX.length()));
    List<String> result = new ArrayList<>(lines.subList(0, to));
    result.add((PREFIX + " " + expression).stripTrailing());
    result.add("");
    append(result, lines.subList(to, from));
    append(result, lines.subList(from + 1, lines.size()));
    return String.join("\n", result);
  }

  /// Appends lines to some that end with an empty line or not, without doubling it.
  private static void append(List<String> lines, List<String> more) {
    boolean doubled = lines.getLast().isEmpty() && !more.isEmpty() && more.getFirst().isEmpty();
    lines.addAll(doubled ? more.subList(1, more.size()) : more);
  }

  /// The line after the last empty line among the comments at the start.
  private static int afterLeadingComments(List<String> lines) {
    int after = 0;
    for (int i = 0; i < lines.size() - 1; i++) {
      if (lines.get(i).isBlank()) {
        after = i + 1;
      } else if (!lines.get(i).strip().startsWith("//")) {
        break;
      }
    }
    return after;
  }

  private sealed interface Node {}

  private record Tag(String name) implements Node {}

  private record Not(Node operand) implements Node {}

  private record Both(Node left, Node right, boolean and) implements Node {}

  private static String formatted(String expression) {
    BuildLine line = new BuildLine(expression);
    try {
      Node node = line.or();
      line.skipSpace();
      return line.at == expression.length() ? text(node) : expression.strip();
    } catch (IllegalArgumentException _) {
      return expression.strip();
    }
  }

  private Node or() {
    Node node = and();
    while (got("||")) {
      node = new Both(node, and(), false);
    }
    return node;
  }

  private Node and() {
    Node node = not();
    while (got("&&")) {
      node = new Both(node, not(), true);
    }
    return node;
  }

  private Node not() {
    if (got("!")) {
      return new Not(not());
    }
    if (got("(")) {
      Node node = or();
      require(got(")"));
      return node;
    }
    skipSpace();
    var tag = TAG.matcher(expression).region(at, expression.length());
    require(tag.lookingAt());
    at = tag.end();
    return new Tag(tag.group());
  }

  private static void require(boolean valid) {
    if (!valid) {
      throw new IllegalArgumentException();
    }
  }

  private boolean got(String operator) {
    skipSpace();
    if (!expression.startsWith(operator, at)) {
      return false;
    }
    at += operator.length();
    return true;
  }

  private void skipSpace() {
    while (at < expression.length() && Character.isWhitespace(expression.charAt(at))) {
      at++;
    }
  }

  private static String text(Node node) {
    return switch (node) {
      case Tag tag -> tag.name();
      case Not not ->
          not.operand() instanceof Both both ? "!(" + text(both) + ")" : "!" + text(not.operand());
      case Both both ->
          part(both.left(), both.and())
              + (both.and() ? " && " : " || ")
              + part(both.right(), both.and());
    };
  }

  /// Mixed operators get parentheses, though the grammar does not need all of them.
  private static String part(Node node, boolean and) {
    return node instanceof Both both && both.and() != and ? "(" + text(both) + ")" : text(node);
  }
}

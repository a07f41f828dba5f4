package interleave.golang.format;

import java.util.ArrayList;
import java.util.List;

/// The lines of a `/*` comment without the indentation that they have in common, as far as a guess
/// at what the author lined up allows.
final class CommentLines {

  private final List<String> lines;

  private CommentLines(List<String> lines) {
    this.lines = lines;
  }

  /// @param moves whether a comment at the margin is about to be indented
  static List<String> of(String text, boolean moves) {
    CommentLines comment = new CommentLines(new ArrayList<>(List.of(text.split("\n", -1))));
    if (moves) {
      // As if it had been indented before: the result must not change when formatted again.
      for (int i = 1; i < comment.lines.size(); i++) {
        comment.lines.set(i, "   " + comment.lines.get(i));
      }
    }
    if (comment.lines.size() > 1) {
      comment.stripPrefix();
    }
    return comment.lines;
  }

  private void stripPrefix() {
    String prefix = commonPrefix();
    boolean stars = prefix.contains("*");
    if (stars) {
      prefix = prefix.substring(0, prefix.indexOf('*'));
      prefix = withoutSuffix(prefix, " ");
    } else {
      prefix = lessThanFirstLine(prefix);
    }
    int lastIndex = lines.size() - 1;
    String last = lines.get(lastIndex);
    if (isBlank(last.substring(0, last.indexOf("*/")))) {
      lines.set(lastIndex, prefix + (stars ? " */" : "*/"));
    } else {
      prefix = common(prefix, last);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        lines.set(i, lines.get(i).substring(prefix.length()));
      }
    }
  }

  /// The common prefix of all lines but the first and the last; makes blank ones empty.
  private String commonPrefix() {
    String prefix = null;
    for (int i = 1; i < lines.size() - 1; i++) {
      String line = lines.get(i);
      if (isBlank(line)) {
        lines.set(i, "");
      } else {
        prefix = common(prefix == null ? line : prefix, line);
      }
    }
    return prefix != null ? prefix : common(lines.getLast(), lines.getLast());
  }

  /// Leaves as much of the prefix to the lines as the text in the first line is indented.
  private String lessThanFirstLine(String prefix) {
    String first = lines.getFirst();
    if (isBlank(first.substring(2))) {
      int length = prefix.length();
      for (int n = 0; n < 3 && length > 0 && prefix.charAt(length - 1) == ' '; n++) {
        length--;
      }
      if (length == prefix.length() && length > 0 && prefix.charAt(length - 1) == '\t') {
        length--;
      }
      return prefix.substring(0, length);
    }
    int text = 2;
    while (text < first.length() && first.charAt(text) <= ' ') {
      text++;
    }
    String space = first.substring(2, text);
    // A tab makes up for the two characters that open the comment.
    return withoutSuffix(prefix, space.startsWith("\t") ? space : "  " + space);
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(ch -> ch <= ' ');
  }

  private static String withoutSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  /// The common prefix of white space and stars.
  private static String common(String a, String b) {
    int i = 0;
    while (i < a.length()
        && i < b.length()
        && a.charAt(i) == b.charAt(i)
        && (a.charAt(i) <= ' ' || a.charAt(i) == '*')) {
      i++;
    }
    return a.substring(0, i);
  }
}

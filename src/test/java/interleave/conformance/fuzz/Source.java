package interleave.conformance.fuzz;

/// Go source under construction, indented by its braces.
final class Source {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int names;

  /// A name that the program does not use yet.
  String name(String prefix) {
    return prefix + ++names;
  }

  void line(String line) {
    boolean outdented =
        line.startsWith("}") || line.startsWith("case ") || line.startsWith("default:");
    int open = balance(line);
    int indent = depth - (outdented ? 1 : 0);
    text.append("\t".repeat(Math.max(0, indent))).append(line).append('\n');
    depth += open;
  }

  /// Braces and parentheses that the line leaves open; those in strings come in pairs.
  private static int balance(String line) {
    int open = 0;
    for (char c : line.toCharArray()) {
      if (c == '{') {
        open++;
      } else if (c == '}') {
        open--;
      }
    }
    return open;
  }

  String text() {
    return text.toString();
  }
}

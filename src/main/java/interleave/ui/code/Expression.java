package interleave.ui.code;

import java.util.Set;

/// Finds what an event is about in its line of code: the call, the send, the statement that begins
/// at its column. Good enough for marking; the line is one that the compiler has accepted.
final class Expression {

  private static final Set<String> STATEMENTS =
      Set.of("for", "select", "switch", "go", "defer", "case", "return", "if", "var", "default");

  private Expression() {}

  /// @param at place of a char in `line`
  /// @return from and to, as places of chars; null when there is nothing
  static int[] at(String line, int at) {
    if (at < 0 || at >= line.length()) {
      return null;
    }
    if (line.startsWith("<-", at)) {
      return new int[] {at, operand(line, at + 2)};
    }
    int from = at;
    while (from > 0 && (isName(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
      from--;
    }
    int to = at;
    while (to < line.length() && isName(line.charAt(to))) {
      to++;
    }
    if (STATEMENTS.contains(line.substring(from, to))) {
      return new int[] {from, statementEnd(line)};
    }
    to = operand(line, from);
    if (line.startsWith(" <- ", to)) {
      to = statementEnd(line);
    } else if (line.startsWith("++", to) || line.startsWith("--", to)) {
      to += 2;
    }
    return to > from ? new int[] {from, to} : new int[] {at, at + 1};
  }

  /// The name under a place; empty when there is none.
  static String name(String line, int at) {
    if (at < 0 || at >= line.length() || !isName(line.charAt(at))) {
      return "";
    }
    int from = start(line, at);
    int to = at;
    while (to < line.length() && isName(line.charAt(to))) {
      to++;
    }
    return Character.isDigit(line.charAt(from)) ? "" : line.substring(from, to);
  }

  /// Where the name begins that a place is in.
  static int start(String line, int at) {
    int from = at;
    while (from > 0 && isName(line.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /// Where a name with its selectors, indices and arguments ends.
  private static int operand(String line, int from) {
    int to = from;
    while (to < line.length()) {
      char c = line.charAt(to);
      if (isName(c) || c == '.') {
        to++;
      } else if ((c == '(' || c == '[') && closing(line, to) > 0) {
        to = closing(line, to) + 1;
      } else {
        break;
      }
    }
    return to;
  }

  private static int closing(String line, int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        i += c == '\\' && quote != '`' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '`' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int statementEnd(String line) {
    int comment = line.indexOf(" //");
    String text = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
    return text.endsWith("{")
        ? text.substring(0, text.length() - 1).stripTrailing().length()
        : text.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}

package interleave.ui.code;

import interleave.golang.syntax.Highlighter.Kind;
import interleave.golang.syntax.Highlighter.Span;
import java.util.List;
import java.util.function.IntFunction;

/// Finds the other bracket of a pair; brackets in texts and comments are none.
final class Brackets {

  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";

  private final List<String> lines;
  private final IntFunction<List<Span>> spans;

  /// A bracket.
  ///
  /// @param line from 0
  /// @param column in chars, from 0
  record Place(int line, int column) {}

  /// @param spans what the parts of a line are
  Brackets(List<String> lines, IntFunction<List<Span>> spans) {
    this.lines = lines;
    this.spans = spans;
  }

  /// The bracket before or behind a caret and its partner; nothing when there is none, or when it
  /// has no partner.
  List<Place> at(int line, int column) {
    for (int at : new int[] {column - 1, column}) {
      if (at >= 0 && at < lines.get(line).length() && depth(line, at) != 0) {
        Place other = partner(line, at);
        return other == null ? List.of() : List.of(new Place(line, at), other);
      }
    }
    return List.of();
  }

  /// 1 for a bracket that opens, -1 for one that closes, 0 for anything else.
  private int depth(int line, int column) {
    char c = lines.get(line).charAt(column);
    int depth = OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
    return depth == 0 || isText(line, column) ? 0 : depth;
  }

  private boolean isText(int line, int column) {
    for (Span span : spans.apply(line)) {
      if (span.start() <= column && column < span.end()) {
        return span.kind() == Kind.STRING || span.kind() == Kind.COMMENT;
      }
    }
    return false;
  }

  private Place partner(int line, int column) {
    int step = depth(line, column);
    int depth = 0;
    int at = column;
    for (int row = line; row >= 0 && row < lines.size(); row += step) {
      String text = lines.get(row);
      for (; at >= 0 && at < text.length(); at += step) {
        depth += depth(row, at);
        if (depth == 0 && depth(row, at) != 0) {
          return fits(line, column, row, at) ? new Place(row, at) : null;
        }
      }
      int next = row + step;
      at = step > 0 ? 0 : next < 0 ? -1 : lines.get(next).length() - 1;
    }
    return null;
  }

  private boolean fits(int line, int column, int otherLine, int otherColumn) {
    char one = lines.get(line).charAt(column);
    char other = lines.get(otherLine).charAt(otherColumn);
    return OPEN.indexOf(one) >= 0
        ? OPEN.indexOf(one) == CLOSE.indexOf(other)
        : CLOSE.indexOf(one) == OPEN.indexOf(other);
  }
}

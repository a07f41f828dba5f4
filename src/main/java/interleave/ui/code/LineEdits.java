package interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What keys do with whole lines of a program: in or out by a step, as a comment or not, up, down,
/// once more, away. Lines count from 0.
///
/// @param from the first line that is replaced
/// @param to the first behind those that are
/// @param lines what comes in their place
/// @param moved how many lines further down what was selected is now
record LineEdits(int from, int to, List<String> lines, int moved) {

  private static final String STEP = "\t";
  private static final int SPACES = 4;
  private static final String COMMENT = "//";

  /// @param first of the selected lines
  /// @param last of them
  static LineEdits indent(List<String> all, int first, int last) {
    return each(all, first, last, line -> line.isBlank() ? line : STEP + line);
  }

  static LineEdits outdent(List<String> all, int first, int last) {
    return each(
        all,
        first,
        last,
        line -> {
          int spaces = 0;
          while (spaces < SPACES && spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
          }
          return line.startsWith(STEP) ? line.substring(1) : line.substring(spaces);
        });
  }

  /// Comments out, or, where all of it is a comment, in again.
  static LineEdits comment(List<String> all, int first, int last) {
    List<String> written =
        all.subList(first, last + 1).stream().filter(line -> !line.isBlank()).toList();
    boolean comments =
        !written.isEmpty() && written.stream().allMatch(l -> l.strip().startsWith(COMMENT));
    int depth = written.stream().mapToInt(LineEdits::depth).min().orElse(0);
    return each(
        all,
        first,
        last,
        line -> {
          if (line.isBlank()) {
            return line;
          }
          if (!comments) {
            return line.substring(0, depth) + COMMENT + " " + line.substring(depth);
          }
          int at = depth(line);
          String text = line.substring(at + COMMENT.length());
          return line.substring(0, at) + (text.startsWith(" ") ? text.substring(1) : text);
        });
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static LineEdits each(
      List<String> all, int first, int last, UnaryOperator<String> change) {
    List<String> now = all.subList(first, last + 1).stream().map(change).toList();
    return new LineEdits(first, last + 1, now, 0);
  }

  /// @return null at the edge
  static LineEdits move(List<String> all, int first, int last, boolean down) {
    if (down ? last + 1 >= all.size() : first == 0) {
      return null;
    }
    List<String> now = new ArrayList<>(all.subList(first, last + 1));
    now.add(down ? 0 : now.size(), all.get(down ? last + 1 : first - 1));
    return down
        ? new LineEdits(first, last + 2, now, 1)
        : new LineEdits(first - 1, last + 1, now, -1);
  }

  /// @param down whether the selection goes to the lower of both
  static LineEdits copy(List<String> all, int first, int last, boolean down) {
    List<String> now = new ArrayList<>(all.subList(first, last + 1));
    now.addAll(all.subList(first, last + 1));
    return new LineEdits(first, last + 1, now, down ? last + 1 - first : 0);
  }

  static LineEdits delete(int first, int last) {
    return new LineEdits(first, last + 1, List.of(), 0);
  }
}

package interleave.ui.code;

import interleave.picture.TaskPicture;
import interleave.session.Breakpoint;
import interleave.session.BreakpointWords;
import interleave.ui.text.Texts;
import java.util.List;

/// A line of the program as a screen reader says it: its number, its text, who stands there, and
/// the breakpoint.
final class SpokenLine {

  private SpokenLine() {}

  /// @param set null where there is none
  static String of(int number, String text, List<TaskPicture> standing, Breakpoint set) {
    StringBuilder words = new StringBuilder(Integer.toString(number));
    words.append(' ').append(text.strip());
    for (TaskPicture task : standing) {
      words.append(", ").append(task.id());
    }
    if (set != null) {
      String when = BreakpointWords.conditions(set);
      words
          .append(", ")
          .append(
              when.isEmpty()
                  ? Texts.of("codeView.breakpoint")
                  : Texts.of("codeView.breakpoint-if", when));
    }
    return words.toString();
  }
}

package interleave.stage;

import interleave.stage.Pen.Font;
import java.util.function.ToDoubleBiFunction;

/// Shortens a line of source the way people do when they talk about it: what is in parentheses goes
/// first, so that `time.Sleep(100 * time.Millisecond)` becomes `time.Sleep(…)`.
public final class Snippet {

  private Snippet() {}

  /// `text`, as much of it as `room` has place for.
  static String fit(Pen pen, String text, Font font, double room) {
    String shown = text.endsWith(" {") ? text.substring(0, text.length() - 2) : text;
    return fit(pen::width, shown, font, room);
  }

  /// The same with a block's brace.
  ///
  /// @param widths how wide a text is
  public static String fit(
      ToDoubleBiFunction<String, Font> widths, String text, Font font, double room) {
    String shown = text;
    while (widths.applyAsDouble(shown, font) > room) {
      String shorter = without(shown);
      if (shorter == null) {
        return Pen.fit(widths, shown, font, room);
      }
      shown = shorter;
    }
    return shown;
  }

  /// With the longest text in parentheses left out; null when there is none to leave out.
  private static String without(String text) {
    int from = -1;
    int to = -1;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = closing(text, open);
      // the arguments that are nested deepest go first
      if (close - open > 2 && (from < 0 || close < to)) {
        from = open;
        to = close;
      }
    }
    return from < 0 ? null : text.substring(0, from + 1) + "…" + text.substring(to);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }
}

package interleave.stage;

import interleave.stage.Pen.Font;
import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines.
final class Wrap {

  private Wrap() {}

  /// At most `most` lines, none wider than `room`; the last ends in `…` when there is more.
  static List<String> lines(Pen pen, String text, Font font, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      String longer = line.isEmpty() ? words[i] : line + " " + words[i];
      if (pen.width(longer, font) <= room || line.isEmpty()) {
        line = longer;
        continue;
      }
      if (lines.size() == most - 1) {
        String rest = String.join(" ", java.util.Arrays.copyOfRange(words, i, words.length));
        lines.add(pen.fit(line + " " + rest, font, room));
        return lines;
      }
      lines.add(line);
      line = words[i];
    }
    lines.add(pen.fit(line, font, room));
    return lines;
  }
}

package interleave.js.syntax;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Lines and columns of the offsets into a text.
public final class LineMap {

  private final String file;
  private final String text;
  private final int[] starts;

  public LineMap(String file, String text) {
    this.file = file;
    this.text = text;
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        found.add(i + 1);
      }
    }
    starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /// From 1.
  public int line(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// From 1, in UTF-16 units, as V8 counts.
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /// The text of a line, without its end.
  public String lineText(int line) {
    int from = starts[line - 1];
    int to = line < starts.length ? starts[line] - 1 : text.length();
    String whole = text.substring(from, to);
    return whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole;
  }

  /// The place, with its column in bytes of UTF-8.
  public Pos pos(int offset) {
    int line = line(offset);
    int column = 1;
    for (int i = starts[line - 1]; i < offset; i++) {
      char c = text.charAt(i);
      column += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return new Pos(file, line, column);
  }
}

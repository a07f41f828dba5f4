package interleave.ui;

import interleave.engine.event.Event;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// What a program has written, cut into rows that fit the screen: at line ends, at the last space
/// before the edge, or, in long words, at the edge. Reads every text once; grows with the run.
final class ConsoleLines {

  /// Columns that a tab takes.
  private static final String TAB = "    ";

  private final int columns;

  /// Where each row begins: in which of the texts, and at which char of it.
  private int[] texts = new int[16];

  private int[] chars = new int[16];
  private int rows;
  private int read;
  private boolean open;
  private int column;
  private int spaceText;
  private int spaceChar;
  private int spaceColumn = -1;

  /// @param columns of the screen
  ConsoleLines(int columns) {
    this.columns = Math.max(1, columns);
  }

  int columns() {
    return columns;
  }

  /// Reads what is new.
  void read(List<Event.Output> all) {
    for (; read < all.size(); read++) {
      String text = all.get(read).text();
      for (int i = 0; i < text.length(); i++) {
        read(text.charAt(i), i);
      }
    }
  }

  private void read(char c, int at) {
    if (!open) {
      begin(read, at, 0);
    }
    if (c == '\n') {
      open = false;
      return;
    }
    int width = width(c);
    if (column + width > columns && column > 0) {
      if (spaceColumn >= 0) {
        int rest = column - spaceColumn;
        begin(spaceText, spaceChar, rest);
      } else {
        begin(read, at, 0);
      }
    }
    column += width;
    if (c == ' ' || c == '\t') {
      spaceText = read;
      spaceChar = at + 1;
      spaceColumn = column;
    }
  }

  private void begin(int text, int at, int already) {
    if (rows == texts.length) {
      texts = Arrays.copyOf(texts, 2 * rows);
      chars = Arrays.copyOf(chars, 2 * rows);
    }
    texts[rows] = text;
    chars[rows++] = at;
    open = true;
    column = already;
    spaceColumn = -1;
  }

  /// Wide letters, such as Chinese ones, take two columns; what belongs to the letter before, none.
  private static int width(char c) {
    if (c < 0x300) {
      return c == '\t' ? TAB.length() : c == '\r' ? 0 : 1;
    }
    boolean joins = c <= 0x36F || c == 0x200D || Character.isLowSurrogate(c);
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFF00 && c <= 0xFF60
            || Character.isHighSurrogate(c);
    return joins ? 0 : wide ? 2 : 1;
  }

  /// How many rows the first `count` texts make.
  int rows(int count) {
    int place = Arrays.binarySearch(texts, 0, rows, count);
    place = place >= 0 ? place : -place - 1;
    while (place > 0 && texts[place - 1] >= count) {
      place--;
    }
    return place;
  }

  /// Gives `to` the pieces of a row, as far as the first `count` texts go, with their texts.
  void row(int row, List<Event.Output> all, int count, BiConsumer<Event.Output, String> to) {
    int lastText = row + 1 < rows ? texts[row + 1] : count - 1;
    for (int i = texts[row]; i <= Math.min(lastText, count - 1); i++) {
      String text = all.get(i).text();
      int from = i == texts[row] ? chars[row] : 0;
      int end = row + 1 < rows && i == lastText ? chars[row + 1] : text.length();
      String piece = text.substring(from, Math.max(from, end));
      if (piece.endsWith("\n")) {
        piece = piece.substring(0, piece.length() - 1);
      }
      if (!piece.isEmpty()) {
        to.accept(all.get(i), piece.replace("\t", TAB).replace("\r", ""));
      }
    }
  }
}

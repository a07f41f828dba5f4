package interleave.golang.format;

import java.util.ArrayList;
import java.util.List;

/// Aligns cells in columns, as Go's `text/tabwriter` does with the settings of gofmt: columns are
/// padded with blanks, empty cells at the start of a line with tabs, a column without text has no
/// width.
///
/// A cell ends with a tab, or with a vertical tab if it may vanish when its whole column is empty.
/// A column is a block of cells in neighbouring lines; a form feed ends all columns.
final class TabWriter {

  /// Stands before and after text whose tabs and line ends mean nothing here. No Go source may have
  /// this character.
  static final char ESCAPE = '\0';

  private static final int TAB_WIDTH = 8;
  private static final int PADDING = 1;

  /// Text up to a tab.
  ///
  /// @param soft whether it ends with a vertical tab
  private record Cell(String text, int width, boolean soft) {}

  private final StringBuilder out = new StringBuilder();
  private final List<List<Cell>> lines = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  private TabWriter() {}

  static String align(CharSequence text) {
    TabWriter writer = new TabWriter();
    writer.write(text);
    return writer.out.toString();
  }

  private void write(CharSequence text) {
    lines.add(new ArrayList<>());
    StringBuilder cell = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < text.length(); i++) {
      char ch = text.charAt(i);
      if (ch == ESCAPE) {
        escaped = !escaped;
        cell.append(ch);
      } else if (escaped || ch != '\t' && ch != '\u000b' && ch != '\n' && ch != '\f') {
        cell.append(ch);
      } else {
        lines.getLast().add(cell(cell, ch != '\t'));
        cell.setLength(0);
        if (ch == '\n' || ch == '\f') {
          boolean single = lines.getLast().size() == 1;
          lines.add(new ArrayList<>());
          if (ch == '\f' || single) {
            flush();
          }
        }
      }
    }
    if (!cell.isEmpty()) {
      lines.getLast().add(cell(cell, true));
    }
    flush();
  }

  private static Cell cell(StringBuilder text, boolean soft) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char ch = text.charAt(i);
      width += ch == ESCAPE || Character.isLowSurrogate(ch) ? 0 : 1;
    }
    return new Cell(text.toString(), width, soft);
  }

  private void flush() {
    format(0, lines.size());
    lines.clear();
    lines.add(new ArrayList<>());
  }

  /// Writes lines `from` to `to`, whose columns left of the next one have their widths.
  private void format(int from, int to) {
    int column = widths.size();
    int written = from;
    for (int i = from; i < to; i++) {
      if (column >= lines.get(i).size() - 1) {
        continue;
      }
      writeLines(written, i);
      written = i;
      int width = 0;
      boolean vanishes = true;
      while (i < to && column < lines.get(i).size() - 1) {
        Cell cell = lines.get(i).get(column);
        width = Math.max(width, cell.width() + PADDING);
        vanishes &= cell.width() == 0 && cell.soft();
        i++;
      }
      widths.add(vanishes ? 0 : width);
      format(written, i);
      widths.removeLast();
      written = i;
      i--;
    }
    writeLines(written, to);
  }

  private void writeLines(int from, int to) {
    for (int i = from; i < to; i++) {
      List<Cell> line = lines.get(i);
      boolean leading = true;
      for (int j = 0; j < line.size(); j++) {
        Cell cell = line.get(j);
        leading &= cell.text().isEmpty();
        out.append(cell.text());
        if (j < widths.size()) {
          pad(cell.width(), widths.get(j), leading);
        }
      }
      if (i + 1 < lines.size()) {
        out.append('\n');
      }
    }
  }

  private void pad(int width, int columnWidth, boolean tabs) {
    if (tabs) {
      int full = (columnWidth + TAB_WIDTH - 1) / TAB_WIDTH * TAB_WIDTH;
      out.repeat("\t", (full - width + TAB_WIDTH - 1) / TAB_WIDTH);
    } else {
      out.repeat(" ", columnWidth - width);
    }
  }

  /// Removes escapes and blanks at line ends, and makes plain tabs and line ends of all others.
  static String trim(CharSequence text) {
    StringBuilder out = new StringBuilder();
    StringBuilder space = new StringBuilder();
    boolean escaped = false;
    for (int i = 0; i < text.length(); i++) {
      char ch = text.charAt(i);
      if (escaped && ch != ESCAPE) {
        out.append(ch);
        continue;
      }
      switch (ch) {
        case '\t', '\u000b' -> space.append('\t');
        case ' ' -> space.append(' ');
        case '\n', '\f' -> {
          space.setLength(0);
          out.append('\n');
        }
        default -> {
          out.append(space);
          space.setLength(0);
          if (ch == ESCAPE) {
            escaped = !escaped;
          } else {
            out.append(ch);
          }
        }
      }
    }
    return out.toString();
  }
}

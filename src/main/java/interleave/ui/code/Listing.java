package interleave.ui.code;

import interleave.golang.syntax.Highlighter;
import interleave.source.Diagnostic;
import interleave.stage.Highlight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A program's text, ready to be drawn: its lines cut into coloured stretches, and messages under
/// the lines they are about. A line that is wider than its room goes on in the next row.
public final class Listing {

  /// Spaces that a tab reaches to the next multiple of.
  static final int TAB = 4;

  public static final Listing EMPTY = new Listing("", false, List.of());

  /// A row on the screen.
  ///
  /// @param number of the line, from 1; negative for a message about the line of that number
  /// @param text with tabs turned into spaces, or the message
  /// @param stretches what is which colour
  /// @param wrong columns to underline, from and to; null for none
  /// @param from the line's column at which the row begins; 0 unless it goes on from the row above
  /// @param indent how far to the right a row that goes on begins
  public record Row(
      int number,
      String text,
      List<Highlight.Stretch> stretches,
      int[] wrong,
      int from,
      int indent) {

    Row(int number, String text, List<Highlight.Stretch> stretches, int[] wrong) {
      this(number, text, stretches, wrong, 0, 0);
    }

    boolean isMessage() {
      return number < 0;
    }

    boolean goesOn() {
      return from > 0;
    }

    /// Where a column of the line stands in this row; to be clamped to the row by the caller.
    public int place(int column) {
      return column - from + indent;
    }

    /// The column of the line at a place of this row.
    public int column(int place) {
      return place < indent ? -1 : place - indent + from;
    }
  }

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> rowOfLine = new ArrayList<>();

  private Listing(String text) {
    this.text = text;
  }

  /// @param go whether the text is Go; otherwise words alone decide about colours
  public Listing(String text, boolean go, List<Diagnostic> diagnostics) {
    this.text = text;
    List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
    List<List<Highlighter.Span>> spans = go ? Highlighter.highlight(text) : List.of();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      List<Diagnostic> here = diagnostics.stream().filter(d -> d.pos().line() == number).toList();
      String line = lines.get(i);
      String shown = expand(line);
      List<Highlight.Stretch> stretches =
          go && i < spans.size() ? stretches(line, spans.get(i)) : Highlight.of(shown);
      rowOfLine.add(rows.size());
      int[] wrong = here.isEmpty() ? null : columns(line, wrong(line, here.getFirst()));
      rows.add(new Row(number, shown, stretches, wrong));
      here.forEach(d -> rows.add(new Row(-number, d.message(), List.of(), null)));
    }
  }

  String text() {
    return text;
  }

  public List<Row> rows() {
    return rows;
  }

  int lines() {
    return rowOfLine.size();
  }

  /// How wide the numbers of its lines are.
  int digits() {
    return Math.max(2, Integer.toString(lines()).length());
  }

  /// The place of a line among the rows; the last line's for those beyond it.
  public int row(int line) {
    return rowOfLine.isEmpty() ? 0 : rowOfLine.get(Math.clamp(line - 1, 0, rowOfLine.size() - 1));
  }

  /// The same with no row wider than `columns`: long lines go on in rows of their own, a little to
  /// the right of where they begin.
  public Listing wrapped(int columns) {
    Listing wrapped = new Listing(text);
    for (Row row : rows) {
      if (!row.isMessage()) {
        wrapped.rowOfLine.add(wrapped.rows.size());
      }
      if (row.isMessage() || row.text().length() <= columns) {
        wrapped.rows.add(row);
      } else {
        wrapped.wrap(row, columns);
      }
    }
    return wrapped;
  }

  private void wrap(Row row, int columns) {
    String line = row.text();
    int lead = line.length() - line.stripLeading().length();
    int indent = Math.min(lead + TAB, columns / 3);
    int from = 0;
    while (from < line.length()) {
      int room = from == 0 ? columns : columns - indent;
      int to = line.length() - from <= room ? line.length() : end(line, from, room, lead);
      int said = comment(row);
      // what is said about the code stays together, below it
      to = from < said && said < to && to < line.length() && said > lead ? said : to;
      rows.add(part(row, from, to, from == 0 ? 0 : indent));
      from = to;
      while (from < line.length() && line.charAt(from) == ' ') {
        from++;
      }
    }
  }

  /// Where the comment at a row's end begins; its length where there is none.
  private static int comment(Row row) {
    boolean any = !row.stretches().isEmpty();
    Highlight.Stretch last = any ? row.stretches().getLast() : null;
    boolean is = any && last.kind() == Highlight.Kind.COMMENT;
    return is ? last.start() : row.text().length();
  }

  /// Behind the last space or comma that leaves the row well filled.
  private static int end(String line, int from, int room, int lead) {
    int most = from + Math.max(1, room);
    int least = Math.max(from + room / 3, from == 0 ? lead + 1 : 0);
    for (int at = most; at > least; at--) {
      char before = line.charAt(at - 1);
      if (before == ' '
          || before == ','
          || before == '('
          || at < line.length() && line.charAt(at) == ' ') {
        return at;
      }
    }
    return most;
  }

  private static Row part(Row row, int from, int to, int indent) {
    List<Highlight.Stretch> stretches = new ArrayList<>();
    for (Highlight.Stretch stretch : row.stretches()) {
      int start = Math.max(stretch.start(), from);
      int end = Math.min(stretch.end(), to);
      if (start < end) {
        stretches.add(
            new Highlight.Stretch(start - from + indent, end - from + indent, stretch.kind()));
      }
    }
    int[] wrong = null;
    if (row.wrong() != null && row.wrong()[0] < to && Math.max(row.wrong()[1], 1) > from) {
      wrong =
          new int[] {
            Math.max(row.wrong()[0], from) - from + indent,
            Math.min(row.wrong()[1], to) - from + indent
          };
    }
    String shown = " ".repeat(indent) + row.text().substring(from, to);
    return new Row(row.number(), shown, stretches, wrong, from, indent);
  }

  private static List<Highlight.Stretch> stretches(String line, List<Highlighter.Span> spans) {
    List<Highlight.Stretch> stretches = new ArrayList<>();
    for (Highlighter.Span span : spans) {
      if (span.end() <= line.length()) {
        stretches.add(
            new Highlight.Stretch(
                column(line, span.start()), column(line, span.end()), kind(span.kind())));
      }
    }
    return stretches;
  }

  /// The colour of what a text is: the language's words stand out, names do not.
  static Highlight.Kind kind(Highlighter.Kind kind) {
    return switch (kind) {
      case KEYWORD -> Highlight.Kind.KEYWORD;
      case STRING -> Highlight.Kind.STRING;
      case NUMBER, CONSTANT -> Highlight.Kind.NUMBER;
      case BUILTIN -> Highlight.Kind.BUILTIN;
      case COMMENT -> Highlight.Kind.COMMENT;
      case TYPE, FUNCTION, PACKAGE, LABEL, NAME, OPERATOR, PUNCTUATION -> Highlight.Kind.PLAIN;
    };
  }

  private static int[] columns(String line, int[] chars) {
    return new int[] {column(line, chars[0]), Math.max(1, column(line, chars[1]))};
  }

  /// The chars of a line that a message is about: its span, or the word that begins there.
  static int[] wrong(String line, Diagnostic diagnostic) {
    int from = charAt(line, diagnostic.pos().column());
    int to = from;
    if (diagnostic.span().end().line() == diagnostic.pos().line()) {
      to = charAt(line, diagnostic.span().end().column());
    }
    if (to <= from) {
      to = from;
      while (to < line.length() && Character.isJavaIdentifierPart(line.charAt(to))) {
        to++;
      }
    }
    return new int[] {
      from, Math.max(Math.min(to, line.length()), Math.min(from + 1, line.length()))
    };
  }

  /// The place of a column that counts bytes of UTF-8 from 1.
  static int charAt(String line, int column) {
    int bytes = 1;
    int at = 0;
    while (at < line.length() && bytes < column) {
      int point = line.codePointAt(at);
      bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      at += Character.charCount(point);
    }
    return at;
  }

  /// Where the char number `at` stands once tabs are spaces.
  static int column(String line, int at) {
    int column = 0;
    for (int i = 0; i < Math.min(at, line.length()); i++) {
      column = line.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  private static String expand(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        out.append(" ".repeat(TAB - out.length() % TAB));
      } else {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }
}

package interleave.ui;

import interleave.golang.syntax.Highlighter;
import interleave.source.Diagnostic;
import interleave.stage.Highlight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A program's text, ready to be drawn: its lines cut into coloured stretches, and messages under
/// the lines they are about.
final class Listing {

  /// Spaces that a tab reaches to the next multiple of.
  static final int TAB = 4;

  static final Listing EMPTY = new Listing("", false, List.of());

  /// A row on the screen.
  ///
  /// @param number of the line, from 1; negative for a message about the line of that number
  /// @param text with tabs turned into spaces, or the message
  /// @param stretches what is which colour
  /// @param wrong columns to underline, from and to; null for none
  record Row(int number, String text, List<Highlight.Stretch> stretches, int[] wrong) {
    boolean isMessage() {
      return number < 0;
    }
  }

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> rowOfLine = new ArrayList<>();
  private int longest;

  /// @param go whether the text is Go; otherwise words alone decide about colours
  Listing(String text, boolean go, List<Diagnostic> diagnostics) {
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
      longest = Math.max(longest, shown.length());
      here.forEach(d -> rows.add(new Row(-number, d.message(), List.of(), null)));
    }
  }

  String text() {
    return text;
  }

  List<Row> rows() {
    return rows;
  }

  /// Characters in the longest line.
  int longest() {
    return longest;
  }

  int lines() {
    return rowOfLine.size();
  }

  /// The place of a line among the rows; the last line's for those beyond it.
  int row(int line) {
    return rowOfLine.isEmpty() ? 0 : rowOfLine.get(Math.clamp(line - 1, 0, rowOfLine.size() - 1));
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

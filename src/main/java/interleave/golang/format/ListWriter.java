package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Expr;
import java.util.List;

/// Writes expressions between commas. Over several lines the line breaks of the source stay, and
/// keys of neighbouring lines get a column if their lengths do not differ too much.
final class ListWriter {

  /// Longer than any line.
  private static final int MAX_SIZE = 1_000_000;

  /// Keys up to this size are always aligned.
  private static final int SMALL = 40;

  /// How many times longer or shorter than the mean of those before it a key may be.
  private static final double MAX_RATIO = 2.5;

  private final Writers writers;
  private final Printer printer;
  private final SourceLayout layout;

  ListWriter(Writers writers) {
    this.writers = writers;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  void names(List<Expr.Ident> names, boolean indent) {
    exprs(0, List.copyOf(names), 1, false, indent, 0);
  }

  /// Writes a list.
  ///
  /// @param openLine the line of what stands before it; 0 if that does not matter
  /// @param endsWithComma whether a last line ends with a comma if what follows is on another line
  /// @param indent whether lines after the first are indented
  /// @param closeLine the line of what follows; 0 if that does not matter
  void exprs(
      int openLine,
      List<Expr> list,
      int depth,
      boolean endsWithComma,
      boolean indent,
      int closeLine) {
    if (list.isEmpty()) {
      return;
    }
    int line = layout.startLine(list.getFirst());
    if (openLine > 0 && openLine == line && line == layout.endLine(list.getLast())) {
      onOneLine(list, depth);
    } else {
      new Lines(openLine, list, depth, indent, closeLine).write(endsWithComma);
    }
  }

  private void onOneLine(List<Expr> list, int depth) {
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        // Where the next expression is, so that comments go in front of the comma.
        printer.at(layout.start(list.get(i)));
        printer.token(",");
        printer.space(BLANK);
      }
      writers.expressions.expr(list.get(i), depth);
    }
  }

  /// A list over several lines.
  private final class Lines {
    private final int openLine;
    private final List<Expr> list;
    private final int depth;
    private final boolean indent;
    private final int closeLine;

    /// INDENT until the first line break.
    private Printer.Space pendingIndent;

    /// The last element behind a line break, or -1.
    private int lastBreak = -1;

    /// The size of the last element or its key; 0 if it does not fit on a line.
    private int size;

    // The geometric mean of the sizes in the current section.
    private double logSum;
    private int count;

    Lines(int openLine, List<Expr> list, int depth, boolean indent, int closeLine) {
      this.openLine = openLine;
      this.list = list;
      this.depth = depth;
      this.indent = indent;
      this.closeLine = closeLine;
      this.pendingIndent = indent ? INDENT : NONE;
    }

    void write(boolean endsWithComma) {
      int line = layout.startLine(list.getFirst());
      if (openLine > 0 && openLine < line && printer.lineBreak(line, 0, pendingIndent, true) > 0) {
        pendingIndent = NONE;
        lastBreak = 0;
      }
      int previousLine = openLine;
      for (int i = 0; i < list.size(); i++) {
        line = layout.startLine(list.get(i));
        element(i, previousLine, line);
        previousLine = line;
      }
      boolean newLine = endsWithComma && closeLine > 0 && printer.place().line() < closeLine;
      if (newLine) {
        printer.token(",");
      }
      if (pendingIndent == NONE && indent) {
        printer.space(UNINDENT);
      }
      if (newLine) {
        printer.space(SECTION);
      }
    }

    private void element(int i, int previousLine, int line) {
      Expr x = list.get(i);
      int previousSize = size;
      size = openLine > 0 && closeLine > 0 ? size(x) : 0;
      boolean needsLine = 0 < previousLine && previousLine < line;
      if (i > 0) {
        separate(i, needsLine, line, !alignsWith(previousSize));
      }
      if (x instanceof Expr.KeyValue pair && list.size() > 1 && size > 0 && needsLine) {
        writers.expressions.expr(pair.key());
        writers.expressions.colon(pair);
        printer.space(COLUMN);
        writers.expressions.expr(pair.value());
      } else {
        writers.expressions.expr(x, depth);
      }
      if (size > 0) {
        logSum += Math.log(size);
        count++;
      }
    }

    private int size(Expr x) {
      int whole = writers.size(x, MAX_SIZE);
      if (whole > MAX_SIZE) {
        return 0;
      }
      return x instanceof Expr.KeyValue pair ? writers.size(pair.key(), MAX_SIZE) : whole;
    }

    private boolean alignsWith(int previousSize) {
      if (previousSize == 0 || size == 0) {
        return false;
      }
      if (count == 0 || previousSize <= SMALL && size <= SMALL) {
        return true;
      }
      double ratio = size / Math.exp(logSum / count);
      return MAX_RATIO * ratio > 1 && ratio < MAX_RATIO;
    }

    private void separate(int i, boolean needsLine, int line, boolean newSection) {
      if (!needsLine) {
        printer.at(layout.start(list.get(i)));
      }
      printer.token(",");
      int breaks =
          needsLine
              ? printer.lineBreak(line, 0, pendingIndent, newSection || lastBreak + 1 < i)
              : 0;
      if (breaks > 0) {
        pendingIndent = NONE;
        lastBreak = i;
      } else {
        printer.space(BLANK);
      }
      if (breaks > 1) {
        logSum = 0;
        count = 0;
      }
    }
  }
}

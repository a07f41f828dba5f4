package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.TokenKind;
import java.util.List;

/// Writes what is in struct and interface types. The fields of a struct have columns for names,
/// types and tags.
final class FieldWriter {

  private final Writers writers;
  private final TypeWriter types;
  private final Printer printer;
  private final SourceLayout layout;

  FieldWriter(Writers writers, TypeWriter types) {
    this.writers = writers;
    this.types = types;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  void struct(Expr.StructType x) {
    List<Field> fields = x.fields();
    int open = layout.index(x.pos()) + 1;
    if (isOneLine(fields, open)) {
      if (openOneLine(fields, open)) {
        Field field = fields.getFirst();
        for (int i = 0; i < field.names().size(); i++) {
          if (i > 0) {
            printer.token(",");
            printer.space(BLANK);
          }
          writers.expressions.expr(field.names().get(i));
        }
        printer.space(field.names().isEmpty() ? NONE : BLANK);
        type(field);
        closeOneLine(open);
      }
      return;
    }
    open(fields, open);
    int[] line = {0};
    for (int i = 0; i < fields.size(); i++) {
      separate(fields, i, line);
      structField(fields.get(i), fields.size() == 1 ? BLANK : COLUMN);
    }
    close(open);
  }

  private void structField(Field field, Printer.Space separator) {
    int columns;
    if (field.names().isEmpty()) {
      type(field);
      columns = 2;
    } else {
      writers.lists.names(field.names(), false);
      printer.space(separator);
      type(field);
      columns = 1;
    }
    if (field.tag() != null) {
      if (!field.names().isEmpty() && separator == COLUMN) {
        printer.space(separator);
      }
      printer.space(separator);
      writers.expressions.expr(field.tag());
      columns = 0;
    }
    if (layout.hasLineComment(layout.end(field))) {
      for (int i = 0; i < columns; i++) {
        printer.space(separator);
      }
    }
  }

  private void type(Field field) {
    types.type(field.type(), layout.typeOf(field));
  }

  void interfaceType(Expr.InterfaceType x) {
    List<Field> elements = x.elements();
    int open = layout.index(x.pos()) + 1;
    if (isOneLine(elements, open)) {
      if (openOneLine(elements, open)) {
        element(elements.getFirst());
        closeOneLine(open);
      }
      return;
    }
    open(elements, open);
    int[] line = {0};
    for (int i = 0; i < elements.size(); i++) {
      separate(elements, i, line);
      element(elements.get(i));
    }
    close(open);
  }

  private void element(Field element) {
    if (!element.names().isEmpty() && element.type() instanceof Expr.FuncType method) {
      writers.expressions.expr(element.names().getFirst());
      types.signature(method);
    } else {
      int start = layout.start(element.type());
      int first = start;
      while (layout.kind(first - 1) == TokenKind.LPAREN) {
        first--;
      }
      types.type(element.type(), first);
    }
  }

  private boolean isOneLine(List<Field> fields, int open) {
    int close = layout.match(open);
    return layout.lineOf(open) == layout.lineOf(close)
        && !printer.hasCommentBefore(layout.placeOf(close))
        && (fields.isEmpty() || types.isOneLine(fields));
  }

  /// Begins `{ field }`; false if it is done because there are no fields.
  private boolean openOneLine(List<Field> fields, int open) {
    printer.at(open);
    printer.token("{");
    if (fields.isEmpty()) {
      printer.at(layout.match(open));
      printer.token("}");
      return false;
    }
    printer.space(BLANK);
    return true;
  }

  private void closeOneLine(int open) {
    printer.space(BLANK);
    printer.at(layout.match(open));
    printer.token("}");
  }

  private void open(List<Field> fields, int open) {
    boolean hasComments = printer.hasCommentBefore(layout.placeOf(layout.match(open)));
    printer.space(BLANK);
    printer.at(open);
    printer.token("{");
    printer.space(INDENT);
    if (hasComments || !fields.isEmpty()) {
      printer.space(SECTION);
    }
  }

  private void separate(List<Field> fields, int i, int[] line) {
    if (i > 0) {
      boolean longerThanALine = printer.outLine() - line[0] > 0;
      printer.lineBreak(layout.lineOf(layout.start(fields.get(i))), 1, NONE, longerThanALine);
    }
    printer.recordLine(line);
  }

  private void close(int open) {
    printer.space(UNINDENT, SECTION);
    printer.at(layout.match(open));
    printer.token("}");
  }
}

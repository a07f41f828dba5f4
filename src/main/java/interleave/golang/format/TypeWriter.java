package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.Operator;
import java.util.List;

/// Writes types and signatures.
final class TypeWriter {

  /// The longest single field that a struct keeps on its line.
  private static final int MAX_ONE_LINE = 30;

  private final Writers writers;
  private final Printer printer;
  private final SourceLayout layout;

  TypeWriter(Writers writers) {
    this.writers = writers;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  /// Writes a type with the parentheses around it, which the tree does not show; several become
  /// one.
  ///
  /// @param first the token where it begins, parentheses included
  void type(Expr x, int first) {
    if (!layout.isParenthesized(x, first)) {
      writers.expressions.expr(x);
      return;
    }
    int start = layout.start(x);
    printer.at(start - 1);
    printer.token("(");
    writers.expressions.expr(x);
    printer.at(layout.match(start - 1));
    printer.token(")");
  }

  void typeLiteral(Expr x) {
    switch (x) {
      case Expr.ArrayType array -> {
        int open = layout.index(array.pos());
        printer.token("[");
        if (array.length() != null) {
          writers.expressions.expr(array.length());
        }
        printer.token("]");
        type(array.element(), layout.match(open) + 1);
      }
      case Expr.Ellipsis ellipsis -> {
        printer.token("...");
        if (ellipsis.element() != null) {
          type(ellipsis.element(), layout.index(ellipsis.pos()) + 1);
        }
      }
      case Expr.StructType struct -> {
        printer.token("struct");
        new FieldWriter(writers, this).struct(struct);
      }
      case Expr.FuncType function -> {
        printer.token("func");
        signature(function);
      }
      case Expr.InterfaceType type -> {
        printer.token("interface");
        new FieldWriter(writers, this).interfaceType(type);
      }
      case Expr.MapType map -> {
        int open = layout.index(map.pos()) + 1;
        printer.token("map");
        printer.token("[");
        type(map.key(), open + 1);
        printer.token("]");
        type(map.value(), layout.match(open) + 1);
      }
      case Expr.ChanType channel -> channel(channel);
      default -> throw new AssertionError(x);
    }
  }

  private void channel(Expr.ChanType x) {
    if (x.direction() == Expr.Direction.RECEIVE_ONLY) {
      printer.token("<-");
    }
    printer.token("chan");
    if (x.direction() == Expr.Direction.SEND_ONLY) {
      printer.at(layout.start(x) + 1);
      printer.token("<-");
    }
    printer.space(BLANK);
    type(x.element(), layout.elementOf(x));
  }

  // Signatures.

  void signature(Expr.FuncType x) {
    int open = layout.paramsOpen(x);
    if (!x.typeParams().isEmpty()) {
      parameters(x.typeParams(), layout.index(x.pos()), false);
    }
    parameters(x.params(), open, false);
    List<Field> results = x.results();
    if (results.isEmpty()) {
      return;
    }
    printer.space(BLANK);
    if (results.size() == 1 && results.getFirst().names().isEmpty()) {
      writers.expressions.expr(results.getFirst().type());
    } else {
      parameters(results, layout.match(open) + 1, false);
    }
  }

  /// Parameters with their brackets.
  ///
  /// @param open the opening bracket
  /// @param ofType whether they are the parameters of a type
  void parameters(List<Field> fields, int open, boolean ofType) {
    int close = layout.match(open);
    printer.at(open);
    printer.token(layout.text(open));
    if (!fields.isEmpty()) {
      list(fields, open, close, ofType);
    }
    printer.at(close);
    printer.token(layout.text(close));
  }

  private void list(List<Field> fields, int open, int close, boolean ofType) {
    Printer.Space indent = INDENT;
    int previousLine = layout.lineOf(open);
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      int first = layout.start(field);
      int line = layout.lineOf(first);
      boolean needsLine = previousLine < line;
      if (i > 0) {
        if (!needsLine) {
          printer.at(first);
        }
        printer.token(",");
      }
      if (needsLine && printer.lineBreak(line, 0, indent, true) > 0) {
        indent = NONE;
      } else if (i > 0) {
        printer.space(BLANK);
      }
      if (!field.names().isEmpty()) {
        writers.lists.names(field.names(), indent == INDENT);
        printer.space(BLANK);
      }
      writers.expressions.expr(field.type());
      previousLine = layout.endLineOf(layout.end(field));
    }
    int closeLine = layout.lineOf(close);
    if (previousLine < closeLine) {
      printer.token(",");
      printer.lineBreak(closeLine, 0, NONE, true);
    } else if (ofType
        && fields.size() == 1
        && fields.getFirst().names().size() == 1
        && combinesWithName(fields.getFirst().type())) {
      printer.token(","); // [P *T,] without its comma would be an array length
    }
    if (indent == NONE) {
      printer.space(UNINDENT);
    }
  }

  /// Whether `name x` reads as an expression too.
  private static boolean combinesWithName(Expr x) {
    return switch (x) {
      case Expr.Star star -> !isTypeElement(star.operand());
      case Expr.Binary binary -> combinesWithName(binary.left()) && !isTypeElement(binary.right());
      default -> false;
    };
  }

  private static boolean isTypeElement(Expr x) {
    return switch (x) {
      case Expr.ArrayType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          true;
      case Expr.Unary unary -> unary.op() == Operator.TILDE;
      case Expr.Binary binary -> isTypeElement(binary.left()) || isTypeElement(binary.right());
      case Expr.Paren paren -> isTypeElement(paren.inner());
      default -> false;
    };
  }

  /// Whether a lone field may stay on the line of its struct.
  boolean isOneLine(List<Field> fields) {
    if (fields.size() != 1) {
      return false;
    }
    Field field = fields.getFirst();
    if (field.tag() != null || layout.hasLineComment(layout.end(field))) {
      return false;
    }
    int names = field.names().isEmpty() ? 0 : 1;
    return names + writers.size(field.type(), MAX_ONE_LINE) <= MAX_ONE_LINE;
  }
}

package interleave.golang.format;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import java.util.Map;
import java.util.function.Consumer;

/// The writers of all kinds of nodes, which call each other, with what they share.
final class Writers {

  /// Larger than any line or distance that matters.
  static final int INFINITE = 1 << 30;

  final Printer printer;
  final SourceLayout layout;
  final ExprWriter expressions;
  final ListWriter lists;
  final TypeWriter types;
  final StmtWriter statements;
  final DeclWriter declarations;

  /// What is known of the sizes of nodes, by id.
  private final Map<Integer, Integer> sizes;

  Writers(Printer printer, SourceLayout layout, Map<Integer, Integer> sizes) {
    this.printer = printer;
    this.layout = layout;
    this.sizes = sizes;
    this.expressions = new ExprWriter(this);
    this.lists = new ListWriter(this);
    this.types = new TypeWriter(this);
    this.statements = new StmtWriter(this);
    this.declarations = new DeclWriter(this);
  }

  int size(Expr x, int max) {
    return size(x, max, writers -> writers.expressions.expr(x));
  }

  int size(Stmt s, int max) {
    return size(s, max, writers -> writers.statements.statement(s, false));
  }

  /// How many bytes a node takes on one line, or more than `max` if it needs more or several lines.
  private int size(Node node, int max, Consumer<Writers> write) {
    Integer known = sizes.get(node.id());
    if (known != null) {
      return known;
    }
    sizes.put(node.id(), max + 1);
    Printer measure = new Printer(layout, false);
    if (node instanceof Stmt.Labeled) {
      measure.space(Printer.Space.INDENT);
    }
    write.accept(new Writers(measure, layout, sizes));
    measure.finish();
    String text = TabWriter.trim(measure.output());
    int size = Printer.utf8Length(text);
    boolean oneLine =
        size <= max && measure.output().indexOf("\n") < 0 && measure.output().indexOf("\f") < 0;
    if (!oneLine) {
      return max + 1;
    }
    sizes.put(node.id(), size);
    return size;
  }

  /// How far the output is behind a token that began at column `outColumn` of the output; INFINITE
  /// if that is on another line of the source.
  int distanceFrom(int token, int outColumn) {
    return layout.lineOf(token) == printer.place().line()
        ? printer.outColumn() - outColumn
        : INFINITE;
  }
}

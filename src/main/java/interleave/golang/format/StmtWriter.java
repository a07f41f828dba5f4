package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.syntax.Tree;
import java.util.List;

/// Writes statements.
final class StmtWriter {

  /// The longest function that keeps its body on the line of its header.
  private static final int MAX_ONE_LINE = 100;

  private static final int MAX_ONE_LINE_STATEMENTS = 5;

  private final Writers writers;
  private final Printer printer;
  private final SourceLayout layout;

  StmtWriter(Writers writers) {
    this.writers = writers;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  // Lists and blocks.

  /// @param indent whether the list is indented; else it is one of clauses
  private void list(List<? extends Stmt> list, boolean indent, boolean braceFollows) {
    if (indent) {
      printer.space(INDENT);
    }
    int[] line = {0};
    int written = 0;
    for (Stmt statement : list) {
      if (statement instanceof Stmt.Empty) {
        continue;
      }
      if (!printer.output().isEmpty()) {
        boolean newSection = written == 0 || !indent || printer.outLine() - line[0] > 0;
        printer.lineBreak(layout.lineOf(layout.start(statement)), 1, NONE, newSection);
      }
      printer.recordLine(line);
      statement(statement, braceFollows && written == list.size() - 1);
      // Labels are on lines of their own, but the statement's line counts.
      for (Stmt s = statement; s instanceof Stmt.Labeled labeled; s = labeled.statement()) {
        line[0]++;
      }
      written++;
    }
    if (indent) {
      printer.space(UNINDENT);
    }
  }

  private void block(Stmt.Block block) {
    block(block.statements(), layout.index(block.rbrace()), true);
  }

  private void block(List<? extends Stmt> list, int close, boolean indent) {
    printer.at(layout.match(close));
    printer.token("{");
    list(list, indent, true);
    printer.lineBreak(layout.lineOf(close), 1, NONE, true);
    printer.at(close);
    printer.token("}");
  }

  /// A function's body, on the line of its header if both are short.
  ///
  /// @param separator before a body on one line
  void functionBody(int headerSize, Printer.Space separator, Stmt.Block body) {
    printer.outsideLiterals(
        () -> {
          if (headerSize + (long) bodySize(body) <= MAX_ONE_LINE) {
            printer.space(separator);
            oneLine(body);
          } else {
            printer.space(BLANK);
            block(body);
          }
        });
  }

  private void oneLine(Stmt.Block body) {
    int close = layout.index(body.rbrace());
    printer.at(layout.match(close));
    printer.token("{");
    List<Stmt> list = body.statements();
    printer.space(list.isEmpty() ? NONE : BLANK);
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        printer.token(";");
        printer.space(BLANK);
      }
      statement(list.get(i), i == list.size() - 1);
    }
    printer.space(list.isEmpty() ? NONE : BLANK);
    printer.withoutExtraSpace(
        false,
        () -> {
          printer.at(close);
          printer.token("}");
        });
  }

  private int bodySize(Stmt.Block body) {
    int close = layout.index(body.rbrace());
    if (layout.lineOf(layout.match(close)) != layout.lineOf(close)
        || body.statements().size() > MAX_ONE_LINE_STATEMENTS) {
      return MAX_ONE_LINE + 1;
    }
    int size = printer.commentSizeBefore(layout.placeOf(close));
    for (int i = 0; i < body.statements().size() && size <= MAX_ONE_LINE; i++) {
      size += (i > 0 ? "; ".length() : 0) + writers.size(body.statements().get(i), MAX_ONE_LINE);
    }
    return size;
  }

  // Statements.

  /// @param braceFollows whether the statement is the last one of a block
  void statement(Stmt statement, boolean braceFollows) {
    int start = layout.start(statement);
    printer.at(start);
    switch (statement) {
      case Stmt.DeclStmt s -> writers.declarations.declaration(start, s.declarations());
      case Stmt.Empty _ -> {}
      case Stmt.Labeled s -> labeled(s, braceFollows);
      case Stmt.Go s -> keyword("go", s.call());
      case Stmt.Defer s -> keyword("defer", s.call());
      case Stmt.Return s -> results(s);
      case Stmt.Branch s -> {
        printer.token(layout.text(start));
        if (s.label() != null) {
          printer.space(BLANK);
          writers.expressions.expr(s.label());
        }
      }
      case Stmt.Block s -> block(s);
      case Stmt.If s -> ifStatement(s, braceFollows);
      case Stmt.For s -> {
        printer.token("for");
        header(true, s.init(), s.condition(), s.post());
        block(s.body());
      }
      case Stmt.Range s -> range(s);
      case Stmt.Switch s -> {
        printer.token("switch");
        header(false, s.init(), s.tag(), null);
        block(s.clauses(), layout.index(s.rbrace()), false);
      }
      case Stmt.TypeSwitch s -> typeSwitch(s);
      case Stmt.Select s -> select(s);
      case Stmt.CaseClause s -> caseClause(s, start, braceFollows);
      case Stmt.CommClause s -> commClause(s, braceFollows);
      case Stmt.ExprStmt _, Stmt.Send _, Stmt.IncDec _, Stmt.Assign _ -> simple(statement);
    }
  }

  private void simple(Stmt statement) {
    switch (statement) {
      case Stmt.ExprStmt s -> writers.expressions.expr(s.expression());
      case Stmt.Send s -> {
        writers.expressions.expr(s.channel());
        printer.space(BLANK);
        printer.at(layout.index(s.arrow()));
        printer.token("<-");
        printer.space(BLANK);
        writers.expressions.expr(s.value());
      }
      case Stmt.IncDec s -> {
        writers.expressions.expr(s.operand(), 2);
        printer.at(layout.end(s.operand()) + 1);
        printer.token(s.increment() ? "++" : "--");
      }
      case Stmt.Assign s -> {
        int depth = s.left().size() > 1 && s.right().size() > 1 ? 2 : 1;
        int op = layout.index(s.opPos());
        int opLine = layout.lineOf(op);
        writers.lists.exprs(layout.lineOf(layout.start(s)), s.left(), depth, false, true, opLine);
        printer.space(BLANK);
        printer.at(op);
        printer.token(layout.text(op));
        printer.space(BLANK);
        writers.lists.exprs(opLine, s.right(), depth, false, true, 0);
      }
      default -> throw new AssertionError(statement);
    }
  }

  private void keyword(String keyword, Expr call) {
    printer.token(keyword);
    printer.space(BLANK);
    writers.expressions.expr(call);
  }

  private void labeled(Stmt.Labeled s, boolean braceFollows) {
    printer.space(UNINDENT);
    writers.expressions.expr(s.label());
    printer.at(layout.end(s.label()) + 1);
    printer.token(":");
    printer.space(INDENT);
    if (!(s.statement() instanceof Stmt.Empty)) {
      printer.lineBreak(layout.lineOf(layout.start(s.statement())), 1, NONE, true);
    } else if (!braceFollows) {
      printer.space(NEWLINE);
      printer.at(layout.start(s.statement()));
      printer.token(";");
      return;
    }
    statement(s.statement(), braceFollows);
  }

  private void results(Stmt.Return s) {
    printer.token("return");
    if (s.results().isEmpty()) {
      return;
    }
    printer.space(BLANK);
    if (isBetterIndented(s.results())) {
      printer.space(INDENT);
      writers.lists.exprs(0, s.results(), 1, false, false, 0);
      printer.space(UNINDENT);
    } else {
      writers.lists.exprs(0, s.results(), 1, false, true, 0);
    }
  }

  /// Whether several elements take several lines, or one begins on another line than the last
  /// ended.
  private boolean isBetterIndented(List<Expr> list) {
    int line = layout.startLine(list.getFirst());
    if (list.size() < 2 || line >= layout.endLine(list.getLast())) {
      return false;
    }
    int tall = 0;
    for (Expr x : list) {
      int start = layout.startLine(x);
      if (line < start) {
        return true;
      }
      line = layout.endLine(x);
      tall += start < line ? 1 : 0;
    }
    return tall > 1;
  }

  private void ifStatement(Stmt.If s, boolean braceFollows) {
    printer.token("if");
    header(false, s.init(), s.condition(), null);
    block(s.then());
    if (s.otherwise() != null) {
      printer.space(BLANK);
      printer.token("else");
      printer.space(BLANK);
      statement(s.otherwise(), braceFollows);
    }
  }

  /// What stands between a keyword and its block.
  private void header(boolean isFor, Stmt init, Expr condition, Stmt post) {
    printer.space(BLANK);
    boolean blank = condition != null;
    boolean clauses = init != null || post != null;
    if (clauses) {
      if (init != null) {
        statement(init, false);
      }
      printer.token(";");
      printer.space(BLANK);
    }
    if (condition != null) {
      writers.expressions.expr(withoutParens(condition));
    }
    if (clauses && isFor) {
      printer.token(";");
      printer.space(BLANK);
      blank = post != null;
      if (post != null) {
        statement(post, false);
      }
    }
    if (blank) {
      printer.space(BLANK);
    }
  }

  private void range(Stmt.Range s) {
    printer.token("for");
    printer.space(BLANK);
    if (s.key() != null) {
      writers.expressions.expr(s.key());
      Expr last = s.key();
      if (s.value() != null) {
        last = s.value();
        printer.at(layout.start(last));
        printer.token(",");
        printer.space(BLANK);
        writers.expressions.expr(last);
      }
      printer.space(BLANK);
      printer.at(layout.end(last) + 1);
      printer.token(s.define() ? ":=" : "=");
      printer.space(BLANK);
    }
    printer.token("range");
    printer.space(BLANK);
    writers.expressions.expr(withoutParens(s.operand()));
    printer.space(BLANK);
    block(s.body());
  }

  private void typeSwitch(Stmt.TypeSwitch s) {
    printer.token("switch");
    if (s.init() != null) {
      printer.space(BLANK);
      statement(s.init(), false);
      printer.token(";");
    }
    printer.space(BLANK);
    Expr guard = new Expr.TypeAssert(s.id(), s.operand().pos(), s.operand(), null);
    if (s.bound() == null) {
      writers.expressions.expr(guard);
    } else {
      writers.expressions.expr(s.bound());
      printer.space(BLANK);
      int op = layout.end(s.bound()) + 1;
      printer.at(op);
      printer.token(":=");
      printer.space(BLANK);
      writers.lists.exprs(layout.lineOf(op), List.of(guard), 1, false, true, 0);
    }
    printer.space(BLANK);
    block(s.clauses(), layout.index(s.rbrace()), false);
  }

  private void select(Stmt.Select s) {
    printer.token("select");
    printer.space(BLANK);
    int close = layout.index(s.rbrace());
    if (s.clauses().isEmpty() && !printer.hasCommentBefore(layout.placeOf(close))) {
      printer.at(layout.match(close));
      printer.token("{");
      printer.at(close);
      printer.token("}");
    } else {
      block(s.clauses(), close, false);
    }
  }

  private void caseClause(Stmt.CaseClause s, int start, boolean braceFollows) {
    int colon = layout.index(s.colon());
    if (s.isDefault()) {
      printer.token("default");
    } else {
      printer.token("case");
      printer.space(BLANK);
      writers.lists.exprs(layout.lineOf(start), s.values(), 1, false, true, layout.lineOf(colon));
    }
    printer.at(colon);
    printer.token(":");
    list(s.body(), true, braceFollows);
  }

  private void commClause(Stmt.CommClause s, boolean braceFollows) {
    if (s.comm() == null) {
      printer.token("default");
    } else {
      printer.token("case");
      printer.space(BLANK);
      statement(s.comm(), false);
    }
    printer.at(layout.index(s.colon()));
    printer.token(":");
    list(s.body(), true, braceFollows);
  }

  /// Without parentheses around the whole, unless they keep a literal's brace from being the
  /// block's.
  private static Expr withoutParens(Expr x) {
    Expr inner = x;
    while (inner instanceof Expr.Paren paren && !hasBareLiteral(paren.inner())) {
      inner = paren.inner();
    }
    return inner;
  }

  private static boolean hasBareLiteral(Node node) {
    return switch (node) {
      case Expr.Paren _ -> false;
      case Expr.CompositeLit literal -> isTypeName(literal.type());
      default -> Tree.children(node).stream().anyMatch(StmtWriter::hasBareLiteral);
    };
  }

  private static boolean isTypeName(Expr x) {
    return switch (x) {
      case Expr.Ident _ -> true;
      case Expr.Selector selector -> isTypeName(selector.operand());
      case null, default -> false;
    };
  }
}

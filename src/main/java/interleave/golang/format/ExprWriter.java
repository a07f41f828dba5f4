package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import java.util.ArrayList;
import java.util.List;

/// Writes expressions. Blanks around operators show how tightly these bind: the deeper in other
/// expressions, the fewer.
final class ExprWriter {

  private static final int LOWEST = 0;
  private static final int UNARY = 6;
  private static final int HIGHEST = 7;

  private final Writers writers;
  private final Printer printer;
  private final SourceLayout layout;

  ExprWriter(Writers writers) {
    this.writers = writers;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  void expr(Expr x) {
    expr(x, 1);
  }

  /// @param depth 1 where blanks are usual, more inside other expressions
  void expr(Expr x, int depth) {
    expr(x, LOWEST, depth);
  }

  private void expr(Expr x, int precedence, int depth) {
    printer.at(layout.start(x));
    switch (x) {
      case Expr.Ident name -> printer.name(name.name());
      case Expr.BasicLit literal ->
          printer.literal(NumberText.of(literal), literal.kind() == Expr.LitKind.INT);
      case Expr.Binary binary -> binary(binary, cutoff(binary, depth), depth);
      case Expr.KeyValue pair -> {
        expr(pair.key());
        colon(pair);
        printer.space(BLANK);
        expr(pair.value());
      }
      case Expr.Star star -> {
        printer.token("*");
        writers.types.type(star.operand(), layout.index(star.pos()) + 1);
      }
      case Expr.Unary unary -> unary(unary, depth);
      case Expr.FuncLit function -> function(function);
      case Expr.Paren paren -> paren(paren, depth);
      case Expr.Selector selector -> selector(selector, depth, false);
      case Expr.TypeAssert assertion -> assertion(assertion, depth);
      case Expr.Index index -> index(index, depth);
      case Expr.Slice slice -> slice(slice, depth);
      case Expr.Call call -> call(call, depth);
      case Expr.CompositeLit literal -> literal(literal, depth);
      case Expr.ArrayType _,
          Expr.Ellipsis _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          writers.types.typeLiteral(x);
    }
  }

  void colon(Expr.KeyValue pair) {
    printer.at(layout.end(pair.key()) + 1);
    printer.token(":");
  }

  // Operators.

  private void binary(Expr.Binary x, int cutoff, int depth) {
    int precedence = x.op().precedence();
    boolean blank = precedence < cutoff;
    expr(x.left(), precedence, depth + (isOfPrecedence(x.left(), precedence) ? 0 : 1));
    if (blank) {
      printer.space(BLANK);
    }
    int leftLine = printer.place().line();
    int rightLine = layout.startLine(x.right());
    printer.at(layout.index(x.opPos()));
    printer.token(x.op().text());
    boolean indented = leftLine != rightLine && printer.lineBreak(rightLine, 1, INDENT, true) > 0;
    if (blank && !indented) {
      printer.space(BLANK);
    }
    expr(x.right(), precedence + 1, depth + 1);
    if (indented) {
      printer.space(UNINDENT);
    }
  }

  private static boolean isOfPrecedence(Expr x, int precedence) {
    return x instanceof Expr.Binary binary && binary.op().precedence() == precedence;
  }

  /// What a binary expression is made of, without what is in parentheses, calls and the like.
  private static final class Mix {
    private boolean sums;
    private boolean products;

    /// The precedence of operators that would run into the one after them, or 0.
    private int problem;
  }

  /// The precedence from which on there are no blanks around operators.
  private static int cutoff(Expr.Binary x, int depth) {
    Mix mix = new Mix();
    walk(x, mix);
    if (mix.problem > 0) {
      return mix.problem + 1;
    }
    if (mix.sums && mix.products) {
      return depth == 1 ? 5 : 4;
    }
    return depth == 1 ? 6 : 4;
  }

  private static void walk(Expr.Binary x, Mix mix) {
    int precedence = x.op().precedence();
    mix.sums |= precedence == 4;
    mix.products |= precedence == 5;
    if (x.left() instanceof Expr.Binary left && left.op().precedence() >= precedence) {
      walk(left, mix);
    }
    switch (x.right()) {
      case Expr.Binary right when right.op().precedence() > precedence -> walk(right, mix);
      case Expr.Star _ when x.op() == Operator.DIV -> mix.problem = 5;
      case Expr.Unary unary -> {
        switch (x.op().text() + unary.op().text()) {
          case "&&", "&^" -> mix.problem = 5;
          case "++", "--" -> mix.problem = Math.max(mix.problem, 4);
          default -> {}
        }
      }
      default -> {}
    }
  }

  private void unary(Expr.Unary x, int depth) {
    printer.token(x.op().text());
    int parentheses = layout.parentheses(x);
    if (parentheses == 0) {
      expr(x.operand(), UNARY, depth);
      return;
    }
    // &(T{}), whose parentheses the tree leaves out; several become one.
    int open = layout.index(x.pos()) + parentheses;
    printer.at(open);
    printer.token("(");
    expr(x.operand(), Math.max(1, depth - 1));
    printer.at(layout.match(open));
    printer.token(")");
  }

  private void paren(Expr.Paren x, int depth) {
    if (x.inner() instanceof Expr.Paren inner) {
      expr(inner, depth);
      return;
    }
    printer.token("(");
    expr(x.inner(), Math.max(1, depth - 1));
    printer.at(layout.end(x));
    printer.token(")");
  }

  // Primary expressions.

  private void function(Expr.FuncLit x) {
    int start = layout.start(x);
    printer.token("func");
    int column = printer.outColumn() - "func".length();
    writers.types.signature(x.type());
    writers.statements.functionBody(writers.distanceFrom(start, column), BLANK, x.body());
  }

  /// Returns whether it left the output indented, which only happens for a method.
  private boolean selector(Expr.Selector x, int depth, boolean isMethod) {
    expr(x.operand(), HIGHEST, depth);
    printer.token(".");
    int name = layout.index(x.name().pos());
    boolean nextLine = printer.place().line() < layout.lineOf(name);
    if (nextLine) {
      printer.space(INDENT, NEWLINE);
    }
    printer.at(name);
    printer.name(x.name().name());
    if (nextLine && !isMethod) {
      printer.space(UNINDENT);
    }
    return nextLine;
  }

  private void assertion(Expr.TypeAssert x, int depth) {
    expr(x.operand(), HIGHEST, depth);
    printer.token(".");
    int open = layout.end(x.operand()) + 2;
    printer.at(open);
    printer.token("(");
    if (x.type() == null) {
      printer.token("type");
    } else {
      writers.types.type(x.type(), open + 1);
    }
    printer.at(layout.match(open));
    printer.token(")");
  }

  private void index(Expr.Index x, int depth) {
    expr(x.operand(), HIGHEST, 1);
    int open = layout.end(x.operand()) + 1;
    int close = layout.match(open);
    printer.at(open);
    printer.token("[");
    if (x.indices().size() == 1) {
      expr(x.indices().getFirst(), depth + 1);
    } else {
      writers.lists.exprs(
          layout.lineOf(open), x.indices(), depth + 1, true, true, layout.lineOf(close));
    }
    printer.at(close);
    printer.token("]");
  }

  private void slice(Expr.Slice x, int depth) {
    expr(x.operand(), HIGHEST, 1);
    int open = layout.index(x.pos());
    printer.at(open);
    printer.token("[");
    List<Expr> indices = new ArrayList<>();
    indices.add(x.low());
    indices.add(x.high());
    if (x.max() != null) {
      indices.add(x.max());
    }
    boolean blanks =
        depth <= 1
            && indices.stream().filter(i -> i != null).count() > 1
            && indices.stream().anyMatch(Expr.Binary.class::isInstance);
    for (int i = 0; i < indices.size(); i++) {
      Expr index = indices.get(i);
      if (i > 0) {
        printer.space(blanks && indices.get(i - 1) != null ? BLANK : NONE);
        printer.token(":");
        printer.space(blanks && index != null ? BLANK : NONE);
      }
      if (index != null) {
        expr(index, depth + 1);
      }
    }
    printer.at(layout.match(open));
    printer.token("]");
  }

  private void call(Expr.Call x, int outerDepth) {
    int depth = x.args().size() > 1 ? outerDepth + 1 : outerDepth;
    boolean indented = false;
    // Without parentheses func() T(x) would be a type.
    boolean parens =
        x.callee() instanceof Expr.FuncType
            || x.callee() instanceof Expr.ChanType c
                && c.direction() == Expr.Direction.RECEIVE_ONLY;
    if (parens) {
      printer.token("(");
    }
    if (x.callee() instanceof Expr.Selector selector) {
      indented = selector(selector, depth, true);
    } else {
      expr(x.callee(), HIGHEST, depth);
    }
    if (parens) {
      printer.token(")");
    }
    int open = layout.index(x.lparen());
    int close = layout.index(x.rparen());
    printer.at(open);
    printer.token("(");
    int next = x.spread() ? layout.end(x.args().getLast()) + 1 : close;
    writers.lists.exprs(
        layout.lineOf(open), x.args(), depth, !x.spread(), true, layout.lineOf(next));
    if (x.spread()) {
      printer.at(next);
      printer.token("...");
      if (layout.lineOf(next) < layout.lineOf(close)) {
        printer.token(",");
        printer.space(SECTION);
      }
    }
    printer.at(close);
    printer.token(")");
    if (indented) {
      printer.space(UNINDENT);
    }
  }

  private void literal(Expr.CompositeLit x, int depth) {
    int close = layout.index(x.rbrace());
    int open = layout.match(close);
    if (x.type() != null) {
      expr(x.type(), HIGHEST, depth);
    }
    printer.enterLiteral();
    printer.at(open);
    printer.token("{");
    writers.lists.exprs(layout.lineOf(open), x.elements(), 1, true, true, layout.lineOf(close));
    // So that lone comments are indented.
    printer.space(INDENT, UNINDENT);
    printer.withoutExtraSpace(
        !x.elements().isEmpty(),
        () -> {
          printer.at(close);
          printer.token("}");
        });
    printer.leaveLiteral();
  }
}

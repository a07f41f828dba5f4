package interleave.golang;

import interleave.engine.Machine;
import interleave.engine.event.TaskId;
import interleave.golang.run.Evaluation;
import interleave.golang.run.GoMachine;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Tree;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.Symbol;
import interleave.golang.types.TypeInfo;
import interleave.source.Pos;
import interleave.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the expressions in a program's text are worth to a goroutine. Names mean what they mean at
/// their place: of two variables of one name, each its own. Nothing is called.
public final class TextValues {

  private final CheckedProgram program;

  private TextValues(CheckedProgram program) {
    this.program = program;
  }

  /// @return empty for a program that does not compile
  public static Optional<TextValues> of(List<Source> sources, LanguageVersion version) {
    return Optional.ofNullable(GoProgram.check(sources, version).program()).map(TextValues::new);
  }

  /// An expression of the text.
  public final class Expression {
    private final TypeInfo info;
    private final Expr expr;

    private Expression(TypeInfo info, Expr expr) {
      this.info = info;
      this.expr = expr;
    }

    /// As it is written.
    public String text() {
      return ExprText.of(expr);
    }

    /// Its value in the innermost function of a goroutine that has all its variables; empty when
    /// there is none, or when it has no value there.
    public Optional<Evaluation.Seen> value(Machine machine, TaskId task) {
      return Evaluation.see((GoMachine) machine, info, expr, task);
    }
  }

  /// The expressions that a name stands for: `at` in `b.at.x[i]` for `b.at`, `x` for `b.at.x` and
  /// `b.at.x[i]`.
  ///
  /// @param column in bytes, from 1, anywhere in the name
  public List<Expression> at(String file, int line, int column) {
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      for (File each : pkg.files()) {
        if (!pkg.pkg().isLibrary() && each.source().name().equals(file)) {
          List<Node> way = new ArrayList<>();
          return find(each, new Pos(file, line, column), way) ? worthSeeing(way) : List.of();
        }
      }
    }
    return List.of();
  }

  /// Finds the name at a place.
  ///
  /// @param way takes the nodes from the name outwards
  private static boolean find(Node node, Pos place, List<Node> way) {
    boolean here = node instanceof Expr.Ident name && covers(name, place);
    if (!here) {
      for (Node child : Tree.children(node)) {
        if (find(child, place, way)) {
          here = true;
          break;
        }
      }
    }
    if (here) {
      way.add(node);
    }
    return here;
  }

  private static boolean covers(Expr.Ident name, Pos place) {
    int bytes = name.name().getBytes(StandardCharsets.UTF_8).length;
    return name.pos().line() == place.line()
        && name.pos().column() <= place.column()
        && place.column() < name.pos().column() + bytes;
  }

  private List<Expression> worthSeeing(List<Node> way) {
    TypeInfo info = program.info();
    List<Expression> found = new ArrayList<>();
    Expr whole = (Expr) way.getFirst();
    for (Node around : way.subList(1, way.size())) {
      if (around instanceof Expr.Selector selector && selector.name() == whole) {
        whole = selector;
      } else {
        break;
      }
    }
    int next = way.indexOf(whole) + 1;
    add(info, whole, found);
    while (next < way.size() && way.get(next) instanceof Expr.Index index) {
      if (index.operand() != whole) {
        break;
      }
      whole = index;
      add(info, whole, found);
      next++;
    }
    return found;
  }

  private void add(TypeInfo info, Expr expr, List<Expression> found) {
    boolean value =
        switch (expr) {
          case Expr.Ident name -> isValue(info.symbolOf(name));
          case Expr.Selector selector when info.selectionOf(selector) == null ->
              isValue(info.symbolOf(selector));
          default -> true;
        };
    if (value && new PureExpressions(info).refusal(expr).isEmpty()) {
      found.add(new Expression(info, expr));
    }
  }

  /// Not for what every program knows, such as `true`.
  private static boolean isValue(Symbol symbol) {
    return symbol instanceof Symbol.Var || symbol instanceof Symbol.Const && symbol.pos().isKnown();
  }
}

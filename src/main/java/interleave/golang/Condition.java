package interleave.golang;

import interleave.engine.Machine;
import interleave.engine.event.Event;
import interleave.golang.run.Evaluation;
import interleave.golang.run.GoMachine;
import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.syntax.Stmt;
import interleave.golang.syntax.Token;
import interleave.golang.syntax.TokenKind;
import interleave.golang.syntax.TokenList;
import interleave.golang.syntax.Tree;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.TypeInfo;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A condition at a line of a program: an expression of Go that is true or false when a goroutine
/// comes there, in the words of what is declared there.
///
/// It is checked as the condition of an `if` in front of the statement at the line, so the compiler
/// itself says what is wrong with it; at the head of a loop or an `if`, in front of the body, so
/// that it knows what the head declares. Only what changes nothing is admitted.
public final class Condition {

  private final TypeInfo info;
  private final Expr expression;

  private Condition(TypeInfo info, Expr expression) {
    this.info = info;
    this.expression = expression;
  }

  /// What became of a text.
  public sealed interface Result {
    record Ready(Condition condition) implements Result {}

    /// @param message in the compiler's words where it has some
    record Wrong(String message) implements Result {}
  }

  /// Reads a condition.
  ///
  /// @param sources of a program that compiles
  /// @param file one of them
  /// @param line of the file, from 1
  public static Result at(
      List<Source> sources, LanguageVersion version, String file, int line, String text) {
    if (text.isBlank()) {
      return new Result.Wrong("a condition needs an expression");
    }
    String unfit = unfit(text);
    if (!unfit.isEmpty()) {
      return new Result.Wrong(unfit);
    }
    Source source = sources.stream().filter(s -> s.name().equals(file)).findFirst().orElse(null);
    Optional<Integer> place = source == null ? Optional.empty() : place(source, line);
    if (place.isEmpty()) {
      return new Result.Wrong("no statement stands at this line");
    }
    int at = place.get();
    String before = source.text().substring(0, at);
    String with = before + "if " + text + " {}; " + source.text().substring(at);
    List<Source> changed =
        sources.stream().map(s -> s == source ? new Source(file, with) : s).toList();
    GoProgram.Checked checked = GoProgram.check(changed, version);
    if (checked.program() == null) {
      String message = checked.diagnostics().getFirst().message();
      // the brace is that of the `if` around it
      return new Result.Wrong(message.replace("unexpected {", "unexpected end of the condition"));
    }
    Expr expression = find(checked.program(), file, pos(before, file));
    if (expression == null) {
      return new Result.Wrong("this is no single expression");
    }
    TypeInfo info = checked.program().info();
    String refusal = new PureExpressions(info).refusal(expression);
    return refusal.isEmpty()
        ? new Result.Ready(new Condition(info, expression))
        : new Result.Wrong(refusal);
  }

  /// What cannot stand in the condition of an `if` on one line.
  private static String unfit(String text) {
    TokenList list = TokenList.of(text.strip());
    if (!list.comments().isEmpty()) {
      return "a condition has no comments";
    }
    for (Token token : list.tokens()) {
      boolean inside = token.start() < text.strip().length();
      if (inside && token.kind() == TokenKind.SEMICOLON) {
        return "syntax error: unexpected semicolon in a condition";
      }
      if (token.kind() == TokenKind.LBRACE || token.kind() == TokenKind.RBRACE) {
        return "a condition makes no values and no functions: it has no braces";
      }
    }
    return "";
  }

  private static Pos pos(String before, String file) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new Pos(file, line, last.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1);
  }

  // Where the statement at a line begins

  /// Where the condition's `if` can be put, as a place in the text: in front of the body whose head
  /// the line belongs to, or before the first statement that begins at the line, or else before the
  /// innermost one that the line belongs to.
  private static Optional<Integer> place(Source source, int line) {
    File file = Parser.parse(source, new NodeIds(), new ErrorList());
    List<Pos> starts = new ArrayList<>();
    Head head = null;
    int body = -1;
    for (Decl declaration : file.declarations()) {
      if (declaration instanceof Decl.Func function
          && function.body() != null
          && function.pos().line() <= line
          && line <= function.body().rbrace().line()) {
        if (!function.body().statements().isEmpty()) {
          collect(function.body(), line, starts);
          head = Head.at(function.body(), line);
        }
        body = offset(source.text(), function.body().pos()) + 1;
      }
    }
    Pos best = null;
    for (Pos start : starts) {
      boolean here = start.line() == line;
      boolean better =
          best == null
              || (here ? best.line() != line || start.compareTo(best) < 0 : best.line() != line);
      best = better ? start : best;
    }
    // a function literal in a head has statements of its own
    if (head != null && (best == null || best.compareTo(head.begin()) <= 0)) {
      return Optional.of(offset(source.text(), head.body().pos()) + 1);
    }
    if (best != null) {
      return Optional.of(offset(source.text(), best));
    }
    return body > 0 ? Optional.of(body) : Optional.empty();
  }

  /// The beginnings of all statements of lists that the line may belong to, outer ones first.
  private static void collect(Node node, int line, List<Pos> starts) {
    List<Stmt> list =
        switch (node) {
          case Stmt.Block block -> block.statements();
          case Stmt.CaseClause clause -> clause.body();
          case Stmt.CommClause clause -> clause.body();
          default -> List.of();
        };
    for (int i = 0; i < list.size(); i++) {
      int from = start(list.get(i)).line();
      boolean last = i + 1 == list.size() || start(list.get(i + 1)).line() > line;
      if (from == line || from < line && last) {
        starts.add(start(list.get(i)));
      }
    }
    for (Node child : Tree.children(node)) {
      if (begins(child, line)) {
        collect(child, line, starts);
      }
    }
  }

  /// Whether the line can lie in a node.
  private static boolean begins(Node node, int line) {
    return switch (node) {
      case Stmt.Block block -> start(block).line() <= line && line <= block.rbrace().line();
      case Stmt.Switch s -> start(s).line() <= line && line <= s.rbrace().line();
      case Stmt.TypeSwitch s -> start(s).line() <= line && line <= s.rbrace().line();
      case Stmt.Select s -> start(s).line() <= line && line <= s.rbrace().line();
      default -> true;
    };
  }

  /// A statement whose head declares variables for its body.
  private record Head(Pos begin, Stmt.Block body) {

    /// The innermost one whose head a line belongs to; null when there is none.
    static Head at(Node node, int line) {
      for (Node child : Tree.children(node)) {
        Head inner = begins(child, line) ? at(child, line) : null;
        if (inner != null) {
          return inner;
        }
      }
      Stmt.Block body =
          switch (node) {
            case Stmt.For loop -> loop.body();
            case Stmt.Range loop -> loop.body();
            case Stmt.If choice -> choice.then();
            default -> null;
          };
      boolean here = body != null && node.pos().line() <= line && line <= body.pos().line();
      return here ? new Head(node.pos(), body) : null;
    }
  }

  /// The first place of a statement: for some the tree says where their operator is.
  private static Pos start(Node node) {
    Pos first = node.pos();
    if (node instanceof Stmt.Block || node instanceof Expr.FuncLit) {
      return first;
    }
    for (Node child : Tree.children(node)) {
      Pos pos = start(child);
      first = pos.isKnown() && pos.compareTo(first) < 0 ? pos : first;
    }
    return first;
  }

  private static int offset(String text, Pos pos) {
    int at = 0;
    for (int line = 1; line < pos.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    int bytes = pos.column() - 1;
    while (bytes > 0) {
      int point = text.codePointAt(at);
      bytes -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      at += Character.charCount(point);
    }
    return at;
  }

  private static Expr find(CheckedProgram program, String file, Pos pos) {
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      for (File each : pkg.files()) {
        if (each.source().name().equals(file) && !pkg.pkg().isLibrary()) {
          return find(each, pos);
        }
      }
    }
    return null;
  }

  private static Expr find(Node node, Pos pos) {
    if (node instanceof Stmt.If statement && statement.pos().equals(pos)) {
      boolean whole = statement.init() == null && statement.otherwise() == null;
      return whole && statement.then().statements().isEmpty() ? statement.condition() : null;
    }
    for (Node child : Tree.children(node)) {
      Expr found = find(child, pos);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// Whether it is true for the goroutine of an event that just happens.
  ///
  /// @param machine in the middle of a step, too
  /// @throws Evaluation.NoValue when it has no value there
  public boolean holds(Machine machine, Event event) throws Evaluation.NoValue {
    return Evaluation.holds((GoMachine) machine, info, expression, event);
  }
}

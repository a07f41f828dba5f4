package interleave.golang.format;

import static interleave.golang.format.Printer.Space.*;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/// Writes declarations and files. Groups of constants and variables have columns for names, types
/// and values.
final class DeclWriter {

  private final Writers writers;
  private final Printer printer;
  private final SourceLayout layout;

  DeclWriter(Writers writers) {
    this.writers = writers;
    this.printer = writers.printer;
    this.layout = writers.layout;
  }

  void file(File file) {
    int keyword = 0;
    printer.at(keyword);
    printer.token("package");
    printer.space(BLANK);
    writers.expressions.expr(file.packageName());
    int next = skipSemicolons(keyword + 2);
    TokenKind previous = null;
    List<Decl> rest = file.declarations();
    while (layout.kind(next) != TokenKind.EOF) {
      TokenKind kind = layout.kind(next);
      int last = lastToken(next, rest);
      List<Decl> specs = upTo(rest, last);
      rest = rest.subList(specs.size(), rest.size());
      int min = previous != kind || layout.hasLead(next) ? 2 : 1;
      int lines = layout.endLineOf(last) - layout.lineOf(next) + 1;
      printer.lineBreak(layout.lineOf(next), min, NONE, kind == TokenKind.FUNC && lines > 1);
      declaration(next, specs);
      previous = kind;
      next = skipSemicolons(last + 1);
    }
    printer.space(NEWLINE);
  }

  private int skipSemicolons(int token) {
    int next = token;
    while (layout.kind(next) == TokenKind.SEMICOLON) {
      next++;
    }
    return next;
  }

  /// The last token of the declaration with the keyword `keyword`, to which the first of `rest`
  /// belongs unless it is an empty group.
  private int lastToken(int keyword, List<Decl> rest) {
    if (layout.kind(keyword) != TokenKind.FUNC && layout.kind(keyword + 1) == TokenKind.LPAREN) {
      return layout.match(keyword + 1);
    }
    return end(rest.getFirst());
  }

  private List<Decl> upTo(List<Decl> rest, int last) {
    List<Decl> result = new ArrayList<>();
    for (Decl declaration : rest) {
      if (layout.index(declaration.pos()) > last) {
        break;
      }
      result.add(declaration);
    }
    return result;
  }

  /// The last token of one line of a declaration.
  private int end(Decl declaration) {
    return switch (declaration) {
      case Decl.Import d -> layout.index(d.pos()) + (d.name() == null ? 0 : 1);
      case Decl.Const d ->
          d.repeated() ? lastName(d.names()) : end(d.names(), d.type(), d.values());
      case Decl.Var d -> end(d.names(), d.type(), d.values());
      case Decl.Type d -> layout.end(d.type(), typeOf(d));
      case Decl.Func d -> d.body() == null ? layout.end(d.type()) : layout.index(d.body().rbrace());
    };
  }

  private int end(List<Expr.Ident> names, Expr type, List<Expr> values) {
    if (!values.isEmpty()) {
      return layout.end(values.getLast());
    }
    return type != null ? layout.end(type, lastName(names) + 1) : lastName(names);
  }

  private int lastName(List<Expr.Ident> names) {
    return layout.end(names.getLast());
  }

  /// A declaration.
  ///
  /// @param keyword its first token
  /// @param specs what is declared, one for each line of a group
  void declaration(int keyword, List<Decl> specs) {
    printer.at(keyword);
    if (!specs.isEmpty() && specs.getFirst() instanceof Decl.Func function) {
      function(keyword, function);
      return;
    }
    printer.token(layout.text(keyword));
    printer.space(BLANK);
    int open = keyword + 1;
    if (layout.kind(open) != TokenKind.LPAREN) {
      spec(specs.getFirst(), false, true);
      return;
    }
    printer.at(open);
    printer.token("(");
    if (!specs.isEmpty()) {
      printer.space(INDENT, SECTION);
      group(specs);
      printer.space(UNINDENT, SECTION);
    }
    printer.at(layout.match(open));
    printer.token(")");
  }

  private void group(List<Decl> specs) {
    boolean hasColumns =
        specs.size() > 1
            && (specs.getFirst() instanceof Decl.Const || specs.getFirst() instanceof Decl.Var);
    boolean[] typeColumns = hasColumns ? typeColumns(specs) : null;
    int[] line = {0};
    for (int i = 0; i < specs.size(); i++) {
      Decl spec = specs.get(i);
      if (i > 0) {
        boolean longerThanALine = printer.outLine() - line[0] > 0;
        printer.lineBreak(layout.lineOf(layout.index(spec.pos())), 1, NONE, longerThanALine);
      }
      printer.recordLine(line);
      if (hasColumns) {
        columns(Values.of(spec), typeColumns[i]);
      } else {
        spec(spec, specs.size() > 1, false);
      }
    }
  }

  /// A line of constants or variables as written.
  private record Values(List<Expr.Ident> names, Expr type, List<Expr> values) {
    static Values of(Decl spec) {
      return switch (spec) {
        case Decl.Const d when d.repeated() -> new Values(d.names(), null, List.of());
        case Decl.Const d -> new Values(d.names(), d.type(), d.values());
        case Decl.Var d -> new Values(d.names(), d.type(), d.values());
        default -> throw new AssertionError(spec);
      };
    }
  }

  /// For each line whether it has a column for types, be it empty: so do all lines of a run of
  /// lines with values if one of them has a type.
  private static boolean[] typeColumns(List<Decl> specs) {
    boolean[] result = new boolean[specs.size()];
    int runStart = -1;
    boolean typed = false;
    for (int i = 0; i <= specs.size(); i++) {
      Values line = i < specs.size() ? Values.of(specs.get(i)) : null;
      boolean hasValues = line != null && !line.values().isEmpty();
      if (hasValues && runStart < 0) {
        runStart = i;
        typed = false;
      } else if (!hasValues && runStart >= 0) {
        for (int j = runStart; j < i; j++) {
          result[j] = typed;
        }
        runStart = -1;
      }
      typed |= line != null && line.type() != null;
    }
    return result;
  }

  private void columns(Values line, boolean typeColumn) {
    writers.lists.names(line.names(), false);
    int left = 3;
    if (line.type() != null || typeColumn) {
      printer.space(COLUMN);
      left--;
    }
    if (line.type() != null) {
      type(line);
    }
    if (!line.values().isEmpty()) {
      printer.space(COLUMN);
      printer.token("=");
      printer.space(BLANK);
      writers.lists.exprs(0, line.values(), 1, false, true, 0);
      left--;
    }
    if (layout.hasLineComment(end(line.names(), line.type(), line.values()))) {
      for (int i = 0; i < left; i++) {
        printer.space(COLUMN);
      }
    }
  }

  private void type(Values line) {
    writers.types.type(line.type(), lastName(line.names()) + 1);
  }

  /// @param inGroup whether it is one of several
  /// @param indentNames whether names over several lines are indented
  private void spec(Decl spec, boolean inGroup, boolean indentNames) {
    switch (spec) {
      case Decl.Import d -> {
        if (d.name() != null) {
          writers.expressions.expr(d.name());
          printer.space(BLANK);
        }
        int path = end(d);
        printer.at(path);
        printer.literal(ImportOrder.quoted(layout.text(path)), false);
      }
      case Decl.Const _, Decl.Var _ -> values(Values.of(spec), indentNames);
      case Decl.Type d -> type(d, inGroup);
      case Decl.Func _ -> throw new AssertionError(spec);
    }
  }

  private void values(Values line, boolean indentNames) {
    writers.lists.names(line.names(), indentNames);
    if (line.type() != null) {
      printer.space(BLANK);
      type(line);
    }
    if (!line.values().isEmpty()) {
      printer.space(BLANK);
      printer.token("=");
      printer.space(BLANK);
      writers.lists.exprs(0, line.values(), 1, false, true, 0);
    }
  }

  private void type(Decl.Type d, boolean inGroup) {
    writers.expressions.expr(d.name());
    if (!d.typeParams().isEmpty()) {
      writers.types.parameters(d.typeParams(), layout.end(d.name()) + 1, true);
    }
    printer.space(inGroup ? COLUMN : BLANK);
    if (d.alias()) {
      printer.token("=");
      printer.space(BLANK);
    }
    writers.types.type(d.type(), typeOf(d));
  }

  /// Where the type of a type declaration begins.
  private int typeOf(Decl.Type d) {
    int afterName = layout.end(d.name()) + 1;
    int first = d.typeParams().isEmpty() ? afterName : layout.match(afterName) + 1;
    return d.alias() ? first + 1 : first;
  }

  private void function(int keyword, Decl.Func d) {
    printer.token("func");
    printer.space(BLANK);
    int column = printer.outColumn() - "func ".length();
    if (d.receiver() != null) {
      writers.types.parameters(List.of(d.receiver()), keyword + 1, false);
      printer.space(BLANK);
    }
    writers.expressions.expr(d.name());
    writers.types.signature(d.type());
    if (d.body() != null) {
      writers.statements.functionBody(writers.distanceFrom(keyword, column), COLUMN, d.body());
    }
  }
}

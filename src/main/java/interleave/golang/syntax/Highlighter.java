package interleave.golang.syntax;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Says what each part of a Go text is, for showing it in colours. Works for unfinished programs
/// too: the tokens decide, and the tree refines names where there is one.
public final class Highlighter {

  /// What a stretch of text is.
  public enum Kind {
    KEYWORD,
    /// A type, declared or predeclared.
    TYPE,
    /// A function or method where it is declared or called.
    FUNCTION,
    /// A predeclared function where it is called.
    BUILTIN,
    /// `true`, `false`, `nil`, `iota`.
    CONSTANT,
    /// An imported package before its dot.
    PACKAGE,
    /// A label where it is declared or used.
    LABEL,
    /// Any other name.
    NAME,
    STRING,
    NUMBER,
    OPERATOR,
    /// Brackets, commas, dots, colons and semicolons.
    PUNCTUATION,
    COMMENT
  }

  /// A stretch of one line.
  ///
  /// @param start where it begins in the line, in chars
  /// @param end where it ends in the line, in chars
  public record Span(int start, int end, Kind kind) {}

  /// What goes on behind the end of a line.
  public enum Within {
    CODE,
    /// A text in backquotes.
    TEXT,
    COMMENT
  }

  /// One line, looked at by itself.
  ///
  /// @param end what goes on in the next line
  public record Line(List<Span> spans, Within end) {}

  private record Place(int line, int column) {
    static Place of(Node node) {
      Pos pos = node.pos();
      return new Place(pos.line(), pos.column());
    }
  }

  private final String text;
  private final List<List<Span>> lines = new ArrayList<>();

  /// Where the lines begin, in chars.
  private final int[] lineStarts;

  private final Map<Place, Kind> names = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private Within end = Within.CODE;

  private Highlighter(String text) {
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /// The spans of each line, in order and without overlaps; a text has one line more than line
  /// feeds.
  public static List<List<Span>> highlight(String text) {
    Highlighter highlighter = new Highlighter(text);
    File file = Parser.parse(new Source("", text), new NodeIds(), new ErrorList());
    highlighter.declared(file);
    highlighter.names(file);
    return highlighter.spans();
  }

  /// The spans of one line, which begins within something. Only the whole text tells which names
  /// are types: here they are what they look like.
  public static Line line(String text, Within begin) {
    String opening =
        switch (begin) {
          case CODE -> "";
          case TEXT -> "`";
          case COMMENT -> "/*";
        };
    Highlighter highlighter = new Highlighter(opening + text);
    List<Span> spans = new ArrayList<>();
    for (Span span : highlighter.spans().getFirst()) {
      int from = Math.max(0, span.start() - opening.length());
      int to = span.end() - opening.length();
      if (to > from) {
        spans.add(new Span(from, to, span.kind()));
      }
    }
    return new Line(List.copyOf(spans), highlighter.end);
  }

  // What the tree says about names.

  private void declared(Node node) {
    switch (node) {
      case Decl.Import d when d.name() != null -> packages.add(d.name().name());
      case Decl.Import d -> packages.add(packageName(d.path()));
      case Decl.Type d -> {
        types.add(d.name().name());
        typeParameters(d.typeParams());
      }
      case Expr.FuncType f -> typeParameters(f.typeParams());
      default -> {}
    }
    Tree.children(node).forEach(this::declared);
  }

  private void typeParameters(List<Field> fields) {
    for (Field field : fields) {
      field.names().forEach(name -> types.add(name.name()));
    }
  }

  /// The name that a package most likely has: the last part of its path that is not a version.
  private static String packageName(String path) {
    String[] parts = path.split("/");
    int last = parts.length - 1;
    return last > 0 && parts[last].matches("v[0-9]+") ? parts[last - 1] : parts[last];
  }

  private void names(Node node) {
    switch (node) {
      case Field field -> type(field.type());
      case Decl.Type d -> {
        set(d.name(), Kind.TYPE);
        type(d.type());
      }
      case Decl.Const d when !d.repeated() -> type(d.type());
      case Decl.Var d -> type(d.type());
      case Decl.Func d -> set(d.name(), Kind.FUNCTION);
      case Expr.CompositeLit x -> type(x.type());
      case Expr.TypeAssert x -> type(x.type());
      case Expr.Call x -> callee(x.callee());
      case Expr.ArrayType x -> type(x.element());
      case Expr.MapType x -> {
        type(x.key());
        type(x.value());
      }
      case Expr.ChanType x -> type(x.element());
      case Expr.Ellipsis x -> type(x.element());
      case Stmt.Labeled s -> set(s.label(), Kind.LABEL);
      case Stmt.Branch s -> set(s.label(), Kind.LABEL);
      case Stmt.TypeSwitch s -> s.clauses().forEach(clause -> clause.values().forEach(this::type));
      default -> {}
    }
    Tree.children(node).forEach(this::names);
  }

  private void type(Expr x) {
    switch (x) {
      case null -> {}
      case Expr.Ident name when !Predeclared.CONSTANTS.contains(name.name()) ->
          set(name, Kind.TYPE);
      case Expr.Selector selector -> set(selector.name(), Kind.TYPE);
      case Expr.Index index -> {
        type(index.operand());
        index.indices().forEach(this::type);
      }
      case Expr.Star star -> type(star.operand());
      case Expr.Paren paren -> type(paren.inner());
      case Expr.Unary unary -> type(unary.operand());
      case Expr.Binary union -> {
        type(union.left());
        type(union.right());
      }
      default -> {}
    }
  }

  private void callee(Expr x) {
    switch (x) {
      case Expr.Ident name -> set(name, calledName(name.name()));
      case Expr.Selector selector -> set(selector.name(), Kind.FUNCTION);
      case Expr.Index index -> callee(index.operand());
      default -> {}
    }
  }

  private Kind calledName(String name) {
    if (types.contains(name) || Predeclared.TYPES.contains(name)) {
      return Kind.TYPE;
    }
    return Predeclared.FUNCTIONS.contains(name) ? Kind.BUILTIN : Kind.FUNCTION;
  }

  private void set(Expr.Ident name, Kind kind) {
    if (name != null) {
      names.putIfAbsent(Place.of(name), kind);
    }
  }

  // Spans.

  private List<List<Span>> spans() {
    for (int i = 0; i < lineStarts.length; i++) {
      lines.add(new ArrayList<>());
    }
    Scanner scanner = new Scanner(text, (line, column, message) -> {}, this::comment);
    Token previous = null;
    Token token = scanner.next();
    while (token.kind() != TokenKind.EOF) {
      Token next = scanner.next();
      boolean written = token.kind() != TokenKind.SEMICOLON || text.startsWith(";", token.start());
      if (written) {
        add(token.start(), token.end(), kind(token, previous, next));
        boolean open = token.malformed() && text.startsWith("`", token.start());
        end = open ? Within.TEXT : end;
      }
      previous = token;
      token = next;
    }
    // A token is added after the comments that follow it.
    lines.forEach(line -> line.sort(Comparator.comparingInt(Span::start)));
    return lines.stream().map(List::copyOf).toList();
  }

  private void comment(Comment comment) {
    add(comment.start(), comment.end(), Kind.COMMENT);
    boolean block = comment.text().startsWith("/*");
    boolean closed = comment.text().length() > 3 && comment.text().endsWith("*/");
    end = block && !closed ? Within.COMMENT : end;
  }

  private Kind kind(Token token, Token previous, Token next) {
    return switch (token.kind()) {
      case NAME -> name(token, previous, next);
      case LITERAL ->
          switch (token.literal()) {
            case STRING, RUNE -> Kind.STRING;
            case INT, FLOAT, IMAGINARY -> Kind.NUMBER;
          };
      case OPERATOR, ASSIGN_OP, INC_OP, ASSIGN, DEFINE, ARROW, STAR, ELLIPSIS -> Kind.OPERATOR;
      default -> token.kind().isKeyword() ? Kind.KEYWORD : Kind.PUNCTUATION;
    };
  }

  private Kind name(Token token, Token previous, Token next) {
    Kind known = names.get(new Place(token.line(), token.column()));
    if (known != null) {
      return known;
    }
    String name = token.text();
    boolean called = next.kind() == TokenKind.LPAREN;
    if (previous != null && previous.kind() == TokenKind.FUNC) {
      return Kind.FUNCTION;
    }
    if (previous != null && previous.kind() == TokenKind.DOT) {
      return called ? Kind.FUNCTION : Kind.NAME;
    }
    if (next.kind() == TokenKind.DOT && packages.contains(name)) {
      return Kind.PACKAGE;
    }
    if (types.contains(name) || Predeclared.TYPES.contains(name)) {
      return Kind.TYPE;
    }
    if (Predeclared.CONSTANTS.contains(name)) {
      return Kind.CONSTANT;
    }
    return called ? calledName(name) : Kind.NAME;
  }

  /// Adds a span, cut at line ends.
  private void add(int start, int end, Kind kind) {
    int line = lineOf(start);
    for (int from = start; from < end; line++) {
      int nextLine = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length() + 1;
      int to = Math.min(nextLine - 1, end);
      if (to > from) {
        lines.get(line).add(new Span(from - lineStarts[line], to - lineStarts[line], kind));
      }
      from = nextLine;
    }
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}

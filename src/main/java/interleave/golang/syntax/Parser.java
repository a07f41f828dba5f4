package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// Reads Go source files: all of Go 1.23's grammar, with the messages of Go's compiler for what
/// does not fit it. The grammar's division into productions, the recovery after errors and the
/// words of the messages follow `cmd/compile/internal/syntax`.
public final class Parser {

  /// What came of parsing.
  ///
  /// @param file never null; what could be read when there are errors
  /// @param diagnostics in order of place, at most ten and a last one that there are more
  /// @param complete whether the tree is whole, so that types may be checked: wrong labels and
  ///   branches are the only errors
  public record Parsed(File file, List<Diagnostic> diagnostics, boolean complete) {}

  private final Source source;
  private final NodeIds ids;
  private final TokenStream in;
  private final Grammar grammar;
  private final List<Decl> declarations = new ArrayList<>();
  private Expr.Ident packageName;

  private Parser(Source source, NodeIds ids, ErrorList errors) {
    this.source = source;
    this.ids = ids;
    this.in = new TokenStream(source, ids, errors);
    this.grammar = new Grammar(in);
  }

  /// Parses one file. Never throws, whatever the text.
  public static Parsed parse(Source source, NodeIds ids) {
    ErrorList errors = new ErrorList();
    Parser parser = new Parser(source, ids, errors);
    File file = parser.parse();
    return new Parsed(file, errors.toList(), parser.in.errorCount() == 0);
  }

  /// Parses one file of a program whose errors are all to go to the same list. Never throws.
  public static File parse(Source source, NodeIds ids, ErrorList errors) {
    return new Parser(source, ids, errors).parse();
  }

  private File parse() {
    int id = ids.next();
    try {
      in.next();
      packageClause();
    } catch (TokenStream.Abandoned _) {
      // What was read until then is the result.
    }
    Pos start = new Pos(source.name(), 1, 1);
    Expr.Ident name = packageName != null ? packageName : new Expr.Ident(ids.next(), start, "_");
    List<Decl.Import> imports =
        declarations.stream()
            .filter(Decl.Import.class::isInstance)
            .map(Decl.Import.class::cast)
            .toList();
    return new File(
        id,
        start,
        source,
        name,
        in.goVersion(),
        in.directives().late(),
        imports,
        List.copyOf(declarations));
  }

  private void packageClause() {
    in.packageClauseBegins();
    if (!in.got(PACKAGE)) {
      in.syntaxError("package statement must be first");
      return;
    }
    in.directives().take(Directives.Owner.PACKAGE);
    packageName = in.name();
    in.want(SEMICOLON);
    if (in.errorCount() == 0) {
      declarations();
    }
  }

  private void declarations() {
    TokenKind previous = IMPORT;
    while (!in.at(EOF)) {
      if (in.at(IMPORT) && previous != IMPORT) {
        in.syntaxError("imports must appear before other declarations");
      }
      previous = in.token().kind();
      if (!declaration()) {
        boolean bodyOnNextLine =
            in.at(LBRACE)
                && !declarations.isEmpty()
                && declarations.getLast() instanceof Decl.Func function
                && function.body() == null;
        in.syntaxError(
            bodyOnNextLine
                ? "unexpected semicolon or newline before {"
                : "non-declaration statement outside function body");
        in.skipTo(IMPORT, CONST, TYPE, VAR, FUNC);
        continue;
      }
      in.directives().drop(); // before the semicolon: those behind it belong to what follows
      if (!in.at(EOF) && !in.got(SEMICOLON)) {
        in.syntaxError("after top level declaration");
        in.skipTo(IMPORT, CONST, TYPE, VAR, FUNC);
      }
    }
    in.directives().drop();
  }

  /// Reads a declaration; false if there is none.
  private boolean declaration() {
    TokenKind keyword = in.token().kind();
    switch (keyword) {
      case IMPORT, CONST, TYPE, VAR, FUNC -> in.next();
      default -> {
        return false;
      }
    }
    DeclParser parser = grammar.declarations;
    switch (keyword) {
      case IMPORT -> parser.group(declarations, parser::importSpec);
      case CONST -> parser.group(declarations, parser::constant);
      case TYPE -> parser.group(declarations, parser::type);
      case VAR -> parser.group(declarations, parser::variable);
      default -> declarations.add(parser.function());
    }
    return true;
  }
}

package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Declarations.
final class DeclParser {

  /// A declaration keyword with what belongs to it: for constants, what following lines repeat.
  static final class Group {
    private int line;
    private Expr type;
    private List<Expr> values = List.of();
  }

  private final Grammar grammar;
  private final TokenStream in;

  DeclParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /// One declaration, or several in parentheses.
  void group(List<Decl> declarations, BiConsumer<Group, List<Decl>> one) {
    Group group = new Group();
    if (in.at(LPAREN)) {
      in.directives().drop(); // those behind the parenthesis belong to what follows
      in.next();
      in.list(
          "grouped declaration",
          SEMICOLON,
          RPAREN,
          () -> {
            one.accept(group, declarations);
            return false;
          });
    } else {
      one.accept(group, declarations);
    }
  }

  void importSpec(Group group, List<Decl> declarations) {
    Pos pos = in.pos();
    in.directives().take(Directives.Owner.OTHER);
    Expr.Ident name = null;
    if (in.at(NAME)) {
      name = in.name();
    } else if (in.got(DOT)) {
      name = new Expr.Ident(in.id(), pos, ".");
    }
    Token token = in.token();
    Expr.BasicLit path = in.literalOrNull();
    if (path == null) {
      in.syntaxError("missing import path");
      in.skipTo(SEMICOLON, RPAREN);
      return;
    }
    if (path.kind() != Expr.LitKind.STRING) {
      if (!token.malformed()) {
        in.syntaxError(path.pos(), "import path must be a string");
      }
    } else if (!token.malformed()) {
      declarations.add(new Decl.Import(in.id(), pos, name, Literals.string(path.text())));
    }
  }

  void constant(Group group, List<Decl> declarations) {
    Pos pos = in.pos();
    in.directives().take(Directives.Owner.OTHER);
    List<Expr.Ident> names = nameList(in.name());
    Expr type = null;
    List<Expr> values = List.of();
    if (!in.at(EOF) && !in.at(SEMICOLON) && !in.at(RPAREN)) {
      type = grammar.types.typeOrNull();
      if (in.gotAssign()) {
        values = grammar.expressions.exprList();
      }
    }
    boolean repeated = type == null && values.isEmpty() && group.line > 0;
    if (!repeated) {
      group.type = type;
      group.values = values;
    }
    declarations.add(
        new Decl.Const(in.id(), pos, names, group.type, group.values, repeated, group.line++));
  }

  void variable(Group group, List<Decl> declarations) {
    Pos pos = in.pos();
    in.directives().take(Directives.Owner.VARIABLE);
    List<Expr.Ident> names = nameList(in.name());
    Expr type = null;
    List<Expr> values = List.of();
    if (in.gotAssign()) {
      values = grammar.expressions.exprList();
    } else {
      type = grammar.types.type();
      if (in.gotAssign()) {
        values = grammar.expressions.exprList();
      }
    }
    declarations.add(new Decl.Var(in.id(), pos, names, type, values));
  }

  void type(Group group, List<Decl> declarations) {
    Pos pos = in.pos();
    in.directives().take(Directives.Owner.OTHER);
    Expr.Ident name = in.name();
    List<Field> typeParams = List.of();
    boolean alias = false;
    Expr type = null;
    if (in.at(LBRACK)) {
      Pos bracket = in.pos();
      in.next();
      if (in.at(NAME)) {
        Expr x = lengthOrParameter();
        NameAndType split = split(x, in.at(COMMA));
        if (split != null && (split.type() != null || !in.at(RBRACK))) {
          typeParams =
              grammar.parameters.fields(
                  grammar.parameters.list(split.name(), split.type(), RBRACK, true));
          alias = in.gotAssign();
          type = grammar.types.typeOrNull();
        } else {
          type = grammar.types.array(bracket, x);
        }
      } else if (in.got(RBRACK)) {
        type = grammar.types.slice(bracket);
      } else {
        type = grammar.types.array(bracket, null);
      }
    } else {
      alias = in.gotAssign();
      type = grammar.types.typeOrNull();
    }
    if (type == null) {
      type = in.bad();
      in.syntaxError("in type declaration");
      in.skipTo(SEMICOLON, RPAREN);
    }
    declarations.add(new Decl.Type(in.id(), pos, name, typeParams, alias, type));
  }

  /// What follows `type T [`, if that starts with a name: an array length or, not yet told from it,
  /// a type parameter. `P []E` can only be the latter, so no index is read after a lone name.
  private Expr lengthOrParameter() {
    Expr.Ident name = in.name();
    if (in.at(LBRACK)) {
      return name;
    }
    in.enterBrackets();
    Expr x = grammar.expressions.binary(grammar.expressions.primary(name), 0);
    in.leaveBrackets();
    return x;
  }

  /// A type parameter that was read as an expression; the type is null for a lone name.
  private record NameAndType(Expr.Ident name, Expr type) {}

  /// Reads `P *E`, `P (E)` and `P *E|F` as name and type, if the type can be nothing else or if
  /// `force` says so; else null.
  private NameAndType split(Expr x, boolean force) {
    switch (x) {
      case Expr.Ident name -> {
        return TokenStream.isName(name) ? new NameAndType(name, null) : null;
      }
      case Expr.Binary(_, _, Operator op, Pos opPos, Expr left, Expr right)
          when op == Operator.MUL -> {
        if (left instanceof Expr.Ident name
            && TokenStream.isName(name)
            && (force || TypeParser.isTypeElement(right))) {
          return new NameAndType(name, new Expr.Star(in.id(), opPos, right));
        }
      }
      case Expr.Binary(_, _, Operator op, Pos opPos, Expr left, Expr right)
          when op == Operator.OR -> {
        NameAndType inner = split(left, force || TypeParser.isTypeElement(right));
        if (inner != null && inner.type() != null) {
          Expr type = inner.type();
          return new NameAndType(
              inner.name(), new Expr.Binary(in.id(), type.pos(), Operator.OR, opPos, type, right));
        }
      }
      case Expr.Call call -> {
        if (call.callee() instanceof Expr.Ident name
            && TokenStream.isName(name)
            && call.args().size() == 1
            && !call.spread()
            && (force || TypeParser.isTypeElement(call.args().getFirst()))) {
          return new NameAndType(name, call.args().getFirst());
        }
      }
      default -> {}
    }
    return null;
  }

  /// What follows `func` at the top level.
  Decl.Func function() {
    Pos pos = in.pos();
    in.directives().take(Directives.Owner.FUNCTION);
    List<String> directives = in.directives().ofFunction();
    Field receiver = null;
    boolean method = in.got(LPAREN);
    if (method) {
      List<ParameterParser.Parameter> list = grammar.parameters.list(null, null, RPAREN, false);
      if (list.size() != 1) {
        in.error(
            in.pos(), list.isEmpty() ? "method has no receiver" : "method has multiple receivers");
      }
      if (!list.isEmpty()) {
        receiver = grammar.parameters.fields(list.subList(0, 1)).getFirst();
      }
    }
    Expr.Ident name;
    Expr.FuncType type;
    if (in.at(NAME)) {
      name = in.name();
      type = grammar.parameters.functionType(method ? "method" : null);
    } else {
      name = new Expr.Ident(in.id(), in.pos(), "_");
      type = new Expr.FuncType(in.id(), in.pos(), List.of(), List.of(), List.of());
      in.syntaxError(method ? "expected name" : "expected name or (");
      in.skipTo(LBRACE, SEMICOLON);
    }
    Stmt.Block body = in.at(LBRACE) ? grammar.statements.functionBody() : null;
    if (body != null) {
      in.directives().body(pos, directives);
    }
    boolean noInline = directives.contains("go:noinline");
    return new Decl.Func(in.id(), pos, receiver, name, type, body, noInline);
  }

  /// Names between commas, of which the first is already read.
  List<Expr.Ident> nameList(Expr.Ident first) {
    List<Expr.Ident> names = new ArrayList<>();
    names.add(first);
    while (in.got(COMMA)) {
      names.add(in.name());
    }
    return List.copyOf(names);
  }
}

package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Statements.
final class StmtParser {

  private final Grammar grammar;
  private final TokenStream in;

  StmtParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  Stmt.Block functionBody() {
    int errorsBefore = in.errorCount();
    in.enterFunction();
    Stmt.Block body = block(null);
    in.leaveFunction();
    if (in.errorCount() == errorsBefore) {
      new BranchCheck(in::complain).check(body);
    }
    return body;
  }

  /// @param after what stands before the block, for the message that the brace is missing; null
  ///   when it is known to be there
  Stmt.Block block(String after) {
    Pos pos = in.pos();
    if (!in.got(LBRACE)) {
      in.syntaxError("expected { after " + after);
      in.skipTo(NAME, RBRACE);
      Pos rbrace = in.pos();
      if (in.got(RBRACE)) {
        return new Stmt.Block(in.id(), pos, List.of(), rbrace);
      }
    }
    List<Stmt> statements = statements();
    Pos rbrace = in.pos();
    in.want(RBRACE);
    return new Stmt.Block(in.id(), pos, statements, rbrace);
  }

  private List<Stmt> statements() {
    List<Stmt> list = new ArrayList<>();
    while (!in.at(EOF) && !in.at(RBRACE) && !in.at(CASE) && !in.at(DEFAULT)) {
      Stmt statement = statementOrNull();
      in.directives().drop();
      if (statement == null) {
        break;
      }
      list.add(statement);
      if (!in.got(SEMICOLON) && !in.at(RBRACE)) {
        in.syntaxError("at end of statement");
        in.skipTo(SEMICOLON, RBRACE, CASE, DEFAULT);
        in.got(SEMICOLON);
      }
    }
    return List.copyOf(list);
  }

  private Stmt statementOrNull() {
    in.enter();
    Stmt statement = unguardedStatementOrNull();
    in.leave();
    return statement;
  }

  private Stmt unguardedStatementOrNull() {
    if (!in.at(VAR) && !in.at(CONST) && !in.at(TYPE)) {
      in.directives().drop();
    }
    if (in.at(NAME)) {
      List<Expr> left = grammar.expressions.exprList();
      if (left.size() == 1 && left.getFirst() instanceof Expr.Ident label && in.at(COLON)) {
        return labeledOrNull(label);
      }
      return grammar.headers.simple(left, null).statement();
    }
    Pos pos = in.pos();
    return switch (in.token().kind()) {
      case VAR -> declaration(pos, grammar.declarations::variable);
      case CONST -> declaration(pos, grammar.declarations::constant);
      case TYPE -> declaration(pos, grammar.declarations::type);
      case LBRACE -> block(null);
      case STAR -> simple();
      case OPERATOR ->
          switch (in.token().op()) {
            case ADD, SUB, AND, XOR, NOT -> simple();
            default -> null;
          };
      case LITERAL, FUNC, LPAREN, LBRACK, STRUCT, MAP, CHAN, INTERFACE, ARROW -> simple();
      case FOR -> grammar.headers.forStatement();
      case SWITCH -> switchStatement();
      case SELECT -> select();
      case IF -> grammar.headers.ifStatement();
      case FALLTHROUGH, BREAK, CONTINUE, GOTO -> branch(pos);
      case GO, DEFER -> goOrDefer(pos);
      case RETURN -> {
        in.next();
        boolean bare = in.at(SEMICOLON) || in.at(RBRACE);
        yield new Stmt.Return(in.id(), pos, bare ? List.of() : grammar.expressions.exprList());
      }
      case SEMICOLON -> new Stmt.Empty(in.id(), pos);
      default -> null;
    };
  }

  private Stmt simple() {
    return grammar.headers.simple(null, null).statement();
  }

  private Stmt declaration(Pos pos, BiConsumer<DeclParser.Group, List<Decl>> one) {
    in.next();
    List<Decl> declarations = new ArrayList<>();
    grammar.declarations.group(declarations, one);
    return new Stmt.DeclStmt(in.id(), pos, List.copyOf(declarations));
  }

  private Stmt labeledOrNull(Expr.Ident label) {
    Pos colon = in.pos();
    in.want(COLON);
    Stmt statement = in.at(RBRACE) ? new Stmt.Empty(in.id(), in.pos()) : statementOrNull();
    if (statement == null) {
      in.syntaxError(colon, "missing statement after label");
      return null;
    }
    return new Stmt.Labeled(in.id(), label.pos(), label, statement);
  }

  private Stmt branch(Pos pos) {
    TokenKind keyword = in.token().kind();
    in.next();
    return switch (keyword) {
      case FALLTHROUGH -> new Stmt.Branch(in.id(), pos, Stmt.BranchKind.FALLTHROUGH, null);
      case GOTO -> new Stmt.Branch(in.id(), pos, Stmt.BranchKind.GOTO, in.name());
      default -> {
        Stmt.BranchKind kind = keyword == BREAK ? Stmt.BranchKind.BREAK : Stmt.BranchKind.CONTINUE;
        yield new Stmt.Branch(in.id(), pos, kind, in.at(NAME) ? in.name() : null);
      }
    };
  }

  private Stmt goOrDefer(Pos pos) {
    boolean isGo = in.at(GO);
    in.next();
    Expr call = grammar.expressions.primary(grammar.expressions.operand(in.at(LPAREN)));
    Expr inner = ExprParser.unparen(call);
    if (inner != call) {
      in.error(
          call.pos(),
          "expression in %s must not be parenthesized".formatted(isGo ? "go" : "defer"));
    }
    return isGo ? new Stmt.Go(in.id(), pos, inner) : new Stmt.Defer(in.id(), pos, inner);
  }

  private Stmt switchStatement() {
    Pos pos = in.pos();
    HeaderParser.Header header = grammar.headers.header(SWITCH);
    openClauses("missing { after switch clause");
    List<Stmt.CaseClause> clauses = new ArrayList<>();
    while (!in.at(EOF) && !in.at(RBRACE)) {
      clauses.add(caseClause());
    }
    Pos rbrace = in.pos();
    in.want(RBRACE);
    if (header.condition() instanceof Expr.TypeAssert guard && guard.type() == null) {
      return new Stmt.TypeSwitch(
          in.id(),
          pos,
          header.init(),
          header.bound(),
          guard.operand(),
          List.copyOf(clauses),
          rbrace);
    }
    return new Stmt.Switch(
        in.id(), pos, header.init(), header.condition(), List.copyOf(clauses), rbrace);
  }

  private Stmt.CaseClause caseClause() {
    Pos pos = in.pos();
    boolean isDefault = in.at(DEFAULT);
    List<Expr> values = List.of();
    if (in.got(CASE)) {
      values = grammar.expressions.exprList();
    } else {
      wantDefault();
    }
    Pos colon = in.pos();
    in.want(COLON);
    return new Stmt.CaseClause(in.id(), pos, values, isDefault, statements(), colon);
  }

  private Stmt select() {
    Pos pos = in.pos();
    in.want(SELECT);
    openClauses("missing { after select clause");
    List<Stmt.CommClause> clauses = new ArrayList<>();
    while (!in.at(EOF) && !in.at(RBRACE)) {
      clauses.add(commClause());
    }
    Pos rbrace = in.pos();
    in.want(RBRACE);
    return new Stmt.Select(in.id(), pos, List.copyOf(clauses), rbrace);
  }

  private Stmt.CommClause commClause() {
    Pos pos = in.pos();
    Stmt comm = null;
    if (in.got(CASE)) {
      comm = simple();
    } else {
      wantDefault();
    }
    Pos colon = in.pos();
    in.want(COLON);
    return new Stmt.CommClause(in.id(), pos, comm, statements(), colon);
  }

  private void openClauses(String missing) {
    if (!in.got(LBRACE)) {
      in.syntaxError(missing);
      in.skipTo(CASE, DEFAULT, RBRACE);
    }
  }

  private void wantDefault() {
    if (!in.got(DEFAULT)) {
      in.syntaxError("expected case or default or }");
      in.skipTo(COLON, CASE, DEFAULT, RBRACE);
    }
  }
}

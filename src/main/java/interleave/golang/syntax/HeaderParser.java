package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Simple statements, and the statements whose header is made of them: `if` and `for`, and the head
/// of `switch`.
final class HeaderParser {

  /// A simple statement as it was found.
  ///
  /// @param statement null for a range clause
  /// @param range null for everything else
  /// @param bound the name in `name := x.(type)`, where the statement is the type assertion
  /// @param place where messages about the whole statement go: its operator, if it has one
  record Simple(Stmt statement, RangeClause range, Expr.Ident bound, Pos place) {}

  /// `left := range operand`.
  record RangeClause(List<Expr> left, boolean define, Expr operand) {}

  /// What stands between a keyword and its block; parts left out are null.
  record Header(Stmt init, Expr condition, Stmt post, RangeClause range, Expr.Ident bound) {}

  private final Grammar grammar;
  private final TokenStream in;

  HeaderParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // Simple statements.

  /// A simple statement.
  ///
  /// @param first the expressions at its start if they are already read; else null
  /// @param keyword FOR or SWITCH where range clauses or type switch guards may be; else anything
  Simple simple(List<Expr> first, TokenKind keyword) {
    if (keyword == FOR && in.at(RANGE)) {
      return range(List.of(), false);
    }
    List<Expr> left = first != null ? first : grammar.expressions.exprList();
    Pos place = in.pos();
    if (in.at(ASSIGN) || in.at(DEFINE)) {
      return assignment(left, keyword);
    }
    if (left.size() == 1) {
      return single(left.getFirst());
    }
    in.syntaxError("expected := or = or comma");
    in.skipTo(SEMICOLON, RBRACE);
    return plain(expression(left.getFirst()), place);
  }

  private Simple single(Expr x) {
    Pos place = in.pos();
    Token token = in.token();
    switch (token.kind()) {
      case ASSIGN_OP -> {
        in.next();
        List<Expr> right = List.of(grammar.expressions.expr());
        return plain(
            new Stmt.Assign(in.id(), x.pos(), place, List.of(x), token.op(), false, right), place);
      }
      case INC_OP -> {
        in.next();
        boolean increment = token.op() == Operator.ADD;
        return plain(new Stmt.IncDec(in.id(), x.pos(), x, increment), place);
      }
      case ARROW -> {
        in.next();
        Expr value = grammar.expressions.expr();
        return plain(new Stmt.Send(in.id(), x.pos(), place, x, value), place);
      }
      default -> {
        return plain(expression(x), x.pos());
      }
    }
  }

  private Simple assignment(List<Expr> left, TokenKind keyword) {
    Pos place = in.pos();
    boolean define = in.at(DEFINE);
    in.next();
    if (keyword == FOR && in.at(RANGE)) {
      return range(left, define);
    }
    List<Expr> right = grammar.expressions.exprList();
    if (keyword == SWITCH
        && define
        && left.size() == 1
        && left.getFirst() instanceof Expr.Ident bound
        && TokenStream.isName(bound)
        && right.size() == 1
        && right.getFirst() instanceof Expr.TypeAssert guard
        && guard.type() == null) {
      return new Simple(expression(guard), null, bound, place);
    }
    return plain(
        new Stmt.Assign(in.id(), left.getFirst().pos(), place, left, null, define, right), place);
  }

  private Simple range(List<Expr> left, boolean define) {
    Pos pos = in.pos();
    in.next();
    return new Simple(null, new RangeClause(left, define, grammar.expressions.expr()), null, pos);
  }

  private Stmt expression(Expr x) {
    return new Stmt.ExprStmt(in.id(), x.pos(), x);
  }

  private static Simple plain(Stmt statement, Pos place) {
    return new Simple(statement, null, null, place);
  }

  // Statements with a header.

  /// An `if` up to its `else`.
  private record Branch(Pos pos, Header header, Stmt.Block then) {}

  /// A chain of `else if` is read in a loop: it may be long.
  Stmt ifStatement() {
    List<Branch> chain = new ArrayList<>();
    Stmt result = null;
    boolean more = true;
    while (more) {
      in.link(chain.size() + 1);
      Pos pos = in.pos();
      Header header = header(IF);
      chain.add(new Branch(pos, header, grammar.statements.block("if clause")));
      boolean otherwise = in.got(ELSE);
      more = otherwise && in.at(IF);
      if (otherwise && !more) {
        result = lastElseOrNull();
      }
    }
    for (Branch branch : chain.reversed()) {
      Header header = branch.header();
      Expr condition = header.condition() != null ? header.condition() : in.bad(branch.pos());
      result = new Stmt.If(in.id(), branch.pos(), header.init(), condition, branch.then(), result);
    }
    return result;
  }

  private Stmt lastElseOrNull() {
    if (in.at(LBRACE)) {
      return grammar.statements.block(null);
    }
    in.syntaxError("else must be followed by if or statement block");
    in.skipTo(NAME, RBRACE);
    return null;
  }

  Stmt forStatement() {
    Pos pos = in.pos();
    Header header = header(FOR);
    Stmt.Block body = grammar.statements.block("for clause");
    RangeClause range = header.range();
    if (range == null) {
      return new Stmt.For(in.id(), pos, header.init(), header.condition(), header.post(), body);
    }
    List<Expr> left = range.left();
    return new Stmt.Range(
        in.id(),
        pos,
        left.isEmpty() ? null : left.getFirst(),
        left.size() < 2 ? null : left.get(1),
        left.size() < 3 ? null : left.get(2),
        range.define(),
        range.operand(),
        body);
  }

  Header header(TokenKind keyword) {
    in.want(keyword);
    if (in.at(LBRACE)) {
      if (keyword == IF) {
        in.syntaxError("missing condition in if statement");
      }
      return new Header(null, null, null, null, null);
    }
    int outer = in.enterHeader();
    Header header = parts(keyword);
    in.leaveHeader(outer);
    return header;
  }

  private Header parts(TokenKind keyword) {
    Simple init = null;
    if (!in.at(SEMICOLON)) {
      if (in.got(VAR)) {
        in.syntaxError("var declaration not allowed in %s initializer".formatted(keyword.text()));
      }
      init = simple(null, keyword);
      if (init.range() != null) {
        return new Header(null, null, null, init.range(), null);
      }
      if (in.at(LBRACE)) {
        return header(null, init, null);
      }
    }
    Token semicolon = null;
    Pos semicolonPos = in.pos();
    if (in.at(SEMICOLON)) {
      semicolon = in.token();
      in.next();
    } else {
      // Most likely the block was meant to begin here.
      in.want(LBRACE);
      if (!in.at(LBRACE)) {
        in.skipTo(LBRACE, RBRACE);
      }
    }
    Stmt first = init == null ? null : init.statement();
    if (keyword == FOR) {
      return forClauses(first);
    }
    Simple condition = in.at(LBRACE) ? null : simple(null, keyword);
    if (condition == null && keyword == IF && semicolon != null) {
      String from = semicolon.text();
      in.syntaxError(
          semicolonPos,
          from.equals("semicolon")
              ? "missing condition in if statement"
              : "unexpected %s, expected { after if clause".formatted(from));
    }
    return header(first, condition, null);
  }

  private Header forClauses(Stmt init) {
    Simple condition = null;
    if (!in.at(SEMICOLON)) {
      if (in.at(LBRACE)) {
        in.syntaxError("expected for loop condition");
        return header(init, null, null);
      }
      condition = simple(null, null);
    }
    in.want(SEMICOLON);
    Stmt post = null;
    if (!in.at(LBRACE)) {
      Simple found = simple(null, null);
      post = found.statement();
      if (post instanceof Stmt.Assign assign && assign.define()) {
        in.syntaxError(found.place(), "cannot declare in post statement of for loop");
      }
    }
    return header(init, condition, post);
  }

  private Header header(Stmt init, Simple condition, Stmt post) {
    if (condition == null) {
      return new Header(init, null, post, null, null);
    }
    if (condition.statement() instanceof Stmt.ExprStmt value) {
      return new Header(init, value.expression(), post, null, condition.bound());
    }
    // Often = where == was meant: parentheses show what is on each side.
    in.syntaxError(
        condition.place(),
        "cannot use %s as value".formatted(ExprText.ofCondition(condition.statement())));
    return new Header(init, null, post, null, null);
  }
}

package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Expressions.
final class ExprParser {

  /// Expressions or types between commas.
  ///
  /// @param comma whether there was a comma, also one at the end
  record TypeList(List<Expr> list, boolean comma) {}

  private final Grammar grammar;
  private final TokenStream in;

  ExprParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  Expr expr() {
    return binary(unary(), 0);
  }

  List<Expr> exprList() {
    List<Expr> list = new ArrayList<>();
    do {
      list.add(expr());
    } while (in.got(COMMA));
    return List.copyOf(list);
  }

  /// Goes on after the left operand `left` with operators that bind tighter than `precedence`.
  Expr binary(Expr left, int precedence) {
    Expr x = left;
    int links = 0;
    while ((in.at(OPERATOR) || in.at(STAR)) && in.token().op().precedence() > precedence) {
      in.link(++links);
      Pos opPos = in.pos();
      Operator op = in.token().op();
      in.next();
      Expr right = binary(unary(), op.precedence());
      x = new Expr.Binary(in.id(), x.pos(), op, opPos, x, right);
    }
    return x;
  }

  Expr unary() {
    in.enter();
    Expr x = unguardedUnary();
    in.leave();
    return x;
  }

  private Expr unguardedUnary() {
    Pos pos = in.pos();
    if (in.got(STAR)) {
      return new Expr.Star(in.id(), pos, unary());
    }
    if (in.got(ARROW)) {
      Expr x = unary();
      // <-chan T and <-chan T(x) look alike up to here.
      return x instanceof Expr.ChanType channel
          ? receiveOnly(channel)
          : new Expr.Unary(in.id(), pos, Operator.RECEIVE, x);
    }
    if (in.at(OPERATOR)) {
      Operator op = in.token().op();
      switch (op) {
        case ADD, SUB, NOT, XOR, TILDE -> {
          in.next();
          return new Expr.Unary(in.id(), pos, op, unary());
        }
        case AND -> {
          in.next();
          return new Expr.Unary(in.id(), pos, op, unparen(unary()));
        }
        default -> {}
      }
    }
    return primary(operand(true));
  }

  /// Binds `<-` in front of a channel type to the leftmost `chan`: `<-(chan<- T)` means `<-chan
  /// (<-T)`, which must be a channel again.
  private Expr receiveOnly(Expr.ChanType type) {
    Expr element = type.element();
    if (type.direction() == Expr.Direction.RECEIVE_ONLY) {
      in.syntaxError("unexpected <-, expected chan");
    } else if (type.direction() == Expr.Direction.SEND_ONLY) {
      if (element instanceof Expr.ChanType inner) {
        element = receiveOnly(inner);
      } else {
        in.syntaxError("unexpected %s, expected chan".formatted(ExprText.of(element)));
      }
    }
    return new Expr.ChanType(in.id(), type.pos(), Expr.Direction.RECEIVE_ONLY, element);
  }

  /// @param keepParens whether parentheses must show in the tree
  Expr operand(boolean keepParens) {
    return switch (in.token().kind()) {
      case NAME -> in.name();
      case LITERAL -> in.literalOrNull();
      case LPAREN -> parenthesized(keepParens);
      case FUNC -> functionOrType();
      case LBRACK, CHAN, MAP, STRUCT, INTERFACE -> grammar.types.type();
      default -> {
        Expr bad = in.bad();
        in.syntaxError("expected expression");
        in.skipTo(RPAREN, RBRACK, RBRACE);
        yield bad;
      }
    };
  }

  private Expr parenthesized(boolean keepParens) {
    Pos pos = in.pos();
    in.next();
    in.enterBrackets();
    Expr x = expr();
    in.leaveBrackets();
    in.want(RPAREN);
    // Before { it may be the type of a literal, which must not be in parentheses.
    return keepParens || in.at(LBRACE) ? new Expr.Paren(in.id(), pos, x) : x;
  }

  private Expr functionOrType() {
    Pos pos = in.pos();
    in.next();
    Expr.FuncType type = grammar.parameters.functionType("function type");
    if (!in.at(LBRACE)) {
      return type;
    }
    in.enterBrackets();
    Stmt.Block body = grammar.statements.functionBody();
    in.leaveBrackets();
    return new Expr.FuncLit(in.id(), pos, type, body);
  }

  /// Goes on after the operand `operand` with selectors, indices, calls and literal values.
  Expr primary(Expr operand) {
    Expr x = operand;
    for (int links = 1; ; links++) {
      in.link(links);
      switch (in.token().kind()) {
        case DOT -> x = selectorOrAssertion(x);
        case LBRACK -> x = indexOrSlice(x);
        case LPAREN -> x = call(x);
        case LBRACE -> {
          Expr type = unparen(x);
          if (!mayBeLiteralType(type)) {
            return x;
          }
          if (type != x) {
            in.syntaxError("cannot parenthesize type in composite literal");
          }
          x = grammar.literals.value(x);
        }
        default -> {
          return x;
        }
      }
    }
  }

  private Expr selectorOrAssertion(Expr x) {
    Pos dot = in.pos();
    in.next();
    switch (in.token().kind()) {
      case NAME -> {
        return new Expr.Selector(in.id(), x.pos(), x, dot, in.name());
      }
      case LPAREN -> {
        in.next();
        Expr type = in.got(TYPE) ? null : grammar.types.type();
        in.want(RPAREN);
        return new Expr.TypeAssert(in.id(), x.pos(), x, type);
      }
      default -> {
        in.syntaxError("expected name or (");
        in.skipTo(SEMICOLON, RPAREN);
        return x;
      }
    }
  }

  private Expr indexOrSlice(Expr x) {
    Pos pos = in.pos();
    in.next();
    Expr low = null;
    if (!in.at(COLON)) {
      TypeList indices;
      if (in.at(RBRACK)) {
        in.syntaxError("expected operand");
        indices = new TypeList(List.of(in.bad()), false);
      } else {
        indices = typeList(false);
      }
      if (indices.comma() || in.at(RBRACK)) {
        in.want(RBRACK);
        return new Expr.Index(in.id(), x.pos(), x, indices.list(), pos);
      }
      low = indices.list().getFirst();
    }
    return slice(x, pos, low);
  }

  private Expr slice(Expr x, Pos pos, Expr low) {
    if (!in.got(COLON)) {
      in.syntaxError("expected comma, : or ]");
      in.skipTo(COMMA, COLON, RBRACK);
    }
    in.enterBrackets();
    Expr high = null;
    Expr max = null;
    if (!in.at(COLON) && !in.at(RBRACK)) {
      high = expr();
    }
    if (in.at(COLON)) {
      if (high == null) {
        in.error(in.pos(), "middle index required in 3-index slice");
        high = in.bad();
      }
      in.next();
      if (in.at(RBRACK)) {
        in.error(in.pos(), "final index required in 3-index slice");
        max = in.bad();
      } else {
        max = expr();
      }
    }
    in.leaveBrackets();
    in.want(RBRACK);
    return new Expr.Slice(in.id(), pos, x, low, high, max);
  }

  private Expr call(Expr callee) {
    Pos lparen = in.pos();
    in.next();
    List<Expr> args = new ArrayList<>();
    boolean[] spread = {false};
    in.enterBrackets();
    Pos rparen =
        in.list(
            "argument list",
            COMMA,
            RPAREN,
            () -> {
              args.add(expr());
              spread[0] = in.got(ELLIPSIS);
              return spread[0];
            });
    in.leaveBrackets();
    return new Expr.Call(
        in.id(), callee.pos(), callee, List.copyOf(args), spread[0], lparen, rparen);
  }

  /// Types between commas; unless `strict` the first may be any expression.
  TypeList typeList(boolean strict) {
    in.enterBrackets();
    List<Expr> list = new ArrayList<>();
    list.add(strict ? grammar.types.type() : expr());
    boolean comma = false;
    while (in.got(COMMA)) {
      comma = true;
      Expr type = grammar.types.typeOrNull();
      if (type == null) {
        break;
      }
      list.add(type);
    }
    in.leaveBrackets();
    return new TypeList(List.copyOf(list), comma);
  }

  private boolean mayBeLiteralType(Expr x) {
    return switch (x) {
      case Expr.Ident name -> !in.inHeader() && TokenStream.isName(name);
      case Expr.Selector _ -> !in.inHeader();
      case Expr.Index index -> !in.inHeader() && !isValue(index);
      case Expr.ArrayType _, Expr.StructType _, Expr.MapType _ -> true;
      default -> false;
    };
  }

  /// Whether it can only be a value, not a type.
  private static boolean isValue(Expr x) {
    return switch (x) {
      case Expr.BasicLit _,
          Expr.CompositeLit _,
          Expr.FuncLit _,
          Expr.Slice _,
          Expr.TypeAssert _,
          Expr.Call _,
          Expr.Unary _,
          Expr.Binary _ ->
          true;
      case Expr.Paren paren -> isValue(paren.inner());
      case Expr.Index index ->
          isValue(index.operand())
              || index.indices().size() == 1 && isValue(index.indices().getFirst());
      default -> false;
    };
  }

  static Expr unparen(Expr x) {
    Expr inner = x;
    while (inner instanceof Expr.Paren paren) {
      inner = paren.inner();
    }
    return inner;
  }
}

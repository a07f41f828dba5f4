package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.List;

/// Types other than structs, interfaces and functions.
final class TypeParser {

  private final Grammar grammar;
  private final TokenStream in;

  TypeParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  Expr type() {
    Expr type = typeOrNull();
    if (type != null) {
      return type;
    }
    Expr bad = in.bad();
    in.syntaxError("expected type");
    in.skipTo(COMMA, COLON, SEMICOLON, RPAREN, RBRACK, RBRACE);
    return bad;
  }

  /// A type, or null without an error if there is none.
  Expr typeOrNull() {
    in.enter();
    Expr type = unguardedTypeOrNull();
    in.leave();
    return type;
  }

  private Expr unguardedTypeOrNull() {
    Pos pos = in.pos();
    switch (in.token().kind()) {
      case STAR -> {
        in.next();
        return new Expr.Star(in.id(), pos, type());
      }
      case ARROW -> {
        in.next();
        in.want(CHAN);
        return new Expr.ChanType(in.id(), pos, Expr.Direction.RECEIVE_ONLY, channelElement());
      }
      case FUNC -> {
        in.next();
        return grammar.parameters.functionType("function type");
      }
      case LBRACK -> {
        in.next();
        return in.got(RBRACK) ? slice(pos) : array(pos, null);
      }
      case CHAN -> {
        in.next();
        Expr.Direction direction = in.got(ARROW) ? Expr.Direction.SEND_ONLY : Expr.Direction.BOTH;
        return new Expr.ChanType(in.id(), pos, direction, channelElement());
      }
      case MAP -> {
        return map(pos);
      }
      case STRUCT -> {
        return grammar.elements.struct();
      }
      case INTERFACE -> {
        return grammar.elements.interfaceType();
      }
      case NAME -> {
        return qualifiedName(null);
      }
      case LPAREN -> {
        in.next();
        Expr type = type();
        in.want(RPAREN);
        return type;
      }
      default -> {
        return null;
      }
    }
  }

  private Expr map(Pos pos) {
    in.next();
    in.want(LBRACK);
    Expr key = type();
    in.want(RBRACK);
    return new Expr.MapType(in.id(), pos, key, type());
  }

  private Expr channelElement() {
    Expr type = typeOrNull();
    if (type != null) {
      return type;
    }
    Expr bad = in.bad();
    in.syntaxError("missing channel element type");
    return bad;
  }

  /// `E` after `[]`.
  ///
  /// @param pos of the `[`
  Expr slice(Pos pos) {
    return new Expr.ArrayType(in.id(), pos, null, type());
  }

  /// `N]E` after `[`.
  ///
  /// @param pos of the `[`
  /// @param length if it is already read; else null
  Expr array(Pos pos, Expr length) {
    Expr n = length;
    Pos lengthPos = in.pos();
    if (n == null && in.got(ELLIPSIS)) {
      n = new Expr.Ellipsis(in.id(), lengthPos, null);
    } else if (n == null) {
      in.enterBrackets();
      n = grammar.expressions.expr();
      in.leaveBrackets();
    }
    if (in.at(COMMA)) {
      // Right at the end of type parameters, so reported more gently than other tokens.
      in.syntaxError("unexpected comma; expected ]");
      in.next();
    }
    in.want(RBRACK);
    return new Expr.ArrayType(in.id(), pos, n, type());
  }

  /// `[N]E`, `[]E` or, when no type follows the brackets, the instance `name[T…]`.
  ///
  /// @param name what stands before the bracket
  Expr arrayOrInstance(Expr.Ident name) {
    Pos pos = in.pos();
    in.want(LBRACK);
    if (in.got(RBRACK)) {
      return slice(pos);
    }
    ExprParser.TypeList list = grammar.expressions.typeList(false);
    in.want(RBRACK);
    if (!list.comma()) {
      Expr element = typeOrNull();
      if (element != null) {
        return new Expr.ArrayType(in.id(), pos, list.list().getFirst(), element);
      }
    }
    return new Expr.Index(in.id(), name.pos(), name, list.list(), pos);
  }

  /// `name`, `package.name`, both also instantiated.
  ///
  /// @param first the first name if it is already read; else null
  Expr qualifiedName(Expr.Ident first) {
    Expr x = first;
    if (x == null && in.at(NAME)) {
      x = in.name();
    } else if (x == null) {
      x = new Expr.Ident(in.id(), in.pos(), "_");
      in.syntaxError("expected name");
      in.skipTo(DOT, SEMICOLON, RBRACE);
    }
    Pos dot = in.pos();
    if (in.got(DOT)) {
      x = new Expr.Selector(in.id(), x.pos(), x, dot, in.name());
    }
    return in.at(LBRACK) ? instance(x) : x;
  }

  private Expr instance(Expr type) {
    Pos lbrack = in.pos();
    in.want(LBRACK);
    List<Expr> arguments;
    if (in.at(RBRACK)) {
      in.syntaxError("expected type argument list");
      arguments = List.of(in.bad());
    } else {
      arguments = grammar.expressions.typeList(true).list();
    }
    in.want(RBRACK);
    return new Expr.Index(in.id(), type.pos(), type, arguments, lbrack);
  }

  /// Whether an expression, perhaps in parentheses, can only be a type or a constraint.
  static boolean isTypeElement(Expr x) {
    return switch (x) {
      case Expr.ArrayType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          true;
      case Expr.Binary binary -> isTypeElement(binary.left()) || isTypeElement(binary.right());
      case Expr.Unary unary -> unary.op() == Operator.TILDE || isTypeElement(unary.operand());
      case Expr.Star star -> isTypeElement(star.operand());
      case Expr.Paren paren -> isTypeElement(paren.inner());
      default -> false;
    };
  }
}

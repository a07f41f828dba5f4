package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Struct and interface types with what is in them.
final class ElementParser {

  private static final String METHOD = "interface method";

  private final Grammar grammar;
  private final TokenStream in;

  ElementParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  Expr.StructType struct() {
    Pos pos = in.pos();
    List<Field> fields = new ArrayList<>();
    in.want(STRUCT);
    in.want(LBRACE);
    in.list(
        "struct type",
        SEMICOLON,
        RBRACE,
        () -> {
          field(fields);
          return false;
        });
    return new Expr.StructType(in.id(), pos, List.copyOf(fields));
  }

  private void field(List<Field> fields) {
    Pos pos = in.pos();
    switch (in.token().kind()) {
      case NAME -> fields.add(namedOrEmbedded(pos));
      case STAR -> {
        in.next();
        if (in.at(LPAREN)) {
          in.syntaxError("cannot parenthesize embedded type");
          in.next();
          Expr type = grammar.types.qualifiedName(null);
          in.got(RPAREN);
          fields.add(embedded(pos, new Expr.Star(in.id(), pos, type)));
        } else {
          Expr type = grammar.types.qualifiedName(null);
          fields.add(embedded(pos, new Expr.Star(in.id(), pos, type)));
        }
      }
      case LPAREN -> {
        in.syntaxError("cannot parenthesize embedded type");
        in.next();
        Pos star = in.pos();
        Expr type =
            in.got(STAR)
                ? new Expr.Star(in.id(), star, grammar.types.qualifiedName(null))
                : grammar.types.qualifiedName(null);
        in.got(RPAREN);
        fields.add(embedded(pos, type));
      }
      default -> {
        in.syntaxError("expected field name or embedded type");
        in.skipTo(SEMICOLON, RBRACE);
      }
    }
  }

  private Field namedOrEmbedded(Pos pos) {
    Expr.Ident name = in.name();
    if (in.at(DOT) || in.at(LITERAL) || in.at(SEMICOLON) || in.at(RBRACE)) {
      return embedded(pos, grammar.types.qualifiedName(name));
    }
    List<Expr.Ident> names = grammar.declarations.nameList(name);
    Expr type;
    if (names.size() == 1 && in.at(LBRACK)) {
      type = grammar.types.arrayOrInstance(name);
      if (type instanceof Expr.Index) {
        return embedded(pos, type);
      }
    } else {
      type = grammar.types.type();
    }
    return new Field(in.id(), pos, names, type, in.literalOrNull());
  }

  private Field embedded(Pos pos, Expr type) {
    return new Field(in.id(), pos, List.of(), type, in.literalOrNull());
  }

  Expr.InterfaceType interfaceType() {
    Pos pos = in.pos();
    List<Field> elements = new ArrayList<>();
    in.want(INTERFACE);
    in.want(LBRACE);
    in.list(
        "interface type",
        SEMICOLON,
        RBRACE,
        () -> {
          elements.add(interfaceElement());
          return false;
        });
    return new Expr.InterfaceType(in.id(), pos, List.copyOf(elements));
  }

  private Field interfaceElement() {
    Pos pos = in.pos();
    Expr first;
    if (in.at(NAME)) {
      Expr.Ident name = in.name();
      switch (in.token().kind()) {
        case LPAREN -> {
          return method(name);
        }
        case LBRACK -> {
          first = instanceOrMethod(name);
          if (first == null) {
            return method(name);
          }
        }
        default -> first = grammar.types.qualifiedName(name);
      }
    } else {
      first = term();
    }
    return new Field(in.id(), pos, List.of(), union(first), null);
  }

  private Field method(Expr.Ident name) {
    Expr type = grammar.parameters.functionType(METHOD);
    return new Field(in.id(), name.pos(), List.of(name), type, null);
  }

  /// After `name` at `[`: the embedded type, or null if a method's parameters follow.
  private Expr instanceOrMethod(Expr.Ident name) {
    Pos pos = in.pos();
    in.next();
    if (in.at(RBRACK)) {
      Pos close = in.pos();
      in.next();
      if (in.at(LPAREN)) {
        in.error(close, "empty type parameter list");
        return null;
      }
      in.error(close, "empty type argument list");
      return name;
    }
    // A list of type arguments looks like a list of parameters without names.
    List<ParameterParser.Parameter> list = grammar.parameters.list(null, null, RBRACK, false);
    if (list.isEmpty()) {
      return in.at(LPAREN) ? null : name;
    }
    if (list.getFirst().name() != null) {
      in.error(pos, "interface method must have no type parameters");
      return null;
    }
    List<Expr> arguments = list.stream().map(ParameterParser.Parameter::type).toList();
    return new Expr.Index(in.id(), name.pos(), name, arguments, pos);
  }

  /// Goes on after the first term with `| term`.
  Expr union(Expr first) {
    Expr x = first;
    int links = 0;
    while (in.atOperator(Operator.OR)) {
      in.link(++links);
      Pos opPos = in.pos();
      in.next();
      Expr right = term();
      x = new Expr.Binary(in.id(), x.pos(), Operator.OR, opPos, x, right);
    }
    return x;
  }

  /// A type or `~type`.
  Expr term() {
    Pos pos = in.pos();
    if (in.atOperator(Operator.TILDE)) {
      in.next();
      return new Expr.Unary(in.id(), pos, Operator.TILDE, grammar.types.type());
    }
    Expr type = grammar.types.typeOrNull();
    if (type != null) {
      return type;
    }
    Expr bad = in.bad();
    in.syntaxError("expected ~ term or type");
    in.skipTo(OPERATOR, SEMICOLON, RPAREN, RBRACK, RBRACE);
    return bad;
  }
}

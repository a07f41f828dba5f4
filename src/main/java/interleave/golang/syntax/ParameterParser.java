package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Function types: parameters, results and type parameters.
final class ParameterParser {

  /// One parameter.
  ///
  /// @param name null if it has none
  /// @param type the same object for all of `a, b T`
  record Parameter(Pos pos, Expr.Ident name, Expr type) {}

  private final Grammar grammar;
  private final TokenStream in;

  ParameterParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /// A signature.
  ///
  /// @param context what it is of, if that may not have type parameters; else null
  Expr.FuncType functionType(String context) {
    Pos pos = in.pos();
    List<Field> typeParams = List.of();
    if (in.got(LBRACK)) {
      if (context != null) {
        in.syntaxError(pos, context + " must have no type parameters");
      }
      if (in.at(RBRACK)) {
        in.syntaxError("empty type parameter list");
        in.next();
      } else {
        typeParams = fields(list(null, null, RBRACK, true));
      }
    }
    in.want(LPAREN);
    List<Field> params = fields(list(null, null, RPAREN, false));
    return new Expr.FuncType(in.id(), pos, typeParams, params, results());
  }

  private List<Field> results() {
    if (in.got(LPAREN)) {
      return fields(list(null, null, RPAREN, false));
    }
    Pos pos = in.pos();
    Expr type = grammar.types.typeOrNull();
    return type == null ? List.of() : List.of(new Field(in.id(), pos, List.of(), type, null));
  }

  /// Puts neighbours with one type together.
  List<Field> fields(List<Parameter> parameters) {
    List<Field> fields = new ArrayList<>();
    int from = 0;
    while (from < parameters.size()) {
      Parameter first = parameters.get(from);
      List<Expr.Ident> names = new ArrayList<>();
      int to = from;
      while (to < parameters.size()
          && parameters.get(to).type() == first.type()
          && (to == from || parameters.get(to).name() != null)) {
        if (parameters.get(to).name() != null) {
          names.add(parameters.get(to).name());
        }
        to++;
      }
      fields.add(new Field(in.id(), first.pos(), List.copyOf(names), first.type(), null));
      from = to;
    }
    return List.copyOf(fields);
  }

  /// Parameters up to and with the closing token; the opening one is already read.
  ///
  /// @param firstName the first name if it is already read; else null
  /// @param firstType the type after it if that is already read; else null
  /// @param requireNames whether these are type parameters, which must have names
  List<Parameter> list(
      Expr.Ident firstName, Expr firstType, TokenKind close, boolean requireNames) {
    if (firstName != null && firstType != null && in.at(close)) {
      in.next();
      return List.of(new Parameter(firstName.pos(), firstName, firstType));
    }
    List<Parameter> list = new ArrayList<>();
    boolean[] first = {true};
    Pos end =
        in.list(
            "parameter list",
            COMMA,
            close,
            () -> {
              Parameter parameter;
              if (first[0] && firstType != null) {
                parameter = new Parameter(firstName.pos(), firstName, firstType);
              } else {
                parameter = parameterOrNull(first[0] ? firstName : null, close);
              }
              first[0] = false;
              if (parameter != null) {
                list.add(parameter);
              }
              return false;
            });
    return list.isEmpty() ? list : named(list, end, requireNames);
  }

  /// Tells names from types: either all parameters have names or none.
  private List<Parameter> named(List<Parameter> list, Pos end, boolean requireNames) {
    int named = 0;
    int typed = 0;
    for (Parameter parameter : list) {
      named += parameter.name() != null && parameter.type() != null ? 1 : 0;
      typed += parameter.type() != null ? 1 : 0;
    }
    if (named == 0 && !requireNames) {
      return list.stream()
          .map(p -> p.name() == null ? p : new Parameter(p.pos(), null, p.name()))
          .toList();
    }
    return named == list.size() ? list : distributed(list, end, requireNames, named == typed);
  }

  /// Gives names without a type the type that follows.
  private List<Parameter> distributed(
      List<Parameter> list, Pos end, boolean requireNames, boolean lastUntyped) {
    Parameter[] result = list.toArray(Parameter[]::new);
    Pos wrong = null;
    Expr type = null;
    for (int i = result.length - 1; i >= 0; i--) {
      Parameter p = result[i];
      if (p.type() != null) {
        type = p.type();
        if (p.name() == null) {
          wrong = type.pos();
          result[i] = new Parameter(p.pos(), new Expr.Ident(in.id(), wrong, "_"), type);
        }
      } else if (type != null) {
        result[i] = new Parameter(p.pos(), p.name(), type);
      } else {
        wrong = p.name().pos();
        result[i] = new Parameter(p.pos(), p.name(), in.bad(wrong));
      }
    }
    if (wrong != null && !requireNames) {
      in.syntaxError(wrong, "mixed named and unnamed parameters");
    } else if (wrong != null && lastUntyped) {
      in.syntaxError(end, "missing type constraint");
    } else if (wrong != null) {
      String hint = list.size() == 1 ? " or invalid array length" : "";
      in.syntaxError(wrong, "missing type parameter name" + hint);
    }
    return List.of(result);
  }

  /// One parameter; what is only a name may still turn out to be a type.
  private Parameter parameterOrNull(Expr.Ident firstName, TokenKind close) {
    boolean unions = close == RBRACK;
    Pos pos = firstName != null ? firstName.pos() : in.pos();
    Expr.Ident name = firstName;
    if (name == null && in.at(NAME)) {
      name = in.name();
    }
    if (name != null) {
      boolean union = unions && in.atOperator(Operator.OR);
      if (in.at(LBRACK)) {
        Expr type = grammar.types.arrayOrInstance(name);
        return new Parameter(
            pos, type instanceof Expr.Index ? null : name, unions ? union(type) : type);
      }
      if (in.at(DOT)) {
        Expr type = grammar.types.qualifiedName(name);
        return new Parameter(pos, null, unions ? union(type) : type);
      }
      if (union) {
        return new Parameter(pos, null, union(name));
      }
    }
    Expr type = parameterTypeOrNull(unions);
    if (name != null || type != null) {
      return new Parameter(pos, name, type);
    }
    in.syntaxError("expected " + close.inMessages());
    in.skipTo(COMMA, close);
    return null;
  }

  private Expr parameterTypeOrNull(boolean unions) {
    Pos pos = in.pos();
    if (in.got(ELLIPSIS)) {
      Expr element = grammar.types.typeOrNull();
      if (element == null) {
        element = in.bad();
        in.syntaxError("... is missing type");
      }
      return new Expr.Ellipsis(in.id(), pos, element);
    }
    if (unions && in.atOperator(Operator.TILDE)) {
      return union(grammar.elements.term());
    }
    Expr type = grammar.types.typeOrNull();
    return unions && type != null ? union(type) : type;
  }

  private Expr union(Expr first) {
    return grammar.elements.union(first);
  }
}

package interleave.js.syntax;

import java.util.ArrayList;
import java.util.List;

/// Patterns: parsed as such where something is declared, and made of expressions where only what
/// follows (`=`, `=>`) says that they were patterns.
final class Patterns {

  private final Tokens tokens;
  private final Expressions expressions;

  Patterns(Tokens tokens, Expressions expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /// What a declaration binds.
  Pattern binding() {
    if (tokens.is("[")) {
      return arrayBinding();
    }
    return tokens.is("{") ? objectBinding() : tokens.binding();
  }

  /// A binding with an optional default.
  Pattern.Element element() {
    Pattern target = binding();
    Expr fallback = tokens.accept("=") ? expressions.assignment() : null;
    return new Pattern.Element(target, fallback);
  }

  private Pattern arrayBinding() {
    int start = tokens.start();
    tokens.expect("[");
    List<Pattern.Element> elements = new ArrayList<>();
    Pattern rest = null;
    while (!tokens.is("]")) {
      if (tokens.is(",")) {
        elements.add(null);
      } else if (tokens.accept("...")) {
        rest = binding();
        if (!tokens.is("]")) {
          throw SyntaxProblem.error(rest.start(), rest.end(), "Rest element must be last element");
        }
        break;
      } else {
        elements.add(element());
      }
      if (!tokens.is("]")) {
        tokens.expect(",");
      }
    }
    tokens.expect("]");
    return new Pattern.OfArray(start, tokens.lastEnd(), elements, rest);
  }

  private Pattern objectBinding() {
    int start = tokens.start();
    tokens.expect("{");
    List<Pattern.Field> fields = new ArrayList<>();
    Pattern rest = null;
    while (!tokens.is("}")) {
      if (tokens.accept("...")) {
        rest = tokens.binding();
        if (!tokens.is("}")) {
          throw SyntaxProblem.error(rest.start(), rest.end(), "Rest element must be last element");
        }
        break;
      }
      fields.add(field());
      if (!tokens.is("}")) {
        tokens.expect(",");
      }
    }
    tokens.expect("}");
    return new Pattern.OfObject(start, tokens.lastEnd(), fields, rest);
  }

  private Pattern.Field field() {
    Token first = tokens.current();
    Token second = tokens.peek();
    boolean shorthand =
        first.kind() == Token.Kind.NAME && (second.is(",") || second.is("}") || second.is("="));
    if (shorthand) {
      Expr.Name name = tokens.binding();
      Expr fallback = tokens.accept("=") ? expressions.assignment() : null;
      return new Pattern.Field(
          new Expr.Str(name.start(), name.end(), name.name()),
          false,
          new Pattern.Element(name, fallback));
    }
    Expressions.Key key = expressions.propertyKey();
    tokens.expect(":");
    return new Pattern.Field(key.key(), key.computed(), element());
  }

  /// The target that an expression is, on the left of an assignment.
  Pattern target(Expr expr, String otherwise) {
    return switch (expr) {
      case Expr.Name name -> {
        if (tokens.context().strict()
            && (name.name().equals("eval") || name.name().equals("arguments"))) {
          throw SyntaxProblem.error(
              name.start(), name.end(), "Unexpected eval or arguments in strict mode");
        }
        yield name;
      }
      case Expr.Member member -> member;
      case Expr.Index index -> index;
      case Expr.PrivateMember member -> member;
      case Expr.ArrayLiteral array -> ofArray(array);
      case Expr.ObjectLiteral object -> ofObject(object);
      default -> throw SyntaxProblem.error(expr.start(), expr.end(), otherwise);
    };
  }

  /// A target with a default: `a = 1` seen as an expression.
  Pattern.Element element(Expr expr) {
    String wrong = "Invalid destructuring assignment target";
    if (expr instanceof Expr.Assign assign && assign.operator().equals("=")) {
      return new Pattern.Element(assign.target(), assign.value());
    }
    return new Pattern.Element(target(expr, wrong), null);
  }

  private Pattern ofArray(Expr.ArrayLiteral array) {
    List<Pattern.Element> elements = new ArrayList<>();
    Pattern rest = null;
    for (Expr expr : array.elements()) {
      if (rest != null) {
        throw SyntaxProblem.error(rest.start(), rest.end(), "Rest element must be last element");
      }
      if (expr instanceof Expr.Spread spread) {
        rest = target(spread.value(), "Invalid destructuring assignment target");
      } else {
        elements.add(expr == null ? null : element(expr));
      }
    }
    return new Pattern.OfArray(array.start(), array.end(), elements, rest);
  }

  private Pattern ofObject(Expr.ObjectLiteral object) {
    List<Pattern.Field> fields = new ArrayList<>();
    Pattern rest = null;
    for (Expr.Property property : object.properties()) {
      switch (property.kind()) {
        case SPREAD ->
            rest = target(property.value(), "`...` must be followed by an assignable reference");
        case VALUE, SHORTHAND_DEFAULT ->
            fields.add(
                new Pattern.Field(property.key(), property.computed(), element(property.value())));
        default ->
            throw SyntaxProblem.error(
                property.start(), property.end(), "Invalid destructuring assignment target");
      }
    }
    return new Pattern.OfObject(object.start(), object.end(), fields, rest);
  }

  /// Checks that the parameters of an arrow function only bind names.
  void onlyNames(Pattern pattern) {
    switch (pattern) {
      case Expr.Name name -> {}
      case Pattern.OfArray array -> {
        array.elements().stream().filter(e -> e != null).forEach(e -> onlyNames(e.target()));
        if (array.rest() != null) {
          onlyNames(array.rest());
        }
      }
      case Pattern.OfObject object -> {
        object.fields().forEach(f -> onlyNames(f.element().target()));
        if (object.rest() != null) {
          onlyNames(object.rest());
        }
      }
      default ->
          throw SyntaxProblem.error(
              pattern.start(), pattern.end(), "Invalid destructuring assignment target");
    }
  }
}

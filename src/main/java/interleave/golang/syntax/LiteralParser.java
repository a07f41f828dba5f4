package interleave.golang.syntax;

import static interleave.golang.syntax.TokenKind.*;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Values of composite literals.
final class LiteralParser {

  private final Grammar grammar;
  private final TokenStream in;

  LiteralParser(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /// `{…}` after a type, or without one (null) inside another literal.
  Expr.CompositeLit value(Expr type) {
    in.enter();
    Pos pos = type == null ? in.pos() : type.pos();
    List<Expr> elements = new ArrayList<>();
    in.enterBrackets();
    in.want(LBRACE);
    Pos rbrace =
        in.list(
            "composite literal",
            COMMA,
            RBRACE,
            () -> {
              elements.add(keyedElement());
              return false;
            });
    in.leaveBrackets();
    in.leave();
    return new Expr.CompositeLit(in.id(), pos, type, List.copyOf(elements), rbrace);
  }

  private Expr keyedElement() {
    Expr element = element();
    if (!in.got(COLON)) {
      return element;
    }
    return new Expr.KeyValue(in.id(), element.pos(), element, element());
  }

  private Expr element() {
    return in.at(LBRACE) ? value(null) : grammar.expressions.expr();
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.source.Pos;
import java.util.List;

/// Takes the types of receivers apart: `*T[P]`.
final class Receivers {

  private Receivers() {}

  static Expr unparen(Expr x) {
    Expr at = x;
    while (at instanceof Expr.Paren paren) {
      at = paren.inner();
    }
    return at;
  }

  /// The place of an expression's last operator, bracket or dot, where the compiler puts some of
  /// its messages.
  static Pos operatorPos(Expr e) {
    return switch (e) {
      case Expr.Binary binary -> binary.opPos();
      case Expr.Call call -> call.lparen();
      case Expr.Index index -> index.lbrack();
      case Expr.Selector selector -> selector.dot();
      default -> e.pos();
    };
  }

  static boolean isPointer(Expr type) {
    return unparen(type) instanceof Expr.Star;
  }

  private static Expr base(Expr type) {
    Expr at = unparen(type);
    while (at instanceof Expr.Star star) {
      at = unparen(star.operand());
    }
    return at;
  }

  /// The name of the receiver's type, or null if it is not a name.
  static Expr.Ident baseName(Expr type) {
    Expr at = base(type);
    if (at instanceof Expr.Index index) {
      at = unparen(index.operand());
    }
    return at instanceof Expr.Ident name ? name : null;
  }

  /// The names that a receiver gives to its type's parameters; empty if it has none.
  static List<Expr> typeParameters(Expr type) {
    return base(type) instanceof Expr.Index index ? index.indices() : List.of();
  }
}

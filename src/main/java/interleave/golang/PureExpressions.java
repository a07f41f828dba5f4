package interleave.golang;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which expressions can be evaluated without anything happening: those that only look. All others
/// are refused by name.
final class PureExpressions {

  private static final Set<String> LOOKING = Set.of("len", "cap", "min", "max");

  private final TypeInfo info;

  PureExpressions(TypeInfo info) {
    this.info = info;
  }

  /// Why a checked expression cannot be evaluated; empty when it can.
  String refusal(Expr e) {
    if (info.constantOf(e) != null) {
      return "";
    }
    return switch (e) {
      case Expr.Paren paren -> refusal(paren.inner());
      case Expr.Ident name -> name(name, info.symbolOf(name));
      case Expr.Selector selector -> selector(selector);
      case Expr.Index index ->
          info.typeArgumentsOf(index.operand()).isEmpty()
              ? first(List.of(index.operand(), index.indices().getFirst()))
              : no("a function", e);
      case Expr.Slice slice -> slice(slice);
      case Expr.Star star -> refusal(star.operand());
      case Expr.Unary unary ->
          switch (unary.op()) {
            case RECEIVE -> no("receiving", e);
            case AND -> no("taking an address", e);
            default ->
                isComplex(e) ? no("arithmetic with complex numbers", e) : refusal(unary.operand());
          };
      case Expr.Binary binary ->
          isComplex(e)
              ? no("arithmetic with complex numbers", e)
              : first(List.of(binary.left(), binary.right()));
      case Expr.Call call -> call(call);
      case Expr.TypeAssert _ -> no("a type assertion", e);
      case Expr.CompositeLit _ -> no("making a value", e);
      case Expr.FuncLit _ -> no("a function", e);
      default -> no("this", e);
    };
  }

  private String first(List<Expr> parts) {
    for (Expr part : parts) {
      String refusal = part == null ? "" : refusal(part);
      if (!refusal.isEmpty()) {
        return refusal;
      }
    }
    return "";
  }

  private boolean isComplex(Expr e) {
    return info.typeOf(e) != null
        && info.typeOf(e).underlying() instanceof Type.Basic basic
        && basic.isComplex();
  }

  private static String no(String what, Expr e) {
    return what + " (" + ExprText.of(e) + ") is more than a look: a condition must change nothing";
  }

  private String name(Expr.Ident name, Symbol symbol) {
    return symbol instanceof Symbol.Var || symbol instanceof Symbol.Nil
        ? ""
        : no("a function", name);
  }

  private String selector(Expr.Selector selector) {
    var selection = info.selectionOf(selector);
    if (selection == null) {
      return info.symbolOf(selector) instanceof Symbol.Var ? "" : no("a function", selector);
    }
    return selection.method() != null ? no("a method", selector) : refusal(selector.operand());
  }

  private String slice(Expr.Slice slice) {
    boolean text =
        info.typeOf(slice.operand()).underlying() instanceof Type.Basic basic && basic.isString();
    List<Expr> parts = new ArrayList<>();
    parts.add(slice.operand());
    parts.add(slice.low());
    parts.add(slice.high());
    return text ? first(parts) : no("slicing", slice);
  }

  private String call(Expr.Call call) {
    if (info.isType(call.callee())) {
      return conversion(call);
    }
    boolean looks =
        unparen(call.callee()) instanceof Expr.Ident name
            && LOOKING.contains(name.name())
            && !(info.symbolOf(name) instanceof Symbol.Func)
            && !(info.symbolOf(name) instanceof Symbol.Var);
    return looks
        ? first(call.args())
        : "a call ("
            + ExprText.of(call)
            + ") is more than a look: a condition may call len, cap, min and max alone";
  }

  /// Between numbers, between types that are alike, and to strings; what makes a slice is refused.
  private String conversion(Expr.Call call) {
    Expr operand = call.args().getFirst();
    Type to = info.typeOf(call.callee()).underlying();
    Type from = info.typeOf(operand);
    boolean basic = to instanceof Type.Basic && from.underlying() instanceof Type.Basic;
    boolean alike = to.getClass() == from.underlying().getClass() && !(to instanceof Type.Basic);
    boolean same = alike && to.equals(from.underlying());
    return (basic || same) && !isComplex(call) ? refusal(operand) : no("this conversion", call);
  }

  private static Expr unparen(Expr e) {
    return e instanceof Expr.Paren paren ? unparen(paren.inner()) : e;
  }
}

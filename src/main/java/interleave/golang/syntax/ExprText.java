package interleave.golang.syntax;

import java.util.List;

/// Writes expressions and types as Go's compiler does in its messages: on one line, with the bodies
/// of functions and literals left out (`func(x int) {…}`, `T{…}`).
public final class ExprText {

  private final StringBuilder out = new StringBuilder();

  private ExprText() {}

  public static String of(Expr x) {
    ExprText text = new ExprText();
    text.expr(x);
    return text.out.toString();
  }

  /// Several expressions with commas between.
  public static String of(List<Expr> list) {
    ExprText text = new ExprText();
    text.exprs(list);
    return text.out.toString();
  }

  /// A statement that stands where a condition should.
  static String ofCondition(Stmt statement) {
    return switch (statement) {
      case Stmt.Assign assign when assign.op() == null && !assign.define() ->
          "assignment " + emphasized(assign.left()) + " = " + emphasized(assign.right());
      case Stmt.Assign assign -> {
        String op = assign.op() == null ? ":" : assign.op().text();
        yield of(assign.left()) + " " + op + "= " + of(assign.right());
      }
      case Stmt.Send send -> of(send.channel()) + " <- " + of(send.value());
      case Stmt.IncDec step -> of(step.operand()) + (step.increment() ? "++" : "--");
      default -> "statement";
    };
  }

  private static String emphasized(List<Expr> list) {
    boolean binary = list.size() == 1 && list.getFirst() instanceof Expr.Binary;
    return binary ? "(" + of(list) + ")" : of(list);
  }

  private void exprs(List<Expr> list) {
    for (int i = 0; i < list.size(); i++) {
      out.append(i > 0 ? ", " : "");
      expr(list.get(i));
    }
  }

  /// Appends strings and expressions in turn; null is left out.
  private void put(Object... parts) {
    for (Object part : parts) {
      if (part instanceof Expr x) {
        expr(x);
      } else if (part != null) {
        out.append(part);
      }
    }
  }

  private void expr(Expr x) {
    switch (x) {
      case Expr.Ident name -> out.append(name.name());
      case Expr.BasicLit literal -> out.append(literal.text());
      case Expr.CompositeLit literal ->
          put(literal.type(), literal.elements().isEmpty() ? "{}" : "{…}");
      case Expr.KeyValue pair -> put(pair.key(), ": ", pair.value());
      case Expr.FuncLit function ->
          put(function.type(), function.body().statements().isEmpty() ? " {}" : " {…}");
      case Expr.Paren paren -> put("(", paren.inner(), ")");
      case Expr.Selector selector -> put(selector.operand(), ".", selector.name());
      case Expr.Index index -> {
        put(index.operand(), "[");
        exprs(index.indices());
        out.append(']');
      }
      case Expr.Slice slice -> {
        put(slice.operand(), "[", slice.low(), ":", slice.high());
        put(slice.max() != null ? ":" : null, slice.max(), "]");
      }
      case Expr.TypeAssert assertion ->
          put(assertion.operand(), ".(", assertion.type() == null ? "type" : assertion.type(), ")");
      case Expr.Call call -> {
        put(call.callee(), "(");
        exprs(call.args());
        out.append(call.spread() ? "...)" : ")");
      }
      case Expr.Star star -> put("*", star.operand());
      case Expr.Unary unary -> put(unary.op().text(), unary.operand());
      case Expr.Binary binary -> put(binary.left(), " ", binary.op().text(), " ", binary.right());
      case Expr.ArrayType _,
          Expr.Ellipsis _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          type(x);
    }
  }

  private void type(Expr x) {
    switch (x) {
      case Expr.ArrayType array -> put("[", array.length(), "]", array.element());
      case Expr.Ellipsis ellipsis -> put("...", ellipsis.element());
      case Expr.StructType struct -> {
        out.append("struct{");
        for (int i = 0; i < struct.fields().size(); i++) {
          out.append(i > 0 ? "; " : "");
          field(struct.fields().get(i));
        }
        out.append('}');
      }
      case Expr.FuncType function -> {
        out.append("func");
        signature(function);
      }
      case Expr.InterfaceType type -> {
        out.append("interface{");
        for (int i = 0; i < type.elements().size(); i++) {
          out.append(i > 0 ? "; " : "");
          Field element = type.elements().get(i);
          if (!element.names().isEmpty() && element.type() instanceof Expr.FuncType method) {
            out.append(element.names().getFirst().name());
            signature(method);
          } else {
            expr(element.type());
          }
        }
        out.append('}');
      }
      case Expr.MapType map -> put("map[", map.key(), "]", map.value());
      case Expr.ChanType channel -> channel(channel);
      default -> throw new AssertionError(x);
    }
  }

  private void channel(Expr.ChanType channel) {
    out.append(
        switch (channel.direction()) {
          case BOTH -> "chan ";
          case SEND_ONLY -> "chan<- ";
          case RECEIVE_ONLY -> "<-chan ";
        });
    // Otherwise chan (<-chan T) would read as chan<- chan T.
    boolean ambiguous =
        channel.direction() == Expr.Direction.BOTH
            && channel.element() instanceof Expr.ChanType element
            && element.direction() == Expr.Direction.RECEIVE_ONLY;
    put(ambiguous ? "(" : null, channel.element(), ambiguous ? ")" : null);
  }

  private void signature(Expr.FuncType function) {
    parameters(function.params());
    List<Field> results = function.results();
    if (results.size() == 1 && results.getFirst().names().isEmpty()) {
      put(" ", results.getFirst().type());
    } else if (!results.isEmpty()) {
      out.append(' ');
      parameters(results);
    }
  }

  private void parameters(List<Field> fields) {
    out.append('(');
    for (int i = 0; i < fields.size(); i++) {
      out.append(i > 0 ? ", " : "");
      field(fields.get(i));
    }
    out.append(')');
  }

  private void field(Field field) {
    for (int i = 0; i < field.names().size(); i++) {
      put(i > 0 ? ", " : null, field.names().get(i));
    }
    put(field.names().isEmpty() ? null : " ", field.type());
    put(field.tag() != null ? " " : null, field.tag());
  }
}

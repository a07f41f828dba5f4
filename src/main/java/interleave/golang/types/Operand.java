package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.source.Pos;

/// What is known of an expression while it is being checked.
final class Operand {

  /// What kind of thing an expression is.
  enum Mode {
    INVALID("invalid operand"),
    NO_VALUE("no value"),
    BUILTIN("built-in"),
    TYPE("type"),
    CONSTANT("constant"),
    VARIABLE("variable"),
    MAP_INDEX("map index expression"),
    VALUE("value"),
    NIL("nil"),
    COMMA_OK("comma, ok expression");

    private final String text;

    Mode(String text) {
      this.text = text;
    }
  }

  Mode mode = Mode.INVALID;
  Expr expr;
  Type type = Type.Basic.INVALID;
  Constant value;
  Symbol.Builtin builtin;

  Operand() {}

  Operand(Mode mode, Expr expr, Type type) {
    this.mode = mode;
    this.expr = expr;
    this.type = type;
  }

  Operand copy() {
    Operand copy = new Operand();
    copy.set(this);
    return copy;
  }

  void set(Operand other) {
    mode = other.mode;
    expr = other.expr;
    type = other.type;
    value = other.value;
    builtin = other.builtin;
  }

  boolean isInvalid() {
    return mode == Mode.INVALID;
  }

  void invalidate() {
    mode = Mode.INVALID;
  }

  boolean isConstant() {
    return mode == Mode.CONSTANT;
  }

  boolean isNil() {
    return mode == Mode.NIL;
  }

  Pos pos() {
    return expr == null ? Pos.NONE : expr.pos();
  }

  /// As messages describe it: `x (variable of type int)`, `1 << 3 (untyped int constant 8)`.
  String text(TypeText types) {
    if (mode == Mode.NIL) {
      if (type == Type.Basic.UNTYPED_NIL) {
        return "nil";
      }
      return Types.isValid(type)
          ? "nil (of type " + types.of(type) + ")"
          : "nil (with invalid type)";
    }
    String written = expr == null ? "" : ExprText.of(expr);
    StringBuilder out = new StringBuilder();
    if (!written.isEmpty()) {
      out.append(written).append(" (");
    }
    boolean describesType = false;
    boolean hasType =
        mode != Mode.INVALID && mode != Mode.NO_VALUE && mode != Mode.BUILTIN && mode != Mode.TYPE;
    if (hasType && type != null) {
      if (Types.isUntyped(type)) {
        out.append(type).append(' ');
      } else {
        describesType = true;
      }
    }
    out.append(mode.text);
    if (mode == Mode.CONSTANT) {
      String text = ConstantText.of(value);
      if (!text.equals(written)) {
        out.append(' ').append(text);
      }
    }
    if (describesType) {
      describeType(out, types);
    }
    if (!written.isEmpty()) {
      out.append(')');
    }
    return out.toString();
  }

  private void describeType(StringBuilder out, TypeText types) {
    if (!Types.isValid(type)) {
      out.append(" with invalid type");
      return;
    }
    out.append(Types.isGeneric(type) ? " of generic type " : " of type ").append(types.of(type));
    if (Alias.resolve(type) instanceof TypeParam parameter) {
      out.append(" constrained by ").append(types.of(parameter.constraint()));
      if (parameter.typeSet().isEmpty()) {
        out.append(" with empty type set");
      }
    }
  }
}

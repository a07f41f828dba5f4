package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Operand.Mode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Checks expressions.
final class Expressions {

  /// What an expression may stand for on its own.
  enum Kind {
    CONVERSION,
    EXPRESSION,
    STATEMENT
  }

  private static final Set<Mode> NOT_VALUES = EnumSet.of(Mode.NO_VALUE, Mode.BUILTIN, Mode.TYPE);
  private static final int LONGEST_LITERAL = 10_000;

  private final Check check;

  Expressions(Check check) {
    this.check = check;
  }

  /// A single value.
  void expr(Operand x, Expr e) {
    expr(null, x, e);
  }

  /// @param target the function type that a generic function is wanted for, or null
  void expr(Target target, Operand x, Expr e) {
    raw(target, x, e, null, false);
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  /// A single value, which may be a generic function.
  void genericExpr(Operand x, Expr e) {
    raw(null, x, e, null, true);
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  /// Any number of values, or a generic function.
  void multiOrGeneric(Operand x, Expr e) {
    raw(null, x, e, null, true);
    exclude(x, NOT_VALUES);
  }

  void excludeNonValues(Operand x) {
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  /// A single value; an inner composite literal without a type has the hint's.
  void exprWithHint(Operand x, Expr e, Type hint) {
    raw(null, x, e, hint, false);
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  void exprOrType(Operand x, Expr e, boolean allowGeneric) {
    raw(null, x, e, null, allowGeneric);
    exclude(x, EnumSet.of(Mode.NO_VALUE));
    singleValue(x);
  }

  /// Several values: those of a call, or one; with `allowCommaOk` also that of `v, ok`.
  record Values(List<Operand> operands, boolean commaOk) {}

  Values multi(Expr e, boolean allowCommaOk) {
    Operand x = new Operand();
    raw(null, x, e, null, false);
    exclude(x, NOT_VALUES);
    if (!x.isInvalid() && x.type instanceof Type.Tuple tuple) {
      return new Values(unpack(tuple, e), false);
    }
    boolean commaOk = allowCommaOk && (x.mode == Mode.MAP_INDEX || x.mode == Mode.COMMA_OK);
    return commaOk
        ? new Values(List.of(x, new Operand(Mode.VALUE, e, Type.Basic.UNTYPED_BOOL)), true)
        : new Values(List.of(x), false);
  }

  static List<Operand> unpack(Type.Tuple tuple, Expr e) {
    List<Operand> list = new ArrayList<>();
    for (Type type : tuple.elements()) {
      list.add(new Operand(Mode.VALUE, e, type));
    }
    return list;
  }

  List<Operand> list(List<Expr> exprs) {
    if (exprs.size() == 1) {
      return multi(exprs.getFirst(), false).operands();
    }
    List<Operand> list = new ArrayList<>();
    for (Expr e : exprs) {
      Operand x = new Operand();
      expr(x, e);
      list.add(x);
    }
    return list;
  }

  private void exclude(Operand x, Set<Mode> modes) {
    if (!modes.contains(x.mode)) {
      return;
    }
    String what =
        switch (x.mode) {
          case NO_VALUE -> modes.contains(Mode.TYPE) ? " used as value" : " used as value or type";
          case BUILTIN -> " must be called";
          default -> " is not an expression";
        };
    check.errors.report(x.pos(), check.text(x) + what);
    x.invalidate();
  }

  void singleValue(Operand x) {
    if (x.mode == Mode.VALUE && x.type instanceof Type.Tuple) {
      check.errors.report(x.pos(), "multiple-value " + check.text(x) + " in single-value context");
      x.invalidate();
    }
  }

  /// Checks an expression of which only errors are of interest. Returns whether it is valid.
  boolean use(Expr e) {
    return use(e, false);
  }

  boolean useAll(List<Expr> exprs, boolean left) {
    boolean valid = true;
    for (Expr e : exprs) {
      valid &= use(e, left);
    }
    return valid;
  }

  /// @param left whether it stands on the left of an assignment, which is no use of a variable
  boolean use(Expr e, boolean left) {
    if (e == null) {
      return true;
    }
    Operand x = new Operand();
    x.mode = Mode.VALUE;
    if (Receivers.unparen(e) instanceof Expr.Ident name) {
      if (name.name().equals("_")) {
        return true;
      }
      Symbol.Var variable = left ? ownVariable(name) : null;
      boolean used = variable != null && variable.isUsed();
      exprOrType(x, name, true);
      if (variable != null) {
        variable.setUsed(used);
      }
    } else {
      raw(null, x, e, null, true);
    }
    return !x.isInvalid();
  }

  /// The variable of this package that a name stands for, or null.
  Symbol.Var ownVariable(Expr.Ident name) {
    return check.names.lookUp(name.name()) instanceof Symbol.Var variable
            && variable.pkg() == check.pkg()
        ? variable
        : null;
  }

  /// Checks an expression of any kind.
  Kind raw(Target target, Operand x, Expr e, Type hint, boolean allowGeneric) {
    Kind kind = find(target, x, e, hint);
    if (!allowGeneric) {
      nonGeneric(target, x);
    }
    check.recorder.record(x);
    return kind;
  }

  /// Refuses a generic type or function that is not instantiated.
  void nonGeneric(Target target, Operand x) {
    if (x.isInvalid() || x.mode == Mode.NO_VALUE) {
      return;
    }
    String what = null;
    if (Types.isGenericFunction(x.type)) {
      if (target != null) {
        check.instantiation.function(target, Receivers.operatorPos(x.expr), x, null, true);
        return;
      }
      what = "function";
    } else if (Types.isGeneric(x.type)) {
      what = "type";
    }
    if (what != null) {
      check.errors.report(
          x.pos(),
          "cannot use generic " + what + " " + check.text(x.expr) + " without instantiation");
      x.invalidate();
      x.type = Type.Basic.INVALID;
    }
  }

  private Kind find(Target target, Operand x, Expr e, Type hint) {
    x.mode = Mode.INVALID;
    x.type = Type.Basic.INVALID;
    x.value = null;
    switch (e) {
      case Expr.Ident name -> check.names.ident(x, name, false);
      case Expr.Ellipsis _ -> check.errors.report(e.pos(), "invalid use of '...'");
      case Expr.BasicLit literal -> literal(x, literal);
      case Expr.FuncLit literal -> check.functions.literal(x, literal);
      case Expr.CompositeLit literal -> check.literals.composite(x, literal, hint);
      case Expr.Paren paren -> {
        Kind kind = raw(null, x, paren.inner(), null, false);
        x.expr = e;
        return kind;
      }
      case Expr.Selector selector -> check.selectors.selector(x, selector, null, false);
      case Expr.Index index -> {
        if (check.indexing.index(x, index)) {
          check.instantiation.function(target, index.lbrack(), x, index, true);
        }
      }
      case Expr.Slice slice -> check.indexing.slice(x, slice);
      case Expr.TypeAssert assertion -> typeAssertion(x, assertion);
      case Expr.Call call -> {
        return check.calls.call(x, call);
      }
      case Expr.Star star -> indirection(x, star);
      case Expr.Unary unary -> {
        check.operations.unary(x, unary);
        if (!x.isInvalid() && unary.op() == Operator.RECEIVE) {
          x.expr = e;
          return Kind.STATEMENT;
        }
      }
      case Expr.Binary binary ->
          check.operations.binary(x, binary, binary.left(), binary.right(), binary.op());
      case Expr.KeyValue _ -> check.errors.report(e.pos(), "no key:value expected");
      case Expr.ArrayType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ -> {
        x.mode = Mode.TYPE;
        x.type = check.typeExprs.type(e);
      }
    }
    if (x.isInvalid()) {
      x.expr = e;
      return Kind.STATEMENT; // says nothing more about it
    }
    x.expr = e;
    return Kind.EXPRESSION;
  }

  private void literal(Operand x, Expr.BasicLit literal) {
    String text = literal.text();
    boolean number = literal.kind() != Expr.LitKind.STRING && literal.kind() != Expr.LitKind.RUNE;
    if (number) {
      verifyLiteralVersion(literal);
      if (text.length() > LONGEST_LITERAL) {
        check.errors.report(
            literal.pos(),
            "excessively long constant: "
                + text.substring(0, 10)
                + "... ("
                + text.length()
                + " chars)");
        return;
      }
    }
    if (literal.malformed()) {
      return; // the scanner has said what is wrong
    }
    Constant value = ConstantLiterals.of(literal.kind(), text);
    if (Constants.isUnknown(value)) {
      check.errors.report(literal.pos(), "malformed constant: " + text);
      return;
    }
    x.mode = Mode.CONSTANT;
    x.value = value;
    x.type =
        switch (literal.kind()) {
          case INT -> Type.Basic.UNTYPED_INT;
          case FLOAT -> Type.Basic.UNTYPED_FLOAT;
          case IMAGINARY -> Type.Basic.UNTYPED_COMPLEX;
          case RUNE -> Type.Basic.UNTYPED_RUNE;
          case STRING -> Type.Basic.UNTYPED_STRING;
        };
    x.expr = literal;
    check.untyped.verifyOverflow(x);
  }

  private void verifyLiteralVersion(Expr.BasicLit literal) {
    String text = literal.text();
    if (text.length() <= 2 || check.allowsVersion(1, 13)) {
      return;
    }
    String what = null;
    char radix = text.charAt(0) == '0' ? text.charAt(1) : ' ';
    if (text.contains("_")) {
      what = "underscore in numeric literal";
    } else if (radix == 'b' || radix == 'B') {
      what = "binary literal";
    } else if (radix == 'o' || radix == 'O') {
      what = "0o/0O-style octal literal";
    } else if (literal.kind() != Expr.LitKind.INT && (radix == 'x' || radix == 'X')) {
      what = "hexadecimal floating-point literal";
    }
    if (what != null) {
      check.errors.version(literal.pos(), 13, what);
    }
  }

  private void indirection(Operand x, Expr.Star star) {
    exprOrType(x, star.operand(), false);
    if (x.isInvalid()) {
      return;
    }
    if (x.mode == Mode.TYPE) {
      check.typeExprs.verifyVarType(star.operand(), x.type);
      x.type = new Type.Pointer(x.type);
      return;
    }
    Type[] base = new Type[1];
    boolean valid =
        Types.underIs(
            x.type,
            under -> {
              if (!(under instanceof Type.Pointer pointer)) {
                check.errors.report(x.pos(), "invalid operation: cannot indirect " + check.text(x));
                return false;
              }
              if (base[0] != null && !Identity.identical(pointer.element(), base[0])) {
                check.errors.report(
                    x.pos(),
                    "invalid operation: pointers of "
                        + check.text(x)
                        + " must have identical base types");
                return false;
              }
              base[0] = pointer.element();
              return true;
            });
    if (!valid) {
      x.invalidate();
      return;
    }
    x.mode = Mode.VARIABLE;
    x.type = base[0];
  }

  private void typeAssertion(Operand x, Expr.TypeAssert assertion) {
    expr(x, assertion.operand());
    if (x.isInvalid()) {
      return;
    }
    if (assertion.type() == null) {
      check.errors.report(
          assertion.pos(), "invalid syntax tree: use of .(type) outside type switch");
      x.invalidate();
      return;
    }
    if (Types.isTypeParam(x.type)) {
      check.errors.report(
          x.pos(),
          "invalid operation: cannot use type assertion on type parameter value " + check.text(x));
      x.invalidate();
      return;
    }
    if (!Types.isInterface(x.type)) {
      check.errors.report(x.pos(), "invalid operation: " + check.text(x) + " is not an interface");
      x.invalidate();
      return;
    }
    Type type = check.typeExprs.varType(assertion.type());
    if (!Types.isValid(type)) {
      x.invalidate();
      return;
    }
    verifyAssertion(assertion, x, type, false);
    x.mode = Mode.COMMA_OK;
    x.type = type;
  }

  /// Reports an assertion or a case of a type switch that can never hold.
  void verifyAssertion(Expr e, Operand x, Type type, boolean inSwitch) {
    Cause cause = new Cause();
    if (check.implementation.isAssertable(x.type, type, cause)) {
      check.reachability.convert(type); // the runtime may have put one into the interface
      return;
    }
    check.errors.report(
        e.pos(),
        inSwitch
            ? "impossible type switch case: "
                + check.text(e)
                + "\n\t"
                + check.text(x)
                + " cannot have dynamic type "
                + check.text(type)
                + " "
                + cause.text()
            : "impossible type assertion: "
                + check.text(e)
                + "\n\t"
                + check.text(type)
                + " does not implement "
                + check.text(x.type)
                + " "
                + cause.text());
  }
}

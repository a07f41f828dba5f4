package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Type.Basic;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Untyped constants and values: they get a type from where they are used, which then goes down to
/// the operands they were made of.
final class Untyped {

  /// Why a value cannot have a type.
  enum Problem {
    NONE,
    TRUNCATED,
    OVERFLOWS,
    OTHER
  }

  /// A type and value, or a problem.
  ///
  /// @param value null if it does not change
  record Converted(Type type, Constant value, Problem problem) {
    static Converted of(Type type) {
      return new Converted(type, null, Problem.NONE);
    }

    static Converted wrong(Problem problem) {
      return new Converted(null, null, problem);
    }
  }

  private static final class Remembered {
    private Basic type;
    private Constant value;
    private final Operand.Mode mode;
    private boolean shifted;

    Remembered(Operand.Mode mode, Basic type, Constant value) {
      this.mode = mode;
      this.type = type;
      this.value = value;
    }
  }

  private static final int LARGEST_BITS = 512;

  private final Check check;
  private Map<Expr, Remembered> open = new IdentityHashMap<>();

  Untyped(Check check) {
    this.check = check;
  }

  void remember(Operand x, Basic type) {
    open.put(x.expr, new Remembered(x.mode, type, x.isConstant() ? x.value : null));
  }

  /// Notes that the type of the left operand of a shift is not decided yet.
  void rememberShifted(Expr e) {
    Remembered found = open.get(e);
    if (found != null) {
      found.shifted = true;
    }
  }

  /// Records what nothing gave a type, at the end: with the type it has by default, unless it is a
  /// constant that is too large for that.
  void recordRest() {
    Map<Expr, Remembered> rest = open;
    open = new IdentityHashMap<>();
    rest.forEach(
        (e, found) -> {
          Type usual = AliasRemoval.plain(Types.defaultType(found.type));
          boolean fits =
              found.value == null
                  || usual instanceof Basic basic
                      && Constants.represent(found.value, basic) != null;
          check.recorder.record(e, fits ? usual : found.type, found.value);
        });
  }

  private void updateValue(Expr e, Constant value) {
    Remembered found = open.get(e);
    if (found != null) {
      found.value = value;
    }
  }

  /// Gives an expression a type, and with it the operands whose type follows from it.
  ///
  /// @param last whether this is the final type even if it is untyped
  void updateType(Expr e, Type type, boolean last) {
    Remembered found = open.get(e);
    if (found == null) {
      return;
    }
    switch (e) {
      case Expr.Paren paren -> updateType(paren.inner(), type, last);
      case Expr.Unary unary -> {
        if (found.value == null) {
          updateType(unary.operand(), type, last);
        }
      }
      case Expr.Binary binary -> {
        if (found.value == null && !binary.op().isComparison()) {
          updateType(binary.left(), type, last);
          if (!binary.op().isShift()) {
            updateType(binary.right(), type, last);
          }
        }
      }
      default -> {}
    }
    if (!last && Types.isUntyped(type)) {
      found.type = (Basic) type;
      return;
    }
    open.remove(e);
    if (found.shifted && !Types.allInteger(type)) {
      check.errors.report(
          e.pos(),
          "invalid operation: shifted operand "
              + check.text(e)
              + " (type "
              + check.text(type)
              + ") must be integer");
      return;
    }
    if (found.value != null) {
      Operand constant = new Operand(found.mode, e, found.type);
      constant.value = found.value;
      convert(constant, type);
      if (constant.isInvalid()) {
        return;
      }
    }
    check.recorder.record(e, type, found.value);
  }

  /// Converts an untyped operand to a type; reports it if that is impossible.
  void convert(Operand x, Type target) {
    Converted converted = implicit(x, target);
    if (converted.problem() != Problem.NONE) {
      reportConversion(converted.problem(), x, shown(target));
      x.invalidate();
      return;
    }
    apply(x, converted);
  }

  /// Gives the operand the type and value found for it.
  void apply(Operand x, Converted converted) {
    if (converted.value() != null) {
      x.value = converted.value();
      updateValue(x.expr, x.value);
    }
    if (converted.type() != x.type) {
      x.type = converted.type();
      updateType(x.expr, x.type, false);
    }
  }

  private void reportConversion(Problem problem, Operand x, Type target) {
    String operand = check.text(x);
    String type = check.text(target);
    check.errors.report(
        x.pos(),
        switch (problem) {
          case TRUNCATED -> operand + " truncated to " + type;
          case OVERFLOWS -> operand + " overflows " + type;
          default -> "cannot convert " + operand + " to type " + type;
        });
  }

  /// The underlying type, by the name that the program gives it.
  private static Type shown(Type type) {
    boolean named = type == Universe.BYTE || type == Universe.RUNE || Types.isTypeParam(type);
    return named ? type : type.underlying();
  }

  /// The type and value that an untyped operand would get.
  Converted implicit(Operand x, Type target) {
    if (x.isInvalid() || Types.isTyped(x.type) || !Types.isValid(target)) {
      return Converted.of(x.type);
    }
    if (Types.isUntyped(target)) {
      Type larger = Types.maxType(x.type, target);
      return larger == null ? Converted.wrong(Problem.OTHER) : Converted.of(larger);
    }
    if (x.isNil()) {
      return Types.hasNil(target) ? Converted.of(target) : Converted.wrong(Problem.OTHER);
    }
    Type under = target.underlying();
    if (under instanceof Basic basic) {
      return implicitBasic(x, target, basic);
    }
    if (!(under instanceof InterfaceType face)) {
      return Converted.wrong(Problem.OTHER);
    }
    if (Types.isTypeParam(target)) {
      boolean all =
          face.typeSet().underIs(u -> u != null && implicit(x, u).problem() == Problem.NONE);
      return all ? Converted.of(target) : Converted.wrong(Problem.OTHER);
    }
    return face.isEmpty()
        ? Converted.of(Types.defaultType(x.type))
        : Converted.wrong(Problem.OTHER);
  }

  private Converted implicitBasic(Operand x, Type target, Basic basic) {
    if (x.isConstant()) {
      Constant value = Constants.represent(x.value, basic);
      return value == null
          ? Converted.wrong(problem(x, basic))
          : new Converted(target, value, Problem.NONE);
    }
    boolean fits =
        switch ((Basic) x.type) {
          case UNTYPED_BOOL -> basic.isBoolean();
          case UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX -> basic.isNumeric();
          case UNTYPED_STRING -> basic.isString();
          default -> false;
        };
    return fits ? Converted.of(target) : Converted.wrong(Problem.OTHER);
  }

  private static Problem problem(Operand x, Basic type) {
    if (Types.isNumeric(x.type) && type.isNumeric()) {
      return !Types.isInteger(x.type) && type.isInteger() ? Problem.TRUNCATED : Problem.OVERFLOWS;
    }
    return Problem.OTHER;
  }

  /// Makes a constant fit its type; reports it if it does not.
  void represent(Operand x, Basic type) {
    Constant value = Constants.represent(x.value, type);
    if (value == null) {
      reportConversion(problem(x, type), x, Types.isTyped(x.type) ? shown(x.type) : type);
      x.invalidate();
      return;
    }
    x.value = value;
  }

  /// Looks at the result of a constant operation.
  void verifyOverflow(Operand x) {
    if (Constants.isUnknown(x.value)) {
      check.errors.report(operatorPos(x.expr), "constant result is not representable");
      return;
    }
    if (Types.isTyped(x.type)) {
      represent(x, (Basic) x.type.underlying());
      return;
    }
    if (x.value instanceof Constant.Int i && i.value().abs().bitLength() > LARGEST_BITS) {
      String operation = operationName(x.expr);
      check.errors.report(operatorPos(x.expr), "constant " + operation + "overflow");
      x.value = Constants.UNKNOWN;
    }
  }

  private static interleave.source.Pos operatorPos(Expr e) {
    return e instanceof Expr.Binary ? Receivers.operatorPos(e) : e.pos();
  }

  private static String operationName(Expr e) {
    return switch (e) {
      case Expr.Unary unary when unary.op() == interleave.golang.syntax.Operator.XOR ->
          "bitwise complement ";
      case Expr.Binary binary ->
          switch (binary.op()) {
            case ADD -> "addition ";
            case SUB -> "subtraction ";
            case XOR -> "bitwise XOR ";
            case MUL -> "multiplication ";
            case SHIFT_LEFT -> "shift ";
            default -> "";
          };
      default -> "";
    };
  }

  /// Brings two operands to a common type if one is untyped and that makes sense.
  void match(Operand x, Operand y) {
    if (!mayConvert(x, y)) {
      return;
    }
    convert(x, y.type);
    if (x.isInvalid()) {
      return;
    }
    convert(y, x.type);
    if (y.isInvalid()) {
      x.invalidate();
    }
  }

  private static boolean mayConvert(Operand x, Operand y) {
    if (Types.isTyped(x.type) && Types.isTyped(y.type)) {
      return false;
    }
    if (Types.isNonTypeParamInterface(x.type) || Types.isNonTypeParamInterface(y.type)) {
      return true;
    }
    if (Types.allBoolean(x.type) != Types.allBoolean(y.type)
        || Types.allString(x.type) != Types.allString(y.type)) {
      return false;
    }
    if (x.isNil()) {
      return Types.hasNil(y.type);
    }
    if (y.isNil()) {
      return Types.hasNil(x.type);
    }
    return !(x.type.underlying() instanceof Type.Pointer)
        && !(y.type.underlying() instanceof Type.Pointer);
  }

  /// The types that a list of operands would have without being asked for others.
  static List<Type> typesOf(List<Operand> operands) {
    List<Type> types = new java.util.ArrayList<>();
    for (Operand operand : operands) {
      types.add(operand.type);
    }
    return types;
  }
}

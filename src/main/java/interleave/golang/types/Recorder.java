package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Type.Basic;
import java.util.List;

/// Writes down what was found out about expressions.
final class Recorder {

  private final Check check;

  Recorder(Check check) {
    this.check = check;
  }

  /// Records an operand's type and value, or remembers it while its type may still change.
  void record(Operand x) {
    switch (x.mode) {
      case INVALID -> {}
      case NO_VALUE -> check.info.setType(x.expr, new Type.Tuple(List.of()));
      case TYPE -> recordType(x.expr, x.type);
      case BUILTIN -> {}
      default -> {
        if (x.type instanceof Basic basic && basic.isUntyped()) {
          check.untyped.remember(x, basic);
        } else {
          record(x.expr, x.type, x.isConstant() ? x.value : null);
        }
      }
    }
  }

  void recordType(Expr e, Type type) {
    check.info.setType(e, type);
    check.info.markType(e);
  }

  void record(Expr e, Type type, Constant value) {
    check.info.setType(e, type);
    Constant converted = value;
    if (value != null && type.underlying() instanceof Basic basic) {
      Constant represented = Constants.represent(value, basic);
      converted = represented == null ? value : inForm(represented, basic);
    }
    check.info.setConstant(e, converted);
  }

  /// A number in the form that its type's values have.
  private static Constant inForm(Constant value, Basic type) {
    Constant converted = value;
    if (type.isInteger()) {
      converted = Constants.toInt(value);
    } else if (type.isFloat()) {
      converted = Constants.toFloat(value);
    } else if (type.isComplex()) {
      converted = Constants.toComplex(value);
    }
    return Constants.isUnknown(converted) ? value : converted;
  }

  /// Records the two types of `v, ok = x`.
  void recordCommaOk(Expr e, Operand value, Operand ok) {
    if (value.isInvalid()) {
      return;
    }
    Type both = new Type.Tuple(List.of(value.type, ok.type));
    Expr at = e;
    while (true) {
      check.info.setType(at, both);
      if (!(at instanceof Expr.Paren paren)) {
        return;
      }
      at = paren.inner();
    }
  }

  /// Records the type arguments of a generic function where it is used.
  void recordInstance(Expr e, List<Type> arguments) {
    Expr at = Receivers.unparen(e);
    if (at instanceof Expr.Index index) {
      at = Receivers.unparen(index.operand());
    }
    if (check.info.symbolOf(at) instanceof Symbol.Func function) {
      check.info.setInstance(at, function, arguments);
    }
  }
}

package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Checks calls of `complex`, `real`, `imag`, `min` and `max`.
final class NumberBuiltins {

  private static final String ARGUMENT = "invalid argument: ";

  private final Check check;

  NumberBuiltins(Check check) {
    this.check = check;
  }

  boolean complex(Operand x, Operand y, Expr.Call call) {
    boolean xUntyped = Types.isUntyped(x.type);
    boolean yUntyped = Types.isUntyped(y.type);
    if (xUntyped && yUntyped) {
      if (x.isConstant() && y.isConstant()) {
        for (Operand part : List.of(x, y)) {
          if (Types.isNumeric(part.type) && Constants.isZero(Constants.imaginary(part.value))) {
            part.type = Basic.UNTYPED_FLOAT;
          }
        }
      } else {
        check.untyped.convert(x, Basic.FLOAT64);
        check.untyped.convert(y, Basic.FLOAT64);
      }
    } else if (xUntyped) {
      check.untyped.convert(x, y.type);
    } else if (yUntyped) {
      check.untyped.convert(y, x.type);
    }
    if (x.isInvalid() || y.isInvalid()) {
      return false;
    }
    if (!Identity.identical(x.type, y.type)) {
      check.errors.report(
          x.pos(),
          "invalid operation: "
              + check.text(call)
              + " (mismatched types "
              + check.text(x.type)
              + " and "
              + check.text(y.type)
              + ")");
      return false;
    }
    Type result =
        apply(
            x,
            Symbol.Builtin.COMPLEX,
            basic ->
                switch (basic) {
                  case FLOAT32 -> Basic.COMPLEX64;
                  case FLOAT64 -> Basic.COMPLEX128;
                  case UNTYPED_FLOAT -> Basic.UNTYPED_COMPLEX;
                  default -> null;
                });
    if (result == null) {
      check.errors.report(
          x.pos(),
          ARGUMENT + "arguments have type " + check.text(x.type) + ", expected floating-point");
      return false;
    }
    if (x.isConstant() && y.isConstant()) {
      x.value = Constants.complex(x.value, y.value);
    } else {
      x.mode = Mode.VALUE;
      x.value = null;
    }
    x.type = result;
    return true;
  }

  boolean part(Operand x, Symbol.Builtin builtin) {
    if (Types.isUntyped(x.type)) {
      if (x.isConstant()) {
        if (Types.isNumeric(x.type)) {
          x.type = Basic.UNTYPED_COMPLEX;
        }
      } else {
        check.untyped.convert(x, Basic.COMPLEX128);
        if (x.isInvalid()) {
          return false;
        }
      }
    }
    Type result =
        apply(
            x,
            builtin,
            basic ->
                switch (basic) {
                  case COMPLEX64 -> Basic.FLOAT32;
                  case COMPLEX128 -> Basic.FLOAT64;
                  case UNTYPED_COMPLEX -> Basic.UNTYPED_FLOAT;
                  default -> null;
                });
    if (result == null) {
      check.errors.report(
          x.pos(),
          ARGUMENT + "argument has type " + check.text(x.type) + ", expected complex type");
      return false;
    }
    if (x.isConstant()) {
      x.value =
          builtin == Symbol.Builtin.REAL ? Constants.real(x.value) : Constants.imaginary(x.value);
    } else {
      x.mode = Mode.VALUE;
    }
    x.type = result;
    return true;
  }

  private Type apply(Operand x, Symbol.Builtin builtin, UnaryOperator<Basic> function) {
    if (!(Alias.resolve(x.type) instanceof TypeParam parameter)) {
      return x.type.underlying() instanceof Basic basic ? function.apply(basic) : null;
    }
    List<Type.Union.Term> terms = new ArrayList<>();
    boolean all =
        parameter
            .typeSet()
            .is(
                term -> {
                  Basic mapped =
                      term != null && term.type().underlying() instanceof Basic basic
                          ? function.apply(basic)
                          : null;
                  if (mapped != null) {
                    terms.add(new Type.Union.Term(term.tilde(), mapped));
                  }
                  return mapped != null;
                });
    if (!all) {
      return null;
    }
    check.errors.report(
        x.pos(),
        check.text(x)
            + " not supported as argument to built-in "
            + builtin.goName()
            + " for go1.18 (see go.dev/issue/50937)");
    TypeParam result = new TypeParam(parameter.symbol(), parameter.index());
    result.setConstraint(new InterfaceType(List.of(), List.of(new Type.Union(terms))));
    return result;
  }

  boolean extreme(Operand x, List<Operand> args, Expr.Call call, Symbol.Builtin builtin) {
    check.verifyVersion(call.callee().pos(), 21, "built-in " + builtin.goName());
    for (int i = 0; i < args.size(); i++) {
      Operand arg = args.get(i);
      if (!Types.allOrdered(arg.type)) {
        check.errors.report(arg.pos(), ARGUMENT + check.text(arg) + " cannot be ordered");
        return false;
      }
      if (i == 0) {
        continue;
      }
      check.untyped.match(x, arg);
      if (x.isInvalid()) {
        return false;
      }
      if (!Identity.identical(x.type, arg.type)) {
        check.errors.report(
            arg.pos(),
            ARGUMENT
                + "mismatched types "
                + check.text(x.type)
                + " (previous argument) and "
                + check.text(arg.type)
                + " (type of "
                + check.text(arg.expr)
                + ")");
        return false;
      }
      if (x.isConstant() && arg.isConstant()) {
        if (Constants.compare(arg.value, Builtins.comparison(builtin), x.value)) {
          x.set(arg);
        }
      } else {
        x.mode = Mode.VALUE;
        x.value = null;
      }
    }
    if (!x.isConstant()) {
      x.mode = Mode.VALUE;
      check.assignments.assign(x, InterfaceType.EMPTY, "argument to built-in " + builtin.goName());
      if (x.isInvalid()) {
        return false;
      }
    }
    for (Operand arg : args) {
      check.untyped.updateType(arg.expr, x.type, true);
    }
    return true;
  }
}

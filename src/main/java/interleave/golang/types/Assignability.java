package interleave.golang.types;

import interleave.golang.syntax.Expr;

/// Whether a value may be assigned to a variable of a type.
final class Assignability {

  private final Check check;

  Assignability(Check check) {
    this.check = check;
  }

  /// @param cause takes the reason if it may not; may be null
  boolean isAssignable(Operand x, Type t0, Cause cause) {
    if (x.isInvalid() || !Types.isValid(t0)) {
      return true; // an error was reported for it
    }
    Type v = Alias.resolve(x.type);
    Type t = Alias.resolve(t0);
    if (Identity.identical(v, t)) {
      return true;
    }
    Type vu = v.underlying();
    Type tu = t.underlying();
    TypeParam vp = v instanceof TypeParam parameter ? parameter : null;
    TypeParam tp = t instanceof TypeParam parameter ? parameter : null;
    if (Types.isUntyped(vu)) {
      if (tp != null) {
        return tp.typeSet().is(term -> term != null && canBe(x, term.type()));
      }
      return canBe(x, t);
    }
    boolean named = Types.hasName(v) && Types.hasName(t);
    if (Identity.identical(vu, tu) && !named && vp == null && tp == null) {
      return true;
    }
    if (tu instanceof InterfaceType && tp == null || Types.isInterfacePointer(tu)) {
      if (check.implementation.implementsInterface(v, t, false, cause)) {
        return true;
      }
      if (vp == null) {
        return false;
      }
      if (cause != null) {
        cause.clear();
      }
    }
    if (vu instanceof InterfaceType
        && vp == null
        && check.implementation.implementsInterface(t, v, false, null)) {
      Cause.set(cause, () -> "need type assertion");
      return false;
    }
    if (vu instanceof Type.Chan from
        && from.direction() == Expr.Direction.BOTH
        && tu instanceof Type.Chan to
        && Identity.identical(from.element(), to.element())) {
      return !named;
    }
    return (vp != null || tp != null) && throughParameters(x, t0, vp, tp, cause);
  }

  private boolean canBe(Operand x, Type type) {
    return check.untyped.implicit(x, type).problem() == Untyped.Problem.NONE;
  }

  private boolean throughParameters(Operand x, Type t, TypeParam vp, TypeParam tp, Cause cause) {
    if (!Types.hasName(x.type) && tp != null) {
      return tp.typeSet()
          .is(
              term -> {
                if (term == null) {
                  return false;
                }
                if (isAssignable(x, term.type(), cause)) {
                  return true;
                }
                Cause.prepend(
                    cause,
                    () ->
                        "cannot assign "
                            + check.text(x.type)
                            + " to "
                            + check.text(term.type())
                            + " (in "
                            + check.text(tp)
                            + ")");
                return false;
              });
    }
    if (vp != null && !Types.hasName(t)) {
      Operand part = x.copy();
      return vp.typeSet()
          .is(
              term -> {
                if (term == null) {
                  return false;
                }
                part.type = term.type();
                if (isAssignable(part, t, cause)) {
                  return true;
                }
                Cause.prepend(
                    cause,
                    () ->
                        "cannot assign "
                            + check.text(term.type())
                            + " (in "
                            + check.text(vp)
                            + ") to "
                            + check.text(t));
                return false;
              });
    }
    return false;
  }
}

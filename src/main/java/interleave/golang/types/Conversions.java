package interleave.golang.types;

import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;
import java.nio.charset.StandardCharsets;

/// Checks conversions `T(x)`.
final class Conversions {

  private final Check check;

  Conversions(Check check) {
    this.check = check;
  }

  void convert(Operand x, Type t) {
    boolean constant = x.isConstant();
    Cause cause = new Cause();
    boolean ok = false;
    if (constant && Types.isConstType(t)) {
      Constant value = constantAs(x, t);
      ok = value != null;
      if (ok) {
        x.value = value;
      } else if (Types.isInteger(x.type) && Types.isInteger(t)) {
        check.errors.report(
            x.pos(), "constant " + ConstantText.of(x.value) + " overflows " + check.text(t));
        x.invalidate();
        return;
      } else if (Types.isInteger(t) && Constants.toInt(x.value) instanceof Constant.Int whole) {
        x.value = whole; // as the message has it
      }
    } else if (constant && Alias.resolve(t) instanceof TypeParam parameter) {
      ok = constantToParameter(x, parameter, cause);
      x.mode = Mode.VALUE;
    } else if (isConvertible(x, t, cause)) {
      ok = true;
      x.mode = Mode.VALUE;
    }
    if (!ok) {
      check.errors.report(
          x.pos(),
          "cannot convert "
              + check.text(x)
              + " to type "
              + check.text(t)
              + (cause.isEmpty() ? "" : ": " + cause.text()));
      x.invalidate();
      return;
    }
    if (Types.isNonTypeParamInterface(t) && !Types.isInterface(x.type)) {
      check.reachability.convert(x.type);
    }
    if (Types.isUntyped(x.type)) {
      Type last = t;
      if (x.type == Basic.UNTYPED_NIL) {
        last = t;
      } else if (Types.isNonTypeParamInterface(t) || constant && !Types.isConstType(t)) {
        last = Types.defaultType(x.type);
      } else if (x.isConstant() && Types.isInteger(x.type) && Types.allString(t)) {
        last = x.type;
      }
      check.untyped.updateType(x.expr, last, true);
    }
    x.type = t;
  }

  /// The constant as one of the type; null if the type cannot hold it.
  private static Constant constantAs(Operand x, Type t) {
    if (!(t.underlying() instanceof Basic basic)) {
      return null;
    }
    Constant value = Constants.represent(x.value, basic);
    if (value == null && Types.isInteger(x.type) && basic.isString()) {
      Long rune = Constants.toLong(x.value);
      boolean valid =
          rune != null && rune >= 0 && rune <= 0x10FFFF && (rune < 0xD800 || rune >= 0xE000);
      String text = Character.toString(valid ? rune.intValue() : 0xFFFD);
      return new Constant.Str(
          new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
    return value;
  }

  private boolean constantToParameter(Operand x, TypeParam t, Cause cause) {
    return t.typeSet()
        .underIs(
            under -> {
              if (under == null) {
                Cause.set(cause, () -> check.text(t) + " does not contain specific types");
                return false;
              }
              if (Types.isString(x.type) && Types.isBytesOrRunes(under)
                  || constantAs(x, under) != null) {
                return true;
              }
              Cause.set(
                  cause,
                  () ->
                      Types.isInteger(x.type) && Types.isInteger(under)
                          ? "constant "
                              + ConstantText.of(x.value)
                              + " overflows "
                              + check.text(under)
                              + " (in "
                              + check.text(t)
                              + ")"
                          : "cannot convert "
                              + check.text(x)
                              + " to type "
                              + check.text(under)
                              + " (in "
                              + check.text(t)
                              + ")");
              return false;
            });
  }

  private boolean isConvertible(Operand x, Type t0, Cause cause) {
    if (check.assignability.isAssignable(x, t0, cause)) {
      return true;
    }
    Type v = Alias.resolve(x.type);
    Type t = Alias.resolve(t0);
    Type vu = v.underlying();
    Type tu = t.underlying();
    boolean parameters = v instanceof TypeParam || t instanceof TypeParam;
    if (!parameters && Identity.identicalIgnoringTags(vu, tu)) {
      return true;
    }
    if (v instanceof Type.Pointer from
        && t instanceof Type.Pointer to
        && !Types.isTypeParam(from.element())
        && !Types.isTypeParam(to.element())
        && Identity.identicalIgnoringTags(from.element().underlying(), to.element().underlying())) {
      return true;
    }
    if (vu instanceof Basic from && tu instanceof Basic to && numbers(from, to)) {
      return true;
    }
    if ((Types.isInteger(vu) || Types.isBytesOrRunes(vu)) && Types.isString(tu)
        || Types.isString(vu) && Types.isBytesOrRunes(tu)) {
      return true;
    }
    if (vu instanceof Type.Slice slice) {
      Boolean fromSlice = sliceToArray(slice, tu, cause);
      if (fromSlice != null) {
        return fromSlice;
      }
    }
    return parameters && throughParameters(x, t0, v, t, cause);
  }

  private static boolean numbers(Basic from, Basic to) {
    boolean real = (from.isInteger() || from.isFloat()) && (to.isInteger() || to.isFloat());
    boolean pointer =
        from == Basic.UNSAFE_POINTER && to == Basic.UINTPTR
            || from == Basic.UINTPTR && to == Basic.UNSAFE_POINTER;
    return real || from.isComplex() && to.isComplex() || pointer;
  }

  private Boolean sliceToArray(Type.Slice slice, Type tu, Cause cause) {
    boolean pointer = tu instanceof Type.Pointer;
    Type array = tu instanceof Type.Pointer to ? to.element().underlying() : tu;
    if (!(array instanceof Type.Array to) || !Identity.identical(slice.element(), to.element())) {
      return null;
    }
    int minor = pointer ? 17 : 20;
    if (check.allowsVersion(1, minor)) {
      return true;
    }
    Cause.set(
        cause,
        () ->
            "conversion of slice to array "
                + (pointer ? "pointer " : "")
                + "requires go1."
                + minor
                + " or later");
    return false;
  }

  private boolean throughParameters(Operand x, Type t0, Type v, Type t, Cause cause) {
    TypeParam tp = t instanceof TypeParam parameter ? parameter : null;
    if (!(v instanceof TypeParam vp)) {
      return convertsToAll(x, tp, cause, "");
    }
    Operand part = x.copy();
    return vp.typeSet()
        .is(
            term -> {
              if (term == null) {
                return false;
              }
              part.type = term.type();
              String in = " (in " + check.text(vp) + ")";
              if (tp != null) {
                return convertsToAll(part, tp, cause, in);
              }
              if (isConvertible(part, t0, cause)) {
                return true;
              }
              Cause.prepend(
                  cause,
                  () ->
                      "cannot convert "
                          + check.text(term.type())
                          + in
                          + " to type "
                          + check.text(t0));
              return false;
            });
  }

  private boolean convertsToAll(Operand x, TypeParam tp, Cause cause, String in) {
    return tp.typeSet()
        .is(
            term -> {
              if (term == null) {
                return false;
              }
              if (isConvertible(x, term.type(), cause)) {
                return true;
              }
              Cause.prepend(
                  cause,
                  () ->
                      "cannot convert "
                          + check.text(x.type)
                          + in
                          + " to type "
                          + check.text(term.type())
                          + " (in "
                          + check.text(tp)
                          + ")");
              return false;
            });
  }
}

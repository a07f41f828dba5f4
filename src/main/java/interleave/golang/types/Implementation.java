package interleave.golang.types;

import java.util.function.BiPredicate;

/// Whether types implement interfaces and satisfy constraints, and if not, why.
final class Implementation {

  private final Check check;

  Implementation(Check check) {
    this.check = check;
  }

  /// @param constraint whether the interface is the constraint of a type parameter
  /// @param cause takes the reason if it does not; may be null
  boolean implementsInterface(Type v, Type t, boolean constraint, Cause cause) {
    Type vu = v.underlying();
    Type tu = t.underlying();
    if (!Types.isValid(vu)
        || !Types.isValid(tu)
        || vu instanceof Type.Pointer pointer && !Types.isValid(pointer.element().underlying())) {
      return true; // an error was reported for it
    }
    String verb = constraint ? "satisfy" : "implement";
    if (!(tu instanceof InterfaceType ti)) {
      Cause.set(cause, () -> notAnInterface(v, t, verb));
      return false;
    }
    TypeSet set = ti.typeSet();
    if (set.isAll()) {
      return true;
    }
    InterfaceType vi = vu instanceof InterfaceType face ? face : null;
    if (vi != null && vi.typeSet().isEmpty()) {
      return true;
    }
    if (set.isEmpty()) {
      Cause.set(cause, () -> "cannot " + verb + " " + check.text(t) + " (empty type set)");
      return false;
    }
    if (missingMethod(v, t, true, Identity::identical, cause) != null) {
      Cause.set(
          cause,
          () -> check.text(v) + " does not " + verb + " " + check.text(t) + " " + cause.text());
      return false;
    }
    if (!set.hasTerms()) {
      return satisfiesComparable(v, set, constraint, verb, cause);
    }
    if (vi != null) {
      if (!Term.subset(vi.typeSet().terms(), set.terms())) {
        Cause.set(cause, () -> check.text(v) + " does not " + verb + " " + check.text(t));
        return false;
      }
      return satisfiesComparable(v, set, constraint, verb, cause);
    }
    return inTerms(v, t, ti, verb, cause) && satisfiesComparable(v, set, constraint, verb, cause);
  }

  private String notAnInterface(Type v, Type t, String verb) {
    String detail =
        Types.isInterfacePointer(t)
            ? "type " + check.text(t) + " is pointer to interface, not interface"
            : check.text(t) + " is not an interface";
    return check.text(v) + " does not " + verb + " " + check.text(t) + " (" + detail + ")";
  }

  private boolean satisfiesComparable(
      Type v, TypeSet set, boolean constraint, String verb, Cause cause) {
    if (!set.isComparable() || Types.strictlyComparable(v)) {
      return true;
    }
    if (constraint && Types.comparable(v)) {
      if (check.allowsVersion(1, 20)) {
        return true;
      }
      Cause.set(
          cause, () -> check.text(v) + " to " + verb + " comparable requires go1.20 or later");
      return false;
    }
    Cause.set(cause, () -> check.text(v) + " does not " + verb + " comparable");
    return false;
  }

  private boolean inTerms(Type v, Type t, InterfaceType ti, String verb, Cause cause) {
    Type alternative = null;
    for (Term term : ti.typeSet().terms()) {
      if (term.includes(v)) {
        return true;
      }
      if (alternative == null
          && !term.tilde()
          && Identity.identical(term.type(), term.type().underlying())
          && new Term(true, term.type()).includes(v)) {
        alternative = term.type();
      }
    }
    Type other = alternative;
    Cause.set(
        cause,
        () -> {
          String vText = check.text(v);
          String tText = check.text(t);
          String detail;
          if (other != null) {
            detail = "possibly missing ~ for " + check.text(other) + " in " + tText;
          } else if (mentions(ti, v)) {
            detail =
                tText
                    + " mentions "
                    + vText
                    + ", but "
                    + vText
                    + " is not in the type set of "
                    + tText;
          } else {
            detail = vText + " missing in " + terms(ti.typeSet());
          }
          return vText + " does not " + verb + " " + tText + " (" + detail + ")";
        });
    return false;
  }

  private String terms(TypeSet set) {
    StringBuilder out = new StringBuilder();
    for (Term term : set.terms()) {
      out.append(out.isEmpty() ? "" : " | ")
          .append(term.tilde() ? "~" : "")
          .append(term.type() == null ? "" : check.qualifiedTypes.of(term.type()));
    }
    return out.toString();
  }

  private static boolean mentions(Type t, Type type) {
    return switch (t) {
      case InterfaceType face -> {
        for (Type embedded : face.embedded()) {
          if (mentions(embedded, type)) {
            yield true;
          }
        }
        yield false;
      }
      case Type.Union union -> {
        for (Type.Union.Term term : union.terms()) {
          if (mentions(term.type(), type)) {
            yield true;
          }
        }
        yield false;
      }
      default -> Identity.identical(t, type);
    };
  }

  /// The first method of the interface `t` that `v` lacks, or null.
  ///
  /// @param isStatic whether an interface `v` must have the method, not only may
  Symbol.Func missingMethod(
      Type v, Type t, boolean isStatic, BiPredicate<Type, Type> equivalent, Cause cause) {
    InterfaceType face = (InterfaceType) t.underlying();
    if (v.underlying() instanceof InterfaceType own) {
      for (Symbol.Func wanted : face.methods()) {
        Symbol.Func found = own.typeSet().method(wanted.pkg(), wanted.name(), false);
        if (found == null) {
          if (isStatic) {
            Cause.set(cause, () -> notFound(v, t, wanted));
            return wanted;
          }
        } else if (!equivalent.test(found.type(), wanted.type())) {
          Cause.set(cause, () -> wrongSignature(found, wanted));
          return wanted;
        }
      }
      return null;
    }
    for (Symbol.Func wanted : face.methods()) {
      Methods.Found found = check.methods.search(v, false, wanted.pkg(), wanted.name(), false);
      if (found.method() == null) {
        Cause.set(cause, () -> notFound(v, t, wanted, found));
        return wanted;
      }
      check.declarations.resolve(found.method());
      if (!equivalent.test(found.method().type(), wanted.type())) {
        Cause.set(cause, () -> wrongSignature(found.method(), wanted));
        return wanted;
      }
    }
    return null;
  }

  private String notFound(Type v, Type t, Symbol.Func wanted) {
    for (Type type : new Type[] {v, t}) {
      if (Types.isInterfacePointer(type)) {
        return "(" + interfacePointerProblem(type) + ")";
      }
    }
    return "(missing method " + wanted.name() + ")";
  }

  private String notFound(Type v, Type t, Symbol.Func wanted, Methods.Found found) {
    if (found.field() != null) {
      return "(" + check.text(v) + "." + wanted.name() + " is a field, not a method)";
    }
    if (found.ambiguous()) {
      return "(ambiguous selector " + check.text(v) + "." + wanted.name() + ")";
    }
    if (found.indirect()) {
      return "(method " + wanted.name() + " has pointer receiver)";
    }
    Symbol.Func similar =
        check.methods.search(v, false, wanted.pkg(), wanted.name(), true).method();
    if (similar == null) {
      return notFound(v, t, wanted);
    }
    if (similar.name().equals(wanted.name())) {
      return "(unexported method " + wanted.name() + ")";
    }
    check.declarations.resolve(similar);
    return "(missing method "
        + wanted.name()
        + ")\n\t\thave "
        + describe(similar)
        + "\n\t\twant "
        + describe(wanted);
  }

  private String wrongSignature(Symbol.Func found, Symbol.Func wanted) {
    String have = describe(found);
    String want = describe(wanted);
    String message = "(wrong type for method " + wanted.name() + ")";
    return have.equals(want) ? message : message + "\n\t\thave " + have + "\n\t\twant " + want;
  }

  private String describe(Symbol.Func method) {
    return method.name() + check.types.withoutNames().signature(method.signature());
  }

  String interfacePointerProblem(Type type) {
    Type.Pointer pointer = (Type.Pointer) type.underlying();
    return "type "
        + check.text(type)
        + (Types.isTypeParam(pointer.element())
            ? " is pointer to type parameter, not type parameter"
            : " is pointer to interface, not interface");
  }

  /// Whether a value of the interface type may have the dynamic type.
  boolean isAssertable(Type face, Type dynamic, Cause cause) {
    return Types.isInterface(dynamic)
        || missingMethod(dynamic, face, false, Identity::identical, cause) == null;
  }
}

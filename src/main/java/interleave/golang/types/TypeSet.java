package interleave.golang.types;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The types that satisfy an interface: those with all the methods that are in one of the terms.
///
/// @param methods sorted by name
/// @param terms all types, or those of the constraint's unions
/// @param comparable whether the types must be comparable; only when the terms are all types
record TypeSet(List<Symbol.Func> methods, List<Term> terms, boolean comparable) {

  static final TypeSet ALL = new TypeSet(List.of(), Term.ALL_TYPES, false);

  boolean isEmpty() {
    return terms.isEmpty();
  }

  boolean isAll() {
    return isMethodSet() && methods.isEmpty();
  }

  /// Whether it is an ordinary interface: nothing but methods.
  boolean isMethodSet() {
    return !comparable && Term.isAll(terms);
  }

  boolean hasTerms() {
    return !terms.isEmpty() && !Term.isAll(terms);
  }

  boolean isComparable() {
    return isComparable(new IdentityHashMap<>());
  }

  /// @param seen types being looked at further out
  boolean isComparable(Map<Type, Boolean> seen) {
    if (Term.isAll(terms)) {
      return comparable;
    }
    return is(term -> term != null && Types.strictlyComparable(term.type(), seen));
  }

  /// Whether the predicate holds for all terms; it is asked once with null if there are none.
  boolean is(Predicate<Term> predicate) {
    if (!hasTerms()) {
      return predicate.test(null);
    }
    for (Term term : terms) {
      if (!predicate.test(term)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the predicate holds for the underlying types of all terms; it is asked once with null
  /// if there are none.
  boolean underIs(Predicate<Type> predicate) {
    if (!hasTerms()) {
      return predicate.test(null);
    }
    for (Term term : terms) {
      if (!predicate.test(term.type().underlying())) {
        return false;
      }
    }
    return true;
  }

  Symbol.Func method(Symbol.Package pkg, String name, boolean foldCase) {
    for (Symbol.Func method : methods) {
      if (Types.sameName(method.name(), method.pkg(), name, pkg, foldCase)) {
        return method;
      }
    }
    return null;
  }
}

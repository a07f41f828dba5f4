package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// A term `T` or `~T` of a type set, and the algebra of lists of them. The term [#ALL] stands for
/// all types; an empty list for none.
///
/// @param tilde whether all types with this underlying type are meant
/// @param type null for all types
record Term(boolean tilde, Type type) {

  static final Term ALL = new Term(false, null);
  static final List<Term> ALL_TYPES = List.of(ALL);

  boolean isAll() {
    return type == null;
  }

  private boolean disjoint(Term other) {
    Type mine = other.tilde ? type.underlying() : type;
    Type theirs = tilde ? other.type.underlying() : other.type;
    return !Identity.identical(mine, theirs);
  }

  boolean overlaps(Term other) {
    return !disjoint(other);
  }

  boolean includes(Type other) {
    return isAll() || Identity.identical(type, tilde ? other.underlying() : other);
  }

  private boolean subsetOf(Term other) {
    if (other.isAll()) {
      return true;
    }
    return !isAll() && !disjoint(other) && (!tilde || other.tilde);
  }

  /// The term that covers both, or null if there is none.
  private Term union(Term other) {
    if (isAll() || other.isAll()) {
      return ALL;
    }
    if (disjoint(other)) {
      return null;
    }
    return tilde || !other.tilde ? this : other;
  }

  private Term intersect(Term other) {
    if (isAll()) {
      return other;
    }
    if (other.isAll()) {
      return this;
    }
    if (disjoint(other)) {
      return null;
    }
    return !tilde || other.tilde ? this : other;
  }

  static boolean isAll(List<Term> terms) {
    for (Term term : terms) {
      if (term.isAll()) {
        return true;
      }
    }
    return false;
  }

  static List<Term> union(List<Term> left, List<Term> right) {
    List<Term> both = new ArrayList<>(left);
    both.addAll(right);
    return normal(both);
  }

  static List<Term> intersect(List<Term> left, List<Term> right) {
    List<Term> both = new ArrayList<>();
    for (Term x : left) {
      for (Term y : right) {
        Term common = x.intersect(y);
        if (common != null) {
          both.add(common);
        }
      }
    }
    return normal(both);
  }

  private static List<Term> normal(List<Term> terms) {
    boolean[] used = new boolean[terms.size()];
    List<Term> result = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (used[i]) {
        continue;
      }
      Term term = terms.get(i);
      for (int j = i + 1; j < terms.size(); j++) {
        Term merged = used[j] ? null : term.union(terms.get(j));
        if (merged != null) {
          if (merged.isAll()) {
            return ALL_TYPES;
          }
          term = merged;
          used[j] = true;
        }
      }
      result.add(term);
    }
    return List.copyOf(result);
  }

  static boolean subset(List<Term> left, List<Term> right) {
    if (right.isEmpty()) {
      return left.isEmpty();
    }
    for (Term x : left) {
      boolean found = false;
      for (Term y : right) {
        found |= x.subsetOf(y);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  static boolean equal(List<Term> left, List<Term> right) {
    return subset(left, right) && subset(right, left);
  }
}

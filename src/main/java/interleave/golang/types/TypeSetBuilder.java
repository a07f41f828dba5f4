package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Computes the type set of an interface from its methods and embedded elements.
final class TypeSetBuilder {

  static final int MOST_TERMS = 100;

  private record Found(Symbol.Func method, Pos pos) {}

  private final InterfaceType type;
  private final Check check;
  private final Map<String, Found> methods = new LinkedHashMap<>();
  private boolean provisional;

  /// @param check where to report what is wrong; null to stay silent
  TypeSetBuilder(InterfaceType type, Check check) {
    this.type = type;
    this.check = check;
  }

  /// Whether an embedded type is not complete yet, so that the result must not be kept.
  boolean isProvisional() {
    return provisional;
  }

  TypeSet build() {
    for (Symbol.Func method : type.explicitMethods()) {
      add(method.pos(), method, true);
    }
    List<Term> terms = Term.ALL_TYPES;
    boolean comparable = false;
    for (int i = 0; i < type.embedded().size(); i++) {
      Type element = type.embedded().get(i);
      Pos pos = i < type.embeddedAt().size() ? type.embeddedAt().get(i) : Pos.NONE;
      List<Term> elementTerms;
      boolean elementComparable = false;
      Type under = element.underlying();
      if (under instanceof InterfaceType inner) {
        TypeSet set = inner.typeSet();
        elementComparable = set.comparable();
        for (Symbol.Func method : set.methods()) {
          add(pos, method, false);
        }
        elementTerms = set.terms();
      } else if (under instanceof Type.Union union) {
        if (!allowed(pos, "interface element ", union)) {
          continue;
        }
        elementTerms = unionTerms(union);
        if (elementTerms == null) {
          tooManyTerms(pos);
          continue;
        }
      } else if (under == Type.Basic.INVALID) {
        provisional = true;
        continue;
      } else {
        if (!allowed(pos, "non-interface type ", element)) {
          continue;
        }
        elementTerms = List.of(new Term(false, element));
      }
      terms = Term.intersect(terms, elementTerms);
      comparable |= elementComparable;
      if (comparable && !Term.isAll(terms)) {
        terms = comparableOnly(terms);
        comparable = false;
      }
    }
    List<Symbol.Func> all = new ArrayList<>();
    for (Found found : methods.values()) {
      all.add(found.method());
    }
    all.sort(Comparator.comparing(Symbol.Func::name));
    return new TypeSet(List.copyOf(all), terms, comparable);
  }

  private boolean allowed(Pos pos, String what, Type element) {
    return check == null
        || !pos.isKnown()
        || check.verifyVersion(pos, 18, "embedding " + what + check.text(element));
  }

  private static List<Term> comparableOnly(List<Term> terms) {
    List<Term> kept = new ArrayList<>();
    for (Term term : terms) {
      if (Types.strictlyComparable(term.type())) {
        kept.add(term);
      }
    }
    return List.copyOf(kept);
  }

  private void add(Pos pos, Symbol.Func method, boolean explicit) {
    Found other = methods.putIfAbsent(Types.id(method), new Found(method, pos));
    if (other == null || check == null) {
      return;
    }
    if (explicit) {
      duplicate(pos, method, other.pos());
    } else {
      check.later(
          () -> {
            if (!check.allowsVersion(1, 14)
                || !Identity.identical(method.type(), other.method().type())) {
              duplicate(pos, method, other.pos());
            }
          });
    }
  }

  private void duplicate(Pos pos, Symbol.Func method, Pos otherPos) {
    check.errors.report(
        pos,
        "duplicate method " + method.name(),
        Errors.Note.at(otherPos, "other declaration of method " + method.name()));
  }

  private void tooManyTerms(Pos pos) {
    if (check != null) {
      check.errors.report(
          pos,
          "cannot handle more than " + MOST_TERMS + " union terms (implementation limitation)");
    }
  }

  /// The terms of a union, or null if there are too many.
  static List<Term> unionTerms(Type.Union union) {
    List<Term> all = List.of();
    for (Type.Union.Term term : union.terms()) {
      Type under = term.type().underlying();
      List<Term> terms;
      if (under instanceof InterfaceType inner) {
        terms = inner.typeSet().terms();
      } else if (under == Type.Basic.INVALID) {
        continue;
      } else if (term.tilde() && !Identity.identical(term.type(), under)) {
        terms = List.of();
      } else {
        terms = List.of(new Term(term.tilde(), term.type()));
      }
      all = Term.union(all, terms);
      if (all.size() > MOST_TERMS) {
        return null;
      }
    }
    return all;
  }
}

package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// Type identity, which looks through aliases and does not run away on interfaces that mention
/// themselves.
final class Identity {

  private final boolean ignoreTags;
  private final List<InterfaceType[]> pairs = new ArrayList<>();

  private Identity(boolean ignoreTags) {
    this.ignoreTags = ignoreTags;
  }

  static boolean identical(Type x, Type y) {
    return x == y || new Identity(false).same(x, y);
  }

  static boolean identicalIgnoringTags(Type x, Type y) {
    return x == y || new Identity(true).same(x, y);
  }

  static boolean identicalLists(List<Type> x, List<Type> y) {
    return new Identity(false).sameLists(x, y);
  }

  private boolean same(Type x0, Type y0) {
    Type x = Alias.resolve(x0);
    Type y = Alias.resolve(y0);
    if (x == y) {
      return true;
    }
    if (x == null || y == null) {
      return false;
    }
    return switch (x) {
      case Type.Array a ->
          y instanceof Type.Array b
              && (a.length() < 0 || b.length() < 0 || a.length() == b.length())
              && same(a.element(), b.element());
      case Type.Slice a -> y instanceof Type.Slice b && same(a.element(), b.element());
      case Type.Pointer a -> y instanceof Type.Pointer b && same(a.element(), b.element());
      case Type.Map a ->
          y instanceof Type.Map b && same(a.key(), b.key()) && same(a.value(), b.value());
      case Type.Chan a ->
          y instanceof Type.Chan b
              && a.direction() == b.direction()
              && same(a.element(), b.element());
      case Type.Tuple a -> y instanceof Type.Tuple b && sameLists(a.elements(), b.elements());
      case StructType a -> y instanceof StructType b && sameStructs(a, b);
      case Signature a -> y instanceof Signature b && sameSignatures(a, b);
      case Type.Union a -> y instanceof Type.Union b && sameUnions(a, b);
      case InterfaceType a -> y instanceof InterfaceType b && sameInterfaces(a, b);
      case Named a ->
          y instanceof Named b
              && a.isInstance()
              && b.isInstance()
              && a.origin() == b.origin()
              && sameLists(a.typeArguments(), b.typeArguments());
      case Type.Basic _, TypeParam _, Alias _ -> false;
    };
  }

  private boolean sameLists(List<Type> x, List<Type> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!same(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameStructs(StructType x, StructType y) {
    if (x.fields().size() != y.fields().size()) {
      return false;
    }
    for (int i = 0; i < x.fields().size(); i++) {
      StructType.Field f = x.fields().get(i);
      StructType.Field g = y.fields().get(i);
      if (f.embedded() != g.embedded()
          || !f.name().equals(g.name())
          || f.pkg() != g.pkg()
          || !ignoreTags && !f.tag().equals(g.tag())
          || !same(f.type(), g.type())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSignatures(Signature x, Signature y0) {
    Signature y = y0;
    if (x.typeParams().size() != y.typeParams().size() || x.variadic() != y.variadic()) {
      return false;
    }
    if (!x.typeParams().isEmpty()) {
      List<Type> arguments = new ArrayList<>(x.typeParams());
      Instances instances = new Instances();
      for (int i = 0; i < x.typeParams().size(); i++) {
        Type bound =
            instances.substitute(y0.typeParams().get(i).constraint(), y0.typeParams(), arguments);
        if (!same(x.typeParams().get(i).constraint(), bound)) {
          return false;
        }
      }
      y = (Signature) instances.substitute(y0, y0.typeParams(), arguments);
    }
    return sameLists(x.params(), y.params()) && sameLists(x.results(), y.results());
  }

  private static boolean sameUnions(Type.Union x, Type.Union y) {
    List<Term> left = TypeSetBuilder.unionTerms(x);
    List<Term> right = TypeSetBuilder.unionTerms(y);
    return left != null && right != null && Term.equal(left, right);
  }

  private boolean sameInterfaces(InterfaceType x, InterfaceType y) {
    TypeSet a = x.typeSet();
    TypeSet b = y.typeSet();
    if (a.comparable() != b.comparable()
        || a.methods().size() != b.methods().size()
        || !Term.equal(a.terms(), b.terms())) {
      return false;
    }
    for (InterfaceType[] pair : pairs) {
      if (pair[0] == x && pair[1] == y || pair[0] == y && pair[1] == x) {
        return true; // being compared further out
      }
    }
    pairs.add(new InterfaceType[] {x, y});
    try {
      for (int i = 0; i < a.methods().size(); i++) {
        Symbol.Func f = a.methods().get(i);
        Symbol.Func g = b.methods().get(i);
        if (!Types.id(f).equals(Types.id(g)) || !same(f.type(), g.type())) {
          return false;
        }
      }
      return true;
    } finally {
      pairs.removeLast();
    }
  }
}

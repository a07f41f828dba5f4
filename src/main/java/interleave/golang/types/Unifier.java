package interleave.golang.types;

import interleave.golang.syntax.Expr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Makes types equal by finding types for type parameters.
final class Unifier {

  /// At the outermost level assignability will do instead of identity.
  static final int ASSIGN = 1;

  /// Types must be identical.
  static final int EXACT = 2;

  private static final int DEEPEST = 50;

  /// What is known of one or several joined type parameters.
  private static final class Handle {
    private Type type;
  }

  private record Pair(InterfaceType x, InterfaceType y, Pair outer) {
    boolean isOpen() {
      for (Pair at = outer; at != null; at = at.outer) {
        if (at.x == x && at.y == y || at.x == y && at.y == x) {
          return true;
        }
      }
      return false;
    }
  }

  private final Check check;
  private final Map<TypeParam, Handle> handles = new IdentityHashMap<>();
  private final List<TypeParam> parameters;
  private final boolean throughInterfaces;
  private int depth;

  /// @param known types of some of the parameters; null elements for others
  /// @param throughInterfaces whether methods of interfaces may help (since Go 1.21)
  Unifier(Check check, List<TypeParam> parameters, List<Type> known, boolean throughInterfaces) {
    this.check = check;
    this.parameters = parameters;
    this.throughInterfaces = throughInterfaces;
    for (int i = 0; i < parameters.size(); i++) {
      Handle handle = new Handle();
      handle.type = known.get(i);
      handles.put(parameters.get(i), handle);
    }
  }

  boolean unify(Type x, Type y, int mode) {
    return unify(x, y, mode, null);
  }

  Type at(TypeParam parameter) {
    return handles.get(parameter).type;
  }

  void set(TypeParam parameter, Type type) {
    handles.get(parameter).type = type;
  }

  int unknowns() {
    int count = 0;
    for (TypeParam parameter : parameters) {
      count += at(parameter) == null ? 1 : 0;
    }
    return count;
  }

  List<Type> inferred(List<TypeParam> of) {
    List<Type> types = new ArrayList<>();
    for (TypeParam parameter : of) {
      types.add(at(parameter));
    }
    return types;
  }

  private TypeParam bound(Type type) {
    return Alias.resolve(type) instanceof TypeParam parameter && handles.containsKey(parameter)
        ? parameter
        : null;
  }

  private boolean join(TypeParam x, TypeParam y) {
    Handle hx = handles.get(x);
    Handle hy = handles.get(y);
    if (hx == hy) {
      return true;
    }
    if (hx.type != null && hy.type != null) {
      return false;
    }
    Handle kept = hx.type != null ? hx : hy;
    Handle dropped = kept == hx ? hy : hx;
    for (TypeParam parameter : parameters) {
      if (handles.get(parameter) == dropped) {
        handles.put(parameter, kept);
      }
    }
    return true;
  }

  private static InterfaceType asInterface(Type type) {
    return !Types.isTypeParam(type) && type.underlying() instanceof InterfaceType face
        ? face
        : null;
  }

  private boolean unify(Type x, Type y, int mode, Pair pair) {
    if (depth > DEEPEST) {
      return false;
    }
    depth++;
    try {
      return nify(x, y, mode, pair);
    } finally {
      depth--;
    }
  }

  private boolean nify(Type x0, Type y0, int mode, Pair pair) {
    Type x = x0;
    Type y = y0;
    if (Alias.resolve(x) == Alias.resolve(y)) {
      return true;
    }
    if (Types.asNamed(x) != null || bound(y) != null) {
      Type swapped = x;
      x = y;
      y = swapped;
    }
    boolean exact = (mode & EXACT) != 0;
    Named ny = Types.asNamed(y);
    boolean literal = Types.asNamed(x) == null && !Types.isTypeParam(x);
    if (!exact && ny != null && literal && !(throughInterfaces && Types.isInterface(x))) {
      y = ny.underlying();
      if (Alias.resolve(x) == y) {
        return true;
      }
    }
    TypeParam px = bound(x);
    TypeParam py = bound(y);
    if (px != null && py != null) {
      return join(px, py) || unify(at(px), at(py), mode, pair);
    }
    if (px != null) {
      if (at(px) == null) {
        set(px, y);
        return true;
      }
      return unify(at(px), y, mode, pair) && narrow(px, at(px), y, exact);
    }
    if (throughInterfaces && !exact) {
      Boolean result = interfaces(x, y, pair);
      if (result != null) {
        return result;
      }
    }
    if (Types.isTypeParam(y)) {
      Type swapped = x;
      x = y;
      y = swapped;
    }
    int inner = (mode & ASSIGN) != 0 ? mode | EXACT : mode;
    return structure(Alias.resolve(x), Alias.resolve(y), new Modes(mode, inner), pair);
  }

  /// A type parameter has a type already, which fits another: keeps the better one.
  private boolean narrow(TypeParam px, Type x, Type y, boolean exact) {
    InterfaceType xi = asInterface(x);
    InterfaceType yi = asInterface(y);
    boolean xn = Types.asNamed(x) != null;
    boolean yn = Types.asNamed(y) != null;
    if (xi != null && yi != null) {
      if (xn && yn) {
        return Identity.identical(x, y);
      }
      if (xi.methods().size() != yi.methods().size()) {
        return false;
      }
    } else if (xi != null || yi != null) {
      return false;
    }
    boolean directed =
        y.underlying() instanceof Type.Chan channel && channel.direction() != Expr.Direction.BOTH;
    if (!exact && !xn && (yn || directed)) {
      set(px, y);
    }
    return true;
  }

  /// Unifies an interface with another type through their methods; null if there is none.
  private Boolean interfaces(Type x, Type y, Pair pair) {
    InterfaceType xi = asInterface(x);
    InterfaceType yi = asInterface(y);
    if (xi != null && yi != null) {
      TypeSet a = xi.typeSet();
      TypeSet b = yi.typeSet();
      if (a.comparable() != b.comparable() || !Term.equal(a.terms(), b.terms())) {
        return false;
      }
      Pair inner = new Pair(xi, yi, pair);
      if (inner.isOpen()) {
        return true;
      }
      TypeSet fewer = a.methods().size() > b.methods().size() ? b : a;
      TypeSet more = fewer == a ? b : a;
      for (Symbol.Func method : fewer.methods()) {
        Symbol.Func other = more.method(method.pkg(), method.name(), false);
        if (other == null || !unify(method.type(), other.type(), EXACT, inner)) {
          return false;
        }
      }
      return true;
    }
    InterfaceType face = xi != null ? xi : yi;
    if (face == null) {
      return null;
    }
    Type other = yi != null ? x : y;
    for (Symbol.Func method : face.methods()) {
      Symbol.Func found =
          check.methods.find(other, false, method.pkg(), method.name(), false).method();
      if (found == null) {
        return false;
      }
      check.declarations.resolve(found);
      if (!unify(method.type(), found.type(), EXACT, pair)) {
        return false;
      }
    }
    return true;
  }

  /// @param inner for the parts of types
  private record Modes(int outer, int inner) {}

  private boolean structure(Type x, Type y, Modes modes, Pair pair) {
    int inner = modes.inner();
    return switch (x) {
      case Type.Basic _ -> x == y;
      case Type.Array a ->
          y instanceof Type.Array b
              && (a.length() < 0 || b.length() < 0 || a.length() == b.length())
              && unify(a.element(), b.element(), inner, pair);
      case Type.Slice a ->
          y instanceof Type.Slice b && unify(a.element(), b.element(), inner, pair);
      case Type.Pointer a ->
          y instanceof Type.Pointer b && unify(a.element(), b.element(), inner, pair);
      case Type.Map a ->
          y instanceof Type.Map b
              && unify(a.key(), b.key(), inner, pair)
              && unify(a.value(), b.value(), inner, pair);
      case Type.Chan a ->
          y instanceof Type.Chan b
              && ((modes.outer() & EXACT) == 0 || a.direction() == b.direction())
              && unify(a.element(), b.element(), inner, pair);
      case StructType a -> y instanceof StructType b && structs(a, b, inner, pair);
      case Signature a ->
          y instanceof Signature b
              && a.variadic() == b.variadic()
              && lists(a.params(), b.params(), inner, pair)
              && lists(a.results(), b.results(), inner, pair);
      case InterfaceType a -> y instanceof InterfaceType b && exactInterfaces(a, b, pair);
      case Named a ->
          y instanceof Named b
              && a.isInstance()
              && b.isInstance()
              && a.origin() == b.origin()
              && lists(a.typeArguments(), b.typeArguments(), modes.outer(), pair);
      case TypeParam a -> {
        Type core = Types.coreType(a);
        yield core != null && unify(core, y, ASSIGN, pair);
      }
      case Type.Tuple a ->
          y instanceof Type.Tuple b && lists(a.elements(), b.elements(), modes.outer(), pair);
      case Type.Union _, Alias _ -> false;
    };
  }

  private boolean lists(List<Type> x, List<Type> y, int mode, Pair pair) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!unify(x.get(i), y.get(i), mode, pair)) {
        return false;
      }
    }
    return true;
  }

  private boolean structs(StructType x, StructType y, int mode, Pair pair) {
    if (x.fields().size() != y.fields().size()) {
      return false;
    }
    for (int i = 0; i < x.fields().size(); i++) {
      StructType.Field f = x.fields().get(i);
      StructType.Field g = y.fields().get(i);
      if (f.embedded() != g.embedded()
          || !f.tag().equals(g.tag())
          || !f.name().equals(g.name())
          || f.pkg() != g.pkg()
          || !unify(f.type(), g.type(), mode, pair)) {
        return false;
      }
    }
    return true;
  }

  private boolean exactInterfaces(InterfaceType x, InterfaceType y, Pair pair) {
    TypeSet a = x.typeSet();
    TypeSet b = y.typeSet();
    if (a.comparable() != b.comparable()
        || a.methods().size() != b.methods().size()
        || !Term.equal(a.terms(), b.terms())) {
      return false;
    }
    Pair inner = new Pair(x, y, pair);
    if (inner.isOpen()) {
      return true;
    }
    for (Symbol.Func method : a.methods()) {
      Symbol.Func other = b.method(method.pkg(), method.name(), false);
      if (other == null || !unify(method.type(), other.type(), EXACT, inner)) {
        return false;
      }
    }
    return true;
  }
}

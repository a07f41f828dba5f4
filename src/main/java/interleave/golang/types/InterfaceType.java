package interleave.golang.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// `interface { … }`. Two interface types are equal when their method sets and type sets are, in
/// whatever order and through whatever embedding they were written.
public final class InterfaceType implements Type {

  /// `interface {}`.
  public static final InterfaceType EMPTY = new InterfaceType(List.of(), List.of());

  private final List<Symbol.Func> explicitMethods;
  private List<Type> embedded;
  private List<Symbol.Func> methods;

  /// @param explicitMethods those written here
  /// @param embedded interfaces, unions and other types written here without a name
  public InterfaceType(List<Symbol.Func> explicitMethods, List<Type> embedded) {
    this.explicitMethods = List.copyOf(explicitMethods);
    this.embedded = List.copyOf(embedded);
  }

  /// For declarations that refer to themselves: fills in what could not be resolved at first.
  public void setEmbedded(List<Type> types) {
    embedded = List.copyOf(types);
    methods = null;
  }

  public List<Symbol.Func> explicitMethods() {
    return explicitMethods;
  }

  public List<Type> embedded() {
    return embedded;
  }

  /// All methods, also those of embedded interfaces, sorted by name.
  public List<Symbol.Func> methods() {
    if (methods == null) {
      LinkedHashMap<String, Symbol.Func> all = new LinkedHashMap<>();
      for (Symbol.Func method : explicitMethods) {
        all.putIfAbsent(method.name(), method);
      }
      for (Type type : embedded) {
        if (type.underlying() instanceof InterfaceType inner && inner != this) {
          for (Symbol.Func method : inner.methods()) {
            all.putIfAbsent(method.name(), method);
          }
        }
      }
      List<Symbol.Func> sorted = new ArrayList<>(all.values());
      sorted.sort(Comparator.comparing(Symbol.Func::name));
      methods = List.copyOf(sorted);
    }
    return methods;
  }

  /// The method called `name`, or null.
  public Symbol.Func method(String name) {
    for (Symbol.Func method : methods()) {
      if (method.name().equals(name)) {
        return method;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof InterfaceType that)
        || methods().size() != that.methods().size()
        || !typeTerms().equals(that.typeTerms())) {
      return false;
    }
    for (int i = 0; i < methods().size(); i++) {
      Symbol.Func mine = methods().get(i);
      Symbol.Func theirs = that.methods().get(i);
      if (!mine.name().equals(theirs.name()) || !mine.type().equals(theirs.type())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 17;
    for (Symbol.Func method : methods()) {
      hash = 31 * hash + method.name().hashCode();
    }
    return hash;
  }

  private List<Type> typeTerms() {
    List<Type> terms = new ArrayList<>();
    for (Type type : embedded) {
      if (!(type.underlying() instanceof InterfaceType)) {
        terms.add(type);
      }
    }
    return terms;
  }

  @Override
  public String toString() {
    if (explicitMethods.isEmpty() && embedded.isEmpty()) {
      return "interface {}";
    }
    StringBuilder out = new StringBuilder("interface {");
    String separator = " ";
    for (Symbol.Func method : methods()) {
      out.append(separator).append(method.name()).append(((Signature) method.type()).tail());
      separator = "; ";
    }
    for (Type type : typeTerms()) {
      out.append(separator).append(type);
      separator = "; ";
    }
    return out.append(" }").toString();
  }
}

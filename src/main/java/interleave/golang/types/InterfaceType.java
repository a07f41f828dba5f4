package interleave.golang.types;

import interleave.source.Pos;
import java.util.List;

/// `interface { … }`. Two interface types are equal when their method sets and type sets are, in
/// whatever order and through whatever embedding they were written.
public final class InterfaceType implements Type {

  /// `interface {}`.
  public static final InterfaceType EMPTY = new InterfaceType(List.of(), List.of());

  private final List<Symbol.Func> explicitMethods;
  private final boolean implicit;
  private final List<Pos> embeddedAt;
  private List<Type> embedded;
  private TypeSet typeSet;

  /// @param explicitMethods those written here
  /// @param embedded interfaces, unions and other types written here without a name
  public InterfaceType(List<Symbol.Func> explicitMethods, List<Type> embedded) {
    this(explicitMethods, embedded, List.of(), false);
  }

  InterfaceType(
      List<Symbol.Func> explicitMethods,
      List<Type> embedded,
      List<Pos> embeddedAt,
      boolean implicit) {
    this.explicitMethods = List.copyOf(explicitMethods);
    this.embedded = List.copyOf(embedded);
    this.embeddedAt = List.copyOf(embeddedAt);
    this.implicit = implicit;
  }

  /// The interface around a constraint that is written without one: `~int | string`.
  static InterfaceType implicit(List<Type> embedded) {
    return new InterfaceType(List.of(), embedded, List.of(), true);
  }

  /// The same elements, as the interface around a constraint that is written without one.
  InterfaceType asImplicit() {
    return new InterfaceType(explicitMethods, embedded, embeddedAt, true);
  }

  void setEmbedded(List<Type> types) {
    embedded = List.copyOf(types);
  }

  public List<Symbol.Func> explicitMethods() {
    return explicitMethods;
  }

  public List<Type> embedded() {
    return embedded;
  }

  /// Where the embedded types are written; empty when they are not.
  List<Pos> embeddedAt() {
    return embeddedAt;
  }

  /// Whether it only wraps a constraint that is not written as an interface.
  boolean isImplicit() {
    return implicit;
  }

  /// All methods, also those of embedded interfaces, sorted by name.
  public List<Symbol.Func> methods() {
    return typeSet().methods();
  }

  /// Whether it has neither methods nor type constraints.
  public boolean isEmpty() {
    return typeSet().isAll();
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

  TypeSet typeSet() {
    if (typeSet == null) {
      typeSet = TypeSet.ALL; // what an interface that embeds itself sees
      TypeSetBuilder builder = new TypeSetBuilder(this, null);
      TypeSet found = builder.build();
      typeSet = found;
      if (builder.isProvisional()) {
        typeSet = null;
        return found;
      }
    }
    return typeSet;
  }

  void setTypeSet(TypeSet set) {
    typeSet = set;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof InterfaceType that && Identity.identical(this, that);
  }

  @Override
  public int hashCode() {
    int hash = 17;
    for (Symbol.Func method : methods()) {
      hash = 31 * hash + method.name().hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return RuntimeText.of(this);
  }
}

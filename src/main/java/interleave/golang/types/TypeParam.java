package interleave.golang.types;

import java.util.List;

/// A type parameter; equal only to itself.
public final class TypeParam implements Type {

  private final Symbol.TypeName symbol;
  private final int index;
  private Type constraint = Basic.INVALID;

  /// @param index place among the type parameters of its declaration, from 0
  public TypeParam(Symbol.TypeName symbol, int index) {
    this.symbol = symbol;
    this.index = index;
  }

  public Symbol.TypeName symbol() {
    return symbol;
  }

  public int index() {
    return index;
  }

  /// An interface type, or what was written in its place.
  public Type constraint() {
    return constraint;
  }

  public void setConstraint(Type type) {
    constraint = type;
  }

  /// The constraint as an interface type; `interface {}` when the constraint is wrong.
  @Override
  public InterfaceType underlying() {
    Type bound = Alias.resolve(constraint);
    if (bound instanceof TypeParam) {
      return InterfaceType.EMPTY;
    }
    Type under = bound.underlying();
    if (under instanceof InterfaceType found) {
      return found;
    }
    if (under == Basic.INVALID) {
      return InterfaceType.EMPTY;
    }
    InterfaceType wrapped = InterfaceType.implicit(List.of(constraint));
    constraint = wrapped;
    return wrapped;
  }

  TypeSet typeSet() {
    return underlying().typeSet();
  }

  @Override
  public String toString() {
    return symbol.name();
  }
}

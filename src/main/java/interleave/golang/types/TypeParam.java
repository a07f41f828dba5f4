package interleave.golang.types;

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

  @Override
  public Type underlying() {
    return constraint.underlying();
  }

  @Override
  public String toString() {
    return symbol.name();
  }
}

package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// A defined type: `type T …`, or an instance of a generic one. Mutable while its package is being
/// checked, because types may refer to themselves.
public final class Named implements Type {

  private final Symbol.TypeName symbol;
  private final Named origin;
  private final List<Type> typeArguments;
  private List<TypeParam> typeParameters = List.of();
  private Type underlying = Basic.INVALID;
  private final List<Symbol.Func> methods = new ArrayList<>();

  /// @param origin the generic type this is an instance of; null otherwise
  public Named(Symbol.TypeName symbol, Named origin, List<Type> typeArguments) {
    this.symbol = symbol;
    this.origin = origin;
    this.typeArguments = List.copyOf(typeArguments);
  }

  public Symbol.TypeName symbol() {
    return symbol;
  }

  /// The generic type this is an instance of, or this type itself.
  public Named origin() {
    return origin == null ? this : origin;
  }

  public List<Type> typeArguments() {
    return typeArguments;
  }

  /// Not empty for a generic type that is not instantiated.
  public List<TypeParam> typeParameters() {
    return typeParameters;
  }

  public void setTypeParameters(List<TypeParam> parameters) {
    typeParameters = List.copyOf(parameters);
  }

  @Override
  public Type underlying() {
    return underlying;
  }

  public void setUnderlying(Type type) {
    underlying = type;
  }

  /// Declared methods, in order of declaration. Those of an instance have the instance's types and
  /// know the generic method they come from.
  public List<Symbol.Func> methods() {
    return methods;
  }

  public void addMethod(Symbol.Func method) {
    methods.add(method);
  }

  /// `main.T`, `error`, `main.Pair[int,string]`.
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (symbol.pkg() != null) {
      out.append(symbol.pkg().name()).append('.');
    }
    out.append(symbol.name());
    if (!typeArguments.isEmpty()) {
      out.append('[');
      for (int i = 0; i < typeArguments.size(); i++) {
        out.append(i > 0 ? "," : "").append(typeArguments.get(i));
      }
      out.append(']');
    }
    return out.toString();
  }
}

package interleave.golang.types;

import java.util.List;

/// The type of a function. Names of parameters do not belong to the type.
///
/// @param params types in order; the last one of a variadic function is a [Type.Slice]
/// @param results types in order
/// @param typeParams of a generic function; empty otherwise
/// @param names of the parameters, then of the results, for messages only; may be empty
public record Signature(
    List<Type> params,
    List<Type> results,
    boolean variadic,
    List<TypeParam> typeParams,
    List<String> names)
    implements Type {

  /// `func()`.
  static final Signature EMPTY = new Signature(List.of(), List.of(), false, List.of());

  public Signature {
    params = List.copyOf(params);
    results = List.copyOf(results);
    typeParams = List.copyOf(typeParams);
    names = List.copyOf(names);
  }

  public Signature(
      List<Type> params, List<Type> results, boolean variadic, List<TypeParam> typeParams) {
    this(params, results, variadic, typeParams, List.of());
  }

  /// The name of a parameter; empty when it has none.
  public String paramName(int index) {
    return names.isEmpty() ? "" : names.get(index);
  }

  /// The name of a result; empty when it has none.
  String resultName(int index) {
    return names.isEmpty() ? "" : names.get(params.size() + index);
  }

  /// The same function type without its type parameters.
  Signature withoutTypeParams() {
    return new Signature(params, results, variadic, List.of(), names);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that
        && variadic == that.variadic
        && params.equals(that.params)
        && results.equals(that.results)
        && typeParams.equals(that.typeParams);
  }

  @Override
  public int hashCode() {
    return 31 * params.hashCode() + results.hashCode();
  }

  @Override
  public String toString() {
    return RuntimeText.of(this);
  }
}

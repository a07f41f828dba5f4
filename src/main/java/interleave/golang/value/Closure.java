package interleave.golang.value;

import interleave.golang.code.Function;

/// A function value.
///
/// @param longs captured values that go behind the long parameters
/// @param refs captured values and cells that go behind the ref parameters
public record Closure(Function function, long[] longs, Object[] refs) {

  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  public static Closure of(Function function) {
    return new Closure(function, NO_LONGS, NO_REFS);
  }
}

package interleave.golang.code;

import interleave.golang.types.Type;

/// Which bank of registers a value lives in.
public enum Bank {
  LONG,
  REF;

  /// The bank of values of `type`, which must not be a type parameter.
  public static Bank of(Type type) {
    return type.underlying() instanceof Type.Basic basic
            && !basic.isString()
            && !basic.isComplex()
            && basic != Type.Basic.UNSAFE_POINTER
            && basic != Type.Basic.UNTYPED_NIL
        ? LONG
        : REF;
  }
}

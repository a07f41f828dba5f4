package interleave.golang.code;

import interleave.golang.types.Type;
import java.util.List;

/// What a static call calls: a compiled function or one written in Java; one of both is null.
///
/// @param parameters types, a receiver first
/// @param results types
/// @param variadic whether the last parameter takes any number of arguments
record Target(
    Function function,
    NativeFunction nativeFunction,
    List<Type> parameters,
    List<Type> results,
    boolean variadic) {

  boolean isNative() {
    return nativeFunction != null;
  }

  /// The instruction that calls it.
  Instr call(int longBase, int refBase) {
    return nativeFunction != null
        ? new Instr.CallNative(nativeFunction, longBase, refBase)
        : new Instr.Call(function, longBase, refBase);
  }
}

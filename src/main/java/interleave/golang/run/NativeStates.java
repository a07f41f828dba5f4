package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.types.StructType;
import interleave.golang.value.NativeState;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.StructValue;
import java.util.function.Supplier;

/// Finds the Java state that lies in a Go struct, in its field of type `*nativeState`.
final class NativeStates {

  private NativeStates() {}

  /// The struct that a method is called on.
  static StructValue receiver(NativeCall call) {
    StructValue receiver = (StructValue) call.getRef(0);
    if (receiver == null) {
      throw RuntimePanic.nil();
    }
    return receiver;
  }

  private static int slot(StructValue struct) {
    for (int i = 0; i < struct.layout.slots().length; i++) {
      StructType.Field field = struct.layout.type().fields().get(i);
      if (field.name().equals("state") && Bank.of(field.type()) == Bank.REF) {
        return struct.layout.slots()[i];
      }
    }
    throw new IllegalStateException("no field state in " + struct.layout.type());
  }

  /// The state, or null when there is none yet.
  static NativeState peek(StructValue struct) {
    return (NativeState) struct.refs[slot(struct)];
  }

  static <T extends NativeState> T get(StructValue struct, Class<T> kind, Supplier<T> make) {
    if (kind.isInstance(struct.refs[0])) {
      // where it lies in most types
      return kind.cast(struct.refs[0]);
    }
    int slot = slot(struct);
    NativeState state = (NativeState) struct.refs[slot];
    if (state == null) {
      state = make.get();
      struct.refs[slot] = state;
    }
    return kind.cast(state);
  }
}

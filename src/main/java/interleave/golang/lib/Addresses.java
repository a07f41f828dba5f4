package interleave.golang.lib;

import interleave.engine.event.ObjectId;
import interleave.golang.run.NativeCall;
import interleave.golang.value.Closure;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.TypeHandle;

/// The numbers that stand for addresses where a program prints them.
final class Addresses {

  private static final long CODE = 0x480000;

  private static final long HEAP = 0xc000000000L;

  private Addresses() {}

  /// Follows from the memory's name in events, so it is the same on every run of one schedule.
  private static long base(NativeCall call, Memory memory) {
    ObjectId id = call.idOf(memory, ObjectId.Kind.VARIABLE);
    return HEAP + 0x12000 + id.creator().number() * 0x100000L + id.ordinal() * 16L;
  }

  static long of(NativeCall call, Object reference) {
    return switch (reference) {
      case TypeHandle t -> CODE + (t.type().toString().hashCode() & 0xFFFFL) * 64;
      case ElementPointer p -> base(call, p.store()) + 8L * p.index();
      case FieldPointer p -> base(call, p.struct()) + 8L * p.slot();
      case Memory memory -> base(call, memory);
      case Pointer p -> base(call, p.memory());
      case SliceValue s -> base(call, s.store()) + 8L * s.offset();
      case Closure closure -> closure.function().entry();
      default -> CODE;
    };
  }
}

package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.types.Sizes;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import java.util.IdentityHashMap;
import java.util.Map;

/// How large a goroutine's stack would be in Go, where arrays and structs lie in the frames.
final class StackSize {

  /// Go's limit on 64-bit machines, until `debug.SetMaxStack` sets another one.
  static final long LIMIT = 1_000_000_000;

  private static final int SMALLEST_FRAME = 32;

  private StackSize() {}

  /// Looked at whenever a stack of ours has to grow, so that the limit is noticed before it is
  /// twice exceeded.
  ///
  /// @param limit in bytes
  static boolean isTooLarge(Goroutine g, long limit) {
    Map<Function, Long> sizes = new IdentityHashMap<>();
    long total = 0;
    for (int d = 0; d <= g.depth; d++) {
      total += sizes.computeIfAbsent(g.functions[d], StackSize::frame);
    }
    return total > limit;
  }

  private static long frame(Function function) {
    long size = SMALLEST_FRAME;
    for (Function.LocalVariable local : function.locals()) {
      Type type = local.type().underlying();
      if (!local.cell() && (type instanceof Type.Array || type instanceof StructType)) {
        size += Sizes.size(type);
      }
    }
    return size;
  }
}

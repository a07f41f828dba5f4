package interleave.golang.run;

import interleave.engine.Limits;

/// Refuses single allocations that are larger than the heap limit, so that a slice of many
/// gigabytes ends in a report before it is made. Many small ones are left to the Java machine's own
/// limit.
final class HeapMeter {

  /// The limit was passed.
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message, null, false, false);
    }
  }

  private static final long MORE_THAN_ANY_MACHINE_HAS = 1L << 37;

  private final long limit;

  HeapMeter(Limits limits) {
    limit = limits.heapBytes();
  }

  void use(long bytes) {
    if (bytes > MORE_THAN_ANY_MACHINE_HAS) {
      throw NativeSignal.fatal("runtime: out of memory");
    }
    if (bytes > limit || bytes < 0) {
      throw new Exceeded("an allocation of " + bytes + " bytes, more than " + limit + " at once");
    }
  }
}

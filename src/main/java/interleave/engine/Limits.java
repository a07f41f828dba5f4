package interleave.engine;

/// How much a program may use before its run is ended with a report. All are inclusive upper
/// bounds.
///
/// @param events recorded events
/// @param tasks live goroutines
/// @param heapBytes estimated bytes of the program's heap
/// @param stackFrames frames of one goroutine
/// @param outputBytes bytes written to stdout and stderr together
/// @param nanos virtual time
/// @param instructions machine instructions, so that endless silent loops end
public record Limits(
    long events,
    int tasks,
    long heapBytes,
    int stackFrames,
    long outputBytes,
    long nanos,
    long instructions) {

  /// Which limit.
  public enum Kind {
    EVENTS,
    TASKS,
    HEAP,
    STACK,
    OUTPUT,
    TIME,
    INSTRUCTIONS
  }

  private static final int TIMER_BYTES = 512;

  /// Generous for teaching, small enough for a laptop.
  public static final Limits DEFAULT =
      new Limits(
          1_000_000,
          200_000,
          1L << 30,
          1_000_000,
          16L << 20,
          24L * 3600 * 1_000_000_000L,
          2_000_000_000L);

  /// How many timers may be set at once: so many as fit into the heap.
  public int timers() {
    return (int) Math.min(Integer.MAX_VALUE, heapBytes / TIMER_BYTES);
  }

  public Limits withEvents(long newEvents) {
    return new Limits(newEvents, tasks, heapBytes, stackFrames, outputBytes, nanos, instructions);
  }

  public Limits withHeapBytes(long newHeapBytes) {
    return new Limits(events, tasks, newHeapBytes, stackFrames, outputBytes, nanos, instructions);
  }

  public Limits withStackFrames(int newStackFrames) {
    return new Limits(events, tasks, heapBytes, newStackFrames, outputBytes, nanos, instructions);
  }

  public Limits withInstructions(long newInstructions) {
    return new Limits(events, tasks, heapBytes, stackFrames, outputBytes, nanos, newInstructions);
  }
}

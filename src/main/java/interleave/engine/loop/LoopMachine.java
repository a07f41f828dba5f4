package interleave.engine.loop;

/// A program on an event loop in execution: deterministic, single-threaded, driven from outside. It
/// owns no thread and reads no clock; when nothing can run, virtual time jumps to the next timer.
public interface LoopMachine {

  /// Goes on for about `instructions` instructions, less when the program ends before.
  ///
  /// @return whether there is more to do; after the [LoopEvent.ProgramEnd] there is not
  boolean run(LoopSink sink, long instructions);

  /// The virtual time, in nanoseconds since the program started.
  long nanos();
}

package interleave.engine.loop;

/// Takes the events of a run in the order in which they happen.
@FunctionalInterface
public interface LoopSink {

  /// Drops everything: for runs of which only output and exit code matter.
  LoopSink NONE = event -> {};

  void accept(LoopEvent event);

  /// Whether it wants nothing but [LoopEvent.Output] and [LoopEvent.ProgramEnd]: then a machine
  /// does not make the others.
  default boolean wantsOutputOnly() {
    return this == NONE;
  }

  /// A sink that wants output and the end only: for runs that nobody looks at.
  static LoopSink ofOutput(LoopSink sink) {
    return new LoopSink() {
      @Override
      public void accept(LoopEvent event) {
        sink.accept(event);
      }

      @Override
      public boolean wantsOutputOnly() {
        return true;
      }
    };
  }
}

package interleave.engine.loop;

/// Takes the events of a run in the order in which they happen.
@FunctionalInterface
public interface LoopSink {

  /// Drops everything: for runs of which only output and exit code matter.
  LoopSink NONE = event -> {};

  void accept(LoopEvent event);
}

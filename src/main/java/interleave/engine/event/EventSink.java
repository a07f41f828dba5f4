package interleave.engine.event;

/// Takes the events of a run in the order in which they happen.
@FunctionalInterface
public interface EventSink {

  /// Drops everything: for runs of which only the outcome matters.
  EventSink NONE = event -> {};

  void accept(Event event);
}

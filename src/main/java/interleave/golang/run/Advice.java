package interleave.golang.run;

/// What a program has told the runtime about how it wants to be treated.
final class Advice {

  /// It waits for signals: then nothing is a deadlock.
  boolean awaitsSignals;

  /// A panic lists all goroutines, not only its own.
  boolean tracesAll;

  /// Memory has been collected, and goroutines that wait were seen.
  boolean collects;

  /// How often `main` has let panicking goroutines run before it returned.
  int farewells;

  void restore(Advice from) {
    farewells = from.farewells;
    awaitsSignals = from.awaitsSignals;
    tracesAll = from.tracesAll;
    collects = from.collects;
  }
}

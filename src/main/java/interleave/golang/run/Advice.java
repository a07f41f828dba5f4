package interleave.golang.run;

/// What a program has told the runtime about itself and how it wants to be treated.
final class Advice {

  /// It waits for signals: then nothing is a deadlock.
  boolean awaitsSignals;

  /// A panic lists all goroutines, not only its own.
  boolean tracesAll;

  /// Memory has been collected, and goroutines that wait were seen.
  boolean collects;

  /// How many bytes of stack a goroutine may use.
  long maxStack = StackSize.LIMIT;

  /// Sequences of `iter.Pull` that have not begun: goroutines in Go, which nobody has asked yet.
  long waitingSequences;

  /// How often `main` has let panicking goroutines run before it returned.
  int farewells;

  void restore(Advice from) {
    farewells = from.farewells;
    awaitsSignals = from.awaitsSignals;
    tracesAll = from.tracesAll;
    collects = from.collects;
    maxStack = from.maxStack;
    waitingSequences = from.waitingSequences;
  }
}

package interleave.golang.run;

/// What a program has told the runtime about itself and how it wants to be treated.
final class Advice {

  /// It waits for signals: then nothing is a deadlock.
  boolean awaitsSignals;

  /// A panic lists all goroutines, not only its own.
  boolean tracesAll;

  /// How often memory has been collected: then goroutines that wait are seen, and pools lose
  /// values.
  int collections;

  /// How many bytes of stack a goroutine may use.
  long maxStack = StackSize.LIMIT;

  /// Sequences of `iter.Pull` that have not begun: goroutines in Go, which nobody has asked yet.
  long waitingSequences;

  /// The most goroutines that were alive when the program asked how much memory is in use.
  int mostGoroutines;

  /// How often `main` has let panicking goroutines run before it returned.
  int farewells;

  void restore(Advice from) {
    farewells = from.farewells;
    awaitsSignals = from.awaitsSignals;
    tracesAll = from.tracesAll;
    maxStack = from.maxStack;
    waitingSequences = from.waitingSequences;
    collections = from.collections;
    mostGoroutines = from.mostGoroutines;
  }
}

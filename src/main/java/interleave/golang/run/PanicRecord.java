package interleave.golang.run;

import interleave.golang.value.InterfaceValue;
import interleave.golang.value.RuntimePanic;

/// A panic, or a Goexit, that is running deferred calls.
final class PanicRecord {

  /// What was panicked with; null for Goexit.
  final InterfaceValue value;

  /// The failed operation behind it; null for the program's own panics and for Goexit.
  final RuntimePanic failure;

  final PanicRecord below;

  /// The frame of the deferred call that runs now; -1 when none does.
  int callFrame = -1;

  /// The frame whose deferred call that is: where a recover goes on.
  int frame = -1;

  boolean recovered;

  /// A later panic has passed the deferred call that this one was running.
  boolean aborted;

  PanicRecord(InterfaceValue value, RuntimePanic failure, PanicRecord below) {
    this.value = value;
    this.failure = failure;
    this.below = below;
  }

  /// Whether it is a nil dereference, whose message goes on with the signal.
  boolean isSignal() {
    return failure != null && failure.kind() == RuntimePanic.Kind.NIL;
  }

  boolean isGoexit() {
    return value == null;
  }
}

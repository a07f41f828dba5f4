package interleave.golang.run;

import interleave.golang.value.InterfaceValue;

/// A panic, or a Goexit, that is running deferred calls.
final class PanicRecord {

  /// What was panicked with; null for Goexit.
  final InterfaceValue value;

  /// Printed behind the message of a nil dereference.
  final boolean signal;

  final PanicRecord below;

  /// The frame of the deferred call that runs now; -1 when none does.
  int callFrame = -1;

  /// The frame whose deferred call that is: where a recover goes on.
  int frame = -1;

  boolean recovered;

  /// A later panic has passed the deferred call that this one was running.
  boolean aborted;

  PanicRecord(InterfaceValue value, boolean signal, PanicRecord below) {
    this.value = value;
    this.signal = signal;
    this.below = below;
  }

  boolean isGoexit() {
    return value == null;
  }
}

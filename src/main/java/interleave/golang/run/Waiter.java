package interleave.golang.run;

/// A goroutine's place in the queue of a channel (Go's `sudog`); a `select` has one in each of its
/// channels.
final class Waiter {

  final Goroutine goroutine;
  final Chan channel;

  /// Which case of a `select`; -1 for a plain send or receive.
  final int arm;

  final boolean send;

  /// What it sends.
  long bits;

  Object ref;

  Waiter next;
  Waiter previous;
  boolean queued;

  Waiter(Goroutine goroutine, Chan channel, int arm, boolean send) {
    this.goroutine = goroutine;
    this.channel = channel;
    this.arm = arm;
    this.send = send;
  }
}

package interleave.golang.run;

/// A goroutine's place in the queue of a channel (Go's `sudog`); a `select` has one in each of its
/// channels.
final class Waiter {

  final Goroutine goroutine;

  Chan channel;

  /// Which case of a `select`; -1 for a plain send or receive.
  final int arm;

  boolean send;

  /// What it sends.
  long bits;

  Object ref;

  Waiter next;
  Waiter previous;
  boolean queued;

  /// The place of a plain send or receive.
  static Waiter plain(Goroutine goroutine, Chan channel, boolean send) {
    Waiter waiter = goroutine.waiter;
    if (waiter == null) {
      waiter = new Waiter(goroutine, channel, -1, send);
      goroutine.waiter = waiter;
    } else {
      waiter.channel = channel;
      waiter.send = send;
    }
    return waiter;
  }

  Waiter(Goroutine goroutine, Chan channel, int arm, boolean send) {
    this.goroutine = goroutine;
    this.channel = channel;
    this.arm = arm;
    this.send = send;
  }
}

package interleave.picture;

import interleave.source.Pos;

/// A timer that counts down.
///
/// @param timer its number, from 1
/// @param function what set it: `setTimeout`
/// @param label the callback, as the source calls it
/// @param setNanos when it was set
/// @param deadlineNanos when it is due
/// @param periodNanos 0 for one that fires once
/// @param pos where it was set
public record TimerPicture(
    int timer,
    String function,
    String label,
    long setNanos,
    long deadlineNanos,
    long periodNanos,
    Pos pos)
    implements Comparable<TimerPicture> {

  /// In the order in which they are due; of those that are due together the older one first.
  @Override
  public int compareTo(TimerPicture other) {
    return deadlineNanos != other.deadlineNanos
        ? Long.compare(deadlineNanos, other.deadlineNanos)
        : Integer.compare(timer, other.timer);
  }

  /// How much of its time is over, from 0 to 1.
  public double part(long nanos) {
    long all = deadlineNanos - setNanos;
    return all <= 0 ? 1 : Math.clamp((double) (nanos - setNanos) / all, 0, 1);
  }

  public long left(long nanos) {
    return Math.max(0, deadlineNanos - nanos);
  }
}

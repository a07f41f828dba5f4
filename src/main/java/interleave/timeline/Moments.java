package interleave.timeline;

/// Events in the order in which they happened, each with its time: all that an axis of time needs
/// to know of a recording.
public interface Moments {

  /// How many events there are.
  int size();

  /// When an event happened.
  long nanos(int at);

  /// The last event at or before a virtual time; -1 when there is none.
  int at(long nanos);

  /// Virtual time of the last event.
  default long nanos() {
    int size = size();
    return size == 0 ? 0 : nanos(size - 1);
  }

  /// Virtual time at a position of the playhead, between two events by part.
  ///
  /// @param position from 0, before the first event, to the number of events
  default double nanosAt(double position) {
    int next = (int) Math.floor(Math.clamp(position, 0, size()));
    long before = next > 0 ? nanos(next - 1) : 0;
    long after = next < size() ? nanos(next) : before;
    return before + (after - before) * (position - next);
  }
}

package interleave.timeline;

/// Two recordings on one clock: their events in one order, that of virtual time. Where both have
/// events at one time, those of the first come first.
///
/// A position of the playhead counts the events of both; between two events exactly one side has
/// something on its way, and the other one rests.
public final class Together implements Moments {

  private final Moments first;
  private final Moments second;

  public Together(Moments first, Moments second) {
    this.first = first;
    this.second = second;
  }

  /// Where each side stands, as positions of their own: 0 is before the first event.
  public record Place(double first, double second) {}

  @Override
  public int size() {
    return first.size() + second.size();
  }

  @Override
  public long nanos(int at) {
    int before = firsts(at);
    int other = at - before;
    boolean isFirst = takesFirst(before, other);
    return isFirst ? first.nanos(before) : second.nanos(other);
  }

  @Override
  public int at(long nanos) {
    return first.at(nanos) + second.at(nanos) + 1;
  }

  /// How many of the first `count` events are those of the first side.
  private int firsts(int count) {
    int low = Math.max(0, count - second.size());
    int high = Math.min(count, first.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      // one more of the first side belongs to them when it comes before the last of the others
      int other = count - middle - 1;
      if (other >= 0 && first.nanos(middle) <= second.nanos(other)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean takesFirst(int before, int other) {
    return other >= second.size()
        || before < first.size() && first.nanos(before) <= second.nanos(other);
  }

  /// Whose event comes after the first `count` events.
  public boolean isFirst(int count) {
    int before = firsts(count);
    return takesFirst(before, count - before);
  }

  /// Where each side stands at a position of both.
  public Place place(double position) {
    double wanted = Math.clamp(position, 0, size());
    int count = (int) Math.floor(wanted);
    double part = wanted - count;
    int before = firsts(count);
    int other = count - before;
    boolean isFirst = part > 0 && takesFirst(before, other);
    return new Place(isFirst ? before + part : before, isFirst ? other : other + part);
  }

  /// The position of both at a place that [#place] has given.
  public double position(Place place) {
    return place.first() + place.second();
  }

  /// Where both stand when the first side stands at `position`: all that the other one has done
  /// before its last event, or before the one on its way, is done.
  public double ofFirst(double position) {
    int event = (int) Math.ceil(position) - 1;
    if (event < 0) {
      return 0;
    }
    return position + 1 + second.at(first.nanos(event) - 1);
  }

  /// The same for the second side.
  public double ofSecond(double position) {
    int event = (int) Math.ceil(position) - 1;
    if (event < 0) {
      return 0;
    }
    return position + 1 + first.at(second.nanos(event));
  }
}

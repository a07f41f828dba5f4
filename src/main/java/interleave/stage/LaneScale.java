package interleave.stage;

import interleave.picture.Durations;
import interleave.timeline.Moments;
import java.util.ArrayList;
import java.util.List;

/// From positions of the playhead to places along the axis of the lanes, and back.
///
/// On the axis of time a sleep of milliseconds leaves no room for what happens between two sleeps
/// within microseconds, and on the axis of events a sleep is as short as a step. The mixed axis
/// gives half its length to time and half to events: sleeps keep their proportions, and each event
/// has its room. Where it enlarges time very much, it says so.
///
/// *Invariant:* places grow with positions, on every axis.
public final class LaneScale {

  /// How much slower than on average time passes where the axis counts as enlarged.
  private static final double ENLARGED = .02;

  private static final int COLUMN = 4;
  private static final int MOST_TICKS = 500;

  private final Moments events;
  private final Lanes.Axis axis;

  public LaneScale(Moments events, Lanes.Axis axis) {
    this.events = events;
    this.axis = axis;
  }

  /// A mark on the axis.
  public record Tick(double place, String text) {}

  /// Where much happens in so little time that the axis enlarges it.
  ///
  /// @param nanos the time it takes
  public record Stretch(double from, double to, long nanos) {}

  /// The place of the run's end; at least 1.
  public double end() {
    double end = axis == Lanes.Axis.NANOS ? events.nanos() : events.size();
    return Math.max(1, end);
  }

  /// @param position of the playhead: 0 before the first event, 1 after it
  public double place(double position) {
    return switch (axis) {
      case EVENTS -> position;
      case NANOS -> events.nanosAt(position);
      case MIXED -> {
        long all = events.nanos();
        double share =
            all == 0 ? position / Math.max(1, events.size()) : events.nanosAt(position) / all;
        yield (position + share * events.size()) / 2;
      }
    };
  }

  /// The position of the playhead at a place.
  public double position(double place) {
    return switch (axis) {
      case EVENTS -> Math.clamp(place, 0, events.size());
      case NANOS -> positionAt(Math.max(0, Math.round(place)));
      case MIXED -> {
        int low = 0;
        int high = events.size();
        while (low < high) {
          int middle = (low + high + 1) >>> 1;
          if (place(middle) <= place) {
            low = middle;
          } else {
            high = middle - 1;
          }
        }
        if (low >= events.size()) {
          yield events.size();
        }
        double from = place(low);
        double to = place(low + 1.0);
        yield low + (to > from ? Math.clamp((place - from) / (to - from), 0, 1) : 0);
      }
    };
  }

  /// The last event that has happened at a place; -1 before the first.
  public int event(double place) {
    return axis == Lanes.Axis.NANOS
        ? events.at((long) Math.floor(place))
        : (int) Math.floor(position(place)) - 1;
  }

  private double positionAt(long nanos) {
    int at = events.at(nanos);
    if (at + 1 >= events.size()) {
      return events.size();
    }
    long before = at < 0 ? 0 : events.nanos(at);
    long after = events.nanos(at + 1);
    return at + 1 + (after > before ? (double) (nanos - before) / (after - before) : 0);
  }

  /// Round numbers between two places.
  ///
  /// @param pixels from one place to the other
  /// @param least pixels from tick to tick
  public List<Tick> ticks(double from, double to, double pixels, double least) {
    List<Tick> ticks = new ArrayList<>();
    double perPixel = (to - from) / pixels;
    if (axis != Lanes.Axis.MIXED) {
      boolean time = axis == Lanes.Axis.NANOS;
      double apart = least * perPixel;
      double step = time ? Ticks.timeStep(apart) : Ticks.step(apart);
      for (double tick : Ticks.multiples(from, to, step)) {
        long value = Math.round(tick);
        ticks.add(new Tick(tick, time ? Durations.text(value) : Long.toString(value)));
      }
      return ticks;
    }
    double nanosFrom = events.nanosAt(position(from));
    double nanosTo = events.nanosAt(position(to));
    double step = Ticks.timeStep(least * (nanosTo - nanosFrom) / pixels);
    double last = Double.NEGATIVE_INFINITY;
    double first = Math.ceil(nanosFrom / step) * step;
    for (double at = first; at <= nanosTo && ticks.size() < MOST_TICKS; at += step) {
      double place = place(positionAt(Math.round(at)));
      if (place - last >= least * perPixel && place >= from && place <= to) {
        ticks.add(new Tick(place, Durations.text(Math.round(at))));
        last = place;
      }
    }
    return ticks;
  }

  /// Where the axis enlarges time between two places; nowhere on an axis that does not mix.
  ///
  /// @param pixels from one place to the other
  /// @param least pixels that a stretch must have
  public List<Stretch> enlarged(double from, double to, double pixels, double least) {
    List<Stretch> all = new ArrayList<>();
    if (axis != Lanes.Axis.MIXED || events.nanos() == 0 || events.size() < 2) {
      return all;
    }
    double limit = ENLARGED * events.nanos() / events.size();
    double column = COLUMN * (to - from) / pixels;
    double begin = Double.NaN;
    double before = events.nanosAt(position(from));
    double beganAt = before;
    for (double place = from; place < to; place += column) {
      double end = Math.min(to, place + column);
      double now = events.nanosAt(position(end));
      boolean slow = end <= end() && (now - before) / (end - place) < limit;
      if (slow && Double.isNaN(begin)) {
        begin = place;
        beganAt = before;
      }
      if (!Double.isNaN(begin) && (!slow || end >= to)) {
        double until = slow ? end : place;
        if ((until - begin) / column * COLUMN >= least) {
          double nanos = (slow ? now : before) - beganAt;
          all.add(new Stretch(begin, until, Math.round(nanos)));
        }
        begin = Double.NaN;
      }
      before = now;
    }
    return all;
  }
}

package interleave.golang.run;

import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.golang.jit.BurstSite;
import interleave.golang.types.Type;
import java.util.Arrays;

/// Tells the events of bursts: those that were told lately by the numbers that the listener has
/// given to what repeats in them, the others in full.
final class Repeats {

  private static final int MOST = 1 << 10;

  private final Events events;
  private EventSink sink;

  /// What was told lately, each at the place that its hash says; null before the first.
  private Told[] told;

  /// An event as far as it repeats: by which goroutine, where, on which object.
  private record Told(int by, BurstSite site, ObjectId object, int shape) {
    private static final Told NOTHING = new Told(0, null, null, 0);
  }

  Repeats(Events events) {
    this.events = events;
  }

  /// From now on this listener is told; nobody: the last one will be again.
  void tell(EventSink listener) {
    if (listener != sink && listener != EventSink.NONE) {
      sink = listener;
      told = null;
    }
  }

  /// @param number that the event has; 0 when it has none
  void tell(Goroutine g, BurstSite site, long nanos, ObjectId object, int number) {
    if (told == null) {
      forget();
    }
    Told same = told[place(g, site)];
    if (same.object == object && same.site == site && same.by == g.number) {
      sink.again(same.shape, nanos, number);
    } else {
      tellAnew(g, site, nanos, object, number);
    }
  }

  /// An access to a variable of one number.
  void tell(Goroutine g, BurstSite site, long nanos, ObjectId object, Type type, long bits) {
    if ((int) bits == bits && GoValues.isJust(type, bits)) {
      tell(g, site, nanos, object, (int) bits);
    } else {
      events.used(nanos, g, site, object, type, bits);
    }
  }

  private void forget() {
    told = new Told[MOST];
    Arrays.fill(told, Told.NOTHING);
  }

  private static int place(Goroutine g, BurstSite site) {
    return site.hash() + 8191 * g.number & MOST - 1;
  }

  private void tellAnew(Goroutine g, BurstSite site, long nanos, ObjectId object, int number) {
    int shape = sink.shape(site.kind(), g.id, site.pos(), object);
    if (shape == 0) {
      events.again(nanos, g, site, object, null, number);
    } else {
      told[place(g, site)] = new Told(g.number, site, object, shape);
      sink.again(shape, nanos, number);
    }
  }
}

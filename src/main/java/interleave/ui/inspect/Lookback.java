package interleave.ui.inspect;

import interleave.engine.event.Event;
import interleave.timeline.EventLog;
import interleave.timeline.Places;
import java.util.function.Predicate;

/// Finds the last of some events, up to the playhead, that fits; remembers how far it has looked,
/// so that no event is looked at twice while the playhead goes on from there.
final class Lookback {

  private final EventLog log;
  private final Places events;
  private final Predicate<Event> fits;

  /// Of the first `from` of the events, the last that fits is number `found`.
  private int from;

  private int found = -1;

  Lookback(EventLog log, Places events, Predicate<Event> fits) {
    this.log = log;
    this.events = events;
    this.fits = fits;
  }

  /// The last that fits at or before event `at`; -1 when none does.
  int last(int at) {
    int to = events.upTo(at);
    boolean anew = found >= to;
    int known = anew ? 0 : Math.min(from, to);
    int place = to - 1;
    while (place >= known && !fits.test(log.get(events.get(place)))) {
      place--;
    }
    if (anew || place >= known) {
      found = Math.max(place, -1);
    }
    from = anew ? to : Math.max(from, to);
    return found >= 0 ? events.get(found) : -1;
  }
}

package interleave.picture;

import interleave.engine.event.Event;

/// Timers, tickers and the deadlines of contexts, in plain words.
final class TimerSentence {

  private TimerSentence() {}

  static String of(Event event, Picture before) {
    return switch (event) {
      case Event.TimerSet e -> set(e, before);
      case Event.TimerFire e -> fire(e, before);
      case Event.TimerStop e -> stop(e, before);
      default -> throw new IllegalArgumentException(event + " is about no timer");
    };
  }

  private static String by(Event event) {
    return event.task() == null ? "The runtime" : event.task().toString();
  }

  private static String set(Event.TimerSet e, Picture before) {
    String when = Durations.text(e.deadlineNanos() - e.nanos());
    if (e.periodNanos() > 0) {
      String every = Durations.text(e.periodNanos());
      return by(e)
          + " set "
          + e.timer()
          + " to tick every "
          + every
          + (when.equals(every) ? "." : ", first in " + when + ".");
    }
    if (Waiting.deadline(e.timer(), before) != null) {
      return by(e) + " gave " + e.timer() + " a deadline: it will be cancelled in " + when + ".";
    }
    return by(e) + " set " + e.timer() + " to fire in " + when + ".";
  }

  private static String fire(Event.TimerFire e, Picture before) {
    if (Waiting.deadline(e.timer(), before) != null) {
      return "At " + Durations.text(e.nanos()) + " the deadline of " + e.timer() + " has come.";
    }
    boolean ticks =
        before.object(e.timer()) instanceof ObjectPicture.Timer timer && timer.period() > 0;
    return "At " + Durations.text(e.nanos()) + " " + e.timer() + (ticks ? " ticks." : " fires.");
  }

  private static String stop(Event.TimerStop e, Picture before) {
    if (Waiting.deadline(e.timer(), before) != null) {
      return by(e)
          + " stopped the clock of "
          + e.timer()
          + (e.wasActive() ? "; its deadline does not matter any more." : ", which had run out.");
    }
    boolean ticks =
        before.object(e.timer()) instanceof ObjectPicture.Timer timer && timer.period() > 0;
    return e.wasActive()
        ? by(e) + " stopped " + e.timer() + (ticks ? ": it ticks no more." : " before it fired.")
        : by(e) + " stopped " + e.timer() + ", but it had fired or been stopped.";
  }
}

package interleave.js.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The timers as Node.js keeps them: a list for each duration, and the lists by when their first
/// timer is due.
final class Timers {

  private static final long NEVER = Long.MAX_VALUE;

  /// The timers of one duration, in order of their start.
  private static final class Line {
    private final long period;
    private final Deque<Timer> timers = new ArrayDeque<>();
    private long expiry;
    private final long serial;

    Line(long period, long serial) {
      this.period = period;
      this.serial = serial;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private long serials;

  /// The list that is worked through, and the time that it believes in.
  private Line current;

  private long now;

  /// Starts a timer.
  void add(Timer timer, long time) {
    timer.start = time;
    timer.active = true;
    Line line = null;
    for (Line each : lines) {
      if (each.period == timer.period) {
        line = each;
      }
    }
    if (line == null) {
      line = new Line(timer.period, serials++);
      line.expiry = time + timer.period;
      lines.add(line);
    }
    line.timers.add(timer);
  }

  void remove(Timer timer) {
    timer.active = false;
    for (Line line : lines) {
      if (line.period == timer.period) {
        line.timers.remove(timer);
      }
    }
    lines.removeIf(line -> line.timers.isEmpty() && line != current);
  }

  private Line first() {
    Line first = null;
    for (Line line : lines) {
      boolean sooner =
          first == null
              || line.expiry < first.expiry
              || (line.expiry == first.expiry && line.serial < first.serial);
      if (sooner) {
        first = line;
      }
    }
    return first;
  }

  /// When the first list is due, in milliseconds; [Long#MAX_VALUE] when there is no timer.
  long expiry() {
    Line first = first();
    return first == null ? NEVER : first.expiry;
  }

  boolean keepsAlive() {
    return lines.stream().anyMatch(line -> line.timers.stream().anyMatch(timer -> timer.refs));
  }

  /// The next timer whose callback is to be called in this round.
  ///
  /// @param time the present time, in milliseconds
  /// @return null when the round is over
  Timer due(long time) {
    if (current == null) {
      now = time;
    }
    while (true) {
      if (current == null) {
        Line first = first();
        if (first == null || first.expiry > now) {
          return null;
        }
        current = first;
      }
      Timer timer = current.timers.peek();
      if (timer == null) {
        lines.remove(current);
        current = null;
        now = time;
        continue;
      }
      long waited = now - timer.start;
      if (waited < current.period) {
        now = time;
        waited = now - timer.start;
        if (waited < current.period) {
          current.expiry = Math.max(timer.start + current.period, now + 1);
          current = null;
          continue;
        }
      }
      current.timers.poll();
      timer.active = false;
      return timer;
    }
  }
}

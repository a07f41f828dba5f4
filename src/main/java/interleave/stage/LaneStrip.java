package interleave.stage;

import interleave.engine.event.TaskState;
import interleave.picture.Look;
import interleave.timeline.Moments;
import interleave.timeline.Span;
import interleave.timeline.SpanList;
import java.util.List;
import java.util.function.Function;

/// What one lane shows: stretches in order, each with a look and words.
interface LaneStrip {

  int size();

  int fromEvent(int i);

  int toEvent(int i);

  long fromNanos(int i);

  long toNanos(int i);

  /// How it looks; null where there is nothing.
  Look look(int i);

  /// What is written on it where there is room; may be empty.
  String words(int i);

  /// The last stretch that begins at or before an event, not before stretch `from`; -1 for none.
  int at(int event, int from);

  /// What a goroutine does, or what runs on a P.
  ///
  /// @param runs what is written where somebody runs
  record OfSpans(SpanList spans, Function<Span, String> runs) implements LaneStrip {
    @Override
    public int size() {
      return spans.size();
    }

    @Override
    public int fromEvent(int i) {
      return spans.fromEvent(i);
    }

    @Override
    public int toEvent(int i) {
      return spans.toEvent(i);
    }

    @Override
    public long fromNanos(int i) {
      return spans.fromNanos(i);
    }

    @Override
    public long toNanos(int i) {
      return spans.toNanos(i);
    }

    @Override
    public Look look(int i) {
      TaskState state = spans.state(i);
      return switch (state) {
        case DONE, ABANDONED -> null;
        case BLOCKED -> Look.of(state, spans.get(i).reason());
        case RUNNING, RUNNABLE, SLEEPING, PANICKED -> Look.of(state, null);
      };
    }

    @Override
    public String words(int i) {
      Span span = spans.get(i);
      return switch (span.state()) {
        case RUNNING -> runs.apply(span);
        case BLOCKED ->
            span.object() == null
                ? span.reason().text()
                : span.reason().text() + " · " + span.object();
        case SLEEPING -> "sleep";
        case RUNNABLE, DONE, PANICKED, ABANDONED -> "";
      };
    }

    @Override
    public int at(int event, int from) {
      return spans.atEvent(event, from);
    }
  }

  /// What many goroutines do together.
  record OfStretches(List<GoLanes.Stretch> stretches, Moments events) implements LaneStrip {
    @Override
    public int size() {
      return stretches.size();
    }

    @Override
    public int fromEvent(int i) {
      return stretches.get(i).from();
    }

    @Override
    public int toEvent(int i) {
      return stretches.get(i).to();
    }

    @Override
    public long fromNanos(int i) {
      return events.nanos(fromEvent(i));
    }

    @Override
    public long toNanos(int i) {
      return events.nanos(Math.min(toEvent(i), events.size() - 1));
    }

    @Override
    public Look look(int i) {
      return stretches.get(i).look();
    }

    @Override
    public String words(int i) {
      return stretches.get(i).words();
    }

    @Override
    public int at(int event, int from) {
      int low = from;
      int high = stretches.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (stretches.get(middle).from() <= event) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }
}

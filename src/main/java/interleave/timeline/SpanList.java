package interleave.timeline;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import java.util.AbstractList;
import java.util.RandomAccess;

/// The spans of one task, or of one P, in order. Its size is fixed when it is asked for; single
/// facts can be asked for without making a [Span].
public final class SpanList extends AbstractList<Span> implements RandomAccess {

  private final EventLog log;
  private final Ints marks;
  private final int size;
  private final int stride;
  private final int end;
  private final TaskId task;

  /// @param marks the events that begin a span (and, with a stride of two, the ones that end it)
  /// @param task whose spans; null for the spans of a P
  SpanList(EventLog log, Ints marks, int stride, int end, TaskId task) {
    this.log = log;
    this.marks = marks;
    this.stride = stride;
    this.size = (marks.size() + stride - 1) / stride;
    this.end = end;
    this.task = task;
  }

  @Override
  public int size() {
    return size;
  }

  /// The event that began span `index`.
  public int fromEvent(int index) {
    return marks.get(index * stride);
  }

  /// The event that ended span `index`.
  public int toEvent(int index) {
    int mark = index * stride + 1;
    return mark < marks.size() && (stride == 2 || index + 1 < size) ? marks.get(mark) : end;
  }

  public long fromNanos(int index) {
    return log.get(fromEvent(index)).nanos();
  }

  public long toNanos(int index) {
    int to = toEvent(index);
    return to < log.size() ? log.get(to).nanos() : end == 0 ? 0 : log.get(end - 1).nanos();
  }

  public TaskState state(int index) {
    return LegalMoves.target(log.get(fromEvent(index)));
  }

  /// The task that span `index` is about.
  public TaskId task(int index) {
    return task != null ? task : log.get(fromEvent(index)).task();
  }

  @Override
  public Span get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("span " + index + " of " + size);
    }
    Event event = log.get(fromEvent(index));
    return new Span(
        task(index),
        event instanceof Event.GoStart start ? start.proc() : -1,
        state(index),
        WaitReason.of(event),
        WaitReason.object(event),
        fromEvent(index),
        toEvent(index),
        fromNanos(index),
        toNanos(index));
  }

  /// The last span that begins at or before `nanos`; -1 when there is none.
  public int at(long nanos) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fromNanos(middle) <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The last span that begins at or before event `index`; -1 when there is none.
  public int atEvent(int index) {
    return atEvent(index, 0, size);
  }

  /// The same, for spans of which number `near` begins before or at it: quick where it is not far.
  public int atEvent(int index, int near) {
    int reach = 1;
    while (near + reach < size && fromEvent(near + reach) <= index) {
      reach *= 2;
    }
    return atEvent(index, near + reach / 2, Math.min(size, near + reach));
  }

  /// The last of the spans before `high`, of which those before `low` begin early enough.
  private int atEvent(int index, int low, int high) {
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fromEvent(middle) <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

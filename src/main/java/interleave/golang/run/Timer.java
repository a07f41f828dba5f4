package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.golang.value.Closure;
import interleave.golang.value.StructValue;

/// Something that happens at a time: a goroutine wakes, a channel gets the time, a function starts.
final class Timer {

  /// Who is woken; null when nobody is.
  Goroutine sleeper;

  /// What gets the time; null when nothing does.
  Chan channel;

  /// What the time looks like in Go: copied and filled in for each firing.
  StructValue time;

  /// What is called in a goroutine of its own; null when nothing is.
  Closure function;

  /// Who set it.
  Goroutine setter;

  ObjectId id;
  long deadline;
  long period;

  /// Equal deadlines are kept in the order in which they were set.
  long order;

  boolean active;

  /// Its place in the heap; -1 when it is not there.
  int place = -1;

  boolean isBefore(Timer other) {
    return deadline != other.deadline ? deadline < other.deadline : order < other.order;
  }
}

package interleave.golang.run;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.golang.types.LanguageVersion;
import interleave.golang.value.StructValue;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// All timers of a machine, the earliest first.
///
/// Since Go 1.23 a timer whose channel nobody waits on is not in the heap: it sends when somebody
/// looks at the channel, keeps no old time after `Stop` or `Reset`, and does not keep the deadlock
/// detector quiet. Programs of older language versions get the older rules.
final class Timers {

  private final GoMachine machine;
  private final boolean synchronous;
  private final List<Timer> heap = new ArrayList<>();
  private long orders;
  private long firstDeadline = Long.MAX_VALUE;

  Timers(GoMachine machine, LanguageVersion version) {
    this.machine = machine;
    this.synchronous = version.isAtLeast(1, 23);
  }

  boolean areSynchronous() {
    return synchronous;
  }

  /// The timer that fires next; null when there is none.
  Timer peek() {
    return heap.isEmpty() ? null : heap.get(0);
  }

  /// When [#peek] fires; never, when there is none.
  long firstDeadline() {
    return firstDeadline;
  }

  /// Whether only tickers are left that nobody listens to: the program would hang.
  boolean onlyUnheardTickers() {
    for (Timer timer : heap) {
      if (timer.channel == null || timer.period == 0 || !timer.channel.receivers.isEmpty()) {
        return false;
      }
    }
    return !heap.isEmpty();
  }

  void set(Timer timer, long deadline) {
    if (timer.place >= 0) {
      remove(timer);
    }
    timer.deadline = deadline;
    timer.order = ++orders;
    timer.active = true;
    if (belongsIntoHeap(timer)) {
      add(timer);
    }
  }

  /// Whether there are as many timers as there may be when `g` wants one more: the program has
  /// ended then. Sleepers are no matter of this limit, but of that of goroutines.
  boolean isCrowded(Goroutine g) {
    int most = machine.limits.timers();
    if (heap.size() < most) {
      return false;
    }
    machine.endings.limit(Limits.Kind.HEAP, "more than " + most + " timers at once", g);
    return true;
  }

  private boolean belongsIntoHeap(Timer timer) {
    return timer.active
        && (!synchronous || timer.channel == null || !timer.channel.receivers.isEmpty());
  }

  /// @return whether it was active (since 1.23: or had sent a time that nobody took)
  boolean stop(Timer timer) {
    boolean pending = timer.active;
    timer.active = false;
    if (timer.place >= 0) {
      remove(timer);
    }
    return drain(timer) || pending;
  }

  private boolean drain(Timer timer) {
    if (!synchronous || timer.channel == null || timer.channel.count == 0) {
      return false;
    }
    timer.channel.drop();
    return true;
  }

  void receiverCame(Timer timer) {
    if (timer.place < 0 && belongsIntoHeap(timer)) {
      add(timer);
    }
  }

  void receiverLeft(Timer timer) {
    if (timer.place >= 0 && !belongsIntoHeap(timer)) {
      remove(timer);
    }
  }

  /// Somebody looks at the channel of a timer that is not in the heap: if it is due it sends now.
  void catchUp(Timer timer) {
    if (synchronous
        && timer.active
        && timer.place < 0
        && timer.deadline <= machine.scheduler.localNanos()) {
      fire(timer);
    }
  }

  /// Takes the first timer out and does what it is for.
  void fireFirst() {
    fire(heap.get(0));
  }

  private void fire(Timer timer) {
    if (timer.place >= 0) {
      remove(timer);
    }
    long due = timer.deadline;
    if (timer.period > 0) {
      long missed = Math.max(0, machine.scheduler.localNanos() - due) / timer.period;
      timer.deadline = due + timer.period * (missed + 1);
      timer.order = ++orders;
    } else {
      timer.active = false;
    }
    if (timer.sleeper != null) {
      machine.ready(timer.sleeper, null);
      return;
    }
    if (machine.recording && timer.id != null) {
      machine.emit(new Event.TimerFire(machine.nanos(), null, Pos.NONE, timer.id));
    }
    if (timer.channel != null) {
      machine.channels.sendTime(timer.channel, timeOf(timer, due));
    } else {
      machine.spawning.by(timer);
    }
    if (belongsIntoHeap(timer) && timer.place < 0) {
      add(timer);
    }
  }

  private StructValue timeOf(Timer timer, long nanos) {
    StructValue time = timer.time.copy();
    VirtualTime.set(time, nanos);
    return time;
  }

  private void add(Timer timer) {
    timer.place = heap.size();
    heap.add(timer);
    up(timer.place);
    noteFirst();
  }

  private void noteFirst() {
    firstDeadline = heap.isEmpty() ? Long.MAX_VALUE : heap.get(0).deadline;
  }

  private void remove(Timer timer) {
    int place = timer.place;
    Timer last = heap.removeLast();
    timer.place = -1;
    if (last != timer) {
      heap.set(place, last);
      last.place = place;
      up(place);
      down(last.place);
    }
    noteFirst();
  }

  private void up(int from) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (!heap.get(place).isBefore(heap.get(parent))) {
        return;
      }
      swap(place, parent);
      place = parent;
    }
  }

  private void down(int from) {
    int place = from;
    while (true) {
      int child = 2 * place + 1;
      if (child >= heap.size()) {
        return;
      }
      if (child + 1 < heap.size() && heap.get(child + 1).isBefore(heap.get(child))) {
        child++;
      }
      if (!heap.get(child).isBefore(heap.get(place))) {
        return;
      }
      swap(place, child);
      place = child;
    }
  }

  private void swap(int a, int b) {
    Timer timer = heap.get(a);
    heap.set(a, heap.get(b));
    heap.set(b, timer);
    heap.get(a).place = a;
    heap.get(b).place = b;
  }

  /// In no particular order.
  List<Timer> all() {
    return heap;
  }

  /// For copies of a machine.
  void restore(Timers from, java.util.function.UnaryOperator<Timer> copy) {
    orders = from.orders;
    for (Timer timer : from.heap) {
      heap.add(copy.apply(timer));
    }
    firstDeadline = from.firstDeadline;
  }
}

package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.golang.run.Goroutine.Stand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// One processor and one queue. In *fifo* mode a goroutine moves until it waits, then the first of
/// the queue; in *manual* mode the schedule may prefer another one. In *explore* mode the schedule
/// picks any runnable goroutine before each visible operation, and the clock only moves when nobody
/// else can.
final class QueueScheduler extends Scheduler {

  /// How many statements local code may do in explore mode before others can be picked: few enough
  /// that a loop that waits for another goroutine does not hold up a search.
  private static final int MOST_LOCAL = 100_000;

  private final boolean explore;
  private final boolean asks;
  private final int nanosPerStatement;
  private final Deque<Goroutine> queue = new ArrayDeque<>();
  private Goroutine current;
  private long clock;
  private long sliceEnd;
  private int runBudget;
  private int procs;

  QueueScheduler(GoMachine machine, Settings.Mode mode) {
    super(machine);
    this.explore = mode == Settings.Mode.EXPLORE;
    this.asks = mode.asks();
    this.nanosPerStatement = explore ? 0 : machine.settings.statementNanos();
    this.procs = machine.settings.procs();
  }

  @Override
  Goroutine choose() {
    if (!asks) {
      return current != null ? current : queue.peekFirst();
    }
    List<Goroutine> candidates = new ArrayList<>(queue.size() + 1);
    if (current != null) {
      candidates.add(current);
    }
    candidates.addAll(queue);
    if (explore && candidates.size() > 1 && machine.endings.isHeldUp()) {
      // main would give way again and again: in a search, that is an order without end.
      candidates.removeIf(g -> g == machine.main() && g.stand == Stand.EXIT);
    }
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    List<TaskId> ids = candidates.stream().map(g -> g.id).toList();
    TaskId last = candidates.getFirst() == current ? current.id : null;
    return candidates.get(machine.decide(new Decision.RunNext(ids, last)));
  }

  @Override
  boolean isAlone(Goroutine g) {
    return explore && queue.isEmpty();
  }

  @Override
  boolean begin(Goroutine g) {
    if (g != current) {
      Goroutine preempted = current;
      if (preempted != null) {
        stop(preempted, Event.StopReason.PREEMPTED);
        queue.addFirst(preempted);
      }
      start(g);
    }
    machine.at(clock);
    return true;
  }

  private void start(Goroutine g) {
    queue.remove(g);
    current = g;
    sliceEnd = clock + Costs.SLICE;
    machine.at(clock);
    machine.started(g, 0);
    charge(Costs.SWITCH);
  }

  private void stop(Goroutine g, Event.StopReason reason) {
    machine.stopped(g, reason);
    current = null;
  }

  @Override
  void moved(Goroutine g) {
    if (current == g && isLocal(g)) {
      runLocal(g);
    }
    settle();
  }

  private static boolean isLocal(Goroutine g) {
    return g.stand == Stand.LOCAL || g.stand == Stand.RESUME || g.stand == Stand.START;
  }

  private void runLocal(Goroutine g) {
    machine.at(clock);
    long left = explore ? MOST_LOCAL : (sliceEnd - clock) / Math.max(1, nanosPerStatement);
    runBudget = (int) Math.clamp(left, 0L, Costs.SLICE);
    machine.interpreter.budget = runBudget;
    machine.runLocal(g);
    machine.executed(g, runBudget - machine.interpreter.budget);
    clock = localNanos();
    runBudget = 0;
    machine.interpreter.budget = 0;
    if (g.stand == Stand.LOCAL) {
      g.stand = Stand.SLICE;
    }
  }

  @Override
  void settle() {
    while (!machine.hasEnded() && !machine.isInterrupted()) {
      Timer timer = machine.timers.peek();
      if (timer != null && (timer.deadline <= clock || isIdle())) {
        if (isIdle() && machine.timers.onlyUnheardTickers()) {
          machine.endings.hangs();
          return;
        }
        clock = Math.max(clock, timer.deadline);
        machine.at(clock);
        machine.timers.fireFirst();
        continue;
      }
      if (isIdle()) {
        machine.endings.deadlock();
        return;
      }
      if (explore) {
        return;
      }
      if (current == null) {
        start(queue.peekFirst());
      }
      if (!isLocal(current)) {
        return;
      }
      runLocal(current);
    }
  }

  @Override
  boolean isIdle() {
    return current == null && queue.isEmpty();
  }

  @Override
  void spawned(Goroutine g) {
    queue.addLast(g);
  }

  @Override
  void readied(Goroutine g) {
    queue.addLast(g);
  }

  @Override
  void parked(Goroutine g) {
    current = null;
  }

  @Override
  void ended(Goroutine g) {
    current = null;
  }

  @Override
  void yielded(Goroutine g) {
    stop(g, Event.StopReason.YIELDED);
    queue.addLast(g);
  }

  @Override
  void sliceOver(Goroutine g) {
    g.stand = Stand.LOCAL;
    if (queue.isEmpty()) {
      sliceEnd = clock + Costs.SLICE;
    } else {
      stop(g, Event.StopReason.PREEMPTED);
      queue.addLast(g);
    }
  }

  @Override
  void charge(long nanos) {
    if (!explore) {
      clock += nanos;
    }
  }

  @Override
  long localNanos() {
    return clock + (long) (runBudget - machine.interpreter.budget) * nanosPerStatement;
  }

  @Override
  int procs() {
    return procs;
  }

  @Override
  void setProcs(int count) {
    procs = count;
  }

  @Override
  void restore(Scheduler from, UnaryOperator<Goroutine> copy) {
    QueueScheduler other = (QueueScheduler) from;
    for (Goroutine g : other.queue) {
      queue.addLast(copy.apply(g));
    }
    current = other.current == null ? null : copy.apply(other.current);
    clock = other.clock;
    sliceEnd = other.sliceEnd;
    procs = other.procs;
  }
}

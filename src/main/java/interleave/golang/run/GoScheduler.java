package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.golang.run.Goroutine.Stand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// Go's scheduler, simulated: Ps with local queues and a `runnext`, a global queue, stealing, idle
/// Ps that are woken when there is work, time slices. Each P has a clock; what happens on different
/// Ps happens in the order of their clocks, so it is a simulation of discrete events. Small random
/// differences in what operations cost give each seed its own interleaving.
class GoScheduler extends Scheduler {

  private static final int GLOBAL_EVERY = 61;
  private static final long TIMER_LATENCY = 1_000;

  /// From an expired deadline to the only P's awakening.
  private static final long ALARM_LATENCY = 60_000;

  private final int nanosPerStatement;
  private final int statementsPerStretch;
  private final Interpreter interpreter;
  private Proc[] procs;
  private final Deque<Goroutine> global = new ArrayDeque<>();

  /// The P that moves; null while a timer fires.
  private Proc active;

  /// The earliest P as [#settle] found it; null when it has to be looked for.
  private Proc settled;

  private static final long UNKNOWN = Long.MIN_VALUE;

  /// Up to when, exclusively, no other P moves than [#active]; [#UNKNOWN] when somebody has to
  /// look.
  private long horizon = UNKNOWN;

  private Goroutine lastMoved;
  private int runBudget;

  /// Where the last timer put its goroutine, so that equal deadlines keep their order.
  private Proc timerProc;

  private long timerDeadline = -1;

  /// Made ready by timers while the only P was busy: it looks at timers between goroutines only.
  private final Deque<Goroutine> expired = new ArrayDeque<>();

  GoScheduler(GoMachine machine) {
    super(machine);
    interpreter = machine.interpreter;
    nanosPerStatement = Math.max(1, machine.settings.statementNanos());
    statementsPerStretch = (int) (Costs.STRETCH / nanosPerStatement);
    procs = new Proc[Math.max(1, machine.settings.procs())];
    for (int i = 0; i < procs.length; i++) {
      procs[i] = new Proc(i);
    }
    active = procs[0];
    active.idle = false;
  }

  @Override
  List<MachineView.RunQueue> queues() {
    List<MachineView.RunQueue> queues = new ArrayList<>();
    for (Proc p : procs) {
      if (p.hasWork() || p.current != null) {
        List<TaskId> tasks = new ArrayList<>();
        if (p.current != null) {
          tasks.add(p.current.id);
        }
        if (p.runNext != null) {
          tasks.add(p.runNext.id);
        }
        p.queue.forEach(g -> tasks.add(g.id));
        queues.add(new MachineView.RunQueue(p.index, tasks));
      }
    }
    if (!global.isEmpty()) {
      List<TaskId> tasks = global.stream().map(g -> g.id).toList();
      queues.add(new MachineView.RunQueue(-1, tasks));
    }
    return queues;
  }

  // Whose turn it is

  /// The P with the earliest clock of those that are not idle; null when all are.
  private Proc earliest() {
    Proc best = null;
    for (Proc p : procs) {
      if (!p.idle && (best == null || p.clock < best.clock)) {
        best = p;
      }
    }
    return best;
  }

  @Override
  Goroutine choose() {
    Proc first = settled != null ? settled : earliest();
    settled = null;
    List<Goroutine> tied = null;
    for (int i = first.index + 1; i < procs.length; i++) {
      Proc p = procs[i];
      if (p.clock == first.clock && !p.idle && p.current != null && !isLocal(p.current)) {
        if (tied == null) {
          tied = new ArrayList<>();
          tied.add(first.current);
        }
        tied.add(p.current);
      }
    }
    if (tied == null) {
      return first.current;
    }
    List<TaskId> ids = new ArrayList<>(tied.size());
    for (Goroutine g : tied) {
      ids.add(g.id);
    }
    TaskId last = lastMoved != null && tied.contains(lastMoved) ? lastMoved.id : null;
    return tied.get(machine.decide(tie(ids, last)));
  }

  /// The question which of several Ps moves whose clocks show the same.
  Decision tie(List<TaskId> tasks, TaskId last) {
    return new Decision.RunNext(tasks, last);
  }

  // For schedules that interfere

  /// Those who run or could run, in the order of the Ps: a running one before the queue behind it.
  final List<Goroutine> runnable() {
    List<Goroutine> all = new ArrayList<>();
    for (Proc p : procs) {
      if (p.current != null) {
        all.add(p.current);
      }
    }
    for (Proc p : procs) {
      if (p.runNext != null) {
        all.add(p.runNext);
      }
      all.addAll(p.queue);
    }
    all.addAll(global);
    all.addAll(expired);
    return all;
  }

  /// Who moved last, if it could go on; null otherwise.
  final TaskId lastMoved() {
    return lastMoved == null || lastMoved.stand == Stand.PARKED || !lastMoved.isAlive()
        ? null
        : lastMoved.id;
  }

  /// Takes `g` out of its queue and lets it run at once: on an idle P, or else instead of the
  /// goroutine that would have moved.
  final void takeOver(Goroutine g) {
    Proc first = earliest();
    Proc target = first;
    for (Proc p : procs) {
      if (p.current == null && (target.current != null || p.clock < target.clock)) {
        target = p;
      }
    }
    for (Proc p : procs) {
      p.queue.remove(g);
      p.runNext = p.runNext == g ? null : p.runNext;
    }
    global.remove(g);
    expired.remove(g);
    active = target;
    target.clock = Math.max(target.clock, first.clock);
    machine.at(target.clock);
    if (target.current != null) {
      machine.stopped(target.current, Event.StopReason.PREEMPTED);
      target.queue.addFirst(target.current);
    }
    target.idle = false;
    target.spinning = false;
    target.patient = false;
    target.current = g;
    g.proc = target;
    target.sliceEnd = target.clock + Costs.SLICE;
    machine.started(g, target.index);
    target.clock += jittered(Costs.SWITCH);
  }

  /// Keeps the other Ps from being behind the one that moves: they waited for it.
  final void holdOthers(long clock) {
    for (Proc p : procs) {
      if (p != active && !p.idle && p.clock < clock) {
        p.sliceEnd += clock - p.clock;
        p.clock = clock;
      }
    }
    settled = null;
  }

  @Override
  boolean begin(Goroutine g) {
    active = g.proc;
    lastMoved = g;
    machine.at(active.clock);
    return true;
  }

  @Override
  void moved(Goroutine g) {
    if (active.current == g && isLocal(g)) {
      runLocal(active);
    }
    settle();
  }

  static boolean isLocal(Goroutine g) {
    return g.stand == Stand.LOCAL || g.stand == Stand.RESUME || g.stand == Stand.START;
  }

  private void runLocal(Proc p) {
    Goroutine g = p.current;
    active = p;
    horizon = UNKNOWN;
    beginStretch(p);
    machine.runLocal(g);
    endStretch(p, g);
    if (g.stand == Stand.LOCAL && p.clock >= p.sliceEnd) {
      g.stand = Stand.SLICE;
    }
  }

  private void beginStretch(Proc p) {
    machine.at(p.clock);
    long most = p.sliceEnd - p.clock;
    runBudget =
        most >= Costs.STRETCH ? statementsPerStretch : (int) Math.max(0, most / nanosPerStatement);
    interpreter.budget = runBudget;
  }

  private void endStretch(Proc p, Goroutine g) {
    int statements = runBudget - interpreter.budget;
    machine.executed(g, statements);
    p.clock += (long) statements * nanosPerStatement;
    runBudget = 0;
    interpreter.budget = 0;
  }

  // Going on without looking around

  @Override
  boolean continues(Goroutine g) {
    Proc p = active;
    int statements = runBudget - interpreter.budget;
    long clock = p.clock + (long) statements * nanosPerStatement;
    if (clock >= horizon && clock >= findHorizon() || clock >= machine.timers.firstDeadline()) {
      return false;
    }
    machine.executed(g, statements);
    p.clock = clock;
    runBudget = 0;
    interpreter.budget = 0;
    if (machine.hasEnded()) {
      return false;
    }
    if (lastMoved != g) {
      lastMoved = g;
    }
    machine.at(clock);
    return true;
  }

  @Override
  boolean runsOn(Goroutine g) {
    if (active.current != g || !isLocal(g)) {
      return false;
    }
    beginStretch(active);
    return true;
  }

  @Override
  boolean opens(Burst burst, int left, long nanos) {
    Proc p = active;
    int statements = runBudget - left;
    long clock = p.clock + (long) statements * nanosPerStatement;
    long end = clock + nanos;
    if (end >= horizon && end >= findHorizon()
        || end >= machine.timers.firstDeadline()
        || end > p.sliceEnd - Costs.STRETCH
        || clock < machine.nanos()) {
      return false;
    }
    burst.clock = clock;
    burst.statements = statements;
    return true;
  }

  @Override
  int closed(Goroutine g, Burst burst) {
    machine.executed(g, burst.statements);
    machine.at(burst.moment);
    active.clock = burst.clock;
    if (lastMoved != g) {
      lastMoved = g;
    }
    runBudget = statementsPerStretch;
    interpreter.budget = runBudget;
    return runBudget;
  }

  private long findHorizon() {
    if (horizon == UNKNOWN) {
      horizon = horizon();
    }
    return horizon;
  }

  /// Up to when, exclusively, the P that moves is the only one that can move.
  private long horizon() {
    long first = machine.limits.nanos();
    for (Proc p : procs) {
      if (p != active && !p.idle) {
        first = Math.min(first, p.clock);
      }
    }
    return first;
  }

  @Override
  void settle() {
    while (!machine.hasEnded() && !machine.isInterrupted()) {
      Proc p = earliest();
      Timer timer = machine.timers.peek();
      if (timer != null && (p == null || timer.deadline <= p.clock)) {
        if (p == null && machine.timers.onlyUnheardTickers()) {
          machine.endings.hangs();
          return;
        }
        active = null;
        machine.at(timer.deadline);
        timerDeadline = timer.deadline;
        machine.timers.fireFirst();
      } else if (p == null) {
        machine.endings.deadlock();
        return;
      } else if (p.current == null) {
        schedule(p);
      } else if (isLocal(p.current)) {
        runLocal(p);
      } else {
        settled = p;
        return;
      }
    }
  }

  @Override
  boolean isIdle() {
    return earliest() == null;
  }

  // Finding work

  private void schedule(Proc p) {
    active = p;
    machine.at(p.clock);
    admitExpired();
    p.tick++;
    boolean inherits = false;
    Goroutine g = null;
    if (p.tick % GLOBAL_EVERY == 0) {
      g = global.pollFirst();
    }
    if (g == null && p.runNext != null) {
      g = p.runNext;
      p.runNext = null;
      inherits = true;
    }
    if (g == null) {
      g = p.queue.pollFirst();
    }
    if (g == null) {
      g = fromGlobal(p);
    }
    if (g == null) {
      g = steal(p);
      if (g == null && p.patient) {
        return;
      }
    }
    p.patient = false;
    boolean wasSpinning = p.spinning;
    p.spinning = false;
    if (g == null) {
      p.clock += Costs.SEARCH;
      p.idle = true;
      return;
    }
    if (wasSpinning) {
      wake();
    }
    p.current = g;
    g.proc = p;
    if (!inherits || p.sliceEnd <= p.clock) {
      p.sliceEnd = p.clock + Costs.SLICE;
    }
    machine.started(g, p.index);
    p.clock += jittered(Costs.SWITCH);
  }

  private Goroutine fromGlobal(Proc p) {
    if (global.isEmpty()) {
      return null;
    }
    int batch = Math.min(Math.min(global.size(), global.size() / procs.length + 1), Proc.QUEUE / 2);
    Goroutine first = global.pollFirst();
    for (int i = 1; i < batch; i++) {
      p.queue.addLast(global.pollFirst());
    }
    return first;
  }

  /// Takes half of another P's queue. What another P has just made ready is left to it for a while.
  ///
  /// @return null when there is nothing; with [Proc#patient] set when it is worth looking again
  private Goroutine steal(Proc p) {
    int count = procs.length;
    int from = machine.random.below(count);
    boolean waits = false;
    for (int i = 0; i < count; i++) {
      Proc victim = procs[(from + i) % count];
      if (victim == p) {
        continue;
      }
      if (!victim.queue.isEmpty()) {
        int half = victim.queue.size() - victim.queue.size() / 2;
        for (int k = 1; k < half; k++) {
          p.queue.addLast(victim.queue.pollFirst());
        }
        return victim.queue.pollFirst();
      }
      waits |= victim.runNext != null;
    }
    if (!waits) {
      p.patient = false;
      return null;
    }
    if (!p.patient) {
      p.patient = true;
      p.clock += jittered(Costs.RUN_NEXT_GRACE);
      return null;
    }
    p.patient = false;
    for (int i = 0; i < count; i++) {
      Proc victim = procs[(from + i) % count];
      if (victim.runNext != null) {
        Goroutine g = victim.runNext;
        victim.runNext = null;
        return g;
      }
    }
    return null;
  }

  /// What timers made ready comes first, and of several the last one.
  private void admitExpired() {
    while (!expired.isEmpty()) {
      addNext(active, expired.pollFirst());
    }
  }

  /// Wakes an idle P to look for work, unless one is looking already.
  private void wake() {
    Proc found = null;
    for (int i = 0; i < procs.length; i++) {
      Proc p = procs[i];
      if (p.spinning) {
        return;
      }
      if (p.idle && found == null) {
        found = p;
      }
    }
    if (found != null) {
      horizon = UNKNOWN;
      found.idle = false;
      found.spinning = true;
      found.clock =
          Math.max(found.clock, active.clock) + Costs.WAKE + machine.random.below(Costs.WAKE);
    }
  }

  // Changes of state

  @Override
  void spawned(Goroutine g) {
    enqueue(g);
  }

  @Override
  void readied(Goroutine g) {
    enqueue(g);
  }

  private void enqueue(Goroutine g) {
    if (active == null) {
      enqueueByTimer(g);
      return;
    }
    addNext(active, g);
    wake();
  }

  private void addNext(Proc p, Goroutine g) {
    Goroutine kicked = p.runNext;
    p.runNext = g;
    if (kicked != null) {
      addLocal(p, kicked);
    }
  }

  private void addLocal(Proc p, Goroutine g) {
    if (p.queue.size() >= Proc.QUEUE) {
      for (int i = 0; i < Proc.QUEUE / 2; i++) {
        global.addLast(p.queue.pollFirst());
      }
      global.addLast(g);
    } else {
      p.queue.addLast(g);
    }
  }

  /// A timer made `g` ready: an idle P takes it, or else the one that comes first.
  private void enqueueByTimer(Goroutine g) {
    if (procs.length == 1) {
      Proc only = procs[0];
      if (only.idle) {
        only.idle = false;
        only.clock = Math.max(only.clock, timerDeadline + ALARM_LATENCY);
      }
      expired.addLast(g);
      return;
    }
    Proc target = null;
    if (timerProc != null && timerDeadline == timerProc.clock - TIMER_LATENCY) {
      target = timerProc;
    }
    for (int i = 0; i < procs.length && target == null; i++) {
      Proc p = procs[i];
      if (p.idle) {
        p.idle = false;
        p.clock = Math.max(p.clock, timerDeadline + TIMER_LATENCY);
        target = p;
        timerProc = p.clock == timerDeadline + TIMER_LATENCY ? p : null;
      }
    }
    addLocal(target != null ? target : earliest(), g);
  }

  @Override
  void parked(Goroutine g) {
    leave();
    active.clock += jittered(Costs.PARK);
  }

  @Override
  void ended(Goroutine g) {
    leave();
    active.clock += jittered(Costs.PARK);
  }

  private void leave() {
    active.current = null;
  }

  @Override
  void yielded(Goroutine g) {
    machine.stopped(g, Event.StopReason.YIELDED);
    leave();
    global.addLast(g);
  }

  @Override
  void sliceOver(Goroutine g) {
    g.stand = Stand.LOCAL;
    if (!active.hasWork() && global.isEmpty() && expired.isEmpty()) {
      active.sliceEnd = active.clock + Costs.SLICE;
      return;
    }
    machine.stopped(g, Event.StopReason.PREEMPTED);
    leave();
    global.addLast(g);
  }

  private long jittered(long nanos) {
    return nanos + machine.random.below((int) (nanos / Costs.JITTER) + 1);
  }

  @Override
  void charge(long nanos) {
    if (active != null) {
      active.clock += jittered(nanos);
    }
  }

  @Override
  long localNanos() {
    return active == null
        ? machine.nanos()
        : active.clock + (long) (runBudget - interpreter.budget) * nanosPerStatement;
  }

  @Override
  int procs() {
    return procs.length;
  }

  @Override
  void setProcs(int count) {
    horizon = UNKNOWN;
    if (active.index >= count) {
      // the caller's P stays: it takes the first one's place
      Proc first = procs[0];
      procs[active.index] = first;
      procs[0] = active;
      first.index = active.index;
      active.index = 0;
    }
    global.addAll(expired);
    expired.clear();
    Proc[] old = procs;
    procs = Arrays.copyOf(old, count);
    for (int i = count; i < old.length; i++) {
      retire(old[i]);
    }
    for (int i = old.length; i < count; i++) {
      procs[i] = new Proc(i);
    }
  }

  private void retire(Proc p) {
    if (p.current != null) {
      machine.stopped(p.current, Event.StopReason.PREEMPTED);
      global.addLast(p.current);
    }
    if (p.runNext != null) {
      global.addLast(p.runNext);
    }
    global.addAll(p.queue);
  }

  @Override
  void restore(Scheduler from, UnaryOperator<Goroutine> copy) {
    GoScheduler other = (GoScheduler) from;
    procs = new Proc[other.procs.length];
    for (Proc p : other.procs) {
      Proc mine = new Proc(p.index);
      mine.restore(p, copy);
      procs[p.index] = mine;
      if (mine.current != null) {
        mine.current.proc = mine;
      }
    }
    for (Goroutine g : other.global) {
      global.addLast(copy.apply(g));
    }
    for (Goroutine g : other.expired) {
      expired.addLast(copy.apply(g));
    }
    active = other.active == null ? null : procs[other.active.index];
    lastMoved = other.lastMoved == null ? null : copy.apply(other.lastMoved);
    timerProc =
        other.timerProc == null || other.timerProc.index >= procs.length
            ? null
            : procs[other.timerProc.index];
    timerDeadline = other.timerDeadline;
  }
}

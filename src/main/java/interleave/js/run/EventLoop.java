package interleave.js.run;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.js.value.Absent;
import interleave.js.value.JsFunction;
import java.util.ArrayDeque;
import java.util.Deque;

/// What runs next: ticks, then microtasks, then what the phase of the loop has.
///
/// The order is that of Node.js 20: after every job of a phase all ticks and microtasks run; a
/// round of the loop is poll, check, close, timers, and the timers get a turn before the first
/// round.
final class EventLoop {

  private static final long MILLI = 1_000_000;

  private enum State {
    SCRIPT,
    TIMERS,
    POLL,
    CHECK,
    EXITS,
    ENDS
  }

  private final Machine machine;
  private final Deque<Job> ticks = new ArrayDeque<>();
  private final Deque<Job> microtasks = new ArrayDeque<>();
  private final Timers timers = new Timers();
  private final Rejections rejections = new Rejections();
  private Deque<Immediate> immediates = new ArrayDeque<>();
  private Deque<Immediate> checking = new ArrayDeque<>();
  private State state = State.SCRIPT;
  private boolean inMicrotasks;
  private boolean afterTicks;
  private boolean microtasksFirst;
  private boolean heldUp;
  private boolean ownTick;
  private int jobs;
  private int timerNumbers;

  private Object context = Absent.UNDEFINED;

  EventLoop(Machine machine) {
    this.machine = machine;
  }

  Rejections rejections() {
    return rejections;
  }

  int newJobNumber() {
    return ++jobs;
  }

  int newTimerNumber() {
    return ++timerNumbers;
  }

  /// After the text of a module, promises' reactions come before ticks.
  void letMicrotasksGoFirst() {
    microtasksFirst = true;
  }

  /// Puts a job at the end of its queue.
  void queue(Job job) {
    number(job);
    (job.kind == JobKind.NEXT_TICK ? ticks : microtasks).add(job);
  }

  /// What code that runs has been told to pass on to everything that it sets in motion: what
  /// `AsyncLocalStorage` keeps.
  Object context() {
    return context;
  }

  void setContext(Object newContext) {
    context = newContext;
  }

  private void number(Job job) {
    job.number = ++jobs;
    if (job.context == null) {
      job.context = context;
    }
    machine.tracer.queued(job);
  }

  long millis() {
    return machine.nanos() / MILLI;
  }

  // Timers and immediates

  void start(Timer timer) {
    timers.add(timer, millis());
    machine.tracer.timerSet(timer, (timer.start + timer.period) * MILLI);
  }

  void stop(Timer timer) {
    if (timer.active) {
      timers.remove(timer);
      machine.tracer.timerCleared(timer);
    } else if (timer.repeats) {
      machine.tracer.timerCleared(timer);
    }
    timer.repeats = false;
  }

  void add(Immediate immediate) {
    immediates.add(immediate);
    number(immediate.job);
  }

  void clear(Immediate immediate) {
    if (immediate.pending) {
      immediate.pending = false;
      immediates.remove(immediate);
      checking.remove(immediate);
      machine.tracer.dropped(immediate.job);
    }
  }

  private boolean isAlive() {
    return timers.keepsAlive()
        || heldUp
        || immediates.stream().anyMatch(i -> i.refs)
        || checking.stream().anyMatch(i -> i.refs);
  }

  /// After an exception in a tick that a listener took, Node.js lets ticks and microtasks wait for
  /// the next turn of the loop, which it makes sure to come soon.
  void holdUp() {
    heldUp = true;
  }

  /// Writing leaves a tick of Node.js's own behind, which stack traces of microtasks show.
  void wrote() {
    ownTick = true;
  }

  // What is next

  /// The next job; null when the program is at its end.
  Job next() {
    Job micro = heldUp ? null : nextMicro();
    if (micro != null || machine.isOver()) {
      return micro;
    }
    while (true) {
      Job job =
          switch (state) {
            case SCRIPT -> {
              state = State.TIMERS;
              machine.tracer.phase(Phase.SCRIPT);
              yield machine.modules.script();
            }
            case TIMERS -> nextTimer();
            case POLL -> {
              poll();
              yield null;
            }
            case CHECK -> nextImmediate();
            case EXITS -> {
              state = State.ENDS;
              yield machine.process.beforeExit();
            }
            case ENDS -> {
              if (isAlive()) {
                state = State.POLL;
                yield null;
              }
              machine.end();
              yield null;
            }
          };
      if (job != null) {
        heldUp = false;
        return job;
      }
      if (machine.isOver()) {
        return null;
      }
      if (heldUp && state == State.TIMERS) {
        heldUp = false;
        return next();
      }
    }
  }

  private Job nextMicro() {
    while (true) {
      if (inMicrotasks || microtasksFirst) {
        microtasksFirst = false;
        Job job = microtasks.poll();
        if (job != null) {
          inMicrotasks = true;
          job.tail = microtaskTail(job);
          return job;
        }
        inMicrotasks = false;
      }
      Job tick = ticks.poll();
      if (tick != null) {
        afterTicks = true;
        tick.tail = Tail.TICK;
        return tick;
      }
      if (ownTick) {
        ownTick = false;
        afterTicks = true;
      }
      if (!microtasks.isEmpty()) {
        inMicrotasks = true;
        continue;
      }
      if (rejections.isEmpty()) {
        afterTicks = false;
        return null;
      }
      afterTicks = true;
      Job job = machine.process.rejection(rejections);
      if (job != null) {
        return job;
      }
      if (machine.isOver()) {
        return null;
      }
    }
  }

  private Tail microtaskTail(Job job) {
    if (job.kind == JobKind.MICROTASK) {
      return afterTicks ? Tail.QUEUED_MICROTASK_AFTER_TICKS : Tail.QUEUED_MICROTASK;
    }
    return afterTicks ? Tail.AFTER_TICKS : Tail.NONE;
  }

  private Job nextTimer() {
    Timer timer = timers.due(millis());
    if (timer == null) {
      state = isAlive() ? State.POLL : State.EXITS;
      return null;
    }
    machine.tracer.phase(Phase.TIMERS);
    Job job = new TimerJob(timer);
    job.context = timer.context;
    timer.job = job;
    number(job);
    machine.tracer.timerDue(timer, job);
    return job;
  }

  private void poll() {
    state = State.CHECK;
    if (immediates.isEmpty() && !heldUp) {
      long until = timers.expiry();
      if (until != Long.MAX_VALUE && until * MILLI > machine.nanos()) {
        machine.tracer.phase(Phase.POLL);
        machine.sleepUntil(until * MILLI);
      }
    }
    checking = immediates;
    immediates = new ArrayDeque<>();
  }

  private Job nextImmediate() {
    Immediate immediate = checking.poll();
    if (immediate == null) {
      state = State.TIMERS;
      return null;
    }
    machine.tracer.phase(Phase.CHECK);
    immediate.pending = false;
    return immediate.job;
  }

  /// The callback of a timer.
  private final class TimerJob extends Job {
    private final Timer timer;

    TimerJob(Timer timer) {
      super(JobKind.TIMER, machine.tracer.name(timer.callback), 0);
      this.timer = timer;
      this.tail = Tail.TIMER;
      this.pauses = true;
      this.place = machine.tracer.place(timer.callback);
    }

    @Override
    Object run() {
      return timer.callback.call(timer, timer.arguments);
    }

    @Override
    void done(Object result) {
      if (timer.repeats && !timer.active) {
        start(timer);
      }
    }

    @Override
    boolean failed(Object error) {
      done(Absent.UNDEFINED);
      return false;
    }
  }

  // Jobs of functions

  Job tick(JsFunction function, Object[] arguments) {
    return call(JobKind.NEXT_TICK, function, arguments);
  }

  Job call(JobKind kind, JsFunction function, Object[] arguments) {
    Job job =
        new Job(kind, machine.tracer.name(function), 0) {
          @Override
          Object run() {
            return function.call(Absent.UNDEFINED, arguments);
          }
        };
    job.pauses = true;
    return job;
  }
}

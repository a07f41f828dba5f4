package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopSink;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Appends the events of an event loop to a list after checking them: a time that runs backwards, a
/// job that starts before those ahead of it in its queue, a function that leaves from the middle of
/// the stack is a bug of the machine and ends the run.
///
/// *Invariant:* what is in the list can be folded, from the first event to the last.
final class LoopRecorder implements LoopSink {

  private final AppendList<LoopEvent> events;
  private final long maxEvents;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final BitSet onStack = new BitSet();
  private final BitSet suspended = new BitSet();

  /// Jobs that run in the order in which they came, by what they are put into.
  private final Deque<Integer> nextTicks = new ArrayDeque<>();

  private final Deque<Integer> microtasks = new ArrayDeque<>();
  private final BitSet queued = new BitSet();
  private final BitSet pending = new BitSet();
  private final BitSet counting = new BitSet();
  private int jobs;
  private int promises;
  private int timers;
  private int timerJob;
  private int running;
  private long nanos;
  private boolean over;

  /// @param maxEvents after how many events [#full()] says so
  LoopRecorder(AppendList<LoopEvent> events, long maxEvents) {
    this.events = events;
    this.maxEvents = maxEvents;
  }

  @Override
  public void accept(LoopEvent event) {
    require(!over, event, "comes after the end of the program");
    require(event.nanos() >= nanos, event, "goes back in time from " + nanos + " ns");
    switch (event) {
      case LoopEvent.PhaseStart e ->
          // a program that exits leaves its stack as it is
          require(!busy() || e.phase() == Phase.END, event, "the thread is not free");
      case LoopEvent.Idle e -> {
        require(!busy(), event, "the thread is not free");
        require(microtasks.isEmpty() && nextTicks.isEmpty(), event, "there are microtasks");
        require(e.untilNanos() >= e.nanos(), event, "wakes before it sleeps");
      }
      case LoopEvent.JobQueue e -> queue(e);
      case LoopEvent.JobStart e -> start(e);
      case LoopEvent.JobEnd e -> {
        require(e.job() == running && stack.isEmpty(), event, "the job is not over");
        running = 0;
      }
      case LoopEvent.JobDrop e -> {
        leave(e, e.job());
        nextTicks.remove(e.job());
        microtasks.remove(e.job());
      }
      case LoopEvent.Enter e -> enter(e);
      case LoopEvent.Exit e -> exit(e);
      case LoopEvent.PromiseMake e -> {
        require(e.promise() == promises + 1, event, "is promise number " + (promises + 1));
        e.sources().forEach(source -> known(e, source));
        pending.set(++promises);
      }
      case LoopEvent.PromiseProgress e ->
          require(pending.get(e.promise()), event, "the promise is not pending");
      case LoopEvent.PromiseFollow e -> {
        require(pending.get(e.promise()), event, "the promise is not pending");
        known(e, e.other());
      }
      case LoopEvent.PromiseSettle e -> {
        require(pending.get(e.promise()), event, "the promise is not pending");
        pending.clear(e.promise());
      }
      case LoopEvent.TimerSet e -> {
        require(e.timer() <= timers + 1, event, "is timer number " + (timers + 1));
        require(!counting.get(e.timer()), event, "counts down already");
        timers = Math.max(timers, e.timer());
        counting.set(e.timer());
      }
      case LoopEvent.TimerDue e -> {
        require(counting.get(e.timer()), event, "does not count down");
        require(e.job() == timerJob, event, "its callback is not the job just queued");
        counting.clear(e.timer());
      }
      case LoopEvent.TimerClear e -> {
        require(e.timer() > 0 && e.timer() <= timers, event, "there is no such timer");
        counting.clear(e.timer());
      }
      case LoopEvent.Output _, LoopEvent.Throw _, LoopEvent.Catch _ -> {}
      case LoopEvent.ProgramEnd _ -> over = true;
    }
    nanos = event.nanos();
    events.add(event);
  }

  private boolean busy() {
    return running != 0 || !stack.isEmpty();
  }

  private void queue(LoopEvent.JobQueue e) {
    require(e.job() == jobs + 1, e, "is job number " + (jobs + 1));
    if (e.promise() != 0) {
      known(e, e.promise());
    }
    jobs++;
    queued.set(jobs);
    timerJob = e.kind() == JobKind.TIMER ? jobs : 0;
    switch (e.kind()) {
      case NEXT_TICK -> nextTicks.add(jobs);
      case REACTION, MICROTASK -> microtasks.add(jobs);
      case TIMER, IMMEDIATE, EVENT -> {}
    }
  }

  /// Next ticks and microtasks run in order. Which queue comes first is the machine's business.
  private void start(LoopEvent.JobStart e) {
    require(!busy(), e, "the thread is not free");
    leave(e, e.job());
    if (!nextTicks.isEmpty() && nextTicks.peek() == e.job()) {
      nextTicks.remove();
    } else if (!microtasks.isEmpty() && microtasks.peek() == e.job()) {
      microtasks.remove();
    } else {
      boolean micro = nextTicks.contains(e.job()) || microtasks.contains(e.job());
      require(!micro, e, "others are before it in its queue");
    }
    running = e.job();
  }

  private void leave(LoopEvent event, int job) {
    require(job > 0 && queued.get(job), event, "job " + job + " is in no queue");
    queued.clear(job);
  }

  private void enter(LoopEvent.Enter e) {
    require(
        e.activation() > 0 && suspended.get(e.activation()) == e.resumed(),
        e,
        e.resumed() ? "has not left the stack to come back" : "comes back without being resumed");
    require(!onStack.get(e.activation()), e, "is on the stack already");
    suspended.clear(e.activation());
    onStack.set(e.activation());
    stack.push(e.activation());
  }

  private void exit(LoopEvent.Exit e) {
    require(!stack.isEmpty() && stack.peek() == e.activation(), e, "is not the innermost function");
    stack.pop();
    onStack.clear(e.activation());
    if (e.how() == Leave.AWAITS || e.how() == Leave.YIELDS) {
      suspended.set(e.activation());
    }
    if (e.awaited() != 0) {
      known(e, e.awaited());
    }
  }

  private void known(LoopEvent event, int promise) {
    boolean made = promise > 0 && promise <= promises;
    require(made, event, "promise " + promise + " has not been made");
  }

  private void require(boolean legal, LoopEvent event, String what) {
    if (!legal) {
      throw new IllegalStateException("event " + events.size() + " " + event + ": " + what);
    }
  }

  /// Whether the recording has as many events as it may have; the run should be ended then.
  boolean full() {
    return events.size() >= maxEvents && !over;
  }

  /// Whether the program's end has been recorded.
  boolean over() {
    return over;
  }

  /// The time of the last event.
  long nanos() {
    return nanos;
  }
}

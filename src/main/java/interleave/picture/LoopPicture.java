package interleave.picture;

import interleave.base.AppendList;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.Phase;
import java.util.List;

/// Everything that can be seen of an event loop at an instant: the fold of all events before it.
/// Immutable.
public final class LoopPicture {

  private final Shelf<PromisePicture> promises;
  private final Settings now;
  private final AppendList<LoopEvent.Output> outputs;

  /// What changes with nearly every event.
  ///
  /// @param events how many events it is made of
  /// @param last the last of them; null before the first
  /// @param running the job that has the thread; null for none
  /// @param timers that count down, the next one first
  /// @param nextTicks what `process.nextTick` has put off
  /// @param tasks callbacks of timers and of the system
  /// @param suspended functions that have left the stack and will come back
  /// @param settled how many promises have been settled
  /// @param idleUntil when the clock wakes the sleeping thread; -1 while it does not sleep
  /// @param error what was thrown and nobody has taken; empty for none
  record Settings(
      int events,
      LoopEvent last,
      Phase phase,
      List<FramePicture> stack,
      JobPicture running,
      List<TimerPicture> timers,
      List<JobPicture> nextTicks,
      List<JobPicture> microtasks,
      List<JobPicture> tasks,
      List<JobPicture> immediates,
      List<AwaitPicture> suspended,
      int settled,
      long idleUntil,
      String error,
      int outputs,
      LoopEvent.ProgramEnd ending) {}

  LoopPicture(Shelf<PromisePicture> promises, Settings now, AppendList<LoopEvent.Output> outputs) {
    this.promises = promises;
    this.now = now;
    this.outputs = outputs;
  }

  /// A fold that goes on from here.
  public LoopFold fold() {
    return new LoopFold(promises.thaw(), now, outputs);
  }

  /// How many events it is made of; the index of its last event is one less.
  public int events() {
    return now.events;
  }

  /// The last of its events; null before the first.
  public LoopEvent last() {
    return now.last;
  }

  /// Virtual time.
  public long nanos() {
    return now.last == null ? 0 : now.last.nanos();
  }

  public Phase phase() {
    return now.phase;
  }

  /// The functions on the call stack, the innermost last.
  public List<FramePicture> stack() {
    return now.stack;
  }

  /// The innermost function; null when the stack is empty.
  public FramePicture top() {
    return now.stack.isEmpty() ? null : now.stack.getLast();
  }

  /// The job that has the thread; null when there is none, as while the program's own text runs.
  public JobPicture running() {
    return now.running;
  }

  /// Whether the thread works.
  public boolean busy() {
    return now.running != null || !now.stack.isEmpty();
  }

  /// The timers that count down, the next one first.
  public List<TimerPicture> timers() {
    return now.timers;
  }

  /// Null when it does not count down.
  public TimerPicture timer(int id) {
    for (TimerPicture timer : now.timers) {
      if (timer.timer() == id) {
        return timer;
      }
    }
    return null;
  }

  /// What `process.nextTick` has put off: runs before every microtask.
  public List<JobPicture> nextTicks() {
    return now.nextTicks;
  }

  /// Reactions of promises and `queueMicrotask`: run as soon as the stack is empty.
  public List<JobPicture> microtasks() {
    return now.microtasks;
  }

  /// Callbacks of timers that are due, and of the system.
  public List<JobPicture> tasks() {
    return now.tasks;
  }

  /// Callbacks of `setImmediate`.
  public List<JobPicture> immediates() {
    return now.immediates;
  }

  /// The queue of a kind of job.
  public List<JobPicture> queue(LoopEvent.JobKind kind) {
    return switch (kind) {
      case NEXT_TICK -> now.nextTicks;
      case REACTION, MICROTASK -> now.microtasks;
      case TIMER, EVENT -> now.tasks;
      case IMMEDIATE -> now.immediates;
    };
  }

  /// The job of this number in any of the queues; null when it waits in none.
  public JobPicture queued(int job) {
    for (LoopEvent.JobKind kind : LoopEvent.JobKind.values()) {
      for (JobPicture one : queue(kind)) {
        if (one.job() == job) {
          return one;
        }
      }
    }
    return null;
  }

  /// Functions that have left the stack at an `await` or `yield` and will come back.
  public List<AwaitPicture> suspended() {
    return now.suspended;
  }

  /// How many promises have been made; they are numbered from 1.
  public int promises() {
    return promises.size();
  }

  /// Null when it has not been made yet.
  public PromisePicture promise(int id) {
    return id > 0 && id <= promises.size() ? promises.get(id - 1) : null;
  }

  /// How many promises are pending.
  public int pending() {
    return promises.size() - now.settled;
  }

  /// When the clock wakes the sleeping thread; -1 while it does not sleep.
  public long idleUntil() {
    return now.idleUntil;
  }

  public boolean idle() {
    return now.idleUntil >= 0;
  }

  /// What was thrown and nobody has taken; empty for none.
  public String error() {
    return now.error;
  }

  /// Everything written so far, in order.
  public List<LoopEvent.Output> outputs() {
    return outputs.subList(0, now.outputs);
  }

  /// Everything written so far to stdout and stderr, as one text.
  public String console() {
    StringBuilder text = new StringBuilder();
    outputs().forEach(output -> text.append(output.text()));
    return text.toString();
  }

  /// How the program ended; null while it runs.
  public LoopEvent.ProgramEnd ending() {
    return now.ending;
  }

  /// How much it holds, for whoever keeps pictures.
  public int weight() {
    return now.stack.size()
        + now.timers.size()
        + now.nextTicks.size()
        + now.microtasks.size()
        + now.tasks.size()
        + now.immediates.size()
        + now.suspended.size()
        + (promises.size() >>> 8);
  }
}

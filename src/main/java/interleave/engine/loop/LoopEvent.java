package interleave.engine.loop;

import interleave.engine.event.Shown;
import interleave.source.Pos;
import java.util.List;

/// One thing that happened on an event loop. The words are those of the ECMAScript specification
/// (promise, job, reaction) and of Node.js's description of its loop (phase, timer, microtask).
///
/// Every event says when (`nanos`: virtual time since the start) and where in the source (`pos`;
/// [Pos#NONE] when nowhere). Promises, timers and jobs have numbers of their own, from 1, in order
/// of creation; a frame is named by its activation, so that an async function that goes on after an
/// `await` is recognised.
public sealed interface LoopEvent {

  long nanos();

  Pos pos();

  // The loop

  /// Where the loop is.
  enum Phase {
    /// The program's own text runs, from top to bottom.
    SCRIPT("script"),
    /// Callbacks of timers that are due.
    TIMERS("timers"),
    /// Waits for something to happen, and runs what did.
    POLL("poll"),
    /// Callbacks of `setImmediate`.
    CHECK("check"),
    /// Callbacks of things that were closed.
    CLOSE("close"),
    /// There is nothing left to do, or the program exits.
    END("end");

    private final String text;

    Phase(String text) {
      this.text = text;
    }

    /// As Node.js's documentation calls it.
    public String text() {
      return text;
    }
  }

  /// The loop enters a phase; told only of phases in which something happens.
  record PhaseStart(long nanos, Pos pos, Phase phase) implements LoopEvent {}

  /// Nothing can run: the thread sleeps until something happens.
  ///
  /// @param untilNanos when the clock will wake it
  record Idle(long nanos, Pos pos, long untilNanos) implements LoopEvent {}

  /// What waits for the thread.
  enum JobKind {
    /// `process.nextTick`: before every promise's reaction.
    NEXT_TICK,
    /// A reaction of a promise, or an async function that goes on.
    REACTION,
    /// `queueMicrotask`.
    MICROTASK,
    /// The callback of a timer that is due.
    TIMER,
    /// The callback of `setImmediate`.
    IMMEDIATE,
    /// Anything else that the system reports.
    EVENT;

    /// Whether it runs as soon as the stack is empty, before the loop goes on.
    public boolean micro() {
      return this == NEXT_TICK || this == REACTION || this == MICROTASK;
    }
  }

  /// A job was put at the end of its queue.
  ///
  /// @param label what will run, as the source calls it (`main goes on`, `tick`, `(anonymous)`)
  /// @param promise the promise whose settling caused it; 0 when none did
  record JobQueue(long nanos, Pos pos, int job, JobKind kind, String label, int promise)
      implements LoopEvent {}

  /// The job left its queue and runs.
  record JobStart(long nanos, Pos pos, int job) implements LoopEvent {}

  /// The job is over: the stack is empty.
  record JobEnd(long nanos, Pos pos, int job) implements LoopEvent {}

  /// The job left its queue without having run (`clearImmediate`, or its timer was cleared).
  record JobDrop(long nanos, Pos pos, int job) implements LoopEvent {}

  // The call stack

  /// A function was put on the stack, or put back there after an `await` or `yield`.
  ///
  /// @param activation the same number each time this call of the function is on the stack
  /// @param function as a stack trace names it (`fetchUser`, `Pool.run`, `<anonymous>`)
  /// @param arguments shown as in the source, `1, 'a'`; empty when resumed
  /// @param library whether it belongs to library code that is folded away unless asked for
  record Enter(
      long nanos,
      Pos pos,
      int activation,
      String function,
      String arguments,
      boolean resumed,
      boolean library)
      implements LoopEvent {}

  /// How a function left the stack.
  enum Leave {
    RETURNED,
    THREW,
    /// At an `await`; it comes back.
    AWAITS,
    /// At a `yield`; it may come back.
    YIELDS
  }

  /// The innermost function left the stack.
  ///
  /// @param awaited the promise it waits for; 0 unless it awaits
  record Exit(long nanos, Pos pos, int activation, Leave how, int awaited) implements LoopEvent {}

  // Promises

  /// What a promise is of.
  enum PromiseKind {
    /// `new Promise(…)`, `Promise.withResolvers`.
    NEW,
    /// The result of an async function.
    ASYNC,
    /// The result of `then`, `catch`, `finally`.
    THEN,
    /// `Promise.all`, `race`, `any`, `allSettled`.
    COMBINED,
    /// `Promise.resolve`, `Promise.reject`, and what `await` makes of a plain value.
    VALUE,
    /// Of something the system does: `timers/promises`, `events.once` …
    SYSTEM
  }

  /// @param label what the source calls it: `fetchUser(1)`, `Promise.all`, `ready`
  /// @param sources the promises it waits for, for [PromiseKind#THEN] and [PromiseKind#COMBINED]
  record PromiseMake(
      long nanos, Pos pos, int promise, PromiseKind kind, String label, List<Integer> sources)
      implements LoopEvent {}

  /// A combined promise waits for `left` more of its sources.
  record PromiseProgress(long nanos, Pos pos, int promise, int left) implements LoopEvent {}

  /// `promise` was resolved with `other`: its fate is sealed, it will settle as the other one does.
  record PromiseFollow(long nanos, Pos pos, int promise, int other) implements LoopEvent {}

  /// `promise` is settled for good.
  record PromiseSettle(long nanos, Pos pos, int promise, boolean fulfilled, Shown value)
      implements LoopEvent {}

  // Timers

  /// A timer was set.
  ///
  /// @param function what set it: `setTimeout`, `setInterval`, `timers/promises`
  /// @param label the callback, as the source calls it
  /// @param periodNanos 0 for one that fires once
  record TimerSet(
      long nanos,
      Pos pos,
      int timer,
      String function,
      String label,
      long deadlineNanos,
      long periodNanos)
      implements LoopEvent {}

  /// The timer is due: its callback is the job `job`, whose [JobQueue] came just before. One that
  /// repeats is set again by a [TimerSet] of the same number.
  record TimerDue(long nanos, Pos pos, int timer, int job) implements LoopEvent {}

  record TimerClear(long nanos, Pos pos, int timer) implements LoopEvent {}

  // Output, errors, the end

  /// Wrote to stdout (`stream` 1) or stderr (2).
  record Output(long nanos, Pos pos, int stream, String text) implements LoopEvent {}

  /// An exception was thrown.
  ///
  /// @param message as an uncaught one would be printed: `TypeError: x is not a function`
  record Throw(long nanos, Pos pos, String message) implements LoopEvent {}

  /// A `catch` took the exception.
  record Catch(long nanos, Pos pos, String message) implements LoopEvent {}

  /// The process ended; the last event.
  ///
  /// @param message what an uncaught error says; empty at a normal end
  record ProgramEnd(long nanos, Pos pos, Ending ending, int exitCode, String message)
      implements LoopEvent {}

  /// How a program can end.
  enum Ending {
    /// Nothing was left to do.
    DRAINED,
    /// `process.exit`.
    EXITED,
    /// An exception, or a rejection, that nobody took.
    UNCAUGHT,
    /// A module's top-level `await` never ended (exit code 13).
    UNSETTLED,
    /// A limit of this program, not of Node.js.
    LIMIT
  }
}

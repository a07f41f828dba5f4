package interleave.engine.event;

import interleave.source.Pos;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One thing that happened. The names follow Go's execution trace (`GoCreate`, `GoBlock` …) and
/// runtime (`ChanMake`, `ChanSend` …).
///
/// Every event says when (`nanos`: virtual time since the start), who did it (`task`; null when the
/// runtime did, such as a timer) and where in the source (`pos`; [Pos#NONE] when nowhere).
public sealed interface Event {

  long nanos();

  TaskId task();

  Pos pos();

  // Life of a task

  /// `task` started `child`; it is runnable. The first task's creation has a null `task`.
  ///
  /// @param function what the child runs, as Go names it (`main.worker`, `main.main.func1`)
  record GoCreate(long nanos, TaskId task, Pos pos, TaskId child, String function)
      implements Event {}

  /// `task` runs now.
  ///
  /// @param proc the P it runs on, from 0
  record GoStart(long nanos, TaskId task, Pos pos, int proc) implements Event {}

  /// `task` gave its processor up but could go on.
  record GoStop(long nanos, TaskId task, Pos pos, StopReason reason) implements Event {}

  /// Why a task stopped without waiting for anything.
  enum StopReason {
    /// Its time slice was over.
    PREEMPTED,
    /// It called `runtime.Gosched`.
    YIELDED
  }

  /// `task` waits, for something other than a channel.
  ///
  /// @param object what for; null when it waits for nothing that has a name (a plain sleep)
  /// @param deadlineNanos when the clock will wake it; -1 when the clock will not
  record GoBlock(
      long nanos, TaskId task, Pos pos, WaitReason reason, ObjectId object, long deadlineNanos)
      implements Event {}

  /// `task` waits in the send queue of `channel` (null: a nil channel) with `value` in its hands.
  record GoBlockSend(long nanos, TaskId task, Pos pos, ObjectId channel, Shown value)
      implements Event {}

  /// `task` waits in the receive queue of `channel` (null: a nil channel).
  record GoBlockReceive(long nanos, TaskId task, Pos pos, ObjectId channel) implements Event {}

  /// `task` waits in the queues of all its arms at once; no arms: for ever.
  record GoBlockSelect(long nanos, TaskId task, Pos pos, List<SelectArm> arms) implements Event {}

  /// `woken` is runnable again, because of `task` (null: a timer).
  record GoUnblock(long nanos, TaskId task, Pos pos, TaskId woken) implements Event {}

  /// `task` returned, or has run all its deferred calls after `runtime.Goexit`.
  record GoEnd(long nanos, TaskId task, Pos pos) implements Event {}

  /// `task` still lived when the program ended.
  record GoAbandon(long nanos, TaskId task, Pos pos) implements Event {}

  // Channels

  record ChanMake(
      long nanos, TaskId task, Pos pos, ObjectId channel, String elementType, int capacity)
      implements Event {}

  /// `task` sent `value`: into the hands of `receiver` when that is not null, otherwise into the
  /// buffer's slot `slot`.
  record ChanSend(
      long nanos, TaskId task, Pos pos, ObjectId channel, Shown value, TaskId receiver, int slot)
      implements Event {}

  /// `task` received `value`.
  ///
  /// @param slot the buffer slot it came from; -1 when it came from a sender's hands or from
  ///   nowhere
  /// @param ok false when the channel was closed and empty
  /// @param sender the blocked sender that could go on because of this; null when there was none
  /// @param refill what that sender put into the freed slot; null when it handed over directly
  record ChanReceive(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown value,
      int slot,
      boolean ok,
      TaskId sender,
      Shown refill)
      implements Event {}

  /// `task` closed `channel`; a [GoUnblock] follows for each waiter.
  record ChanClose(long nanos, TaskId task, Pos pos, ObjectId channel) implements Event {}

  /// `task` found arms ready in a `select` and took one; its channel event follows.
  ///
  /// @param ready indices into `arms`; empty when it took the default
  /// @param chosen index into `arms`; -1 for the default
  record SelectPick(
      long nanos, TaskId task, Pos pos, List<SelectArm> arms, List<Integer> ready, int chosen)
      implements Event {}

  /// One case of a `select`.
  ///
  /// @param send or receive
  /// @param channel null for a nil channel
  /// @param value what it would send; null for a receive
  /// @param pos of the case
  record SelectArm(boolean send, ObjectId channel, Shown value, Pos pos) {}

  // Locks and counters

  /// `task` owns `lock`, or reads under it.
  record LockAcquire(long nanos, TaskId task, Pos pos, ObjectId lock, boolean read)
      implements Event {}

  /// `task` gave `lock` up.
  ///
  /// @param starving whether the lock goes straight to the first waiter (Go's starvation mode)
  record LockRelease(
      long nanos, TaskId task, Pos pos, ObjectId lock, boolean read, boolean starving)
      implements Event {}

  /// `TryLock` that failed.
  record LockMiss(long nanos, TaskId task, Pos pos, ObjectId lock, boolean read) implements Event {}

  /// The counter changed by `delta` to `counter`.
  record WaitGroupAdd(long nanos, TaskId task, Pos pos, ObjectId group, int delta, int counter)
      implements Event {}

  /// `Wait` found the counter at zero, or went on after it got there.
  record WaitGroupWait(long nanos, TaskId task, Pos pos, ObjectId group) implements Event {}

  /// `Once.Do` began (`done` false) or ended (`done` true) its function.
  record OnceDo(long nanos, TaskId task, Pos pos, ObjectId once, boolean done) implements Event {}

  /// `Signal` or `Broadcast` on a condition woke `woken` waiters.
  record CondSignal(long nanos, TaskId task, Pos pos, ObjectId cond, boolean all, int woken)
      implements Event {}

  /// An atomic operation left `value` behind.
  record AtomicAccess(
      long nanos, TaskId task, Pos pos, ObjectId atomic, String operation, Shown value)
      implements Event {}

  /// `task` used a `sync.Map`.
  ///
  /// @param operation as Go calls it: `Load`, `Store`, `LoadOrStore` …; `Range` before it calls its
  ///   function
  /// @param entry the number of the entry it was about, which that keeps as long as it is there; -1
  ///   when there is none
  /// @param key null when it was about no single key
  /// @param value what the entry holds now, or held until now; null when there is none
  /// @param hit whether the key was there before; of a comparison, whether that held
  record SyncMapUse(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId map,
      String operation,
      int entry,
      Shown key,
      Shown value,
      boolean hit)
      implements Event {

    /// Whether the entry holds `value` because of this.
    public boolean stores() {
      return switch (operation) {
        case "Store", "Swap" -> true;
        case "LoadOrStore" -> !hit;
        case "CompareAndSwap" -> hit;
        default -> false;
      };
    }

    /// Whether the entry is gone because of this.
    public boolean removes() {
      return hit
          && switch (operation) {
            case "Delete", "LoadAndDelete", "CompareAndDelete" -> true;
            default -> false;
          };
    }
  }

  /// `task` put `value` into a `sync.Pool`.
  ///
  /// @param item its number, by which it leaves the pool again
  /// @param lost the numbers of what collections of memory have taken away since the last use
  record PoolPut(
      long nanos, TaskId task, Pos pos, ObjectId pool, Shown value, int item, List<Integer> lost)
      implements Event {}

  /// `task` took a value out of a `sync.Pool`, or found it empty.
  ///
  /// @param value null when it was empty
  /// @param item its number; -1 when it was empty
  /// @param makes whether the pool has a function `New`, which is called when it is empty
  /// @param lost the numbers of what collections of memory have taken away since the last use
  record PoolGet(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId pool,
      Shown value,
      int item,
      boolean makes,
      List<Integer> lost)
      implements Event {}

  // Time

  /// A timer or ticker was set.
  ///
  /// @param deadlineNanos virtual time of the (first) firing
  /// @param periodNanos 0 for a timer that fires once
  /// @param channel the channel it sends to; null when it calls a function or cancels a context
  record TimerSet(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId timer,
      long deadlineNanos,
      long periodNanos,
      ObjectId channel)
      implements Event {}

  /// A timer fired; what it did follows.
  record TimerFire(long nanos, TaskId task, Pos pos, ObjectId timer) implements Event {}

  record TimerStop(long nanos, TaskId task, Pos pos, ObjectId timer, boolean wasActive)
      implements Event {}

  /// A context was derived from `parent` (null: from the background).
  ///
  /// @param what `WithCancel`, `WithTimeout(50ms)`, `WithValue(k)` …
  record ContextMake(
      long nanos, TaskId task, Pos pos, ObjectId context, ObjectId parent, String what)
      implements Event {}

  record ContextCancel(long nanos, TaskId task, Pos pos, ObjectId context, String cause)
      implements Event {}

  // Memory, output, endings

  /// `task` read a variable that more than one task uses.
  record VarRead(long nanos, TaskId task, Pos pos, ObjectId variable, Shown value)
      implements Event {}

  /// `task` wrote a variable that more than one task uses.
  record VarWrite(long nanos, TaskId task, Pos pos, ObjectId variable, Shown value)
      implements Event {}

  /// `task` wrote to stdout (`stream` 1) or stderr (2).
  ///
  /// @param bytes exactly what it wrote, one `char` (0 to 255) a byte
  record Output(long nanos, TaskId task, Pos pos, int stream, String bytes) implements Event {

    /// What the bytes mean in UTF-8.
    public String text() {
      return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  /// `task` panics; its deferred calls run next.
  ///
  /// @param message as the runtime would print it after `panic: `
  /// @param stack what it will pass, innermost first
  record PanicRaise(long nanos, TaskId task, Pos pos, String message, List<Level> stack)
      implements Event {}

  /// `task` ends itself (`runtime.Goexit`); its deferred calls run first. Told once more when it
  /// goes on, after a panic in one of those has been recovered.
  ///
  /// @param stack what it will pass, innermost first
  record GoExit(long nanos, TaskId task, Pos pos, List<Level> stack) implements Event {}

  /// A panic or Goexit of `task` has come to a function that deferred `call`, which runs now.
  ///
  /// @param function that deferred it
  record DeferRun(long nanos, TaskId task, Pos pos, String function, Deferral call)
      implements Event {}

  /// A deferred call of `task` recovered the panic. It is over when that call has returned.
  record PanicRecover(long nanos, TaskId task, Pos pos, String message) implements Event {}

  /// A recovered panic of `task` is over: `function`, which had deferred the call that recovered,
  /// returns to its caller.
  ///
  /// @param left how many panics and Goexits of the task, which this one had come on top of, are
  ///   still under way
  record PanicOver(long nanos, TaskId task, Pos pos, String function, int left) implements Event {}

  /// A function that a panic or Goexit passes. Those that defer nothing may be left out where there
  /// are very many.
  ///
  /// @param function as Go names it
  /// @param pos where it stands
  /// @param deferred what it has deferred, the call that runs first first
  record Level(String function, Pos pos, List<Deferral> deferred) {}

  /// A deferred call.
  ///
  /// @param function that is called, as Go names it
  /// @param pos of the `defer` statement
  record Deferral(String function, Pos pos) {}

  /// The program ended; the last event of a run, after [GoAbandon] of every task still alive.
  ///
  /// @param message the runtime's first line (`fatal error: all goroutines are asleep - deadlock!`,
  ///   `panic: …`); empty at a normal end
  record ProgramEnd(long nanos, TaskId task, Pos pos, Ending ending, int exitCode, String message)
      implements Event {}

  /// How a program can end.
  enum Ending {
    /// `main` returned.
    RETURNED,
    /// `os.Exit`, `log.Fatal` …
    EXITED,
    PANICKED,
    /// An error of the runtime that no `recover` catches.
    FATAL,
    DEADLOCKED,
    /// A limit of this program, not of Go.
    LIMIT
  }
}

package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.golang.value.Cell;
import interleave.golang.value.Memory;
import interleave.golang.value.StructValue;
import interleave.source.Pos;

/// Several operations of one goroutine in a row, of which it is known before the first that nothing
/// else comes until the last one is done: no other P, no timer, no end of a time slice, no limit,
/// nobody who wants to look at the machine. Generated code performs them without asking again each
/// time, see [interleave.golang.jit.BurstCode].
///
/// Each does what it does alone, in the same order and with the same random numbers; only what the
/// machine counts is brought up to date at the end, by [#close]. One that is not of the plain kind
/// is refused, and has done nothing then: the burst is closed, and the operation is made as always.
final class Burst {

  private final GoMachine machine;
  private final Scheduler scheduler;
  private final Sharing sharing;
  private final RandomSource random;
  private final Events events;
  private final long accessNanos;

  /// What an operation costs at most.
  private final long dearest;

  /// The clock of the P, and when the last operation has brought the machine's time there.
  long clock;

  long moment;

  /// Executed before the first operation, and not counted yet.
  int statements;

  /// Operations made.
  private int made;

  Burst(GoMachine machine) {
    this.machine = machine;
    scheduler = machine.scheduler;
    sharing = machine.sharing;
    random = machine.random;
    events = machine.events;
    accessNanos = sharing.accessNanos();
    dearest = mostOf(Math.max(Costs.LOCK, accessNanos));
  }

  private static long mostOf(long nanos) {
    return nanos + nanos / Costs.JITTER;
  }

  /// @param left of the budget
  /// @param operations there will be no more of them
  boolean opens(int left, int operations) {
    made = 0;
    return sharing.isPlain()
        && machine.hasRoomFor(operations)
        && scheduler.opens(this, left, operations * dearest);
  }

  /// @return what is left of the budget now, if it was `left` when the burst was opened
  int close(Goroutine g, int left) {
    if (made == 0) {
      return left;
    }
    machine.made(made);
    return scheduler.closed(g, this);
  }

  /// @return false when it is not done
  boolean lock(Goroutine g, Object receiver, Pos pos) {
    StructValue mutex = QuickLocks.named(receiver);
    if (mutex == null || !(mutex.refs[0] instanceof MutexState state) || !state.isFree()) {
      return false;
    }
    state.locked = true;
    long begun = clock;
    charge(Costs.LOCK);
    moment = clock;
    if (machine.recording) {
      events.acquired(begun, g, pos, mutex.id, false);
    }
    made++;
    return true;
  }

  boolean unlock(Goroutine g, Object receiver, Pos pos) {
    StructValue mutex = QuickLocks.named(receiver);
    if (mutex == null || !(mutex.refs[0] instanceof MutexState state) || !state.isUncontended()) {
      return false;
    }
    long begun = clock;
    charge(Costs.LOCK);
    moment = clock;
    if (machine.recording) {
      events.released(begun, g, pos, mutex.id, false, state.isStarving());
    }
    state.locked = false;
    made++;
    return true;
  }

  /// An access to a variable of one number that is not the goroutine's own.
  ///
  /// @param value what a write puts there
  boolean use(Goroutine g, Cell cell, boolean write, long value, Pos pos) {
    ObjectId id = cell.id;
    if (cell.owner != Memory.SHARED || id == null && machine.recording) {
      return false;
    }
    if (sharing.isAlone(g, cell)) {
      cell.owner = g.mark;
    }
    long begun = clock;
    moment = begun;
    charge(accessNanos);
    if (machine.recording) {
      events.used(begun, g, pos, id, write, cell.type, write ? value : cell.bits);
    }
    made++;
    return true;
  }

  private void charge(long nanos) {
    clock += nanos + random.below((int) (nanos / Costs.JITTER) + 1);
  }
}

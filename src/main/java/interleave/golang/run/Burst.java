package interleave.golang.run;

import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.golang.jit.BurstSite;
import interleave.golang.value.Cell;
import interleave.golang.value.Memory;
import interleave.golang.value.StructValue;

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
  private final Repeats repeats;
  private final long accessNanos;
  private final int accessChance;

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
    repeats = new Repeats(machine.events);
    accessNanos = sharing.accessNanos();
    accessChance = (int) (accessNanos / Costs.JITTER) + 1;
    dearest = mostOf(Math.max(Costs.LOCK, accessNanos));
  }

  private static long mostOf(long nanos) {
    return nanos + nanos / Costs.JITTER;
  }

  /// From now on this listener is told.
  void tell(EventSink listener) {
    repeats.tell(listener);
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
  boolean lock(Goroutine g, Object receiver, BurstSite site) {
    StructValue mutex = QuickLocks.named(receiver);
    if (mutex == null || !(mutex.refs[0] instanceof MutexState state) || !state.isFree()) {
      return false;
    }
    state.locked = true;
    long begun = clock;
    charge(Costs.LOCK, Costs.LOCK / Costs.JITTER + 1);
    moment = clock;
    if (machine.recording) {
      repeats.tell(g, site, begun, mutex.id, 0);
    }
    made++;
    return true;
  }

  boolean unlock(Goroutine g, Object receiver, BurstSite site) {
    StructValue mutex = QuickLocks.named(receiver);
    if (mutex == null
        || !(mutex.refs[0] instanceof MutexState state)
        || !state.isUncontended()
        || state.isStarving()) {
      return false;
    }
    long begun = clock;
    charge(Costs.LOCK, Costs.LOCK / Costs.JITTER + 1);
    moment = clock;
    if (machine.recording) {
      repeats.tell(g, site, begun, mutex.id, 0);
    }
    state.locked = false;
    made++;
    return true;
  }

  /// Begins to read a variable of one number that is not the goroutine's own.
  boolean read(Goroutine g, Cell cell, BurstSite site) {
    if (!isPlain(cell, cell.id)) {
      return false;
    }
    long begun = access(g, cell);
    if (machine.recording) {
      repeats.tell(g, site, begun, cell.id, cell.type, cell.bits);
    }
    return true;
  }

  /// Begins to write such a variable.
  boolean write(Goroutine g, Cell cell, long value, BurstSite site) {
    if (!isPlain(cell, cell.id)) {
      return false;
    }
    long begun = access(g, cell);
    if (machine.recording) {
      repeats.tell(g, site, begun, cell.id, cell.type, value);
    }
    return true;
  }

  /// Begins to read a field that holds a number, of a struct that is not the goroutine's own.
  boolean read(Goroutine g, StructValue struct, int slot, BurstSite site) {
    int field = struct.layout.numbers()[slot];
    ObjectId id = part(struct, field);
    if (!isPlain(struct, id)) {
      return false;
    }
    long begun = access(g, struct);
    if (machine.recording) {
      repeats.tell(g, site, begun, id, struct.layout.fieldType(field), struct.longs[slot]);
    }
    return true;
  }

  /// Begins to write such a field.
  boolean write(Goroutine g, StructValue struct, int slot, long value, BurstSite site) {
    int field = struct.layout.numbers()[slot];
    ObjectId id = part(struct, field);
    if (!isPlain(struct, id)) {
      return false;
    }
    long begun = access(g, struct);
    if (machine.recording) {
      repeats.tell(g, site, begun, id, struct.layout.fieldType(field), value);
    }
    return true;
  }

  /// The name of a field in events; null when none has been needed yet.
  private static ObjectId part(StructValue struct, int field) {
    ObjectId[] parts = struct.parts;
    return parts != null && field < parts.length ? parts[field] : null;
  }

  /// @param id the name in events; null when it has none yet
  private boolean isPlain(Memory memory, ObjectId id) {
    return memory.owner == Memory.SHARED && (id != null || !machine.recording);
  }

  /// @return when it happens
  private long access(Goroutine g, Memory memory) {
    if (sharing.isAlone(g, memory)) {
      memory.owner = g.mark;
    }
    long begun = clock;
    moment = begun;
    charge(accessNanos, accessChance);
    made++;
    return begun;
  }

  /// @param chance so much more at most, not included
  private void charge(long nanos, int chance) {
    clock += nanos + random.below(chance);
  }
}

package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.golang.code.Instr;
import interleave.golang.value.StructValue;
import interleave.source.Pos;

/// `Lock` of a mutex that is free and `Unlock` of one that nobody waits for, as generated code does
/// them in the middle of a function when they come next: the same as [SyncNatives] does, without
/// the call of a native. Everything else is left to that.
final class QuickLocks {

  /// It is another case, and nothing has been done.
  static final int NOT_QUICK = Integer.MIN_VALUE;

  private final GoMachine machine;
  private final Interpreter interpreter;

  QuickLocks(GoMachine machine, Interpreter interpreter) {
    this.machine = machine;
    this.interpreter = interpreter;
  }

  /// @param pos of the call, when it is in code of the user's own; null elsewhere
  /// @return what is left of the budget, why the goroutine stops, or [#NOT_QUICK]
  int lock(Goroutine g, Instr.CallNative in, Pos pos, int pc, int left, int refBase) {
    StructValue mutex = known(g.refs[refBase + in.refBase()]);
    if (mutex == null || !(mutex.refs[0] instanceof MutexState state) || !state.isFree()) {
      return NOT_QUICK;
    }
    g.pc = pc;
    interpreter.budget = left;
    if (!machine.beginNext(g)) {
      return Compiled.VISIBLE;
    }
    state.locked = true;
    machine.scheduler.charge(Costs.LOCK);
    if (machine.recording) {
      machine.events.acquired(g, pos == null ? Places.of(g) : pos, mutex.id, false);
    }
    return goOn(g);
  }

  int unlock(Goroutine g, Instr.CallNative in, Pos pos, int pc, int left, int refBase) {
    StructValue mutex = known(g.refs[refBase + in.refBase()]);
    if (mutex == null || !(mutex.refs[0] instanceof MutexState state) || !state.isUncontended()) {
      return NOT_QUICK;
    }
    g.pc = pc;
    interpreter.budget = left;
    if (!machine.beginNext(g)) {
      return Compiled.VISIBLE;
    }
    machine.scheduler.charge(Costs.LOCK);
    if (machine.recording) {
      machine.events.released(
          g, pos == null ? Places.of(g) : pos, mutex.id, false, state.isStarving());
    }
    state.locked = false;
    return goOn(g);
  }

  /// A mutex that events have a name for, and that nobody watches; else null.
  private StructValue known(Object receiver) {
    return machine.accesses == null ? named(receiver) : null;
  }

  /// A mutex that events have a name for; else null.
  static StructValue named(Object receiver) {
    return receiver instanceof StructValue struct
            && struct.id != null
            && struct.id.kind() == ObjectId.Kind.MUTEX
        ? struct
        : null;
  }

  private int goOn(Goroutine g) {
    g.pc++;
    return machine.goesOn(g) ? interpreter.budget : Compiled.number(Interpreter.Stop.LEFT);
  }
}

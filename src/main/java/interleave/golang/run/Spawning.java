package interleave.golang.run;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.golang.value.Closure;
import interleave.source.Pos;

/// How goroutines begin: by a `go` statement, or because a timer is due.
final class Spawning {

  private final GoMachine machine;

  Spawning(GoMachine machine) {
    this.machine = machine;
  }

  /// @throws NativeSignal when there is nothing to run, or one goroutine more is too many
  Goroutine by(Goroutine creator, Closure closure) {
    if (closure == null) {
      throw NativeSignal.fatal("go of nil func value");
    }
    machine.scheduler.charge(Costs.SPAWN);
    if (isCrowded(creator)) {
      throw NativeSignal.CALLING;
    }
    Goroutine child = child(creator, closure, machine.posOf(creator), Places.functionOf(creator));
    int frame = Places.shownFrame(creator);
    if (frame >= 0 && creator.functions[frame].isLibrary()) {
      child.startedInLibrary = creator.functions[frame].pos(creator.pcOf(frame));
    }
    begin(child, creator.id);
    return child;
  }

  void by(Timer timer) {
    if (!isCrowded(timer.setter)) {
      begin(child(timer.setter, timer.function, Pos.NONE, "time.goFunc"), null);
    }
  }

  /// Whether one goroutine more is too many, which ends the program.
  private boolean isCrowded(Goroutine creator) {
    machine.executed(creator, Costs.START_STATEMENTS);
    int most = machine.limits.tasks();
    if (machine.live >= most) {
      machine.endings.limit(Limits.Kind.TASKS, "more than " + most + " goroutines", creator);
    }
    return machine.hasEnded();
  }

  private Goroutine child(Goroutine creator, Closure closure, Pos at, String creatorFunction) {
    TaskId id = new TaskId(creator.id, ++creator.children, machine.goroutines.size() + 1);
    String started = StartedFunction.nameOf(machine, closure);
    Goroutine child = new Goroutine(id, started, creatorFunction, at);
    child.mark = machine.mark(child);
    child.enterRoot(closure);
    child.slot = machine.slots.take(creator.proc);
    machine.goroutines.add(child);
    machine.live++;
    return child;
  }

  private void begin(Goroutine child, TaskId creator) {
    if (machine.recording) {
      machine.emit(
          new Event.GoCreate(machine.now, creator, child.createdAt, child.id, child.function));
    }
    machine.scheduler.spawned(child);
  }
}

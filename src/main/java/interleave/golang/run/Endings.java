package interleave.golang.run;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How a run ends: by itself, by a panic, in a deadlock, at a limit. The first end counts.
final class Endings {

  private final GoMachine machine;

  /// How often `main`, when it returns, lets others run whose panic has not come to its end.
  private static final int MOST_FAREWELLS = 1000;

  Endings(GoMachine machine) {
    this.machine = machine;
  }

  /// Whether a goroutine runs deferred calls because of a panic, which may end the program.
  private boolean isSomebodyPanicking() {
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive() && g != machine.main() && g.isPanicking()) {
        return true;
      }
    }
    return false;
  }

  /// Whether `main`, which has returned, lets others run first.
  boolean isHeldUp() {
    return isSomebodyPanicking() && machine.advice.farewells < MOST_FAREWELLS;
  }

  void mainReturned() {
    if (isHeldUp() && !machine.scheduler.isAlone(machine.main())) {
      machine.advice.farewells++;
      machine.scheduler.yielded(machine.main());
      return;
    }
    if (machine.recording) {
      machine.emit(
          new Event.GoEnd(machine.nanos(), machine.main().id, machine.posOf(machine.main())));
    }
    machine.main().release();
    end(new Outcome.Finished(0), machine.main().id, Event.Ending.RETURNED, 0, "");
  }

  void exit(Goroutine g, int code) {
    end(new Outcome.Finished(code & 0xff), g.id, Event.Ending.EXITED, code & 0xff, "");
  }

  /// An uncaught panic; its text has been printed.
  void panicked(Goroutine g, String message) {
    end(new Outcome.Panicked(g.id, message), g.id, Event.Ending.PANICKED, 2, message);
  }

  /// An error of the runtime that no recover catches.
  void fatal(Goroutine g, String text) {
    String first = "fatal error: " + text;
    String signal = g.signalled ? PanicEnd.SIGNAL : "";
    machine.events.output(g, 2, machine.traceback.fatal(g, first, signal));
    end(new Outcome.Panicked(g.id, first), g.id, Event.Ending.FATAL, 2, first);
  }

  void deadlock() {
    if (machine.advice.awaitsSignals) {
      limit(Limits.Kind.TIME, "all goroutines wait for ever; only a signal could wake one", null);
      return;
    }
    List<TaskId> blocked = new ArrayList<>();
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive()) {
        blocked.add(g.id);
      }
    }
    String text =
        blocked.isEmpty()
            ? "fatal error: no goroutines (main called runtime.Goexit) - deadlock!"
            : "fatal error: all goroutines are asleep - deadlock!";
    machine.events.output(null, 2, text + "\n" + machine.traceback.all());
    end(new Outcome.Deadlock(blocked), null, Event.Ending.DEADLOCKED, 2, text);
  }

  /// Nobody can move, and only a ticker keeps the deadlock detector quiet.
  void hangs() {
    limit(
        Limits.Kind.TIME,
        "all goroutines wait for ever; only tickers that nobody listens to go on",
        null);
  }

  /// Java has no more room for what the program does.
  void exhausted(Throwable cause, Goroutine g) {
    if (cause instanceof StackOverflowError) {
      // A native went as deep as Go's library would: into a slice that holds itself, say.
      fatal(g, NativeSignal.OVERFLOW.getMessage());
    } else if (cause instanceof HeapMeter.Exceeded) {
      limit(Limits.Kind.HEAP, cause.getMessage(), g);
    } else {
      forget();
      limit(Limits.Kind.HEAP, "there is no memory left", g);
    }
  }

  /// Gives the program's memory back, of which there is none left for a report. Nobody asks for it
  /// any more: goroutines stay where they are, and have nothing at hand.
  private void forget() {
    Arrays.fill(machine.globals, null);
    for (int i = 0; i < machine.goroutines.size(); i++) {
      machine.goroutines.get(i).forget();
    }
  }

  void limit(Limits.Kind kind, String what, Goroutine g) {
    Pos pos = g == null ? Pos.NONE : machine.posOf(g);
    String message = pos.isKnown() ? what + ", at " + pos : what;
    end(new Outcome.LimitReached(kind, message), null, Event.Ending.LIMIT, 2, message);
  }

  private void end(Outcome last, TaskId task, Event.Ending ending, int exitCode, String message) {
    if (machine.hasEnded()) {
      return;
    }
    machine.conclude(last);
    boolean keeps = ending == Event.Ending.PANICKED || ending == Event.Ending.FATAL;
    Pos pos = Pos.NONE;
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive() && keeps && g.id == task) {
        pos = machine.posOf(g);
      } else if (g.isAlive()) {
        machine.events.emitLast(new Event.GoAbandon(machine.nanos(), g.id, machine.posOf(g)));
      }
    }
    machine.events.emitLast(
        new Event.ProgramEnd(machine.nanos(), task, pos, ending, exitCode, message));
    machine.events.over();
  }
}

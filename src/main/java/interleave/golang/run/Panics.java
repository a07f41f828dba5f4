package interleave.golang.run;

import interleave.engine.event.Event;
import interleave.golang.code.Function;
import interleave.golang.run.Interpreter.Stop;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.RuntimePanic;
import java.util.List;

/// Panics, recover and Goexit. As in Go, frames stay where they are while deferred calls run above
/// them; only a recover takes them away.
final class Panics {

  private final GoMachine machine;

  Panics(GoMachine machine) {
    this.machine = machine;
  }

  /// An operation failed.
  Stop raise(Goroutine g, RuntimePanic failure) {
    return raise(g, machine.errors.of(failure), failure);
  }

  /// `panic(value)`.
  Stop raise(Goroutine g, InterfaceValue value) {
    return raise(g, value == null ? machine.errors.nilPanic() : value, null);
  }

  private Stop raise(Goroutine g, InterfaceValue value, RuntimePanic failure) {
    if (g.stand == Goroutine.Stand.PARKED) {
      throw new IllegalStateException("a parked goroutine panics");
    }
    g.token = null;
    g.panic = new PanicRecord(value, failure, g.panic);
    g.signalled |= g.panic.isSignal();
    if (machine.recording) {
      String words = machine.values.panicWords(value);
      List<Event.Level> stack = DeferStack.of(g);
      machine.emit(new Event.PanicRaise(machine.nanos(), g.id, machine.posOf(g), words, stack));
    }
    return advance(g);
  }

  /// How a native left its call.
  Stop signal(Goroutine g, NativeSignal signal) {
    switch (signal.kind()) {
      case PANIC -> {
        return raise(g, signal.value());
      }
      case GOEXIT -> {
        return goexit(g);
      }
      case OVERFLOW -> {
        machine.calls.enterOverflowing(g);
        machine.endings.fatal(g, signal.getMessage());
      }
      case FATAL -> machine.endings.fatal(g, signal.getMessage());
      case EXIT -> machine.endings.exit(g, signal.code());
      case CALLING -> {
        return null;
      }
      case ASKED -> throw signal;
    }
    return Stop.EXIT;
  }

  Stop goexit(Goroutine g) {
    g.token = null;
    g.panic = new PanicRecord(null, null, g.panic);
    exits(g);
    return advance(g);
  }

  private void exits(Goroutine g) {
    if (machine.recording) {
      List<Event.Level> stack = DeferStack.of(g);
      machine.emit(new Event.GoExit(machine.nanos(), g.id, machine.posOf(g), stack));
    }
  }

  /// Goes on to the next deferred call of the newest panic, or to its end.
  private Stop advance(Goroutine g) {
    PanicRecord panic = g.panic;
    int frame = g.deferringFrame();
    NativeFrame catcher = panic.isGoexit() ? null : catcher(g);
    if (catcher != null && catcher.depth > frame) {
      return caught(g, catcher);
    }
    if (frame < 0) {
      if (panic.isGoexit()) {
        machine.endGoroutine(g);
        return Stop.ENDED;
      }
      return uncaught(g);
    }
    for (PanicRecord p = panic.below; p != null && p.callFrame > frame; p = p.below) {
      p.aborted = true;
    }
    Closure closure = g.takeDefer();
    if (machine.recording && closure != null) {
      Event.Deferral call = DeferStack.call(g.functions[frame], closure);
      String function = g.functions[frame].name();
      machine.emit(new Event.DeferRun(machine.nanos(), g.id, call.pos(), function, call));
    }
    panic.frame = frame;
    panic.callFrame = g.depth + 1;
    if (closure == null) {
      return raise(g, RuntimePanic.nil());
    }
    g.push(closure, g.longEnd(), g.refEnd(), Goroutine.PANIC_DEFERRED);
    return null;
  }

  private static NativeFrame catcher(Goroutine g) {
    NativeFrame frame = g.natives;
    while (frame != null && !frame.catches) {
      frame = frame.below;
    }
    return frame;
  }

  /// A native asked for the outcome of a call that panicked.
  private Stop caught(Goroutine g, NativeFrame catcher) {
    PanicRecord panic = g.panic;
    PanicRecord below = panic.below;
    while (below != null && below.callFrame > catcher.depth) {
      below = below.below;
    }
    g.panic = below;
    if (machine.recording) {
      recovered(g, panic);
    }
    g.signalled &= below != null;
    unwind(g, catcher.depth);
    over(g);
    catcher.catches = false;
    catcher.results.add(new NativeCall.Results(null, null, panic.value));
    return machine.calls.resumeNative(g);
  }

  /// Takes the frames above `frame` away.
  private static void unwind(Goroutine g, int frame) {
    while (g.depth > frame) {
      g.pop();
    }
    while (g.natives != null && g.natives.depth > frame) {
      g.natives = g.natives.below;
    }
  }

  /// A deferred call that the newest panic runs has returned.
  Stop deferredReturned(Goroutine g) {
    PanicRecord panic = g.panic;
    g.pop();
    panic.callFrame = -1;
    if (!panic.recovered) {
      return advance(g);
    }
    PanicRecord below = panic.below;
    while (below != null && below.aborted && !below.isGoexit()) {
      below = below.below;
    }
    g.panic = below;
    g.signalled &= below != null;
    unwind(g, panic.frame);
    over(g);
    if (below != null && below.aborted) {
      // the recovered panic had overtaken a Goexit, which goes on now
      below.aborted = false;
      exits(g);
      return advance(g);
    }
    g.pc = g.functions[g.depth].recoverPc();
    return null;
  }

  /// `recover()`, called in the top frame.
  InterfaceValue recover(Goroutine g) {
    PanicRecord panic = g.panic;
    if (panic == null || panic.isGoexit() || panic.recovered || panic.callFrame < 0) {
      return null;
    }
    int frame = g.depth;
    if (isWrapper(g.functions[frame])) {
      // `defer recover()` recovers as the function that deferred it would
      frame--;
    }
    while (frame > panic.callFrame && isWrapper(g.functions[frame - 1])) {
      frame--;
    }
    if (frame != panic.callFrame) {
      return null;
    }
    panic.recovered = true;
    if (machine.recording) {
      recovered(g, panic);
    }
    return panic.value;
  }

  private void recovered(Goroutine g, PanicRecord panic) {
    String words = machine.values.panicWords(panic.value);
    machine.emit(new Event.PanicRecover(machine.nanos(), g.id, machine.posOf(g), words));
  }

  /// A recovered panic has taken its frames away.
  private void over(Goroutine g) {
    if (!machine.recording) {
      return;
    }
    int left = 0;
    for (PanicRecord p = g.panic; p != null; p = p.below) {
      left++;
    }
    String function = Places.functionOf(g);
    machine.emit(new Event.PanicOver(machine.nanos(), g.id, Places.of(g), function, left));
  }

  static boolean isWrapper(Function function) {
    return function.isWrapper() || function.wrapped() != null;
  }

  /// Nothing is left to run: the program ends with this panic, after the `Error` and `String`
  /// methods of what was panicked with.
  private Stop uncaught(Goroutine g) {
    Function frame = machine.calls.nativeFrame("", 0, 0);
    g.pushFrame(frame, g.longEnd(), g.refEnd(), Goroutine.NATIVE);
    g.natives = new NativeFrame(machine.panicEnd, g.depth, g.natives);
    return Stop.VISIBLE;
  }
}

package interleave.golang.run;

import interleave.engine.Pending;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import java.util.ArrayDeque;
import java.util.Deque;

/// The end of a program by an uncaught panic: asks errors and Stringers for their texts, then
/// prints what Go prints.
final class PanicEnd implements VisibleNative {

  /// What Go adds when the goroutine has dereferenced nil.
  static final String SIGNAL =
      "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47b2c5]\n";

  @Override
  public Pending.Kind kind() {
    return Pending.Kind.EXIT;
  }

  @Override
  public void call(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    Goroutine g = call.goroutine();
    if (g.natives.below != null && g.natives.below.body instanceof PanicEnd) {
      failedAgain(machine, g);
      return;
    }
    Deque<PanicRecord> oldestFirst = new ArrayDeque<>();
    for (PanicRecord p = g.panic; p != null; p = p.below) {
      oldestFirst.push(p);
    }
    StringBuilder text = new StringBuilder();
    String first = null;
    boolean afterPanic = false;
    for (PanicRecord p : oldestFirst) {
      String shown = p.isGoexit() ? null : shown(call, machine, p.value);
      if (shown == null) {
        afterPanic = false;
        continue;
      }
      text.append(afterPanic ? "\t" : "").append("panic: ").append(shown);
      text.append(p.recovered ? " [recovered]" : "").append('\n');
      afterPanic = true;
      first = first == null ? "panic: " + shown : first;
    }
    if (g.signalled) {
      text.append(SIGNAL);
    }
    text.append('\n').append(machine.traceback.stack(g, machine.advice.tracesAll));
    machine.events.output(g, 2, text.toString());
    machine.endings.panicked(g, first);
  }

  /// An `Error` or `String` method has panicked itself.
  private static void failedAgain(GoMachine machine, Goroutine g) {
    InterfaceValue value = g.panic.value;
    String text =
        value.type() == Type.Basic.STRING
            ? GoValues.indented((String) value.ref())
            : "type " + value.type();
    machine.endings.fatal(g, "panic while printing panic value: " + text);
  }

  private static String shown(NativeCall call, GoMachine machine, InterfaceValue value) {
    for (String method : new String[] {"Error", "String"}) {
      if (call.hasMethod(value, method)) {
        NativeCall.Results results = call.callMethod(value, method, new long[0], new Object[0]);
        if (results.refs().length == 1 && results.refs()[0] instanceof String text) {
          return GoValues.indented(text);
        }
      }
    }
    return machine.values.panicText(value);
  }
}

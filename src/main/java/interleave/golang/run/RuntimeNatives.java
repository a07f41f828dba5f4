package interleave.golang.run;

import interleave.engine.Pending;
import interleave.golang.code.Bank;
import interleave.golang.code.CodeLayout;
import interleave.golang.code.Function;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import interleave.source.Pos;
import java.util.List;

/// Package `runtime`, and the predeclared `print` and `println`.
final class RuntimeNatives {

  private RuntimeNatives() {}

  static void addTo(Natives natives) {
    natives
        .addVisible("runtime.Gosched", Pending.Kind.YIELD, NativeCall::yieldProcessor)
        .addVisible(
            "runtime.Goexit",
            Pending.Kind.EXIT,
            call -> {
              throw call.goexit();
            })
        .addVisible("runtime.NumGoroutine", Pending.Kind.OTHER, RuntimeNatives::goroutines)
        .add("iter.count", call -> advice(call).waitingSequences += call.getLong(0))
        .addVisible("runtime.GOMAXPROCS", Pending.Kind.OTHER, RuntimeNatives::maxProcs)
        .add("runtime.NumCPU", call -> call.setLong(0, 4))
        .addVisible(
            "os/signal.watch", Pending.Kind.OTHER, call -> advice(call).awaitsSignals = true)
        .add("runtime/debug.traceAll", call -> advice(call).tracesAll = call.getBool(0))
        .add("runtime/debug.SetMaxStack", RuntimeNatives::setMaxStack)
        .add("runtime.LockOSThread", call -> call.goroutine().threadLocks++)
        .add("runtime.UnlockOSThread", RuntimeNatives::unlockThread)
        .addVisible("runtime.GC", Pending.Kind.OTHER, call -> advice(call).collections++)
        .add("runtime.collections", call -> call.setLong(0, advice(call).collections))
        .add("runtime.mostGoroutines", RuntimeNatives::mostGoroutines)
        .add("runtime.caller", RuntimeNatives::caller)
        .add(
            "runtime.functionCount",
            call -> call.setLong(0, call.program().layout().functions().size()))
        .add("runtime.functionNumber", RuntimeNatives::functionNumber)
        .add(
            "runtime.indexAt",
            call -> call.setLong(0, call.program().layout().indexAt(call.getLong(0))))
        .add("runtime.placeAt", RuntimeNatives::placeAt)
        .add(
            "runtime.panicIndexU",
            call -> {
              throw RuntimePanic.bounds(
                  "index out of range ["
                      + Long.toUnsignedString(call.getLong(0))
                      + "] with length "
                      + call.getLong(1));
            })
        .add("runtime.stack", call -> call.setRef(0, call.stack(call.getBool(0))))
        .add("testing.raceErrors", call -> call.setLong(0, raceErrors(call)))
        .addVisible("print", Pending.Kind.OUTPUT, call -> print(call, false))
        .addVisible("println", Pending.Kind.OUTPUT, call -> print(call, true));
  }

  private static Advice advice(NativeCall call) {
    return ((MachineCall) call).machine().advice;
  }

  private static void mostGoroutines(NativeCall call) {
    Advice advice = advice(call);
    advice.mostGoroutines = Math.max(advice.mostGoroutines, call.goroutines());
    call.setLong(0, advice.mostGoroutines);
  }

  private static void unlockThread(NativeCall call) {
    Goroutine g = call.goroutine();
    g.threadLocks = Math.max(0, g.threadLocks - 1);
  }

  private static void goroutines(NativeCall call) {
    Advice advice = advice(call);
    int watcher = advice.awaitsSignals ? 1 : 0; // Go has a goroutine that waits for signals
    call.setLong(0, call.goroutines() + advice.waitingSequences + watcher);
  }

  private static void setMaxStack(NativeCall call) {
    Advice advice = advice(call);
    long bytes = call.getLong(0);
    call.setLong(0, advice.maxStack);
    advice.maxStack = bytes;
  }

  private static void maxProcs(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    int before = call.procs();
    int wanted = call.getInt(0);
    call.setLong(0, before);
    if (wanted > 0 && wanted != before) {
      machine.scheduler.setProcs(Math.min(wanted, 256));
    }
  }

  /// `caller(skip int) (function, file string, line int, ok bool, pc uintptr)`: 0 is who calls the
  /// function that calls this.
  private static void caller(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    NativeCall.Caller caller = machine.traceback.shownCaller(call.goroutine(), call.getInt(0) + 1);
    call.setRef(0, caller == null ? "" : caller.function());
    call.setRef(1, caller == null ? "" : caller.pos().file());
    call.setLong(0, caller == null ? 0 : caller.pos().line());
    call.setBool(1, caller != null);
    call.setLong(2, caller == null ? 0 : caller.address());
  }

  /// `functionNumber(i int) (name, file string, line int, entry uintptr)`.
  private static void functionNumber(NativeCall call) {
    Function function = call.program().layout().functions().get(call.getInt(0));
    Pos pos = call.program().lines().atRunTime(CodeLayout.pos(function, function.entry()));
    call.setRef(0, function.name());
    call.setRef(1, pos.file());
    call.setLong(0, pos.line());
    call.setLong(1, function.entry());
  }

  /// `placeAt(i int, pc uintptr) (file string, line int)`: of a program counter in that function.
  private static void placeAt(NativeCall call) {
    Function function = call.program().layout().functions().get(call.getInt(0));
    Pos pos = call.program().lines().atRunTime(CodeLayout.pos(function, call.getLong(1)));
    call.setRef(0, pos.file());
    call.setLong(0, pos.line());
  }

  private static void print(NativeCall call, boolean line) {
    StringBuilder out = new StringBuilder();
    int longs = 0;
    int refs = 0;
    List<Type> types = call.parameterTypes();
    for (int i = 0; i < types.size(); i++) {
      Type type = types.get(i);
      out.append(line && i > 0 ? " " : "");
      if (Bank.of(type) == Bank.LONG) {
        out.append(text(type, call.getLong(longs++), null));
      } else {
        out.append(text(type, 0, call.getRef(refs++)));
      }
    }
    call.output(2, out.append(line ? "\n" : "").toString());
  }

  private static String text(Type type, long bits, Object ref) {
    return switch (type.underlying()) {
      case Type.Basic basic when !(ref == null && Bank.of(type) == Bank.REF) ->
          GoValues.printed(basic, bits, ref);
      case Type.Slice _ ->
          ref instanceof SliceValue s
              ? "[" + s.length() + "/" + s.capacity() + "]0xc000012340"
              : "[0/0]0x0";
      case InterfaceType _ -> ref == null ? "(0x0,0x0)" : "(0x45c7a0,0xc000012340)";
      default -> ref == null ? "0x0" : "0xc000012340";
    };
  }

  private static int raceErrors(NativeCall call) {
    Accesses accesses = ((MachineCall) call).machine().accesses;
    return accesses == null ? 0 : accesses.races();
  }
}

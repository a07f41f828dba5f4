package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.NativeFunction;
import interleave.golang.code.Program;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.Zero;
import interleave.source.Pos;
import java.util.List;

/// The machine's side of a native call; one object that is used again for each call.
final class MachineCall implements NativeCall {

  private final GoMachine machine;
  private Goroutine g;
  private Native body;
  private NativeFunction function;
  private int longBase;
  private int refBase;
  private NativeFrame frame;
  private int calls;

  MachineCall(GoMachine machine) {
    this.machine = machine;
  }

  /// @param known null when `existing` is not
  void enter(
      Goroutine caller,
      Native called,
      NativeFunction known,
      int longs,
      int refs,
      NativeFrame existing) {
    g = caller;
    body = called;
    function = known;
    longBase = longs;
    refBase = refs;
    frame = existing;
    calls = 0;
  }

  @Override
  public long getLong(int index) {
    return g.longs[longBase + index];
  }

  @Override
  public Object getRef(int index) {
    return g.refs[refBase + index];
  }

  @Override
  public void setLong(int index, long value) {
    g.longs[longBase + index] = value;
  }

  @Override
  public void setRef(int index, Object value) {
    g.refs[refBase + index] = value;
  }

  @Override
  public List<Type> parameterTypes() {
    return function.parameters();
  }

  @Override
  public TaskId task() {
    return g.id;
  }

  @Override
  public Goroutine goroutine() {
    return g;
  }

  @Override
  public Pos pos() {
    return machine.posOf(g);
  }

  @Override
  public long nanos() {
    return machine.scheduler.localNanos();
  }

  @Override
  public long random() {
    return machine.random.next();
  }

  @Override
  public int searched(String what, int arity) {
    if (machine.settings.mode() != Settings.Mode.EXPLORE) {
      return -1;
    }
    // The first answer is as good as any: a loop that waits for one number must not see another
    // one for ever.
    int own = (int) Long.remainderUnsigned(machine.random.next(), arity);
    return (own + machine.decide(new Decision.Number(what, arity))) % arity;
  }

  @Override
  public Program program() {
    return machine.program;
  }

  @Override
  public Function method(Type type, String name) {
    return machine.method(type, name);
  }

  @Override
  public Zero zero() {
    return machine.zero;
  }

  @Override
  public List<String> arguments() {
    return machine.settings.arguments();
  }

  @Override
  public List<String> environmentNames() {
    return machine.settings.environment().keySet().stream().sorted().toList();
  }

  @Override
  public String environment(String name) {
    return machine.settings.environment().get(name);
  }

  @Override
  public String input(int max) {
    String bytes = machine.settings.input().read(machine.inputRead, max);
    machine.inputRead += bytes.length();
    return bytes;
  }

  @Override
  public int goroutines() {
    return machine.live;
  }

  @Override
  public int procs() {
    return machine.scheduler.procs();
  }

  @Override
  public Caller caller(int skip) {
    return machine.traceback.caller(g, skip);
  }

  @Override
  public String stack(boolean all) {
    return machine.traceback.stack(g, all);
  }

  @Override
  public RuntimeException panic(InterfaceValue value) {
    throw NativeSignal.panic(value);
  }

  @Override
  public RuntimeException panic(String text) {
    throw NativeSignal.panic(new InterfaceValue(Type.Basic.STRING, 0, text));
  }

  @Override
  public RuntimeException runtimeError(String text) {
    throw RuntimePanic.error(text);
  }

  @Override
  public RuntimeException nilDereference() {
    throw RuntimePanic.nil();
  }

  @Override
  public RuntimeException fatal(String text) {
    throw NativeSignal.fatal(text);
  }

  @Override
  public RuntimeException exit(int code) {
    throw NativeSignal.exit(code);
  }

  @Override
  public RuntimeException goexit() {
    throw NativeSignal.GOEXIT;
  }

  @Override
  public Results callGo(Closure closure, long[] longs, Object[] refs) {
    if (closure == null) {
      throw RuntimePanic.nil();
    }
    Results known = known();
    if (known != null) {
      return known;
    }
    enterNativeFrame(false);
    place(longs, refs, 0);
    g.push(closure, g.longEnd(), g.refEnd(), Goroutine.FROM_NATIVE);
    throw NativeSignal.CALLING;
  }

  @Override
  public Results callMethod(InterfaceValue receiver, String method, long[] longs, Object[] refs) {
    return method(receiver, method, longs, refs, false);
  }

  @Override
  public Results tryMethod(InterfaceValue receiver, String method, long[] longs, Object[] refs) {
    return method(receiver, method, longs, refs, true);
  }

  private Results method(
      InterfaceValue receiver, String name, long[] longs, Object[] refs, boolean catches) {
    if (receiver == null) {
      throw RuntimePanic.nil();
    }
    Results known = known();
    if (known != null) {
      return known;
    }
    Function callee = machine.method(receiver.type(), name);
    if (callee == null) {
      throw new IllegalStateException("no method " + name + " of " + receiver.type());
    }
    enterNativeFrame(catches);
    place(longs, refs, 1);
    g.refs[g.refEnd()] = Calls.receiverOf(receiver);
    g.pushFrame(callee, g.longEnd(), g.refEnd(), Goroutine.FROM_NATIVE);
    throw NativeSignal.CALLING;
  }

  private Results known() {
    return frame != null && calls < frame.results.size() ? frame.results.get(calls++) : null;
  }

  private void enterNativeFrame(boolean catches) {
    if (frame == null) {
      int longs = Math.max(count(function.parameters()), count(function.results()));
      int refs =
          Math.max(
              function.parameters().size() - count(function.parameters()),
              function.results().size() - count(function.results()));
      g.pushFrame(
          machine.calls.nativeFrame(function.name(), longs, refs),
          longBase,
          refBase,
          Goroutine.NATIVE);
      frame = new NativeFrame(body, g.depth, g.natives);
      g.natives = frame;
    }
    frame.catches = catches;
  }

  private static int count(List<Type> types) {
    int n = 0;
    for (Type type : types) {
      if (Bank.of(type) == Bank.LONG) {
        n++;
      }
    }
    return n;
  }

  private void place(long[] longs, Object[] refs, int firstRef) {
    g.ensure(g.longEnd() + longs.length, g.refEnd() + refs.length + firstRef);
    System.arraycopy(longs, 0, g.longs, g.longEnd(), longs.length);
    System.arraycopy(refs, 0, g.refs, g.refEnd() + firstRef, refs.length);
  }

  private void requireVisible() {
    if (!(body instanceof VisibleNative)) {
      throw new IllegalStateException("a local native does something that others notice");
    }
  }

  @Override
  public void output(int stream, String bytes) {
    requireVisible();
    if (machine.accesses != null && function != null && function.name().startsWith("os.")) {
      machine.accesses.writes(g, stream);
    }
    machine.events.output(g, stream, bytes);
  }

  @Override
  public int choose(String what, int arity) {
    requireVisible();
    return arity <= 1 ? 0 : machine.decide(new Decision.Number(what, arity));
  }

  @Override
  public void park(WaitReason reason, ObjectId object, long deadlineNanos, Object token) {
    requireVisible();
    g.token = token;
    machine.park(g, reason, object, deadlineNanos);
  }

  @Override
  public void parkAndReturn(WaitReason reason, ObjectId object, long deadlineNanos) {
    requireVisible();
    g.token = GoMachine.RETURN_ON_WAKE;
    machine.park(g, reason, object, deadlineNanos);
  }

  @Override
  public Object token() {
    return g.token;
  }

  @Override
  public void ready(Goroutine parked) {
    requireVisible();
    machine.ready(parked, g.id);
  }

  @Override
  public void yieldProcessor() {
    requireVisible();
    machine.yield(g);
  }

  @Override
  public TaskId spawn(Closure closure) {
    requireVisible();
    return machine.spawning.by(g, closure).id;
  }

  @Override
  public void emit(Event event) {
    machine.emit(event);
  }

  @Override
  public long eventNanos() {
    return machine.nanos();
  }

  @Override
  public boolean isRecording() {
    return machine.recording;
  }

  @Override
  public ObjectId idOf(Memory memory, ObjectId.Kind kind) {
    return machine.idOf(g, memory, kind);
  }

  @Override
  public void touches(Memory memory, int from, int count, boolean write) {
    if (machine.accesses != null) {
      machine.accesses.elements(g, memory, from, count, write);
    }
  }

  @Override
  public void reads(Memory memory) {
    if (machine.accesses != null) {
      machine.accesses.everything(g, memory);
    }
  }

  @Override
  public String callName() {
    return Naming.ofCall(g);
  }

  @Override
  public String shown(Object value) {
    return machine.recording ? machine.values.shown(InterfaceType.EMPTY, 0, value).text() : "";
  }

  @Override
  public ObjectId newId(ObjectId.Kind kind, String label) {
    return new ObjectId(kind, g.id, ++g.objects, label);
  }

  Native body() {
    return body;
  }

  GoMachine machine() {
    return machine;
  }
}

package interleave.js.run;

import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent.Ending;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.engine.loop.LoopMachine;
import interleave.engine.loop.LoopSink;
import interleave.js.value.Absent;
import interleave.js.value.Host;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// A JavaScript program in execution.
public final class Machine implements LoopMachine, Host {

  /// How many instructions are carried out before limits are looked at.
  private static final long CHUNK = 20_000;

  /// The exit code of a program that a limit ended.
  private static final int LIMIT_CODE = 3;

  /// The exit code of a module whose `await` never ended.
  private static final int UNSETTLED_CODE = 13;

  /// What writing costs, as for Go programs.
  private static final long OUTPUT_NANOS = 800;

  private final Settings settings;
  private final Realm realm;
  private final Interpreter interpreter;
  private final StackTraces stackTraces;
  final Tracer tracer;
  final Promises promises;
  final Generators generators;
  final EventLoop loop;
  final ModuleLoader modules;
  final ProcessObject process;

  /// Virtual time.
  long nanos;

  private long instructions;
  private long budget;

  /// How many instructions the interpreter was told to carry out before it asks again.
  private long granted;

  private long outputBytes;
  private Job current;
  private Frame paused;
  private boolean over;
  private int exitCode;
  private LimitSignal reached;
  private Object arrayValues;
  private Object arrayNext;

  /// @param library fills the realm with what the language itself does not bring
  public Machine(ProgramText program, Settings settings, Consumer<Realm> library) {
    this.settings = settings;
    this.tracer = new Tracer(this);
    this.realm = new Realm(this);
    this.interpreter = new Interpreter(this, realm, settings.statementNanos());
    this.stackTraces = new StackTraces(this);
    this.promises = new Promises(this);
    this.generators = new Generators(this);
    this.loop = new EventLoop(this);
    this.modules = new ModuleLoader(this, program);
    this.process = new ProcessObject(this);
    Intrinsics.install(this);
    library.accept(realm);
    process.install();
    hushReflect();
    arrayValues = realm.arrayPrototype.get(JsSymbol.ITERATOR);
    arrayNext = realm.arrayIteratorPrototype.get("next");
  }

  /// `Reflect.apply` and `Reflect.construct` only pass a call on.
  private void hushReflect() {
    if (realm.global().get("Reflect") instanceof JsObject reflect) {
      for (String name : List.of("apply", "construct")) {
        ((NativeFunction) reflect.get(name)).setQuiet();
      }
    }
  }

  Realm realm() {
    return realm;
  }

  Interpreter interpreter() {
    return interpreter;
  }

  Settings settings() {
    return settings;
  }

  Limits limits() {
    return settings.limits();
  }

  StackTraces stackTraces() {
    return stackTraces;
  }

  Job currentJob() {
    return current;
  }

  boolean isOver() {
    return over;
  }

  /// The exit code; meaningful when the program has ended.
  public int exitCode() {
    return exitCode;
  }

  /// The limit that ended the program; null when none did.
  public Limits.Kind limit() {
    return reached == null ? null : reached.kind();
  }

  // Running

  @Override
  public boolean run(LoopSink sink, long instructionsToRun) {
    tracer.setSink(sink);
    budget = instructionsToRun;
    try {
      while (!over && budget > 0) {
        step();
      }
    } catch (ExitSignal exit) {
      finish(Ending.EXITED, process.exitCode(), "");
    } catch (StackOverflowError tooDeep) {
      reached = new LimitSignal(Limits.Kind.STACK, "calls nested too deeply for Interleave");
      finish(Ending.LIMIT, LIMIT_CODE, reached.getMessage());
    } catch (LimitSignal limit) {
      reached = limit;
      finish(Ending.LIMIT, LIMIT_CODE, limit.getMessage());
    }
    return !over;
  }

  private void step() {
    granted = Math.min(budget, CHUNK);
    interpreter.setFuel(granted);
    Object result;
    try {
      if (current == null) {
        current = loop.next();
        if (current == null) {
          return;
        }
        instructions++;
        budget--;
        tracer.started(current);
        loop.setContext(current.context == null ? Absent.UNDEFINED : current.context);
        interpreter.setMayPause(current.pauses);
        result = current.run();
      } else {
        Frame entry = paused;
        paused = null;
        interpreter.setMayPause(true);
        result = interpreter.goOn(entry);
      }
      interpreter.setMayPause(false);
    } catch (Thrown thrown) {
      interpreter.setMayPause(false);
      Job job = current;
      Object error = thrown.value(realm);
      if (job == null || !job.failed(error)) {
        process.uncaught(error, null);
        if (job != null && job.kind == JobKind.NEXT_TICK) {
          loop.holdUp();
        }
      }
      endJob();
      return;
    }
    if (result == Interpreter.PAUSED) {
      paused = interpreter.bottom();
      return;
    }
    Job job = current;
    job.done(result);
    endJob();
  }

  private void endJob() {
    // what nobody has caught has ended the program already
    if (current != null && !over) {
      tracer.ended(current);
    }
    current = null;
  }

  /// Looks at the limits, and says how many instructions more may be carried out.
  ///
  /// @param canPause whether the run may stop here
  long refuel(boolean canPause) {
    instructions += granted;
    budget -= granted;
    granted = canPause ? Math.min(Math.max(budget, 0), CHUNK) : CHUNK;
    if (instructions > limits().instructions()) {
      throw new LimitSignal(
          Limits.Kind.INSTRUCTIONS, "more than " + limits().instructions() + " instructions");
    }
    checkTime();
    return granted;
  }

  /// Nothing is left to do.
  void end() {
    if (modules.isUnsettled()) {
      process.tellExit(process.exitCode());
      finish(Ending.UNSETTLED, UNSETTLED_CODE, "");
      return;
    }
    int code = process.tellExit(process.exitCode());
    finish(Ending.DRAINED, code, "");
  }

  void finish(Ending ending, int code, String message) {
    over = true;
    exitCode = code;
    tracer.end(ending, code, message);
  }

  /// Lets the clock jump.
  void sleepUntil(long until) {
    tracer.idle(until);
    nanos = Math.max(nanos, until);
    checkTime();
  }

  private void checkTime() {
    if (nanos > limits().nanos()) {
      throw new LimitSignal(
          Limits.Kind.TIME, "more than " + limits().nanos() / 1_000_000_000 + " s of virtual time");
    }
  }

  /// Whether a value is an array that is iterated as arrays are.
  boolean plainlyIterable(Object value) {
    return value instanceof JsArray array
        && array.prototype() == realm.arrayPrototype
        && arrayValues == realm.arrayPrototype.get(JsSymbol.ITERATOR)
        && arrayNext == realm.arrayIteratorPrototype.get("next")
        && arrayNext != Absent.UNDEFINED
        && !array.hasOwn(JsSymbol.ITERATOR);
  }

  // Host

  @Override
  public Object callNative(
      NativeFunction function, Object self, Object[] arguments, JsObject newTarget) {
    return interpreter.callNative(function, self, arguments, newTarget);
  }

  @Override
  public void captureStack(JsObject error, String head, JsFunction upTo) {
    stackTraces.capture(error, () -> head, upTo);
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public long startMillis() {
    return settings.startMillis();
  }

  @Override
  public void spend(long spent) {
    nanos += spent;
  }

  @Override
  public void write(int stream, String text) {
    spend(OUTPUT_NANOS);
    loop.wrote();
    outputBytes += text.getBytes(StandardCharsets.UTF_8).length;
    if (outputBytes > limits().outputBytes()) {
      throw new LimitSignal(
          Limits.Kind.OUTPUT, "more than " + limits().outputBytes() + " bytes of output");
    }
    tracer.output(stream, text);
  }

  @Override
  public JsPromise promise(PromiseKind kind, String label) {
    return promises.make(kind, label, List.of());
  }

  @Override
  public void resolve(JsPromise promise, Object value) {
    promises.resolve(promise, value);
  }

  @Override
  public void reject(JsPromise promise, Object reason) {
    promises.reject(promise, reason);
  }

  @Override
  public JsPromise promiseOf(Object value) {
    return promises.of(value);
  }

  @Override
  public void then(JsPromise promise, Consumer<Object> fulfilled, Consumer<Object> rejected) {
    promises.then(
        promise,
        new Reaction(
            null, new Reaction.Answer(null, fulfilled), new Reaction.Answer(null, rejected), null));
  }

  @Override
  public void nextTick(JsFunction function, Object... arguments) {
    loop.queue(loop.tick(function, arguments));
  }

  @Override
  public void microtask(JsFunction function) {
    loop.queue(loop.call(JobKind.MICROTASK, function, new Object[0]));
  }

  @Override
  public RuntimeException exit(int code) {
    process.exitNow(code);
    return new ExitSignal();
  }
}

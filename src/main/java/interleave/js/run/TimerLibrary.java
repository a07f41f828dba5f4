package interleave.js.run;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.LinkedHashMap;
import java.util.Map;

/// Timers, `setImmediate` and `queueMicrotask`.
final class TimerLibrary {

  private static final double LONGEST = 2147483647;

  private final Machine machine;
  private final Realm realm;
  private final EventLoop loop;
  private final JsObject timeoutPrototype;
  private final JsObject immediatePrototype;

  /// Timers by number, for those who clear them by number.
  private final Map<Integer, Timer> numbered = new LinkedHashMap<>();

  TimerLibrary(Machine machine) {
    this.machine = machine;
    this.realm = machine.realm();
    this.loop = machine.loop;
    this.timeoutPrototype = realm.object();
    this.immediatePrototype = realm.object();
  }

  void install() {
    JsObject global = realm.global();
    method(global, "setTimeout", call -> set(call, "setTimeout", false));
    method(global, "setInterval", call -> set(call, "setInterval", true));
    method(global, "setImmediate", this::setImmediate);
    method(global, "clearTimeout", this::clear);
    method(global, "clearInterval", this::clear);
    method(global, "clearImmediate", this::clearImmediate);
    method(global, "queueMicrotask", this::queueMicrotask);
    timeoutPrototype.hide(
        "constructor", realm.function("Timeout", 0, Use.BOTH, call -> Absent.UNDEFINED));
    immediatePrototype.hide(
        "constructor", realm.function("Immediate", 0, Use.BOTH, call -> Absent.UNDEFINED));
    timeoutMethods();
    immediateMethods();
    realm.modules().binding("timers", this::binding);
  }

  private void method(JsObject object, String name, interleave.js.value.Native code) {
    object.define(name, realm.function(name, 1, code), interleave.js.value.Property.ALL);
  }

  private void timeoutMethods() {
    realm.method(timeoutPrototype, "ref", 0, call -> refs(call, true));
    realm.method(timeoutPrototype, "unref", 0, call -> refs(call, false));
    realm.method(timeoutPrototype, "hasRef", 0, call -> timer(call).refs);
    realm.method(
        timeoutPrototype,
        "refresh",
        0,
        call -> {
          Timer timer = timer(call);
          loop.stop(timer);
          loop.start(timer);
          return timer;
        });
    realm.method(
        timeoutPrototype,
        "close",
        0,
        call -> {
          loop.stop(timer(call));
          return call.self();
        });
    realm.method(
        timeoutPrototype, JsSymbol.TO_PRIMITIVE, 0, call -> (double) keep(timer(call)).number);
  }

  private Timer keep(Timer timer) {
    numbered.put(timer.number, timer);
    return timer;
  }

  private void immediateMethods() {
    realm.method(immediatePrototype, "ref", 0, call -> immediateRefs(call, true));
    realm.method(immediatePrototype, "unref", 0, call -> immediateRefs(call, false));
    realm.method(immediatePrototype, "hasRef", 0, call -> ((Immediate) call.self()).refs);
  }

  /// For the library: timers that are no call of the user's.
  private void binding(JsObject binding) {
    realm.method(
        binding,
        "set",
        4,
        call ->
            start(
                call.function(0),
                call.arg(1),
                Convert.toBoolean(call.arg(2)),
                call.string(3),
                new Object[0]));
    realm.method(binding, "clear", 1, this::clear);
    realm.method(binding, "nowMillis", 0, call -> machine.nanos() / 1e6);
  }

  private static JsFunction callback(Call call) {
    if (call.arg(0) instanceof JsFunction function) {
      return function;
    }
    throw Thrown.node(
        ErrorKind.TYPE,
        "ERR_INVALID_ARG_TYPE",
        "The \"callback\" argument must be of type function. Received "
            + received(call.realm(), call.arg(0)));
  }

  private static String received(Realm realm, Object value) {
    return switch (value) {
      case Absent a -> a.toString();
      case JsObject o -> "an instance of " + Convert.constructorName(o);
      default -> "type " + Convert.typeof(value) + " (" + realm.inspect(value, 0) + ")";
    };
  }

  private Object set(Call call, String setBy, boolean repeats) {
    JsFunction callback = callback(call);
    return start(callback, call.arg(1), repeats, setBy, call.rest(2));
  }

  private Timer start(
      JsFunction callback, Object after, boolean repeats, String setBy, Object[] arguments) {
    double wanted = Convert.toNumber(after);
    long period = wanted >= 1 && wanted <= LONGEST ? (long) wanted : 1;
    if (wanted > LONGEST) {
      machine.write(
          2,
          "(node:1) TimeoutOverflowWarning: "
              + Convert.toString(after)
              + " does not fit into a 32-bit signed integer.\n"
              + "Timeout duration was set to 1.\n"
              + "(Use `node --trace-warnings ...` to show where the warning was created)\n");
    }
    Timer timer =
        new Timer(
            timeoutPrototype, loop.newTimerNumber(), callback, arguments, period, repeats, setBy);
    timer.context = loop.context();
    loop.start(timer);
    return timer;
  }

  private Object setImmediate(Call call) {
    JsFunction callback = callback(call);
    Object[] arguments = call.rest(1);
    Immediate immediate = new Immediate(immediatePrototype);
    immediate.job =
        new Job(JobKind.IMMEDIATE, machine.tracer.name(callback), 0) {
          @Override
          Object run() {
            return callback.call(immediate, arguments);
          }
        };
    immediate.job.pauses = true;
    immediate.job.tail = Tail.IMMEDIATE;
    loop.add(immediate);
    return immediate;
  }

  private Object clear(Call call) {
    Object which = call.arg(0);
    Timer timer = which instanceof Timer t ? t : null;
    if (which instanceof Double || which instanceof String) {
      timer = numbered.get((int) Convert.toNumber(which));
    }
    if (timer != null) {
      loop.stop(timer);
    }
    return Absent.UNDEFINED;
  }

  private Object clearImmediate(Call call) {
    if (call.arg(0) instanceof Immediate immediate) {
      loop.clear(immediate);
    }
    return Absent.UNDEFINED;
  }

  private Object queueMicrotask(Call call) {
    machine.microtask(callback(call));
    return Absent.UNDEFINED;
  }

  private static Timer timer(Call call) {
    if (call.self() instanceof Timer timer) {
      return timer;
    }
    throw Thrown.type("Illegal invocation");
  }

  private static Object refs(Call call, boolean refs) {
    timer(call).refs = refs;
    return call.self();
  }

  private static Object immediateRefs(Call call, boolean refs) {
    ((Immediate) call.self()).refs = refs;
    return call.self();
  }
}

package interleave.js.run;

import interleave.engine.loop.LoopEvent.Ending;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// `process`: its events, the exit code, and what happens to exceptions that nobody takes.
///
/// The object itself is made by a module of the library in JavaScript, because it is an event
/// emitter; here is what only the machine can do.
final class ProcessObject {

  private final Machine machine;
  private final Realm realm;
  private final UncaughtText text;
  private JsObject object;
  private boolean toldExit;
  private int exitCode;
  private boolean dying;

  ProcessObject(Machine machine) {
    this.machine = machine;
    this.realm = machine.realm();
    this.text = new UncaughtText(machine);
  }

  void install() {
    realm.modules().source("internal/process", "/interleave/jslib/internal/process.js");
    realm.modules().binding("process", this::binding);
    realm.modules().binding("context", this::contextBinding);
    realm.modules().lazyGlobal("process", "internal/process");
    realm.modules().module("process", this::object);
  }

  private void contextBinding(JsObject binding) {
    realm.method(binding, "context", 0, call -> machine.loop.context());
    realm.method(
        binding,
        "setContext",
        1,
        call -> {
          machine.loop.setContext(call.arg(0));
          return Absent.UNDEFINED;
        });
  }

  private void binding(JsObject binding) {
    realm.method(
        binding,
        "nextTick",
        1,
        call -> {
          machine.nextTick(call.function(0), call.rest(1));
          return Absent.UNDEFINED;
        });
    realm.method(
        binding,
        "exit",
        1,
        call -> {
          if (call.arg(0) != Absent.UNDEFINED) {
            setExitCode(call.arg(0));
          }
          throw machine.exit(exitCode());
        });
    realm.method(
        binding,
        "write",
        2,
        call -> {
          machine.write((int) call.number(0), call.string(1));
          return Absent.UNDEFINED;
        });
    realm.method(
        binding,
        "hrtime",
        0,
        call -> {
          machine.spend(interleave.js.value.Host.CLOCK_NANOS);
          return (double) machine.nanos();
        });
    realm.method(binding, "startMillis", 0, call -> (double) machine.startMillis());
    realm.method(binding, "emittedFrom", 2, this::keepEmitted);
    binding.define("version", machine.settings().version(), Property.ALL);
    binding.define("directory", machine.settings().directory(), Property.ALL);
    binding.define("arguments", realm.array(machine.settings().arguments()), Property.ALL);
    binding.define("file", machine.modules.mainPath(), Property.ALL);
  }

  /// Keeps where an `error` event was emitted that nobody took.
  private Object keepEmitted(Call call) {
    if (call.arg(0) instanceof JsError error && call.arg(1) instanceof JsFunction emit) {
      JsObject capture = realm.object();
      machine.captureStack(capture, "", emit);
      List<String> own = lines(capture);
      Emission.collapse(own, lines(error));
      String type = Convert.constructorName((JsObject) call.arg(2));
      String on = type.equals("EventEmitter") ? "" : " on " + type + " instance";
      error.setEmitted("\nEmitted 'error' event" + on + " at:\n" + String.join("\n", own));
    }
    return Absent.UNDEFINED;
  }

  private static List<String> lines(JsObject object) {
    List<String> lines = new ArrayList<>(Convert.toString(object.get("stack")).lines().toList());
    return new ArrayList<>(lines.subList(Math.min(1, lines.size()), lines.size()));
  }

  private JsObject object() {
    if (object == null) {
      object = (JsObject) realm.global().get("process");
    }
    return object;
  }

  /// Whether the program has ever used `process`: otherwise nobody listens.
  private boolean isUsed() {
    return object != null || realm.modules().isLoaded("internal/process");
  }

  // Exit

  int exitCode() {
    if (isUsed()) {
      Object code = object().get("exitCode");
      if (code != Absent.UNDEFINED && code != Absent.NULL) {
        return (int) Convert.toNumber(code);
      }
    }
    return exitCode;
  }

  private void setExitCode(Object code) {
    object().put("exitCode", code);
  }

  /// Tells `exit` listeners, once.
  ///
  /// @return the exit code, which they may have changed
  int tellExit(int code) {
    if (!toldExit) {
      toldExit = true;
      if (isUsed()) {
        if (object().get("exitCode") == Absent.UNDEFINED) {
          object().put("exitCode", (double) code);
        }
        emit("exit", (double) code);
        return exitCode();
      }
    }
    return code;
  }

  /// `process.exit`: listeners first.
  void exitNow(int code) {
    exitCode = code;
    tellExit(code);
  }

  /// The job that tells that nothing is left to do; null when nobody listens.
  Job beforeExit() {
    if (!isUsed() || !listens("beforeExit")) {
      return null;
    }
    return new Job(JobKind.EVENT, "beforeExit", 0) {
      @Override
      Object run() {
        emit("beforeExit", (double) exitCode());
        return Absent.UNDEFINED;
      }
    };
  }

  private boolean emit(String event, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = event;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Convert.toBoolean(realm.invoke(object(), "emit", all));
  }

  private boolean listens(String event) {
    return isUsed() && Convert.toNumber(realm.invoke(object(), "listenerCount", event)) > 0;
  }

  // Rejections

  /// What is done about the next rejection that nobody took: a job, when somebody listens; null
  /// when nobody does, and when there is none any more.
  Job rejection(Rejections rejections) {
    JsPromise late = rejections.nextHandledLate();
    if (late != null) {
      return listens("rejectionHandled") ? event("rejectionHandled", late) : null;
    }
    JsPromise promise = rejections.next();
    if (promise == null) {
      return null;
    }
    if (listens("unhandledRejection")) {
      return event("unhandledRejection", promise.result(), promise);
    }
    Object reason = promise.result();
    Object error = reason instanceof JsError ? reason : unhandled(reason);
    uncaught(error, reason instanceof JsError ? promise : null);
    return null;
  }

  private Job event(String name, Object... arguments) {
    return new Job(JobKind.EVENT, name, 0) {
      @Override
      Object run() {
        emit(name, arguments);
        return Absent.UNDEFINED;
      }
    };
  }

  /// What stands for a reason that is no error.
  private JsError unhandled(Object reason) {
    String shown =
        switch (reason) {
          case JsFunction f -> "function " + f.name();
          case JsObject o -> "#<" + Convert.constructorName(o) + ">";
          case interleave.js.value.JsSymbol s -> s.toString();
          default -> Convert.toString(reason);
        };
    String message =
        "This error originated either by throwing inside of an async function without a catch"
            + " block, or by rejecting a promise which was not handled with .catch(). The promise"
            + " rejected with the reason \""
            + shown
            + "\".";
    JsError error = realm.error(ErrorKind.ERROR, message);
    error.define("code", "ERR_UNHANDLED_REJECTION", Property.ALL);
    error.hide("name", "UnhandledPromiseRejection");
    error.hide(
        "stack",
        "UnhandledPromiseRejection: "
            + message
            + "\n    at throwUnhandledRejectionsMode (node:internal/process/promises:389:7)"
            + "\n    at processPromiseRejections (node:internal/process/promises:470:17)"
            + "\n    at process.processTicksAndRejections"
            + " (node:internal/process/task_queues:96:32)");
    error.setOrigin(interleave.source.Pos.NONE);
    return error;
  }

  // Exceptions

  /// An exception that nobody took: listeners hear of it, or the process ends.
  ///
  /// @param promise whose rejection it is; null for an exception
  void uncaught(Object error, JsPromise promise) {
    String origin =
        promise == null && !isUnhandled(error) ? "uncaughtException" : "unhandledRejection";
    if (!dying && listens("uncaughtException")) {
      try {
        emit("uncaughtException", error, origin);
        return;
      } catch (Thrown thrown) {
        die(thrown.value(realm), null, 7);
        return;
      }
    }
    die(error, promise, 1);
  }

  private static boolean isUnhandled(Object error) {
    return error instanceof JsError e && "ERR_UNHANDLED_REJECTION".equals(e.get("code"));
  }

  private void die(Object error, JsPromise promise, int code) {
    dying = true;
    String message = machine.tracer.error(error);
    machine.write(2, text.of(error, promise));
    int last = code;
    exitCode = code;
    try {
      if (isUsed()) {
        object().put("exitCode", (double) code);
        last = tellExit(code);
      }
    } catch (Thrown thrown) {
      last = code;
    }
    machine.finish(Ending.UNCAUGHT, last, message);
  }
}

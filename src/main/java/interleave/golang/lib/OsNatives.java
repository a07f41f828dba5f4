package interleave.golang.lib;

import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Utf8;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.List;

/// Packages `os`, `log`, `testing` and `context`, their Java part: what touches the world outside,
/// or tells people what happens.
final class OsNatives {

  private OsNatives() {}

  static void addTo(Natives natives) {
    natives
        .addVisible("os.writeStdout", Pending.Kind.OUTPUT, c -> c.output(1, c.getString(0)))
        .addVisible("os.writeStderr", Pending.Kind.OUTPUT, c -> c.output(2, c.getString(0)))
        .addVisible("os.Exit", Pending.Kind.EXIT, OsNatives::exit)
        .addVisible("internal/signals.exit", Pending.Kind.EXIT, OsNatives::exit)
        .add("os.arguments", c -> c.setRef(0, Slices.strings(c.arguments())))
        .add("os.readStdin", c -> c.setRef(0, c.input(c.getInt(0))))
        .add(
            "os.environment",
            c -> {
              String value = c.environment(Utf8.toJava(c.getString(0)));
              c.setRef(0, value == null ? "" : Utf8.fromJava(value));
              c.setBool(0, value != null);
            })
        .add("os.environments", OsNatives::environments)
        .add("log.caller", OsNatives::caller)
        .add("testing.frame", OsNatives::frame)
        .addVisible("context.announce", Pending.Kind.OTHER, OsNatives::announce)
        .addVisible("context.announceValue", Pending.Kind.OTHER, OsNatives::announceValue)
        .addVisible("context.announceCancel", Pending.Kind.OTHER, OsNatives::announceCancel);
  }

  private static void exit(NativeCall call) {
    throw call.exit(call.getInt(0));
  }

  private static void environments(NativeCall call) {
    List<String> entries = new ArrayList<>();
    for (String name : call.environmentNames()) {
      entries.add(Utf8.fromJava(name + "=" + call.environment(name)));
    }
    call.setRef(0, Slices.strings(entries));
  }

  private static void caller(NativeCall call) {
    NativeCall.Caller caller = call.caller(call.getInt(0));
    String file = caller == null ? "???" : Utf8.fromJava(caller.pos().file());
    call.setRef(0, file);
    call.setLong(0, caller == null ? 0 : caller.pos().line());
  }

  private static void frame(NativeCall call) {
    NativeCall.Caller caller = call.caller(call.getInt(0));
    call.setRef(0, caller == null ? "" : Utf8.fromJava(caller.function()));
    call.setRef(1, caller == null ? "" : Utf8.fromJava(caller.pos().file()));
    call.setLong(0, caller == null ? 0 : caller.pos().line());
  }

  private static ObjectId context(NativeCall call, Object context) {
    if (context == null) {
      return null;
    }
    StructValue struct = (StructValue) context;
    if (struct.label == null) {
      struct.label = call.callName();
    }
    return call.idOf(struct, ObjectId.Kind.CONTEXT);
  }

  private static void announce(NativeCall call) {
    long timeout = call.getLong(0);
    made(call, timeout == 0 ? called(call) : called(call) + "(" + duration(timeout) + ")");
  }

  private static void announceValue(NativeCall call) {
    made(call, "WithValue(" + call.shown(call.getRef(3)) + ", " + call.shown(call.getRef(4)) + ")");
  }

  /// As the source would say it: in the largest unit that it is a whole number of.
  private static String duration(long nanos) {
    String[] units = {"ns", "µs", "ms", "s", "m", "h"};
    long[] steps = {1_000, 1_000, 1_000, 60, 60};
    long count = nanos;
    int unit = 0;
    while (unit < steps.length && count % steps[unit] == 0) {
      count /= steps[unit++];
    }
    return count + units[unit];
  }

  /// The first three arguments are the context and what it is derived from.
  private static void made(NativeCall call, String what) {
    ObjectId id = context(call, call.getRef(0));
    ObjectId parent = context(call, call.getRef(1) == null ? call.getRef(2) : call.getRef(1));
    call.emit(new Event.ContextMake(call.eventNanos(), call.task(), call.pos(), id, parent, what));
  }

  /// The function of the package that the program has called, which may have called another one.
  private static String called(NativeCall call) {
    String name = call.getString(3);
    for (int i = 0; call.caller(i) != null; i++) {
      String function = call.caller(i).function();
      if (!function.startsWith("context.")) {
        break;
      }
      name = function.substring("context.".length());
    }
    return name;
  }

  private static void announceCancel(NativeCall call) {
    ObjectId id = context(call, call.getRef(0));
    String cause = call.getString(2);
    String why = call.getString(1) + (cause.isEmpty() ? "" : ": " + cause);
    call.emit(new Event.ContextCancel(call.eventNanos(), call.task(), call.pos(), id, why));
  }
}

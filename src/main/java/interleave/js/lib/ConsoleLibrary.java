package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Native;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// `console`.
final class ConsoleLibrary {

  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final int STEP = 2;

  private final Realm realm;
  private final Inspection inspection;
  private final JsObject console;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Long> timers = new LinkedHashMap<>();
  private String indentation = "";

  private ConsoleLibrary(Inspection inspection) {
    this.inspection = inspection;
    this.realm = inspection.realm();
    this.console = realm.object();
  }

  static JsObject install(Inspection inspection) {
    ConsoleLibrary library = new ConsoleLibrary(inspection);
    library.methods();
    inspection.realm().global().hide("console", library.console);
    return library.console;
  }

  private void methods() {
    method("log", call -> print(OUT, format(call.arguments())));
    method("warn", call -> print(ERR, format(call.arguments())));
    method("dir", this::dir);
    method("time", this::time);
    method("timeEnd", call -> timeEnd(call, true));
    method("timeLog", call -> timeEnd(call, false));
    method("trace", this::trace);
    method("assert", this::check);
    method("clear", call -> Absent.UNDEFINED);
    method("count", this::count);
    method("countReset", this::countReset);
    method("group", this::group);
    method("groupEnd", this::groupEnd);
    method("table", this::table);
    same("debug", "log");
    same("info", "log");
    same("dirxml", "log");
    same("error", "warn");
    same("groupCollapsed", "group");
    Tags.tag(console, "console");
  }

  private void method(String name, Native code) {
    console.define(name, realm.function(name, 0, code), Property.ALL);
  }

  /// Another name for a method: a function of its own that does the same.
  private void same(String name, String other) {
    JsFunction original = (JsFunction) console.get(other);
    method(name, call -> original.call(call.self(), call.arguments()));
  }

  private String format(Object... arguments) {
    return Formatting.format(inspection, arguments);
  }

  private Object print(int stream, String text) {
    String shown = text;
    if (!indentation.isEmpty()) {
      shown = indentation + text.replace("\n", "\n" + indentation);
    }
    realm.host().write(stream, StringLibrary.wellFormed(shown) + "\n");
    return Absent.UNDEFINED;
  }

  private Object dir(Call call) {
    InspectOptions options = inspection.options().with(call.arg(1));
    if (!(call.arg(1) instanceof JsObject given)
        || given.get("customInspect") == Absent.UNDEFINED) {
      JsObject plain = realm.object();
      plain.create("customInspect", false);
      options = options.with(plain);
    }
    return print(OUT, inspection.show(call.arg(0), options));
  }

  private static String label(Call call) {
    return call.arg(0) == Absent.UNDEFINED ? "default" : call.string(0);
  }

  private Object time(Call call) {
    String label = label(call);
    if (timers.containsKey(label)) {
      warn("Label '" + label + "' already exists for console.time()");
    } else {
      timers.put(label, realm.host().nanos());
    }
    return Absent.UNDEFINED;
  }

  /// A warning of Node.js's own, which tells the process's number.
  private void warn(String text) {
    realm.invoke(realm.global().get("process"), "emitWarning", text);
  }

  private Object timeEnd(Call call, boolean end) {
    String label = label(call);
    Long start = timers.get(label);
    if (start == null) {
      warn("No such label '" + label + "' for console." + (end ? "timeEnd" : "timeLog") + "()");
      return Absent.UNDEFINED;
    }
    if (end) {
      timers.remove(label);
    }
    String text = label + ": " + duration(realm.host().nanos() - start);
    Object[] rest = call.rest(1);
    return print(OUT, rest.length == 0 || end ? text : text + " " + format(rest));
  }

  static String duration(long nanos) {
    double millis = nanos / 1e6;
    if (millis < 1000) {
      return trimmed(millis) + "ms";
    }
    double seconds = millis / 1000;
    if (seconds < 60) {
      return String.format(Locale.ROOT, "%.3fs", seconds);
    }
    long minutes = (long) seconds / 60;
    if (minutes < 60) {
      return String.format(Locale.ROOT, "%d:%06.3f (m:ss.mmm)", minutes, seconds % 60);
    }
    return String.format(
        Locale.ROOT, "%d:%02d:%02.0f (h:mm:ss)", minutes / 60, minutes % 60, seconds % 60);
  }

  /// Three digits behind the point, without the last zeros.
  private static String trimmed(double millis) {
    return Convert.toString(Double.parseDouble(String.format(Locale.ROOT, "%.3f", millis)));
  }

  private Object trace(Call call) {
    JsError error = new JsError(realm.errorPrototype(ErrorKind.ERROR));
    String message = format(call.arguments());
    String head = message.isEmpty() ? "Trace" : "Trace: " + message;
    realm.host().captureStack(error, head, (JsFunction) console.get("trace"));
    return print(ERR, Convert.toString(error.get("stack")));
  }

  private Object check(Call call) {
    if (Convert.toBoolean(call.arg(0))) {
      return Absent.UNDEFINED;
    }
    Object[] rest = call.rest(1);
    if (rest.length == 0) {
      return print(ERR, "Assertion failed");
    }
    rest[0] = "Assertion failed: " + Convert.toString(rest[0]);
    return print(ERR, format(rest));
  }

  private Object count(Call call) {
    String label = label(call);
    return print(OUT, label + ": " + counts.merge(label, 1, Integer::sum));
  }

  private Object countReset(Call call) {
    String label = label(call);
    if (counts.remove(label) == null) {
      warn("Count for '" + label + "' does not exist");
    }
    return Absent.UNDEFINED;
  }

  private Object group(Call call) {
    if (call.count() > 0) {
      print(OUT, format(call.arguments()));
    }
    indentation += " ".repeat(STEP);
    return Absent.UNDEFINED;
  }

  private Object groupEnd(Call call) {
    indentation = indentation.substring(0, Math.max(indentation.length() - STEP, 0));
    return Absent.UNDEFINED;
  }

  private Object table(Call call) {
    if (!(call.arg(0) instanceof JsObject rows)) {
      return print(OUT, format(call.arguments()));
    }
    return print(OUT, new ConsoleTable(inspection, rows, call.arg(1)).text());
  }
}

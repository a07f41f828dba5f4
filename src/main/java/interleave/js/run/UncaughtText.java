package interleave.js.run;

import interleave.js.syntax.LineMap;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsError;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.source.Pos;

/// What Node.js prints before an exception that nobody took ends the process.
final class UncaughtText {

  private final Machine machine;

  UncaughtText(Machine machine) {
    this.machine = machine;
  }

  /// @param promise whose rejection it is; null for an exception
  String of(Object error, JsPromise promise) {
    StringBuilder text = new StringBuilder();
    boolean isError = error instanceof JsError;
    if (!isError) {
      text.append('\n');
    }
    text.append(source(error, promise));
    String shown = isError || error instanceof JsObject ? shown(error) : plain(error);
    if (isError) {
      text.append('\n');
    }
    text.append(shown).append('\n');
    if (!(error instanceof JsObject)) {
      text.append("(Use `node --trace-uncaught ...` to show where the exception was thrown)\n");
    }
    return text.append('\n')
        .append("Node.js ")
        .append(machine.settings().version())
        .append('\n')
        .toString();
  }

  private String shown(Object error) {
    if (error instanceof JsError e && !e.emitted().isEmpty()) {
      e.hide("stack", Convert.toString(e.get("stack")) + e.emitted());
    }
    return machine.realm().inspect(error, 5);
  }

  private static String plain(Object error) {
    return error instanceof Absent ? error.toString() : Convert.toString(error);
  }

  /// The place, the line, and a caret under it.
  private String source(Object error, JsPromise promise) {
    if (error instanceof JsError e
        && "ERR_UNHANDLED_REJECTION".equals(e.get("code"))
        && !e.origin().isKnown()) {
      return "node:internal/process/promises:389\n"
          + "      new UnhandledPromiseRejection(reason);\n"
          + "      ^\n";
    }
    String library = promise != null ? "" : machine.tracer.lastThrowInLibrary();
    if (!library.isEmpty()) {
      return library;
    }
    boolean rejected = promise != null && error instanceof JsError;
    Pos pos = rejected ? ((JsError) error).origin() : machine.tracer.lastThrow();
    if (rejected && !pos.isKnown()) {
      return "node:internal/process/promises:391\n"
          + "    triggerUncaughtException(err, true /* fromPromise */);\n"
          + "    ^\n";
    }
    if (pos == null || !pos.isKnown()) {
      return "";
    }
    LineMap source = machine.modules.source(pos.file());
    if (source == null) {
      return "";
    }
    String line = source.lineText(pos.line());
    int column = column(line, pos.column());
    return machine.stackTraces().path(pos.file())
        + ":"
        + pos.line()
        + "\n"
        + line
        + "\n"
        + blank(line, column)
        + "^\n";
  }

  /// A column in bytes of UTF-8, from 1, as an index into a line.
  private static int column(String line, int bytes) {
    int left = bytes - 1;
    int i = 0;
    while (i < line.length() && left > 0) {
      char c = line.charAt(i);
      left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      i++;
    }
    return i;
  }

  private static String blank(String line, int column) {
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < column; i++) {
      blank.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return blank.toString();
  }
}

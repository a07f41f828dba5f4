package interleave.app;

import interleave.engine.event.Event;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes events for people (columns) and for programs (a JSON object a line).
interface TraceFormat {

  String line(int seq, Event event);

  /// ` 143 412.000ms G7 ChanReceive channel=jobs value=img 4 … main.go:31`.
  static TraceFormat text() {
    return (seq, event) -> {
      StringBuilder details = new StringBuilder();
      EventFields.details(event)
          .forEach(
              (name, value) -> {
                if (value != null) {
                  details.append(' ').append(name).append('=').append(oneLine(value));
                }
              });
      return String.format(
          Locale.ROOT,
          "%6d %14s %-5s %-14s%s%s",
          seq,
          millis(event.nanos()),
          event.task() == null ? "-" : event.task(),
          event.getClass().getSimpleName(),
          details,
          event.pos().isKnown() ? "  (" + event.pos().file() + ":" + event.pos().line() + ")" : "");
    };
  }

  static TraceFormat json() {
    JsonMapper mapper = JsonMapper.builder().build();
    return (seq, event) -> {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("seq", seq);
      fields.put("event", event.getClass().getSimpleName());
      fields.put("nanos", event.nanos());
      fields.put("task", event.task() == null ? null : event.task().toString());
      fields.put("pos", event.pos().isKnown() ? event.pos().toString() : null);
      fields.putAll(EventFields.details(event));
      return mapper.writeValueAsString(fields);
    };
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.6fms", nanos / 1e6);
  }

  private static String oneLine(Object value) {
    return value.toString().replace("\n", "\\n");
  }
}

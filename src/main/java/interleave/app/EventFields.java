package interleave.app;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The components of an event by name, as plain values: text, numbers, booleans, lists, maps. Taken
/// from the records themselves, so no event kind can be forgotten.
final class EventFields {

  private EventFields() {}

  /// Without `nanos`, `task` and `pos`, which every event has.
  static Map<String, Object> details(Event event) {
    Map<String, Object> fields = all((Record) event);
    fields.remove("nanos");
    fields.remove("task");
    fields.remove("pos");
    return fields;
  }

  private static Map<String, Object> all(Record entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      try {
        fields.put(component.getName(), plain(component.getAccessor().invoke(entry)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("an event's component cannot be read", e);
      }
    }
    return fields;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case null -> null;
      case TaskId task -> task.toString();
      case ObjectId object -> object.name();
      case Shown shown -> shown.text();
      case Pos pos -> pos.isKnown() ? pos.toString() : null;
      case Enum<?> word -> word.name();
      case List<?> list -> {
        List<Object> plain = new ArrayList<>();
        list.forEach(element -> plain.add(plain(element)));
        yield plain;
      }
      case Record inner -> all(inner);
      default -> value;
    };
  }
}

package interleave.ui;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/// What became of an object over the run: who owned a lock, what was written to a variable, what a
/// channel carried.
final class Lifeline {

  /// @param heading such as `Owners`
  /// @param entries in order of time
  record Section(String heading, List<Entry> entries) {}

  /// @param event where it begins
  /// @param end where it ends; as `event` when it is over at once
  record Entry(int event, int end, TaskId who, String text) {}

  private Lifeline() {}

  /// Null for objects whose events say it all.
  static Section of(Timeline timeline, ObjectId id) {
    return switch (id.kind()) {
      case MUTEX, RW_MUTEX -> new Section("Owners", owners(timeline, id));
      case VARIABLE, ATOMIC, MAP -> new Section("Writes", writes(timeline, id));
      case CHANNEL -> new Section("Values", values(timeline, id));
      default -> null;
    };
  }

  private static List<Entry> owners(Timeline timeline, ObjectId id) {
    List<Entry> owners = new ArrayList<>();
    for (int at : timeline.eventsOf(id)) {
      switch (timeline.events().get(at)) {
        case Event.LockAcquire e ->
            owners.add(new Entry(at, -1, e.task(), (e.read() ? "reads from " : "from ") + time(e)));
        case Event.LockRelease e -> {
          for (int i = owners.size() - 1; i >= 0; i--) {
            Entry open = owners.get(i);
            if (open.end() < 0 && open.who().equals(e.task())) {
              long held = e.nanos() - timeline.events().get(open.event()).nanos();
              String text = open.text() + " for " + Durations.text(held);
              owners.set(i, new Entry(open.event(), at, open.who(), text));
              break;
            }
          }
        }
        default -> {}
      }
    }
    for (int i = 0; i < owners.size(); i++) {
      Entry open = owners.get(i);
      if (open.end() < 0) {
        String text = open.text() + ", never unlocked";
        owners.set(i, new Entry(open.event(), Integer.MAX_VALUE, open.who(), text));
      }
    }
    return owners;
  }

  private static List<Entry> writes(Timeline timeline, ObjectId id) {
    List<Entry> writes = new ArrayList<>();
    for (int at : timeline.eventsOf(id)) {
      switch (timeline.events().get(at)) {
        case Event.VarWrite e ->
            writes.add(new Entry(at, at, e.task(), e.value().text() + " at " + time(e)));
        case Event.AtomicAccess e ->
            writes.add(new Entry(at, at, e.task(), e.value().text() + " at " + time(e)));
        default -> {}
      }
    }
    return writes;
  }

  private static List<Entry> values(Timeline timeline, ObjectId id) {
    List<Entry> values = new ArrayList<>();
    for (int at : timeline.eventsOf(id)) {
      switch (timeline.events().get(at)) {
        case Event.ChanSend e -> {
          String to = e.receiver() == null ? "into slot " + e.slot() : "to " + e.receiver();
          values.add(new Entry(at, at, e.task(), "sent " + e.value().text() + " " + to));
        }
        case Event.ChanReceive e when e.ok() -> {
          String from = e.sender() == null || e.slot() >= 0 ? "" : " from " + e.sender();
          values.add(new Entry(at, at, e.task(), "received " + e.value().text() + from));
        }
        case Event.ChanReceive e -> values.add(new Entry(at, at, e.task(), "found it closed"));
        case Event.ChanClose e -> values.add(new Entry(at, at, e.task(), "closed it"));
        default -> {}
      }
    }
    return values;
  }

  private static String time(Event event) {
    return Durations.text(event.nanos());
  }
}

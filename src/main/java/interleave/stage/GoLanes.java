package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.picture.Functions;
import interleave.picture.Look;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What the goroutines of each function did when, as one lane: where several do different things,
/// what runs stands for all, then what could run, then what most of them wait for.
final class GoLanes {

  private static final List<Look> FIRST = List.of(Look.RUNNING, Look.RUNNABLE, Look.PANICKED);
  private static final List<Look> WAITING = List.of(Look.SLEEPING, Look.BLOCKED, Look.LOCKED);

  private GoLanes() {}

  /// A stretch in which a lane looks the same.
  ///
  /// @param from the event with which it begins
  /// @param to the event with which it ends
  /// @param look null where there is nothing
  /// @param words what is written on it where there is room; may be empty
  record Stretch(int from, int to, Look look, String words) {}

  record Lane(String label, List<Stretch> stretches) {}

  /// @param most how many lanes there may be; the last one is for all the others then
  static List<Lane> of(Timeline timeline, int size, int most) {
    SequencedMap<String, Group> groups = new LinkedHashMap<>();
    List<Group> of = new ArrayList<>();
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Event event = timeline.events().get(i);
      TaskState target = LegalMoves.target(event);
      if (target == null) {
        continue;
      }
      if (event instanceof Event.GoCreate e) {
        String name = Functions.shortName(e.function());
        boolean full = !groups.containsKey(name) && groups.size() >= most;
        Group group = full ? groups.lastEntry().getValue() : groups.get(name);
        if (group == null) {
          group = new Group(name);
          groups.put(name, group);
        }
        group.others |= full;
        group.tasks++;
        of.add(group);
        looks.add(null);
      }
      TaskId task = LegalMoves.subject(event);
      int place = task.number() - 1;
      Look look = Look.of(target, reason(event));
      of.get(place).change(looks.get(place), look, i);
      looks.set(place, look);
    }
    List<Lane> lanes = new ArrayList<>();
    for (Group group : groups.values()) {
      group.end(size - 1);
      lanes.add(new Lane(group.label(), group.stretches));
    }
    return lanes;
  }

  private static WaitReason reason(Event event) {
    return switch (event) {
      case Event.GoBlock e -> e.reason();
      default -> null;
    };
  }

  /// The goroutines of one lane while the events are read.
  private static final class Group {
    private final String name;
    private final int[] counts = new int[Look.values().length];
    private final List<Stretch> stretches = new ArrayList<>();
    private int tasks;
    private boolean others;
    private int from = -1;
    private Look look;
    private String words = "";

    Group(String name) {
      this.name = name;
    }

    String label() {
      return others ? "others ×" + tasks : tasks == 1 ? name : name + " ×" + tasks;
    }

    void change(Look was, Look is, int event) {
      if (was != null) {
        counts[was.ordinal()]--;
      }
      counts[is.ordinal()]++;
      Look now = dominant();
      String said = now == null ? "" : words(now, counts[now.ordinal()]);
      if (now != look || !said.equals(words)) {
        end(event);
        from = event;
        look = now;
        words = said;
      }
    }

    void end(int event) {
      if (look != null && from >= 0) {
        stretches.add(new Stretch(from, event, look, words));
      }
    }

    private Look dominant() {
      for (Look first : FIRST) {
        if (counts[first.ordinal()] > 0) {
          return first;
        }
      }
      Look most = null;
      for (Look waiting : WAITING) {
        int count = counts[waiting.ordinal()];
        if (count > 0 && (most == null || count > counts[most.ordinal()])) {
          most = waiting;
        }
      }
      return most;
    }

    private static String words(Look look, int count) {
      String times = count == 1 ? "" : " ×" + count;
      return switch (look) {
        case SLEEPING -> "sleep" + times;
        case BLOCKED -> "blocked" + times;
        case LOCKED -> "waits for a lock" + times;
        default -> "";
      };
    }
  }
}

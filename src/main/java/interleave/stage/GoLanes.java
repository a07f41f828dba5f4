package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.picture.Functions;
import interleave.picture.Look;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What the goroutines of each function did when, as one lane: where several do different things,
/// what runs stands for all, then what could run, then what most of them wait for.
final class GoLanes {

  private static final List<Look> FIRST = List.of(Look.RUNNING, Look.RUNNABLE, Look.PANICKED);
  private static final List<Look> WAITING = List.of(Look.SLEEPING, Look.BLOCKED, Look.LOCKED);

  /// A stretch in which a lane looks the same.
  ///
  /// @param from the event with which it begins
  /// @param to the event with which it ends
  /// @param look null where there is nothing
  /// @param words what is written on it where there is room; may be empty
  record Stretch(int from, int to, Look look, String words) {}

  record Lane(String label, List<Stretch> stretches) {}

  private final Timeline timeline;
  private final int most;
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
  private final List<Group> of = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private int read;

  /// @param most how many lanes there may be; the last one is for all the others then
  private GoLanes(Timeline timeline, int most) {
    this.timeline = timeline;
    this.most = most;
  }

  /// @param most how many lanes there may be; the last one is for all the others then
  static List<Lane> of(Timeline timeline, int size, int most) {
    GoLanes read = new GoLanes(timeline, most);
    read.upTo(size);
    List<Lane> lanes = new ArrayList<>();
    for (Group group : read.groups.values()) {
      lanes.add(new Lane(group.label(), group.stretches));
    }
    return lanes;
  }

  /// One lane for each function, of a run that may grow.
  static GoLanes ofFunctions(Timeline timeline) {
    return new GoLanes(timeline, Integer.MAX_VALUE);
  }

  /// How many events have been read.
  int read() {
    return read;
  }

  /// What the goroutines of a function did as far as has been read; gets longer with more.
  List<Stretch> stretches(String function) {
    Group group = groups.get(function);
    return group == null ? List.of() : group.stretches;
  }

  /// Reads events up to number `size`.
  void upTo(int size) {
    for (; read < size; read++) {
      Event event = timeline.events().get(read);
      TaskState target = LegalMoves.target(event);
      if (target == null) {
        continue;
      }
      if (event instanceof Event.GoCreate e) {
        create(Functions.shortName(e.function()));
      }
      TaskId task = LegalMoves.subject(event);
      int place = task.number() - 1;
      WaitReason reason = WaitReason.of(event);
      State state = new State(Look.of(target, reason), words(reason, WaitReason.object(event)));
      of.get(place).change(states.get(place), state, read);
      states.set(place, state);
    }
    groups.values().forEach(group -> group.endForNow(size - 1));
  }

  private void create(String name) {
    boolean full = !groups.containsKey(name) && groups.size() >= most;
    Group group = full ? groups.lastEntry().getValue() : groups.get(name);
    if (group == null) {
      group = new Group(name, groups.isEmpty());
      groups.put(name, group);
    }
    group.others |= full;
    group.tasks++;
    of.add(group);
    states.add(null);
  }

  /// What a goroutine does.
  ///
  /// @param why it waits; empty when it does not
  private record State(Look look, String why) {}

  private static String words(WaitReason reason, ObjectId object) {
    if (reason == null) {
      return "";
    }
    return object == null ? reason.text() : reason.text() + " · " + object;
  }

  /// The goroutines of one lane while the events are read.
  private static final class Group {
    private final String name;
    private final boolean first;
    private final int[] counts = new int[Look.values().length];
    private final SequencedMap<String, Integer> reasons = new LinkedHashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private int tasks;
    private boolean others;
    private int from = -1;

    /// Whether the last stretch goes on when more is read.
    private boolean openEnded;

    private Look look;
    private String words = "";

    Group(String name, boolean first) {
      this.name = name;
      this.first = first;
    }

    String label() {
      String all = first ? "goroutines" : "others";
      return others ? all + " ×" + tasks : tasks == 1 ? name : name + " ×" + tasks;
    }

    void change(State was, State is, int event) {
      if (was != null) {
        count(was, -1);
      }
      count(is, 1);
      Look now = dominant();
      String said = now == null ? "" : words(now);
      if (now != look || !said.equals(words)) {
        end(event);
        from = event;
        look = now;
        words = said;
      }
    }

    private void count(State state, int by) {
      counts[state.look().ordinal()] += by;
      if (!state.why().isEmpty()) {
        reasons.merge(state.why(), by, (a, b) -> a + b == 0 ? null : a + b);
      }
    }

    private void end(int event) {
      if (openEnded) {
        stretches.removeLast();
        openEnded = false;
      }
      if (look != null && from >= 0) {
        stretches.add(new Stretch(from, event, look, words));
      }
    }

    /// Until more is read.
    void endForNow(int event) {
      end(event);
      openEnded = look != null && from >= 0;
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

    /// The one reason that all have who wait; where there are several, that they wait.
    private String words(Look look) {
      int count = counts[look.ordinal()];
      if (!WAITING.contains(look) || count == 0) {
        return "";
      }
      Map.Entry<String, Integer> first = reasons.firstEntry();
      boolean one = reasons.size() == 1 && first.getValue() == count;
      String why = one ? first.getKey() : look == Look.SLEEPING ? "sleep" : "blocked";
      return count == 1 ? why : why + " ×" + count;
    }
  }
}

package interleave.timeline;

import interleave.engine.event.ObjectId;
import interleave.search.causality.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The data races of a recorded run, by the events of its log. An access that is no event of its
/// own stands at the last event before it.
public final class Races {

  public static final Races NONE = new Races(List.of());

  private final List<Race> all;
  private final Set<Integer> events = new TreeSet<>();

  Races(List<Race> all) {
    this.all = List.copyOf(all);
    for (Race race : all) {
      events.add(race.earlier().at());
      events.add(race.later().at());
    }
  }

  /// In the order of their second accesses.
  public List<Race> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// Whether an access of a race stands at an event.
  public boolean touch(int event) {
    return events.contains(event);
  }

  /// Those whose second access stands at an event.
  public List<Race> at(int event) {
    return touch(event)
        ? all.stream().filter(race -> race.later().at() == event).toList()
        : List.of();
  }

  /// Those whose second access stands at an event or before it.
  public List<Race> upTo(int event) {
    return all.stream().filter(race -> race.later().at() <= event).toList();
  }

  public List<Race> on(ObjectId object) {
    return all.stream().filter(race -> race.object().equals(object)).toList();
  }

  /// What the races are about, each once, in the order of the first race on each.
  public List<ObjectId> objects() {
    List<ObjectId> objects = new ArrayList<>();
    for (Race race : all) {
      if (!objects.contains(race.object())) {
        objects.add(race.object());
      }
    }
    return objects;
  }
}

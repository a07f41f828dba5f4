package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Arranges parts of a recording in a room; what was arranged once is remembered.
final class Stager {

  /// After so many it forgets what it has arranged: it comes out the same again.
  private static final int KEPT = 2_000;

  /// So many goroutines of one function, or more, are one crowd in a scene: whichever of them acts,
  /// the scene stays.
  private static final int CROWD = 6;

  private static final int SMALL_CROWD = 3;

  private final Cast cast;
  private final Set<String> crowds = new LinkedHashSet<>();
  private final Map<Object, Set<Object>> connections;
  private final List<Knot> knots;
  private final Set<String> open;
  private final Room room;
  private final int size;
  private final Map<Set<Object>, Optional<Layout>> known = new LinkedHashMap<>();

  Stager(Timeline timeline, Set<String> open, Room room) {
    this(timeline.size(), Layout.cast(timeline), Layout.knots(timeline), open, room, CROWD);
  }

  private Stager(
      int size, Cast cast, List<Knot> knots, Set<String> open, Room room, int leastCrowd) {
    this.size = size;
    this.cast = cast;
    this.knots = knots;
    this.open = open;
    this.room = room;
    counts().forEach((function, count) -> crowd(function, count >= leastCrowd));
    this.connections = connections();
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cast.actors.forEach(actor -> counts.merge(actor.function(), 1, Integer::sum));
    return counts;
  }

  private void crowd(String function, boolean many) {
    if (many && !open.contains(function)) {
      crowds.add(function);
    }
  }

  /// The same where a few goroutines of one function stand together already: the rows of a pile
  /// take less room than cards. Null when that changes nothing.
  Stager crowded() {
    Stager other = new Stager(size, cast, knots, open, room, SMALL_CROWD);
    return other.crowds.equals(crowds) ? null : other;
  }

  Room room() {
    return room;
  }

  /// How many events it knows.
  int size() {
    return size;
  }

  /// Everything: in a way that can be read, if there is one.
  ///
  /// @param early gets one of the most likely ways before all others are tried, if it can be read
  Layout whole(Consumer<Layout> early) {
    Plan plan = new Plan(cast, knots, open, Excerpt.ALL);
    Layout likely = best(plan, Way.likely(), true);
    if (likely != null) {
      early.accept(likely);
    }
    return best(plan, plan.ways(room), false);
  }

  /// How well everything together can be read; 0 when it cannot.
  double legibility() {
    Plan plan = new Plan(cast, knots, open, Excerpt.ALL);
    double best = 0;
    for (Way way : plan.ways(room)) {
      if (plan.area(way) <= room.area(way.detail())) {
        Layout layout = plan.layout(way, room);
        best = room.holds(layout) ? Math.max(best, way.worth() * room.worth(layout)) : best;
      }
    }
    return best;
  }

  /// Only these; null when they do not fit in type of the least size.
  Layout layout(Set<Object> things) {
    Optional<Layout> layout = known.get(things);
    if (layout == null) {
      if (known.size() >= KEPT) {
        known.clear();
      }
      Plan plan = new Plan(cast, knots, open, new Excerpt(Set.copyOf(things)));
      layout = Optional.ofNullable(best(plan, plan.ways(room), true));
      known.put(Set.copyOf(things), layout);
    }
    return layout.orElse(null);
  }

  /// Only these, telling less where type would be smaller than the room bears; null when even that
  /// does not help.
  Layout smaller(Set<Object> things) {
    Plan plan = new Plan(cast, knots, open, new Excerpt(Set.copyOf(things)));
    List<Way> ways = new ArrayList<>(plan.ways(room));
    ways.addAll(Way.names());
    Layout best = null;
    double bestWorth = 0;
    boolean borne = false;
    for (Way way : ways) {
      Layout layout = plan.layout(way, room);
      boolean bears = room.bears(layout);
      double worth = way.worth() * room.worth(layout);
      boolean better = worth > bestWorth && !(bears && way.detail().bare());
      if (bears && !borne || bears == borne && better) {
        best = layout;
        bestWorth = worth;
        borne |= bears;
      }
    }
    return borne ? best : null;
  }

  /// Only these, which have to do with each other, in type that the room bears, telling less if
  /// need be; null when even that does not help.
  Layout together(Set<Object> things) {
    Plan plan = new Plan(cast, knots, open, new Excerpt(Set.copyOf(things)));
    Room near = room.bearing();
    Layout layout = best(plan, plan.ways(near), true, near);
    return layout == null ? best(plan, Way.fewNames(), true, near) : layout;
  }

  private Layout best(Plan plan, List<Way> ways, boolean strict) {
    return best(plan, ways, strict, room);
  }

  private static Layout best(Plan plan, List<Way> ways, boolean strict, Room room) {
    Layout best = null;
    Way chosen = null;
    double bestWorth = 0;
    boolean held = strict;
    for (Way way : ways) {
      if (held && plan.area(way) > room.area(way.detail())) {
        continue;
      }
      Layout layout = plan.layout(way, room);
      boolean holds = room.holds(layout);
      double worth = way.worth() * room.worth(layout);
      if (holds && !held || (holds || !held) && worth > bestWorth) {
        best = layout;
        chosen = way;
        bestWorth = worth;
        held |= holds;
      }
    }
    if (best == null) {
      return null;
    }
    Layout lined = plan.lined(best, chosen, room);
    return held && !room.holds(lined) ? best : lined;
  }

  /// Who has to do with whom, goroutines and objects as they are seen in a scene.
  private Map<Object, Set<Object>> connections() {
    Map<Object, Set<Object>> all = new LinkedHashMap<>();
    List<ObjectId> ids = List.copyOf(cast.props.keySet());
    for (Cast.Use use : cast.uses.values()) {
      Object task = stands(cast.actors.get(use.actor).id());
      Object object = stands(ids.get(use.prop));
      all.computeIfAbsent(task, _ -> new LinkedHashSet<>()).add(object);
      all.computeIfAbsent(object, _ -> new LinkedHashSet<>()).add(task);
    }
    return all;
  }

  /// Whether a thing has to do with one of others.
  boolean isConnected(Object thing, Set<Object> others) {
    for (Object near : connections.getOrDefault(thing, Set.of())) {
      if (others.contains(near)) {
        return true;
      }
    }
    return false;
  }

  /// A goroutine itself, or the crowd that it is seen in.
  Object stands(TaskId task) {
    String function = cast.actors.get(task.number() - 1).function();
    return crowds.contains(function) ? new Excerpt.Crowd(function) : task;
  }

  /// The object in whose box `object` is drawn; null when it has none.
  ObjectId stands(ObjectId object) {
    Cast.Prop prop = object == null ? null : cast.props.get(object);
    if (prop == null) {
      return null;
    }
    if (prop.context != null) {
      return prop.context;
    }
    ObjectId fed = cast.fed(object);
    return fed == null ? object : fed;
  }

  /// Whether it has a place where everything has one.
  boolean isOnStage(Object thing) {
    if (thing instanceof Excerpt.Crowd) {
      return true;
    }
    if (thing instanceof TaskId task) {
      return task.number() <= cast.actors.size();
    }
    return thing instanceof ObjectId object
        && cast.props.containsKey(object)
        && Plan.isWorthABox(cast.props.get(object));
  }
}

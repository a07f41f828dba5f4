package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.picture.Mention;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The layouts of a recording, one after the other: a single one where everything can be read
/// together, otherwise scenes. A scene has as much as fits in type of the least size, all of it
/// whole, and lasts as long as the events are about those in it; the others are folded. Of the
/// circle of waiting that a run ends in all may tell less, since half a circle says nothing: it is
/// there as soon as all its goroutines are, so that it is seen to close.
///
/// *Invariant:* which scene an event is in depends on the recording, the room and what is wanted
/// alone, not on where the playhead was before.
public final class Scenes {

  /// Scenes are cast for so many events at once, when the playhead comes to them.
  private static final int BLOCK = 256;

  /// So many blocks are remembered.
  private static final int KEPT = 32;

  /// What is less near than this is not tried when a scene is filled.
  private static final int NEAR = 120;

  /// So many goroutines can be followed at once.
  private static final int CARDS = 8;

  /// So many things an event is about at most; a deadlock may be about more.
  private static final int MOST_ACTING = 4;

  /// After so many that do not fit any more a scene is full.
  private static final int TRIES = 4;

  /// Events at which it is looked how much is seen.
  private static final int SAMPLES = 8;

  /// What it counts when somebody who acts is not seen.
  private static final double ACTING = 3;

  /// What something counts, beside each wire.
  private static final double ALONE = .3;

  private final Timeline timeline;
  private final Stager stager;
  private final Layout whole;
  private final Object wanted;
  private final Map<?, Layout.Pin> pins;

  /// The layout that was asked for last, without what is moved by hand and with it.
  private Layout unmoved;

  private Layout moved;

  /// The circle of waiting that the recording ends in, empty where it ends in another way, and the
  /// first event at which all its goroutines exist.
  private final Set<Object> circle = new LinkedHashSet<>();

  private final int closing;
  private final Map<Integer, Block> blocks =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Block> eldest) {
          return size() > KEPT;
        }
      };

  /// @param until the first event after it
  private record Scene(int until, Layout layout) {}

  /// The scenes of some events that lie together.
  public static final class Block {
    private final int number;
    private final List<Scene> scenes;

    private Block(int number, List<Scene> scenes) {
      this.number = number;
      this.scenes = scenes;
    }
  }

  private Scenes(
      Timeline timeline, Stager stager, Layout whole, Object wanted, Map<?, Layout.Pin> pins) {
    this.timeline = timeline;
    this.stager = stager;
    this.whole = whole;
    this.wanted = wanted;
    this.pins = pins;
    this.closing = stager == null || stager.size() == 0 ? 0 : closing();
  }

  /// Looks for the circle, and for the event from which on it is shown.
  private int closing() {
    int last = stager.size() - 1;
    if (timeline.events().get(last) instanceof Event.ProgramEnd) {
      for (Knot knot : Layout.knots(timeline)) {
        if (knot instanceof Knot.Circle) {
          circle.addAll(involved(knot));
        }
      }
    }
    circle.removeIf(thing -> !stager.isOnStage(thing));
    if (!circle.isEmpty() && whole(circle) == null) {
      circle.clear();
    }
    Set<Object> unborn = new LinkedHashSet<>(circle);
    unborn.removeIf(ObjectId.class::isInstance);
    for (int i = 0; i < last && !unborn.isEmpty(); i++) {
      if (timeline.events().get(i) instanceof Event.GoCreate create
          && unborn.remove(create.child())
          && unborn.isEmpty()) {
        return i + 1;
      }
    }
    return last;
  }

  /// The circle alone, telling as much as the room bears; null when that is nothing.
  private Layout whole(Set<Object> things) {
    Layout layout = stager.layout(things);
    return layout == null ? stager.smaller(things) : layout;
  }

  /// The circle, with what is wanted besides if there is room for it.
  private Layout ring(Set<Object> things, Object besides) {
    Set<Object> more = new LinkedHashSet<>(things);
    if (stager.isOnStage(besides)) {
      more.add(besides);
    }
    Layout layout = stager.smaller(more);
    return layout == null ? stager.smaller(things) : layout;
  }

  /// Whether an event belongs to the closing of the circle: it is about one of its members, or says
  /// at the end what becomes of the others.
  private boolean closes(int index) {
    if (circle.isEmpty() || index < closing) {
      return false;
    }
    Event event = timeline.events().get(index);
    return event instanceof Event.GoAbandon
        || event instanceof Event.ProgramEnd
        || circle.contains(event.task())
        || circle.contains(Mention.other(event));
  }

  /// Everything in one layout, whatever room it takes.
  public static Scenes of(Layout layout) {
    return new Scenes(null, null, layout, null, Map.of());
  }

  /// Scenes in which nothing is smaller than the room allows and nothing is cut.
  ///
  /// @param open functions whose goroutines get a card each, however many there are
  public static Scenes fitting(Timeline timeline, Set<String> open, Room room) {
    return fitting(timeline, open, room, _ -> {});
  }

  /// The same, which takes its time.
  ///
  /// @param early gets a layout of everything that can be read, if one is found soon
  public static Scenes fitting(
      Timeline timeline, Set<String> open, Room room, Consumer<Layout> early) {
    Stager stager = new Stager(timeline, open, room);
    Layout whole = stager.whole(early);
    if (room.holds(whole)) {
      return of(whole);
    }
    Scenes scenes = new Scenes(timeline, stager, whole, null, Map.of());
    Stager crowded = room.scarce() ? stager.crowded() : null;
    if (crowded == null) {
      return scenes;
    }
    Scenes other = new Scenes(timeline, crowded, whole, null, Map.of());
    return other.seen() > scenes.seen() ? other : scenes;
  }

  /// How much of what there is is seen, at some events; who acts and with what counts more.
  private double seen() {
    double seen = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int at = (int) ((long) i * stager.size() / SAMPLES);
      Layout layout = sample(at);
      Picture picture = timeline.picture(at);
      for (TaskPicture task : picture.tasks()) {
        seen += !task.ended() && layout.box(task.id()) != null ? 1 : 0;
      }
      for (ObjectPicture object : picture.objects()) {
        seen += layout.box(object.id()) != null ? 1 : 0;
      }
      Event event = timeline.events().get(at);
      for (TaskId task : new TaskId[] {event.task(), Mention.other(event)}) {
        seen -= task != null && layout.box(task) == null ? ACTING : 0;
      }
    }
    return seen;
  }

  private Layout sample(int at) {
    if (!isKnown(at)) {
      keep(cast(at));
    }
    return at(at);
  }

  /// How much is seen of who has to do with what, on average, in scenes of a stage on which not
  /// everything can be read together.
  static double connections(Timeline timeline, Stager stager) {
    Scenes scenes = new Scenes(timeline, stager, null, null, Map.of());
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int at = (int) ((long) i * stager.size() / SAMPLES);
      Layout layout = scenes.sample(at);
      sum += layout == null ? 0 : layout.wires().size() + ALONE * layout.nodes.size();
    }
    return sum / SAMPLES;
  }

  /// The same with some things moved by hand.
  public Scenes pinned(Map<?, Layout.Pin> moved) {
    Scenes scenes = new Scenes(timeline, stager, whole, wanted, moved);
    scenes.blocks.putAll(blocks);
    return scenes;
  }

  /// The same with a goroutine or an object that is to be in every scene; null for none.
  public Scenes with(Object thing) {
    boolean same = stager == null || Objects.equals(thing, wanted);
    return same ? this : new Scenes(timeline, stager, whole, thing, pins);
  }

  /// Whether a scene may leave something out.
  public boolean folds() {
    return stager != null;
  }

  /// The layout of everything.
  public Layout whole() {
    return pinned(whole);
  }

  /// The layout in which an event is shown.
  ///
  /// @param event its index; -1 before the first
  Layout at(int event) {
    if (stager == null) {
      return whole();
    }
    int at = within(event);
    if (!isKnown(at)) {
      keep(cast(at));
    }
    for (Scene scene : blocks.get(at / BLOCK).scenes) {
      if (at < scene.until()) {
        return pinned(scene.layout());
      }
    }
    return whole();
  }

  private Layout pinned(Layout layout) {
    if (pins.isEmpty()) {
      return layout;
    }
    if (unmoved != layout) {
      unmoved = layout;
      moved = layout.pinned(pins);
    }
    return moved;
  }

  private int within(int event) {
    return Math.clamp(event, 0, Math.max(0, stager.size() - 1));
  }

  /// Whether the scene of an event is at hand.
  public boolean isKnown(int event) {
    return stager == null || blocks.containsKey(within(event) / BLOCK);
  }

  /// Finds out the scene of an event, and those of some events around it; takes its time. One
  /// thread at a time may do so, whichever it is; all who share a recording count as one.
  public Block cast(int event) {
    int number = within(event) / BLOCK;
    return new Block(number, block(number));
  }

  /// Has them at hand from now on.
  public void keep(Block block) {
    blocks.put(block.number, block);
  }

  /// How small type may be, in pixels.
  double least() {
    return stager == null ? 0 : stager.room().least();
  }

  private List<Scene> block(int number) {
    int end = Math.min(stager.size(), (number + 1) * BLOCK);
    List<Scene> scenes = new ArrayList<>();
    int from = number * BLOCK;
    while (from < end) {
      Set<Object> chosen = new LinkedHashSet<>();
      Object first = seen(wanted);
      boolean closes = closes(from);
      if (closes) {
        chosen.addAll(circle);
      }
      add(chosen, stager.isOnStage(first) ? first : null);
      Layout act = closes ? null : act(chosen, about(from));
      if (act != null) {
        int until = from + 1;
        while (until < end && !closes(until) && chosen.containsAll(about(until))) {
          until++;
        }
        scenes.add(new Scene(until, act));
        from = until;
        continue;
      }
      int until = from;
      while (until < end
          && closes(until) == closes
          && (closes || takes(chosen, about(until)) || until == from)) {
        until++;
      }
      Layout layout = stager.layout(chosen);
      if (closes && layout == null) {
        layout = ring(chosen, first);
      } else {
        fill(chosen, from, until);
        layout = stager.layout(chosen);
      }
      layout = layout == null ? whole : layout;
      scenes.add(new Scene(until, layout));
      from = until;
    }
    return scenes;
  }

  /// Whoever does something, with what and to whom, is seen together: closer than everything else
  /// if need be. Null where they fit as they are, or cannot be seen together at all.
  ///
  /// @param chosen what is wanted; becomes what is there
  private Layout act(Set<Object> chosen, Collection<Object> about) {
    Set<Object> all = new LinkedHashSet<>(chosen);
    all.addAll(about);
    if (about.size() > MOST_ACTING || fits(all)) {
      return null;
    }
    for (int count = about.size(); count > 1; count--) {
      Set<Object> few = new LinkedHashSet<>(about.stream().limit(count).toList());
      Layout layout = count < about.size() && fits(few) ? null : stager.together(few);
      if (layout != null) {
        chosen.clear();
        chosen.addAll(few);
        return layout;
      }
    }
    return null;
  }

  /// Adds all of `more`, or, when they do not all fit, those that do to a scene that has just begun
  /// and none to one that goes on.
  private boolean takes(Set<Object> chosen, Collection<Object> more) {
    Set<Object> all = new LinkedHashSet<>(chosen);
    all.addAll(more);
    if (all.size() == chosen.size() || fits(all)) {
      chosen.addAll(more);
      return true;
    }
    boolean begins = chosen.size() <= (wanted == null ? 0 : 1);
    if (begins) {
      more.forEach(thing -> add(chosen, thing));
    }
    return false;
  }

  private boolean add(Set<Object> chosen, Object thing) {
    if (thing == null || chosen.contains(thing)) {
      return true;
    }
    Set<Object> all = new LinkedHashSet<>(chosen);
    all.add(thing);
    return fits(all) && chosen.add(thing);
  }

  private boolean fits(Set<Object> things) {
    long cards = things.stream().filter(TaskId.class::isInstance).count();
    return cards <= CARDS && stager.layout(things) != null;
  }

  /// With what belongs to it: first who waits with those in the scene, then what was and will be of
  /// use near it.
  private void fill(Set<Object> chosen, int from, int until) {
    Set<Object> more = new LinkedHashSet<>();
    Picture picture = timeline.picture(until - 1);
    for (Object thing : List.copyOf(chosen)) {
      more.addAll(bound(thing, picture));
    }
    for (int far = 1; far <= NEAR; far++) {
      more.addAll(from - far >= 0 ? about(from - far) : List.of());
      more.addAll(until - 1 + far < stager.size() ? about(until - 1 + far) : List.of());
    }
    // who has ended is less worth seeing than what is in use
    List<Object> ended = more.stream().filter(thing -> hasEnded(thing, picture)).toList();
    ended.forEach(more::remove);
    more.addAll(ended);
    more.removeAll(chosen);
    more.removeIf(thing -> !stager.isOnStage(thing));
    int misses = 0;
    while (!more.isEmpty() && misses < TRIES) {
      // something that nothing connects says little
      Object next =
          more.stream()
              .filter(thing -> stager.isConnected(thing, chosen))
              .findFirst()
              .orElse(more.iterator().next());
      more.remove(next);
      misses += add(chosen, next) ? 0 : 1;
    }
  }

  private static boolean hasEnded(Object thing, Picture picture) {
    TaskPicture task = thing instanceof TaskId id ? picture.task(id) : null;
    return task != null && task.ended();
  }

  /// What an event is about.
  private Collection<Object> about(int index) {
    Event event = timeline.events().get(index);
    Set<Object> things = new LinkedHashSet<>();
    if (event instanceof Event.ProgramEnd) {
      Picture end = timeline.picture(index);
      if (end.deadlocked()) {
        Knot.of(end).forEach(knot -> involved(knot).forEach(thing -> things.add(seen(thing))));
      }
    }
    things.add(stands(event.task()));
    things.add(stager.stands(Mention.object(event)));
    things.add(stands(Mention.other(event)));
    if (event instanceof Event.SelectPick pick) {
      int chosen = pick.chosen();
      things.add(chosen < 0 ? null : stager.stands(pick.arms().get(chosen).channel()));
    }
    if (stager.room().scarce() && things.stream().noneMatch(ObjectId.class::isInstance)) {
      things.add(near(index, event.task()));
    }
    things.removeIf(thing -> thing == null || !stager.isOnStage(thing));
    return things;
  }

  /// What a goroutine will have to do with next, or else had last: without that its card says
  /// little. Null when nothing is near.
  private ObjectId near(int index, TaskId task) {
    for (int far = 1; far <= NEAR && task != null; far++) {
      for (int at : new int[] {index + far, index - far}) {
        Event event = at < 0 || at >= stager.size() ? null : timeline.events().get(at);
        boolean its =
            event != null && (task.equals(event.task()) || task.equals(Mention.other(event)));
        ObjectId object = its ? stager.stands(Mention.object(event)) : null;
        if (object != null && stager.isOnStage(object)) {
          return object;
        }
      }
    }
    return null;
  }

  private Object stands(TaskId task) {
    return task == null ? null : stager.stands(task);
  }

  /// What of the stage shows a goroutine or an object.
  private Object seen(Object thing) {
    return thing instanceof TaskId task
        ? stager.stands(task)
        : thing instanceof ObjectId object ? stager.stands(object) : null;
  }

  private static List<Object> involved(Knot knot) {
    List<Object> things = new ArrayList<>();
    if (knot instanceof Knot.Circle circle) {
      for (Knot.Link link : circle.links()) {
        things.add(link.task());
        things.add(link.object());
        things.add(link.holder());
      }
    } else {
      things.addAll(knot.tasks());
    }
    return things;
  }

  /// Who waits at an object, and for what a goroutine waits.
  private List<Object> bound(Object thing, Picture picture) {
    List<Object> things = new ArrayList<>();
    if (thing instanceof TaskId id) {
      TaskPicture task = picture.task(id);
      if (task != null) {
        things.add(stager.stands(task.object()));
        task.arms().forEach(arm -> things.add(stager.stands(arm.channel())));
      }
    } else {
      for (TaskPicture task : picture.tasks()) {
        if (task.stuck() && task.object() != null && thing.equals(stager.stands(task.object()))) {
          things.add(stager.stands(task.id()));
        }
        if (things.size() >= CARDS) {
          break;
        }
      }
    }
    things.removeIf(other -> other == null);
    return things;
  }

  /// The goroutines of a picture that a layout leaves out.
  private static List<String> absent(Layout layout, Picture picture) {
    List<String> names = new ArrayList<>();
    for (TaskPicture task : picture.tasks()) {
      if (layout.box(task.id()) == null) {
        names.add(task.id().toString());
      }
    }
    return names;
  }

  /// The objects of a picture that a layout leaves out.
  private List<String> missing(Layout layout, Picture picture) {
    List<String> names = new ArrayList<>();
    Set<Object> objects = new LinkedHashSet<>();
    for (ObjectPicture object : picture.objects()) {
      ObjectId stands = stager.stands(object.id());
      if (stands != null
          && whole.box(object.id()) != null
          && layout.box(stands) == null
          && objects.add(stands)) {
        names.add(stands.name());
      }
    }
    return names;
  }

  /// In a few words what a layout leaves out of a picture; empty when that is nothing.
  ///
  /// @param brief whether the number alone must do
  String folded(Layout layout, Picture picture, boolean brief) {
    if (stager == null) {
      return "";
    }
    List<String> names = new ArrayList<>(absent(layout, picture));
    int tasks = names.size();
    names.addAll(missing(layout, picture));
    if (brief) {
      return names.isEmpty() ? "" : "+ " + names.size();
    }
    if (names.size() <= 3) {
      return names.isEmpty() ? "" : "+ " + String.join(", ", names);
    }
    String goroutines = tasks == 0 ? "" : tasks == 1 ? "1 goroutine" : tasks + " goroutines";
    int count = names.size() - tasks;
    String others = count == 0 ? "" : count == 1 ? "1 object" : count + " objects";
    String and = tasks > 0 && count > 0 ? " and " : "";
    return "+ " + goroutines + and + others;
  }
}

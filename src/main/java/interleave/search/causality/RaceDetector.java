package interleave.search.causality;

import interleave.engine.CallSite;
import interleave.engine.Watch;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// Finds races while a run goes on: as the watch of a machine, which tells it of every access, or
/// from events alone, which tell of those to memory that is known to be shared.
///
/// It reports what Go's race detector would report of the same run, in the same order: a place that
/// had a race begins anew, and of races between the same two lines of code the first one counts.
public final class RaceDetector implements Watch, EventSink {

  private final Consumer<Race> found;
  private final IntSupplier known;
  private final HappensBefore order = new HappensBefore();
  private final Set<Set<List<CallSite>>> told = new HashSet<>();

  /// Of variables, when there are events alone.
  private final Map<ObjectId, Object> variables = new HashMap<>();

  /// The last access of all: a loop's accesses share one.
  private Access last;

  private boolean raced;
  private int events;

  /// @param found is told of each race when its second access happens
  public RaceDetector(Consumer<Race> found) {
    this(found, () -> 0);
  }

  /// @param known how many races the program itself may know of
  public RaceDetector(Consumer<Race> found, IntSupplier known) {
    this.found = found;
    this.known = known;
  }

  @Override
  public void happened(Event event, Scene scene) {
    boolean starts = event instanceof Event.GoCreate && events > 0;
    order.accept(event, starts ? scene.stack(event.task()) : List.of());
    events++;
  }

  @Override
  public Object uses(Object shadow, TaskId task, int from, int count, Use use, Scene scene) {
    Shadow known = shadow == null ? new Shadow() : (Shadow) shadow;
    Strand strand = order.of(task);
    known.reach(from + count);
    Access now = access(task, strand, use, scene);
    raced = false;
    for (int place = from; place < from + count; place++) {
      Access earlier = known.check(place, now, strand);
      if (earlier != null) {
        report(earlier, now, scene.place(place));
        raced = true;
        break;
      }
    }
    if (use.isAtomic()) {
      synchronise(strand, known.sync(from), use != Use.ATOMIC_STORE, use != Use.ATOMIC_LOAD);
    }
    return known;
  }

  @Override
  public boolean raced() {
    return raced;
  }

  @Override
  public Object passes(Object shadow, TaskId task, boolean acquires, boolean releases) {
    Shadow known = shadow == null ? new Shadow() : (Shadow) shadow;
    if (known.sync == null) {
      known.sync = new Strand.Sync();
    }
    synchronise(order.of(task), known.sync, acquires, releases);
    return known;
  }

  @Override
  public int races() {
    return known.getAsInt();
  }

  private static void synchronise(
      Strand strand, Strand.Sync sync, boolean acquires, boolean releases) {
    if (acquires) {
      strand.acquire(sync);
    }
    if (releases) {
      strand.release(sync);
    }
  }

  private Access access(TaskId task, Strand strand, Use use, Scene scene) {
    List<CallSite> stack = scene.stack(task);
    int at = Math.max(0, events - 1);
    if (last == null
        || last.task() != task
        || last.time() != strand.time()
        || last.use() != use
        || last.stack() != stack
        || last.at() != at) {
      last = new Access(task, strand.time(), use, at, stack);
    }
    return last;
  }

  private void report(Access earlier, Access later, ObjectId object) {
    Set<List<CallSite>> sides = new HashSet<>(Arrays.asList(earlier.stack(), later.stack()));
    if (!told.add(sides)) {
      return;
    }
    Strand first = order.of(earlier.task());
    Strand second = order.of(later.task());
    found.accept(new Race(object, earlier, later, first.created, second.created, first.hasEnded()));
  }

  // Events alone

  @Override
  public void accept(Event event) {
    Scene scene = new EventScene(event);
    happened(event, scene);
    switch (event) {
      case Event.VarRead e -> use(e.variable(), e.task(), Use.READ, scene);
      case Event.VarWrite e -> use(e.variable(), e.task(), Use.WRITE, scene);
      case Event.AtomicAccess e -> use(e.atomic(), e.task(), Use.ATOMIC_UPDATE, scene);
      default -> {}
    }
  }

  private void use(ObjectId object, TaskId task, Use use, Scene scene) {
    variables.put(object, uses(variables.get(object), task, 0, 1, use, scene));
  }

  /// All that an event tells of its task's stack is where it stands.
  private record EventScene(Event event) implements Scene {
    @Override
    public List<CallSite> stack(TaskId task) {
      return event.pos() == Pos.NONE ? List.of() : List.of(new CallSite("", event.pos(), 0, false));
    }

    @Override
    public ObjectId place(int place) {
      return switch (event) {
        case Event.VarRead e -> e.variable();
        case Event.VarWrite e -> e.variable();
        case Event.AtomicAccess e -> e.atomic();
        default -> throw new IllegalStateException("no access: " + event);
      };
    }
  }
}

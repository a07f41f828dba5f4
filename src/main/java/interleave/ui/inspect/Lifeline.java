package interleave.ui.inspect;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.picture.Mention;
import interleave.timeline.EventLog;
import interleave.timeline.Places;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Set;

/// What became of an object over the run: who owned a lock, what was written to a variable, what a
/// channel carried. Which events tell it is found once; their words are made when somebody looks.
public final class Lifeline extends AbstractList<Lifeline.Entry> {

  private static final Set<Class<? extends Event>> TELLING =
      Set.of(
          Event.LockAcquire.class,
          Event.VarWrite.class,
          Event.AtomicAccess.class,
          Event.ChanSend.class,
          Event.ChanReceive.class,
          Event.ChanClose.class,
          Event.WaitGroupAdd.class,
          Event.SyncMapUse.class,
          Event.PoolPut.class,
          Event.PoolGet.class);

  private final String heading;
  private final EventLog log;
  private final Places all;
  private int[] places = new int[16];
  private int size;

  /// @param event where it begins
  /// @param end where it ends; as `event` when it is over at once
  public record Entry(int event, int end, TaskId who, String text) {}

  private Lifeline(String heading, Timeline timeline, ObjectId id) {
    this.heading = heading;
    this.log = timeline.events();
    this.all = timeline.placesOf(id);
    for (int i = 0; i < all.size(); i++) {
      if (TELLING.contains(log.type(all.get(i)))) {
        if (size == places.length) {
          places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = i;
      }
    }
  }

  /// Null for objects whose events say it all.
  public static Lifeline of(Timeline timeline, ObjectId id) {
    return switch (id.kind()) {
      case MUTEX, RW_MUTEX -> new Lifeline(Texts.of("lifeline.owners"), timeline, id);
      case VARIABLE, ATOMIC, MAP -> new Lifeline(Texts.of("lifeline.writes"), timeline, id);
      case CHANNEL -> new Lifeline(Texts.of("lifeline.values"), timeline, id);
      case WAIT_GROUP -> new Lifeline(Texts.of("lifeline.counter"), timeline, id);
      case SYNC_MAP, POOL -> new Lifeline(Texts.of("lifeline.uses"), timeline, id);
      default -> null;
    };
  }

  /// Such as `Owners`.
  public String heading() {
    return heading;
  }

  @Override
  public int size() {
    return size;
  }

  /// How many entries begin at or before event `at`.
  int upTo(int at) {
    int place = Arrays.binarySearch(places, 0, size, all.upTo(at) - 1);
    return place >= 0 ? place + 1 : -place - 1;
  }

  @Override
  public Entry get(int index) {
    int place = places[index];
    int at = all.get(place);
    return switch (log.get(at)) {
      case Event.LockAcquire e -> owner(place, e);
      case Event.VarWrite e ->
          new Entry(at, at, e.task(), Texts.of("lifeline.at", e.value().text(), time(e)));
      case Event.AtomicAccess e ->
          new Entry(at, at, e.task(), Texts.of("lifeline.at", e.value().text(), time(e)));
      case Event.SyncMapUse e -> used(at, e);
      case Event.PoolPut e -> used(at, e);
      case Event.PoolGet e -> used(at, e);
      case Event.ChanSend e -> {
        String value = e.value().text();
        String sent =
            e.receiver() == null
                ? Texts.of("lifeline.sent-into-slot", value, e.slot())
                : Texts.of("lifeline.sent-to", value, e.receiver());
        yield new Entry(at, at, e.task(), sent);
      }
      case Event.ChanReceive e when e.ok() -> {
        String value = e.value().text();
        boolean kept = e.sender() == null || e.slot() >= 0;
        String received =
            kept
                ? Texts.of("lifeline.received", value)
                : Texts.of("lifeline.received-from", value, e.sender());
        yield new Entry(at, at, e.task(), received);
      }
      case Event.WaitGroupAdd e ->
          new Entry(
              at,
              at,
              e.task(),
              Texts.of(
                  "lifeline.counted",
                  e.delta() == -1 ? "Done" : "Add(" + e.delta() + ")",
                  e.counter(),
                  time(e)));
      case Event.ChanReceive e -> new Entry(at, at, e.task(), Texts.of("lifeline.found-it-closed"));
      case Event e -> new Entry(at, at, e.task(), Texts.of("lifeline.closed-it"));
    };
  }

  /// From taking a lock to giving it back; who takes one twice gives the last one back first.
  private Entry owner(int place, Event.LockAcquire taken) {
    String text =
        taken.read()
            ? Texts.of("lifeline.reads-from", time(taken))
            : Texts.of("lifeline.from", time(taken));
    int depth = 0;
    for (int i = place + 1; i < all.size(); i++) {
      Event event = log.get(all.get(i));
      if (event instanceof Event.LockAcquire more && more.task().equals(taken.task())) {
        depth++;
      } else if (event instanceof Event.LockRelease back && back.task().equals(taken.task())) {
        if (depth-- == 0) {
          String held = Durations.text(back.nanos() - taken.nanos());
          return new Entry(
              all.get(place), all.get(i), taken.task(), Texts.of("lifeline.for", text, held));
        }
      }
    }
    return new Entry(
        all.get(place), Integer.MAX_VALUE, taken.task(), Texts.of("lifeline.never-unlocked", text));
  }

  /// What an event did, without the name of what all of them are about.
  private static Entry used(int at, Event event) {
    EventLine line = EventLine.of(event);
    String name = Mention.object(event).name();
    String what = line.detail().substring(name.length()).strip();
    String text = Texts.of("lifeline.did", line.verb(), what, time(event));
    return new Entry(at, at, event.task(), text);
  }

  private static String time(Event event) {
    return Durations.text(event.nanos());
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.event.ObjectId.Kind;
import interleave.picture.ObjectPicture;
import interleave.picture.ObjectPicture.Channel;
import interleave.picture.ObjectPicture.Lock;
import interleave.picture.ObjectPicture.Pool;
import interleave.picture.ObjectPicture.SharedMap;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every kind of object in each of its states, as the first moment of a real program shows it.
class KindsTest {

  private static final int MOST_EVENTS = 4_000;

  /// @param program of the gallery
  /// @param is whether an object is in the state
  private record State(String name, String program, Predicate<ObjectPicture> is) {}

  private static final List<State> STATES = new ArrayList<>();

  private static <T extends ObjectPicture> void state(
      String name, String program, Class<T> type, Predicate<T> is) {
    STATES.add(new State(name, program, o -> type.isInstance(o) && is.test(type.cast(o))));
  }

  static {
    state("channel-empty", "buffered", Channel.class, c -> c.capacity() > 0 && c.length() == 0);
    state("channel-some", "buffered", Channel.class, c -> c.length() == 1);
    state("channel-full", "buffered", Channel.class, c -> full(c) && c.senders().isEmpty());
    state("channel-sendq", "buffered", Channel.class, c -> full(c) && !c.senders().isEmpty());
    state("channel-recvq", "workers", Channel.class, c -> c.receivers().size() == 2);
    state("channel-recvq-folded", "workers", Channel.class, c -> c.receivers().size() > 5);
    state("channel-closed", "closed", Channel.class, Channel::closed);
    state("gate", "unbuffered", Channel.class, c -> c.capacity() == 0 && idle(c));
    state("gate-sendq", "unbuffered", Channel.class, c -> !c.senders().isEmpty());
    state("gate-recvq", "select", Channel.class, c -> !c.receivers().isEmpty());
    state("mutex-free", "mutex", Lock.class, Lock::free);
    state("mutex-held", "mutex", Lock.class, l -> l.owner() != null && l.waiters().isEmpty());
    state("mutex-queue", "mutex", Lock.class, l -> l.owner() != null && !l.waiters().isEmpty());
    state("mutex-starving", "starving", Lock.class, Lock::starving);
    state("rwmutex-free", "rwmutex", Lock.class, l -> l.readWrite() && l.free());
    state("rwmutex-reader", "rwmutex", Lock.class, l -> l.readers().size() == 1);
    state("rwmutex-readers", "rwmutex", Lock.class, l -> l.readers().size() > 1);
    state("rwmutex-writer", "rwmutex", Lock.class, l -> l.readWrite() && l.owner() != null);
    state("rwmutex-writer-waits", "rwmutex", Lock.class, KindsTest::writerWaits);
    state("waitgroup", "workers", ObjectPicture.Group.class, g -> g.counter() == 2);
    state("waitgroup-waited-for", "mutex", ObjectPicture.Group.class, KindsTest::waitedFor);
    state("waitgroup-zero", "mutex", ObjectPicture.Group.class, g -> g.counter() == 0);
    state("once-runs", "small", ObjectPicture.OnceFlag.class, o -> o.runner() != null && !o.done());
    state("once-done", "small", ObjectPicture.OnceFlag.class, ObjectPicture.OnceFlag::done);
    state("cond", "small", ObjectPicture.Cond.class, c -> c.waiters().isEmpty());
    state("cond-queue", "small", ObjectPicture.Cond.class, c -> !c.waiters().isEmpty());
    state("timer", "timers", ObjectPicture.Timer.class, t -> t.active() && t.period() == 0);
    state("timer-over", "timers", ObjectPicture.Timer.class, t -> !t.active());
    state("ticker", "timers", ObjectPicture.Timer.class, t -> t.active() && t.period() > 0);
    state("context", "context", ObjectPicture.Context.class, c -> c.cause() == null);
    state("context-cancelled", "context", ObjectPicture.Context.class, c -> c.cause() != null);
    state("variable-written", "shared", ObjectPicture.Cell.class, c -> c.writer() != null);
    state("variable-read", "shared", ObjectPicture.Cell.class, c -> c.readAt() > c.writtenAt());
    state("atomic", "small", ObjectPicture.Cell.class, c -> !c.operation().isEmpty());
  }

  static {
    state("sync-map-empty", "stores", SharedMap.class, m -> m.entries().isEmpty());
    state("sync-map", "stores", SharedMap.class, m -> m.entries().size() == 3);
    state("pool-empty", "stores", Pool.class, p -> p.items().isEmpty());
    state("pool", "stores", Pool.class, p -> p.items().size() == 2);
    state("pool-reused", "stores", Pool.class, p -> p.hits() > 0);
  }

  private static boolean full(Channel c) {
    return c.capacity() > 0 && c.length() == c.capacity();
  }

  private static boolean idle(Channel c) {
    return c.senders().isEmpty() && c.receivers().isEmpty() && !c.closed();
  }

  private static boolean writerWaits(Lock lock) {
    return lock.owner() == null && !lock.readers().isEmpty() && !lock.waiters().isEmpty();
  }

  private static boolean waitedFor(ObjectPicture.Group group) {
    return group.counter() > 0 && !group.waiters().isEmpty();
  }

  private static final Map<String, Timeline> RECORDED = new LinkedHashMap<>();

  @TestFactory
  Stream<DynamicTest> aKindInAStateIsDrawnAsItWasBefore() {
    return STATES.stream().map(s -> DynamicTest.dynamicTest(s.name(), () -> check(s)));
  }

  private static void check(State state) {
    Timeline timeline = RECORDED.computeIfAbsent(state.program(), GoPrograms::gallery);
    Layout layout = Layout.of(timeline);
    for (int at = 0; at < Math.min(timeline.size(), MOST_EVENTS); at++) {
      for (ObjectPicture object : timeline.picture(at).objects()) {
        boolean shown = layout.box(object.id()) != null && layout.feeder(object.id()) == null;
        if (shown && state.is().test(object)) {
          draw(state, timeline, layout, object, at);
          return;
        }
      }
    }
    throw new AssertionError(state.program() + " never shows " + state.name());
  }

  /// The object alone, its box's corner at (0, 0).
  private static void draw(
      State state, Timeline timeline, Layout layout, ObjectPicture object, int at) {
    RecordingPen pen = new RecordingPen();
    Brush brush = new Brush(pen, Palette.DARK);
    Tween tween = Tween.at(timeline, layout, at + 1);
    Box box = new Box(0, 0, layout.whole(object.id()).w(), layout.whole(object.id()).h());
    switch (object) {
      case Channel channel ->
          new Channels(brush, 1)
              .draw(
                  box,
                  layout.shape(channel.id()),
                  layout.mirrored(channel.id()),
                  channel,
                  null,
                  tween);
      case ObjectPicture.Context _ ->
          new Branches(brush, layout, 1).draw(layout.sharing(object.id()).getFirst(), tween, null);
      default -> new Props(brush, layout.detail().sizes, 1).draw(box, object, tween);
    }
    Goldens.check("interleave/stage/kinds/" + state.name() + ".txt", pen.toString());
  }

  @Test
  void everyKindIsThere() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String program : GoPrograms.KINDS) {
      Timeline timeline = RECORDED.computeIfAbsent(program, GoPrograms::gallery);
      timeline.picture(timeline.size() - 1).objects().forEach(o -> kinds.add(o.id().kind()));
    }
    kinds.add(Kind.MAP); // drawn as a variable is
    assertTrue(kinds.containsAll(EnumSet.allOf(Kind.class)), "only " + kinds);
  }
}

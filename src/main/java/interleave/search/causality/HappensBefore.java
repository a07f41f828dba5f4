package interleave.search.causality;

import interleave.engine.CallSite;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.search.causality.Strand.Sync;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows the events of a run and knows at each moment what comes before what: for the start of
/// tasks, channels, locks, counters, timers exactly what Go's runtime and library tell their race
/// detector. Waiting for another one to end, or for the clock, orders nothing.
final class HappensBefore {

  /// A channel: the k-th receive comes before the send that uses its slot next.
  private static final class Channel {
    private final int capacity;
    private final Sync[] slots;
    private final Sync closed;

    /// Values without content lie in no slot: all of them go through one point.
    private final boolean blank;

    /// Where the next value comes to lie.
    private int next;

    Channel(int capacity, boolean blank) {
      this.capacity = capacity;
      this.blank = blank;
      slots = new Sync[blank ? 1 : Math.max(1, capacity)];
      closed = blank || capacity == 0 ? slot(0) : new Sync();
    }

    /// A value has been sent, though it may never have lain in a slot.
    void advance() {
      next = next + 1 == capacity ? 0 : next + 1;
    }

    Sync slot(int place) {
      int slot = blank ? 0 : place;
      if (slots[slot] == null) {
        slots[slot] = new Sync();
      }
      return slots[slot];
    }
  }

  private static final String BLANK = "struct {}";

  private final List<Strand> strands = new ArrayList<>();
  private final Map<ObjectId, Channel> channels = new HashMap<>();
  private final Map<ObjectId, Sync> syncs = new HashMap<>();

  /// The second point of a lock that has readers: what they did, for the next writer.
  private final Map<ObjectId, Sync> readers = new HashMap<>();

  /// What a timer does that has just fired.
  private Strand firing = Strand.ofTimer(VectorClock.EMPTY);

  /// The channel whose waiters are being woken because it was closed; null when none is.
  private Channel closing;

  Strand of(TaskId task) {
    return strands.get(task.number() - 1);
  }

  private Strand by(TaskId task) {
    return task == null ? firing : of(task);
  }

  private Sync sync(ObjectId object) {
    return syncs.computeIfAbsent(object, _ -> new Sync());
  }

  private Sync readers(ObjectId lock) {
    return readers.computeIfAbsent(lock, _ -> new Sync());
  }

  private Channel channel(ObjectId id) {
    return channels.computeIfAbsent(id, _ -> new Channel(1, false));
  }

  /// @param created where the task stands that starts another; asked for only then
  void accept(Event event, List<CallSite> created) {
    if (!(event instanceof Event.GoUnblock)) {
      closing = null;
    }
    switch (event) {
      case Event.GoCreate e -> start(e, created);
      case Event.GoEnd e -> of(e.task()).end();
      case Event.GoUnblock e when closing != null -> of(e.woken()).acquire(closing.closed);
      case Event.ChanMake e ->
          channels.put(e.channel(), new Channel(e.capacity(), e.elementType().equals(BLANK)));
      case Event.ChanSend e -> send(e);
      case Event.ChanReceive e -> receive(e);
      case Event.ChanClose e -> {
        closing = channel(e.channel());
        of(e.task()).release(closing.closed);
      }
      case Event.LockAcquire e -> {
        of(e.task()).acquire(sync(e.lock()));
        if (e.lock().kind() == ObjectId.Kind.RW_MUTEX && !e.read()) {
          of(e.task()).acquire(readers(e.lock()));
        }
      }
      case Event.LockRelease e -> {
        if (e.read()) {
          of(e.task()).releaseToo(readers(e.lock()));
        } else {
          of(e.task()).release(sync(e.lock()));
        }
      }
      case Event.WaitGroupAdd e when e.delta() < 0 -> of(e.task()).releaseToo(sync(e.group()));
      case Event.WaitGroupWait e -> of(e.task()).acquire(sync(e.group()));
      case Event.OnceDo e when e.done() -> of(e.task()).release(sync(e.once()));
      case Event.TimerSet e -> of(e.task()).release(sync(e.timer()));
      case Event.TimerFire e -> firing = Strand.ofTimer(sync(e.timer()).clock());
      default -> {}
    }
  }

  private void start(Event.GoCreate e, List<CallSite> created) {
    boolean first = e.task() == null && strands.isEmpty();
    VectorClock known = first ? VectorClock.EMPTY : by(e.task()).forks();
    strands.add(new Strand(e.child().number() - 1, known, created));
  }

  private void send(Event.ChanSend e) {
    Channel channel = channel(e.channel());
    Strand sender = by(e.task());
    if (channel.capacity == 0) {
      meet(channel, sender, of(e.receiver()));
      return;
    }
    use(channel, channel.next, sender);
    if (e.receiver() != null) {
      use(channel, channel.next, of(e.receiver()));
    }
    channel.advance();
  }

  private void receive(Event.ChanReceive e) {
    Channel channel = channel(e.channel());
    Strand receiver = by(e.task());
    if (!e.ok()) {
      receiver.acquire(channel.closed);
    } else if (e.slot() < 0) {
      meet(channel, receiver, by(e.sender()));
    } else {
      use(channel, e.slot(), receiver);
      if (e.sender() != null) {
        use(channel, e.slot(), of(e.sender()));
        channel.advance();
      }
    }
  }

  /// A value goes from hand to hand; each side knows of the other afterwards.
  private static void meet(Channel channel, Strand moving, Strand waiting) {
    Sync hands = channel.slot(0);
    moving.release(hands);
    waiting.acquire(hands);
    waiting.release(hands);
    moving.acquire(hands);
  }

  /// A value is put into a slot or taken out of it.
  private static void use(Channel channel, int slot, Strand by) {
    Sync sync = channel.slot(slot);
    if (channel.blank) {
      by.acquire(sync);
      by.release(sync);
    } else {
      by.exchange(sync);
    }
  }
}

package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// The events of a run in the order in which they happened. One thread appends, any thread may read
/// the prefix it sees.
///
/// Frequent events are kept as four numbers each and made again when somebody asks for one: a
/// recording of millions of events then is a few arrays that the garbage collector need not look
/// into. An event that does not fit into that form is kept as it is.
///
/// The numbers of an event:
///
///     0  when
///     1  who (32 bits), where (24), how the value is kept (2), what kind of event (6)
///     2  the object (32), what else belongs to this kind (32)
///     3  the value: a number, or its place among the others
public final class EventLog extends AbstractList<Event> implements RandomAccess {

  private static final int WIDTH = 4;
  private static final int BITS = 10;
  private static final int CHUNK = 1 << BITS;

  private static final int KIND_BITS = 6;
  private static final int WHERE_SHIFT = 8;
  private static final int MOST_PLACES = 1 << 24;

  private static final int NO_VALUE = 0;
  private static final int NUMBER = 1;
  private static final int OTHER_VALUE = 2;

  /// The events that are kept as numbers; all others are [#AS_IT_IS].
  private enum Kind {
    AS_IT_IS,
    GO_START,
    GO_STOP,
    GO_BLOCK,
    GO_BLOCK_SEND,
    GO_BLOCK_RECEIVE,
    GO_UNBLOCK,
    GO_END,
    GO_ABANDON,
    CHAN_SEND,
    CHAN_RECEIVE,
    CHAN_RECEIVE_CLOSED,
    LOCK_ACQUIRE,
    LOCK_RELEASE,
    LOCK_MISS,
    WAIT_GROUP_ADD,
    WAIT_GROUP_WAIT,
    VAR_READ,
    VAR_WRITE
  }

  private static final Kind[] KINDS = Kind.values();
  private static final Event.StopReason[] STOP_REASONS = Event.StopReason.values();
  private static final WaitReason[] WAIT_REASONS = WaitReason.values();
  private static final VarHandle SIZE;

  static {
    try {
      SIZE = MethodHandles.lookup().findVarHandle(EventLog.class, "size", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Numbering<TaskId> tasks = new Numbering<>();
  private final Numbering<Pos> places = new Numbering<>();
  private final Numbering<ObjectId> objects = new Numbering<>();

  /// Values that are no numbers, and events that are kept as they are.
  private final AppendList<Object> others = new AppendList<>();

  private volatile long[][] chunks = new long[16][];

  /// The chunk that is being filled.
  private long[] last;

  /// Written with release after everything an event refers to, read with acquire before.
  private int size;

  /// Appends; to be called by one thread only.
  @Override
  public boolean add(Event event) {
    int at = size;
    if ((at & (CHUNK - 1)) == 0) {
      addChunk(at >>> BITS);
    }
    if (!put(event)) {
      keep(event);
    }
    SIZE.setRelease(this, at + 1);
    return true;
  }

  private void addChunk(int place) {
    long[][] all = chunks;
    if (place == all.length) {
      all = Arrays.copyOf(all, 2 * place);
    }
    last = new long[CHUNK * WIDTH];
    all[place] = last;
    chunks = all;
  }

  @Override
  public int size() {
    return (int) SIZE.getAcquire(this);
  }

  /// When an event happened: the same as asking it, without making it.
  public long nanos(int index) {
    return chunk(index)[place(index)];
  }

  @Override
  public Event get(int index) {
    long[] chunk = chunk(index);
    int at = place(index);
    return event(chunk[at], chunk[at + 1], chunk[at + 2], chunk[at + 3]);
  }

  private long[] chunk(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size());
    }
    return chunks[index >>> BITS];
  }

  private static int place(int index) {
    return (index & (CHUNK - 1)) * WIDTH;
  }

  // From events to numbers

  private void keep(Event event) {
    write(event.nanos(), Kind.AS_IT_IS.ordinal(), 0, others.size());
    others.add(event);
  }

  /// @return false when the event does not fit
  private boolean put(Event event) {
    return switch (event) {
      case Event.VarRead e ->
          put(Kind.VAR_READ, e.nanos(), e.task(), e.pos(), e.variable(), 0, e.value());
      case Event.VarWrite e ->
          put(Kind.VAR_WRITE, e.nanos(), e.task(), e.pos(), e.variable(), 0, e.value());
      case Event.LockAcquire e ->
          put(Kind.LOCK_ACQUIRE, e.nanos(), e.task(), e.pos(), e.lock(), bit(e.read()), null);
      case Event.LockRelease e ->
          put(
              Kind.LOCK_RELEASE,
              e.nanos(),
              e.task(),
              e.pos(),
              e.lock(),
              bit(e.read()) + 2 * bit(e.starving()),
              null);
      case Event.ChanSend e -> putSend(e);
      case Event.ChanReceive e -> putReceive(e);
      case Event.GoUnblock e ->
          put(Kind.GO_UNBLOCK, e.nanos(), e.task(), e.pos(), null, number(e.woken()), null);
      case Event.GoStart e ->
          put(Kind.GO_START, e.nanos(), e.task(), e.pos(), null, e.proc(), null);
      case Event.GoBlockSend e ->
          put(Kind.GO_BLOCK_SEND, e.nanos(), e.task(), e.pos(), e.channel(), 0, e.value());
      case Event.GoBlockReceive e ->
          put(Kind.GO_BLOCK_RECEIVE, e.nanos(), e.task(), e.pos(), e.channel(), 0, null);
      case Event.GoBlock e ->
          put(Kind.GO_BLOCK, e.nanos(), e.task(), e.pos(), e.object(), e.reason().ordinal(), null)
              && value(e.deadlineNanos());
      case Event.GoStop e ->
          put(Kind.GO_STOP, e.nanos(), e.task(), e.pos(), null, e.reason().ordinal(), null);
      case Event.GoEnd e -> put(Kind.GO_END, e.nanos(), e.task(), e.pos(), null, 0, null);
      case Event.GoAbandon e -> put(Kind.GO_ABANDON, e.nanos(), e.task(), e.pos(), null, 0, null);
      case Event.LockMiss e ->
          put(Kind.LOCK_MISS, e.nanos(), e.task(), e.pos(), e.lock(), bit(e.read()), null);
      case Event.WaitGroupAdd e ->
          put(Kind.WAIT_GROUP_ADD, e.nanos(), e.task(), e.pos(), e.group(), e.delta(), null)
              && value(e.counter());
      case Event.WaitGroupWait e ->
          put(Kind.WAIT_GROUP_WAIT, e.nanos(), e.task(), e.pos(), e.group(), 0, null);
      default -> false;
    };
  }

  /// The receiver, or else (not positive) the slot.
  private boolean putSend(Event.ChanSend e) {
    int to = number(e.receiver());
    if (to != 0 && e.slot() != -1) {
      return false;
    }
    return put(
        Kind.CHAN_SEND,
        e.nanos(),
        e.task(),
        e.pos(),
        e.channel(),
        to != 0 ? to : -1 - e.slot(),
        e.value());
  }

  /// The sender, or else (not positive) the slot.
  private boolean putReceive(Event.ChanReceive e) {
    int from = number(e.sender());
    if (e.refill() != null || from != 0 && e.slot() != -1) {
      return false;
    }
    return put(
        e.ok() ? Kind.CHAN_RECEIVE : Kind.CHAN_RECEIVE_CLOSED,
        e.nanos(),
        e.task(),
        e.pos(),
        e.channel(),
        from != 0 ? from : -1 - e.slot(),
        e.value());
  }

  private boolean put(
      Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, int more, Shown shown) {
    long who = number(task);
    long where = places.number(pos, 31 * pos.line() + pos.column());
    long what = object == null ? 0 : objects.number(object, object.hashCode());
    if (who < 0 || where < 0 || where >= MOST_PLACES || what < 0 || more == Numbering.NONE) {
      return false;
    }
    long form = NO_VALUE;
    long value = 0;
    if (shown instanceof Shown.Number number) {
      form = NUMBER;
      value = number.value();
    } else if (shown != null) {
      form = OTHER_VALUE;
      value = others.size();
      others.add(shown);
    }
    long head = kind.ordinal() | form << KIND_BITS | where << WHERE_SHIFT | who << 32;
    write(nanos, head, what << 32 | more & 0xffffffffL, value);
    return true;
  }

  private int number(TaskId task) {
    return task == null ? 0 : tasks.number(task, task.number());
  }

  private void write(long nanos, long head, long body, long value) {
    int at = place(size);
    last[at] = nanos;
    last[at + 1] = head;
    last[at + 2] = body;
    last[at + 3] = value;
  }

  private boolean value(long value) {
    last[place(size) + 3] = value;
    return true;
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }

  // From numbers to events

  private Event event(long nanos, long head, long body, long value) {
    Kind kind = KINDS[(int) head & (1 << KIND_BITS) - 1];
    if (kind == Kind.AS_IT_IS) {
      return (Event) others.get((int) value);
    }
    TaskId task = tasks.get((int) (head >>> 32));
    Pos pos = places.get((int) head >>> WHERE_SHIFT);
    ObjectId object = objects.get((int) (body >>> 32));
    int more = (int) body;
    return switch (kind) {
      case GO_START -> new Event.GoStart(nanos, task, pos, more);
      case GO_STOP -> new Event.GoStop(nanos, task, pos, STOP_REASONS[more]);
      case GO_BLOCK -> new Event.GoBlock(nanos, task, pos, WAIT_REASONS[more], object, value);
      case GO_BLOCK_SEND -> new Event.GoBlockSend(nanos, task, pos, object, shown(head, value));
      case GO_BLOCK_RECEIVE -> new Event.GoBlockReceive(nanos, task, pos, object);
      case GO_UNBLOCK -> new Event.GoUnblock(nanos, task, pos, tasks.get(more));
      case GO_END -> new Event.GoEnd(nanos, task, pos);
      case GO_ABANDON -> new Event.GoAbandon(nanos, task, pos);
      case CHAN_SEND -> {
        TaskId to = more > 0 ? tasks.get(more) : null;
        yield new Event.ChanSend(nanos, task, pos, object, shown(head, value), to, slot(more));
      }
      case CHAN_RECEIVE, CHAN_RECEIVE_CLOSED -> {
        TaskId from = more > 0 ? tasks.get(more) : null;
        boolean ok = kind == Kind.CHAN_RECEIVE;
        yield new Event.ChanReceive(
            nanos, task, pos, object, shown(head, value), slot(more), ok, from, null);
      }
      case LOCK_ACQUIRE -> new Event.LockAcquire(nanos, task, pos, object, more != 0);
      case LOCK_RELEASE ->
          new Event.LockRelease(nanos, task, pos, object, (more & 1) != 0, (more & 2) != 0);
      case LOCK_MISS -> new Event.LockMiss(nanos, task, pos, object, more != 0);
      case WAIT_GROUP_ADD -> new Event.WaitGroupAdd(nanos, task, pos, object, more, (int) value);
      case WAIT_GROUP_WAIT -> new Event.WaitGroupWait(nanos, task, pos, object);
      case VAR_READ -> new Event.VarRead(nanos, task, pos, object, shown(head, value));
      case VAR_WRITE -> new Event.VarWrite(nanos, task, pos, object, shown(head, value));
      case AS_IT_IS -> throw new IllegalStateException("has been answered");
    };
  }

  private static int slot(int more) {
    return more > 0 ? -1 : -1 - more;
  }

  private Shown shown(long head, long value) {
    return switch ((int) (head >>> KIND_BITS) & 3) {
      case NUMBER -> Shown.of(value);
      case OTHER_VALUE -> (Shown) others.get((int) value);
      default -> null;
    };
  }
}

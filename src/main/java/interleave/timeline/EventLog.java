package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
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
/// Frequent events are kept as two numbers each and made again when somebody asks for one: a
/// recording of millions of events then is a few arrays that the garbage collector need not look
/// into. An event that does not fit into that form is kept as it is.
///
/// The numbers of an event:
///
///     0  when, since the first event of its chunk (40 bits), its shape (24)
///     1  what else belongs to this kind (32), a value: a number, or its place among others (32)
///
/// The kind that a shape has says in its two highest bits how the value is kept. Shape 0 is that of
/// events that are kept as they are.
public final class EventLog extends AbstractList<Event> implements RandomAccess, EventSink {

  private static final int WIDTH = 2;
  private static final int BITS = 10;
  private static final int CHUNK = 1 << BITS;

  /// Numbers of a chunk before its first event: when that happened.
  private static final int HEAD = 1;

  private static final int SHAPE_BITS = 24;
  private static final int NANOS_BITS = 64 - SHAPE_BITS;

  private static final int KIND_BITS = 6;
  private static final int NO_VALUE = 0;
  private static final int NUMBER = 1 << KIND_BITS;
  private static final int OTHER_VALUE = 2 << KIND_BITS;

  /// The events that are kept as numbers.
  private enum Kind {
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

  private final Shapes shapes = new Shapes(1 << SHAPE_BITS);

  /// Values that do not fit into a number, and events that are kept as they are.
  private final AppendList<Object> others = new AppendList<>();

  private volatile long[][] chunks = new long[16][];

  /// The chunk that is being filled, and when its first event happened.
  private long[] last = {};

  private long firstNanos;

  /// Written with release after everything an event refers to, read with acquire before.
  private int size;

  @Override
  public int size() {
    return (int) SIZE.getAcquire(this);
  }

  // Appending, by one thread only

  @Override
  public boolean add(Event event) {
    if (!put(event)) {
      keep(event);
    }
    return true;
  }

  @Override
  public void accept(Event event) {
    add(event);
  }

  @Override
  public void goStart(long nanos, TaskId task, Pos pos, int proc) {
    if (!plain(Kind.GO_START, nanos, task, pos, null, proc)) {
      keep(new Event.GoStart(nanos, task, pos, proc));
    }
  }

  @Override
  public void goBlock(
      long nanos, TaskId task, Pos pos, WaitReason reason, ObjectId object, long deadlineNanos) {
    if (!block(nanos, task, pos, reason, object, deadlineNanos)) {
      keep(new Event.GoBlock(nanos, task, pos, reason, object, deadlineNanos));
    }
  }

  @Override
  public void goBlockSend(
      long nanos, TaskId task, Pos pos, ObjectId channel, Shown shown, long number) {
    if (!valued(Kind.GO_BLOCK_SEND, nanos, task, pos, channel, 0, shown, number)) {
      keep(new Event.GoBlockSend(nanos, task, pos, channel, Shown.of(shown, number)));
    }
  }

  @Override
  public void goBlockReceive(long nanos, TaskId task, Pos pos, ObjectId channel) {
    if (!plain(Kind.GO_BLOCK_RECEIVE, nanos, task, pos, channel, 0)) {
      keep(new Event.GoBlockReceive(nanos, task, pos, channel));
    }
  }

  @Override
  public void goUnblock(long nanos, TaskId task, Pos pos, TaskId woken) {
    if (!plain(Kind.GO_UNBLOCK, nanos, task, pos, null, shapes.task(woken))) {
      keep(new Event.GoUnblock(nanos, task, pos, woken));
    }
  }

  @Override
  public void chanSend(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      TaskId receiver,
      int slot) {
    int to = partner(receiver, slot);
    if (!valued(Kind.CHAN_SEND, nanos, task, pos, channel, to, shown, number)) {
      Shown value = Shown.of(shown, number);
      keep(new Event.ChanSend(nanos, task, pos, channel, value, receiver, slot));
    }
  }

  @Override
  public void chanReceive(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      int slot,
      boolean ok,
      TaskId sender) {
    Kind kind = ok ? Kind.CHAN_RECEIVE : Kind.CHAN_RECEIVE_CLOSED;
    int from = partner(sender, slot);
    if (!valued(kind, nanos, task, pos, channel, from, shown, number)) {
      Shown value = Shown.of(shown, number);
      keep(new Event.ChanReceive(nanos, task, pos, channel, value, slot, ok, sender, null));
    }
  }

  @Override
  public void lockAcquire(long nanos, TaskId task, Pos pos, ObjectId lock, boolean read) {
    if (!plain(Kind.LOCK_ACQUIRE, nanos, task, pos, lock, bit(read))) {
      keep(new Event.LockAcquire(nanos, task, pos, lock, read));
    }
  }

  @Override
  public void lockRelease(
      long nanos, TaskId task, Pos pos, ObjectId lock, boolean read, boolean starving) {
    if (!plain(Kind.LOCK_RELEASE, nanos, task, pos, lock, bit(read) + 2 * bit(starving))) {
      keep(new Event.LockRelease(nanos, task, pos, lock, read, starving));
    }
  }

  @Override
  public void varRead(
      long nanos, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    if (!valued(Kind.VAR_READ, nanos, task, pos, variable, 0, shown, number)) {
      keep(new Event.VarRead(nanos, task, pos, variable, Shown.of(shown, number)));
    }
  }

  @Override
  public void varWrite(
      long nanos, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    if (!valued(Kind.VAR_WRITE, nanos, task, pos, variable, 0, shown, number)) {
      keep(new Event.VarWrite(nanos, task, pos, variable, Shown.of(shown, number)));
    }
  }

  /// @return false when the event does not fit
  private boolean put(Event event) {
    return switch (event) {
      case Event.VarRead e ->
          valued(Kind.VAR_READ, e.nanos(), e.task(), e.pos(), e.variable(), 0, e.value());
      case Event.VarWrite e ->
          valued(Kind.VAR_WRITE, e.nanos(), e.task(), e.pos(), e.variable(), 0, e.value());
      case Event.LockAcquire e ->
          plain(Kind.LOCK_ACQUIRE, e.nanos(), e.task(), e.pos(), e.lock(), bit(e.read()));
      case Event.LockRelease e -> {
        int how = bit(e.read()) + 2 * bit(e.starving());
        yield plain(Kind.LOCK_RELEASE, e.nanos(), e.task(), e.pos(), e.lock(), how);
      }
      case Event.ChanSend e -> {
        int to = partner(e.receiver(), e.slot());
        yield valued(Kind.CHAN_SEND, e.nanos(), e.task(), e.pos(), e.channel(), to, e.value());
      }
      case Event.ChanReceive e -> {
        Kind kind = e.ok() ? Kind.CHAN_RECEIVE : Kind.CHAN_RECEIVE_CLOSED;
        int from = partner(e.sender(), e.slot());
        yield e.refill() == null
            && valued(kind, e.nanos(), e.task(), e.pos(), e.channel(), from, e.value());
      }
      case Event.GoUnblock e ->
          plain(Kind.GO_UNBLOCK, e.nanos(), e.task(), e.pos(), null, shapes.task(e.woken()));
      case Event.GoStart e -> plain(Kind.GO_START, e.nanos(), e.task(), e.pos(), null, e.proc());
      case Event.GoBlockSend e ->
          valued(Kind.GO_BLOCK_SEND, e.nanos(), e.task(), e.pos(), e.channel(), 0, e.value());
      case Event.GoBlockReceive e ->
          plain(Kind.GO_BLOCK_RECEIVE, e.nanos(), e.task(), e.pos(), e.channel(), 0);
      case Event.GoBlock e ->
          block(e.nanos(), e.task(), e.pos(), e.reason(), e.object(), e.deadlineNanos());
      case Event.GoStop e ->
          plain(Kind.GO_STOP, e.nanos(), e.task(), e.pos(), null, e.reason().ordinal());
      case Event.GoEnd e -> plain(Kind.GO_END, e.nanos(), e.task(), e.pos(), null, 0);
      case Event.GoAbandon e -> plain(Kind.GO_ABANDON, e.nanos(), e.task(), e.pos(), null, 0);
      case Event.LockMiss e ->
          plain(Kind.LOCK_MISS, e.nanos(), e.task(), e.pos(), e.lock(), bit(e.read()));
      case Event.WaitGroupAdd e -> {
        int kind = Kind.WAIT_GROUP_ADD.ordinal();
        yield put(kind, e.nanos(), e.task(), e.pos(), e.group(), e.delta(), e.counter());
      }
      case Event.WaitGroupWait e ->
          plain(Kind.WAIT_GROUP_WAIT, e.nanos(), e.task(), e.pos(), e.group(), 0);
      default -> false;
    };
  }

  /// The other side of a channel operation, or else (not positive) the slot.
  private int partner(TaskId other, int slot) {
    if (other == null) {
      return -1 - slot;
    }
    return slot == -1 ? shapes.task(other) : Numbering.NONE;
  }

  /// The deadline is kept as the time up to it.
  private boolean block(
      long nanos, TaskId task, Pos pos, WaitReason reason, ObjectId object, long deadline) {
    long wait = deadline < 0 ? deadline : deadline - nanos;
    int kept = (int) wait;
    return kept == wait
        && kept >= -1
        && (deadline < 0 || kept >= 0)
        && put(Kind.GO_BLOCK.ordinal(), nanos, task, pos, object, reason.ordinal(), kept);
  }

  private boolean plain(Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, int more) {
    return put(kind.ordinal() | NO_VALUE, nanos, task, pos, object, more, 0);
  }

  private boolean valued(
      Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, int more, Shown value) {
    return switch (value) {
      case null -> plain(kind, nanos, task, pos, object, more);
      case Shown.Number n -> valued(kind, nanos, task, pos, object, more, null, n.value());
      default -> valued(kind, nanos, task, pos, object, more, value, 0);
    };
  }

  private boolean valued(
      Kind kind,
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId object,
      int more,
      Shown shown,
      long number) {
    int kept = (int) number;
    if (shown == null && kept == number) {
      return put(kind.ordinal() | NUMBER, nanos, task, pos, object, more, kept);
    }
    others.add(Shown.of(shown, number));
    int place = others.size() - 1;
    return put(kind.ordinal() | OTHER_VALUE, nanos, task, pos, object, more, place);
  }

  /// @return false when it is too long after the first event of its chunk, or before it
  private boolean put(
      int kind, long nanos, TaskId task, Pos pos, ObjectId object, int more, int value) {
    int shape = shapes.number(kind, task, pos, object);
    if ((size & CHUNK - 1) == 0) {
      addChunk(nanos);
    }
    long since = nanos - firstNanos;
    if (shape == Shapes.NONE || more == Numbering.NONE || since >>> NANOS_BITS != 0) {
      return false;
    }
    append(since << SHAPE_BITS | shape, (long) more << 32 | value & 0xffffffffL);
    return true;
  }

  private void keep(Event event) {
    if ((size & CHUNK - 1) == 0) {
      addChunk(event.nanos());
    }
    others.add(event);
    append(0, others.size() - 1);
  }

  private void append(long head, long body) {
    int at = place(size);
    last[at] = head;
    last[at + 1] = body;
    SIZE.setRelease(this, size + 1);
  }

  private void addChunk(long nanos) {
    long[][] all = chunks;
    int place = size >>> BITS;
    if (place == all.length) {
      all = Arrays.copyOf(all, 2 * place);
    }
    last = new long[HEAD + CHUNK * WIDTH];
    last[0] = nanos;
    all[place] = last;
    chunks = all;
    firstNanos = nanos;
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }

  // Reading

  /// When an event happened: the same as asking it, without making it.
  public long nanos(int index) {
    long[] chunk = chunk(index);
    int at = place(index);
    int shape = shape(chunk[at]);
    return shape == 0 ? other(chunk[at + 1]).nanos() : nanos(chunk, at);
  }

  @Override
  public Event get(int index) {
    long[] chunk = chunk(index);
    int at = place(index);
    int shape = shape(chunk[at]);
    long body = chunk[at + 1];
    return shape == 0 ? other(body) : event(nanos(chunk, at), shape, (int) (body >> 32), body);
  }

  private long[] chunk(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size());
    }
    return chunks[index >>> BITS];
  }

  private static int place(int index) {
    return HEAD + (index & CHUNK - 1) * WIDTH;
  }

  private static long nanos(long[] chunk, int at) {
    return chunk[0] + (chunk[at] >>> SHAPE_BITS);
  }

  private static int shape(long head) {
    return (int) head & (1 << SHAPE_BITS) - 1;
  }

  private Event other(long body) {
    return (Event) others.get((int) body);
  }

  private Event event(long nanos, int shape, int more, long body) {
    TaskId task = shapes.task(shape);
    Pos pos = shapes.pos(shape);
    ObjectId object = shapes.object(shape);
    int kindAndForm = shapes.kind(shape);
    Kind kind = KINDS[kindAndForm & (1 << KIND_BITS) - 1];
    int value = (int) body;
    return switch (kind) {
      case GO_START -> new Event.GoStart(nanos, task, pos, more);
      case GO_STOP -> new Event.GoStop(nanos, task, pos, STOP_REASONS[more]);
      case GO_BLOCK -> {
        long deadline = value < 0 ? value : nanos + value;
        yield new Event.GoBlock(nanos, task, pos, WAIT_REASONS[more], object, deadline);
      }
      case GO_BLOCK_SEND ->
          new Event.GoBlockSend(nanos, task, pos, object, shown(kindAndForm, value));
      case GO_BLOCK_RECEIVE -> new Event.GoBlockReceive(nanos, task, pos, object);
      case GO_UNBLOCK -> new Event.GoUnblock(nanos, task, pos, shapes.taskOf(more));
      case GO_END -> new Event.GoEnd(nanos, task, pos);
      case GO_ABANDON -> new Event.GoAbandon(nanos, task, pos);
      case CHAN_SEND -> {
        TaskId to = more > 0 ? shapes.taskOf(more) : null;
        Shown sent = shown(kindAndForm, value);
        yield new Event.ChanSend(nanos, task, pos, object, sent, to, slot(more));
      }
      case CHAN_RECEIVE, CHAN_RECEIVE_CLOSED -> {
        TaskId from = more > 0 ? shapes.taskOf(more) : null;
        boolean ok = kind == Kind.CHAN_RECEIVE;
        Shown received = shown(kindAndForm, value);
        yield new Event.ChanReceive(nanos, task, pos, object, received, slot(more), ok, from, null);
      }
      case LOCK_ACQUIRE -> new Event.LockAcquire(nanos, task, pos, object, more != 0);
      case LOCK_RELEASE ->
          new Event.LockRelease(nanos, task, pos, object, (more & 1) != 0, (more & 2) != 0);
      case LOCK_MISS -> new Event.LockMiss(nanos, task, pos, object, more != 0);
      case WAIT_GROUP_ADD -> new Event.WaitGroupAdd(nanos, task, pos, object, more, value);
      case WAIT_GROUP_WAIT -> new Event.WaitGroupWait(nanos, task, pos, object);
      case VAR_READ -> new Event.VarRead(nanos, task, pos, object, shown(kindAndForm, value));
      case VAR_WRITE -> new Event.VarWrite(nanos, task, pos, object, shown(kindAndForm, value));
    };
  }

  private static int slot(int more) {
    return more > 0 ? -1 : -1 - more;
  }

  private Shown shown(int kindAndForm, int value) {
    return switch (kindAndForm & ~((1 << KIND_BITS) - 1)) {
      case NUMBER -> Shown.of(value);
      case OTHER_VALUE -> (Shown) others.get(value);
      default -> null;
    };
  }
}

package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Repeated;
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
/// Frequent events are kept as a number each and made again when somebody asks for one: a recording
/// of millions of events then is a few arrays that the garbage collector need not look into. The
/// number of an event, from its highest bit on:
///
///     0 (1 bit), when, since the first event of its block (17), its shape (14), the rest (32)
///
/// The rest is what else belongs to its kind, or a value, or both (9 and 23 bits), see [Kind]; the
/// kind that a shape has says in its two highest bits how the value is kept. Where that is not
/// enough, the number is negative, and tells where two numbers are that have more room:
///
///     0  when, since the first event of its block (40), its shape (24)
///     1  what else belongs to this kind (32), a value: a number, or its place among others (32)
///
/// or where the event itself is, which is kept as it is when it does not fit into them either: its
/// time (30 bits) stands above that too, since lanes ask for thousands of times, and looking into
/// as many objects takes far longer.
public final class EventLog extends AbstractList<Event> implements RandomAccess, EventSink {

  private static final int BITS = 11;
  private static final int CHUNK = 1 << BITS;

  /// Events of a block; before them is a number of its own: when the first one happened.
  private static final int BLOCK_BITS = 5;

  private static final int BLOCK = 1 << BLOCK_BITS;

  private static final int NANOS_BITS = 17;
  private static final int SHAPE_BITS = 14;
  private static final int REST_BITS = 32;

  /// Of the rest, where it is two things.
  private static final int VALUE_BITS = 23;

  private static final int MORE_BITS = REST_BITS - VALUE_BITS;

  private static final long NO_REST = Long.MAX_VALUE;

  private static final long SPECIAL = 1L << 63;
  private static final long WIDE = SPECIAL | 1L << 62;
  private static final int WIDE_SHAPE_BITS = 24;
  private static final int WIDE_NANOS_BITS = 64 - WIDE_SHAPE_BITS;

  /// Stands for when an event that is kept as it is happened, if that is too long after the first
  /// of its block or before it: the event knows.
  private static final long FAR = (1L << 30) - 1;

  private static final int KIND_BITS = 6;
  private static final int NO_VALUE = 0;
  private static final int NUMBER = 1 << KIND_BITS;
  private static final int OTHER_VALUE = 2 << KIND_BITS;

  /// What the rest of a number is.
  private enum Rest {
    MORE,
    VALUE,
    BOTH
  }

  /// The events that are kept as numbers.
  private enum Kind {
    GO_START(Event.GoStart.class, Rest.MORE),
    GO_STOP(Event.GoStop.class, Rest.MORE),
    GO_BLOCK(Event.GoBlock.class, Rest.BOTH),
    GO_BLOCK_SEND(Event.GoBlockSend.class, Rest.VALUE),
    GO_BLOCK_RECEIVE(Event.GoBlockReceive.class, Rest.MORE),
    GO_UNBLOCK(Event.GoUnblock.class, Rest.MORE),
    GO_END(Event.GoEnd.class, Rest.MORE),
    GO_ABANDON(Event.GoAbandon.class, Rest.MORE),
    CHAN_SEND(Event.ChanSend.class, Rest.BOTH),
    CHAN_RECEIVE(Event.ChanReceive.class, Rest.BOTH),
    CHAN_RECEIVE_CLOSED(Event.ChanReceive.class, Rest.BOTH),
    LOCK_ACQUIRE(Event.LockAcquire.class, Rest.MORE),
    LOCK_RELEASE(Event.LockRelease.class, Rest.MORE),
    LOCK_MISS(Event.LockMiss.class, Rest.MORE),
    WAIT_GROUP_ADD(Event.WaitGroupAdd.class, Rest.BOTH),
    WAIT_GROUP_WAIT(Event.WaitGroupWait.class, Rest.MORE),
    VAR_READ(Event.VarRead.class, Rest.VALUE),
    VAR_WRITE(Event.VarWrite.class, Rest.VALUE);

    private final Class<? extends Event> type;
    private final Rest rest;

    Kind(Class<? extends Event> type, Rest rest) {
      this.type = type;
      this.rest = rest;
    }
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

  private final Shapes shapes = new Shapes(1 << WIDE_SHAPE_BITS);

  /// Values that do not fit into a number, and events that are kept as they are.
  private final AppendList<Object> others = new AppendList<>();

  private final LongPairs wide = new LongPairs();

  private volatile long[][] chunks = new long[16][];

  /// The chunk that is being filled, the place in it that comes next, and when the first event of
  /// the block happened.
  private long[] last = {};

  private int next;
  private long blockNanos;

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
  public int shape(Repeated kind, TaskId task, Pos pos, ObjectId object) {
    int shape =
        switch (kind) {
          case LOCK_ACQUIRE -> shape(Kind.LOCK_ACQUIRE, NO_VALUE, task, pos, object);
          case LOCK_RELEASE -> shape(Kind.LOCK_RELEASE, NO_VALUE, task, pos, object);
          case VAR_READ -> shape(Kind.VAR_READ, NUMBER, task, pos, object);
          case VAR_WRITE -> shape(Kind.VAR_WRITE, NUMBER, task, pos, object);
        };
    return shape >>> SHAPE_BITS == 0 ? shape : 0;
  }

  private int shape(Kind kind, int form, TaskId task, Pos pos, ObjectId object) {
    return shapes.number(kind.ordinal() | form, task, pos, object);
  }

  @Override
  public void again(int shape, long nanos, int number) {
    if ((size & BLOCK - 1) == 0) {
      beginBlock(nanos);
    }
    long since = nanos - blockNanos;
    if (since >>> NANOS_BITS == 0) {
      append(since, shape, number);
    } else if (!putWide(since, shape, 0, number)) {
      keep(event(nanos, shape, 0, number));
    }
  }

  /// The event that [#again] would add.
  Event event(int shape, long nanos, int number) {
    return event(nanos, shape, 0, number);
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
    if (!valued(Kind.GO_BLOCK_SEND, nanos, task, pos, channel, shown, number)) {
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
    if (!passed(Kind.CHAN_SEND, nanos, task, pos, channel, to, shown, number)) {
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
    if (!passed(kind, nanos, task, pos, channel, from, shown, number)) {
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
    if (!valued(Kind.VAR_READ, nanos, task, pos, variable, shown, number)) {
      keep(new Event.VarRead(nanos, task, pos, variable, Shown.of(shown, number)));
    }
  }

  @Override
  public void varWrite(
      long nanos, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    if (!valued(Kind.VAR_WRITE, nanos, task, pos, variable, shown, number)) {
      keep(new Event.VarWrite(nanos, task, pos, variable, Shown.of(shown, number)));
    }
  }

  /// @return false when the event does not fit
  private boolean put(Event event) {
    return switch (event) {
      case Event.VarRead e ->
          valued(Kind.VAR_READ, e.nanos(), e.task(), e.pos(), e.variable(), e.value());
      case Event.VarWrite e ->
          valued(Kind.VAR_WRITE, e.nanos(), e.task(), e.pos(), e.variable(), e.value());
      case Event.LockAcquire e ->
          plain(Kind.LOCK_ACQUIRE, e.nanos(), e.task(), e.pos(), e.lock(), bit(e.read()));
      case Event.LockRelease e -> {
        int how = bit(e.read()) + 2 * bit(e.starving());
        yield plain(Kind.LOCK_RELEASE, e.nanos(), e.task(), e.pos(), e.lock(), how);
      }
      case Event.ChanSend e -> {
        int to = partner(e.receiver(), e.slot());
        yield passed(Kind.CHAN_SEND, e.nanos(), e.task(), e.pos(), e.channel(), to, e.value());
      }
      case Event.ChanReceive e -> {
        Kind kind = e.ok() ? Kind.CHAN_RECEIVE : Kind.CHAN_RECEIVE_CLOSED;
        int from = partner(e.sender(), e.slot());
        yield e.refill() == null
            && passed(kind, e.nanos(), e.task(), e.pos(), e.channel(), from, e.value());
      }
      case Event.GoUnblock e ->
          plain(Kind.GO_UNBLOCK, e.nanos(), e.task(), e.pos(), null, shapes.task(e.woken()));
      case Event.GoStart e -> plain(Kind.GO_START, e.nanos(), e.task(), e.pos(), null, e.proc());
      case Event.GoBlockSend e ->
          valued(Kind.GO_BLOCK_SEND, e.nanos(), e.task(), e.pos(), e.channel(), e.value());
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
      case Event.WaitGroupAdd e ->
          put(
              Kind.WAIT_GROUP_ADD.ordinal(),
              e.nanos(),
              e.task(),
              e.pos(),
              e.group(),
              both(e.delta(), e.counter()),
              e.delta(),
              e.counter());
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
        && put(
            Kind.GO_BLOCK.ordinal(),
            nanos,
            task,
            pos,
            object,
            both(reason.ordinal(), kept),
            reason.ordinal(),
            kept);
  }

  private boolean plain(Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, int more) {
    long rest = more == Numbering.NONE ? NO_REST : more;
    return put(kind.ordinal() | NO_VALUE, nanos, task, pos, object, rest, more, 0);
  }

  private boolean valued(
      Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, Shown shown, long number) {
    int form = form(shown, number);
    int value = form == NUMBER ? (int) number : other(shown, number);
    return put(kind.ordinal() | form, nanos, task, pos, object, value, 0, value);
  }

  private boolean valued(
      Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, Shown value) {
    return switch (value) {
      case null -> plain(kind, nanos, task, pos, object, 0);
      case Shown.Number n -> valued(kind, nanos, task, pos, object, null, n.value());
      default -> valued(kind, nanos, task, pos, object, value, 0);
    };
  }

  /// An event with a value and something else.
  private boolean passed(
      Kind kind,
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId object,
      int more,
      Shown shown,
      long number) {
    int form = form(shown, number);
    int value = form == NUMBER ? (int) number : other(shown, number);
    return put(kind.ordinal() | form, nanos, task, pos, object, both(more, value), more, value);
  }

  private boolean passed(
      Kind kind, long nanos, TaskId task, Pos pos, ObjectId object, int more, Shown value) {
    return switch (value) {
      case null -> put(kind.ordinal() | NO_VALUE, nanos, task, pos, object, both(more, 0), more, 0);
      case Shown.Number n -> passed(kind, nanos, task, pos, object, more, null, n.value());
      default -> passed(kind, nanos, task, pos, object, more, value, 0);
    };
  }

  /// How a value is kept.
  private static int form(Shown shown, long number) {
    return shown == null && (int) number == number ? NUMBER : OTHER_VALUE;
  }

  private int other(Shown shown, long number) {
    others.add(Shown.of(shown, number));
    return others.size() - 1;
  }

  /// @return false when it fits into no form
  private boolean put(
      int kind, long nanos, TaskId task, Pos pos, ObjectId object, long rest, int more, int value) {
    int shape = shapes.number(kind, task, pos, object);
    if ((size & BLOCK - 1) == 0) {
      beginBlock(nanos);
    }
    long since = nanos - blockNanos;
    if ((since >>> NANOS_BITS | shape >>> SHAPE_BITS) == 0 && rest != NO_REST) {
      append(since, shape, rest);
      return true;
    }
    return putWide(since, shape, more, value);
  }

  /// Two things as the rest of a number.
  private static long both(int more, int value) {
    return (reach(more, MORE_BITS) | reach(value, VALUE_BITS)) == 0
        ? (long) more << VALUE_BITS | value & (1 << VALUE_BITS) - 1
        : NO_REST;
  }

  /// 0 when so many bits hold the number, one of them its sign.
  private static long reach(long number, int bits) {
    return number + (1L << bits - 1) >>> bits;
  }

  private boolean putWide(long since, int shape, int more, int value) {
    if (shape == Shapes.NONE || more == Numbering.NONE || since >>> WIDE_NANOS_BITS != 0) {
      return false;
    }
    long head = since << WIDE_SHAPE_BITS | shape;
    append(WIDE | wide.add(head, (long) more << 32 | value & 0xffffffffL));
    return true;
  }

  private void keep(Event event) {
    boolean begun = next == place(size);
    if (!begun) {
      beginBlock(event.nanos());
    }
    others.add(event);
    long since = event.nanos() - blockNanos;
    append(SPECIAL | (since >= 0 && since < FAR ? since : FAR) << REST_BITS | others.size() - 1);
  }

  private void append(long since, int shape, long rest) {
    append(
        since << SHAPE_BITS + REST_BITS | (long) shape << REST_BITS | rest & (1L << REST_BITS) - 1);
  }

  private void append(long number) {
    last[next++] = number;
    SIZE.setRelease(this, size + 1);
  }

  private void beginBlock(long nanos) {
    if ((size & CHUNK - 1) == 0) {
      addChunk();
    }
    last[next++] = nanos;
    blockNanos = nanos;
  }

  private void addChunk() {
    long[][] all = chunks;
    int place = size >>> BITS;
    if (place == all.length) {
      all = Arrays.copyOf(all, 2 * place);
    }
    last = new long[CHUNK + CHUNK / BLOCK];
    next = 0;
    all[place] = last;
    chunks = all;
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }

  // Reading

  /// When an event happened: the same as asking it, without making it.
  public long nanos(int index) {
    long[] chunk = chunk(index);
    long number = chunk[place(index)];
    long since;
    if (number >= 0) {
      since = number >>> SHAPE_BITS + REST_BITS;
    } else if (number >= WIDE) {
      since = wide.first((int) number) >>> WIDE_SHAPE_BITS;
    } else {
      since = (number & ~SPECIAL) >>> REST_BITS;
      if (since == FAR) {
        return kept(number).nanos();
      }
    }
    return chunk[block(index)] + since;
  }

  /// What an event is, without making it.
  public Class<? extends Event> type(int index) {
    long number = chunk(index)[place(index)];
    if (number < WIDE) {
      return kept(number).getClass();
    }
    long shape =
        number >= 0
            ? number >>> REST_BITS & (1 << SHAPE_BITS) - 1
            : wide.first((int) number) & (1 << WIDE_SHAPE_BITS) - 1;
    return kind((int) shape).type;
  }

  @Override
  public Event get(int index) {
    long[] chunk = chunk(index);
    long number = chunk[place(index)];
    if (number >= 0) {
      return event(nanos(index), number);
    }
    if (number < WIDE) {
      return kept(number);
    }
    int shape = (int) wide.first((int) number) & (1 << WIDE_SHAPE_BITS) - 1;
    long body = wide.second((int) number);
    return event(nanos(index), shape, (int) (body >> 32), (int) body);
  }

  private long[] chunk(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size());
    }
    return chunks[index >>> BITS];
  }

  private static int place(int index) {
    int inChunk = index & CHUNK - 1;
    return inChunk + (inChunk >>> BLOCK_BITS) + 1;
  }

  /// Where it says when the first event of the block happened.
  private static int block(int index) {
    return ((index & CHUNK - 1) >>> BLOCK_BITS) * (BLOCK + 1);
  }

  private Event kept(long number) {
    return (Event) others.get((int) number);
  }

  private Event event(long nanos, long number) {
    int shape = (int) (number >>> REST_BITS) & (1 << SHAPE_BITS) - 1;
    int rest = (int) number;
    return switch (kind(shape).rest) {
      case MORE -> event(nanos, shape, rest, 0);
      case VALUE -> event(nanos, shape, 0, rest);
      case BOTH -> {
        int value = rest << 32 - VALUE_BITS >> 32 - VALUE_BITS;
        yield event(nanos, shape, rest >> VALUE_BITS, value);
      }
    };
  }

  private Kind kind(int shape) {
    return KINDS[shapes.kind(shape) & (1 << KIND_BITS) - 1];
  }

  private Event event(long nanos, int shape, int more, int value) {
    TaskId task = shapes.task(shape);
    Pos pos = shapes.pos(shape);
    ObjectId object = shapes.object(shape);
    int kindAndForm = shapes.kind(shape);
    Kind kind = kind(shape);
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

package interleave.picture;

import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something that tasks share, at an instant.
public abstract sealed class ObjectPicture extends Figure {

  final ObjectId id;
  TaskId maker;
  Pos madeAt = Pos.NONE;
  int touched = -1;

  ObjectPicture(ObjectId id) {
    this.id = id;
  }

  public final ObjectId id() {
    return id;
  }

  public final String name() {
    return id.name();
  }

  /// Where the source made it; [Pos#NONE] when no event tells.
  public final Pos madeAt() {
    return madeAt;
  }

  /// The index of the last event about it.
  public final int touched() {
    return touched;
  }

  @Override
  final ObjectPicture copy() {
    ObjectPicture copy = fork();
    copy.maker = maker;
    copy.madeAt = madeAt;
    copy.touched = touched;
    return copy;
  }

  abstract ObjectPicture fork();

  /// Takes `task` out of every queue of this object.
  Waiter forget(TaskId task) {
    return null;
  }

  /// A channel.
  public static final class Channel extends ObjectPicture {
    private static final Token[] NO_SLOTS = {};

    String elementType = "";
    int capacity;
    Token[] slots = NO_SLOTS;
    int length;
    int first;
    boolean closed;
    WaitQueue senders = new WaitQueue();
    WaitQueue receivers = new WaitQueue();

    Channel(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Channel copy = new Channel(id);
      copy.elementType = elementType;
      copy.capacity = capacity;
      copy.slots = slots.length == 0 ? slots : slots.clone();
      copy.length = length;
      copy.first = first;
      copy.closed = closed;
      copy.senders = senders.copy();
      copy.receivers = receivers.copy();
      return copy;
    }

    @Override
    Waiter forget(TaskId task) {
      Waiter sender = senders.size() > 0 ? senders.remove(task) : null;
      Waiter receiver = receivers.size() > 0 ? receivers.remove(task) : null;
      return sender != null ? sender : receiver;
    }

    void put(int slot, Token token) {
      if (slot >= slots.length) {
        int wanted = Math.max(slot + 1, Math.min(capacity, Math.max(8, 2 * slots.length)));
        slots = java.util.Arrays.copyOf(slots, wanted);
      }
      if (length == 0) {
        first = slot;
      }
      if (slots[slot] == null) {
        length++;
      }
      slots[slot] = token;
    }

    Token take(int slot) {
      Token token = slot < slots.length ? slots[slot] : null;
      if (token != null) {
        slots[slot] = null;
        length--;
        first = slot + 1 >= capacity ? 0 : slot + 1;
      }
      return token;
    }

    public String elementType() {
      return elementType;
    }

    public int capacity() {
      return capacity;
    }

    /// How many values are in the buffer.
    public int length() {
      return length;
    }

    /// What is in a slot of the ring; null when it is empty.
    public Token slot(int slot) {
      return slot < slots.length ? slots[slot] : null;
    }

    /// The slot of the value that will be received next.
    public int firstSlot() {
      return first;
    }

    /// What is in the buffer, the value that will be received next first; `place` below
    /// [#length()].
    public Token queued(int place) {
      return slot((first + place) % Math.max(1, capacity));
    }

    public boolean closed() {
      return closed;
    }

    /// The tasks that wait to send, first come first.
    public List<Waiter> senders() {
      return senders.view();
    }

    /// The tasks that wait to receive, first come first.
    public List<Waiter> receivers() {
      return receivers.view();
    }
  }

  /// A Mutex or RWMutex.
  public static final class Lock extends ObjectPicture {
    TaskId owner;
    WaitQueue readers = new WaitQueue();
    WaitQueue waiters = new WaitQueue();
    boolean starving;
    TaskId lastOwner;

    Lock(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Lock copy = new Lock(id);
      copy.owner = owner;
      copy.readers = readers.copy();
      copy.waiters = waiters.copy();
      copy.starving = starving;
      copy.lastOwner = lastOwner;
      return copy;
    }

    @Override
    Waiter forget(TaskId task) {
      return waiters.remove(task);
    }

    public boolean readWrite() {
      return id.kind() == ObjectId.Kind.RW_MUTEX;
    }

    /// Who has locked it (for writing); null when nobody has.
    public TaskId owner() {
      return owner;
    }

    /// Those who read under it.
    public List<Waiter> readers() {
      return readers.view();
    }

    /// Those who wait for it, first come first.
    public List<Waiter> waiters() {
      return waiters.view();
    }

    /// Whether it went straight to the first waiter the last time (Go's starvation mode).
    public boolean starving() {
      return starving;
    }

    /// Who locked it last, also when it is free again; null when nobody did.
    public TaskId lastOwner() {
      return lastOwner;
    }

    public boolean free() {
      return owner == null && readers.size() == 0;
    }
  }

  /// A WaitGroup.
  public static final class Group extends ObjectPicture {
    int counter;
    WaitQueue waiters = new WaitQueue();
    WaitQueue owing = new WaitQueue();

    Group(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Group copy = new Group(id);
      copy.counter = counter;
      copy.waiters = waiters.copy();
      copy.owing = owing.copy();
      return copy;
    }

    @Override
    Waiter forget(TaskId task) {
      return waiters.remove(task);
    }

    public int counter() {
      return counter;
    }

    public List<Waiter> waiters() {
      return waiters.view();
    }

    /// Those who still owe a `Done`: the tasks started after an `Add` that nobody else accounts
    /// for. A good guess, not a fact: Go itself does not know either.
    public List<Waiter> owing() {
      return owing.view();
    }
  }

  /// A Once.
  public static final class OnceFlag extends ObjectPicture {
    TaskId runner;
    boolean done;
    WaitQueue waiters = new WaitQueue();

    OnceFlag(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      OnceFlag copy = new OnceFlag(id);
      copy.runner = runner;
      copy.done = done;
      copy.waiters = waiters.copy();
      return copy;
    }

    @Override
    Waiter forget(TaskId task) {
      return waiters.remove(task);
    }

    /// Who runs, or ran, its function; null when nobody did yet.
    public TaskId runner() {
      return runner;
    }

    public boolean done() {
      return done;
    }

    /// Whether its function runs now, and keeps others waiting.
    public boolean running() {
      return runner != null && !done;
    }

    public List<Waiter> waiters() {
      return waiters.view();
    }
  }

  /// A condition.
  public static final class Cond extends ObjectPicture {
    WaitQueue waiters = new WaitQueue();

    Cond(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Cond copy = new Cond(id);
      copy.waiters = waiters.copy();
      return copy;
    }

    @Override
    Waiter forget(TaskId task) {
      return waiters.remove(task);
    }

    public List<Waiter> waiters() {
      return waiters.view();
    }
  }

  /// A timer or ticker.
  public static final class Timer extends ObjectPicture {
    boolean active;
    long setAt;
    long deadline;
    long period;
    ObjectId channel;
    int fired;

    Timer(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Timer copy = new Timer(id);
      copy.active = active;
      copy.setAt = setAt;
      copy.deadline = deadline;
      copy.period = period;
      copy.channel = channel;
      copy.fired = fired;
      return copy;
    }

    /// Whether it is going to fire.
    public boolean active() {
      return active;
    }

    /// When it was set, or fired last.
    public long setAt() {
      return setAt;
    }

    /// When it fires next, or was to fire last.
    public long deadline() {
      return deadline;
    }

    /// Nanoseconds between firings; 0 for a timer that fires once.
    public long period() {
      return period;
    }

    /// The channel it sends to; null when it does something else.
    public ObjectId channel() {
      return channel;
    }

    /// How often it has fired.
    public int fired() {
      return fired;
    }
  }

  /// A context.
  public static final class Context extends ObjectPicture {
    ObjectId parent;
    String what = "";
    String cause;

    Context(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Context copy = new Context(id);
      copy.parent = parent;
      copy.what = what;
      copy.cause = cause;
      return copy;
    }

    /// What it was derived from; null for the background.
    public ObjectId parent() {
      return parent;
    }

    /// `WithCancel`, `WithTimeout(50ms)` …
    public String what() {
      return what;
    }

    /// Why it was cancelled; null while it lives.
    public String cause() {
      return cause;
    }
  }

  /// A variable (or map, or atomic) that more than one task uses.
  public static final class Cell extends ObjectPicture {
    Shown value;
    TaskId reader;
    TaskId writer;
    int readAt = -1;
    int writtenAt = -1;
    String operation = "";

    Cell(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Cell copy = new Cell(id);
      copy.value = value;
      copy.reader = reader;
      copy.writer = writer;
      copy.readAt = readAt;
      copy.writtenAt = writtenAt;
      copy.operation = operation;
      return copy;
    }

    /// The value it holds, as far as the events tell; null when they do not.
    public Shown value() {
      return value;
    }

    /// Who read it last; null when nobody did.
    public TaskId reader() {
      return reader;
    }

    /// Who wrote it last; null when nobody did.
    public TaskId writer() {
      return writer;
    }

    /// The index of the last read; -1 when there was none.
    public int readAt() {
      return readAt;
    }

    /// The index of the last write; -1 when there was none.
    public int writtenAt() {
      return writtenAt;
    }

    /// The last atomic operation; empty for a plain variable.
    public String operation() {
      return operation;
    }
  }

  /// A `sync.Map`.
  public static final class SharedMap extends ObjectPicture {
    Map<Integer, MapEntry> entries = new LinkedHashMap<>();
    String operation = "";
    TaskId user;
    int last = -1;

    SharedMap(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      SharedMap copy = new SharedMap(id);
      copy.entries = new LinkedHashMap<>(entries);
      copy.operation = operation;
      copy.user = user;
      copy.last = last;
      return copy;
    }

    /// What it holds by number, the oldest first.
    public Map<Integer, MapEntry> entries() {
      return Collections.unmodifiableMap(entries);
    }

    /// The last operation; empty when there was none.
    public String operation() {
      return operation;
    }

    /// Who did that; null when nobody did.
    public TaskId user() {
      return user;
    }

    /// The number of the entry that it was about; -1 for none.
    public int last() {
      return last;
    }
  }

  /// @param writer who stored the value
  public record MapEntry(Shown key, Shown value, TaskId writer) {}

  /// A `sync.Pool`.
  public static final class Pool extends ObjectPicture {
    Map<Integer, Token> items = new LinkedHashMap<>();
    int hits;
    int misses;
    boolean makes;

    Pool(ObjectId id) {
      super(id);
    }

    @Override
    ObjectPicture fork() {
      Pool copy = new Pool(id);
      copy.items = new LinkedHashMap<>(items);
      copy.hits = hits;
      copy.misses = misses;
      copy.makes = makes;
      return copy;
    }

    /// What lies in it, with who put it there, the oldest first.
    public List<Token> items() {
      return List.copyOf(items.values());
    }

    /// How often somebody found a value in it.
    public int hits() {
      return hits;
    }

    /// How often somebody found it empty.
    public int misses() {
      return misses;
    }

    /// Whether it has a function `New`, as far as somebody needed it.
    public boolean makes() {
      return makes;
    }
  }

  static ObjectPicture of(ObjectId id) {
    return switch (id.kind()) {
      case CHANNEL -> new Channel(id);
      case MUTEX, RW_MUTEX -> new Lock(id);
      case WAIT_GROUP -> new Group(id);
      case ONCE -> new OnceFlag(id);
      case COND -> new Cond(id);
      case TIMER, TICKER -> new Timer(id);
      case CONTEXT -> new Context(id);
      case ATOMIC, VARIABLE, MAP -> new Cell(id);
      case SYNC_MAP -> new SharedMap(id);
      case POOL -> new Pool(id);
    };
  }
}

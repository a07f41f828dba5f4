package interleave.timeline;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes event lists for tests the way a program's author thinks: this goroutine sends, that one
/// receives. It keeps channels, locks and Ps only as far as the events need it.
public final class Script {

  private final List<Event> events = new ArrayList<>();
  private final Source source;
  private final int procs;
  private final List<G> tasks = new ArrayList<>();
  private final TaskId[] running;
  private final Map<TaskId, Integer> children = new LinkedHashMap<>();
  private final Map<TaskId, Integer> made = new LinkedHashMap<>();
  private long nanos;

  public Script(int procs, String fileName, String text) {
    this.procs = procs;
    this.running = new TaskId[procs];
    this.source = new Source(fileName, text);
  }

  public List<Event> events() {
    return events;
  }

  public Timeline timeline() {
    return Timeline.of(List.of(source), procs, events);
  }

  public long nanos() {
    return nanos;
  }

  /// Lets the virtual clock go on to `millis` and wakes who slept until then.
  public Script at(double millis) {
    long until = (long) (millis * 1e6);
    while (true) {
      G next = null;
      for (G g : tasks) {
        if (g.state == TaskState.SLEEPING && g.deadline <= until) {
          next = next == null || g.deadline < next.deadline ? g : next;
        }
      }
      if (next == null) {
        break;
      }
      nanos = Math.max(nanos, next.deadline);
      next.state = TaskState.RUNNABLE;
      events.add(new Event.GoUnblock(nanos, null, Pos.NONE, next.id));
    }
    nanos = Math.max(nanos, until);
    return this;
  }

  public G main() {
    return create(null, "main.main", 1);
  }

  private G create(G parent, String function, int line) {
    TaskId creator = parent == null ? null : parent.id;
    int ordinal = creator == null ? 1 : children.merge(creator, 1, Integer::sum);
    G child = new G(new TaskId(creator, ordinal, tasks.size() + 1));
    events.add(
        new Event.GoCreate(
            tick(), creator, parent == null ? Pos.NONE : pos(line), child.id, function));
    tasks.add(child);
    return child;
  }

  private long tick() {
    nanos += 1_000;
    return nanos;
  }

  private Pos pos(int line) {
    return new Pos(source.name(), line, 2);
  }

  private ObjectId object(ObjectId.Kind kind, G maker, String label) {
    return new ObjectId(kind, maker.id, made.merge(maker.id, 1, Integer::sum), label);
  }

  /// The program's end: everything still alive is abandoned.
  public Script end(G by, Event.Ending ending, int code, String message) {
    for (G g : tasks) {
      if (g.state != TaskState.DONE && !(g == by && ending == Event.Ending.PANICKED)) {
        g.free();
        g.state = TaskState.ABANDONED;
        events.add(new Event.GoAbandon(tick(), g.id, g.pos));
      }
    }
    TaskId task = by == null ? null : by.id;
    events.add(
        new Event.ProgramEnd(tick(), task, by == null ? Pos.NONE : by.pos, ending, code, message));
    return this;
  }

  public Script returned(G main) {
    main.end();
    return end(null, Event.Ending.RETURNED, 0, "");
  }

  public Script deadlock() {
    return end(
        null, Event.Ending.DEADLOCKED, 2, "fatal error: all goroutines are asleep - deadlock!");
  }

  /// A channel and who waits at it.
  public final class Chan {
    public final ObjectId id;
    final int capacity;
    final Shown[] slots;
    int count;
    int sendx;
    int recvx;
    boolean closed;
    final Deque<Object[]> senders = new ArrayDeque<>();
    final Deque<G> receivers = new ArrayDeque<>();

    Chan(ObjectId id, int capacity) {
      this.id = id;
      this.capacity = capacity;
      this.slots = new Shown[capacity];
    }
  }

  /// A lock and who waits for it.
  public final class Mutex {
    public final ObjectId id;
    G owner;
    final Deque<G> waiters = new ArrayDeque<>();

    Mutex(ObjectId id) {
      this.id = id;
    }
  }

  /// A WaitGroup.
  public final class Group {
    public final ObjectId id;
    int counter;
    final List<G> waiters = new ArrayList<>();

    Group(ObjectId id) {
      this.id = id;
    }
  }

  /// A goroutine: each call is what it does next.
  public final class G {
    public final TaskId id;
    TaskState state = TaskState.RUNNABLE;
    Pos pos = Pos.NONE;
    int proc = -1;
    long deadline;
    List<Event.SelectArm> arms = List.of();

    G(TaskId id) {
      this.id = id;
    }

    private void free() {
      if (state == TaskState.RUNNING) {
        running[proc] = null;
      }
    }

    private long act(int line) {
      if (line > 0) {
        pos = pos(line);
      }
      if (state != TaskState.RUNNING) {
        start();
      }
      return tick();
    }

    public G start() {
      if (state != TaskState.RUNNABLE) {
        throw new IllegalStateException(id + " is " + state);
      }
      int free = -1;
      for (int p = 0; p < procs; p++) {
        free = free < 0 && running[p] == null ? p : free;
      }
      if (free < 0) {
        free = id.number() % procs;
        tasks.get(running[free].number() - 1).stop(Event.StopReason.PREEMPTED);
      }
      proc = free;
      running[free] = id;
      state = TaskState.RUNNING;
      events.add(new Event.GoStart(tick(), id, pos, free));
      return this;
    }

    public G stop(Event.StopReason reason) {
      free();
      state = TaskState.RUNNABLE;
      events.add(new Event.GoStop(tick(), id, pos, reason));
      return this;
    }

    private void park() {
      free();
      state = TaskState.BLOCKED;
    }

    private void wake(G other) {
      other.state = TaskState.RUNNABLE;
      other.arms = List.of();
      events.add(new Event.GoUnblock(tick(), id, pos, other.id));
    }

    public G go(String function, int line) {
      act(line);
      return create(this, function, line);
    }

    public Chan chan(String label, String type, int capacity, int line) {
      ObjectId channel = object(ObjectId.Kind.CHANNEL, label);
      events.add(new Event.ChanMake(act(line), id, pos, channel, type, capacity));
      return new Chan(channel, capacity);
    }

    public G send(Chan c, String value, int line) {
      Shown shown = Shown.of(value);
      act(line);
      if (c == null) {
        park();
        events.add(new Event.GoBlockSend(nanos, id, pos, null, shown));
        return this;
      }
      put(c, shown, true);
      return this;
    }

    private boolean put(Chan c, Shown shown, boolean block) {
      G receiver = c.receivers.poll();
      if (receiver != null) {
        events.add(new Event.ChanSend(nanos, id, pos, c.id, shown, receiver.id, -1));
        wake(receiver);
      } else if (c.count < c.capacity) {
        int slot = c.sendx;
        c.slots[slot] = shown;
        c.sendx = (slot + 1) % c.capacity;
        c.count++;
        events.add(new Event.ChanSend(nanos, id, pos, c.id, shown, null, slot));
      } else if (block) {
        c.senders.add(new Object[] {this, shown});
        park();
        events.add(new Event.GoBlockSend(nanos, id, pos, c.id, shown));
      }
      return true;
    }

    public G receive(Chan c, int line) {
      act(line);
      if (c == null) {
        park();
        events.add(new Event.GoBlockReceive(nanos, id, pos, null));
      } else if (!take(c)) {
        c.receivers.add(this);
        park();
        events.add(new Event.GoBlockReceive(nanos, id, pos, c.id));
      }
      return this;
    }

    private boolean take(Chan c) {
      Object[] waiting = c.senders.poll();
      G sender = waiting == null ? null : (G) waiting[0];
      Shown offered = waiting == null ? null : (Shown) waiting[1];
      TaskId from = sender == null ? null : sender.id;
      if (c.count > 0) {
        int slot = c.recvx;
        Shown value = c.slots[slot];
        c.recvx = (slot + 1) % c.capacity;
        c.slots[slot] = offered;
        if (sender == null) {
          c.count--;
        } else {
          c.sendx = (c.sendx + 1) % c.capacity;
        }
        events.add(new Event.ChanReceive(nanos, id, pos, c.id, value, slot, true, from, offered));
      } else if (sender != null) {
        events.add(new Event.ChanReceive(nanos, id, pos, c.id, offered, -1, true, from, null));
      } else if (c.closed) {
        events.add(new Event.ChanReceive(nanos, id, pos, c.id, Shown.of(0), -1, false, null, null));
      } else {
        return false;
      }
      if (sender != null) {
        wake(sender);
      }
      return true;
    }

    public G close(Chan c, int line) {
      events.add(new Event.ChanClose(act(line), id, pos, c.id));
      c.closed = true;
      while (!c.receivers.isEmpty()) {
        wake(c.receivers.poll());
      }
      return this;
    }

    /// Waits to receive from any of `channels` (null: a nil channel).
    public G select(int line, Chan... channels) {
      act(line);
      List<Event.SelectArm> cases = new ArrayList<>();
      List<Integer> ready = new ArrayList<>();
      for (int i = 0; i < channels.length; i++) {
        Chan c = channels[i];
        cases.add(new Event.SelectArm(false, c == null ? null : c.id, null, pos(line + 1 + 2 * i)));
        if (c != null && (c.count > 0 || c.closed || !c.senders.isEmpty())) {
          ready.add(i);
        }
      }
      if (ready.isEmpty()) {
        for (Chan c : channels) {
          if (c != null) {
            c.receivers.add(this);
          }
        }
        arms = cases;
        park();
        events.add(new Event.GoBlockSelect(nanos, id, pos, cases));
      } else {
        events.add(new Event.SelectPick(nanos, id, pos, cases, ready, ready.get(0)));
        take(channels[ready.get(0)]);
      }
      return this;
    }

    /// Leaves the queues of the arms it was not woken by.
    public G leave(Chan... channels) {
      for (Chan c : channels) {
        c.receivers.remove(this);
      }
      return this;
    }

    public Mutex mutex(String label) {
      return new Mutex(object(ObjectId.Kind.MUTEX, label));
    }

    public Mutex rwMutex(String label) {
      return new Mutex(object(ObjectId.Kind.RW_MUTEX, label));
    }

    public G lock(Mutex m, int line) {
      act(line);
      if (m.owner == null) {
        m.owner = this;
        events.add(new Event.LockAcquire(nanos, id, pos, m.id, false));
      } else {
        m.waiters.add(this);
        park();
        WaitReason reason =
            m.id.kind() == ObjectId.Kind.MUTEX ? WaitReason.MUTEX_LOCK : WaitReason.RW_MUTEX_LOCK;
        events.add(new Event.GoBlock(nanos, id, pos, reason, m.id, -1));
      }
      return this;
    }

    public G unlock(Mutex m, int line) {
      events.add(new Event.LockRelease(act(line), id, pos, m.id, false, false));
      m.owner = null;
      G next = m.waiters.poll();
      if (next != null) {
        wake(next);
      }
      return this;
    }

    public G readLock(Mutex m, int line) {
      events.add(new Event.LockAcquire(act(line), id, pos, m.id, true));
      return this;
    }

    public G readUnlock(Mutex m, int line) {
      events.add(new Event.LockRelease(act(line), id, pos, m.id, true, false));
      return this;
    }

    /// Waits for a lock that others hold for reading, or to read under one.
    public G waitFor(Mutex m, WaitReason reason, int line) {
      act(line);
      park();
      m.waiters.add(this);
      events.add(new Event.GoBlock(nanos, id, pos, reason, m.id, -1));
      return this;
    }

    public Group group(String label) {
      return new Group(object(ObjectId.Kind.WAIT_GROUP, label));
    }

    public G add(Group g, int delta, int line) {
      g.counter += delta;
      events.add(new Event.WaitGroupAdd(act(line), id, pos, g.id, delta, g.counter));
      if (g.counter == 0) {
        g.waiters.forEach(this::wake);
        g.waiters.clear();
      }
      return this;
    }

    public G await(Group g, int line) {
      act(line);
      if (g.counter == 0) {
        events.add(new Event.WaitGroupWait(nanos, id, pos, g.id));
      } else {
        g.waiters.add(this);
        park();
        events.add(new Event.GoBlock(nanos, id, pos, WaitReason.SEMACQUIRE, g.id, -1));
      }
      return this;
    }

    public ObjectId object(ObjectId.Kind kind, String label) {
      return Script.this.object(kind, this, label);
    }

    public G sleep(double millis, int line) {
      act(line);
      park();
      state = TaskState.SLEEPING;
      deadline = nanos + (long) (millis * 1e6);
      events.add(new Event.GoBlock(nanos, id, pos, WaitReason.SLEEP, null, deadline));
      return this;
    }

    public G condWait(ObjectId cond, int line) {
      act(line);
      park();
      events.add(new Event.GoBlock(nanos, id, pos, WaitReason.COND_WAIT, cond, -1));
      return this;
    }

    public G signal(ObjectId cond, int line, G... woken) {
      events.add(new Event.CondSignal(act(line), id, pos, cond, woken.length > 1, woken.length));
      for (G g : woken) {
        wake(g);
      }
      return this;
    }

    public G once(ObjectId once, boolean done, int line) {
      events.add(new Event.OnceDo(act(line), id, pos, once, done));
      return this;
    }

    public G atomic(ObjectId atomic, String operation, long value, int line) {
      events.add(new Event.AtomicAccess(act(line), id, pos, atomic, operation, Shown.of(value)));
      return this;
    }

    public G read(ObjectId variable, long value, int line) {
      events.add(new Event.VarRead(act(line), id, pos, variable, Shown.of(value)));
      return this;
    }

    public G write(ObjectId variable, long value, int line) {
      events.add(new Event.VarWrite(act(line), id, pos, variable, Shown.of(value)));
      return this;
    }

    /// A timer that will send to `c`.
    public ObjectId timer(String label, double millis, double period, Chan c, int line) {
      ObjectId timer = object(period > 0 ? ObjectId.Kind.TICKER : ObjectId.Kind.TIMER, label);
      long now = act(line);
      events.add(
          new Event.TimerSet(
              now,
              id,
              pos,
              timer,
              now + (long) (millis * 1e6),
              (long) (period * 1e6),
              c == null ? null : c.id));
      return timer;
    }

    public G stopTimer(ObjectId timer, boolean active, int line) {
      events.add(new Event.TimerStop(act(line), id, pos, timer, active));
      return this;
    }

    public ObjectId context(ObjectId parent, String label, String what, int line) {
      ObjectId context = object(ObjectId.Kind.CONTEXT, label);
      events.add(new Event.ContextMake(act(line), id, pos, context, parent, what));
      return context;
    }

    public G cancel(ObjectId context, String cause, int line) {
      events.add(new Event.ContextCancel(act(line), id, pos, context, cause));
      return this;
    }

    public G print(String text, int line) {
      events.add(new Event.Output(act(line), id, pos, 1, text));
      return this;
    }

    /// @param stack what the panic passes, innermost first
    public G panic(String message, int line, Event.Level... stack) {
      events.add(new Event.PanicRaise(act(line), id, pos, message, List.of(stack)));
      return this;
    }

    public Event.Level level(String function, int line, Event.Deferral... deferred) {
      return new Event.Level(function, pos(line), List.of(deferred));
    }

    public Event.Deferral deferral(String function, int line) {
      return new Event.Deferral(function, pos(line));
    }

    public G runDeferred(String function, Event.Deferral call) {
      events.add(new Event.DeferRun(act(call.pos().line()), id, call.pos(), function, call));
      return this;
    }

    public G panicOver(String function, int line) {
      events.add(new Event.PanicOver(act(line), id, pos, function, 0));
      return this;
    }

    public G recover(String message, int line) {
      events.add(new Event.PanicRecover(act(line), id, pos, message));
      return this;
    }

    public G end() {
      act(0);
      free();
      state = TaskState.DONE;
      events.add(new Event.GoEnd(nanos, id, pos));
      return this;
    }
  }

  /// A timer fires and sends the time to its channel.
  public Script fire(ObjectId timer, Chan c, String value) {
    events.add(new Event.TimerFire(tick(), null, Pos.NONE, timer));
    if (c == null) {
      return this;
    }
    G receiver = c.receivers.poll();
    Shown shown = Shown.of(value);
    if (receiver != null) {
      events.add(new Event.ChanSend(nanos, null, Pos.NONE, c.id, shown, receiver.id, -1));
      receiver.state = TaskState.RUNNABLE;
      receiver.arms = List.of();
      events.add(new Event.GoUnblock(tick(), null, Pos.NONE, receiver.id));
    } else {
      c.slots[0] = shown;
      c.count = 1;
      events.add(new Event.ChanSend(nanos, null, Pos.NONE, c.id, shown, null, 0));
    }
    return this;
  }
}

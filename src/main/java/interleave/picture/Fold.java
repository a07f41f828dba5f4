package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.util.Arrays;
import java.util.List;

/// Turns events into pictures, one after the other. A fold changes; the pictures it gives do not.
public final class Fold {

  private final Census census;
  private final Shelf<TaskPicture> tasks;
  private final Shelf<ObjectPicture> objects;
  private TaskId[] procs;
  private int events;
  private int outputs;
  private Event last;
  private Event.ProgramEnd ending;

  /// @param procs how many Ps the run has; more appear when events name them
  public Fold(int procs) {
    this.census = new Census();
    this.tasks = new Shelf<>();
    this.objects = new Shelf<>();
    this.procs = new TaskId[procs];
  }

  Fold(
      Census census,
      Shelf<TaskPicture> tasks,
      Shelf<ObjectPicture> objects,
      TaskId[] procs,
      Picture from) {
    this.census = census;
    this.tasks = tasks;
    this.objects = objects;
    this.procs = procs;
    this.events = from.events();
    this.outputs = from.outputCount();
    this.last = from.last();
    this.ending = from.ending();
  }

  /// How many events have been folded.
  public int events() {
    return events;
  }

  /// What can be seen now.
  public Picture picture() {
    return new Picture(
        census, tasks.freeze(), objects.freeze(), procs.clone(), events, outputs, last, ending);
  }

  /// Folds the next event: one case for each kind of event.
  public void add(Event event) {
    TaskId actor = event.task();
    if (actor != null && event.pos() != Pos.NONE) {
      task(actor).pos = event.pos();
    }
    switch (event) {
      case Event.GoCreate e -> create(e);
      case Event.GoStart e -> start(e);
      case Event.GoStop _ -> {}
      case Event.GoBlock e -> block(e);
      case Event.GoBlockSend e -> blockSend(e);
      case Event.GoBlockReceive e -> blockReceive(e);
      case Event.GoBlockSelect e -> blockSelect(e);
      case Event.GoUnblock e -> unblock(e);
      case Event.GoEnd e -> end(task(e.task()));
      case Event.GoAbandon _ -> {}
      case Event.ChanMake e -> make(e);
      case Event.ChanSend e -> send(e);
      case Event.ChanReceive e -> receive(e);
      case Event.ChanClose e -> own(e.channel(), ObjectPicture.Channel.class).closed = true;
      case Event.SelectPick _ -> {}
      case Event.LockAcquire e -> acquire(e);
      case Event.LockRelease e -> release(e);
      case Event.LockMiss e -> own(e.lock(), ObjectPicture.Lock.class);
      case Event.WaitGroupAdd e -> count(e);
      case Event.WaitGroupWait e -> own(e.group(), ObjectPicture.Group.class);
      case Event.OnceDo e -> once(e);
      case Event.CondSignal e -> own(e.cond(), ObjectPicture.Cond.class);
      case Event.AtomicAccess e -> atomic(e);
      case Event.SyncMapUse e -> use(e);
      case Event.PoolPut e -> put(e);
      case Event.PoolGet e -> get(e);
      case Event.TimerSet e -> setTimer(e);
      case Event.TimerFire e -> fire(e);
      case Event.TimerStop e -> own(e.timer(), ObjectPicture.Timer.class).active = false;
      case Event.ContextMake e -> derive(e);
      case Event.ContextCancel e -> own(e.context(), ObjectPicture.Context.class).cause = e.cause();
      case Event.VarRead e -> read(e.variable(), e.value(), e.task());
      case Event.VarWrite e -> write(e.variable(), e.value(), e.task());
      case Event.Output e -> census.output(outputs++, e);
      case Event.PanicRaise e -> unwind(e.task(), Unwinding.panic(e, unwinding(e.task())));
      case Event.GoExit e -> unwind(e.task(), exits(e));
      case Event.DeferRun e -> unwind(e.task(), unwinding(e.task()).further());
      case Event.PanicRecover e -> unwind(e.task(), unwinding(e.task()).caught());
      case Event.PanicOver e -> unwind(e.task(), unwinding(e.task()).down(e.left()));
      case Event.ProgramEnd e -> end(e);
    }
    TaskState target = LegalMoves.target(event);
    if (target != null) {
      move(task(LegalMoves.subject(event)), target, event.nanos());
    }
    last = event;
    events++;
  }

  private void move(TaskPicture task, TaskState target, long nanos) {
    if (task.state == TaskState.RUNNING && task.proc >= 0 && procs[task.proc] == task.id) {
      procs[task.proc] = null;
    }
    if (target == TaskState.RUNNING) {
      procs[task.proc] = task.id;
    }
    task.before = task.state;
    task.state = target;
    task.since = nanos;
    task.movedBy = events;
  }

  private Unwinding unwinding(TaskId id) {
    return task(id).unwinding;
  }

  private void unwind(TaskId id, Unwinding unwinding) {
    task(id).unwinding = unwinding;
  }

  /// A Goexit that goes on after a panic had overtaken it is told of once more.
  private Unwinding exits(Event.GoExit e) {
    Unwinding under = unwinding(e.task());
    return Unwinding.exit(e, under != null && under.isGoexit() ? under.below() : under);
  }

  private static void end(TaskPicture task) {
    task.hands = null;
    task.unwinding = null;
  }

  private void end(Event.ProgramEnd e) {
    ending = e;
    if (e.task() != null && unwinding(e.task()) != null) {
      unwind(e.task(), unwinding(e.task()).through());
    }
  }

  private TaskPicture task(TaskId id) {
    int place = id.number() - 1;
    if (place < 0 || place >= tasks.size()) {
      throw new IllegalStateException(
          "event " + events + " names " + id + ", which no event has created");
    }
    return tasks.own(place);
  }

  private <T extends ObjectPicture> T own(ObjectId id, Class<T> kind) {
    int place = census.place(id);
    if (place < 0 || place >= objects.size()) {
      place = objects.size();
      objects.add(ObjectPicture.of(id));
      census.settle(id, place);
    }
    ObjectPicture object = objects.own(place);
    object.touched = events;
    if (!kind.isInstance(object)) {
      throw new IllegalStateException(
          "event " + events + " uses " + id + ", a " + id.kind() + ", as " + kind.getSimpleName());
    }
    return kind.cast(object);
  }

  private void create(Event.GoCreate e) {
    if (e.child().number() != tasks.size() + 1) {
      throw new IllegalStateException(
          "event " + events + " creates " + e.child() + " as task number " + (tasks.size() + 1));
    }
    TaskPicture child = new TaskPicture(e.child(), e.function(), e.task(), e.pos());
    tasks.add(child);
    if (e.task() == null) {
      return;
    }
    TaskPicture parent = task(e.task());
    if (parent.credit > 0) {
      parent.credit--;
      own(parent.credited, ObjectPicture.Group.class)
          .owing
          .addLast(new Waiter(e.child(), null, -1, false));
    }
  }

  private void start(Event.GoStart e) {
    if (e.proc() >= procs.length) {
      procs = Arrays.copyOf(procs, e.proc() + 1);
    }
    task(e.task()).proc = e.proc();
  }

  private void block(Event.GoBlock e) {
    TaskPicture task = task(e.task());
    task.reason = e.reason();
    task.object = e.object();
    task.queued = e.object() != null;
    task.deadline = e.deadlineNanos();
    if (e.object() == null) {
      return;
    }
    Waiter waiter = new Waiter(e.task(), null, -1, isRead(e));
    switch (own(e.object(), ObjectPicture.class)) {
      case ObjectPicture.Lock lock -> {
        // a woken waiter that lost the lock to a newcomer goes back to the head, as in Go
        if (e.object().equals(task.wokenFrom)) {
          lock.waiters.addFirst(waiter);
        } else {
          lock.waiters.addLast(waiter);
        }
      }
      case ObjectPicture.Group group -> group.waiters.addLast(waiter);
      case ObjectPicture.OnceFlag once -> once.waiters.addLast(waiter);
      case ObjectPicture.Cond cond -> cond.waiters.addLast(waiter);
      case ObjectPicture.Channel channel -> channel.receivers.addLast(waiter);
      case ObjectPicture.Timer _, ObjectPicture.Context _, ObjectPicture.Cell _ -> {}
      case ObjectPicture.SharedMap _, ObjectPicture.Pool _ -> {}
    }
  }

  private static boolean isRead(Event.GoBlock e) {
    return switch (e.reason()) {
      case RW_MUTEX_RLOCK -> true;
      default -> false;
    };
  }

  private void blockSend(Event.GoBlockSend e) {
    TaskPicture task = task(e.task());
    task.reason = e.channel() == null ? WaitReason.CHAN_SEND_NIL : WaitReason.CHAN_SEND;
    task.object = e.channel();
    task.queued = e.channel() != null;
    task.deadline = -1;
    task.hands = new Token(e.value(), e.task());
    if (e.channel() != null) {
      own(e.channel(), ObjectPicture.Channel.class)
          .senders
          .addLast(new Waiter(e.task(), e.value(), -1, false));
    }
  }

  private void blockReceive(Event.GoBlockReceive e) {
    TaskPicture task = task(e.task());
    task.reason = e.channel() == null ? WaitReason.CHAN_RECEIVE_NIL : WaitReason.CHAN_RECEIVE;
    task.object = e.channel();
    task.queued = e.channel() != null;
    task.deadline = -1;
    task.hands = null;
    if (e.channel() != null) {
      own(e.channel(), ObjectPicture.Channel.class)
          .receivers
          .addLast(new Waiter(e.task(), null, -1, false));
    }
  }

  private void blockSelect(Event.GoBlockSelect e) {
    TaskPicture task = task(e.task());
    task.reason = e.arms().isEmpty() ? WaitReason.SELECT_NO_CASES : WaitReason.SELECT;
    task.object = null;
    task.deadline = -1;
    task.hands = null;
    task.arms = e.arms();
    task.queued = true;
    for (int i = 0; i < e.arms().size(); i++) {
      Event.SelectArm arm = e.arms().get(i);
      if (arm.channel() != null) {
        var channel = own(arm.channel(), ObjectPicture.Channel.class);
        Waiter waiter = new Waiter(e.task(), arm.value(), i, false);
        (arm.send() ? channel.senders : channel.receivers).addLast(waiter);
      }
    }
  }

  private void unblock(Event.GoUnblock e) {
    TaskPicture woken = task(e.woken());
    leaveQueues(woken);
    woken.wokenFrom = woken.object;
    woken.wokenBy = e.task();
    woken.reason = null;
    woken.object = null;
    woken.arms = List.of();
    woken.deadline = -1;
  }

  /// Once is enough: looking for a task that has left searches the whole queue.
  private void leaveQueues(TaskPicture task) {
    if (!task.queued) {
      return;
    }
    task.queued = false;
    if (task.object != null) {
      forget(task.object, task.id);
    }
    for (Event.SelectArm arm : task.arms) {
      if (arm.channel() != null) {
        forget(arm.channel(), task.id);
      }
    }
  }

  private void forget(ObjectId object, TaskId task) {
    int place = census.place(object);
    if (place >= 0 && place < objects.size()) {
      objects.own(place).forget(task);
    }
  }

  private void make(Event.ChanMake e) {
    var channel = own(e.channel(), ObjectPicture.Channel.class);
    channel.maker = e.task();
    channel.madeAt = e.pos();
    channel.elementType = e.elementType();
    channel.capacity = e.capacity();
  }

  private void send(Event.ChanSend e) {
    var channel = own(e.channel(), ObjectPicture.Channel.class);
    Token token = new Token(e.value(), e.task());
    if (e.task() != null) {
      task(e.task()).hands = null;
    }
    if (e.receiver() == null) {
      channel.put(e.slot(), token);
      return;
    }
    TaskPicture receiver = task(e.receiver());
    leaveQueues(receiver);
    receiver.hands = token;
  }

  private void receive(Event.ChanReceive e) {
    var channel = own(e.channel(), ObjectPicture.Channel.class);
    Token token = e.slot() >= 0 ? channel.take(e.slot()) : null;
    if (e.sender() != null) {
      TaskPicture sender = task(e.sender());
      leaveQueues(sender);
      sender.hands = null;
      if (e.refill() != null) {
        channel.put(e.slot(), new Token(e.refill(), e.sender()));
      } else {
        token = new Token(e.value(), e.sender());
      }
    }
    if (e.task() != null) {
      task(e.task()).hands = !e.ok() ? null : token == null ? new Token(e.value(), null) : token;
    }
  }

  private void acquire(Event.LockAcquire e) {
    var lock = own(e.lock(), ObjectPicture.Lock.class);
    leaveQueues(task(e.task()));
    if (e.read()) {
      lock.readers.addLast(new Waiter(e.task(), null, -1, true));
    } else {
      lock.owner = e.task();
      lock.lastOwner = e.task();
    }
    task(e.task()).wokenFrom = null;
  }

  private void release(Event.LockRelease e) {
    var lock = own(e.lock(), ObjectPicture.Lock.class);
    lock.starving = e.starving();
    if (!e.read()) {
      lock.owner = null;
    } else if (lock.readers.remove(e.task()) == null && lock.readers.size() > 0) {
      lock.readers.remove(lock.readers.get(0).task());
    }
  }

  private void count(Event.WaitGroupAdd e) {
    var group = own(e.group(), ObjectPicture.Group.class);
    group.counter = e.counter();
    if (e.task() == null) {
      return;
    }
    TaskPicture task = task(e.task());
    if (e.delta() > 0) {
      task.credit = e.group().equals(task.credited) ? task.credit + e.delta() : e.delta();
      task.credited = e.group();
    } else if (e.delta() < 0 && group.owing.remove(e.task()) == null) {
      settleDebt(group, task);
    }
    if (e.counter() <= 0) {
      group.owing = new WaitQueue();
    }
  }

  /// `task` paid a debt that somebody else was thought to have: rather one that runs another
  /// function than one like it.
  private void settleDebt(ObjectPicture.Group group, TaskPicture task) {
    if (paysOwn(task, group) || group.owing.size() <= group.counter) {
      return;
    }
    TaskId wrong = group.owing.get(0).task();
    for (Waiter debtor : group.owing.view()) {
      if (!tasks.get(debtor.task().number() - 1).function.equals(task.function)) {
        wrong = debtor.task();
        break;
      }
    }
    group.owing.remove(wrong);
  }

  private static boolean paysOwn(TaskPicture task, ObjectPicture.Group group) {
    boolean own = task.credit > 0 && group.id.equals(task.credited);
    if (own) {
      task.credit--;
    }
    return own;
  }

  private void once(Event.OnceDo e) {
    var once = own(e.once(), ObjectPicture.OnceFlag.class);
    once.runner = e.task();
    once.done = e.done();
  }

  private void atomic(Event.AtomicAccess e) {
    var cell = own(e.atomic(), ObjectPicture.Cell.class);
    cell.value = e.value();
    cell.operation = e.operation();
    if (e.operation().startsWith("Load")) {
      cell.reader = e.task();
      cell.readAt = events;
    } else {
      cell.writer = e.task();
      cell.writtenAt = events;
    }
  }

  private void use(Event.SyncMapUse e) {
    var map = own(e.map(), ObjectPicture.SharedMap.class);
    map.operation = e.operation();
    map.user = e.task();
    map.last = e.entry();
    if (e.stores()) {
      map.entries.put(e.entry(), new ObjectPicture.MapEntry(e.key(), e.value(), e.task()));
    } else if (e.removes()) {
      map.entries.remove(e.entry());
    } else if (e.operation().equals("Clear")) {
      map.entries.clear();
    }
  }

  private void put(Event.PoolPut e) {
    var pool = own(e.pool(), ObjectPicture.Pool.class);
    e.lost().forEach(pool.items::remove);
    pool.items.put(e.item(), new Token(e.value(), e.task()));
  }

  private void get(Event.PoolGet e) {
    var pool = own(e.pool(), ObjectPicture.Pool.class);
    e.lost().forEach(pool.items::remove);
    if (pool.items.remove(e.item()) != null) {
      pool.hits++;
    } else {
      pool.misses++;
    }
    pool.makes = e.makes();
  }

  private void setTimer(Event.TimerSet e) {
    var timer = own(e.timer(), ObjectPicture.Timer.class);
    timer.maker = timer.maker == null ? e.task() : timer.maker;
    timer.madeAt = timer.madeAt == Pos.NONE ? e.pos() : timer.madeAt;
    timer.active = true;
    timer.setAt = e.nanos();
    timer.deadline = e.deadlineNanos();
    timer.period = e.periodNanos();
    timer.channel = e.channel();
  }

  private void fire(Event.TimerFire e) {
    var timer = own(e.timer(), ObjectPicture.Timer.class);
    timer.fired++;
    if (timer.period > 0) {
      timer.setAt = timer.deadline;
      timer.deadline += timer.period;
    } else {
      timer.active = false;
    }
  }

  private void derive(Event.ContextMake e) {
    var context = own(e.context(), ObjectPicture.Context.class);
    context.maker = e.task();
    context.madeAt = e.pos();
    context.parent = e.parent();
    context.what = e.what();
  }

  private void read(ObjectId variable, Shown value, TaskId task) {
    var cell = own(variable, ObjectPicture.Cell.class);
    cell.value = value;
    cell.reader = task;
    cell.readAt = events;
  }

  private void write(ObjectId variable, Shown value, TaskId task) {
    var cell = own(variable, ObjectPicture.Cell.class);
    cell.value = value;
    cell.writer = task;
    cell.writtenAt = events;
  }
}

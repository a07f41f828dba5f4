package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.golang.value.StructValue;

/// Package `sync`, its part in Java: locks, counters, conditions.
final class SyncNatives {

  private SyncNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("sync.(*Mutex).Lock", new MutexLock())
        .add(
            "sync.(*Mutex).TryLock",
            visible(Pending.Kind.LOCK, ObjectId.Kind.MUTEX, SyncNatives::tryLock))
        .add("sync.(*Mutex).Unlock", new MutexUnlock())
        .add("context.(*lock).Lock", new QuietLock())
        .addVisible("context.(*lock).Unlock", Pending.Kind.OTHER, SyncNatives::unlockQuietly)
        .add("sync.(*RWMutex).RLock", new ReadLock())
        .add("sync.(*RWMutex).Lock", new WriteLock())
        .add(
            "sync.(*RWMutex).RUnlock",
            visible(Pending.Kind.READ_UNLOCK, ObjectId.Kind.RW_MUTEX, SyncNatives::readUnlock))
        .add(
            "sync.(*RWMutex).Unlock",
            visible(Pending.Kind.UNLOCK, ObjectId.Kind.RW_MUTEX, SyncNatives::writeUnlock))
        .add(
            "sync.(*RWMutex).TryRLock",
            visible(Pending.Kind.READ_LOCK, ObjectId.Kind.RW_MUTEX, SyncNatives::tryReadLock))
        .add(
            "sync.(*RWMutex).TryLock",
            visible(Pending.Kind.LOCK, ObjectId.Kind.RW_MUTEX, SyncNatives::tryWriteLock))
        .add(
            "sync.(*WaitGroup).Add",
            visible(
                Pending.Kind.WAIT_GROUP_ADD, ObjectId.Kind.WAIT_GROUP, c -> add(c, c.getInt(0))))
        .add(
            "sync.(*WaitGroup).Done",
            visible(Pending.Kind.WAIT_GROUP_ADD, ObjectId.Kind.WAIT_GROUP, c -> add(c, -1)))
        .add("sync.(*WaitGroup).Wait", new GroupWait())
        .add(
            "sync.(*Cond).draw",
            visible(Pending.Kind.COND_WAIT, ObjectId.Kind.COND, c -> c.setLong(0, cond(c).draw())))
        .add("sync.(*Cond).await", new CondWait())
        .add(
            "sync.(*Cond).Signal",
            visible(Pending.Kind.COND_SIGNAL, ObjectId.Kind.COND, c -> signal(c, false)))
        .add(
            "sync.(*Cond).Broadcast",
            visible(Pending.Kind.COND_SIGNAL, ObjectId.Kind.COND, c -> signal(c, true)));
  }

  /// A visible native on a receiver that has a name.
  abstract static class OnReceiver implements VisibleNative {
    private final Pending.Kind kind;
    private final ObjectId.Kind objectKind;

    OnReceiver(Pending.Kind kind, ObjectId.Kind objectKind) {
      this.kind = kind;
      this.objectKind = objectKind;
    }

    @Override
    public Pending.Kind kind() {
      return kind;
    }

    @Override
    public ObjectId object(NativeCall call) {
      return call.getRef(0) instanceof StructValue struct ? call.idOf(struct, objectKind) : null;
    }
  }

  static VisibleNative visible(Pending.Kind kind, ObjectId.Kind objectKind, Native body) {
    return new OnReceiver(kind, objectKind) {
      @Override
      public void call(NativeCall call) {
        body.call(call);
      }
    };
  }

  // Mutex

  private static MutexState mutex(NativeCall call) {
    return mutex(NativeStates.receiver(call));
  }

  static MutexState mutex(StructValue receiver) {
    return NativeStates.get(receiver, MutexState.class, MutexState::new);
  }

  static ObjectId id(NativeCall call, ObjectId.Kind kind) {
    return call.idOf(NativeStates.receiver(call), kind);
  }

  private static final class MutexLock extends OnReceiver {
    MutexLock() {
      super(Pending.Kind.LOCK, ObjectId.Kind.MUTEX);
    }

    @Override
    public boolean enabled(NativeCall call) {
      return !(call.getRef(0) instanceof StructValue struct
              && NativeStates.peek(struct) instanceof MutexState state)
          || state.wouldGet(call.token());
    }

    @Override
    public void call(NativeCall call) {
      StructValue receiver = NativeStates.receiver(call);
      ObjectId id = call.idOf(receiver, ObjectId.Kind.MUTEX);
      if (call.token() == null) {
        used(call, receiver);
      }
      if (mutex(receiver).lock(call, id)) {
        acquired(call, id, false);
      }
    }
  }

  private static final class MutexUnlock extends OnReceiver {
    MutexUnlock() {
      super(Pending.Kind.UNLOCK, ObjectId.Kind.MUTEX);
    }

    @Override
    public void call(NativeCall call) {
      StructValue receiver = NativeStates.receiver(call);
      ObjectId id = call.idOf(receiver, ObjectId.Kind.MUTEX);
      MutexState state = mutex(receiver);
      used(call, receiver);
      if (!state.locked) {
        throw call.fatal("sync: unlock of unlocked mutex");
      }
      released(call, id, false, state.isStarving());
      state.unlock(call);
    }
  }

  /// A lock that the library needs for itself: people are not told about it.
  private static final class QuietLock implements VisibleNative {
    @Override
    public Pending.Kind kind() {
      return Pending.Kind.OTHER;
    }

    @Override
    public boolean enabled(NativeCall call) {
      return !(call.getRef(0) instanceof StructValue struct
              && NativeStates.peek(struct) instanceof MutexState state)
          || state.wouldGet(call.token());
    }

    @Override
    public void call(NativeCall call) {
      if (mutex(call).lock(call, null) && accesses(call) != null) {
        accesses(call).passes(call.goroutine(), NativeStates.receiver(call), true, false);
      }
    }
  }

  private static void unlockQuietly(NativeCall call) {
    if (accesses(call) != null) {
      accesses(call).passes(call.goroutine(), NativeStates.receiver(call), false, true);
    }
    mutex(call).unlock(call);
  }

  static void used(NativeCall call, StructValue lock) {
    if (accesses(call) != null) {
      accesses(call).lock(call.goroutine(), lock);
    }
  }

  private static void acquired(NativeCall call, ObjectId id, boolean read) {
    cost(call);
    if (call.isRecording()) {
      machine(call).events.acquired(call.goroutine(), call.pos(), id, read);
    }
  }

  private static void released(NativeCall call, ObjectId id, boolean read, boolean starving) {
    cost(call);
    if (call.isRecording()) {
      machine(call).events.released(call.goroutine(), call.pos(), id, read, starving);
    }
  }

  private static void missed(NativeCall call, ObjectId id, boolean read) {
    cost(call);
    if (call.isRecording()) {
      call.emit(new Event.LockMiss(call.eventNanos(), call.task(), call.pos(), id, read));
    }
  }

  static void cost(NativeCall call) {
    machine(call).scheduler.charge(Costs.LOCK);
  }

  private static GoMachine machine(NativeCall call) {
    return ((MachineCall) call).machine();
  }

  private static void tryLock(NativeCall call) {
    ObjectId id = id(call, ObjectId.Kind.MUTEX);
    MutexState state = mutex(call);
    boolean free = state.isFree();
    if (free) {
      used(call, NativeStates.receiver(call));
      state.locked = true;
      acquired(call, id, false);
    } else {
      missed(call, id, false);
    }
    call.setBool(0, free);
  }

  // RWMutex

  private static RwMutexState rwMutex(NativeCall call) {
    return NativeStates.get(NativeStates.receiver(call), RwMutexState.class, RwMutexState::new);
  }

  private static RwMutexState peekRw(NativeCall call) {
    return call.getRef(0) instanceof StructValue struct
            && NativeStates.peek(struct) instanceof RwMutexState state
        ? state
        : null;
  }

  private static final class ReadLock extends OnReceiver {
    ReadLock() {
      super(Pending.Kind.READ_LOCK, ObjectId.Kind.RW_MUTEX);
    }

    @Override
    public boolean enabled(NativeCall call) {
      RwMutexState state = peekRw(call);
      return state == null || state.wouldRead(call.token());
    }

    @Override
    public void call(NativeCall call) {
      ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
      if (rwMutex(call).readLock(call, id)) {
        acquired(call, id, true);
      }
    }
  }

  private static final class WriteLock extends OnReceiver {
    WriteLock() {
      super(Pending.Kind.LOCK, ObjectId.Kind.RW_MUTEX);
    }

    @Override
    public boolean enabled(NativeCall call) {
      RwMutexState state = peekRw(call);
      return state == null || state.wouldWrite(call.token());
    }

    @Override
    public void call(NativeCall call) {
      ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
      if (rwMutex(call).lock(call, id)) {
        acquired(call, id, false);
      }
    }
  }

  private static void readUnlock(NativeCall call) {
    ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
    RwMutexState state = rwMutex(call);
    if (!state.isReadLocked()) {
      throw call.fatal("sync: RUnlock of unlocked RWMutex");
    }
    released(call, id, true, false);
    state.readUnlock(call);
  }

  private static void writeUnlock(NativeCall call) {
    ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
    RwMutexState state = rwMutex(call);
    if (!state.isWriteLocked()) {
      throw call.fatal("sync: Unlock of unlocked RWMutex");
    }
    released(call, id, false, false);
    state.unlock(call);
  }

  private static void tryReadLock(NativeCall call) {
    ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
    boolean got = rwMutex(call).tryReadLock();
    if (got) {
      acquired(call, id, true);
    } else {
      missed(call, id, true);
    }
    call.setBool(0, got);
  }

  private static void tryWriteLock(NativeCall call) {
    ObjectId id = id(call, ObjectId.Kind.RW_MUTEX);
    boolean got = rwMutex(call).tryLock();
    if (got) {
      acquired(call, id, false);
    } else {
      missed(call, id, false);
    }
    call.setBool(0, got);
  }

  // WaitGroup

  private static WaitGroupState group(NativeCall call) {
    return NativeStates.get(NativeStates.receiver(call), WaitGroupState.class, WaitGroupState::new);
  }

  private static void add(NativeCall call, int delta) {
    ObjectId id = id(call, ObjectId.Kind.WAIT_GROUP);
    cost(call);
    WaitGroupState state = group(call);
    state.add(call, delta);
    if (call.isRecording()) {
      call.emit(
          new Event.WaitGroupAdd(
              call.eventNanos(), call.task(), call.pos(), id, delta, state.counter()));
    }
    Accesses accesses = accesses(call);
    if (accesses != null && delta > 0 && state.counter() == delta) {
      accesses.library(call.goroutine(), NativeStates.receiver(call), false);
    }
    state.release(call);
  }

  static Accesses accesses(NativeCall call) {
    return machine(call).accesses;
  }

  private static final class GroupWait extends OnReceiver {
    GroupWait() {
      super(Pending.Kind.WAIT_GROUP_WAIT, ObjectId.Kind.WAIT_GROUP);
    }

    @Override
    public boolean enabled(NativeCall call) {
      return call.token() != null
          || !(call.getRef(0) instanceof StructValue struct
              && NativeStates.peek(struct) instanceof WaitGroupState state)
          || state.counter() == 0;
    }

    @Override
    public void call(NativeCall call) {
      ObjectId id = id(call, ObjectId.Kind.WAIT_GROUP);
      cost(call);
      if (accesses(call) != null && group(call).isFirstToWait(call)) {
        accesses(call).library(call.goroutine(), NativeStates.receiver(call), true);
      }
      if (group(call).await(call, id) && call.isRecording()) {
        call.emit(new Event.WaitGroupWait(call.eventNanos(), call.task(), call.pos(), id));
      }
    }
  }

  // Cond

  private static CondState cond(NativeCall call) {
    StructValue receiver = NativeStates.receiver(call);
    CondState state = NativeStates.get(receiver, CondState.class, () -> new CondState(receiver));
    if (state.home != receiver) {
      throw call.panic("sync.Cond is copied");
    }
    return state;
  }

  private static final class CondWait extends OnReceiver {
    CondWait() {
      super(Pending.Kind.COND_WAIT, ObjectId.Kind.COND);
    }

    @Override
    public boolean enabled(NativeCall call) {
      return call.getRef(0) instanceof StructValue struct
          && NativeStates.peek(struct) instanceof CondState state
          && state.isNotified(call.getInt(0));
    }

    @Override
    public void call(NativeCall call) {
      cond(call).await(call, call.getInt(0), id(call, ObjectId.Kind.COND));
    }
  }

  private static void signal(NativeCall call, boolean all) {
    CondState state = cond(call);
    ObjectId id = id(call, ObjectId.Kind.COND);
    cost(call);
    int woken = all ? state.waiting() : Math.min(1, state.waiting());
    if (call.isRecording()) {
      call.emit(new Event.CondSignal(call.eventNanos(), call.task(), call.pos(), id, all, woken));
    }
    if (all) {
      state.broadcast(call);
    } else {
      state.signal(call);
    }
  }
}

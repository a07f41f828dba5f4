package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.List;

/// `sync.Once`, its part in Java. Go makes it of a flag and a mutex; people see one object, which
/// runs its function and keeps others waiting for that, so no event tells of the mutex alone.
final class OnceNatives {

  private static final String LOCK = "sync.(*Once).lock";
  private static final String UNLOCK = "sync.(*Once).unlock";

  private OnceNatives() {}

  static void addTo(Natives natives) {
    natives
        .add(
            "sync.(*Once).nameAfterCall",
            call -> NativeStates.receiver(call).label = call.callName())
        .add("sync.(*Once).isDone", visible(OnceNatives::isDone))
        .add(LOCK, new Lock())
        .add("sync.(*Once).finish", visible(OnceNatives::finish))
        .add(UNLOCK, visible(OnceNatives::unlock));
  }

  /// What Go calls a native of these: there it is the mutex that is locked.
  static String goName(String name) {
    return switch (name) {
      case LOCK -> "sync.(*Mutex).Lock";
      case UNLOCK -> "sync.(*Mutex).Unlock";
      default -> name;
    };
  }

  private static VisibleNative visible(Native body) {
    return SyncNatives.visible(Pending.Kind.ONCE, ObjectId.Kind.ONCE, body);
  }

  private static final class State implements NativeState {
    private boolean done;

    @Override
    public NativeState copied() {
      State copy = new State();
      copy.done = done;
      return copy;
    }

    @Override
    public List<Long> numbers() {
      return List.of(done ? 1L : 0);
    }

    @Override
    public List<Object> parts() {
      return List.of(done ? 1 : 0);
    }
  }

  private static State state(NativeCall call) {
    return NativeStates.get(NativeStates.receiver(call), State.class, State::new);
  }

  /// The mutex in a Once, which is the only struct in it.
  private static StructValue mutex(StructValue once) {
    for (Object part : once.refs) {
      if (part instanceof StructValue mutex) {
        return mutex;
      }
    }
    throw new IllegalStateException("no mutex in " + once.layout.type());
  }

  private static void isDone(NativeCall call) {
    boolean done = state(call).done;
    if (done && SyncNatives.accesses(call) != null) {
      SyncNatives.accesses(call).passes(call.goroutine(), NativeStates.receiver(call), true, false);
    }
    call.setBool(0, done);
  }

  /// Whoever comes to have the mutex first runs the function; the others find it done.
  private static final class Lock extends SyncNatives.OnReceiver {
    Lock() {
      super(Pending.Kind.ONCE, ObjectId.Kind.ONCE);
    }

    @Override
    public boolean enabled(NativeCall call) {
      return !(call.getRef(0) instanceof StructValue once)
          || SyncNatives.mutex(mutex(once)).wouldGet(call.token());
    }

    @Override
    public void call(NativeCall call) {
      StructValue once = NativeStates.receiver(call);
      StructValue mutex = mutex(once);
      if (call.token() == null) {
        SyncNatives.used(call, mutex);
      }
      if (SyncNatives.mutex(mutex).lock(call, call.idOf(once, ObjectId.Kind.ONCE))) {
        SyncNatives.cost(call);
        if (!state(call).done) {
          tell(call, false);
        }
      }
    }
  }

  private static void unlock(NativeCall call) {
    StructValue mutex = mutex(NativeStates.receiver(call));
    SyncNatives.used(call, mutex);
    SyncNatives.cost(call);
    SyncNatives.mutex(mutex).unlock(call);
  }

  private static void finish(NativeCall call) {
    state(call).done = true;
    if (SyncNatives.accesses(call) != null) {
      SyncNatives.accesses(call).passes(call.goroutine(), NativeStates.receiver(call), false, true);
    }
    tell(call, true);
  }

  private static void tell(NativeCall call, boolean done) {
    if (call.isRecording()) {
      ObjectId id = SyncNatives.id(call, ObjectId.Kind.ONCE);
      call.emit(new Event.OnceDo(call.eventNanos(), call.task(), call.pos(), id, done));
    }
  }
}

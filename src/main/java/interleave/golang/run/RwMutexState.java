package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.golang.value.NativeState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// `sync.RWMutex` as Go has it: writers queue at a mutex of their own; the first of them announces
/// itself, waits for the readers it found, and makes later readers wait for it.
final class RwMutexState implements NativeState {

  private static final String WRITER = "writer";
  private static final String READER = "reader";

  private final MutexState writers;
  private int readers;

  /// A writer waits or writes.
  private boolean announced;

  /// Readers that the announced writer still waits for.
  private int departing;

  private Goroutine writer;
  private final Deque<Goroutine> waitingReaders = new ArrayDeque<>();

  RwMutexState() {
    this(new MutexState());
  }

  private RwMutexState(MutexState writers) {
    this.writers = writers;
  }

  boolean wouldRead(Object token) {
    return token != null || !announced;
  }

  boolean wouldWrite(Object token) {
    return token == WRITER || writers.wouldGet(token) && readers == 0;
  }

  /// @return whether the caller reads now; otherwise it is parked
  boolean readLock(NativeCall call, ObjectId id) {
    if (call.token() != null) {
      return true;
    }
    readers++;
    if (!announced) {
      return true;
    }
    waitingReaders.addLast(call.goroutine());
    call.park(WaitReason.RW_MUTEX_RLOCK, id, -1, READER);
    return false;
  }

  boolean tryReadLock() {
    if (announced) {
      return false;
    }
    readers++;
    return true;
  }

  /// @return false when nobody reads
  boolean readUnlock(NativeCall call) {
    int reading = readers - waitingReaders.size();
    if (reading <= 0) {
      return false;
    }
    readers--;
    if (announced && --departing == 0) {
      Goroutine waiting = writer;
      writer = null;
      call.ready(waiting);
    }
    return true;
  }

  boolean isReadLocked() {
    return readers - waitingReaders.size() > 0;
  }

  /// @return whether the caller writes now; otherwise it is parked
  boolean lock(NativeCall call, ObjectId id) {
    if (call.token() == WRITER) {
      return true;
    }
    if (!writers.lock(call, id)) {
      return false;
    }
    announced = true;
    departing = readers;
    if (departing == 0) {
      return true;
    }
    writer = call.goroutine();
    call.park(WaitReason.RW_MUTEX_LOCK, id, -1, WRITER);
    return false;
  }

  boolean tryLock() {
    if (!writers.isFree() || readers > 0 || announced) {
      return false;
    }
    writers.locked = true;
    announced = true;
    return true;
  }

  boolean isWriteLocked() {
    return announced && departing == 0;
  }

  void unlock(NativeCall call) {
    announced = false;
    while (!waitingReaders.isEmpty()) {
      call.ready(waitingReaders.pollFirst());
    }
    writers.unlock(call);
  }

  @Override
  public List<Long> numbers() {
    long count = announced ? readers - (1L << 30) : readers;
    return List.of(writers.numbers().get(0), count, (long) departing);
  }

  @Override
  public NativeState copied() {
    RwMutexState copy = new RwMutexState((MutexState) writers.copied());
    copy.readers = readers - waitingReaders.size();
    copy.announced = announced;
    copy.departing = departing;
    return copy;
  }

  @Override
  public NativeState forked(UnaryOperator<Object> copy) {
    RwMutexState state = new RwMutexState((MutexState) copy.apply(writers));
    state.readers = readers;
    state.announced = announced;
    state.departing = departing;
    state.writer = (Goroutine) copy.apply(writer);
    for (Goroutine g : waitingReaders) {
      state.waitingReaders.addLast((Goroutine) copy.apply(g));
    }
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(waitingReaders);
    parts.add(writers);
    parts.add(readers * 2 + (announced ? 1 : 0));
    parts.add(departing);
    if (writer != null) {
      parts.add(writer);
    }
    return parts;
  }
}

package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.golang.value.NativeState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// `sync.WaitGroup`: a counter and those who wait for it to become zero.
final class WaitGroupState implements NativeState {

  private static final String WAITING = "waiting";

  private int counter;
  private final Deque<Goroutine> waiters = new ArrayDeque<>();

  int counter() {
    return counter;
  }

  void add(NativeCall call, int delta) {
    counter += delta;
    if (counter < 0) {
      throw call.panic("sync: negative WaitGroup counter");
    }
    if (!waiters.isEmpty() && delta > 0 && counter == delta) {
      throw call.panic("sync: WaitGroup misuse: Add called concurrently with Wait");
    }
  }

  /// Wakes all waiters when the counter is zero.
  void release(NativeCall call) {
    while (counter == 0 && !waiters.isEmpty()) {
      call.ready(waiters.pollFirst());
    }
  }

  /// @return whether the wait is over; otherwise the caller is parked
  boolean await(NativeCall call, ObjectId id) {
    if (call.token() != null) {
      if (counter != 0 || !waiters.isEmpty()) {
        throw call.panic("sync: WaitGroup is reused before previous Wait has returned");
      }
      return true;
    }
    if (counter == 0) {
      return true;
    }
    waiters.addLast(call.goroutine());
    call.park(WaitReason.SEMACQUIRE, id, -1, WAITING);
    return false;
  }

  /// Whether the caller is about to wait, and nobody does yet.
  boolean isFirstToWait(NativeCall call) {
    return call.token() == null && counter > 0 && waiters.isEmpty();
  }

  @Override
  public List<Long> numbers() {
    return List.of((long) counter << 32 | waiters.size());
  }

  @Override
  public NativeState copied() {
    WaitGroupState copy = new WaitGroupState();
    copy.counter = counter;
    return copy;
  }

  @Override
  public NativeState forked(UnaryOperator<Object> copy) {
    WaitGroupState state = new WaitGroupState();
    state.counter = counter;
    for (Goroutine g : waiters) {
      state.waiters.addLast((Goroutine) copy.apply(g));
    }
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(waiters);
    parts.add(counter);
    return parts;
  }
}

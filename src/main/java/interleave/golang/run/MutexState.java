package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.golang.value.NativeState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/// `sync.Mutex` as Go has it. In normal mode who asks first gets it, and a woken waiter competes
/// with newcomers; one that has waited for more than a millisecond turns on starvation mode, in
/// which the lock goes straight to the first waiter.
final class MutexState implements NativeState {

  private static final long STARVING_AFTER = 1_000_000;

  boolean locked;
  private boolean starving;

  /// Somebody has been woken and will ask again; nobody else need be woken.
  private boolean woken;

  private final Deque<Ticket> waiters = new ArrayDeque<>();

  /// What a waiting goroutine remembers.
  static final class Ticket implements NativeState {
    private final Goroutine goroutine;
    private final long since;
    private boolean starving;

    private Ticket(Goroutine goroutine, long since) {
      this.goroutine = goroutine;
      this.since = since;
    }

    @Override
    public NativeState copied() {
      return this;
    }

    @Override
    public NativeState forked(UnaryOperator<Object> copy) {
      Ticket ticket = new Ticket((Goroutine) copy.apply(goroutine), since);
      ticket.starving = starving;
      return ticket;
    }

    @Override
    public List<Object> parts() {
      return List.of(goroutine, starving ? 1 : 0);
    }
  }

  boolean isFree() {
    return !locked && !starving;
  }

  /// Whether it is locked and to unlock it wakes nobody.
  boolean isUncontended() {
    return locked && (waiters.isEmpty() || !starving && woken);
  }

  boolean isStarving() {
    return starving;
  }

  /// Whether a goroutine with this token would get the lock now.
  boolean wouldGet(Object token) {
    return token == null ? isFree() : !locked;
  }

  /// Tries to lock; parks the caller when that is not possible now.
  ///
  /// @return whether it is locked
  boolean lock(NativeCall call, ObjectId id) {
    Ticket ticket = (Ticket) call.token();
    if (ticket == null) {
      if (isFree()) {
        locked = true;
        return true;
      }
      ticket = new Ticket(call.goroutine(), call.nanos());
      waiters.addLast(ticket);
      call.park(WaitReason.MUTEX_LOCK, id, -1, ticket);
      return false;
    }
    ticket.starving |= call.nanos() - ticket.since > STARVING_AFTER;
    if (starving) {
      locked = true;
      if (!ticket.starving || waiters.isEmpty()) {
        starving = false;
      }
      return true;
    }
    woken = false;
    if (!locked) {
      locked = true;
      return true;
    }
    starving |= ticket.starving;
    waiters.addFirst(ticket);
    call.park(WaitReason.MUTEX_LOCK, id, -1, ticket);
    return false;
  }

  void unlock(NativeCall call) {
    locked = false;
    if (waiters.isEmpty() || !starving && woken) {
      return;
    }
    woken = !starving;
    call.ready(waiters.pollFirst().goroutine);
  }

  @Override
  public List<Long> numbers() {
    int flags = (locked ? 1 : 0) + (woken ? 2 : 0) + (starving ? 4 : 0);
    return List.of(waiters.size() * 8L + flags);
  }

  @Override
  public NativeState copied() {
    MutexState copy = new MutexState();
    copy.locked = locked;
    return copy;
  }

  @Override
  public MutexState forked(UnaryOperator<Object> copy) {
    MutexState state = new MutexState();
    state.locked = locked;
    state.starving = starving;
    state.woken = woken;
    for (Ticket ticket : waiters) {
      state.waiters.addLast((Ticket) copy.apply(ticket));
    }
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(waiters);
    parts.add((locked ? 1 : 0) + (starving ? 2 : 0) + (woken ? 4 : 0));
    return parts;
  }
}

package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The list of waiters behind a `sync.Cond` (Go's `notifyList`): tickets are drawn before the lock
/// is given up, so no signal in between is lost.
final class CondState implements NativeState {

  /// The condition this state was made for: a copy of it is found out.
  final StructValue home;

  private int nextTicket;
  private int nextNotified;
  private final List<Goroutine> waiters = new ArrayList<>();
  private final List<Integer> tickets = new ArrayList<>();

  CondState(StructValue home) {
    this.home = home;
  }

  int draw() {
    return nextTicket++;
  }

  boolean isNotified(int ticket) {
    return ticket < nextNotified;
  }

  void await(NativeCall call, int ticket, ObjectId id) {
    if (isNotified(ticket)) {
      return;
    }
    waiters.add(call.goroutine());
    tickets.add(ticket);
    call.parkAndReturn(WaitReason.COND_WAIT, id, -1);
  }

  /// How many have drawn a ticket and not been woken.
  int waiting() {
    return nextTicket - nextNotified;
  }

  void signal(NativeCall call) {
    if (nextNotified == nextTicket) {
      return;
    }
    int ticket = nextNotified++;
    int place = tickets.indexOf(ticket);
    if (place >= 0) {
      tickets.remove(place);
      call.ready(waiters.remove(place));
    }
  }

  void broadcast(NativeCall call) {
    nextNotified = nextTicket;
    List<Goroutine> all = List.copyOf(waiters);
    waiters.clear();
    tickets.clear();
    for (Goroutine g : all) {
      call.ready(g);
    }
  }

  @Override
  public NativeState copied() {
    return new CondState(home);
  }

  @Override
  public NativeState forked(UnaryOperator<Object> copy) {
    CondState state = new CondState((StructValue) copy.apply(home));
    state.nextTicket = nextTicket;
    state.nextNotified = nextNotified;
    for (Goroutine g : waiters) {
      state.waiters.add((Goroutine) copy.apply(g));
    }
    state.tickets.addAll(tickets);
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(waiters);
    for (int ticket : tickets) {
      parts.add(ticket - nextNotified);
    }
    return parts;
  }
}

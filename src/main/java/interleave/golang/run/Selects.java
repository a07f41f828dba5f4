package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// `select`: the schedule picks among the ready cases; without one the goroutine waits in the
/// queues of all channels at once.
final class Selects {

  private final GoMachine machine;

  /// What the last event of each `select` told about its cases: a loop's events can share it.
  private final Map<Instr.Select, List<Event.SelectArm>> told = new IdentityHashMap<>();

  Selects(GoMachine machine) {
    this.machine = machine;
  }

  /// @return whether it is complete; otherwise the goroutine is parked
  boolean select(Goroutine g, Instr.Select i) {
    List<Integer> ready = ready(g, i);
    if (machine.accesses != null && ready.isEmpty()) {
      sends(g, i);
    }
    if (ready.isEmpty() && !i.hasDefault()) {
      park(g, i);
      return false;
    }
    int chosen = -1;
    if (!ready.isEmpty()) {
      int pick = ready.size() == 1 ? 0 : machine.decide(new Decision.SelectCase(g.id, ready));
      chosen = ready.get(pick);
    }
    machine.scheduler.charge(Costs.SELECT);
    // whether the library finds its own channels ready is not what people look for
    boolean told = chosen >= 0 || !g.functions[g.depth].isLibrary();
    if (machine.recording && told) {
      machine.emit(
          new Event.SelectPick(
              machine.nanos(), g.id, machine.posOf(g), arms(g, i), List.copyOf(ready), chosen));
    }
    g.longs[g.longBase() + i.chosen()] = chosen;
    if (chosen >= 0) {
      take(g, i, i.cases().get(chosen));
    }
    g.pc++;
    return true;
  }

  /// Nothing is ready, so all cases that send have looked at their channels.
  private void sends(Goroutine g, Instr.Select i) {
    for (Instr.Select.Case arm : i.cases()) {
      if (arm.send() && channel(g, arm) != null) {
        machine.accesses.channel(g, channel(g, arm), false, i);
      }
    }
  }

  /// The cases that could go through now, in source order.
  List<Integer> ready(Goroutine g, Instr.Select i) {
    List<Integer> ready = new ArrayList<>(i.cases().size());
    for (int k = 0; k < i.cases().size(); k++) {
      Instr.Select.Case arm = i.cases().get(k);
      Chan channel = channel(g, arm);
      if (channel != null
          && (arm.send() ? channel.isSendReady() : machine.channels.isReceiveReady(channel))) {
        ready.add(k);
      }
    }
    return ready;
  }

  private static Chan channel(Goroutine g, Instr.Select.Case arm) {
    return (Chan) g.refs[g.refBase() + arm.channel()];
  }

  private void take(Goroutine g, Instr.Select i, Instr.Select.Case arm) {
    Chan channel = channel(g, arm);
    if (arm.send()) {
      if (machine.accesses != null) {
        machine.accesses.channel(g, channel, false, i);
      }
      boolean longs = arm.bank() == Bank.LONG;
      machine.channels.sendNow(
          g,
          g.id,
          machine.posOf(g),
          channel,
          longs ? g.longs[g.longBase() + arm.value()] : 0,
          longs ? null : g.refs[g.refBase() + arm.value()]);
    } else {
      machine.channels.receiveNow(g, channel, arm.bank(), arm.value(), arm.ok());
    }
  }

  private void park(Goroutine g, Instr.Select i) {
    if (i.cases().size() == 1) {
      parkOne(g, i.cases().get(0));
      return;
    }
    List<Waiter> waiters = new ArrayList<>(i.cases().size());
    for (int k = 0; k < i.cases().size(); k++) {
      Instr.Select.Case arm = i.cases().get(k);
      Chan channel = channel(g, arm);
      if (channel == null) {
        continue;
      }
      Waiter waiter = new Waiter(g, channel, k, arm.send());
      waiters.add(waiter);
      if (arm.send()) {
        boolean longs = arm.bank() == Bank.LONG;
        waiter.bits = longs ? g.longs[g.longBase() + arm.value()] : 0;
        waiter.ref = longs ? null : g.refs[g.refBase() + arm.value()];
        channel.senders.add(waiter);
      } else {
        machine.channels.enqueueReceiver(waiter);
      }
    }
    g.waiters = waiters.toArray(Waiter[]::new);
    machine.parked(g, i.cases().isEmpty() ? WaitReason.SELECT_NO_CASES : WaitReason.SELECT, null);
    if (machine.recording) {
      machine.emit(new Event.GoBlockSelect(machine.nanos(), g.id, machine.posOf(g), arms(g, i)));
    }
  }

  /// Go compiles a `select` with one case to a plain operation, and its traces show that.
  private void parkOne(Goroutine g, Instr.Select.Case arm) {
    Chan channel = channel(g, arm);
    if (channel == null) {
      machine.parked(g, arm.send() ? WaitReason.CHAN_SEND_NIL : WaitReason.CHAN_RECEIVE_NIL, null);
      if (machine.recording) {
        machine.emit(
            arm.send()
                ? new Event.GoBlockSend(machine.nanos(), g.id, machine.posOf(g), null, Shown.of(""))
                : new Event.GoBlockReceive(machine.nanos(), g.id, machine.posOf(g), null));
      }
    } else if (arm.send()) {
      boolean longs = arm.bank() == Bank.LONG;
      machine.channels.waitToSend(
          g,
          channel,
          longs ? g.longs[g.longBase() + arm.value()] : 0,
          longs ? null : g.refs[g.refBase() + arm.value()]);
    } else {
      machine.channels.waitToReceive(g, channel);
    }
  }

  private List<Event.SelectArm> arms(Goroutine g, Instr.Select i) {
    if (g.functions[g.depth].pos() == Pos.NONE) {
      return newArms(g, i); // code of reflect.Select, made for this one time
    }
    List<Event.SelectArm> last = told.get(i);
    if (last != null && isStillTrue(last, g, i)) {
      return last;
    }
    List<Event.SelectArm> arms = List.copyOf(newArms(g, i));
    told.put(i, arms);
    return arms;
  }

  /// Whether these cases receive from the same channels as before; values to send may be others.
  private static boolean isStillTrue(List<Event.SelectArm> arms, Goroutine g, Instr.Select i) {
    for (int k = 0; k < arms.size(); k++) {
      Event.SelectArm arm = arms.get(k);
      Chan channel = channel(g, i.cases().get(k));
      if (arm.send() || arm.channel() != (channel == null ? null : channel.id)) {
        return false;
      }
    }
    return true;
  }

  private List<Event.SelectArm> newArms(Goroutine g, Instr.Select i) {
    List<Event.SelectArm> arms = new ArrayList<>(i.cases().size());
    for (Instr.Select.Case arm : i.cases()) {
      Chan channel = channel(g, arm);
      Shown value = null;
      if (arm.send()) {
        boolean longs = arm.bank() == Bank.LONG;
        value =
            channel == null
                ? Shown.of("")
                : machine.values.shown(
                    channel.element,
                    longs ? g.longs[g.longBase() + arm.value()] : 0,
                    longs ? null : g.refs[g.refBase() + arm.value()]);
      }
      ObjectId id = channel == null ? null : machine.idOf(g, channel, ObjectId.Kind.CHANNEL);
      arms.add(new Event.SelectArm(arm.send(), id, value, arm.pos()));
    }
    return arms;
  }
}

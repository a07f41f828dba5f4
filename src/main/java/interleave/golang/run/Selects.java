package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import java.util.ArrayList;
import java.util.List;

/// `select`: the schedule picks among the ready cases; without one the goroutine waits in the
/// queues of all channels at once.
final class Selects {

  private final GoMachine machine;

  Selects(GoMachine machine) {
    this.machine = machine;
  }

  /// @return whether it is complete; otherwise the goroutine is parked
  boolean select(Goroutine g, Instr.Select i) {
    List<Integer> ready = ready(g, i);
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
    if (machine.recording) {
      machine.emit(
          new Event.SelectPick(machine.nanos(), g.id, machine.posOf(g), arms(g, i), ready, chosen));
    }
    g.longs[g.longBase() + i.chosen()] = chosen;
    if (chosen >= 0) {
      take(g, i.cases().get(chosen));
    }
    g.pc++;
    return true;
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

  private void take(Goroutine g, Instr.Select.Case arm) {
    Chan channel = channel(g, arm);
    if (arm.send()) {
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

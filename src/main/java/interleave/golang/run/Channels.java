package interleave.golang.run;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.golang.types.Sizes;
import interleave.golang.types.Type;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.StructValue;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Operations on channels, as Go's `runtime/chan.go` does them: values go from hand to hand when
/// somebody waits, in order of arrival.
final class Channels {

  private final GoMachine machine;

  Channels(GoMachine machine) {
    this.machine = machine;
  }

  Chan make(Goroutine g, Instr.MakeChan i, long size) {
    Type element = i.type().element();
    long bytes = Sizes.size(element);
    if (size < 0 || size > Integer.MAX_VALUE || bytes > 0 && size > (1L << 48) / bytes) {
      throw RuntimePanic.plain("makechan: size out of range");
    }
    new HeapMeter(machine.limits).use(size * bytes);
    Chan channel = new Chan(element, (int) size);
    Naming.made(g, channel);
    String label = Naming.ofChannel(g, Naming.withIndices(g, i.label(), i.indices()));
    channel.label = label.isEmpty() ? "chan made at :" + machine.posOf(g).line() : label;
    if (machine.recording) {
      machine.emit(
          new Event.ChanMake(
              machine.nanos(),
              g.id,
              machine.posOf(g),
              idOf(g, channel),
              element.toString(),
              channel.capacity));
    }
    return channel;
  }

  private ObjectId idOf(Goroutine g, Chan channel) {
    return channel == null ? null : machine.idOf(g, channel, ObjectId.Kind.CHANNEL);
  }

  long length(Chan channel) {
    if (channel == null || isSynchronousTimer(channel)) {
      return 0;
    }
    return channel.count;
  }

  long capacity(Chan channel) {
    return channel == null || isSynchronousTimer(channel) ? 0 : channel.capacity;
  }

  private boolean isSynchronousTimer(Chan channel) {
    return channel.timer != null && machine.timers.areSynchronous();
  }

  /// Whether a receive would go through; lets a timer that is due send first.
  boolean isReceiveReady(Chan channel) {
    if (channel.timer != null) {
      machine.timers.catchUp(channel.timer);
    }
    return channel.isReceiveReady();
  }

  private Shown shown(Chan channel, long bits, Object ref) {
    return machine.values.shown(channel.element, bits, ref);
  }

  // Send

  /// @return whether it is complete; otherwise the goroutine is parked
  boolean send(Goroutine g, Instr.Send i) {
    Chan channel = (Chan) g.refs[g.refBase() + i.channel()];
    boolean longs = i.bank() == Bank.LONG;
    long bits = longs ? g.longs[g.longBase() + i.src()] : 0;
    Object ref = longs ? null : g.refs[g.refBase() + i.src()];
    if (channel == null) {
      machine.parked(g, WaitReason.CHAN_SEND_NIL, null);
      if (machine.recording) {
        machine.emit(
            new Event.GoBlockSend(machine.nanos(), g.id, machine.posOf(g), null, Shown.of("")));
      }
      return false;
    }
    if (machine.accesses != null) {
      machine.accesses.channel(g, channel, false, i);
    }
    if (!channel.isSendReady()) {
      waitToSend(g, channel, bits, ref);
      return false;
    }
    sendNow(g, g.id, machine.posOf(g), channel, bits, ref);
    g.pc++;
    return true;
  }

  void waitToSend(Goroutine g, Chan channel, long bits, Object ref) {
    Waiter waiter = Waiter.plain(g, channel, true);
    waiter.bits = bits;
    waiter.ref = ref;
    channel.senders.add(waiter);
    machine.parked(g, WaitReason.CHAN_SEND, idOf(g, channel));
    if (machine.recording) {
      machine.events.blocksSending(g, idOf(g, channel), channel.element, bits, ref);
    }
  }

  /// Sends on a channel that is ready for it.
  ///
  /// @param g who sends; null for a timer
  void sendNow(Goroutine g, TaskId by, Pos pos, Chan channel, long bits, Object ref) {
    machine.scheduler.charge(Costs.SEND);
    if (channel.closed) {
      throw RuntimePanic.plain("send on closed channel");
    }
    Waiter receiver = channel.receivers.take();
    int slot = -1;
    if (receiver == null) {
      slot = channel.put(bits, ref);
    }
    if (machine.recording) {
      TaskId to = receiver == null ? null : receiver.goroutine.id;
      machine.events.sent(by, pos, idOf(g, channel), channel.element, bits, ref, to, slot);
    }
    if (receiver != null) {
      deliver(receiver, bits, ref, true);
      wake(receiver, by);
    }
  }

  // Receive

  /// @return whether it is complete; otherwise the goroutine is parked
  boolean receive(Goroutine g, Instr.Receive i) {
    Chan channel = (Chan) g.refs[g.refBase() + i.channel()];
    if (channel == null) {
      machine.parked(g, WaitReason.CHAN_RECEIVE_NIL, null);
      if (machine.recording) {
        machine.events.blocksReceiving(g, null);
      }
      return false;
    }
    if (!isReceiveReady(channel)) {
      waitToReceive(g, channel);
      return false;
    }
    receiveNow(g, channel, i.bank(), i.dst(), i.ok());
    g.pc++;
    return true;
  }

  void waitToReceive(Goroutine g, Chan channel) {
    enqueueReceiver(Waiter.plain(g, channel, false));
    machine.parked(g, WaitReason.CHAN_RECEIVE, idOf(g, channel));
    if (machine.recording) {
      machine.events.blocksReceiving(g, idOf(g, channel));
    }
  }

  void enqueueReceiver(Waiter waiter) {
    waiter.channel.receivers.add(waiter);
    if (waiter.channel.timer != null) {
      machine.timers.receiverCame(waiter.channel.timer);
    }
  }

  /// Receives from a channel that is ready for it.
  ///
  /// @param dst where to put the value; -1: dropped
  void receiveNow(Goroutine g, Chan channel, Bank bank, int dst, int ok) {
    machine.scheduler.charge(Costs.RECEIVE);
    long bits = 0;
    Object ref = null;
    int slot = -1;
    boolean received = true;
    Waiter sender = null;
    Shown refill = null;
    if (channel.count > 0) {
      slot = channel.head;
      bits = channel.headLong();
      ref = channel.headRef();
      channel.drop();
      sender = channel.senders.take();
      if (sender != null) {
        channel.put(sender.bits, sender.ref);
        refill = machine.recording ? shown(channel, sender.bits, sender.ref) : null;
      }
    } else {
      sender = channel.senders.take();
      if (sender != null) {
        bits = sender.bits;
        ref = sender.ref;
      } else {
        received = false;
        ref = channel.longElements ? null : machine.zero.ref(channel.element);
      }
    }
    store(g, bank, dst, ok, bits, ref, received);
    if (machine.recording) {
      TaskId from = sender == null ? null : sender.goroutine.id;
      ObjectId id = idOf(g, channel);
      if (refill == null) {
        machine.events.received(g, id, channel.element, bits, ref, slot, received, from);
      } else {
        Pos pos = machine.posOf(g);
        Shown value = shown(channel, bits, ref);
        machine.emit(
            new Event.ChanReceive(
                machine.nanos(), g.id, pos, id, value, slot, received, from, refill));
      }
    }
    if (sender != null) {
      completed(sender);
      wake(sender, g.id);
    }
  }

  private static void store(
      Goroutine g, Bank bank, int dst, int ok, long bits, Object ref, boolean received) {
    if (dst >= 0) {
      if (bank == Bank.LONG) {
        g.longs[g.longBase() + dst] = bits;
      } else {
        g.refs[g.refBase() + dst] = ref;
      }
    }
    if (ok >= 0) {
      g.longs[g.longBase() + ok] = received ? 1 : 0;
    }
  }

  // Waking

  /// Puts a value where a waiting receiver wants it.
  private void deliver(Waiter waiter, long bits, Object ref, boolean received) {
    Goroutine g = waiter.goroutine;
    switch (g.functions[g.depth].code()[g.pc]) {
      case Instr.Receive i -> store(g, i.bank(), i.dst(), i.ok(), bits, ref, received);
      case Instr.Select i -> {
        Instr.Select.Case arm = i.cases().get(Math.max(0, waiter.arm));
        store(g, arm.bank(), arm.value(), arm.ok(), bits, ref, received);
      }
      default -> throw new IllegalStateException(g + " does not receive");
    }
    completed(waiter);
  }

  /// The operation that `waiter` stood for is done: a `select` learns which case it was, and leaves
  /// its other queues.
  private void completed(Waiter waiter) {
    Goroutine g = waiter.goroutine;
    if (g.functions[g.depth].code()[g.pc] instanceof Instr.Select select) {
      g.longs[g.longBase() + select.chosen()] = waiter.arm < 0 ? 0 : waiter.arm;
    }
    leaveQueues(g);
    g.pc++;
  }

  private void leaveQueues(Goroutine g) {
    if (g.waiters == null) {
      leaveQueue(g.waiter);
      return;
    }
    for (Waiter waiter : g.waiters) {
      leaveQueue(waiter);
    }
    g.waiters = null;
  }

  private void leaveQueue(Waiter waiter) {
    if (waiter.send) {
      waiter.channel.senders.remove(waiter);
      waiter.ref = null;
    } else {
      waiter.channel.receivers.remove(waiter);
      if (waiter.channel.timer != null) {
        machine.timers.receiverLeft(waiter.channel.timer);
      }
    }
  }

  private void wake(Waiter waiter, TaskId by) {
    machine.ready(waiter.goroutine, by);
  }

  // Close

  void close(Goroutine g, Instr.Close i) {
    Chan channel = (Chan) g.refs[g.refBase() + i.channel()];
    machine.scheduler.charge(Costs.CLOSE);
    if (channel == null) {
      throw RuntimePanic.plain("close of nil channel");
    }
    if (channel.closed) {
      throw RuntimePanic.plain("close of closed channel");
    }
    if (machine.accesses != null) {
      machine.accesses.channel(g, channel, true, i);
    }
    channel.closed = true;
    if (machine.recording) {
      machine.emit(new Event.ChanClose(machine.nanos(), g.id, machine.posOf(g), idOf(g, channel)));
    }
    g.pc++;
    List<Waiter> released = new ArrayList<>();
    Waiter waiter;
    while ((waiter = channel.receivers.take()) != null) {
      Object zero = channel.longElements ? null : machine.zero.ref(channel.element);
      deliver(waiter, 0, zero, false);
      released.add(waiter);
    }
    while ((waiter = channel.senders.take()) != null) {
      leaveQueues(waiter.goroutine);
      waiter.goroutine.closedUnderSend = true;
      released.add(waiter);
    }
    // Go collects them on a stack: who came last is woken first
    released.reversed().forEach(each -> wake(each, g.id));
  }

  /// A timer sends the time, unless the last one is still there.
  void sendTime(Chan channel, StructValue time) {
    if (channel.count < channel.capacity || !channel.receivers.isEmpty()) {
      sendNow(null, null, Pos.NONE, channel, 0, time);
    }
  }
}

package interleave.golang.run;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.jit.BurstSite;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.HashMap;
import java.util.Map;

/// Tells the listener of a run what happens, and counts that. Frequent events are told as what they
/// are made of, without an object.
final class Events {

  private final GoMachine machine;
  private EventSink listener = EventSink.NONE;

  /// The listener and whoever watches.
  private EventSink sink = EventSink.NONE;

  /// Names that were given to what had none when it was used, and how often each.
  final Map<String, Integer> usedNames = new HashMap<>();

  /// How many more events there may be.
  private long left;

  private long outputBytes;

  Events(GoMachine machine) {
    this.machine = machine;
    left = machine.limits.events();
  }

  /// @param accesses hears of the same events; null for nobody
  void tell(EventSink newListener, Accesses accesses) {
    listener = newListener;
    sink =
        accesses == null
            ? newListener
            : event -> {
              newListener.accept(event);
              accesses.happened(event);
            };
  }

  void restore(Events from) {
    left = from.left;
    outputBytes = from.outputBytes;
    usedNames.putAll(from.usedNames);
  }

  void emit(Event event) {
    sink.accept(event);
    counted();
  }

  /// @param g null when nobody in particular writes
  void output(Goroutine g, int stream, String bytes) {
    machine.scheduler.charge(Costs.OUTPUT);
    outputBytes += bytes.length();
    Pos pos = g == null ? Pos.NONE : Places.of(g);
    emit(new Event.Output(machine.nanos(), g == null ? null : g.id, pos, stream, bytes));
    if (outputBytes > machine.limits.outputBytes()) {
      String what = "more than " + machine.limits.outputBytes() + " bytes of output";
      machine.endings.limit(Limits.Kind.OUTPUT, what, g);
    }
  }

  /// An event of the end, which no limit keeps back.
  void emitLast(Event event) {
    listener.accept(event);
  }

  /// The program has ended, perhaps in the middle of a step that would have more to tell.
  void over() {
    listener = EventSink.NONE;
    sink = EventSink.NONE;
  }

  private void counted() {
    if (--left == 0) {
      machine.endings.limit(
          Limits.Kind.EVENTS, "more than " + machine.limits.events() + " events", machine.moving());
    }
  }

  /// Whether so many events can come before the limit.
  boolean hasRoomFor(int events) {
    return left > events;
  }

  /// So many events have been told to which [#hasRoomFor] said yes.
  void counted(int events) {
    left -= events;
  }

  void started(Goroutine g, int proc) {
    sink.goStart(machine.nanos(), g.id, Places.of(g), proc);
    counted();
  }

  void blocks(Goroutine g, WaitReason reason, ObjectId object, long deadline) {
    sink.goBlock(machine.nanos(), g.id, Places.of(g), reason, object, deadline);
    counted();
  }

  void blocksSending(Goroutine g, ObjectId channel, Type element, long bits, Object ref) {
    Shown shown = shown(element, bits, ref);
    sink.goBlockSend(machine.nanos(), g.id, Places.of(g), channel, shown, bits);
    counted();
  }

  void blocksReceiving(Goroutine g, ObjectId channel) {
    sink.goBlockReceive(machine.nanos(), g.id, Places.of(g), channel);
    counted();
  }

  /// @param by null for a timer
  void readied(Goroutine g, TaskId by) {
    sink.goUnblock(machine.nanos(), by, Pos.NONE, g.id);
    counted();
  }

  void sent(
      TaskId by,
      Pos pos,
      ObjectId channel,
      Type element,
      long bits,
      Object ref,
      TaskId receiver,
      int slot) {
    Shown shown = shown(element, bits, ref);
    sink.chanSend(machine.nanos(), by, pos, channel, shown, bits, receiver, slot);
    counted();
  }

  void received(
      Goroutine g,
      ObjectId channel,
      Type element,
      long bits,
      Object ref,
      int slot,
      boolean ok,
      TaskId sender) {
    Shown shown = shown(element, bits, ref);
    sink.chanReceive(machine.nanos(), g.id, Places.of(g), channel, shown, bits, slot, ok, sender);
    counted();
  }

  // Of a burst, which counts them

  /// An access to a variable of one number.
  void used(long nanos, Goroutine g, BurstSite site, ObjectId variable, Type type, long bits) {
    again(nanos, g, site, variable, shown(type, bits, null), bits);
  }

  /// @param shown null when that is just the number
  void again(long nanos, Goroutine g, BurstSite site, ObjectId object, Shown shown, long number) {
    switch (site.kind()) {
      case LOCK_ACQUIRE -> sink.lockAcquire(nanos, g.id, site.pos(), object, false);
      case LOCK_RELEASE -> sink.lockRelease(nanos, g.id, site.pos(), object, false, false);
      case VAR_READ -> sink.varRead(nanos, g.id, site.pos(), object, shown, number);
      case VAR_WRITE -> sink.varWrite(nanos, g.id, site.pos(), object, shown, number);
    }
  }

  // Any

  void acquired(Goroutine g, Pos pos, ObjectId lock, boolean read) {
    sink.lockAcquire(machine.nanos(), g.id, pos, lock, read);
    counted();
  }

  void released(Goroutine g, Pos pos, ObjectId lock, boolean read, boolean starving) {
    sink.lockRelease(machine.nanos(), g.id, pos, lock, read, starving);
    counted();
  }

  void used(Goroutine g, ObjectId variable, boolean write, Type type, long bits, Object ref) {
    used(g, Places.of(g), variable, write, shown(type, bits, ref), bits);
  }

  /// The same for a number.
  void used(Goroutine g, Pos pos, ObjectId variable, boolean write, Type type, long bits) {
    used(g, pos, variable, write, shown(type, bits, null), bits);
  }

  /// @param shown null when that is just the number
  void used(Goroutine g, Pos pos, ObjectId variable, boolean write, Shown shown, long number) {
    if (write) {
      sink.varWrite(machine.nanos(), g.id, pos, variable, shown, number);
    } else {
      sink.varRead(machine.nanos(), g.id, pos, variable, shown, number);
    }
    counted();
  }

  /// @return null when it is shown as the number `bits`
  private Shown shown(Type type, long bits, Object ref) {
    if (GoValues.isJust(type, bits)) {
      return null;
    }
    Shown shown = machine.values.shown(type, bits, ref);
    return shown instanceof Shown.Number ? null : shown;
  }
}

package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.golang.value.Closure;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.List;
import java.util.function.UnaryOperator;

/// Package `time`, its part in Java that waits: sleeping and timers.
final class TimerNatives {

  private TimerNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("time.Sleep", VisibleNative.of(Pending.Kind.SLEEP, TimerNatives::sleep))
        .add("time.startTimer", VisibleNative.of(Pending.Kind.TIMER, TimerNatives::start))
        .add("time.stopTimer", VisibleNative.of(Pending.Kind.TIMER, TimerNatives::stop))
        .add("time.resetTimer", VisibleNative.of(Pending.Kind.TIMER, TimerNatives::reset));
  }

  /// The timer behind a Go `Timer` or `Ticker`.
  private record TimerState(Timer timer) implements NativeState {
    @Override
    public NativeState copied() {
      return this;
    }

    @Override
    public NativeState forked(UnaryOperator<Object> copy) {
      return new TimerState((Timer) copy.apply(timer));
    }

    @Override
    public List<Object> parts() {
      return List.of(timer);
    }
  }

  private static void sleep(NativeCall call) {
    long nanos = call.getLong(0);
    if (nanos > 0) {
      call.parkAndReturn(WaitReason.SLEEP, null, after(call, nanos));
    }
  }

  private static long after(NativeCall call, long nanos) {
    long now = call.nanos();
    return nanos < 0 ? now : nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
  }

  /// `startTimer(r *runtimeTimer, c chan Time, f func(), sample Time, delay, period int64)`.
  private static void start(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    StructValue home = NativeStates.receiver(call);
    Timer timer = new Timer();
    timer.channel = (Chan) call.getRef(1);
    timer.function = (Closure) call.getRef(2);
    timer.time = ((StructValue) call.getRef(3)).copy();
    timer.period = call.getLong(1);
    timer.setter = call.goroutine();
    timer.setter.setsTimers |= timer.function != null;
    timer.id =
        call.newId(timer.period > 0 ? ObjectId.Kind.TICKER : ObjectId.Kind.TIMER, call.callName());
    if (timer.channel != null) {
      timer.channel.timer = timer;
    }
    NativeStates.get(home, TimerState.class, () -> new TimerState(timer));
    set(call, machine, timer, call.getLong(0));
  }

  private static void set(NativeCall call, GoMachine machine, Timer timer, long delay) {
    machine.executed(call.goroutine(), Costs.START_STATEMENTS);
    if (machine.hasEnded() || machine.timers.isCrowded(call.goroutine())) {
      throw NativeSignal.CALLING;
    }
    machine.timers.set(timer, after(call, delay));
    machine.scheduler.charge(Costs.SEND);
    if (call.isRecording()) {
      call.emit(
          new Event.TimerSet(
              call.eventNanos(),
              call.task(),
              call.pos(),
              timer.id,
              timer.deadline,
              timer.period,
              timer.channel == null ? null : call.idOf(timer.channel, ObjectId.Kind.CHANNEL)));
    }
  }

  /// `stopTimer(r *runtimeTimer) bool`.
  private static void stop(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    Timer timer = timerOf(call);
    boolean active = machine.timers.stop(timer);
    if (call.isRecording()) {
      call.emit(new Event.TimerStop(call.eventNanos(), call.task(), call.pos(), timer.id, active));
    }
    call.setBool(0, active);
  }

  /// `resetTimer(r *runtimeTimer, delay, period int64) bool`.
  private static void reset(NativeCall call) {
    GoMachine machine = ((MachineCall) call).machine();
    Timer timer = timerOf(call);
    long delay = call.getLong(0);
    timer.period = call.getLong(1);
    boolean active = machine.timers.stop(timer);
    set(call, machine, timer, delay);
    call.setBool(0, active);
  }

  private static Timer timerOf(NativeCall call) {
    return ((TimerState) NativeStates.peek(NativeStates.receiver(call))).timer();
  }
}

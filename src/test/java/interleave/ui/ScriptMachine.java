package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Pending;
import interleave.engine.Strategy;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.TaskId;
import java.util.List;

/// A machine that does what a script says, an event a step; for windows without a compiler.
final class ScriptMachine implements Machine {

  private final List<Event> events;
  private int next;

  ScriptMachine(List<Event> events) {
    this.events = List.copyOf(events);
  }

  @Override
  public Outcome step(Strategy strategy, EventSink sink) {
    sink.accept(events.get(next++));
    return next < events.size() ? Outcome.RUNNING : new Outcome.Finished(0);
  }

  @Override
  public long steps() {
    return next;
  }

  @Override
  public long nanos() {
    return next == 0 ? 0 : events.get(next - 1).nanos();
  }

  @Override
  public List<Pending> pending() {
    return List.of();
  }

  @Override
  public Machine fork() {
    ScriptMachine copy = new ScriptMachine(events);
    copy.next = next;
    return copy;
  }

  @Override
  public long fingerprint() {
    return next;
  }

  @Override
  public MachineView view() {
    return new MachineView() {
      @Override
      public List<Task> tasks() {
        return List.of();
      }

      @Override
      public List<Frame> frames(TaskId task) {
        return List.of();
      }

      @Override
      public List<Local> inside(Object reference, int limit) {
        return List.of();
      }
    };
  }
}

package interleave.timeline;

import interleave.engine.Limits;
import interleave.engine.event.Shown;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.engine.loop.LoopMachine;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// The run of an event loop, written by hand event by event, for tests of what is made of one.
public final class LoopScript {

  private static final long MS = 1_000_000;

  private final Source source;
  private final List<LoopEvent> events = new ArrayList<>();
  private long nanos;
  private int line;
  private int activations;
  private int promises;
  private int timers;
  private int jobs;

  /// @param text the program that could do this
  public LoopScript(String file, String text) {
    source = new Source(file, text);
  }

  /// Lets time go on to a moment, in milliseconds.
  public LoopScript at(double millis) {
    nanos = Math.max(nanos, Math.round(millis * MS));
    return this;
  }

  /// Where the following events happen.
  public LoopScript line(int newLine) {
    line = newLine;
    return this;
  }

  private Pos pos() {
    return line == 0 ? Pos.NONE : new Pos(source.name(), line, 1);
  }

  public LoopScript add(LoopEvent event) {
    events.add(event);
    nanos += 1_000;
    return this;
  }

  public LoopScript phase(Phase phase) {
    return add(new LoopEvent.PhaseStart(nanos, Pos.NONE, phase));
  }

  public LoopScript idle(double untilMillis) {
    return add(new LoopEvent.Idle(nanos, Pos.NONE, Math.round(untilMillis * MS)));
  }

  /// @return the activation
  public int enter(String function, String arguments) {
    add(
        new LoopEvent.Enter(
            nanos, pos(), ++activations, function, arguments, false, function.equals("lib")));
    return activations;
  }

  public LoopScript resume(int activation, String function) {
    return add(new LoopEvent.Enter(nanos, pos(), activation, function, "", true, false));
  }

  public LoopScript exit(int activation, Leave how, int awaited) {
    return add(new LoopEvent.Exit(nanos, pos(), activation, how, awaited));
  }

  public LoopScript returns(int activation) {
    return exit(activation, Leave.RETURNED, 0);
  }

  /// @return its number
  public int promise(PromiseKind kind, String label, Integer... sources) {
    add(new LoopEvent.PromiseMake(nanos, pos(), ++promises, kind, label, List.of(sources)));
    return promises;
  }

  public LoopScript progress(int promise, int left) {
    return add(new LoopEvent.PromiseProgress(nanos, pos(), promise, left));
  }

  public LoopScript follow(int promise, int other) {
    return add(new LoopEvent.PromiseFollow(nanos, pos(), promise, other));
  }

  public LoopScript fulfil(int promise, String value) {
    return add(new LoopEvent.PromiseSettle(nanos, pos(), promise, true, Shown.of(value)));
  }

  public LoopScript reject(int promise, String error) {
    return add(new LoopEvent.PromiseSettle(nanos, pos(), promise, false, Shown.of(error)));
  }

  /// @return its number
  public int timer(String function, String label, double millis) {
    long deadline = nanos + Math.round(millis * MS);
    add(new LoopEvent.TimerSet(nanos, pos(), ++timers, function, label, deadline, 0));
    return timers;
  }

  /// @return the job
  public int due(int timer, String label) {
    int job = queue(JobKind.TIMER, label, 0);
    add(new LoopEvent.TimerDue(nanos, pos(), timer, job));
    return job;
  }

  public LoopScript clear(int timer) {
    return add(new LoopEvent.TimerClear(nanos, pos(), timer));
  }

  /// @return the job
  public int queue(JobKind kind, String label, int promise) {
    add(new LoopEvent.JobQueue(nanos, pos(), ++jobs, kind, label, promise));
    return jobs;
  }

  public LoopScript start(int job) {
    return add(new LoopEvent.JobStart(nanos, Pos.NONE, job));
  }

  public LoopScript end(int job) {
    return add(new LoopEvent.JobEnd(nanos, Pos.NONE, job));
  }

  public LoopScript drop(int job) {
    return add(new LoopEvent.JobDrop(nanos, pos(), job));
  }

  public LoopScript print(int stream, String text) {
    return add(new LoopEvent.Output(nanos, pos(), stream, text + "\n"));
  }

  public LoopScript fails(String message) {
    return add(new LoopEvent.Throw(nanos, pos(), message));
  }

  public LoopScript caught(String message) {
    return add(new LoopEvent.Catch(nanos, pos(), message));
  }

  public LoopScript ends(LoopEvent.Ending ending, int code, String message) {
    return add(new LoopEvent.ProgramEnd(nanos, Pos.NONE, ending, code, message));
  }

  public Source source() {
    return source;
  }

  public List<LoopEvent> events() {
    return events;
  }

  public LoopTimeline timeline() {
    return LoopTimeline.of(List.of(source), events);
  }

  /// A machine that tells these events, one for each instruction.
  public LoopMachine machine() {
    return new LoopMachine() {
      private int next;

      @Override
      public boolean run(interleave.engine.loop.LoopSink sink, long instructions) {
        long end = Math.min(events.size(), next + instructions);
        while (next < end) {
          sink.accept(events.get(next++));
        }
        return next < events.size();
      }

      @Override
      public long nanos() {
        return next == 0 ? 0 : events.get(next - 1).nanos();
      }
    };
  }

  public LoopRecording recording() {
    return new LoopRecording(machine(), List.of(source), Limits.DEFAULT);
  }
}

package interleave.timeline;

import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.engine.Strategy;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.List;

/// Runs a machine and records it. The run goes on only while somebody calls [#advance]; meanwhile
/// other threads may look at the [#timeline()], which grows.
public final class Recording {

  private static final long KEYFRAME_STEPS = 4_096;
  private static final long KEYFRAME_BYTES = 64L << 20;

  private final Machine machine;
  private final RecordingStrategy strategy;
  private final Recorder recorder;
  private final Keyframes keyframes;
  private final Timeline timeline;
  private Outcome outcome = Outcome.RUNNING;

  /// @param header the schedule's mode, Ps and seed; its picks are not used
  /// @param limits of which this enforces the number of events; the machine enforces the others
  public Recording(
      Machine machine, Strategy strategy, List<Source> sources, Schedule header, Limits limits) {
    this.machine = machine;
    this.strategy = new RecordingStrategy(strategy, machine::steps);
    EventLog log = new EventLog();
    this.recorder = new Recorder(log, limits.events());
    this.keyframes = new Keyframes(this.strategy.store(), KEYFRAME_STEPS, KEYFRAME_BYTES);
    this.timeline = new Timeline(sources, header, log, this.strategy.store(), keyframes);
    keyframes.offer(machine, 0, 0, 0);
  }

  /// Records a whole run.
  public static Timeline record(
      Machine machine, Strategy strategy, List<Source> sources, Schedule header, Limits limits) {
    Recording recording = new Recording(machine, strategy, sources, header, limits);
    recording.advance(Long.MAX_VALUE);
    return recording.timeline();
  }

  /// Makes up to `maxSteps` steps; fewer when somebody interrupts the machine.
  ///
  /// @return [Outcome.Running] when there is more to do; the same outcome again once the run is
  ///   over. After [Outcome.Asking] the next call asks again.
  public Outcome advance(long maxSteps) {
    if (outcome != Outcome.RUNNING && !(outcome instanceof Outcome.Asking)) {
      return outcome;
    }
    outcome = Outcome.RUNNING;
    long left = maxSteps;
    while (left > 0 && outcome == Outcome.RUNNING) {
      long before = machine.steps();
      long stretch = Math.min(left, keyframes.stepsToNext(machine));
      outcome = machine.run(strategy, recorder, stretch);
      long made = machine.steps() - before;
      boolean interrupted = outcome == Outcome.RUNNING && made < stretch;
      left = interrupted ? 0 : left - made;
      if (outcome == Outcome.RUNNING && recorder.full()) {
        outcome = end();
      }
      keyframes.offer(machine, timeline.size(), recorder.live(), recorder.ended());
    }
    timeline.outcome(outcome);
    return outcome;
  }

  /// Ends the recording where it is: the tasks that live are abandoned.
  private Outcome end() {
    keyframes.breakOff(timeline.size());
    String message = "the recording is full: " + timeline.size() + " events";
    for (TaskId task : recorder.liveTasks()) {
      recorder.accept(new Event.GoAbandon(recorder.nanos(), task, Pos.NONE));
    }
    recorder.accept(
        new Event.ProgramEnd(recorder.nanos(), null, Pos.NONE, Event.Ending.LIMIT, 2, message));
    return new Outcome.LimitReached(Limits.Kind.EVENTS, message);
  }

  public Timeline timeline() {
    return timeline;
  }

  /// The machine as it is now; for looking at, between two calls of [#advance].
  public Machine machine() {
    return machine;
  }
}

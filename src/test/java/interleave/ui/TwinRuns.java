package interleave.ui;

import interleave.engine.Limits;
import interleave.engine.Schedule;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.timeline.LoopScript;
import java.util.Optional;
import java.util.function.Function;

/// Runs Go, and for its twin in JavaScript what a test has written.
final class TwinRuns implements Runs {

  private final Runs go = new GoRuns(Limits.DEFAULT, Optional.empty());
  private final Function<Variant, Loop> twins;

  TwinRuns(Function<Variant, Loop> twins) {
    this.twins = twins;
  }

  /// Every twin does what a script says.
  static TwinRuns of(LoopScript script) {
    return new TwinRuns(_ -> new Loop.Ready(script.recording()));
  }

  @Override
  public Prepared prepare(Variant variant, ScheduleSettings schedule) {
    return go.prepare(variant, schedule);
  }

  @Override
  public Prepared branch(Variant variant, ScheduleSettings schedule, Schedule prefix) {
    return go.branch(variant, schedule, prefix);
  }

  @Override
  public Loop twin(Variant variant) {
    return twins.apply(variant);
  }
}

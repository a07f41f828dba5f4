package interleave.app;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.source.Source;
import interleave.timeline.Timeline;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// A run recorded to its end, for commands that show recordings.
///
/// @param runs what made it, which can make the twin too
record WholeRun(Scenario scenario, Variant variant, GoRuns runs, Timeline timeline) {

  /// Empty when the program does not compile, which has been said on `err` then.
  ///
  /// @throws UsageException when there is no such program, or an option makes no sense
  static Optional<WholeRun> record(RunOptions options, PrintStream err) {
    Scenario scenario = Programs.scenario(options);
    Variant variant = Programs.variant(options, scenario);
    Limits limits = options.limits(Limits.DEFAULT.events());
    GoRuns runs =
        new GoRuns(
            limits,
            options.version(),
            Programs.arguments(options),
            new StreamInput(System.in, () -> {}));
    List<Source> sources = GoRuns.sources(variant);
    switch (runs.prepare(variant, options.apply(variant.schedule()))) {
      case Runs.Prepared.Rejected rejected -> {
        Programs.print(sources, rejected.diagnostics(), err);
        return Optional.empty();
      }
      case Runs.Prepared.Ready ready -> {
        ready.letGoDecide();
        Outcome outcome = Outcome.RUNNING;
        while (outcome == Outcome.RUNNING) {
          outcome = ready.recording().advance(Long.MAX_VALUE);
        }
        return Optional.of(new WholeRun(scenario, variant, runs, ready.recording().timeline()));
      }
    }
  }
}

package interleave.app;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.source.Source;
import interleave.timeline.Timeline;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave trace`: every event of a run.
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Runs a program and prints every event: number, virtual time, goroutine, what.")
final class TraceCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Mixin RunOptions options;

  TraceCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  boolean json;

  @Override
  public Integer call() {
    Variant variant = Programs.variant(options);
    Limits limits = options.limits(Limits.DEFAULT.events());
    GoRuns runs =
        new GoRuns(
            limits,
            options.version(),
            Programs.arguments(options),
            new StreamInput(System.in, () -> {}));
    List<Source> sources = Programs.sources(options, variant);
    switch (runs.prepare(variant, sources, options.apply(variant.schedule()))) {
      case Runs.Prepared.Rejected rejected -> {
        Programs.print(sources, rejected.diagnostics(), err);
        return 1;
      }
      case Runs.Prepared.Ready ready -> {
        ready.letGoDecide();
        Outcome outcome = Outcome.RUNNING;
        while (outcome == Outcome.RUNNING) {
          outcome = ready.recording().advance(Long.MAX_VALUE);
        }
        print(ready.recording().timeline());
        return 0;
      }
    }
  }

  private void print(Timeline timeline) {
    TraceFormat format = json ? TraceFormat.json() : TraceFormat.text();
    for (int at = 0; at < timeline.size(); at++) {
      out.println(format.line(at, timeline.events().get(at)));
    }
    out.flush();
    if (options.record != null) {
      RunCommand.save(options.record, timeline.schedule().encode());
    }
  }
}

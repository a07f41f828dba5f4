package interleave.app;

import interleave.engine.Limits;
import interleave.scenario.Variant;
import interleave.search.explore.Bounds;
import interleave.search.explore.Exploration;
import interleave.search.explore.Finding;
import interleave.search.explore.Report;
import interleave.session.ExploreWords;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.source.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave explore`: all ways a program can end.
@Command(
    name = "explore",
    mixinStandardHelpOptions = true,
    description = {
      "Searches every order of a program's operations and says how it can end.",
      "With --save, a schedule for each end is kept. Exits with 1 when one of them is a failure."
    })
final class ExploreCommand implements Callable<Integer> {

  private static final int AT_ONCE = 1_000;

  private final PrintStream out;
  private final PrintStream err;

  @Mixin RunOptions options;

  @Option(
      names = "--max-states",
      paramLabel = "N",
      description = "Give up after so many different states; 200000 by default.")
  Integer maxStates;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Write a schedule for each end into DIR, for run --schedule.")
  Path folder;

  ExploreCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (options.schedule != null || options.record != null) {
      throw new UsageException("explore tries every schedule: --schedule and --record say nothing");
    }
    if (maxStates != null && maxStates < 1) {
      throw new UsageException("--max-states must be at least 1, not " + maxStates);
    }
    Variant variant = Programs.variant(options);
    GoRuns runs =
        new GoRuns(
            options.limits(Limits.DEFAULT.events()),
            options.version(),
            Programs.arguments(options),
            new StreamInput(System.in, () -> {}));
    Bounds bounds = maxStates == null ? Bounds.DEFAULT : Bounds.DEFAULT.withStates(maxStates);
    List<Source> sources = GoRuns.sources(variant);
    return switch (runs.explore(variant, options.apply(variant.schedule()), bounds)) {
      case Runs.Search.Rejected rejected -> {
        Programs.print(sources, rejected.diagnostics(), err);
        yield 1;
      }
      case Runs.Search.Ready ready -> print(search(ready.exploration()));
    };
  }

  private static Report search(Exploration exploration) {
    boolean more = true;
    while (more) {
      more = exploration.advance(AT_ONCE);
    }
    return exploration.report();
  }

  private int print(Report report) {
    out.println(ExploreWords.summary(report, false));
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      out.println();
      out.printf(
          "%3d. %7s  %s%n",
          number, ExploreWords.share(report, finding), ExploreWords.ending(finding.result()));
      finding.result().stdout().lines().forEach(line -> out.println("     | " + line));
      if (folder != null) {
        save(number + ".schedule", finding.schedule().encode());
      }
    }
    return report.findings().stream().allMatch(f -> f.result().isFine()) ? 0 : 1;
  }

  private void save(String name, String text) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be made: " + e.getMessage());
    }
    Path file = folder.resolve(name);
    RunCommand.save(file, text);
    out.println("     --schedule " + file);
  }
}

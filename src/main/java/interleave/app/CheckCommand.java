package interleave.app;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.session.CueFinder;
import interleave.session.GoRuns;
import interleave.session.OutcomeCheck;
import interleave.session.PlacedCue;
import interleave.session.Runs;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `interleave check`: are these scenarios valid, and do they end as they promise?
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether scenarios are valid, compile, and end as they promise.",
      "Also whether every cue finds its place, in this order. Exits with 1 when something is wrong."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Scenarios, or folders of them.")
  List<Path> paths;

  private final PrintStream out;
  private final ScenarioReader reader = new ScenarioReader();
  private final GoRuns runs = new GoRuns(Limits.DEFAULT, Optional.empty());

  CheckCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    int checked = 0;
    int failed = 0;
    for (Path path : paths) {
      for (Path file : files(path)) {
        List<String> wrong = check(file);
        checked++;
        failed += wrong.isEmpty() ? 0 : 1;
        out.println((wrong.isEmpty() ? "ok    " : "WRONG ") + file);
        wrong.forEach(line -> out.println("      " + line));
      }
    }
    out.println(checked + (checked == 1 ? " scenario, " : " scenarios, ") + failed + " wrong");
    return failed == 0 && checked > 0 ? 0 : 1;
  }

  private static List<Path> files(Path path) {
    try {
      return ScenarioReader.scenarioFiles(path);
    } catch (IOException e) {
      throw new UsageException("cannot list " + path + ": " + e.getMessage());
    }
  }

  private List<String> check(Path file) {
    List<String> wrong = new ArrayList<>();
    switch (reader.read(file)) {
      case ScenarioReader.Result.Broken broken ->
          broken.problems().forEach(problem -> wrong.add(problem.toString()));
      case ScenarioReader.Result.Read(Scenario scenario) -> {
        for (Variant variant : scenario.variants()) {
          check(variant).forEach(text -> wrong.add(variant.name() + ": " + text));
        }
      }
    }
    return wrong;
  }

  private List<String> check(Variant variant) {
    List<String> wrong = new ArrayList<>();
    switch (runs.prepare(variant, variant.schedule())) {
      case Runs.Prepared.Rejected rejected ->
          wrong.addAll(OutcomeCheck.differences(variant.expected(), rejected.diagnostics()));
      case Runs.Prepared.Ready ready -> {
        ready.letGoDecide();
        Outcome outcome = Outcome.RUNNING;
        while (outcome == Outcome.RUNNING) {
          outcome = ready.recording().advance(Long.MAX_VALUE);
        }
        Timeline timeline = ready.recording().timeline();
        wrong.addAll(OutcomeCheck.differences(variant.expected(), timeline));
        PlacedCue before = null;
        for (PlacedCue cue : new CueFinder(timeline).place(variant.cues())) {
          String title = "the cue \"" + cue.cue().title() + "\"";
          if (!cue.isPlaced()) {
            wrong.add(title + " finds no event: " + cue.problem());
            continue;
          }
          if (before != null && cue.event() <= before.event()) {
            String when =
                cue.event() == before.event() ? " is at the same event as \"" : " comes before \"";
            wrong.add(title + when + before.cue().title() + "\", which stands above it");
          }
          before = cue;
        }
      }
    }
    return wrong;
  }
}

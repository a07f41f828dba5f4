package interleave.stage;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.scenario.BundledScenarios;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recordings of real Go programs: those of the gallery, which show every kind of object, and the
/// bundled scenarios.
public final class GoPrograms {

  private static final Path GALLERY = Path.of("src/test/resources/gallery");
  private static final int MOST_EVENTS = 60_000;

  /// Every kind of object and of ending, by program.
  public static final List<String> KINDS =
      List.of(
          "buffered",
          "unbuffered",
          "closed",
          "select",
          "mutex",
          "starving",
          "rwmutex",
          "small",
          "stores",
          "timers",
          "context",
          "shared",
          "panic",
          "unwinding",
          "leak",
          "philosophers",
          "ring",
          "deadchannel",
          "missingdone",
          "pipeline",
          "workers",
          "mesh");

  private GoPrograms() {}

  /// A program of the gallery.
  public static Timeline gallery(String name) {
    return switch (new ScenarioReader().read(GALLERY.resolve(name + ".go"))) {
      case ScenarioReader.Result.Read read -> record(read.scenario().variants().getFirst());
      case ScenarioReader.Result.Broken broken ->
          throw new IllegalArgumentException(name + ": " + broken.problems());
    };
  }

  /// The variants of all bundled scenarios that compile, by title.
  public static Map<String, Variant> variants() {
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (Scenario scenario : BundledScenarios.all()) {
      for (Variant variant : scenario.variants()) {
        variants.put(scenario.title() + ", " + variant.label(), variant);
      }
    }
    return variants;
  }

  /// The recording of a whole run; null when it does not compile, as some are meant to.
  public static Timeline record(Variant variant) {
    GoRuns runs = new GoRuns(Limits.DEFAULT.withEvents(MOST_EVENTS), Optional.empty());
    return switch (runs.prepare(variant, variant.schedule())) {
      case Runs.Prepared.Rejected _ -> null;
      case Runs.Prepared.Ready ready -> {
        Outcome outcome = Outcome.RUNNING;
        while (outcome == Outcome.RUNNING) {
          outcome = ready.recording().advance(Long.MAX_VALUE);
        }
        yield ready.recording().timeline();
      }
    };
  }
}

package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.conformance.RealRuns.Ending;
import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.scenario.BundledScenarios;
import interleave.scenario.BundledScenarios.Bundled;
import interleave.scenario.Expectation;
import interleave.scenario.Variant;
import interleave.session.CueFinder;
import interleave.session.GoRuns;
import interleave.session.OutcomeCheck;
import interleave.session.Runs;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our scenarios do what they promise, and what they promise is what real Go does.
///
/// What real Go does is recorded. `-Dgo=/path/to/go` (Go 1.23) runs anew what has changed since.
class ScenariosTest {

  private static final Path RECORD = Path.of("src/test/resources/scenario/real-runs.txt");
  private static final Path TABLE = Path.of("docs/scenarios-table.md");

  @TempDir Path folder;

  @Test
  void everyScenarioEndsAsItPromises() {
    List<String> wrong = new ArrayList<>();
    variants()
        .forEach(
            (name, variant) -> {
              List<String> found =
                  switch (prepare(variant)) {
                    case Runs.Prepared.Rejected rejected ->
                        OutcomeCheck.differences(variant.expected(), rejected.diagnostics());
                    case Runs.Prepared.Ready ready -> differences(variant, recorded(ready));
                  };
              found.forEach(text -> wrong.add(name + ": " + text));
            });
    assertEquals(List.of(), wrong);
  }

  private static List<String> differences(Variant variant, Timeline timeline) {
    List<String> found = new ArrayList<>(OutcomeCheck.differences(variant.expected(), timeline));
    new CueFinder(timeline)
        .place(variant.cues()).stream()
            .filter(cue -> !cue.isPlaced())
            .forEach(cue -> found.add("the cue \"" + cue.cue().title() + "\" finds no event"));
    return found;
  }

  @Test
  void realGoEndsAsTheScenariosPromise() throws IOException, InterruptedException {
    Map<String, RealRuns> real = real();
    List<String> wrong = new ArrayList<>();
    variants()
        .forEach(
            (name, variant) -> {
              for (Ending ending : real.get(name).endings().keySet()) {
                if (!promised(variant.expected(), ending)) {
                  wrong.add(name + ": " + ending);
                }
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTableOfOutcomesIsUpToDate() throws IOException, InterruptedException {
    String table = table(real());
    if ("refresh".equals(System.getProperty("goldens"))) {
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table, "-Dgoldens=refresh writes it anew");
  }

  @Test
  void everyScenarioAsksTheAudienceSomething() {
    for (Bundled bundled : BundledScenarios.library()) {
      assertTrue(
          bundled.scenario().variants().stream()
              .flatMap(variant -> variant.cues().stream())
              .anyMatch(cue -> cue.question().isPresent()),
          bundled.name());
    }
  }

  private static Map<String, Variant> variants() {
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (Bundled bundled : BundledScenarios.library()) {
      for (Variant variant : bundled.scenario().variants()) {
        variants.put(bundled.name() + "/" + variant.name(), variant);
      }
    }
    return variants;
  }

  private static Runs.Prepared prepare(Variant variant) {
    return new GoRuns(Limits.DEFAULT, Optional.empty()).prepare(variant, variant.schedule());
  }

  private static Timeline recorded(Runs.Prepared.Ready ready) {
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING) {
      outcome = ready.recording().advance(Long.MAX_VALUE);
    }
    return ready.recording().timeline();
  }

  /// Whether a scenario's promise covers what real Go did.
  private static boolean promised(Expectation expected, Ending ending) {
    if (expected.compileError().isPresent()) {
      return ending.message().contains(expected.compileError().get());
    }
    List<String> sorted = ending.stdout().stream().sorted().toList();
    String out = String.join("", ending.stdout().stream().map(line -> line + "\n").toList());
    boolean endless = expected.ending().filter(e -> e == Event.Ending.LIMIT).isPresent();
    return endless == ending.hangs()
        && expected.exitCode().map(code -> code == ending.exitCode()).orElse(true)
        && expected.message().map(text -> ending.message().contains(text)).orElse(true)
        && expected.stdout().map(lines -> lines.equals(ending.stdout())).orElse(true)
        && expected
            .stdoutUnordered()
            .map(lines -> lines.stream().sorted().toList().equals(sorted))
            .orElse(true)
        && expected
            .stdoutMatches()
            .map(text -> Pattern.compile(text, Pattern.DOTALL).matcher(out).matches())
            .orElse(true);
  }

  /// The record, brought up to date when there is a real Go.
  private Map<String, RealRuns> real() throws IOException, InterruptedException {
    Map<String, RealRuns> known = RealRuns.read(RECORD);
    Map<String, RealRuns> real = new LinkedHashMap<>();
    String go = System.getProperty("go");
    StringBuilder text = new StringBuilder("# What Go 1.23 did with the programs of scenarios/.\n");
    text.append("# Written by ScenariosTest; each ending with its number of runs.\n\n");
    for (Map.Entry<String, Variant> entry : variants().entrySet()) {
      String name = entry.getKey();
      RealRuns runs = known.get(name);
      if (runs == null || !runs.program().equals(RealRuns.hash(entry.getValue()))) {
        assertTrue(go != null, name + " has changed: run this test with -Dgo=/path/to/go");
        runs = RealRuns.of(entry.getValue(), Path.of(go), folder.resolve(name));
      }
      real.put(name, runs);
      text.append(runs.text(name));
    }
    if (go != null) {
      Files.writeString(RECORD, text);
    }
    return real;
  }

  private static String table(Map<String, RealRuns> real) {
    StringBuilder out =
        new StringBuilder(
            """
            # What the scenarios show

            Every scenario and variant, with the number of the guide's section it belongs to and
            how the program ends with real Go 1.23, recorded in several runs. Where Go leaves
            something to chance several endings are given. Output lines are separated by ` / `.
            This page is written by `ScenariosTest`.
            """);
    String chapter = "";
    for (Bundled bundled : BundledScenarios.library()) {
      if (!bundled.scenario().chapter().equals(chapter)) {
        chapter = bundled.scenario().chapter();
        out.append("\n## ").append(chapter).append("\n\n");
        out.append("| guide | scenario | variant | real Go 1.23 |\n|--|--|--|--|\n");
      }
      for (Variant variant : bundled.scenario().variants()) {
        String name = bundled.name() + "/" + variant.name();
        out.append("| ").append(bundled.scenario().guide());
        out.append(" | [").append(bundled.scenario().title());
        out.append("](../scenarios/").append(bundled.name()).append(") | ");
        out.append(variant.label()).append(version(variant)).append(" | ");
        out.append(real.get(name).words()).append(" |\n");
      }
    }
    return out.toString();
  }

  private static String version(Variant variant) {
    return variant.goVersion().isEmpty() ? "" : " (language version " + variant.goVersion() + ")";
  }
}

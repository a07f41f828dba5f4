package interleave.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.event.Event;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

  private static final Path BROKEN = Path.of("src/test/resources/scenario/broken");

  private final ScenarioReader reader = new ScenarioReader();

  private static final String WHOLE =
      """
      // comments are tolerated
      {
        "format": 1,
        "title": "Two locks",
        "chapter": "Deadlocks",
        "order": 3,
        "path": 5,
        "guide": "26",
        "summary": "Each holds what the other needs.",
        "variants": [
          {
            "name": "wrong",
            "title": "Two orders",
            "go": ["package main", "", "func main() {}"],
            "goName": "locks.go",
            "goVersion": "1.21",
            "node": "console.log(1)",
            "schedule": { "mode": "fifo", "procs": 2, "seed": 7, "statementNanos": 100 },
            "expect": {
              "ending": "deadlocked", "exitCode": 2, "message": "all goroutines are asleep",
              "stdout": [], "abandoned": 0, "compileError": "undefined: x"
            },
            "cues": [
              {
                "at": { "event": "block", "code": "b.mu.Lock()", "goroutine": "transfer",
                        "object": "bob.mu", "occurrence": 2 },
                "title": "The circle closes", "text": "Nobody can move.", "notes": "Pause here."
              },
              {
                "at": { "event": "end" }, "title": "The end",
                "question": "Does it end?", "choices": ["yes", "no"], "answer": "No."
              },
            ],
          },
        ],
      }
      """;

  @Test
  void aWholeScenarioIsRead() {
    Scenario scenario = read(WHOLE);
    assertEquals("Two locks", scenario.title());
    Variant wrong = scenario.variant("wrong").orElseThrow();
    assertEquals("package main\n\nfunc main() {}\n", wrong.go().text());
    assertEquals(Event.Ending.DEADLOCKED, wrong.expected().ending().orElseThrow());
    assertEquals(ScheduleSettings.Mode.FIFO, wrong.schedule().mode());
    assertEquals(2, wrong.cues().getFirst().at().occurrence());
    assertEquals(5, scenario.path().orElseThrow());
    assertEquals("26", scenario.guide());
    assertEquals(
        new Cue.Question("Does it end?", List.of("yes", "no"), "No."),
        wrong.cues().getLast().question().orElseThrow());
  }

  @Test
  void whatIsWrittenIsReadAgainWithoutLoss() {
    Scenario scenario = read(WHOLE);
    assertEquals(scenario, read(new ScenarioWriter().write(scenario)));
  }

  @Test
  void codeMayLieInAFileBesideTheScenario(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pool.go"), "package main\n");
    Path file = folder.resolve("pool.interleave");
    Files.writeString(
        file,
        """
        {"format": 1, "title": "t", "variants": [{"name": "a", "goFile": "pool.go"}]}
        """);
    ScenarioReader.Result.Read result =
        assertInstanceOf(ScenarioReader.Result.Read.class, reader.read(file));
    assertEquals("pool.go", result.scenario().variants().getFirst().go().fileName());
    assertEquals("package main\n", result.scenario().variants().getFirst().go().text());
    assertEquals(
        result.scenario(),
        read(new ScenarioWriter().write(result.scenario())),
        "written as one file, nothing is lost, not even the program's name");
  }

  @Test
  void aBareGoFileIsAScenario(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ping.go");
    Files.writeString(file, "package main\n");
    ScenarioReader.Result.Read result =
        assertInstanceOf(ScenarioReader.Result.Read.class, reader.read(file));
    assertEquals("Ping", result.scenario().title());
  }

  @Test
  void whatIsNoFileSaysSo(@TempDir Path folder) throws IOException {
    ScenarioReader.Result.Broken result =
        assertInstanceOf(
            ScenarioReader.Result.Broken.class,
            reader.read(Files.createDirectory(folder.resolve("pool.go"))));
    assertEquals("pool.go: is a folder, not a file", result.problems().getFirst().toString());
  }

  /// Some editors begin every file with one.
  @Test
  void aByteOrderMarkIsNoMistake() {
    assertEquals(read(WHOLE), read("\uFEFF" + WHOLE));
  }

  @Test
  void aMissingFileSaysSo(@TempDir Path folder) {
    ScenarioReader.Result.Broken result =
        assertInstanceOf(
            ScenarioReader.Result.Broken.class, reader.read(folder.resolve("nowhere.json")));
    assertEquals("nowhere.json: no such file", result.problems().getFirst().toString());
  }

  /// Each broken file has its messages beside it.
  @TestFactory
  Stream<DynamicTest> everyBrokenFileGetsItsMessage() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      List<Path> scenarios = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      assertTrue(scenarios.size() >= 20, "the collection is there");
      return scenarios.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> {
                        ScenarioReader.Result.Broken result =
                            assertInstanceOf(ScenarioReader.Result.Broken.class, reader.read(file));
                        StringBuilder text = new StringBuilder();
                        result.problems().forEach(p -> text.append(p).append('\n'));
                        String golden = file.getFileName().toString().replace(".json", ".txt");
                        Goldens.check("scenario/broken/" + golden, text.toString());
                      }));
    }
  }

  private Scenario read(String text) {
    ScenarioReader.Result result =
        reader.read(
            "test.json",
            text,
            name -> {
              throw new FileNotFoundException(name);
            });
    return assertInstanceOf(ScenarioReader.Result.Read.class, result, result::toString).scenario();
  }
}

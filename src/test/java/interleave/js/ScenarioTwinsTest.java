package interleave.js;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The Node.js programs of the scenarios do what Node.js recorded of them (`src/test/js/record.sh
/// --twins`).
final class ScenarioTwinsTest {

  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path RECORDED = Path.of("src/test/resources/js-twins");

  /// What these print depends on how late real timers are: they have to run, no more.
  private static final Set<String> TIMED = Set.of("job-queue.poll", "starvation.fair");

  /// Needs real threads.
  private static final String THREADS = "counter-race.atomics";

  @TestFactory
  Stream<DynamicTest> twinsDoWhatNodeDoes() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files.filter(f -> f.toString().endsWith(".js")).sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(name(f), () -> check(f)));
    }
  }

  private static String name(Path program) {
    String path = SCENARIOS.relativize(program).toString().replace('\\', '/');
    return path.replace('/', '.').replaceAll("\\.js$", "");
  }

  private static void check(Path program) throws IOException {
    NodeOutput output = NodeOutput.of(program);
    if (name(program).equals(THREADS)) {
      assertEquals(1, output.exitCode());
      assertTrue(output.err().contains("Interleave does not support the module 'worker_threads'"));
    } else if (TIMED.contains(name(program))) {
      assertEquals(0, output.exitCode());
    } else {
      output.assertRecorded(RECORDED.resolve(name(program)).toString());
    }
  }
}

package interleave.js;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Programs do what Node.js 20 recorded of them: standard output, standard error and exit code, to
/// the last character. `src/test/js/record.sh` recorded them, and records them again.
final class JsProgramsTest {

  private static final Path ROOT = Path.of("src/test/resources/js-programs");

  @TestFactory
  Stream<DynamicTest> programsDoWhatNodeDoes() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(f -> f.toString().matches(".*\\.m?js")).sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(ROOT.relativize(f).toString(), () -> check(f)));
    }
  }

  private static void check(Path program) throws IOException {
    NodeOutput.of(program).assertRecorded(program.toString().replaceAll("\\.m?js$", ""));
  }
}

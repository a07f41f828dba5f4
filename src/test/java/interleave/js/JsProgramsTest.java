package interleave.js;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.loop.LoopEvent;
import interleave.js.run.Machine;
import interleave.js.run.Settings;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    String base = program.toString().replaceAll("\\.m?js$", "");
    NodeOutput output = NodeOutput.of(program);
    assertAll(
        () -> assertEquals(recorded(base + ".out"), output.out()),
        () -> assertEquals(recorded(base + ".err"), output.err()),
        () -> assertEquals(recorded(base + ".rc").strip(), String.valueOf(output.exitCode())));
  }

  private static String recorded(String name) throws IOException {
    Path path = Path.of(name);
    return Files.exists(path) ? Files.readString(path) : "";
  }

  /// What a run wrote and how it ended.
  record NodeOutput(String out, String err, int exitCode) {

    static NodeOutput of(Path program) throws IOException {
      Source source = new Source(program.getFileName().toString(), Files.readString(program));
      return switch (JsProgram.compile(List.of(source))) {
        case JsProgram.Result.Rejected rejected ->
            new NodeOutput("", SyntaxText.of(rejected, Settings.DEFAULT), 1);
        case JsProgram.Result.Compiled(JsProgram compiled) ->
            of(compiled.machine(Settings.DEFAULT));
      };
    }

    private static NodeOutput of(Machine machine) {
      StringBuilder out = new StringBuilder();
      StringBuilder err = new StringBuilder();
      boolean more = true;
      while (more) {
        more =
            machine.run(
                event -> {
                  if (event instanceof LoopEvent.Output output) {
                    (output.stream() == 1 ? out : err).append(output.text());
                  }
                },
                1_000_000);
      }
      return new NodeOutput(out.toString(), err.toString(), machine.exitCode());
    }
  }
}

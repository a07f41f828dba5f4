package interleave.js.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.Goldens;
import interleave.engine.loop.LoopEvent;
import interleave.js.JsProgram;
import interleave.js.run.Machine;
import interleave.js.run.Settings;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/js-support.md` says what of JavaScript's and Node.js's library there is: a program that
/// looks around in its own world writes the list, so it cannot be wrong.
final class JsSupportTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/js-programs");
  private static final Path LOOKING_AROUND =
      Path.of("src/test/resources/js-support/looking-around.js");

  @Test
  void theListSaysWhatThereIs() throws IOException {
    StringBuilder out = new StringBuilder("# What of JavaScript and Node.js there is\n\n");
    out.append("`JsSupportTest` writes this page from the running library;\n");
    out.append("`-Dgoldens=refresh` renews it.\n\n");
    programs(out);
    out.append(run(Files.readString(LOOKING_AROUND)));
    Goldens.check("../../../docs/js-support.md", out.toString());
  }

  private static void programs(StringBuilder out) throws IOException {
    out.append("## Programs recorded from Node.js 20\n\n");
    out.append("Each is run and compared in output, errors and exit code.\n\n");
    out.append("| topic | programs |\n|--|--:|\n");
    Map<String, Integer> topics = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      files
          .filter(file -> file.toString().endsWith(".rc"))
          .forEach(
              file -> topics.merge(file.getParent().getFileName().toString(), 1, Integer::sum));
    }
    topics.forEach((topic, count) -> out.append("| " + topic + " | " + count + " |\n"));
    out.append('\n');
  }

  private static String run(String program) {
    StringBuilder out = new StringBuilder();
    var compiled =
        (JsProgram.Result.Compiled) JsProgram.compile(List.of(new Source("look.js", program)));
    Machine machine = compiled.program().machine(Settings.DEFAULT);
    boolean more = true;
    while (more) {
      more =
          machine.run(
              event -> {
                if (event instanceof LoopEvent.Output output) {
                  out.append(output.text());
                }
              },
              1_000_000);
    }
    assertEquals(0, machine.exitCode(), out.toString());
    return out.toString();
  }
}

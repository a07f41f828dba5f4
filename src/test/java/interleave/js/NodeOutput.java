package interleave.js;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopSink;
import interleave.js.run.Machine;
import interleave.js.run.Settings;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a program wrote and how it ended.
record NodeOutput(String out, String err, int exitCode) {

  /// Runs a program that lies in `/app`.
  static NodeOutput of(Path program) throws IOException {
    Source source = new Source(program.getFileName().toString(), Files.readString(program));
    return switch (JsProgram.compile(List.of(source))) {
      case JsProgram.Result.Rejected rejected ->
          new NodeOutput("", SyntaxText.of(rejected, Settings.DEFAULT), 1);
      case JsProgram.Result.Compiled(JsProgram compiled) -> of(compiled.machine(Settings.DEFAULT));
    };
  }

  private static NodeOutput of(Machine machine) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    LoopSink sink =
        LoopSink.ofOutput(
            event -> {
              if (event instanceof LoopEvent.Output output) {
                (output.stream() == 1 ? out : err).append(output.text());
              }
            });
    boolean more = true;
    while (more) {
      more = machine.run(sink, 1_000_000);
    }
    return new NodeOutput(out.toString(), err.toString(), machine.exitCode());
  }

  /// Compares with what Node.js recorded in `base.out`, `base.err` and `base.rc`.
  void assertRecorded(String base) {
    assertAll(
        () -> assertEquals(recorded(base + ".out"), out),
        () -> assertEquals(recorded(base + ".err"), err),
        () -> assertEquals(recorded(base + ".rc").strip(), String.valueOf(exitCode)));
  }

  private static String recorded(String name) throws IOException {
    Path path = Path.of(name);
    return Files.exists(path) ? Files.readString(path) : "";
  }
}

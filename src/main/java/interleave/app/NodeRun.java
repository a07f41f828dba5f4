package interleave.app;

import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopSink;
import interleave.js.JsProgram;
import interleave.js.SyntaxText;
import interleave.js.run.Machine;
import interleave.js.run.Settings;
import interleave.source.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// `interleave run file.js`: what `node file.js` would do, on the simulated event loop.
final class NodeRun {

  /// Instructions between two looks at the outside; nobody waits for them here.
  private static final long STRETCH = 10_000_000;

  private static final long STACK_BYTES =
      2L * Settings.NESTING_OF_NODE * Settings.STACK_BYTES_EACH + (8 << 20);

  private final PrintStream out;
  private final PrintStream err;

  NodeRun(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /// Whether the first word names a JavaScript file.
  static boolean isNode(RunOptions options) {
    String first = options.words.getFirst();
    return first.endsWith(".js") || first.endsWith(".mjs") || first.endsWith(".cjs");
  }

  int run(RunOptions options) {
    Path file = Here.path(options.words.getFirst()).toAbsolutePath().normalize();
    Settings settings =
        Settings.DEFAULT
            .withDirectory(String.valueOf(file.getParent()))
            .withNesting(Settings.NESTING_OF_NODE)
            .withArguments(options.words.subList(1, options.words.size()))
            .withLimits(options.limits(Long.MAX_VALUE));
    Source source = source(file);
    FutureTask<Integer> task = new FutureTask<>(() -> run(source, settings));
    new Thread(null, task, "node", STACK_BYTES).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(Source source, Settings settings) {
    return switch (JsProgram.compile(List.of(source))) {
      case JsProgram.Result.Rejected rejected -> {
        print(err, SyntaxText.of(rejected, settings));
        yield 1;
      }
      case JsProgram.Result.Compiled(JsProgram program) -> run(program.machine(settings));
    };
  }

  private static Source source(Path file) {
    try {
      return new Source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read");
    }
  }

  private int run(Machine machine) {
    LoopSink writes =
        event -> {
          if (event instanceof LoopEvent.Output output) {
            print(output.stream() == 1 ? out : err, output.text());
          } else if (event instanceof LoopEvent.ProgramEnd end
              && end.ending() == LoopEvent.Ending.LIMIT) {
            err.println("interleave: the run was stopped: " + end.message());
          }
        };
    LoopSink sink = LoopSink.ofOutput(writes);
    boolean more = true;
    while (more) {
      more = machine.run(sink, STRETCH);
    }
    Limits.Kind limit = machine.limit();
    if (limit != null) {
      RunOptions.optionFor(limit)
          .ifPresent(option -> err.println("interleave: " + option + " allows more"));
      return RunCommand.LIMIT_REACHED;
    }
    return machine.exitCode();
  }

  private static void print(PrintStream stream, String text) {
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    stream.write(raw, 0, raw.length);
    stream.flush();
  }
}

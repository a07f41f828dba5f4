package interleave.app;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.golang.GoTest;
import interleave.golang.RaceRun;
import interleave.golang.run.Input;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.strategy.Manual;
import interleave.search.strategy.Replay;
import interleave.session.GoRuns;
import interleave.session.Steering;
import interleave.source.Source;
import interleave.timeline.Recording;
import interleave.timeline.RecordingStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave run`: what `go run` would do, on the simulated scheduler.
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a program: writes exactly what it writes and exits as Go would.",
      "A .js or .mjs file runs as Node.js would run it, on a simulated event loop.",
      "With --schedule manual you are asked who runs next: questions on standard error,",
      "a number a line on standard input; --record keeps what you chose.",
      "A limit of Interleave itself, such as --max-events, ends it with exit code 3."
    })
final class RunCommand implements Callable<Integer> {

  static final int LIMIT_REACHED = 3;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /// What tests have written so far; null when the program is no test.
  private StringBuilder testOutput;

  /// What a build with `-race` adds; null when it is not asked for.
  private RaceRun races;

  @Mixin RunOptions options;

  @Option(
      names = "--race",
      description = {
        "Report data races, as a program built with -race does; exits with 66.",
        "A deadlock, in which such a program hangs for ever, is reported and ends the run."
      })
  boolean race;

  RunCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (NodeRun.isNode(options)) {
      return new NodeRun(out, err).run(options);
    }
    Variant variant = Programs.variant(options);
    ScheduleSettings schedule = options.apply(variant.schedule());
    boolean asks = schedule.mode() == ScheduleSettings.Mode.MANUAL;
    GoRuns runs =
        new GoRuns(
            options.limits(Long.MAX_VALUE),
            options.version(),
            Programs.arguments(options),
            asks ? Input.EMPTY : new StreamInput(in, out::flush));
    List<Source> sources = GoRuns.sources(variant);
    return switch (runs.start(variant, schedule)) {
      case GoRuns.Started.Rejected rejected -> {
        Programs.print(sources, rejected.diagnostics(), err);
        if (GoTest.isTest(sources)) {
          out.print(GoTest.buildFailure(sources, rejected.diagnostics()));
          out.flush();
        }
        yield 1;
      }
      case GoRuns.Started.Ready ready when GoTest.isTest(ready.sources()) -> test(ready);
      case GoRuns.Started.Ready ready -> run(ready);
    };
  }

  /// As `go test`: the output waits for the verdict.
  private int test(GoRuns.Started.Ready ready) {
    testOutput = new StringBuilder();
    int code = run(ready);
    String written = testOutput.toString();
    if (code == LIMIT_REACHED) {
      print(written);
      return code;
    }
    print(
        GoTest.report(
            ready.sources(), written, code, ready.machine().nanos(), Programs.arguments(options)));
    return GoTest.exitCode(code);
  }

  private void print(String bytes) {
    byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
    out.write(raw, 0, raw.length);
    out.flush();
  }

  /// Asks who runs next, and goes on from answer to answer.
  private int interview(GoRuns.Started.Ready ready, Manual manual) {
    Limits limits = Limits.DEFAULT;
    Recording recording =
        new Recording(ready.machine(), manual, ready.sources(), ready.header(), limits);
    Steering steering = new Steering(recording, manual);
    steering.listen(
        event -> {
          if (event instanceof Event.Output output) {
            write(output);
            out.flush();
          }
        });
    Charset charset = Charset.defaultCharset();
    BufferedReader answers = new BufferedReader(new InputStreamReader(in, charset));
    new Interview(answers, err, ready.sources()).run(steering);
    out.flush();
    if (options.record != null) {
      save(options.record, recording.timeline().schedule().encode());
    }
    return exitCode(steering.outcome());
  }

  private int run(GoRuns.Started.Ready ready) {
    if (race) {
      races = new RaceRun(ready.machine(), this::complain);
    }
    if (ready.strategy() instanceof Manual manual) {
      return interview(ready, manual);
    }
    RecordingStrategy strategy = new RecordingStrategy(ready.strategy(), ready.machine()::steps);
    Outcome outcome =
        ready
            .machine()
            .run(
                options.record == null ? ready.strategy() : strategy,
                event -> {
                  if (event instanceof Event.Output output) {
                    write(output);
                  }
                },
                Long.MAX_VALUE);
    out.flush();
    if (options.record != null) {
      save(options.record, ready.header().withPicks(strategy.picks()).encode());
    }
    if (ready.strategy() instanceof Replay replay && replay.left() > 0) {
      err.println(
          "interleave: the schedule does not fit this program: the run ended before its last "
              + replay.left()
              + (replay.left() == 1 ? " decision" : " decisions"));
    }
    return exitCode(outcome);
  }

  private int exitCode(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished finished when races != null -> races.exitCode(finished.exitCode());
      case Outcome.Finished finished -> finished.exitCode();
      case Outcome.Deadlock _ when races != null -> {
        err.println("interleave: built with -race the program would hang here: such programs");
        err.println("interleave: look for no deadlocks; the report is that of one without -race");
        yield 2;
      }
      case Outcome.Deadlock _, Outcome.Panicked _ -> 2;
      case Outcome.LimitReached limit -> {
        err.println("interleave: the run was stopped: " + limit.message());
        RunOptions.optionFor(limit.limit())
            .ifPresent(option -> err.println("interleave: " + option + " allows more"));
        yield LIMIT_REACHED;
      }
      case Outcome.Running _, Outcome.Asking _ ->
          throw new IllegalStateException("stopped in the middle of a run: " + outcome);
    };
  }

  private void write(Event.Output output) {
    if (testOutput != null) {
      testOutput.append(output.bytes());
      return;
    }
    byte[] bytes = output.bytes().getBytes(StandardCharsets.ISO_8859_1);
    if (output.stream() == 2) {
      out.flush();
      err.write(bytes, 0, bytes.length);
      err.flush();
    } else {
      out.write(bytes, 0, bytes.length);
    }
  }

  /// A report of a race.
  private void complain(String text) {
    if (testOutput != null) {
      testOutput.append(text);
      return;
    }
    out.flush();
    err.print(text);
    err.flush();
  }

  static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("the schedule could not be written to " + file, e);
    }
  }
}

package interleave.conformance;

import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.golang.CompilerOutput;
import interleave.golang.GoModule;
import interleave.golang.GoProgram;
import interleave.golang.GoTest;
import interleave.golang.RaceRun;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Input;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.GoLike;
import interleave.session.DeepThread;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What a Go program writes and how it exits, run by us.
///
/// @param out one `char` a byte
/// @param err one `char` a byte
public record GoRun(String out, String err, int exitCode) {

  /// Runs it as Go schedules.
  public static GoRun of(List<Source> sources, String input) {
    return of(sources, input, false);
  }

  /// @param races whether to look for races, as a program built with `-race`
  static GoRun of(List<Source> sources, String input, boolean races) {
    CompletableFuture<GoRun> run = new CompletableFuture<>();
    Runnable work = () -> run.completeAsync(() -> made(sources, input, races), Runnable::run);
    DeepThread.daemon(work, "program").start();
    return run.join();
  }

  private static GoRun made(List<Source> sources, String input, boolean races) {
    LanguageVersion version =
        GoModule.of(sources).map(GoModule::version).orElse(LanguageVersion.DEFAULT);
    return switch (GoProgram.compile(sources, version)) {
      case GoProgram.Result.Rejected rejected -> rejected(sources, rejected.diagnostics());
      case GoProgram.Result.Compiled compiled -> run(compiled.program(), sources, input, races);
    };
  }

  private static GoRun rejected(List<Source> sources, List<Diagnostic> diagnostics) {
    String out = GoTest.isTest(sources) ? GoTest.buildFailure(sources, diagnostics) : "";
    String text = CompilerOutput.text(sources, diagnostics).replaceAll("(?m)^# .*\n", "");
    byte[] err = text.getBytes(StandardCharsets.UTF_8);
    return new GoRun(out, new String(err, StandardCharsets.ISO_8859_1), 1);
  }

  private static GoRun run(GoProgram program, List<Source> sources, String input, boolean races) {
    boolean test = GoTest.isTest(sources);
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    Settings settings = Settings.DEFAULT.withInput(Input.of(input));
    GoMachine machine = program.machine(settings);
    RaceRun watch = races ? new RaceRun(machine, (test ? out : err)::append) : null;
    Outcome outcome =
        machine.run(
            new GoLike(1),
            event -> {
              if (event instanceof Event.Output output) {
                (output.stream() == 1 || test ? out : err).append(output.bytes());
              }
            },
            Long.MAX_VALUE);
    int exitCode = exitCode(outcome);
    if (watch != null && outcome instanceof Outcome.Finished) {
      exitCode = watch.exitCode(exitCode);
    }
    return test
        ? new GoRun(
            GoTest.report(sources, out.toString(), exitCode, machine.nanos(), List.of()),
            "",
            GoTest.exitCode(exitCode))
        : new GoRun(out.toString(), err.toString(), exitCode);
  }

  private static int exitCode(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished finished -> finished.exitCode();
      case Outcome.Deadlock _, Outcome.Panicked _ -> 2;
      case Outcome.LimitReached limit -> throw new AssertionError(limit.toString());
      default -> throw new AssertionError("stopped in the middle: " + outcome);
    };
  }
}

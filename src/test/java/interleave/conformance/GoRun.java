package interleave.conformance;

import interleave.engine.Outcome;
import interleave.engine.event.Event;
import interleave.golang.CompilerOutput;
import interleave.golang.GoProgram;
import interleave.golang.GoTest;
import interleave.golang.RaceRun;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Input;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.GoLike;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    boolean test = GoTest.isTest(sources);
    return switch (GoProgram.compile(sources, LanguageVersion.DEFAULT)) {
      case GoProgram.Result.Rejected rejected ->
          rejected(rejected.diagnostics(), test ? GoTest.buildFailure() : "");
      case GoProgram.Result.Compiled compiled -> run(compiled.program(), input, test, races);
    };
  }

  private static GoRun rejected(List<Diagnostic> diagnostics, String out) {
    byte[] err = CompilerOutput.text(diagnostics).getBytes(StandardCharsets.UTF_8);
    return new GoRun(out, new String(err, StandardCharsets.ISO_8859_1), 1);
  }

  private static GoRun run(GoProgram program, String input, boolean test, boolean races) {
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
            GoTest.report(out.toString(), exitCode, machine.nanos(), List.of()),
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

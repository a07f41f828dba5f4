package interleave.app;

import interleave.golang.CompilerOutput;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What commands do alike: find the program that a command line means, and say what is wrong.
final class Programs {

  private Programs() {}

  /// The variant that the options name.
  ///
  /// @throws UsageException with all problems when the file cannot be read
  static Variant variant(RunOptions options) {
    return switch (read(options.file)) {
      case ScenarioReader.Result.Read(Scenario scenario) -> choose(scenario, options.variant);
      case ScenarioReader.Result.Broken broken ->
          throw new UsageException(
              broken.problems().stream()
                  .map(ScenarioProblem::toString)
                  .collect(Collectors.joining("\n            ")));
    };
  }

  /// A bare Go file needs no JSON library to be loaded.
  private static ScenarioReader.Result read(Path file) {
    return new ScenarioReader().read(file);
  }

  private static Variant choose(Scenario scenario, String name) {
    if (name == null) {
      return scenario.variants().getFirst();
    }
    return scenario
        .variant(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no variant \""
                        + name
                        + "\"; there are "
                        + scenario.variants().stream()
                            .map(Variant::name)
                            .collect(Collectors.joining(", "))));
  }

  /// As `go run` prints them.
  static void print(List<Diagnostic> diagnostics, PrintStream err) {
    err.println("# command-line-arguments");
    err.print(CompilerOutput.text(diagnostics));
  }
}

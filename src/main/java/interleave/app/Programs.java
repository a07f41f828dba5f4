package interleave.app;

import interleave.golang.CompilerOutput;
import interleave.golang.GoTest;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What commands do alike: find the program that a command line means, and say what is wrong.
final class Programs {

  private Programs() {}

  /// The variant that the options name.
  ///
  /// @throws UsageException with all problems when the file cannot be read
  static Variant variant(RunOptions options) {
    return switch (new ScenarioReader().read(files(options).getFirst())) {
      case ScenarioReader.Result.Read(Scenario scenario) -> choose(scenario, options.variant);
      case ScenarioReader.Result.Broken broken ->
          throw new UsageException(
              broken.problems().stream()
                  .map(ScenarioProblem::toString)
                  .collect(Collectors.joining("\n            ")));
    };
  }

  /// The Go files of the program, that of `variant` first.
  static List<Source> sources(RunOptions options, Variant variant) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(variant.go().fileName(), variant.go().text()));
    for (Path file : files(options).stream().skip(1).toList()) {
      try {
        sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
      } catch (IOException e) {
        throw new UsageException(file + ": cannot be read");
      }
    }
    return sources;
  }

  /// The program's own arguments.
  static List<String> arguments(RunOptions options) {
    return options.words.subList(fileWords(options), options.words.size());
  }

  /// As with `go run`: the words that name Go files, or the first word.
  private static int fileWords(RunOptions options) {
    int count = 0;
    while (count < options.words.size() && options.words.get(count).endsWith(".go")) {
      count++;
    }
    return Math.max(1, count);
  }

  private static List<Path> files(RunOptions options) {
    Path first = Path.of(options.words.getFirst());
    return Files.isDirectory(first)
        ? filesOf(first)
        : options.words.subList(0, fileWords(options)).stream().map(Path::of).toList();
  }

  /// The files of a folder's package; those for tests only where there are no others.
  private static List<Path> filesOf(Path folder) {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.filter(file -> file.toString().endsWith(".go")).sorted().forEach(all::add);
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be read");
    }
    List<Path> program =
        all.stream().filter(file -> !GoTest.isTest(file.getFileName().toString())).toList();
    if (all.isEmpty()) {
      throw new UsageException(folder + ": no Go files in there");
    }
    return program.isEmpty() ? all : program;
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
    err.print(CompilerOutput.report(diagnostics));
  }
}

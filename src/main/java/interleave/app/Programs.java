package interleave.app;

import interleave.golang.CompilerOutput;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import interleave.scenario.Variant;
import interleave.session.ProgramFolder;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What commands do alike: find the program that a command line means, and say what is wrong.
final class Programs {

  private Programs() {}

  /// The variant that the options name, with all files of its program.
  ///
  /// @throws UsageException with all problems when a file cannot be read
  static Variant variant(RunOptions options) {
    return variant(options, scenario(options));
  }

  /// That of a scenario that has been read.
  static Variant variant(RunOptions options, Scenario scenario) {
    if (Files.isDirectory(Here.path(options.words.getFirst()))) {
      return scenario.variants().getFirst();
    }
    List<Path> others =
        options.words.subList(1, fileWords(options)).stream().map(Here::path).toList();
    return with(others, choose(scenario, options.variant));
  }

  /// The scenario that the options name, or one around their program.
  ///
  /// @throws UsageException with all problems when a file cannot be read
  static Scenario scenario(RunOptions options) {
    Path first = Here.path(options.words.getFirst());
    if (Files.isDirectory(first)) {
      return folder(first);
    }
    return switch (new ScenarioReader().read(first)) {
      case ScenarioReader.Result.Read(Scenario scenario) -> scenario;
      case ScenarioReader.Result.Broken broken ->
          throw new UsageException(
              broken.problems().stream()
                  .map(ScenarioProblem::toString)
                  .collect(Collectors.joining("\n            ")));
    };
  }

  private static Scenario folder(Path folder) {
    try {
      return ProgramFolder.read(folder)
          .orElseThrow(() -> new UsageException(folder + ": no Go files in there"));
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be read");
    }
  }

  private static Variant with(List<Path> others, Variant variant) {
    List<Variant.Code> files = new ArrayList<>(variant.files());
    for (Path file : others) {
      files.add(new Variant.Code(file.getFileName().toString(), text(file)));
    }
    return variant.withFiles(files);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read");
    }
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
  static void print(List<Source> sources, List<Diagnostic> diagnostics, PrintStream err) {
    err.print(CompilerOutput.report(sources, diagnostics));
  }
}

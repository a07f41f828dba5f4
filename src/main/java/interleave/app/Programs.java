package interleave.app;

import interleave.golang.CompilerOutput;
import interleave.golang.GoModule;
import interleave.golang.ModuleFiles;
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
import java.util.Optional;
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

  /// The files of the program, that of `variant` first.
  static List<Source> sources(RunOptions options, Variant variant) {
    Path first = Path.of(options.words.getFirst());
    if (Files.isDirectory(first)) {
      return sourcesOf(first);
    }
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(variant.go().fileName(), variant.go().text()));
    for (Path file : files(options).stream().skip(1).toList()) {
      sources.add(new Source(file.getFileName().toString(), text(file)));
    }
    return sources;
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

  private static List<Path> files(RunOptions options) {
    Path first = Path.of(options.words.getFirst());
    return Files.isDirectory(first)
        ? List.of(moduleOf(first).resolve(sourcesOf(first).getFirst().name()))
        : options.words.subList(0, fileWords(options)).stream().map(Path::of).toList();
  }

  /// The files of the program in a folder, and those of its module that it needs.
  private static List<Source> sourcesOf(Path folder) {
    Path module = moduleOf(folder);
    Path description = module.resolve(GoModule.FILE);
    List<Source> sources =
        ModuleFiles.of(
            Files.exists(description)
                ? Optional.of(new Source(GoModule.FILE, text(description)))
                : Optional.empty(),
            name(module.relativize(folder.toAbsolutePath().normalize())),
            name -> goFiles(module, module.resolve(name)));
    if (sources.isEmpty() || sources.getFirst().name().equals(GoModule.FILE)) {
      throw new UsageException(folder + ": no Go files in there");
    }
    return sources;
  }

  /// The nearest folder around that holds a module; the folder itself when there is none.
  private static Path moduleOf(Path folder) {
    Path own = folder.toAbsolutePath().normalize();
    for (Path at = own; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(GoModule.FILE))) {
        return at;
      }
    }
    return own;
  }

  private static List<Source> goFiles(Path module, Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".go") && Files.isRegularFile(file))
          .sorted()
          .map(file -> new Source(name(module.relativize(file)), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UsageException(folder + ": cannot be read");
    }
  }

  private static String name(Path relative) {
    return relative.toString().replace('\\', '/');
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

package interleave.session;

import interleave.golang.BuildConstraint;
import interleave.golang.GoModule;
import interleave.golang.GoTest;
import interleave.golang.ModuleFiles;
import interleave.golang.NamesBetween;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Programs that consist of several files: a folder, as `go run .` or `go test` takes it, or a file
/// that needs others of its folder. Names of files are relative to the folder of their module, or
/// to their own where there is none.
public final class ProgramFolder {

  private ProgramFolder() {}

  /// The program in a folder, with the files of its module that it needs.
  ///
  /// @return empty when there are no Go files in there
  /// @throws IOException when a file cannot be read
  public static Optional<Scenario> read(Path folder) throws IOException {
    List<Source> sources = sources(folder, false);
    return sources.isEmpty() ? Optional.empty() : Optional.of(scenario(title(folder), sources));
  }

  /// A program of one file together with the others that it needs: all of its folder where it is a
  /// test, or the only `main` is in another file; otherwise those that are no programs themselves.
  ///
  /// @param alone as read from `file`
  /// @throws IOException when a file cannot be read
  public static Scenario around(Path file, Scenario alone) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path module = moduleOf(folder);
    Variant variant = alone.variants().getFirst();
    Source own =
        new Source(
            name(module.relativize(folder.resolve(file.getFileName()))), variant.go().text());
    boolean test = GoTest.isTest(own.name());
    List<Source> beside = new ArrayList<>();
    for (Source other : texts(module, folder)) {
      boolean wanted = BuildConstraint.admits(other) && (test || !GoTest.isTest(other.name()));
      if (wanted && !other.name().equals(own.name()) && NamesBetween.isSamePackage(own, other)) {
        beside.add(other);
      }
    }
    // With several programs beside it there is no saying which of them a file without one is part
    // of
    boolean partOfOne =
        !test
            && !NamesBetween.declaresMain(own)
            && beside.stream().filter(NamesBetween::declaresMain).count() == 1;
    boolean some = !test && !partOfOne;
    if (some) {
      beside.removeIf(NamesBetween::declaresMain);
    }
    if (!partOfOne && !NamesBetween.needs(own, beside, description(module))) {
      return alone;
    }
    List<Source> sources =
        some
            ? files(
                module, folder, false, name -> name.equals(own.name()) || contains(beside, name))
            : sources(folder, test);
    return scenario(alone.title(), sources);
  }

  private static boolean contains(List<Source> sources, String name) {
    return sources.stream().anyMatch(source -> source.name().equals(name));
  }

  /// The files of the program in a folder and those of its module that it needs, `go.mod` last;
  /// empty when there are none.
  ///
  /// @param test whether its tests are run even if it holds a program
  private static List<Source> sources(Path folder, boolean test) throws IOException {
    return files(moduleOf(folder), folder.toAbsolutePath().normalize(), test, _ -> true);
  }

  private static List<Source> files(
      Path module, Path folder, boolean test, Predicate<String> wanted) throws IOException {
    String own = name(module.relativize(folder));
    try {
      List<Source> sources =
          ModuleFiles.of(
              description(module),
              own,
              test,
              name ->
                  unchecked(module, module.resolve(name), name.equals(own) ? wanted : _ -> true));
      boolean none = sources.isEmpty() || sources.getFirst().name().equals(GoModule.FILE);
      return none ? List.of() : sources;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Source> unchecked(Path module, Path folder, Predicate<String> wanted) {
    try {
      List<Source> sources = new ArrayList<>();
      for (Path file : goFiles(folder)) {
        String name = name(module.relativize(file));
        if (wanted.test(name)) {
          sources.add(new Source(name, Files.readString(file)));
        }
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What lies in a folder where a file is to be opened: whatever else is no text there is none of
  /// that file's business.
  private static List<Source> texts(Path module, Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : goFiles(folder)) {
      try {
        sources.add(new Source(name(module.relativize(file)), Files.readString(file)));
      } catch (CharacterCodingException e) {
        // no Go file, whatever its name
      }
    }
    return sources;
  }

  private static List<Path> goFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".go") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static Optional<Source> description(Path module) throws IOException {
    Path file = module.resolve(GoModule.FILE);
    return Files.exists(file)
        ? Optional.of(new Source(GoModule.FILE, Files.readString(file)))
        : Optional.empty();
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

  private static String name(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  private static Scenario scenario(String title, List<Source> sources) {
    Source first = sources.getFirst();
    Scenario scenario = Scenario.ofProgram(title, first.name(), first.text());
    List<Variant.Code> files =
        sources.stream().map(s -> new Variant.Code(s.name(), s.text())).toList();
    return scenario.withVariant(scenario.variants().getFirst().withFiles(files));
  }

  private static String title(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : name.toString();
  }

  /// Where the files of an open program lie that came from a folder, or from a `.go` file.
  ///
  /// @param from the folder or the file
  static Path place(Path from, Variant variant, String fileName) {
    boolean alone = !Files.isDirectory(from) && variant.more().isEmpty();
    return alone ? from : moduleOf(folderOf(from)).resolve(fileName);
  }

  private static Path folderOf(Path from) {
    return Files.isDirectory(from) ? from : from.toAbsolutePath().getParent();
  }

  /// What the go command would be told to do the same; empty when what is open came from elsewhere.
  public static String command(Path from, Variant variant) {
    if (from == null || !Saving.isProgram(from)) {
      return "";
    }
    if (GoTest.isTest(GoRuns.sources(variant))) {
      return "go test .";
    }
    Path folder = folderOf(from).toAbsolutePath().normalize();
    if (!Files.isDirectory(from)) {
      String own = GoModule.folderOf(variant.go().fileName());
      List<String> names =
          variant.files().stream()
              .map(Variant.Code::fileName)
              .filter(name -> name.endsWith(".go") && GoModule.folderOf(name).equals(own))
              .map(name -> name.substring(name.lastIndexOf('/') + 1))
              .toList();
      if (isPart(folder, names)) {
        return "go run " + String.join(" ", names);
      }
    }
    return "go run .";
  }

  /// Whether the folder holds more files to be built than those.
  private static boolean isPart(Path folder, List<String> names) {
    try {
      for (Path file : goFiles(folder)) {
        String name = file.getFileName().toString();
        boolean built =
            !GoTest.isTest(name)
                && BuildConstraint.admits(new Source(name, Files.readString(file)));
        if (built && !names.contains(name)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /// All Go files in the folders of a program, and its `go.mod`: those that change, appear or go
  /// change the program.
  static List<Path> watched(Path from, Variant variant) {
    List<Path> files = new ArrayList<>();
    for (Variant.Code code : variant.files()) {
      Path file = place(from, variant, code.fileName());
      Path folder = file.toAbsolutePath().getParent();
      boolean known = files.stream().anyMatch(f -> f.toAbsolutePath().getParent().equals(folder));
      if (code.fileName().equals(GoModule.FILE)) {
        files.add(file);
      } else if (!known) {
        try {
          files.addAll(goFiles(folder));
        } catch (IOException e) {
          files.add(file);
        }
      }
    }
    return files;
  }
}

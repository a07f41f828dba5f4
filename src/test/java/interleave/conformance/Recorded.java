package interleave.conformance;

import interleave.golang.GoModule;
import interleave.golang.ModuleFiles;
import interleave.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A Go program and what real Go made of it.
///
/// @param name path below the folder of all recordings, without ending
/// @param files its Go files
/// @param input standard input, one `char` a byte
/// @param out standard output, one `char` a byte
/// @param err masked standard error
/// @param firstLineOnly whether only the first line of standard error counts
/// @param allFrames whether frames of the library count too
/// @param race whether it was built with `-race`
record Recorded(
    String name,
    List<Path> files,
    String input,
    String out,
    String err,
    int exitCode,
    boolean firstLineOnly,
    boolean allFrames,
    boolean race) {

  private static final String FIRST_LINE_ONLY =
      "// Only the first line of stderr is the same on every run.";
  private static final String ALL_FRAMES = "// Traces are compared with the frames of the library.";

  /// All programs below `folder`, sorted by name.
  static List<Recorded> below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Recorded> programs = new ArrayList<>();
      for (Path code : walk.filter(p -> p.toString().endsWith(".rc")).sorted().toList()) {
        String stem = code.toString().substring(0, code.toString().length() - ".rc".length());
        programs.add(read(folder, stem));
      }
      return programs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recorded read(Path folder, String stem) throws IOException {
    List<Path> files = new ArrayList<>();
    Path several = Path.of(stem + ".files");
    if (Files.isDirectory(several)) {
      files.addAll(goFiles(several));
    } else {
      files.add(Path.of(stem + ".go"));
    }
    Path in = Path.of(stem + ".in");
    String text = Files.readString(files.getFirst());
    String name = folder.relativize(Path.of(stem)).toString().replace('\\', '/');
    return new Recorded(
        name,
        files,
        Files.exists(in) ? bytes(in) : "",
        bytes(Path.of(stem + ".out")),
        Files.readString(Path.of(stem + ".err")),
        Integer.parseInt(Files.readString(Path.of(stem + ".rc")).trim()),
        text.contains(FIRST_LINE_ONLY),
        text.contains(ALL_FRAMES),
        name.startsWith("race/") || name.startsWith("r_"));
  }

  private static List<Path> goFiles(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> p.toString().endsWith(".go")).sorted().toList();
    }
  }

  /// Its files as a program's sources; where they are a module, with the packages that they import.
  List<Source> sources() throws IOException {
    Path folder = files.getFirst().getParent();
    Path description = folder.resolve(GoModule.FILE);
    if (Files.exists(description)) {
      Source module = new Source(GoModule.FILE, Files.readString(description));
      return ModuleFiles.of(Optional.of(module), "", false, name -> sourcesIn(folder, name));
    }
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
    }
    return sources;
  }

  private static List<Source> sourcesIn(Path module, String folder) {
    List<Source> sources = new ArrayList<>();
    try {
      for (Path file : goFiles(module.resolve(folder))) {
        String name = module.relativize(file).toString().replace('\\', '/');
        sources.add(new Source(name, Files.readString(file)));
      }
    } catch (IOException e) {
      return List.of();
    }
    return sources;
  }

  private static String bytes(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}

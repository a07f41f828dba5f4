package interleave.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/// Reads scenarios: `.json`, `.interleave` and bare `.go` files. Every mistake in a file is a
/// [ScenarioProblem] with its place; nothing a file holds makes the reader throw.
public final class ScenarioReader {

  /// Made once, for the first scenario: programs need none, and it takes a while.
  private static final class Made {
    static final ScenarioSchema SCHEMA = new ScenarioSchema();
  }

  /// What came out of reading.
  public sealed interface Result {
    record Read(Scenario scenario) implements Result {}

    /// @param problems at least one
    record Broken(List<ScenarioProblem> problems) implements Result {}
  }

  /// Reads a file; a name ending in `.go` is a program, everything else a scenario.
  public Result read(Path file) {
    String name = file.getFileName().toString();
    if (Files.isDirectory(file)) {
      return broken(name, "is a folder, not a file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return broken(name, "is no ordinary file"); // a pipe or a device may never come to an end
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (name.endsWith(".go")) {
        return new Result.Read(Scenario.ofProgram(title(name), name, text));
      }
      Path folder = file.toAbsolutePath().getParent();
      return read(name, text, new Folder(folder));
    } catch (NoSuchFileException e) {
      return broken(name, "no such file");
    } catch (CharacterCodingException e) {
      return notText(name, file);
    } catch (IOException e) {
      return broken(name, "cannot be read: " + e.getMessage());
    }
  }

  private static Result notText(String name, Path file) {
    int line = 0;
    int column = 0;
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      CharBuffer good = CharBuffer.allocate(bytes.remaining());
      StandardCharsets.UTF_8.newDecoder().decode(bytes, good, true);
      String before = good.flip().toString();
      line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      column = before.length() - before.lastIndexOf('\n');
    } catch (IOException e) {
      // then without a place
    }
    String message =
        name.endsWith(".go")
            ? "invalid UTF-8 encoding"
            : "this byte is no text in UTF-8: save the file as UTF-8 in your editor";
    return new Result.Broken(List.of(new ScenarioProblem(name, line, column, message)));
  }

  /// `worker_pool.go` is "Worker pool".
  private static String title(String name) {
    String words = name.replaceFirst("\\.go$", "").replaceAll("[_\\-]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Reads the text of a scenario.
  ///
  /// @param name for messages
  /// @param files the files beside it
  public Result read(String name, String text, FilesBeside files) {
    ScenarioSchema schema = Made.SCHEMA;
    JsonNode root;
    try {
      root = schema.parse(text);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      return new Result.Broken(
          List.of(
              new ScenarioProblem(
                  name,
                  at == null ? 1 : Math.max(1, at.getLineNr()),
                  at == null ? 1 : Math.max(1, at.getColumnNr()),
                  JsonMistake.message(e, text))));
    }
    if (root == null || root.isMissingNode()) {
      return broken(name, "is empty: a scenario begins with { \"format\": 1, \"title\": …");
    }
    JsonNode format = root.get("format");
    if (format != null && format.isIntegralNumber() && format.asLong() > Scenario.FORMAT) {
      return new Result.Broken(
          List.of(
              schema.problem(
                  name,
                  format,
                  "this scenario has format "
                      + format.asLong()
                      + "; this version of Interleave reads format "
                      + Scenario.FORMAT
                      + ": get a newer Interleave to open it")));
    }
    List<ScenarioProblem> problems = new ArrayList<>(schema.check(name, root));
    if (!problems.isEmpty()) {
      return new Result.Broken(problems);
    }
    ScenarioFromJson mapping = new ScenarioFromJson(name, files, schema);
    Optional<Scenario> scenario = mapping.scenario(root);
    return mapping.problems().isEmpty() && scenario.isPresent()
        ? new Result.Read(scenario.get())
        : new Result.Broken(mapping.problems());
  }

  /// The names of the programs that the text of a scenario leaves in files of their own; empty when
  /// it is no JSON.
  public static Set<String> programsBeside(String text) {
    Set<String> names = new LinkedHashSet<>();
    try {
      for (JsonNode variant : ScenarioSchema.parsePlain(text).path("variants")) {
        for (String field : List.of("goFile", "nodeFile")) {
          variant.path(field).asStringOpt().ifPresent(names::add);
        }
        variant.path("files").forEach(more -> more.asStringOpt().ifPresent(names::add));
      }
    } catch (JacksonException e) {
      return Set.of();
    }
    return names;
  }

  /// The scenario files under `path`, or the file itself; sorted by path.
  ///
  /// @throws IOException when a folder cannot be listed
  public static List<Path> scenarioFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    Set<Path> found = new LinkedHashSet<>();
    try (var walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile)
          .filter(ScenarioReader::isScenario)
          .sorted()
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean isScenario(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") || name.endsWith(".interleave");
  }

  /// Gives the files that lie beside a scenario.
  @FunctionalInterface
  public interface FilesBeside {
    String read(String name) throws IOException;

    /// What is there, for messages.
    default List<String> names() {
      return List.of();
    }
  }

  private record Folder(Path path) implements FilesBeside {
    @Override
    public String read(String name) throws IOException {
      return Files.readString(path.resolve(name));
    }

    @Override
    public List<String> names() {
      try (var files = Files.list(path)) {
        return files.map(file -> file.getFileName().toString()).sorted().toList();
      } catch (IOException e) {
        return List.of();
      }
    }
  }

  private static Result broken(String name, String message) {
    return new Result.Broken(List.of(new ScenarioProblem(name, 0, 0, message)));
  }
}

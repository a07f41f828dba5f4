package interleave.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scenarios that come with the program.
public final class BundledScenarios {

  private static final String FOLDER = "/interleave/scenarios";

  private BundledScenarios() {}

  /// @param name of its folder: short, and the same in every version of the program
  public record Bundled(String name, Scenario scenario) {}

  /// All of them, in teaching order.
  ///
  /// @throws IllegalStateException when one is broken: they are part of the program
  public static List<Scenario> all() {
    return library().stream().map(Bundled::scenario).toList();
  }

  /// The one that lies in the folder `name`.
  public static Optional<Scenario> named(String name) {
    return name.matches("[\\w-]+")
        ? in(FOLDER + "/" + name).stream().map(Bundled::scenario).findFirst()
        : Optional.empty();
  }

  /// All of them with their names, in teaching order.
  ///
  /// @throws IllegalStateException when one is broken: they are part of the program
  public static List<Bundled> library() {
    return in(FOLDER);
  }

  private static List<Bundled> in(String place) {
    URL folder = BundledScenarios.class.getResource(place);
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own scenarios cannot be found", e);
    }
  }

  private static List<Bundled> read(Path folder) throws IOException {
    ScenarioReader reader = new ScenarioReader();
    List<Bundled> scenarios = new ArrayList<>();
    for (Path file : ScenarioReader.scenarioFiles(folder)) {
      switch (reader.read(file)) {
        case ScenarioReader.Result.Read read ->
            scenarios.add(new Bundled(file.getParent().getFileName().toString(), read.scenario()));
        case ScenarioReader.Result.Broken broken ->
            throw new IllegalStateException("a bundled scenario is broken: " + broken.problems());
      }
    }
    scenarios.sort(
        Comparator.comparingInt((Bundled b) -> b.scenario().order())
            .thenComparing(b -> b.scenario().title()));
    return List.copyOf(scenarios);
  }
}

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

/// The scenarios that come with the program.
public final class BundledScenarios {

  private static final String FOLDER = "/interleave/scenarios";

  private BundledScenarios() {}

  /// All of them, in teaching order.
  ///
  /// @throws IllegalStateException when one is broken: they are part of the program
  public static List<Scenario> all() {
    URL folder = BundledScenarios.class.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own scenarios cannot be found", e);
    }
  }

  private static List<Scenario> read(Path folder) throws IOException {
    ScenarioReader reader = new ScenarioReader();
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : ScenarioReader.scenarioFiles(folder)) {
      switch (reader.read(file)) {
        case ScenarioReader.Result.Read read -> scenarios.add(read.scenario());
        case ScenarioReader.Result.Broken broken ->
            throw new IllegalStateException("a bundled scenario is broken: " + broken.problems());
      }
    }
    scenarios.sort(Comparator.comparingInt(Scenario::order).thenComparing(Scenario::title));
    return List.copyOf(scenarios);
  }
}

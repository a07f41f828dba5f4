package interleave.golang.lib;

import interleave.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The index of the library's sources names every file that there is.
final class SourceLibraryTest {

  private static final Path ROOT = Path.of("src/main/resources/interleave/golib");

  @Test
  void theIndexNamesEveryFile() throws IOException {
    Map<String, TreeSet<String>> packages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().endsWith(".go"))
          .map(ROOT::relativize)
          .forEach(
              file ->
                  packages
                      .computeIfAbsent(slashes(file.getParent()), path -> new TreeSet<>())
                      .add(file.getFileName().toString()));
    }
    StringBuilder index = new StringBuilder();
    packages.forEach((path, names) -> index.append(path + ": " + String.join(" ", names) + "\n"));
    Goldens.check("../../main/resources/interleave/golib/packages.txt", index.toString());
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}

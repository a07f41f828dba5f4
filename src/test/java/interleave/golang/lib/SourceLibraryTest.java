package interleave.golang.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceLibraryTest {

  private static final Path FOLDER = Path.of("src/main/resources/interleave/golib");

  @Test
  void theIndexNamesEveryFile() throws IOException {
    Map<String, TreeSet<String>> packages = new TreeMap<>();
    try (var files = Files.walk(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".go"))
          .forEach(
              file -> {
                String path = FOLDER.relativize(file.getParent()).toString().replace('\\', '/');
                packages
                    .computeIfAbsent(path, _ -> new TreeSet<>())
                    .add(file.getFileName().toString());
              });
    }
    StringBuilder index = new StringBuilder();
    packages.forEach(
        (path, names) ->
            index.append(path).append(": ").append(String.join(" ", names)).append('\n'));
    Goldens.check("../../main/resources/interleave/golib/packages.txt", index.toString());
  }

  @Test
  void everyFileOfAnIndexedPackageIsThere() {
    SourceLibrary library = new SourceLibrary();
    assertTrue(library.packages().contains("fmt"));
    for (String path : library.packages()) {
      library.files(path).forEach(file -> assertTrue(file.text().contains("package "), path));
    }
    assertEquals(0, library.files("net/http").size());
  }
}

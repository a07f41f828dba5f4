package interleave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what a test made with a committed file. `-Dgoldens=refresh` rewrites the files instead.
public final class Goldens {

  private static final Path ROOT = Path.of("src/test/resources");

  private Goldens() {}

  /// @param name path below `src/test/resources`
  public static void check(String name, String actual) {
    Path file = ROOT.resolve(name);
    try {
      if ("refresh".equals(System.getProperty("goldens"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual, StandardCharsets.UTF_8);
        return;
      }
      assertEquals(
          Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "(no golden yet)",
          actual,
          () -> name + " differs; -Dgoldens=refresh accepts the new text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

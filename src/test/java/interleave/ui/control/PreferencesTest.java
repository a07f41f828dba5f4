package interleave.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered between two starts.
final class PreferencesTest {

  @TempDir Path folder;

  @Test
  void whateverIsRememberedIsReadAgain() {
    Path file = folder.resolve("window.properties");
    List<String> paths = List.of("/a b/c=d:e.go", "C:\\new\\table#1!.go", "/größe/日本.go", " x ");
    Preferences before = Preferences.in(file);
    before.setList("recent", paths);
    before.setText("odd key: #1", "tab\there, \r\f\u000B and a \\ at the end \\");
    before.setNumber("width", .25);
    before.save();
    Preferences after = Preferences.in(file);
    assertEquals(paths, after.list("recent"));
    assertEquals(
        "tab\there, \r\f\u000B and a \\ at the end \\", after.text("odd key: #1", "forgotten"));
    assertEquals(.25, after.number("width", 0));
  }

  /// Two windows write the same file: what the other one has set stays.
  @Test
  void whatAnotherWindowHasSetStays() throws Exception {
    Path file = folder.resolve("window.properties");
    Preferences one = Preferences.in(file);
    Preferences other = Preferences.in(file);
    one.setText("theme", "dark");
    one.save();
    other.setText("scale", "2");
    other.save();
    assertEquals(List.of("#Interleave", "scale=2", "theme=dark"), Files.readAllLines(file));
  }
}

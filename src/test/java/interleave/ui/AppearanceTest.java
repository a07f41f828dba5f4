package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/// How everything looks.
final class AppearanceTest extends WindowTest {

  @Test
  void theThemeChangesAtOnceAndIsRemembered() throws Exception {
    Preferences preferences = Preferences.in(folder.resolve("window.properties"));
    String before;
    try (Person person = Person.opens(go(), preferences, file("five.go", PROGRAM))) {
      person.seesRecording();
      before = person.ask(() -> person.stage().getScene().getStylesheets().getFirst());
      person.clicks("#theme");
      String after = person.ask(() -> person.stage().getScene().getStylesheets().getFirst());
      assertNotEquals(before, after);
    }
    assertEquals(
        "light", Preferences.in(folder.resolve("window.properties")).text("theme", "dark"));
  }
}

package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.ui.control.Appearance;
import interleave.ui.control.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
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
      person.presses(KeyCode.CONTROL, KeyCode.T);
      String after = person.ask(() -> person.stage().getScene().getStylesheets().getFirst());
      assertNotEquals(before, after);
    }
    assertEquals(
        "light", Preferences.in(folder.resolve("window.properties")).text("theme", "dark"));
  }

  @Test
  void themesAndEyesAreFoundByName() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      String before = person.ask(() -> person.stage().getScene().getStylesheets().toString());
      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.writes("high contrast");
      person.presses(KeyCode.ENTER);
      String after = person.ask(() -> person.stage().getScene().getStylesheets().toString());
      assertNotEquals(before, after);
    }
  }

  @Test
  void everyThemeAndEveryEyeHasItsColours() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      java.util.Set<String> sheets = new java.util.HashSet<>();
      for (String id :
          new String[] {
            "theme-light", "theme-contrast", "sight-grey", "sight-tritanopia", "sight-projector"
          }) {
        person.does(() -> item(person, id).fire());
        sheets.add(person.ask(() -> person.stage().getScene().getStylesheets().getFirst()));
      }
      assertEquals(5, sheets.size());
    }
  }

  private static javafx.scene.control.MenuItem item(Person person, String id) {
    var bar = (javafx.scene.control.MenuBar) person.node(".menus");
    return bar.getMenus().stream()
        .flatMap(m -> m.getItems().stream())
        .filter(javafx.scene.control.Menu.class::isInstance)
        .flatMap(m -> ((javafx.scene.control.Menu) m).getItems().stream())
        .filter(i -> id.equals(i.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBackWhole() throws Exception {
    Preferences preferences = Preferences.forgotten();
    for (String key : new String[] {"x", "y", "width", "height"}) {
      preferences.setNumber(key, 99_999);
    }
    var placed =
        WindowThread.ask(
            () -> {
              Stage stage = new Stage();
              new WindowPlace(preferences).restore(stage);
              return new Rectangle2D(
                  stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            });
    assertTrue(Screen.getPrimary().getVisualBounds().contains(placed), placed.toString());
  }

  @Test
  void withReducedMotionWhatIsOnItsWayHasArrived() throws Exception {
    Preferences preferences = Preferences.in(folder.resolve("window.properties"));
    try (Person person = Person.opens(go(), preferences, five())) {
      person.seesRecording();
      assertEquals(3.25, person.ask(() -> new Appearance(preferences).shown(3.25)));
      var reduced = (javafx.scene.control.RadioMenuItem) item(person, "motion-reduced");
      person.does(reduced::fire);
      assertTrue(reduced.isSelected());
    }
    Preferences later = Preferences.in(folder.resolve("window.properties"));
    assertEquals("reduced", later.text("motion", "system"));
    try (Person person = Person.opens(go(), later, five())) {
      assertEquals(4.0, person.ask(() -> new Appearance(later).shown(3.25)));
      assertEquals(3.0, person.ask(() -> new Appearance(later).shown(3)));
    }
  }

  @Test
  void thePictureAndTheScheduleAreExported() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.does(() -> person.session().dispatch(new interleave.session.Command.Seek(7)));
      person.presses(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.E);
      person.sees("where it was saved", _ -> person.node("#show-saved") != null);
      byte[] png = Files.readAllBytes(written("8.png"));
      assertEquals('P', png[1]);
      person.does(() -> fileItem(person, "handout").fire());
      String page = Files.readString(seesWritten(person, ".html"));
      assertTrue(page.contains("<svg ") && page.contains("<h2>"), "pictures and words");
      person.does(() -> fileItem(person, "animation").fire());
      person.does(() -> ((TextField) person.node("#stretch-to")).setText("3000"));
      assertTrue(((Button) person.node("#stretch-save")).isDisable(), "so many there are not");
      person.does(() -> ((TextField) person.node("#stretch-to")).setText("9"));
      person.does(() -> ((Button) person.node("#stretch-save")).fire());
      byte[] gif = Files.readAllBytes(seesWritten(person, ".gif"));
      assertEquals('G', gif[0]);
      person.does(() -> fileItem(person, "save_schedule").fire());
      String schedule = Files.readString(written(".schedule"));
      assertEquals(person.state().timeline().schedule().encode(), schedule);
    }
  }

  private static javafx.scene.control.MenuItem fileItem(Person person, String action) {
    var bar = (javafx.scene.control.MenuBar) person.node(".menus");
    return bar.getMenus().getFirst().getItems().stream()
        .filter(i -> ("menu-" + action).equals(i.getId()))
        .findFirst()
        .orElseThrow();
  }

  /// A file that is made in the background.
  private Path seesWritten(Person person, String end) throws Exception {
    person.sees("a file " + end, _ -> written().anyMatch(f -> f.toString().endsWith(end)));
    return written(end);
  }

  private Path written(String end) {
    return written().filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
  }

  private Stream<Path> written() {
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

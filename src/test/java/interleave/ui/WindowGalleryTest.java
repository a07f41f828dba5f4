package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.image.Png;
import interleave.session.Command;
import interleave.session.SessionState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The pictures of docs/gallery that show a whole window, operated as a person would; drawn again
/// with `-Dgallery=refresh`.
final class WindowGalleryTest extends WindowTest {

  /// The files, without their ending.
  static final List<String> FILES =
      List.of(
          "presenter-hall",
          "presenter-hall-light",
          "explore-all",
          "compare-window",
          "compare-seminar");

  private static final Path PROGRAMS = Path.of("src/test/resources/gallery");

  /// Waits until what moves by itself has come to rest.
  private static void rests(Person person) throws Exception {
    Thread.sleep(12_000);
    person.sees("a still picture", state -> !state.playing());
  }

  /// As on a screen of that size: the one of the headless platform is 1000 pixels wide and high.
  private static void draws(Person person, String file, double width, double height)
      throws Exception {
    person.does(() -> person.stage().getScene().getRoot().resize(width, height));
    rests(person);
    byte[] png =
        person.ask(
            () -> {
              WritableImage image = person.stage().getScene().getRoot().snapshot(null, null);
              int w = (int) image.getWidth();
              int h = (int) image.getHeight();
              int[] pixels = new int[w * h];
              image
                  .getPixelReader()
                  .getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
              return Png.encode(pixels, w, h);
            });
    Files.write(GalleryTest.FOLDER.resolve(file + ".png"), png);
  }

  private static Person opens(String program) throws Exception {
    Person person = Person.opens(go(), PROGRAMS.resolve(program + ".go"));
    person.seesRecording();
    return person;
  }

  @Test
  @EnabledIfSystemProperty(named = "gallery", matches = "refresh")
  void aLectureInAHall() throws Exception {
    for (boolean light : List.of(false, true)) {
      try (Person person = opens("philosophers")) {
        if (light) {
          person.presses(KeyCode.CONTROL, KeyCode.T);
        }
        person.presses(KeyCode.F5);
        person.presses(KeyCode.T);
        person.presses(KeyCode.END);
        draws(person, light ? "presenter-hall-light" : "presenter-hall", 1920, 1080);
        person.presses(KeyCode.ESCAPE);
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "gallery", matches = "refresh")
  void everyWayAProgramCanEnd() throws Exception {
    try (Person person = opens("eat")) {
      person.presses(KeyCode.SHIFT, KeyCode.W);
      person.sees("the end of the search", _ -> !person.isSeen("#explore-progress"));
      draws(person, "explore-all", 1536, 864);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "gallery", matches = "refresh")
  void aProgramBesideItsTwin() throws Exception {
    Path file = Path.of("scenarios/three-in-parallel/three-in-parallel.interleave.json");
    try (Person person = Person.opens(go(), file)) {
      person.seesRecording();
      person.presses(KeyCode.J);
      person.sees("both runs", SessionState::isTogether);
      person.does(() -> person.session().dispatch(new Command.SeekBoth(84)));
      draws(person, "compare-window", 1536, 864);
      person.presses(KeyCode.CONTROL, KeyCode.T);
      person.presses(KeyCode.F5);
      draws(person, "compare-seminar", 1920, 1080);
      person.presses(KeyCode.ESCAPE);
    }
  }

  @Test
  void allOfThemAreThere() {
    for (String file : FILES) {
      assertTrue(Files.exists(GalleryTest.FOLDER.resolve(file + ".png")), file);
    }
  }
}

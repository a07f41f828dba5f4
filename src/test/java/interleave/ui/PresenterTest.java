package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.ui.audience.SpeakerView;
import interleave.ui.stage.PresenterType;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What an audience sees.
final class PresenterTest extends WindowTest {

  /// What is opened by name waits for somebody to play it, other than what newcomers see.
  private static final Path WORKERS = Path.of("scenarios/worker-pool/worker-pool.interleave.json");

  @Test
  void thePresenterLiesOverTheWindowUntilEscape() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.F5);
      assertTrue(person.canSee("#presenter"));
      person.presses(KeyCode.PAGE_DOWN);
      assertTrue(person.state().position() >= 0);
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#presenter"));
    }
  }

  @Test
  void theDesktopIsLeftAsItWas() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      double width = person.ask(() -> person.stage().getWidth());
      person.presses(KeyCode.F5);
      assertTrue(person.ask(() -> person.stage().isFullScreen()));
      person.presses(KeyCode.F5);
      assertFalse(person.canSee("#presenter"));
      person.sees(
          "the window again",
          _ -> !person.stage().isFullScreen() && person.stage().getWidth() == width);
    }
  }

  @Test
  void aRemoteStepsAndBlanksTheScreen() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.PERIOD);
      assertFalse(person.canSee("#presenter"), "a full stop means nothing at a desk");
      person.presses(KeyCode.F5);
      person.presses(KeyCode.PAGE_DOWN);
      double at = person.state().position();
      assertTrue(at >= 0);
      person.presses(KeyCode.PERIOD);
      assertTrue(person.ask(() -> person.node(".black").isVisible()));
      person.presses(KeyCode.B);
      assertFalse(person.ask(() -> person.node(".black").isVisible()));
      person.presses(KeyCode.PAGE_DOWN);
      person.presses(KeyCode.PAGE_UP);
      assertEquals(at, person.state().position());
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#presenter"));
    }
  }

  @Test
  void pointerSpotlightAndMagnifierPointAtThings() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.F5);
      for (var key :
          java.util.Map.of(KeyCode.L, "#laser", KeyCode.S, "#spotlight", KeyCode.X, "#magnifier")
              .entrySet()) {
        person.presses(key.getKey());
        assertTrue(person.ask(() -> person.node(key.getValue()).isVisible()), key.getValue());
        person.presses(key.getKey());
        assertFalse(person.ask(() -> person.node(key.getValue()).isVisible()), key.getValue());
      }
    }
  }

  @Test
  void nothingIsSmallerThanALectureNeeds() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.END);
      person.presses(KeyCode.F5);
      assertTrue(person.ask(() -> smallest(person.node("#presenter"))) >= 28);
      person.presses(KeyCode.T);
      assertTrue(person.ask(() -> smallest(person.node("#presenter"))) >= 28, "in a hall");
      person.presses(KeyCode.T);
    }
  }

  @Test
  void typeGrowsWithTheScreenAndIsNeverTooSmallToRead() {
    assertEquals(28, PresenterType.SEMINAR.labels(1080));
    assertEquals(56, PresenterType.HALL.labels(1080));
    assertEquals(72, PresenterType.HALL.code(1080));
    assertEquals(112, PresenterType.HALL.labels(2160), "as large on the wall");
    for (PresenterType type : PresenterType.values()) {
      for (double height : new double[] {480, 720, 1080}) {
        assertTrue(type.small(height) >= PresenterType.LEAST);
        assertTrue(type.labels(height) >= type.small(height));
      }
    }
  }

  @Test
  void theAudienceSeesHowTheProgramEndsInGosWords() throws Exception {
    String locked =
        """
        package main

        func main() {
        	ch := make(chan int)
        	ch <- 1
        }
        """;
    try (Person person = Person.opens(go(), file("locked.go", locked))) {
      person.seesRecording();
      person.presses(KeyCode.F5);
      person.presses(KeyCode.END);
      assertEquals(
          "fatal error: all goroutines are asleep - deadlock!", text(person, ".ending-message"));
      assertTrue(text(person, ".ending-reason").contains("G1 wants to send to ch"));
    }
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.F5);
      person.presses(KeyCode.END);
      assertEquals("main returned", text(person, ".ending-message"));
      assertTrue(text(person, ".ending-more").contains("busiest channel ch, 5 values"));
    }
  }

  private static String text(Person person, String style) throws Exception {
    return person.ask(
        () ->
            ((javafx.scene.control.Label) person.node("#presenter").lookup("#ending " + style))
                .getText());
  }

  /// The smallest type of all labels that can be seen.
  private static double smallest(javafx.scene.Node node) {
    if (!node.isVisible() || !node.isManaged()) {
      return Double.MAX_VALUE;
    }
    double least =
        node instanceof javafx.scene.control.Labeled label && !label.getText().isEmpty()
            ? label.getFont().getSize()
            : Double.MAX_VALUE;
    if (node instanceof javafx.scene.Parent parent) {
      for (javafx.scene.Node child : parent.getChildrenUnmodifiable()) {
        least = Math.min(least, smallest(child));
      }
    }
    return least;
  }

  @Test
  void theSpeakerSeesTheNextCueAndTheClock() throws Exception {
    try (Person person = Person.opens(go(), WORKERS)) {
      person.seesRecording();
      person.presses(KeyCode.N);
      var speaker =
          person.ask(
              () ->
                  javafx.stage.Window.getWindows().stream()
                      .map(w -> w.getScene().getRoot())
                      .filter(SpeakerView.class::isInstance)
                      .findFirst()
                      .orElseThrow());
      String next = person.state().cues().getFirst().cue().title();
      assertEquals(
          next,
          person.ask(
              () -> ((javafx.scene.control.Label) speaker.lookup("#speaker-next")).getText()));
      person.presses(KeyCode.PAGE_DOWN);
      assertEquals(
          next,
          person.ask(
              () -> ((javafx.scene.control.Label) speaker.lookup("#speaker-title")).getText()));
      person.does(() -> speaker.getScene().getWindow().hide());
    }
  }

  @Test
  void theSpeakerAloneReadsTheNotesAndSeesWhatTheAudienceSees() throws Exception {
    try (Person person = Person.opens(go(), WORKERS)) {
      person.seesRecording();
      person.presses(KeyCode.F5);
      person.presses(KeyCode.N);
      while (person.state().currentCue() == null
          || person.state().currentCue().cue().notes().isEmpty()) {
        person.presses(KeyCode.PAGE_DOWN);
      }
      String notes = person.state().currentCue().cue().notes();
      var speaker =
          person.ask(
              () ->
                  javafx.stage.Window.getWindows().stream()
                      .map(w -> w.getScene().getRoot())
                      .filter(SpeakerView.class::isInstance)
                      .findFirst()
                      .orElseThrow());
      assertEquals(
          notes,
          person.ask(
              () -> ((javafx.scene.control.Label) speaker.lookup("#speaker-notes")).getText()));
      assertTrue(person.ask(() -> speaker.lookup(".mirror").isVisible()));
      assertFalse(person.ask(() -> speaker.lookup(".speaker-dark").isVisible()));
      person.presses(KeyCode.B);
      assertTrue(person.ask(() -> speaker.lookup(".speaker-dark").isVisible()));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.ask(() -> speaker.getScene().getWindow().isShowing()));
    }
  }
}

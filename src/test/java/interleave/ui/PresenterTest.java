package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What an audience sees.
final class PresenterTest extends WindowTest {

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
}

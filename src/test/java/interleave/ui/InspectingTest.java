package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Goroutines and objects are looked into.
final class InspectingTest extends WindowTest {

  @Test
  void arrowsSelectGoroutinesAndTheInspectorTellsAboutThem() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.END);
      person.presses(KeyCode.DOWN);
      person.presses(KeyCode.DOWN);
      assertTrue(person.canSee("#inspect"));
      Labeled title = (Labeled) person.node(".inspect-title");
      assertEquals("main·func1", title.getText());
    }
  }
}

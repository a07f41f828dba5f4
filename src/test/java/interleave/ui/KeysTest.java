package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.ui.key.Action;
import interleave.ui.key.KeyTable;
import java.util.HashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The keys: what they are, that no two actions share one, and that they stay out of what people
/// write.
final class KeysTest extends WindowTest {

  @Test
  void theDocumentationSaysWhatTheWindowSays() {
    String head =
        """
        # Keys

        Plain keys are never taken while somebody writes. `KeysTest` writes this page from the
        window's own table; `-Dgoldens=refresh` renews it.
        """;
    Goldens.check("../../../docs/keys.md", head + KeyTable.markdown());
  }

  @Test
  void noKeyDoesTwoThings() {
    Map<KeyCodeCombination, Action> used = new HashMap<>();
    for (Action action : Action.values()) {
      for (KeyCodeCombination keys : action.keys) {
        Action other = used.put(keys, action);
        assertEquals(null, other, () -> action + " and " + other + " share " + keys);
      }
    }
  }

  @Test
  void theLetterThatOpensASearchIsNotWrittenIntoIt() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.H);
      TextField search = (TextField) person.node("#home-search");
      assertTrue(person.ask(search::isFocused));
      assertEquals("", search.getText());
      person.writes("wor");
      assertEquals("wor", search.getText());
    }
  }

  @Test
  void keysThatWriteOtherLettersDoWhatTheLatinOnesDo() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.does(() -> pressNameless(person.stage().getScene(), "д", true));
      assertFalse(person.canSee("#palette"), "Ctrl+L, which does nothing");
      person.does(() -> pressNameless(person.stage().getScene(), "л", true));
      assertTrue(person.canSee("#palette"), "Ctrl+K");
      person.presses(KeyCode.ESCAPE);
      person.does(() -> pressNameless(person.stage().getScene(), "γ", false));
      assertTrue(person.canSee("#go-to"), "G");
    }
  }

  /// As of a keyboard that writes nothing Latin, on systems that know keys by what they write.
  private static void pressNameless(Scene scene, String text, boolean control) {
    Event.fireEvent(
        scene.getRoot(),
        new KeyEvent(
            KeyEvent.KEY_PRESSED, " ", text, KeyCode.UNDEFINED, false, control, false, false));
  }

  @Test
  void ownAndLibraryScenariosGetAnotherTitle() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.SHIFT, KeyCode.F2);
      person.writes("Counting to five");
      person.presses(KeyCode.ENTER);
      assertEquals("Counting to five", person.state().scenario().title());
      assertEquals("• Counting to five – Interleave", person.stage().getTitle());
    }
  }
}

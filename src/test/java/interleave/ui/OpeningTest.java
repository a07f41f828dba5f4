package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Command;
import interleave.session.SessionState;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What people open, and what is wrong with it.
final class OpeningTest extends WindowTest {

  @Test
  void aNewcomerSeesTheWorkerPoolRunByItself() throws Exception {
    try (Person person = Person.opens(go())) {
      SessionState state = person.sees("playing", s -> s.playing() && s.position() > 1);
      assertEquals("Worker pool", state.scenario().title());
    }
  }

  @Test
  void aBrokenScenarioSaysWhereAndTheOldOneStays() throws Exception {
    Path broken = file("broken.json", "{\n  \"format\": 1,\n  \"titel\": \"x\"\n}\n");
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      SessionState before = person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.OpenFile(broken)));
      assertTrue(person.canSee("#problems"));
      String words = person.ask(() -> person.node("#problems").getAccessibleText());
      assertTrue(words.contains("broken.json:3:"), words);
      assertTrue(words.contains("did you mean \"title\"?"), words);
      assertSame(before.scenario(), person.state().scenario());
      assertSame(before.timeline(), person.state().timeline());

      person.clicks("#dismiss");
      assertFalse(person.canSee("#problems"));
    }
  }

  @Test
  void thePaletteFindsActionsAndScenariosByAFewLetters() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.K);
      assertTrue(person.canSee("#palette"));
      person.writes("last ev");
      person.presses(KeyCode.ENTER);
      SessionState state = person.state();
      assertEquals(state.timeline().size() - 1, state.position());
      assertFalse(person.canSee("#palette"));

      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.writes("two locks");
      person.presses(KeyCode.ENTER);
      person.sees("another scenario", s -> s.scenario().title().equals("Two locks, two orders"));
    }
  }
}

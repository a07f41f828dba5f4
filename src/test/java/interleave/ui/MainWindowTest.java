package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.session.Command;
import interleave.session.GoRuns;
import interleave.session.Runs;
import interleave.session.SessionState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real window, used as a person would.
final class MainWindowTest {

  private static final String PROGRAM =
      """
      package main

      import "fmt"

      func main() {
      	ch := make(chan int, 2)
      	go func() {
      		for i := 1; i <= 5; i++ {
      			ch <- i
      		}
      		close(ch)
      	}()
      	for v := range ch {
      		fmt.Println("got", v)
      	}
      }
      """;

  @TempDir private Path folder;

  private static Runs go() {
    return new GoRuns(Limits.DEFAULT, Optional.empty());
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aNewcomerSeesTheWorkerPoolRunByItself() throws Exception {
    try (Person person = Person.opens(go())) {
      SessionState state = person.sees("playing", s -> s.playing() && s.position() > 1);
      assertEquals("Worker pool", state.scenario().title());
    }
  }

  @Test
  void playsPausesAndStepsForthAndBack() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      assertEquals(-1, person.seesRecording().position());
      person.presses(KeyCode.SPACE);
      person.sees("playing", s -> s.playing() && s.position() > 0);
      person.presses(KeyCode.SPACE);
      int at = person.sees("a pause", s -> !s.playing()).event();

      person.presses(KeyCode.RIGHT);
      assertEquals(at + 1, person.state().position());
      person.clicks("#transport-next");
      assertEquals(at + 2, person.state().position());
      person.presses(KeyCode.LEFT);
      person.clicks("#transport-previous");
      assertEquals(at, person.state().position());

      person.presses(KeyCode.END);
      SessionState end = person.state();
      assertEquals(end.timeline().size() - 1, end.position());
      String console = end.timeline().picture(end.event()).console();
      assertEquals("got 1\ngot 2\ngot 3\ngot 4\ngot 5\n", console);
      person.presses(KeyCode.HOME);
      assertEquals(-1, person.state().position());
      person.presses(KeyCode.DIGIT5);
      assertTrue(person.state().position() > 0);
    }
  }

  @Test
  void thePlayheadFollowsTheMouseInTheLanes() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      int size = person.seesRecording().timeline().size();
      person.drags("#lanes", .2, .6, .6);
      double there = person.state().position();
      assertTrue(there > .2 * size && there < .8 * size, "at " + there + " of " + size);
      person.drags("#lanes", .6, .3, .6);
      assertTrue(person.state().position() < there);

      double before = person.state().position();
      person.drags("#lanes", .3, .9, .6);
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(before, person.state().position(), 2, "a whole drag is taken back at once");
    }
  }

  @Test
  void aClickInTheListOfEventsGoesThere() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      ListView<?> events = (ListView<?>) person.node("#events");
      person.does(() -> events.getSelectionModel().select(4));
      assertEquals(4, person.state().position());
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
  void anErrorIsShownAndMendedInTheEditor() throws Exception {
    String wrong = PROGRAM.replace("Println", "Prinln");
    try (Person person = Person.opens(go(), file("five.go", wrong))) {
      SessionState rejected =
          person.sees("the error", s -> s.phase() == SessionState.Phase.REJECTED);
      assertEquals(
          "five.go:14:7: undefined: fmt.Prinln", rejected.diagnostics().getFirst().toString());
      assertTrue(person.canSee("#errors"));

      person.presses(KeyCode.CONTROL, KeyCode.E);
      CodeEditor editor = editor(person);
      person.does(() -> editor.goTo(14, 11));
      person.writes("t");
      person.presses(KeyCode.CONTROL, KeyCode.ENTER);
      SessionState mended = person.seesRecording();
      assertEquals(PROGRAM, mended.code());
      assertFalse(person.canSee("#errors"));

      person.presses(KeyCode.ESCAPE);
      assertFalse(person.ask(editor::isVisible));
      assertEquals(PROGRAM, person.state().code(), "nothing is lost on leaving the editor");
    }
  }

  @Test
  void anEditedProgramIsSavedWhereItCameFrom() throws Exception {
    Path file = file("five.go", PROGRAM);
    try (Person person = Person.opens(go(), file)) {
      person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.E);
      person.writes("// mine");
      person.presses(KeyCode.ENTER);
      person.presses(KeyCode.CONTROL, KeyCode.S);
      person.sees("the saved program", s -> !s.isEdited() && s.timeline() != null);
      assertTrue(Files.readString(file).startsWith("// mine\npackage main"));
    }
  }

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

  private static CodeEditor editor(Person person) {
    return (CodeEditor) person.node("#editor").getParent();
  }

  @Test
  void keysBelongToTheEditorWhileItHasTheFocus() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.E);
      person.writes("// k 5");
      SessionState state = person.state();
      assertTrue(state.code().startsWith("// k 5"), state.code());
      assertFalse(state.playing());
      assertEquals(-1, state.position());
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

  @Test
  void aDeadlockIsSaidInGosWords() throws Exception {
    String stuck = "package main\n\nfunc main() {\n\tch := make(chan int)\n\tch <- 42\n}\n";
    try (Person person = Person.opens(go(), file("stuck.go", stuck))) {
      person.seesRecording();
      assertFalse(person.canSee("#ending"));
      person.presses(KeyCode.END);
      assertTrue(person.canSee("#ending"));
      Labeled message = (Labeled) person.node(".ending-message");
      assertEquals("fatal error: all goroutines are asleep - deadlock!", message.getText());
    }
  }

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

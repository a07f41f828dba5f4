package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.session.SessionState;
import interleave.ui.code.CodeView;
import interleave.ui.control.Preferences;
import interleave.ui.file.RecentFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Programs of several files and packages in the window.
final class FilesTest extends WindowTest {

  private static final String MAIN =
      """
      package main

      import "example.com/shop/till"

      func main() {
      	ch := make(chan int, 1)
      	serve(ch)
      	till.Pay(ch)
      }
      """;

  private static final String SERVE =
      """
      package main

      func serve(ch chan int) {
      	ch <- 41 + 1
      }
      """;

  private static final String TILL =
      """
      package till

      func Pay(ch chan int) {
      	println(<-ch)
      }
      """;

  @BeforeEach
  void write() throws Exception {
    file("go.mod", "module example.com/shop\n\ngo 1.23\n");
    file("main.go", MAIN);
    file("serve.go", SERVE);
    Files.createDirectories(folder.resolve("till"));
    file("till/till.go", TILL);
  }

  private static String inSight(Person person) throws Exception {
    return person.ask(
        () ->
            person.node("#files").lookupAll(".file-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(tab -> (String) tab.getUserData())
                .findFirst()
                .orElse(""));
  }

  private static void seesFile(Person person, String name) throws Exception {
    person.sees(name, _ -> name.equals(((CodeView) person.node("#code")).file()));
    assertEquals(name, inSight(person));
  }

  @Test
  void theFileOfTheEventIsInSight() throws Exception {
    try (Person person = Person.opens(go(), folder)) {
      SessionState state = person.seesRecording();
      seesFile(person, "main.go");
      assertEquals("go run .", person.ask(() -> ((Labeled) person.node("#file-name")).getText()));
      for (int at = 0; at < state.timeline().size(); at++) {
        person.presses(KeyCode.RIGHT);
        String file = state.timeline().events().get(at).pos().file();
        if (!file.isEmpty()) {
          seesFile(person, file);
        }
      }
      assertTrue(
          state.timeline().events().get(state.timeline().size() - 1) instanceof Event.ProgramEnd);
    }
  }

  @Test
  void tabsKeysAndTheMenuChooseAFile() throws Exception {
    try (Person person = Person.opens(go(), folder)) {
      person.seesRecording();
      person.clicks("#file-till-till-go");
      seesFile(person, "till/till.go");
      person.presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      seesFile(person, "go.mod");
      person.presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      seesFile(person, "main.go");
      person.presses(KeyCode.CONTROL, KeyCode.PAGE_UP);
      seesFile(person, "go.mod");
      List<MenuItem> items = person.ask(() -> ((MenuButton) person.node("#all-files")).getItems());
      assertEquals(
          List.of("main.go", "serve.go", "till/till.go", "go.mod"),
          items.stream().map(MenuItem::getText).toList());
      person.does(items.get(1)::fire);
      seesFile(person, "serve.go");
      String said = person.ask(() -> person.node("#file-serve-go").getAccessibleText());
      assertEquals("File serve.go, 2 of 4", said);
    }
  }

  @Test
  void aBreakpointAndALineAreThoseOfTheFileInSight() throws Exception {
    try (Person person = Person.opens(go(), folder)) {
      SessionState state = person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      seesFile(person, "serve.go");
      person.presses(KeyCode.F6);
      person.presses(KeyCode.DOWN);
      person.presses(KeyCode.DOWN);
      person.presses(KeyCode.DOWN);
      person.presses(KeyCode.CONTROL, KeyCode.B);
      assertEquals(
          List.of(new Breakpoint(new Breakpoint.Where.Line("serve.go", 4))),
          person.state().breakpoints());
      person.presses(KeyCode.F9);
      Event event = state.timeline().events().get(person.state().event());
      assertEquals("serve.go:4", event.pos().file() + ":" + event.pos().line());
    }
  }

  @Test
  void eachFileIsEditedForItselfAndSavedWithTheOthers() throws Exception {
    try (Person person = Person.opens(go(), folder)) {
      person.seesRecording();
      person.clicks("#file-serve-go");
      person.presses(KeyCode.F2);
      assertEquals(SERVE, person.ask(() -> editor(person).getText()));
      person.does(
          () ->
              person
                  .session()
                  .dispatch(new Command.Edit("serve.go", SERVE.replace("41", "nobody"))));
      person.sees("the error", s -> !s.diagnostics().isEmpty());
      assertEquals("serve.go •", person.ask(() -> tab(person, "#file-serve-go")));
      assertEquals("main.go", person.ask(() -> tab(person, "#file-main-go")));
      person.presses(KeyCode.CONTROL, KeyCode.PAGE_UP);
      assertEquals(MAIN, person.ask(() -> editor(person).getText()));
      person.presses(KeyCode.CONTROL, KeyCode.ENTER);
      person.sees("the refusal", s -> s.phase() == SessionState.Phase.REJECTED);
      assertEquals("serve.go", inSight(person), "the file that is wrong is in sight");
      person.does(
          () -> person.session().dispatch(new Command.Edit("serve.go", SERVE.replace("41", "43"))));
      person.presses(KeyCode.CONTROL, KeyCode.ENTER);
      person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.S);
      assertEquals(SERVE.replace("41", "43"), Files.readString(folder.resolve("serve.go")));
      assertFalse(person.state().isUnsaved());
      assertEquals("serve.go", person.ask(() -> tab(person, "#file-serve-go")));
    }
  }

  private static CodeArea editor(Person person) {
    return person.node("#code").getParent().lookupAll("#editor").stream()
        .map(CodeArea.class::cast)
        .filter(area -> area.getParent().isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static String tab(Person person, String query) {
    return ((Labeled) person.node(query)).getText();
  }

  @Test
  void aFolderIsDroppedAndRemembered() throws Exception {
    Preferences preferences = Preferences.forgotten();
    Files.createDirectories(folder.resolve("other"));
    try (Person person = Person.opens(go(), preferences, file("other/five.go", PROGRAM))) {
      person.seesRecording();
      assertFalse(person.canSee("#files"), "a program of one file has no tabs");
      List<File> dropped = List.of(folder.toFile());
      person.does(() -> Drops.command(dropped, "").ifPresent(c -> person.session().dispatch(c)));
      person.sees("the folder", s -> folder.equals(s.file()) && s.timeline() != null);
      assertTrue(person.canSee("#files"));
    }
    assertEquals(folder, new RecentFiles(preferences).list().getFirst());
  }

  @Test
  void aFileBringsThoseThatItNeedsAndSaysSo() throws Exception {
    file("other.go", "package main\n\nfunc main() {}\n");
    Path main = folder.resolve("main.go");
    try (Person person = Person.opens(go(), main)) {
      person.seesRecording();
      seesFile(person, "main.go");
      assertEquals(
          "go run main.go serve.go",
          person.ask(() -> ((Labeled) person.node("#file-name")).getText()));
    }
  }

  @Test
  void testsRunAsGoTestDoesWithTheirVerdictInTheConsole() throws Exception {
    Path test =
        file(
            "serve_test.go",
            """
            package main

            import "testing"

            func TestServe(t *testing.T) {
            	ch := make(chan int, 1)
            	serve(ch)
            	if got := <-ch; got != 43 {
            		t.Errorf("got %d", got)
            	}
            }
            """);
    try (Person person = Person.opens(go(), test)) {
      SessionState state = person.seesRecording();
      seesFile(person, "serve_test.go");
      assertEquals("go test .", person.ask(() -> ((Labeled) person.node("#file-name")).getText()));
      person.presses(KeyCode.END);
      String console = state.timeline().picture(state.timeline().size() - 1).console();
      assertTrue(console.contains("serve_test.go:9: got 42"), console);
      person.does(() -> ((ToggleButton) person.node("#tab-console")).setSelected(true));
      person.sees(
          "the verdict",
          _ ->
              person.node("#console").lookupAll(".stderr").stream()
                  .filter(javafx.scene.text.Text.class::isInstance)
                  .map(node -> ((javafx.scene.text.Text) node).getText())
                  .anyMatch(text -> text.startsWith("FAIL") && text.contains("example.com/shop")));
    }
  }
}

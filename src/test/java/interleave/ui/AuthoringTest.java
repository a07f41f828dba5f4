package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.scenario.Cue;
import interleave.scenario.ScenarioReader;
import interleave.session.Command;
import interleave.session.GoRuns;
import interleave.session.OwnFiles;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.ui.code.CodeEditor;
import interleave.ui.control.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lecturer at a real window: writes, is told about mistakes, puts cues, asks the hall, and loses
/// nothing.
final class AuthoringTest {

  private static final String PROGRAM =
      """
      package main

      import "fmt"

      func worker(ch chan int) {
      	ch <- 42
      }

      func main() {
      	ch := make(chan int)
      	go worker(ch)
      	fmt.Println(<-ch)
      }
      """;

  @TempDir private Path folder;

  private Person opens(Path... files) throws Exception {
    return Person.opens(
        new GoRuns(Limits.DEFAULT, Optional.empty()),
        Preferences.forgotten(),
        OwnFiles.in(folder.resolve("own")),
        files);
  }

  private Path program() throws Exception {
    return Files.writeString(folder.resolve("hand_over.go"), PROGRAM);
  }

  private static void fill(Person person, String field, String text) throws Exception {
    person.does(() -> ((TextInputControl) person.node(field)).setText(text));
  }

  @Test
  void mistakesAreToldWhileSomebodyWritesAndTheCaretStays() throws Exception {
    try (Person person = opens(program())) {
      person.seesRecording();
      person.presses(KeyCode.F2);
      CodeEditor editor = (CodeEditor) person.node("#editor").getParent();
      person.does(() -> editor.goTo(12, 4));
      person.writes("x");
      person.sees("the compiler's words", s -> !s.diagnostics().isEmpty());
      assertTrue(person.canSee("#errors"));
      assertEquals(
          "hand_over.go:12:2: undefined: fmxt", person.state().diagnostics().getLast().toString());
      person.presses(KeyCode.BACK_SPACE);
      person.sees("no mistakes", s -> s.diagnostics().isEmpty());
      assertEquals(PROGRAM, person.state().code(), "the caret has stayed where it was");
      assertFalse(person.canSee("#errors"));
    }
  }

  @Test
  void undoWorksInTheEditorAndFormattingCanBeUndoneToo() throws Exception {
    try (Person person = opens(program())) {
      person.seesRecording();
      person.presses(KeyCode.F2);
      CodeEditor editor = (CodeEditor) person.node("#editor").getParent();
      person.does(() -> editor.goTo(6, 1));
      person.writes("  ");
      person.sees("an untidy line", s -> s.code().contains("  \tch <- 42"));
      person.presses(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.F);
      assertEquals(PROGRAM, person.state().code());
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      person.sees("the untidy line again", s -> s.code().contains("  \tch <- 42"));
    }
  }

  @Test
  void goFromTheClipboardBecomesAScenarioWithCues() throws Exception {
    try (Person person = opens(program())) {
      person.seesRecording();
      person.does(
          () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("ch := make(chan int)\nch <- 1\n");
            Clipboard.getSystemClipboard().setContent(content);
          });
      person.presses(KeyCode.CONTROL, KeyCode.N);
      SessionState state =
          person.sees("cues", s -> s.code().contains("ch <- 1") && s.cues().size() == 2);
      assertEquals("Deadlock", state.cues().getLast().cue().title());
      assertEquals(1, person.session().own().scenarios().size());
    }
  }

  @Test
  void aCueIsPutWhereSomebodyPointsEditedMovedAndDeleted() throws Exception {
    try (Person person = opens(program())) {
      person.sees("automatic cues", s -> s.cues().size() == 4);
      person.does(() -> person.session().dispatch(new Command.Seek(5)));
      person.presses(KeyCode.A);
      assertTrue(person.canSee("#cue-sheet"));
      assertEquals("", ((TextInputControl) person.node("#cue-title-field")).getText());
      fill(person, "#cue-title-field", "My moment");
      fill(person, "#cue-question", "Who runs next?");
      fill(person, "#cue-choices", "main");
      person.clicks("#cue-save");
      assertTrue(person.canSee("#cue-sheet"), "one choice is none");
      fill(person, "#cue-choices", "main\nworker\n");
      fill(person, "#cue-answer", "main");
      person.clicks("#cue-save");
      SessionState state = person.sees("five cues", s -> s.cues().size() == 5);
      assertFalse(person.canSee("#cue-sheet"));
      PlacedCue mine =
          state.cues().stream()
              .filter(c -> c.cue().title().equals("My moment"))
              .findFirst()
              .orElseThrow();
      assertEquals(5, mine.event(), "it is where somebody has pointed");
      assertEquals(
          Optional.of(new Cue.Question("Who runs next?", List.of("main", "worker"), "main")),
          mine.cue().question());

      int at = state.cues().indexOf(mine);
      person.does(() -> ((ToggleButton) person.node("#tab-notes")).setSelected(true));
      person.does(() -> fire(person, "#edit-cue-" + (at + 1)));
      assertTrue(person.canSee("#cue-title-field"));
      fill(person, "#cue-title-field", "Our moment");
      person.presses(KeyCode.CONTROL, KeyCode.ENTER);
      person.sees("a new title", s -> s.cues().get(at).cue().title().equals("Our moment"));
      person.does(() -> fire(person, "#delete-cue-" + (at + 1)));
      person.sees("four cues", s -> s.cues().size() == 4);

      Path kept = person.sees("a file", s -> s.document().own()).file();
      assertTrue(
          new ScenarioReader().read(kept) instanceof ScenarioReader.Result.Read,
          "a program with cues is a scenario of one's own");
    }
  }

  private static void fire(Person person, String button) {
    ((javafx.scene.control.Button) person.node(button)).fire();
  }

  @Test
  void aQuestionStopsThePlayingAndPlayingOnRevealsTheAnswer() throws Exception {
    try (Person person = opens(program())) {
      List<PlacedCue> cues = person.sees("cues", s -> s.cues().size() == 4).cues();
      Cue first = cues.getFirst().cue();
      Cue asking =
          new Cue(
              first.at(),
              first.title(),
              first.text(),
              "",
              Optional.of(new Cue.Question("Who runs next?", List.of(), "main goes on.")));
      person.does(() -> person.session().dispatch(new Command.SetCues(List.of(asking))));
      person.presses(KeyCode.HOME);
      person.presses(KeyCode.SPACE);
      person.sees("the question", s -> !s.playing() && s.asked().isPresent());
      assertTrue(person.canSee("#predict"));
      person.presses(KeyCode.RIGHT);
      assertFalse(person.canSee("#predict"));
      assertEquals(
          "main goes on.", person.ask(() -> ((Labeled) person.node("#cue-answered")).getText()));
    }
  }

  @Test
  void aFileThatChangedOutsideIsAskedAbout() throws Exception {
    Path file = program();
    try (Person person = opens(file)) {
      person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.Edit(PROGRAM + "\n// mine\n")));
      Files.writeString(file, PROGRAM + "\n// theirs\n");
      person.presses(KeyCode.CONTROL, KeyCode.S);
      assertTrue(person.canSee("#notice"));
      person.clicks("#take-theirs");
      assertEquals(PROGRAM + "\n// theirs\n", person.state().code());
      assertFalse(person.canSee("#notice"));
      assertEquals(1, person.session().own().scenarios().size(), "mine is kept");
    }
  }

  @Test
  void whatWasNotSavedIsOfferedAtTheNextStart() throws Exception {
    Path file = program();
    try (Person person = opens(file)) {
      person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.Edit(PROGRAM + "\n// mine\n")));
    }
    try (Person person = opens()) {
      person.sees("the file", s -> file.equals(s.file()));
      person.clicks("#recover");
      person.sees("the changes", s -> s.code().endsWith("// mine\n"));
      person.presses(KeyCode.CONTROL, KeyCode.S);
      person.sees("saved", s -> !s.isUnsaved());
      assertEquals(PROGRAM + "\n// mine\n", Files.readString(file));
    }
  }
}

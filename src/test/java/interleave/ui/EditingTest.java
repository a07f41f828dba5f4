package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.SessionState;
import interleave.ui.code.CodeEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The program is changed in the window.
final class EditingTest extends WindowTest {

  private static CodeEditor editor(Person person) {
    return (CodeEditor) person.node("#editor").getParent();
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

      person.presses(KeyCode.F2);
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
      person.presses(KeyCode.F2);
      person.writes("// mine");
      person.presses(KeyCode.ENTER);
      person.presses(KeyCode.CONTROL, KeyCode.S);
      person.sees("the saved program", s -> !s.isEdited() && s.timeline() != null);
      assertTrue(Files.readString(file).startsWith("// mine\npackage main"));
    }
  }

  @Test
  void linesAreIndentedAsTheyAreWritten() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", "package main\n\n"))) {
      person.presses(KeyCode.F2);
      CodeEditor editor = editor(person);
      person.does(() -> editor.goTo(3, 1));
      person.writes("func main() {");
      person.presses(KeyCode.ENTER);
      person.writes("switch {");
      person.presses(KeyCode.ENTER);
      person.writes("default:");
      person.presses(KeyCode.ENTER);
      person.writes("println(1)");
      person.presses(KeyCode.ENTER);
      person.presses(KeyCode.BACK_SPACE);
      person.writes("}");
      person.presses(KeyCode.ENTER);
      person.writes("}");
      assertEquals(
          "package main\n\nfunc main() {\n\tswitch {\n\t\tdefault:\n\t\t\tprintln(1)\n\t}\n}",
          person.state().code());
    }
  }

  @Test
  void keysFindReplaceAndWorkOnWholeLines() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.F2);
      person.presses(KeyCode.CONTROL, KeyCode.F);
      assertTrue(person.canSee("#find-bar"), "in the editor the key is the editor's");
      person.writes("println");
      assertEquals("1 of 1", person.ask(() -> ((Labeled) person.node("#find-places")).getText()));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#find-bar"));
      assertTrue(person.ask(() -> editor(person).isVisible()), "only the bar is left");

      person.presses(KeyCode.CONTROL, KeyCode.SLASH);
      assertTrue(person.state().code().contains("\t\t// fmt.Println"), person.state().code());
      person.presses(KeyCode.ALT, KeyCode.DOWN);
      person.presses(KeyCode.SHIFT, KeyCode.TAB);
      assertTrue(person.state().code().contains("\t}\n\t// fmt.Println"), person.state().code());
      for (int i = 0; i < 3; i++) {
        person.presses(KeyCode.CONTROL, KeyCode.Z);
      }
      assertEquals(PROGRAM, person.state().code(), "each is one step to take back");

      person.presses(KeyCode.CONTROL, KeyCode.H);
      person.does(
          () -> {
            ((TextInputControl) person.node("#find-text")).setText("got");
            ((TextInputControl) person.node("#replace-text")).setText("received");
            ((Button) person.node("#replace-all")).fire();
          });
      assertEquals(PROGRAM.replace("got", "received"), person.state().code());
      assertFalse(person.canSee("#stale"));
      person.presses(KeyCode.CONTROL, KeyCode.G);
      person.does(() -> ((TextInputControl) person.node("#find-text")).setText(":9"));
      person.presses(KeyCode.ENTER);
      assertEquals(9, person.ask(() -> editor(person).line()));
      person.presses(KeyCode.ESCAPE);
      assertTrue(person.canSee("#stale"), "the recording is of the program before");
      person.presses(KeyCode.CONTROL, KeyCode.ENTER);
      person.sees(
          "the new run",
          s ->
              s.timeline() != null
                  && s.phase() == SessionState.Phase.RECORDED
                  && s.timeline().sources().getFirst().text().contains("received"));
      assertFalse(person.canSee("#stale"));
    }
  }

  @Test
  void keysBelongToTheEditorWhileItHasTheFocus() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.F2);
      person.writes("// k 5");
      SessionState state = person.state();
      assertTrue(state.code().startsWith("// k 5"), state.code());
      assertFalse(state.playing());
      assertEquals(-1, state.position());
    }
  }
}

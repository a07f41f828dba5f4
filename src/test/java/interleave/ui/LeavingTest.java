package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Command;
import interleave.session.OwnFiles;
import interleave.ui.control.Overlay;
import interleave.ui.control.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/// What people are asked and told about their files: before changes are left, and after something
/// has been written; and when something fails inside.
final class LeavingTest extends WindowTest {

  private static final String MINE = PROGRAM.replace("got", "mine");

  @Test
  void whoeverLeavesIsAskedOnceAndTheKeyboardAnswers() throws Exception {
    Path file = five();
    Path other = file("other.go", PROGRAM);
    try (Person person =
        Person.opens(go(), Preferences.forgotten(), OwnFiles.in(folder.resolve("own")), file)) {
      person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.Edit(MINE)));
      assertTrue(person.stage().getTitle().startsWith("• "), "there is something to save");

      person.does(() -> person.session().dispatch(new Command.OpenFile(other)));
      assertTrue(person.canSee("#ask"));
      assertEquals("leave-save", focused(person));
      for (String next : new String[] {"leave", "stay", "leave-save"}) {
        person.presses(KeyCode.TAB);
        assertEquals(next, focused(person), "Tab stays among the answers");
      }
      person.presses(KeyCode.SHIFT, KeyCode.TAB);
      assertEquals("stay", focused(person));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#ask"));
      assertEquals(file, person.state().file());

      person.presses(KeyCode.CONTROL, KeyCode.Q);
      assertTrue(person.canSee("#ask"));
      person.presses(KeyCode.ESCAPE);
      WindowEvent close = new WindowEvent(person.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
      person.does(() -> person.stage().fireEvent(close));
      assertTrue(person.canSee("#ask"), "the window's own button asks too");
      person.presses(KeyCode.ESCAPE);
      assertTrue(person.ask(() -> person.stage().isShowing()));

      person.does(() -> person.session().dispatch(new Command.OpenFile(other)));
      person.presses(KeyCode.ENTER);
      person.sees("the other one", s -> other.equals(s.file()));
      assertEquals(MINE, Files.readString(file));
    }
  }

  private static String focused(Person person) throws Exception {
    return person.ask(
        () -> {
          Node owner = person.stage().getScene().getFocusOwner();
          return owner.isFocusVisible() ? owner.getId() : "nothing seen";
        });
  }

  @Test
  void whatIsSavedElsewhereSaysWhereAndWhatFailsInsideIsToldOnce() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.S);
      assertTrue(person.canSee("#saved"));
      String said = person.ask(() -> person.node("#saved").getAccessibleText());
      assertEquals("five.go was saved in " + folder.toAbsolutePath(), said);

      Failures failures = failures(person);
      Exception failure = new IllegalStateException("a view");
      failure.setStackTrace(new StackTraceElement[0]);
      failures.uncaughtException(Thread.currentThread(), failure);
      person.sees("the sheet", _ -> person.node("#failure-details") != null);
      person.clicks("#failure-copy");
      failures.uncaughtException(Thread.currentThread(), failure);
      assertFalse(person.canSee("#ask"), "the same again is no news");
      person.presses(KeyCode.END);
      assertTrue(person.state().event() > 0, "the window lives on");
      failures.uncaughtException(Thread.currentThread(), new OutOfMemoryError());
      person.sees("the sheet", _ -> person.node("#ask") != null);
      String words = person.ask(() -> person.node("#ask").getAccessibleText());
      assertTrue(words.startsWith("There is not enough memory."), words);
      assertEquals("Close", person.ask(() -> ((Labeled) person.node("#failure-close")).getText()));
    }
  }

  private static Failures failures(Person person) throws Exception {
    return person.ask(() -> new Failures((Overlay) person.node(".shade")));
  }
}

package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.SessionState;
import interleave.ui.event.EventsPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Playing, stepping, seeking; and how a run ends.
final class PlayheadTest extends WindowTest {

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
      person.drags("#lanes", .35, .6, .6);
      double there = person.state().position();
      assertTrue(there > .2 * size && there < .8 * size, "at " + there + " of " + size);
      person.drags("#lanes", .6, .4, .6);
      assertTrue(person.state().position() < there);

      double before = person.state().position();
      person.drags("#lanes", .4, .9, .6);
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(before, person.state().position(), 2, "a whole drag is taken back at once");
    }
  }

  @Test
  void aClickInTheListOfEventsGoesThere() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      EventsPane events = (EventsPane) person.node("#events");
      person.does(() -> events.choose(4));
      assertEquals(4, person.state().position());
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
}

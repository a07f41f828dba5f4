package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.ScheduleSettings;
import interleave.session.Command;
import interleave.session.Question;
import interleave.session.SessionState;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A person picks who runs next.
final class SteeringTest extends WindowTest {

  private static final String TWO =
      """
      package main

      import "fmt"

      func main() {
      	done := make(chan bool)
      	go func() {
      		fmt.Println("child")
      		done <- true
      	}()
      	fmt.Println("main")
      	<-done
      }
      """;

  private static SessionState seesQuestion(Person person, int number) throws Exception {
    return person.sees(
        "question " + number,
        s ->
            s.phase() == SessionState.Phase.ASKING
                && s.questions().size() == number
                && s.question() != null
                && s.question().isOpen());
  }

  private static void choosesManual(Person person) throws Exception {
    person.does(
        () ->
            person
                .session()
                .dispatch(
                    new Command.ChooseSchedule(
                        new ScheduleSettings(
                            ScheduleSettings.Mode.MANUAL, 4, 1, 5, Optional.empty()))));
    person.does(() -> person.session().dispatch(new Command.SetSpeed(4)));
  }

  private static String console(SessionState state) {
    return state.timeline().picture(state.timeline().size() - 1).console();
  }

  @Test
  void theRunStopsAtEachChoiceAndGoesOnWithAKey() throws Exception {
    try (Person person = Person.opens(go(), file("two.go", TWO))) {
      person.seesRecording();
      choosesManual(person);
      Question first = seesQuestion(person, 1).question();
      assertTrue(person.canSee("#question"));
      assertEquals("Who runs next?", ((Labeled) person.node("#question-text")).getText());
      assertTrue(((Labeled) person.node("#sentence")).getText().contains("Who runs next?"));
      int child = first.choices().get(0).task().number() == 2 ? 1 : 2;
      person.presses(child == 1 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
      seesQuestion(person, 2);
      person.presses(KeyCode.D);
      SessionState end = person.seesRecording();
      assertEquals(
          "child\nmain\n", console(end).lines().sorted().reduce("", (a, b) -> a + b + "\n"));
      assertFalse(person.canSee("#question"));
    }
  }

  @Test
  void aStepBackLeadsToTheChoiceAndAnotherAnswerToAnotherRun() throws Exception {
    try (Person person = Person.opens(go(), file("two.go", TWO))) {
      person.seesRecording();
      choosesManual(person);
      seesQuestion(person, 1);
      person.presses(KeyCode.ENTER);
      SessionState asked = seesQuestion(person, 2);
      int place = asked.questions().getFirst().event();
      while (person.state().event() > place) {
        person.presses(KeyCode.LEFT);
      }
      assertTrue(person.canSee("#question"));
      assertEquals(0, person.state().question().answer());
      person.clicks("#choice-2");
      SessionState other =
          person.sees(
              "another run",
              s -> s.timeline() != asked.timeline() && s.phase() == SessionState.Phase.ASKING);
      assertEquals(1, other.questions().getFirst().answer());
      assertEquals(place, other.branch().event());
      person.sees("the next question", s -> s.question() != null && s.question().isOpen());

      person.presses(KeyCode.CONTROL, KeyCode.Z);
      assertSame(asked.timeline(), person.state().timeline());
      assertNull(person.state().branch());
      person.presses(KeyCode.CONTROL, KeyCode.Y);
      assertSame(other.timeline(), person.state().timeline());
    }
  }

  @Test
  void anotherGoroutineRunsFromAnyEvent() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      SessionState original = person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.Seek(6)));
      person.presses(KeyCode.W);
      SessionState branch =
          person.sees(
              "another run",
              s ->
                  s.branch() != null
                      && s.phase() == SessionState.Phase.ASKING
                      && s.timeline() != original.timeline());
      assertEquals(6, branch.branch().event());
      for (int i = 0; i <= 6; i++) {
        assertEquals(original.timeline().events().get(i), branch.timeline().events().get(i));
      }
      person.sees("the question, without another key", s -> s.question() != null);
      person.presses(KeyCode.DIGIT2);
      person.sees("an answer", s -> s.questions().size() > 1 || !s.questions().get(0).isOpen());
      person.presses(KeyCode.D);
      SessionState end = person.seesRecording();
      assertNotEquals(original.timeline().size(), 0);
      assertTrue(end.timeline().finished());
      assertEquals(console(original), console(end));
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      while (person.state().branch() != null) {
        person.presses(KeyCode.CONTROL, KeyCode.Z);
      }
      assertSame(original.timeline(), person.state().timeline());
      assertEquals(6, person.state().event());
    }
  }
}

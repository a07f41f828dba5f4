package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.scenario.ScheduleSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the window can ask for, with real programs and without a window.
@Timeout(60)
class SessionTest {

  private static final String HAND_OVER =
      """
      package main

      import "fmt"

      func main() {
      	ch := make(chan int)
      	go func() {
      		ch <- 42
      	}()
      	fmt.Println(<-ch)
      }
      """;

  private static final String ENDLESS =
      """
      package main

      func main() {
      	for i := 0; ; i++ {
      	}
      }
      """;

  @TempDir Path folder;

  @Test
  void anOpenedProgramIsRecordedToItsEnd() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      assertEquals("42\n", open.output());
      assertInstanceOf(Event.ProgramEnd.class, open.event(open.state().timeline().size() - 1));
      assertEquals(-1, open.state().position(), "the playhead waits before the first event");
    }
  }

  @Test
  void aProgramThatDoesNotCompileSaysWhy() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER.replace("42", "x"))) {
      assertEquals(SessionState.Phase.REJECTED, open.state().phase());
      assertEquals(
          "main.go:8:9: undefined: x", open.state().diagnostics().getFirst().toString().strip());
      assertNull(open.state().timeline());
    }
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOpenProgramAsItIs() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.OpenFile(folder.resolve("missing.go")));
      assertFalse(open.state().problems().isEmpty());
      assertEquals("42\n", open.output());
      open.go(new Command.DismissProblems());
      assertTrue(open.state().problems().isEmpty());
    }
  }

  @Test
  void anEditedProgramRunsWhenAskedAndCanGoBackToItsOwnText() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Edit(HAND_OVER.replace("42", "7")));
      assertTrue(open.state().isEdited());
      assertEquals("42\n", open.output(), "the recording is still of the old text");
      open.go(new Command.Run());
      open.settle();
      assertEquals("7\n", open.output());
      open.go(new Command.Revert());
      assertFalse(open.state().isEdited());
    }
  }

  @Test
  void anEndlessProgramStopsAndKeepsWhatItHasDone() {
    OpenSession open = new OpenSession(folder);
    try (open) {
      open.go(new Command.OpenFile(open.file("main.go", ENDLESS)));
      open.until(s -> s.phase() == SessionState.Phase.RUNNING);
      open.go(new Command.Stop());
      open.settle();
      assertEquals(SessionState.Phase.RECORDED, open.state().phase());
      assertTrue(open.state().timeline().size() > 0);
    }
  }

  @Test
  void aProgramStopsAtOnceInTheMiddleOfALongCallOfTheLibrary() {
    String text =
        """
        package main

        import (
        	"fmt"
        	"strings"
        )

        func main() {
        	for n := 0; ; n++ {
        		fmt.Println(n, len(strings.Repeat("ab", 100_000_000)))
        	}
        }
        """;
    OpenSession open = new OpenSession(folder);
    try (open) {
      open.go(new Command.OpenFile(open.file("main.go", text)));
      open.until(s -> s.phase() == SessionState.Phase.RUNNING);
      open.go(new Command.Stop());
      assertEquals(SessionState.Phase.RECORDED, open.state().phase());
      open.settle();
      assertEquals(SessionState.Phase.RECORDED, open.state().phase());
      assertTrue(open.state().timeline().size() > 0);
    }
  }

  @Test
  void aProgramOpenedWhileAnotherRunsTakesItsPlace() {
    OpenSession open = new OpenSession(folder);
    try (open) {
      open.go(new Command.OpenFile(open.file("endless.go", ENDLESS)));
      open.go(new Command.OpenFile(open.file("main.go", HAND_OVER)));
      open.settle();
      assertEquals("42\n", open.output());
    }
  }

  @Test
  void stepsStayWithinTheRecording() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Step(-1));
      assertEquals(-1, open.state().position());
      open.go(new Command.Step(2));
      assertEquals(1, open.state().position());
      open.go(new Command.Step(1_000_000));
      assertEquals(open.state().timeline().size() - 1, open.state().position());
    }
  }

  @Test
  void aStepBackFromTheMiddleOfAnEventGoesToItsBeginning() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Seek(2.5));
      open.go(new Command.Step(-1));
      assertEquals(2, open.state().position());
    }
  }

  @Test
  void jumpsCanBeTakenBackAndMadeAgain() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Seek(3));
      open.go(new Command.Last());
      open.go(new Command.Undo());
      assertEquals(3, open.state().position());
      open.go(new Command.Undo());
      assertEquals(-1, open.state().position());
      open.go(new Command.Redo());
      assertEquals(3, open.state().position());
    }
  }

  @Test
  void anotherSchedulesRunIsLeftForTheOneBefore() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Seek(3));
      SessionState first = open.state();
      ScheduleSettings random =
          new ScheduleSettings(ScheduleSettings.Mode.RANDOM, 1, 7, 5, Optional.empty());
      open.go(new Command.ChooseSchedule(random));
      open.settle();
      SessionState second = open.state();
      assertNotSame(first.timeline(), second.timeline());
      open.go(new Command.Undo());
      assertSame(first.timeline(), open.state().timeline());
      assertEquals(first.schedule(), open.state().schedule());
      assertEquals(3, open.state().position());
      open.go(new Command.Redo());
      assertSame(second.timeline(), open.state().timeline());

      open.go(new Command.Edit(HAND_OVER.replace("42", "7")));
      open.go(new Command.Run());
      open.settle();
      open.go(new Command.Undo());
      assertEquals("7\n", open.output(), "runs of another text are not come back to");
    }
  }

  @Test
  void playingMovesOnAndRestsAtTheEnd() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Play());
      open.tick(100);
      double after = open.state().position();
      assertTrue(after > -1 && open.state().playing());
      open.tick(100);
      assertTrue(open.state().position() > after);
      open.tick(1e9);
      assertFalse(open.state().playing());
      assertEquals(open.state().timeline().size() - 1, open.state().position());
      open.go(new Command.TogglePlay());
      assertEquals(-1, open.state().position(), "playing again begins at the first event");
    }
  }

  @Test
  void playingBackwardTakesAsLongAndRestsAtTheBegin() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Play());
      open.tick(900);
      double there = open.state().position();
      open.tick(350);
      open.go(new Command.ToggleBackward());
      open.tick(350);
      assertEquals(there, open.state().position(), 1e-9);
      open.go(new Command.ToggleBackward());
      assertFalse(open.state().playing(), "the same key pauses");
      open.go(new Command.ToggleBackward());
      open.tick(1e9);
      assertEquals(-1, open.state().position());
      assertFalse(open.state().playing());
      open.go(new Command.TogglePlay());
      open.tick(100);
      assertTrue(open.state().position() > -1, "forward again");
    }
  }

  @Test
  void twiceTheSpeedComesTwiceAsFar() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.Play());
      open.tick(200);
      double once = open.state().position() + 1;
      open.go(new Command.First());
      open.go(new Command.SetSpeed(2));
      open.go(new Command.Play());
      open.tick(100);
      assertEquals(once, open.state().position() + 1, 1e-9);
      open.go(new Command.SetSpeed(100));
      assertEquals(4, open.state().speed());
    }
  }

  @Test
  void stepsOfTheSelectedGoroutineVisitItsEventsOnly() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      TaskId sender = open.state().timeline().tasks().get(1);
      open.go(new Command.Select(new Selection.Task(sender)));
      int visited = 0;
      while (true) {
        int before = open.state().event();
        open.go(new Command.StepSelected(true));
        if (open.state().event() == before) {
          break;
        }
        Event event = open.event(open.state().event());
        assertTrue(event.toString().contains("G2") || sender.equals(event.task()), event::toString);
        visited++;
      }
      assertTrue(visited >= 3, "visited " + visited);
    }
  }

  @Test
  void theNextBreakpointIsTheNextEventOnItsLine() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.ToggleBreakpoint(8));
      open.go(new Command.StepBreakpoint(true));
      assertEquals(8, open.event(open.state().event()).pos().line());
      open.go(new Command.ToggleBreakpoint(8));
      assertTrue(open.state().breakpoints().isEmpty());
    }
  }

  @Test
  void withoutCuesTheNextStopIsACommunication() {
    try (OpenSession open = OpenSession.of(folder, HAND_OVER)) {
      open.go(new Command.SetCues(List.of()));
      open.go(new Command.StepCue(true));
      Event event = open.event(open.state().event());
      assertTrue(
          event instanceof Event.GoBlockReceive || event instanceof Event.ChanSend,
          event::toString);
    }
  }
}

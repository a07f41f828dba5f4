package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.loop.LoopEvent;
import interleave.scenario.Variant;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Runs;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.stage.Lanes;
import interleave.timeline.LoopScripts;
import interleave.ui.code.TwinCodeView;
import interleave.ui.control.Preferences;
import interleave.ui.event.EventsPane;
import interleave.ui.lane.CompareLanesView;
import interleave.ui.stage.SentenceBox;
import interleave.ui.text.TwinWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A program beside its twin in JavaScript, with one playhead for both.
final class CompareTest extends WindowTest {

  private static final Path SCENARIO =
      Path.of("scenarios/three-in-parallel/three-in-parallel.interleave.json");

  private static Person opens() throws Exception {
    return opens(TwinRuns.of(LoopScripts.threeInParallel()), Preferences.forgotten());
  }

  private static Person opens(Runs runs, Preferences preferences) throws Exception {
    Person person = Person.opens(runs, preferences, SCENARIO);
    person.seesRecording();
    return person;
  }

  private static SessionState compares(Person person) throws Exception {
    person.presses(KeyCode.J);
    return person.sees("both runs", s -> s.isTogether() && s.twin().phase() == Twin.Phase.RECORDED);
  }

  private static String text(Person person, String query) throws Exception {
    return person.ask(() -> ((Labeled) person.node(query)).getText());
  }

  @Test
  void bothAreShownSideBySideAndLeftAgain() throws Exception {
    try (Person person = opens()) {
      assertFalse(person.canSee("#loop"));
      compares(person);
      assertTrue(person.canSee("#loop"));
      assertTrue(person.canSee("#stage"));
      assertTrue(person.canSee("#compare-lanes"));
      assertFalse(person.canSee("#code"), "the code is shown on demand");
      person.presses(KeyCode.C);
      assertTrue(person.canSee("#code"));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#loop"));
      assertTrue(person.canSee("#lanes"));
      assertNull(person.state().twin());
    }
  }

  @Test
  void aStepGoesToTheNextEventOfEitherSide() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      int all = state.timeline().size() + state.twin().timeline().size();
      long nanos = 0;
      for (int i = 1; i <= all; i++) {
        person.does(() -> person.session().dispatch(new Command.Step(1)));
        SessionState now = person.state();
        assertEquals(i, BothSides.position(now));
        assertTrue(BothSides.nanos(now) >= nanos, "time goes on");
        nanos = BothSides.nanos(now);
      }
      assertEquals(state.timeline().size() - 1, person.state().event());
      person.presses(KeyCode.LEFT);
      assertEquals(all - 1, BothSides.position(person.state()));
      person.presses(KeyCode.HOME);
      assertEquals(0, BothSides.position(person.state()));
    }
  }

  @Test
  void aJumpOfTheProgramTakesItsTwinAlong() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      person.presses(KeyCode.PAGE_DOWN);
      person.presses(KeyCode.PAGE_DOWN);
      person.presses(KeyCode.PAGE_DOWN);
      SessionState cue = person.state();
      assertEquals(state.cues().get(2).event(), cue.event());
      long time = cue.timeline().nanos(cue.event());
      int twin = (int) cue.twin().position();
      assertTrue(cue.twin().timeline().nanos(twin) < time);
      assertTrue(cue.twin().timeline().nanos(twin + 1) >= time);
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(state.cues().get(1).event(), person.state().event());
    }
  }

  @Test
  void aClickOnTheLanesMovesThePlayheadOfBoth() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      person.clicksAt("#compare-lanes", .6, .6);
      SessionState now = person.state();
      assertTrue(now.event() > 0 && now.event() < state.timeline().size() - 1);
      assertTrue(now.twin().present() > 0);
      assertTrue(text(person, "#place").endsWith(" of 110 ms"), text(person, "#place"));
      String time = text(person, "#compare-node-clock");
      assertTrue(time.endsWith("ms"), time);
      assertEquals(time, text(person, "#compare-go-clock"), "one clock");
    }
  }

  @Test
  void theLanesAreZoomedAndMovedAndShowAllAgain() throws Exception {
    try (Person person = opens()) {
      compares(person);
      CompareLanesView lanes = (CompareLanesView) person.node("#compare-lanes");
      person.clicksAt("#compare-lanes", .5, .5);
      person.presses(KeyCode.ALT, KeyCode.EQUALS);
      person.presses(KeyCode.ALT, KeyCode.EQUALS);
      Lanes.Window near = person.ask(() -> lanes.geometry().window());
      double all = person.ask(() -> lanes.scale().end());
      assertEquals(all / 1.5 / 1.5, near.to() - near.from(), .05 * all);
      person.presses(KeyCode.ALT, KeyCode.RIGHT);
      assertTrue(person.ask(() -> lanes.geometry().window().from()) > near.from());
      person.presses(KeyCode.HOME);
      assertEquals(0, person.ask(() -> lanes.geometry().window().from()), "the playhead is shown");
      assertFalse(person.ask(lanes::isWhole));
      person.does(lanes::fit);
      assertTrue(person.ask(() -> lanes.geometry().window().to()) > all);
    }
  }

  @Test
  void theListOfEventsIsThatOfBoth() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      person.presses(KeyCode.CONTROL, KeyCode.F);
      EventsPane events = (EventsPane) person.node("#events");
      int all = state.timeline().size() + state.twin().timeline().size();
      assertEquals(all, person.ask(events::size));
      person.writes("js idle");
      long waits =
          state.twin().timeline().events().stream()
              .filter(LoopEvent.Idle.class::isInstance)
              .count();
      assertTrue(waits > 1);
      person.sees("the waits of the twin", _ -> events.size() == waits);
      person.presses(KeyCode.ENTER);
      SessionState now = person.state();
      assertTrue(
          now.twin().timeline().events().get(now.twin().present()) instanceof LoopEvent.Idle);
      assertEquals(0, events.chosen(), "the first of them is marked");
      person.presses(KeyCode.F3);
      assertEquals(1, events.chosen());
    }
  }

  @Test
  void theLanesAreNeverLost() throws Exception {
    try (Person person = opens()) {
      person.does(() -> ((SplitPane) person.node("#over-lanes")).setDividerPositions(1));
      assertTrue(height(person, "#lanes") > 50);
      compares(person);
      assertTrue(height(person, "#compare-lanes") > 50);
    }
  }

  private static double height(Person person, String query) throws Exception {
    return person.ask(() -> person.node(query).getLayoutBounds().getHeight());
  }

  @Test
  void aClickOnALineOfTheTwinGoesToItsExecution() throws Exception {
    try (Person person = opens()) {
      compares(person);
      person.presses(KeyCode.C);
      person.clicks("#tab-node");
      person.does(() -> person.session().dispatch(new Command.StepTwinLine(10, true)));
      SessionState now = person.state();
      LoopEvent event = now.twin().timeline().events().get(now.twin().present());
      assertEquals(10, event.pos().line());
      TwinCodeView code = (TwinCodeView) person.node("#node-code");
      assertEquals(10, person.ask(code::line));
    }
  }

  @Test
  void playingGoesThroughBothToTheEnd() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      int all = state.timeline().size() + state.twin().timeline().size();
      person.does(() -> person.session().dispatch(new Command.SeekBoth(all - 3)));
      person.presses(KeyCode.SPACE);
      person.sees("the end", s -> !s.playing() && BothSides.position(s) == all);
      assertTrue(text(person, "#compare-go-output").startsWith("› all users:"));
      assertTrue(text(person, "#compare-node-output").startsWith("› all users:"));
    }
  }

  @Test
  void whatCannotBeRunIsSaid() throws Exception {
    Diagnostic why = Diagnostic.at(new Pos("node.js", 3, 5), "SyntaxError: Unexpected token ')'");
    Runs runs = new TwinRuns(_ -> new Runs.Loop.Rejected(List.of(why)));
    try (Person person = opens(runs, Preferences.forgotten())) {
      person.presses(KeyCode.J);
      person.sees("the refusal", s -> s.twin() != null && s.twin().phase() == Twin.Phase.REJECTED);
      assertEquals("node.js:3: SyntaxError: Unexpected token ')'", text(person, "#twin-problem"));
      // the program itself can still be gone through
      person.presses(KeyCode.RIGHT);
      assertEquals(0, person.state().event());
    }
  }

  @Test
  void whatNobodyCaughtIsSaid() throws Exception {
    try (Person person = opens(TwinRuns.of(LoopScripts.failing()), Preferences.forgotten())) {
      compares(person);
      assertFalse(person.canSee("#twin-end"));
      person.presses(KeyCode.END);
      assertTrue(text(person, "#twin-end").startsWith("Uncaught TypeError: user.name"));
    }
  }

  @Test
  void anotherProgramIsComparedToo() throws Exception {
    try (Person person = opens()) {
      compares(person);
      Path other = Path.of("scenarios/fetch-users/fetch-users.interleave.json");
      person.does(() -> person.session().dispatch(new Command.OpenFile(other)));
      person.sees(
          "both runs of the other",
          s -> s.scenario().title().startsWith("Two fetches") && s.isTogether());
      person.does(() -> person.session().dispatch(new Command.OpenFile(five(folder))));
      person.sees("a program without a twin", s -> !s.canCompare() && s.timeline() != null);
      assertFalse(person.canSee("#loop"));
      assertFalse(person.canSee("#compare"));
    }
  }

  private static Path five(Path folder) {
    try {
      return java.nio.file.Files.writeString(folder.resolve("five.go"), PROGRAM);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theNextStartComparesAgain() throws Exception {
    Path file = folder.resolve("window.properties");
    Runs runs = TwinRuns.of(LoopScripts.threeInParallel());
    try (Person person = opens(runs, Preferences.in(file))) {
      compares(person);
    }
    try (Person person = opens(runs, Preferences.in(file))) {
      person.sees("both runs", SessionState::isTogether);
      assertTrue(person.canSee("#loop"));
    }
  }

  @Test
  void theAudienceSeesBoth() throws Exception {
    try (Person person = opens()) {
      compares(person);
      person.presses(KeyCode.F5);
      assertTrue(person.canSee("#presenter-loop"));
      assertTrue(person.canSee("#presenter-stage"));
      assertFalse(person.canSee("#presenter-code"));
      person.presses(KeyCode.HOME);
      String differs = person.state().variant().nodeSummary();
      assertTrue(text(person, "#presenter-intro").endsWith("\nNode.js: " + differs));
      person.presses(KeyCode.END);
      assertEquals("Go: main returned", text(person, "#presenter .ending-message"));
      assertEquals("Node.js: " + differs, text(person, "#presenter .ending-more"));
      person.presses(KeyCode.HOME);
      person.presses(KeyCode.RIGHT);
      assertTrue(text(person, "#presenter-sentence").startsWith("Go: "));
      person.presses(KeyCode.C);
      assertTrue(person.canSee("#presenter-code"));
      person.presses(KeyCode.ESCAPE);
      assertTrue(person.canSee("#loop"));
    }
  }

  @Test
  void aQuestionToTheAudienceMovesNothingOnTheStages() throws Exception {
    try (Person person = opens()) {
      SessionState state = compares(person);
      person.presses(KeyCode.F5);
      double stage = height(person, "#presenter-stage");
      double loop = height(person, "#presenter-loop");
      int cue = 0;
      while (state.cues().get(cue).cue().question().isEmpty()) {
        cue++;
      }
      int asked = state.cues().get(cue).event();
      person.does(() -> person.session().dispatch(new Command.Seek(asked)));
      assertTrue(person.canSee("#predict"));
      assertEquals(stage, height(person, "#presenter-stage"));
      assertEquals(loop, height(person, "#presenter-loop"));
      person.presses(KeyCode.ESCAPE);
    }
  }

  @Test
  void aTwinThatTakesItsTimeCanBeStopped() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    Runs runs =
        new TwinRuns(
            _ -> {
              try {
                over.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return new Runs.Loop.Ready(LoopScripts.threeInParallel().recording());
            });
    try (Person person = opens(runs, Preferences.forgotten())) {
      person.presses(KeyCode.J);
      person.sees("that it takes its time", _ -> person.isSeen("#twin-stop"));
      assertEquals("Node.js is being run …", text(person, "#twin-doing"));
      person.clicks("#twin-stop");
      assertEquals(Twin.Phase.STOPPED, person.state().twin().phase());
      assertFalse(person.canSee("#twin-progress"));
      over.countDown();
      person.presses(KeyCode.J);
      compares(person);
    }
  }

  @Test
  void inLittleRoomThereIsOneSideAtATime() throws Exception {
    try (Person person = opens()) {
      compares(person);
      for (int i = 0; i < 6; i++) {
        person.presses(KeyCode.CONTROL, KeyCode.EQUALS);
      }
      assertTrue(person.canSee("#stage"));
      assertFalse(person.canSee("#loop"));
      String other = text(person, "#compare-go-other");
      assertEquals("Node.js: " + TwinWords.of(person.state()).text(), other);
      person.clicks("#compare-go-other");
      assertTrue(person.canSee("#loop"));
      assertFalse(person.canSee("#stage"));
      person.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertTrue(person.canSee("#stage"));
      assertTrue(person.canSee("#loop"));
    }
  }

  @Test
  void theSpeakerIsToldOfBoth() throws Exception {
    try (Person person = opens()) {
      compares(person);
      person.presses(KeyCode.N);
      person.does(() -> person.session().dispatch(new Command.SeekBoth(40)));
      Labeled told =
          person.ask(
              () ->
                  (Labeled)
                      Window.getWindows().stream()
                          .map(w -> w.getScene().getRoot().lookup("#speaker-sentence"))
                          .filter(Objects::nonNull)
                          .findFirst()
                          .orElseThrow());
      String[] lines = person.ask(told::getText).split("\n");
      person.does(() -> told.getScene().getWindow().hide());
      assertEquals("Go: " + SentenceBox.text(person.state()), lines[0]);
      assertEquals("Node.js: " + TwinWords.of(person.state()).text(), lines[1]);
    }
  }

  @Test
  void theTwinOfTheVariantIsTheOneThatRuns() throws Exception {
    Variant[] ran = new Variant[1];
    Runs runs =
        new TwinRuns(
            variant -> {
              ran[0] = variant;
              return new Runs.Loop.Ready(LoopScripts.threeInParallel().recording());
            });
    try (Person person = opens(runs, Preferences.forgotten())) {
      SessionState state = compares(person);
      assertEquals(state.variant().name(), ran[0].name());
    }
  }
}

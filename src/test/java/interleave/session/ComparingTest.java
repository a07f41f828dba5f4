package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent;
import interleave.scenario.BundledScenarios;
import interleave.scenario.Scenario;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.timeline.LoopTimeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program and its twin in JavaScript, with the real machines behind both.
class ComparingTest {

  private static final Path SCENARIOS = Path.of("scenarios");

  /// Programs that keep the thread busy for long end with one of these.
  private static final Limits LIMITS =
      Limits.DEFAULT.withEvents(20_000).withInstructions(2_000_000);

  @TempDir Path folder;

  private static Path scenario(String name) {
    return SCENARIOS.resolve(name).resolve(name + ".interleave.json").toAbsolutePath();
  }

  private OpenSession compares(String name) {
    OpenSession open = new OpenSession(folder);
    open.go(new Command.OpenFile(scenario(name)));
    open.settle();
    open.go(new Command.Compare(true));
    open.until(s -> s.twin() != null && s.twin().phase() == Twin.Phase.RECORDED);
    return open;
  }

  @Test
  void whatTakesTimeTakesTheSameTimeOnBothSides() {
    try (OpenSession open = compares("three-in-parallel")) {
      SessionState state = open.state();
      assertEquals(110, state.timeline().nanos() / 1_000_000);
      assertEquals(110, state.twin().timeline().nanos() / 1_000_000);
      open.go(new Command.SeekPart(.5));
      assertEquals(50, BothSides.nanos(open.state()) / 1_000_000);
    }
  }

  @Test
  void bothSidesStandWhereTheyStandAtThatTime() {
    try (OpenSession open = compares("fetch-users")) {
      int all = open.state().twin().with(open.state().timeline()).size();
      for (int i = 0; i <= all; i++) {
        open.go(new Command.SeekBoth(i));
        SessionState now = open.state();
        long nanos = BothSides.nanos(now);
        LoopTimeline twin = now.twin().timeline();
        int next = (int) now.twin().position() + 1;
        assertTrue(next >= twin.size() || twin.nanos(next) >= nanos);
        int go = now.event() + 1;
        assertTrue(go >= now.timeline().size() || now.timeline().nanos(go) >= nanos);
      }
    }
  }

  @Test
  void playingStopsAtTheEndOfBothAndBeginsAnew() {
    try (OpenSession open = compares("three-in-parallel")) {
      open.go(new Command.Play());
      int all = open.state().twin().with(open.state().timeline()).size();
      for (int i = 0; i < 3_000 && BothSides.position(open.state()) < all; i++) {
        if (!open.state().playing()) {
          // a cue has asked the audience something
          open.go(new Command.Play());
        }
        open.tick(100);
      }
      assertEquals(all, BothSides.position(open.state()));
      open.tick(100);
      assertFalse(open.state().playing());
      open.go(new Command.Play());
      assertEquals(0, BothSides.position(open.state()));
    }
  }

  @Test
  void aJumpIsTakenBackForBothSides() {
    try (OpenSession open = compares("three-in-parallel")) {
      open.go(new Command.SeekBoth(40));
      open.go(new Command.SeekBoth(70.5));
      open.go(new Command.Undo());
      assertEquals(40, BothSides.position(open.state()));
      open.go(new Command.Redo());
      assertEquals(70.5, BothSides.position(open.state()));
    }
  }

  @Test
  void runningOnStopsAtABreakpointOfTheProgram() {
    try (OpenSession open = compares("three-in-parallel")) {
      open.go(new Command.ToggleBreakpoint(14));
      open.go(new Command.StepBreakpoint(true));
      SessionState now = open.state();
      assertEquals(14, now.timeline().events().get(now.event()).pos().line());
      assertEquals(BothSides.nanos(now), now.timeline().nanos(now.event()));
    }
  }

  @Test
  void leavingForgetsTheTwinAndKeepsThePlace() {
    try (OpenSession open = compares("three-in-parallel")) {
      open.go(new Command.SeekBoth(60));
      int event = open.state().event();
      open.go(new Command.Compare(false));
      assertNull(open.state().twin());
      assertEquals(event, open.state().event());
    }
  }

  @Test
  void theTwinRunsOnTheEngineThread() throws InterruptedException {
    List<String> threads = new ArrayList<>();
    Runs runs =
        new Runs() {
          private final Runs go = new GoRuns(Limits.DEFAULT, Optional.empty());

          @Override
          public Prepared prepare(Variant variant, ScheduleSettings schedule) {
            return go.prepare(variant, schedule);
          }

          @Override
          public Loop twin(Variant variant) {
            synchronized (threads) {
              threads.add(Thread.currentThread().getName());
              threads.notifyAll();
            }
            return go.twin(variant);
          }
        };
    try (Session session = new Session(runs, Runnable::run)) {
      session.dispatch(new Command.OpenFile(scenario("three-in-parallel")));
      session.dispatch(new Command.Compare(true));
      synchronized (threads) {
        while (threads.isEmpty()) {
          threads.wait(20_000);
        }
      }
    }
    assertEquals(List.of("engine"), threads);
  }

  /// Every twin that comes with the program is recorded in a legal order, to an end.
  @Test
  void theTwinsOfAllScenariosCanBeRecorded() {
    List<String> wrong = new ArrayList<>();
    for (Scenario scenario : BundledScenarios.all()) {
      for (Variant variant : scenario.variants()) {
        variant.node().ifPresent(_ -> record(scenario.title(), variant, wrong));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void record(String title, Variant variant, List<String> wrong) {
    String name = title + ", " + variant.name();
    switch (NodeRuns.twin(variant, LIMITS)) {
      case Runs.Loop.Rejected rejected -> wrong.add(name + ": " + rejected.diagnostics());
      case Runs.Loop.Ready ready -> {
        try {
          ready.recording().advance(Long.MAX_VALUE);
          LoopTimeline timeline = ready.recording().timeline();
          LoopEvent last = timeline.events().getLast();
          if (!(last instanceof LoopEvent.ProgramEnd)) {
            wrong.add(name + " ends with " + last);
          }
        } catch (RuntimeException e) {
          wrong.add(name + ": " + e);
        }
      }
    }
  }
}

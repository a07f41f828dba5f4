package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Decision;
import interleave.engine.Limits;
import interleave.engine.Schedule;
import interleave.scenario.BundledScenarios;
import interleave.scenario.Expectation;
import interleave.scenario.Scenario;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Runs in which a person decides: who runs next, which ready case a `select` takes.
final class ManualScheduleTest {

  private static final GoRuns RUNS = new GoRuns(Limits.DEFAULT, Optional.empty());

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

  private static final String SELECT =
      """
      package main

      import "fmt"

      func main() {
      	a := make(chan int, 1)
      	b := make(chan int, 1)
      	a <- 1
      	b <- 2
      	select {
      	case v := <-a:
      		fmt.Println("a", v)
      	case v := <-b:
      		fmt.Println("b", v)
      	}
      }
      """;

  private static ScheduleSettings settings(ScheduleSettings.Mode mode, Optional<String> recorded) {
    return new ScheduleSettings(mode, 4, 1, 5, recorded);
  }

  private static Runs.Prepared.Ready manual(String code) {
    return (Runs.Prepared.Ready)
        RUNS.prepare(variant(code), settings(ScheduleSettings.Mode.MANUAL, Optional.empty()));
  }

  private static Variant variant(String code) {
    return new Variant(
        "main",
        "",
        "",
        new Variant.Code("main.go", code),
        List.of(),
        "",
        Optional.empty(),
        "",
        ScheduleSettings.DEFAULT,
        Expectation.NOTHING,
        List.of());
  }

  private static String console(Timeline timeline) {
    return timeline.picture(timeline.size() - 1).console();
  }

  private static Timeline replay(Variant variant, Schedule schedule) {
    Runs.Prepared.Ready ready =
        (Runs.Prepared.Ready)
            RUNS.prepare(
                variant, settings(ScheduleSettings.Mode.FAITHFUL, Optional.of(schedule.encode())));
    ready.recording().advance(Long.MAX_VALUE);
    return ready.recording().timeline();
  }

  private static List<String> events(Timeline timeline) {
    List<String> lines = new ArrayList<>();
    timeline.events().forEach(e -> lines.add(e.toString()));
    return lines;
  }

  @Test
  void thePersonDecidesWhoPrintsFirst() {
    for (boolean child : new boolean[] {false, true}) {
      Runs.Prepared.Ready ready = manual(TWO);
      Steering steering = new Steering(ready.recording(), ready.manual());
      Question question = steering.advance(() -> false);
      while (question != null) {
        assertTrue(question.choices().size() > 1, "only real choices are asked");
        int wanted = child ? question.choices().size() - 1 : 0;
        for (int i = 0; i < question.choices().size(); i++) {
          if (question.choices().get(i).task().number() == (child ? 2 : 1)) {
            wanted = i;
          }
        }
        steering.answer(wanted);
        question = steering.advance(() -> false);
      }
      Timeline timeline = ready.recording().timeline();
      assertEquals(child ? "child\nmain\n" : "main\nchild\n", console(timeline));
      assertEquals(events(timeline), events(replay(variant(TWO), timeline.schedule())));
    }
  }

  @Test
  void thePersonDecidesWhichReadyCaseSelectTakes() {
    for (int answer = 0; answer < 2; answer++) {
      Runs.Prepared.Ready ready = manual(SELECT);
      Steering steering = new Steering(ready.recording(), ready.manual());
      Question question = steering.advance(() -> false);
      assertTrue(question.decision() instanceof Decision.SelectCase);
      assertEquals("Which ready case does G1's select take?", question.text());
      assertEquals("receives from a", question.choices().get(0).text());
      assertEquals("receives from b", question.choices().get(1).text());
      steering.answer(answer);
      assertNull(steering.advance(() -> false));
      assertEquals(answer == 0 ? "a 1\n" : "b 2\n", console(ready.recording().timeline()));
    }
  }

  @Test
  void leavingAllToGoIsTheFaithfulRun() {
    for (Scenario scenario : BundledScenarios.all()) {
      for (Variant variant : scenario.variants()) {
        if (variant.schedule().mode() != ScheduleSettings.Mode.FAITHFUL
            || variant.schedule().recorded().isPresent()
            || variant.expected().compileError().isPresent()) {
          continue;
        }
        String code = variant.go().text();
        Runs.Prepared.Ready faithful =
            (Runs.Prepared.Ready) RUNS.prepare(variant.withText(code), variant.schedule());
        faithful.recording().advance(Long.MAX_VALUE);
        Timeline original = faithful.recording().timeline();
        Runs.Prepared.Ready branch =
            (Runs.Prepared.Ready)
                RUNS.branch(variant.withText(code), variant.schedule(), original.schedule());
        branch.recording().advance(Long.MAX_VALUE);
        assertEquals(events(original), events(branch.recording().timeline()), scenario.title());
      }
    }
  }

  /// Also where several Ps stand at the same instant: that tie is Go's to break, not chance's.
  @Test
  void whoeverLetsGoDecideFromTheStartSeesTheFaithfulRun() {
    for (Scenario scenario : BundledScenarios.all()) {
      for (Variant variant : scenario.variants()) {
        if (variant.schedule().mode() != ScheduleSettings.Mode.FAITHFUL
            || variant.expected().compileError().isPresent()) {
          continue;
        }
        String code = variant.go().text();
        Timeline original = released(variant, code, ScheduleSettings.Mode.FAITHFUL);
        Timeline manual = released(variant, code, ScheduleSettings.Mode.MANUAL);
        assertEquals(events(original), events(manual), scenario.title() + ": " + variant.name());
      }
    }
  }

  private static Timeline released(Variant variant, String code, ScheduleSettings.Mode mode) {
    ScheduleSettings own = variant.schedule();
    ScheduleSettings settings =
        new ScheduleSettings(mode, 4, own.seed(), own.statementNanos(), Optional.empty());
    Runs.Prepared.Ready ready =
        (Runs.Prepared.Ready) RUNS.prepare(variant.withText(code), settings);
    ready.letGoDecide();
    ready.recording().advance(Long.MAX_VALUE);
    return ready.recording().timeline();
  }

  @Test
  void anyEventOfAnyRunCanBeLeftForAnotherRun() {
    Scenario pool =
        BundledScenarios.all().stream()
            .filter(s -> s.title().equals("Worker pool"))
            .findFirst()
            .orElseThrow();
    Variant variant = pool.variants().getFirst();
    String code = variant.go().text();
    for (ScheduleSettings.Mode mode :
        List.of(
            ScheduleSettings.Mode.FAITHFUL,
            ScheduleSettings.Mode.FIFO,
            ScheduleSettings.Mode.RANDOM)) {
      ScheduleSettings settings = settings(mode, Optional.empty());
      Runs.Prepared.Ready first =
          (Runs.Prepared.Ready) RUNS.prepare(variant.withText(code), settings);
      first.recording().advance(Long.MAX_VALUE);
      Timeline original = first.recording().timeline();
      int at = original.size() / 3;
      Runs.Prepared.Ready ready =
          (Runs.Prepared.Ready) RUNS.branch(variant.withText(code), settings, original.schedule());
      Steering steering = new Steering(ready.recording(), ready.manual());
      steering.repeatTo(at);
      Question question = steering.advance(() -> false);
      assertTrue(question.event() >= at, mode + ": " + question);
      Timeline other = ready.recording().timeline();
      assertEquals(events(original).subList(0, at), events(other).subList(0, at), mode.toString());
      for (int i = 0; i < 40 && question != null; i++) {
        steering.answer(question.choices().size() - 1);
        question = steering.advance(() -> false);
      }
      steering.release();
      assertNull(steering.advance(() -> false));
      assertTrue(other.finished());
      assertNotEquals(events(original), events(other), mode.toString());
      assertEquals(events(other), events(replay(variant, other.schedule())), mode.toString());
      assertEquals(
          original.machineAt(at).fingerprint(),
          other.machineAt(at).fingerprint(),
          mode + ": same state at the fork");
    }
  }
}

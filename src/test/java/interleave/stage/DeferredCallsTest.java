package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Unwinding;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A panic and a Goexit on their way through deferred calls, at the moments of a real program.
class DeferredCallsTest {

  private static Timeline timeline;
  private static Layout layout;

  @BeforeAll
  static void record() {
    timeline = GoPrograms.gallery("unwinding");
    layout = Layout.of(timeline);
  }

  /// @param is the event after which it looks so
  private record Moment(String name, Predicate<Event> is) {}

  private static final List<Moment> MOMENTS =
      List.of(
          new Moment("panic-begins", Event.PanicRaise.class::isInstance),
          new Moment("panic-runs-a-call", e -> e instanceof Event.DeferRun run && in(run, "load")),
          new Moment("panic-is-recovered", Event.PanicRecover.class::isInstance),
          new Moment("goexit-begins", Event.GoExit.class::isInstance),
          new Moment(
              "goexit-runs-a-call", e -> e instanceof Event.DeferRun run && in(run, "quit")));

  private static boolean in(Event.DeferRun run, String function) {
    return run.function().startsWith("main." + function);
  }

  @TestFactory
  Stream<DynamicTest> aMomentIsDrawnAsItWasBefore() {
    return MOMENTS.stream()
        .map(
            moment ->
                DynamicTest.dynamicTest(
                    moment.name(),
                    () ->
                        Goldens.check(
                            "interleave/stage/kinds/" + moment.name() + ".txt",
                            drawing(at(moment.is()) + 1.0).toString())));
  }

  private static int at(Predicate<Event> is) {
    for (int i = 0; i < timeline.size(); i++) {
      if (is.test(timeline.events().get(i))) {
        return i;
      }
    }
    throw new AssertionError("the program never comes there");
  }

  private static RecordingPen drawing(double position) {
    RecordingPen pen = new RecordingPen();
    Tween tween = Tween.at(timeline, layout, position);
    TaskId task = tween.event().task();
    SourceLines source = new SourceLines(timeline.sources());
    new DeferredCalls(new Brush(pen, Palette.DARK), layout, source, 1).draw(task, tween);
    return pen;
  }

  @Test
  void thePanicRunsDownFromCallToCall() {
    int call = at(e -> e instanceof Event.DeferRun run && in(run, "load")) + 1;
    assertTrue(timeline.events().get(call + 1) instanceof Event.DeferRun, "the next one runs");
    String before = drawing(call + 1).toString();
    String onItsWay = drawing(call + 1.5).toString();
    String there = drawing(call + 2).toString();
    assertFalse(before.equals(onItsWay), "it moves");
    assertFalse(there.equals(onItsWay), "it is not there yet");
  }

  @Test
  void whatIsPassedIsCrossedOutAndOnlyThat() {
    int recover = at(Event.PanicRecover.class::isInstance);
    Unwinding unwinding =
        timeline.picture(recover).task(timeline.events().get(recover).task()).unwinding();
    List<String> passed =
        unwinding.lines().stream()
            .filter(line -> line.call() == null && line.passed())
            .map(line -> line.level().function())
            .toList();
    assertEquals(List.of("main.parse"), passed);
    assertEquals("main.worker", unwinding.caller().function());
    assertTrue(unwinding.recovered());
  }

  @Test
  void roomIsKeptBelowThoseWhoPanicAloneAndNothingStandsThere() {
    List<TaskId> tasks = timeline.tasks();
    assertEquals(3, tasks.size());
    assertEquals(null, layout.stack(tasks.getFirst()), "main does not panic");
    for (TaskId task : tasks.subList(1, 3)) {
      Box room = layout.stack(task);
      assertNotNull(room);
      for (TaskId other : tasks) {
        assertFalse(room.inset(1).overlaps(layout.box(other)), task + " and " + other);
      }
    }
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.loop.LoopEvent;
import interleave.timeline.LoopScript;
import interleave.timeline.LoopScripts;
import interleave.timeline.LoopTimeline;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where things stand on the stage of an event loop, and what moves.
class LoopStageTest {

  private static final Box DESK = new Box(0, 0, 900, 560);
  private static final double LEAST = 12.5;

  private static LoopTween at(LoopTimeline timeline, Box area, double position) {
    long nanos = Math.round(timeline.nanosAt(position));
    return new LoopStage(timeline).at(area, LEAST, position, nanos);
  }

  private static int find(LoopTimeline timeline, Predicate<LoopEvent> wanted) {
    return timeline.next(-1, wanted);
  }

  private static LoopItem item(LoopTween tween, String key) {
    for (LoopTween.Shown shown : tween.items()) {
      if (shown.item().key().equals(key)) {
        return shown.item();
      }
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource({"three-in-parallel,0.55", "queues,0.45", "failing,0.8", "crowd,0.6"})
  void everyPanelLooksAsItDid(String name, double part) {
    LoopTimeline timeline = LoopScripts.all().get(name).timeline();
    LoopStage stage = new LoopStage(timeline);
    double position = Math.floor(part * timeline.size());
    LoopTween tween = stage.at(DESK, LEAST, position, Math.round(timeline.nanosAt(position)));
    RecordingPen pen = new RecordingPen();
    stage.draw(pen, Palette.DARK, tween);
    Goldens.check("interleave/stage/loop-" + name + ".txt", pen.toString());
  }

  @Test
  void aTimerThatIsDueGoesToTheTasks() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    int due = find(timeline, LoopEvent.TimerDue.class::isInstance);
    LoopEvent.TimerDue event = (LoopEvent.TimerDue) timeline.events().get(due);
    String job = LoopItem.job(event.job());
    Box timer = item(at(timeline, DESK, due - 1), LoopItem.timer(event.timer())).box();
    Box there = item(at(timeline, DESK, due), job).box();
    Box begin = item(at(timeline, DESK, due - 1 + .02), job).box();
    Box middle = item(at(timeline, DESK, due - 1 + .4), job).box();
    assertEquals(timer.x(), begin.x(), 2);
    assertEquals(timer.y(), begin.y(), 2);
    assertTrue(middle.x() > timer.x() && middle.x() < there.x(), middle + " lies between");
  }

  @Test
  void aJobThatGetsTheThreadGoesFromItsQueueOntoTheStack() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    int first = find(timeline, LoopEvent.JobStart.class::isInstance);
    int start = timeline.next(first, LoopEvent.JobStart.class::isInstance);
    String job = LoopItem.job(((LoopEvent.JobStart) timeline.events().get(start)).job());
    Box queue = item(at(timeline, DESK, start), job).box();
    Box stack = item(at(timeline, DESK, start + 1), job).box();
    assertTrue(stack.x() < queue.x());
    Box middle = item(at(timeline, DESK, start + .4), job).box();
    assertTrue(middle.x() > stack.x() && middle.x() < queue.x());
  }

  @Test
  void theReactionOfAPromiseComesFromThatPromise() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    int queue = find(timeline, e -> e instanceof LoopEvent.JobQueue q && q.promise() > 0);
    LoopEvent.JobQueue event = (LoopEvent.JobQueue) timeline.events().get(queue);
    Box promise = item(at(timeline, DESK, queue), LoopItem.promise(event.promise())).box();
    Box begin = item(at(timeline, DESK, queue + .02), LoopItem.job(event.job())).box();
    assertEquals(promise.x(), begin.x(), 2);
    assertEquals(promise.y(), begin.y(), 2);
  }

  @Test
  void aFunctionThatAwaitsGoesToItsPromise() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    int exit =
        find(timeline, e -> e instanceof LoopEvent.Exit x && x.how() == LoopEvent.Leave.AWAITS);
    LoopEvent.Exit event = (LoopEvent.Exit) timeline.events().get(exit);
    Box promise = item(at(timeline, DESK, exit), LoopItem.promise(event.awaited())).box();
    Box end = item(at(timeline, DESK, exit + .79), LoopItem.frame(event.activation())).box();
    assertEquals(promise.x(), end.x(), 8);
    assertEquals(promise.y(), end.y(), 8);
  }

  @Test
  void whereThePlayheadRestsNothingMovesWhicheverWayItCame() {
    LoopTimeline timeline = LoopScripts.queues().timeline();
    for (int i = 0; i <= timeline.size(); i++) {
      for (LoopTween.Shown shown : at(timeline, DESK, i).items()) {
        assertEquals(1, shown.opacity());
        assertTrue(!shown.moves(), shown.toString());
      }
    }
  }

  @Test
  void aPromiseNeverMoves() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    LoopStage stage = new LoopStage(timeline);
    Box place = null;
    for (int i = 0; i <= timeline.size(); i++) {
      LoopItem promise = item(stage.at(DESK, LEAST, i, 0), LoopItem.promise(3));
      if (promise != null) {
        assertTrue(place == null || place.equals(promise.box()));
        place = promise.box();
      }
    }
    assertNotNull(place);
  }

  @Test
  void whatTellsPromisesOfOneNameApartIsNeverCut() {
    LoopScript script = new LoopScript("node.js", "");
    script.promise(LoopEvent.PromiseKind.ASYNC, "downloadEverythingAtOnce('users.json')");
    script.promise(LoopEvent.PromiseKind.ASYNC, "downloadEverythingAtOnce('users.json') #2");
    LoopTimeline timeline = script.timeline();
    for (Box area : List.of(DESK, new Box(0, 0, 660, 100))) {
      LoopStage stage = new LoopStage(timeline);
      RecordingPen pen = new RecordingPen();
      stage.draw(pen, Palette.DARK, stage.at(area, LEAST, 2, 0));
      List<String> texts = pen.written().stream().map(RecordingPen.Written::text).toList();
      assertEquals(1, texts.stream().filter(t -> t.endsWith("#2")).count(), texts.toString());
      long named = texts.stream().filter(t -> t.startsWith("down")).count();
      assertEquals(2, named, texts.toString());
    }
  }

  @Test
  void manyAreFoldedIntoTheirNumber() {
    LoopTimeline timeline = LoopScripts.crowd().timeline();
    int idle = find(timeline, LoopEvent.Idle.class::isInstance);
    LoopStage stage = new LoopStage(timeline);
    RecordingPen pen = new RecordingPen();
    stage.draw(pen, Palette.DARK, stage.at(DESK, LEAST, idle + 1, 0));
    List<String> texts = pen.written().stream().map(RecordingPen.Written::text).toList();
    assertTrue(texts.contains("1000"), "the number of timers: " + texts);
    assertTrue(texts.stream().anyMatch(t -> t.matches("\\+ 9\\d\\d more")), texts.toString());
    assertTrue(texts.stream().anyMatch(t -> t.contains("501 pending")), texts.toString());
    assertTrue(pen.calls() < 400, "as many things are drawn as have room: " + pen.calls());
  }

  @Test
  void whatIsWaitedForTogetherKeepsItsPlaceBeforeItsParts() {
    LoopScript s = LoopScripts.crowd();
    LoopTimeline timeline = s.timeline();
    int idle = find(timeline, LoopEvent.Idle.class::isInstance);
    LoopItem all = item(at(timeline, DESK, idle + 1), LoopItem.promise(501));
    assertNotNull(all, "Promise.all is shown");
    assertEquals("waits for 500", all.words());
  }
}

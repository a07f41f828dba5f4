package interleave.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void anIllegalMoveIsRefusedWithItsIndexTaskAndStates() {
    Recorder recorder = new Recorder(new EventLog(), 100);
    TaskId main = new TaskId(null, 1, 1);
    recorder.accept(new Event.GoCreate(0, null, Pos.NONE, main, "main.main"));
    var e =
        assertThrows(
            IllegalStateException.class, () -> recorder.accept(new Event.GoEnd(1, main, Pos.NONE)));
    assertTrue(e.getMessage().startsWith("event 1 "), e.getMessage());
    assertTrue(e.getMessage().contains("G1: RUNNABLE -> DONE"), e.getMessage());
  }

  @Test
  void timeNeverRunsBackwards() {
    Recorder recorder = new Recorder(new EventLog(), 100);
    TaskId main = new TaskId(null, 1, 1);
    recorder.accept(new Event.GoCreate(10, null, Pos.NONE, main, "main.main"));
    assertThrows(
        IllegalStateException.class,
        () -> recorder.accept(new Event.GoStart(9, main, Pos.NONE, 0)));
  }

  @Test
  void aRecorderSaysWhenItIsFull() {
    Recorder recorder = new Recorder(new EventLog(), 2);
    TaskId main = new TaskId(null, 1, 1);
    recorder.accept(new Event.GoCreate(0, null, Pos.NONE, main, "main.main"));
    assertFalse(recorder.full());
    recorder.accept(new Event.GoStart(1, main, Pos.NONE, 0));
    assertTrue(recorder.full());
    assertEquals(List.of(main), recorder.liveTasks());
  }

  @Test
  void spansTellTheLifeOfATaskWithoutGaps() {
    for (Script script : Scripts.all().values()) {
      Timeline timeline = script.timeline();
      for (TaskId task : timeline.tasks()) {
        SpanList spans = timeline.spans(task);
        assertEquals(TaskState.RUNNABLE, spans.get(0).state());
        for (int i = 1; i < spans.size(); i++) {
          assertEquals(spans.get(i - 1).toEvent(), spans.get(i).fromEvent());
          assertEquals(spans.get(i - 1).toNanos(), spans.get(i).fromNanos());
        }
      }
    }
  }

  @Test
  void aProcessorRunsOneTaskAtATime() {
    Timeline timeline = Scripts.manyWorkers(20, 10).timeline();
    int total = 0;
    for (int p = 0; p < timeline.usedProcs(); p++) {
      SpanList spans = timeline.spans(p);
      total += spans.size();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        assertEquals(TaskState.RUNNING, span.state());
        assertEquals(p, span.proc());
        assertTrue(i == 0 || spans.get(i - 1).toEvent() <= span.fromEvent());
      }
    }
    assertTrue(total > 100, "runs seen: " + total);
  }

  @Test
  void questionsByTaskObjectCommunicationAndTimeAgreeWithTheEvents() {
    Script script = Scripts.workerPool();
    Timeline timeline = script.timeline();
    List<Event> events = script.events();
    List<Integer> sends = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.ChanSend || events.get(i) instanceof Event.ChanReceive) {
        sends.add(i);
      }
    }
    int at = -1;
    for (int expected : sends) {
      at = timeline.nextCommunication(at);
      assertEquals(expected, at);
    }
    assertEquals(-1, timeline.nextCommunication(at));
    assertEquals(sends.get(sends.size() - 2), timeline.previousCommunication(at));
    for (int i = 0; i < events.size(); i++) {
      int found = timeline.at(events.get(i).nanos());
      assertTrue(found >= i && events.get(found).nanos() == events.get(i).nanos());
    }
    assertEquals(-1, timeline.at(-1));
  }

  @Test
  void everyReceivedValueHasAnArrowFromItsSender() {
    Timeline timeline = Scripts.workerPool().timeline();
    List<Arrow> arrows = timeline.arrows(0, timeline.size(), 1000);
    assertEquals(9, arrows.size());
    TaskId main = timeline.tasks().get(0);
    for (Arrow arrow : arrows) {
      assertEquals(main, arrow.from());
      assertTrue(arrow.fromEvent() <= arrow.toEvent());
      assertTrue(arrow.to().number() > 1);
    }
  }

  @Test
  void aTimelineGrowsWithItsLog() {
    List<Event> events = Scripts.handOver().events();
    EventLog log = new EventLog();
    var header = new interleave.engine.Schedule("fifo", 4, 0, List.of());
    Timeline timeline = new Timeline(List.of(), header, log, new Picks(), null);
    for (int i = 0; i < events.size(); i++) {
      log.add(events.get(i));
      assertEquals(i + 1, timeline.picture(i).events());
    }
    assertTrue(timeline.finished());
  }
}

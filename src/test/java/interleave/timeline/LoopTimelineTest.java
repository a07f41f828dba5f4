package interleave.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.picture.LoopFold;
import interleave.picture.LoopPicture;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LoopTimelineTest {

  @Test
  void aPictureAtAnyEventIsTheFoldOfAllEventsUpToIt() {
    for (LoopScript script : LoopScripts.all().values()) {
      LoopTimeline timeline = script.timeline();
      LoopFold fold = new LoopFold();
      for (int i = 0; i < timeline.size(); i++) {
        fold.add(script.events().get(i));
        if (i % 97 == 0 || i > timeline.size() - 4) {
          assertEquals(text(fold.picture()), text(timeline.picture(i)));
        }
      }
      // the other way round, as somebody steps back
      for (int i = timeline.size() - 1; i >= -1; i -= 31) {
        assertEquals(i + 1, timeline.picture(i).events());
      }
    }
  }

  private static String text(LoopPicture p) {
    StringBuilder promises = new StringBuilder();
    for (int i = 1; i <= p.promises(); i++) {
      promises.append(p.promise(i).label()).append(p.promise(i).state()).append(' ');
    }
    return List.of(
                p.events(),
                p.phase(),
                p.stack(),
                p.timers(),
                p.tasks(),
                p.microtasks(),
                p.suspended())
            .toString()
        + promises;
  }

  @Test
  void anEventIsFoundByItsTime() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    assertEquals(-1, timeline.at(-1));
    assertEquals(timeline.size() - 1, timeline.at(Long.MAX_VALUE));
    int idle = timeline.at(49_000_000);
    assertTrue(timeline.events().get(idle) instanceof LoopEvent.Idle);
  }

  @Test
  void anEventIsFoundByWhatItIs() {
    LoopTimeline timeline = LoopScripts.threeInParallel().timeline();
    int first = timeline.next(-1, LoopEvent.TimerDue.class::isInstance);
    int second = timeline.next(first, LoopEvent.TimerDue.class::isInstance);
    assertEquals(first, timeline.previous(second, LoopEvent.TimerDue.class::isInstance));
    assertEquals(-1, timeline.next(-1, LoopEvent.Throw.class::isInstance));
  }

  @Test
  void aRecordingGrowsWhileItIsLookedAt() {
    LoopRecording recording = LoopScripts.crowd().recording();
    int size = 0;
    while (recording.advance(100)) {
      assertTrue(recording.timeline().size() > size);
      size = recording.timeline().size();
      assertEquals(size, recording.timeline().picture(size - 1).events());
      assertFalse(recording.timeline().finished());
    }
    assertTrue(recording.timeline().finished());
  }

  @Test
  void aRecordingThatIsFullEndsInOrder() {
    LoopScript script = new LoopScript("long.js", "");
    script.phase(Phase.SCRIPT);
    int main = script.enter("main", "");
    for (int i = 0; i < 20_000; i++) {
      script.print(1, "x");
    }
    script.returns(main);
    LoopTimeline timeline =
        LoopRecording.record(
            script.machine(), List.of(script.source()), Limits.DEFAULT.withEvents(5_000));
    LoopEvent.ProgramEnd end = (LoopEvent.ProgramEnd) timeline.events().getLast();
    assertEquals(LoopEvent.Ending.LIMIT, end.ending());
    assertTrue(end.message().startsWith("the recording is full"));
    assertFalse(timeline.picture(timeline.size() - 1).busy());
  }

  @Test
  void whatCannotHappenEndsTheRun() {
    refused(
        "goes back in time", s -> s.add(new LoopEvent.Throw(-5, interleave.source.Pos.NONE, "")));
    refused("is in no queue", s -> s.start(3));
    refused(
        "others are before it",
        s -> {
          s.queue(JobKind.REACTION, "a", 0);
          s.start(s.queue(JobKind.REACTION, "b", 0));
        });
    refused(
        "the thread is not free",
        s -> {
          int job = s.queue(JobKind.REACTION, "a", 0);
          s.enter("main", "");
          s.start(job);
        });
    refused(
        "the job is not over",
        s -> {
          int job = s.queue(JobKind.REACTION, "a", 0);
          s.start(job).enter("a", "");
          s.end(job);
        });
    refused(
        "is not the innermost function",
        s -> {
          int outer = s.enter("outer", "");
          s.enter("inner", "");
          s.returns(outer);
        });
    refused("has not left the stack", s -> s.resume(4, "f"));
    refused(
        "comes back without being resumed",
        s -> {
          int f = s.enter("f", "");
          s.exit(f, Leave.AWAITS, 0);
          s.add(new LoopEvent.Enter(99_000, interleave.source.Pos.NONE, f, "f", "", false, false));
        });
    refused(
        "the promise is not pending",
        s -> {
          int p = s.promise(PromiseKind.NEW, "p");
          s.fulfil(p, "1").fulfil(p, "2");
        });
    refused("has not been made", s -> s.promise(PromiseKind.THEN, "p", 7));
    refused("does not count down", s -> s.due(1, "t"));
    refused(
        "there are microtasks",
        s -> {
          s.queue(JobKind.MICROTASK, "a", 0);
          s.idle(50);
        });
    refused("comes after the end", s -> s.ends(LoopEvent.Ending.DRAINED, 0, "").print(1, "x"));
  }

  private static void refused(String because, Consumer<LoopScript> mistake) {
    LoopScript script = new LoopScript("wrong.js", "");
    script.phase(Phase.SCRIPT);
    mistake.accept(script);
    IllegalStateException e = assertThrows(IllegalStateException.class, script::timeline);
    assertTrue(e.getMessage().contains(because), e.getMessage());
  }
}

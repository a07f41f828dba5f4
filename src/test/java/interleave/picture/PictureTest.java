package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void statesFollowTheTableOfLegalMoves() {
    for (Script script : Scripts.all().values()) {
      Map<Integer, TaskState> states = new TreeMap<>();
      Fold fold = new Fold(4);
      for (Event event : script.events()) {
        fold.add(event);
        TaskState target = LegalMoves.target(event);
        if (target != null) {
          states.put(LegalMoves.subject(event).number(), target);
        }
      }
      Picture end = fold.picture();
      assertEquals(states.size(), end.tasks().size());
      end.tasks().forEach(t -> assertEquals(states.get(t.id().number()), t.state()));
    }
  }

  @Test
  void aPictureStaysAsItIsWhileTheFoldGoesOn() {
    for (Script script : Scripts.all().values()) {
      List<Event> events = script.events();
      Fold live = new Fold(4);
      Picture[] pictures = new Picture[events.size() + 1];
      String[] texts = new String[events.size() + 1];
      for (int i = 0; i <= events.size(); i++) {
        if (i % Math.max(1, events.size() / 40) == 0) {
          pictures[i] = live.picture();
          texts[i] = PictureText.of(pictures[i]);
        }
        if (i < events.size()) {
          live.add(events.get(i));
        }
      }
      for (int i = 0; i < pictures.length; i++) {
        if (pictures[i] != null) {
          assertEquals(texts[i], PictureText.of(pictures[i]), "after " + i + " events");
        }
      }
    }
  }

  @Test
  void anyInstantCanBeAskedForInAnyOrder() {
    List<Event> events = Scripts.manyWorkers(20, 300).events();
    Timeline timeline = Timeline.of(List.of(), 8, events);
    assertTrue(events.size() > 10_000, "long enough for several keyframes");
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(events.size());
      Fold fold = new Fold(8);
      for (int k = 0; k <= at; k++) {
        fold.add(events.get(k));
      }
      assertEquals(PictureText.of(fold.picture()), PictureText.of(timeline.picture(at)));
    }
    assertEquals(0, timeline.picture(-1).tasks().size());
  }

  @Test
  void aFullBufferTakesTheFirstBlockedSendersValueWhenItGetsRoom() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Chan jobs = main.chan("jobs", "int", 2, 1);
    Script.G worker = main.go("main.worker", 2);
    main.send(jobs, "1", 3).send(jobs, "2", 3).send(jobs, "3", 3);
    Picture full = s.timeline().picture(s.events().size() - 1);
    ObjectPicture.Channel before = full.channel(jobs.id);
    assertEquals(2, before.length());
    assertEquals(1, before.senders().size());
    assertEquals("3", before.senders().get(0).value().text());
    assertEquals(WaitReason.CHAN_SEND, full.task(main.id).reason());
    assertEquals("3", full.task(main.id).hands().text());

    worker.receive(jobs, 4);
    Picture after = s.timeline().picture(s.events().size() - 1);
    ObjectPicture.Channel channel = after.channel(jobs.id);
    assertEquals(2, channel.length());
    assertEquals("2", channel.queued(0).text());
    assertEquals("3", channel.queued(1).text());
    assertEquals(main.id, channel.queued(1).sender());
    assertEquals(0, channel.senders().size());
    assertEquals("1", after.task(worker.id).hands().text());
    assertEquals(TaskState.RUNNABLE, after.task(main.id).state());
    assertNull(after.task(main.id).hands());
  }

  @Test
  void aSelectWaitsInTheQueuesOfAllItsChannelsAndLeavesThemTogether() {
    Script s = Scripts.selectTimeout();
    Timeline timeline = s.timeline();
    int blocked = indexOf(s.events(), Event.GoBlockSelect.class);
    Picture waiting = timeline.picture(blocked);
    long queues =
        waiting.objects().stream()
            .filter(o -> o instanceof ObjectPicture.Channel c && c.receivers().size() == 1)
            .count();
    assertEquals(2, queues);
    int sent = indexOf(s.events(), Event.ChanSend.class);
    Picture woken = timeline.picture(sent);
    woken.objects().stream()
        .filter(o -> o instanceof ObjectPicture.Channel)
        .forEach(o -> assertEquals(0, ((ObjectPicture.Channel) o).receivers().size()));
  }

  @Test
  void aDeadlockKeepsWhatEverybodyWaitsFor() {
    Script s = Scripts.twoLocks();
    Picture end = s.timeline().picture(s.events().size() - 1);
    assertTrue(end.deadlocked());
    TaskPicture two = end.tasks().get(1);
    assertEquals(TaskState.ABANDONED, two.state());
    assertTrue(two.stuck());
    assertEquals("bob.mu", two.object().name());
    ObjectPicture.Lock bob = (ObjectPicture.Lock) end.object(two.object());
    assertEquals(end.tasks().get(2).id(), bob.owner());
    assertEquals(two.id(), bob.waiters().get(0).task());
  }

  @Test
  void whoOwesDoneIsKnownFromWhoWasStartedAfterAdd() {
    Script s = new Script(4, "main.go", "");
    Script.G main = s.main();
    Script.Group wg = main.group("wg");
    main.add(wg, 2, 1);
    Script.G a = main.go("main.a", 2);
    Script.G b = main.go("main.a", 3);
    Script.G c = main.go("main.other", 4);
    assertEquals(List.of(a.id, b.id), owing(s, wg));
    a.add(wg, -1, 5);
    assertEquals(List.of(b.id), owing(s, wg));
    c.end();
    b.add(wg, -1, 5);
    assertEquals(List.of(), owing(s, wg));
  }

  @Test
  void aProcessorShowsWhoRunsOnIt() {
    Script s = Scripts.handOver();
    Timeline timeline = s.timeline();
    int start = indexOf(s.events(), Event.GoStart.class);
    assertEquals(new TaskId(null, 1, 1), timeline.picture(start).running(0));
    int block = indexOf(s.events(), Event.GoBlockReceive.class);
    assertNull(timeline.picture(block).running(0));
    assertEquals(4, timeline.picture(block).procs());
  }

  @Test
  void theConsoleHoldsWhatWasWrittenUpToTheInstant() {
    Script s = Scripts.handOver();
    Timeline timeline = s.timeline();
    assertEquals("{1 Ada}\n", timeline.picture(timeline.size() - 1).console());
    assertEquals("", timeline.picture(2).console());
    assertNotNull(timeline.picture(timeline.size() - 1).ending());
  }

  private static List<TaskId> owing(Script s, Script.Group wg) {
    Picture picture = s.timeline().picture(s.events().size() - 1);
    return ((ObjectPicture.Group) picture.object(wg.id))
        .owing().stream().map(Waiter::task).toList();
  }

  private static int indexOf(List<Event> events, Class<? extends Event> kind) {
    for (int i = 0; i < events.size(); i++) {
      if (kind.isInstance(events.get(i))) {
        return i;
      }
    }
    throw new AssertionError("no " + kind.getSimpleName());
  }
}

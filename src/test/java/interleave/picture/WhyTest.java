package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {

  @Test
  void twoLocksInOppositeOrderAreACircle() {
    Picture end = end(Scripts.twoLocks());
    List<Knot> knots = Knot.of(end);
    Knot.Circle circle = assertInstanceOf(Knot.Circle.class, knots.get(0));
    assertEquals(
        List.of(
            "G2 holds alice.mu and waits for bob.mu.", "G3 holds bob.mu and waits for alice.mu."),
        circle.sentences());
    assertInstanceOf(Knot.MissingDone.class, knots.get(1));
    assertEquals(2, knots.size());
  }

  @Test
  void aSendThatNobodyReceivesIsADeadChannel() {
    Knot knot = Knot.of(end(Scripts.deadChannel())).get(0);
    assertEquals("nobody is left to receive", knot.title());
    assertEquals(
        List.of("G1 wants to send to ch; nobody is left who could receive."), knot.sentences());
  }

  @Test
  void aLockThatWasNeverUnlockedNamesWhoKeptIt() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Mutex mu = main.mutex("mu");
    Script.G worker = main.go("main.worker", 1);
    worker.lock(mu, 2).end();
    main.lock(mu, 3);
    Knot knot = Knot.of(end(s.deadlock())).get(0);
    assertEquals("an Unlock is missing", knot.title());
    assertEquals(
        List.of("G1 waits for mu, which G2 locked and never unlocked before it ended."),
        knot.sentences());
  }

  @Test
  void whoeverEndedWithoutUnlockingDoesNotHoldTheLockAsIfItCouldGiveItUp() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Mutex mu = main.mutex("mu");
    Script.G worker = main.go("main.worker", 1);
    worker.lock(mu, 2).end();
    main.lock(mu, 3);
    Picture end = end(s.deadlock());
    assertEquals(
        List.of(
            "G1 waits for mu, which G2 locked and did not unlock before it ended.",
            "Nothing can free it any more."),
        Why.of(end, end.tasks().getFirst().id(), Why.Future.UNKNOWN).sentences());
  }

  @Test
  void lockingTwiceIsWaitingForOneself() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Mutex mu = main.mutex("mu");
    main.lock(mu, 1).lock(mu, 2);
    assertEquals(
        List.of("G1 holds mu and waits for it: it waits for itself."),
        Knot.of(end(s.deadlock())).get(0).sentences());
  }

  @Test
  void aMissingDoneNamesWhoShouldHaveCalledIt() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Group wg = main.group("wg");
    main.add(wg, 1, 1);
    Script.G worker = main.go("main.worker", 2);
    worker.start().end();
    main.await(wg, 3);
    assertEquals(
        List.of("G1 waits until wg reaches zero; it stands at 1. G2 should have called Done."),
        Knot.of(end(s.deadlock())).get(0).sentences());
  }

  @Test
  void whoWaitsIsToldWhoCouldFreeItAndWhenThatHappens() {
    Timeline timeline = Scripts.counter().timeline();
    int blocked = -1;
    for (int i = 0; i < timeline.size(); i++) {
      if (timeline.events().get(i) instanceof Event.GoBlock e && e.object().name().equals("mu")) {
        blocked = i;
        break;
      }
    }
    var task = timeline.events().get(blocked).task();
    Picture picture = timeline.picture(blocked);
    Why open = Why.of(picture, task, Why.Future.UNKNOWN);
    assertTrue(open.hope());
    assertEquals("[G2]", open.rescuers().toString());
    assertEquals(
        List.of("G3 waits for mu, which G2 holds.", "G2 could free it."), open.sentences());
    assertEquals("G2 frees it in 6 µs.", timeline.why(task, blocked).sentences().get(1));
    assertNull(timeline.why(timeline.tasks().get(1), blocked), "who runs does not wait");
  }

  @Test
  void aCircleIsHopelessBeforeTheProgramEnds() {
    Script s = Scripts.twoLocks();
    Timeline timeline = s.timeline();
    int last = timeline.size() - 5;
    Picture picture = timeline.picture(last);
    assertNull(picture.ending());
    for (TaskPicture task : picture.tasks()) {
      assertFalse(Why.canBeFreed(picture, task.id()), task.id() + " can never move");
    }
  }

  private static Picture end(Script script) {
    return script.timeline().picture(script.events().size() - 1);
  }
}

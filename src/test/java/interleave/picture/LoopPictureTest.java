package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.timeline.LoopScript;
import org.junit.jupiter.api.Test;

class LoopPictureTest {

  private final LoopScript s = new LoopScript("x.js", "").phase(Phase.SCRIPT);

  private LoopPicture now() {
    return s.timeline().picture(s.events().size() - 1);
  }

  @Test
  void theStackHoldsTheCallsAndWhereEachStands() {
    s.line(9).enter("<script>", "");
    int outer = s.line(1).enter("outer", "1, 'a'");
    s.line(2).enter("inner", "");
    s.line(7).print(1, "x");
    assertEquals("x.js", now().stack().getFirst().call());
    assertEquals("the program", now().stack().getFirst().name());
    assertEquals("outer(1, 'a')", now().stack().get(1).call());
    assertEquals(7, now().top().pos().line());
    assertEquals(2, now().stack().get(1).pos().line());
    assertTrue(now().busy());
    assertEquals(outer, now().stack().get(1).activation());
  }

  @Test
  void anAwaitTakesTheFunctionOffTheStackAndPutsItToItsPromise() {
    int main = s.enter("main", "");
    int user = s.promise(PromiseKind.NEW, "user");
    s.line(4).exit(main, Leave.AWAITS, user);
    assertFalse(now().busy());
    assertEquals("main", now().suspended().getFirst().function());
    assertEquals(4, now().promise(user).awaiting().getFirst().pos().line());
    s.fulfil(user, "'Ann'");
    assertTrue(now().promise(user).awaiting().isEmpty());
    s.start(s.queue(JobKind.REACTION, "main goes on", user)).resume(main, "main");
    assertTrue(now().suspended().isEmpty());
    assertEquals("main", now().top().function());
  }

  @Test
  void timersStandInTheOrderInWhichTheyAreDue() {
    s.timer("setTimeout", "late", 50);
    s.timer("setTimeout", "soon", 10);
    s.timer("setTimeout", "cleared", 30);
    assertEquals("soon", now().timers().getFirst().label());
    s.clear(3);
    assertEquals(2, now().timers().size());
    TimerPicture soon = now().timers().getFirst();
    assertEquals(5_000_000, soon.left(soon.deadlineNanos() - 5_000_000));
    assertEquals(.5, soon.part(soon.setNanos() + 5_000_000));
    s.due(2, "soon");
    assertEquals("late", now().timers().getFirst().label());
    assertEquals("soon", now().tasks().getFirst().label());
  }

  @Test
  void everyJobWaitsInItsOwnQueueInOrder() {
    s.queue(JobKind.MICROTASK, "b", 0);
    s.queue(JobKind.REACTION, "c", 0);
    s.queue(JobKind.NEXT_TICK, "a", 0);
    int afterwards = s.queue(JobKind.IMMEDIATE, "d", 0);
    assertEquals("b", now().microtasks().getFirst().label());
    assertEquals("c", now().microtasks().getLast().label());
    assertEquals("a", now().nextTicks().getFirst().label());
    assertEquals("d", now().queued(afterwards).label());
    s.start(1);
    assertEquals("b", now().running().label());
    s.end(1);
    assertNull(now().running());
    s.drop(afterwards);
    assertTrue(now().immediates().isEmpty());
  }

  @Test
  void aPromiseKnowsWhatItWaitsForAndWhoWaitsForIt() {
    int a = s.promise(PromiseKind.NEW, "a");
    int b = s.promise(PromiseKind.NEW, "b");
    int all = s.promise(PromiseKind.COMBINED, "Promise.all", a, b);
    assertEquals(2, now().promise(all).left());
    assertEquals(all, now().promise(a).reactions().getFirst());
    s.fulfil(a, "1").progress(all, 1);
    assertEquals(1, now().promise(all).left());
    assertTrue(now().promise(all).waits());
    int result = s.promise(PromiseKind.ASYNC, "main()");
    s.follow(result, all);
    assertEquals(all, now().promise(result).follows());
    s.reject(b, "Error: no");
    assertEquals(PromisePicture.State.REJECTED, now().promise(b).state());
    assertEquals(2, now().pending());
  }

  @Test
  void aJobWithoutANameIsCalledByWhatCausesIt() {
    int user = s.promise(PromiseKind.NEW, "fetchUser(1)");
    s.fulfil(user, "'Ann'").queue(JobKind.REACTION, "(anonymous)", user);
    s.queue(JobKind.IMMEDIATE, "(anonymous)", 0);
    assertEquals("on fetchUser(1)", now().microtasks().getFirst().label());
    assertEquals("immediate", now().immediates().getFirst().label());
  }

  @Test
  void theThreadSleepsUntilSomethingHappens() {
    s.phase(Phase.POLL).idle(80);
    assertTrue(now().idle());
    assertEquals(80_000_000, now().idleUntil());
    s.at(80).phase(Phase.TIMERS);
    assertFalse(now().idle());
    assertEquals(Phase.TIMERS, now().phase());
  }

  @Test
  void whatWasThrownStaysUntilSomebodyTakesIt() {
    int main = s.enter("main", "");
    s.fails("Error: no");
    assertEquals("Error: no", now().error());
    s.caught("Error: no");
    assertEquals("", now().error());
    s.fails("Error: again").exit(main, Leave.THREW, 0);
    assertEquals("Error: again", now().error());
    s.ends(LoopEvent.Ending.UNCAUGHT, 1, "Uncaught Error: again");
    assertEquals(1, now().ending().exitCode());
    assertEquals(Phase.END, now().phase());
  }

  @Test
  void outputStandsInOrder() {
    s.print(1, "one").print(2, "two");
    assertEquals("one\ntwo\n", now().console());
    assertEquals("one\n", s.timeline().picture(s.events().size() - 2).console());
  }
}

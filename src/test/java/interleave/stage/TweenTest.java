package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import org.junit.jupiter.api.Test;

class TweenTest {

  @Test
  void theTokenLeavesTheSenderCrossesTheChannelAndReachesTheReceiver() {
    Script script = Scripts.handOver();
    Timeline timeline = script.timeline();
    Layout layout = Layout.of(timeline);
    int send = indexOf(timeline, Event.ChanSend.class);
    Event.ChanSend event = (Event.ChanSend) timeline.events().get(send);
    Box from = layout.box(event.task());
    Box to = layout.box(event.receiver());
    double last = 0;
    for (double f = .01; f < .8; f += .05) {
      Tween tween = Tween.at(timeline, layout, send + f);
      assertEquals(1, tween.flights().size());
      Tween.Flight flight = tween.flights().get(0);
      assertTrue(flight.x() >= last - .01, "it never turns back");
      last = flight.x();
      assertSame(tween.before(), tween.shown(), "states change only after it has arrived");
    }
    assertTrue(
        from.contains(Tween.at(timeline, layout, send + .01).flights().get(0).x(), from.cy()));
    assertTrue(to.contains(last, to.cy()));
    Tween done = Tween.at(timeline, layout, send + .99);
    assertSame(done.after(), done.shown());
    assertTrue(done.flights().isEmpty());
  }

  @Test
  void aWholePositionRestsAfterTheEventsBeforeIt() {
    Timeline timeline = Scripts.workerPool().timeline();
    Layout layout = Layout.of(timeline);
    for (int i = 0; i <= timeline.size(); i++) {
      Tween tween = Tween.at(timeline, layout, i);
      assertEquals(i, tween.shown().events());
      assertTrue(tween.flights().isEmpty() && !tween.moving());
    }
  }

  @Test
  void theClockNeverJumps() {
    Timeline timeline = Scripts.workerPool().timeline();
    Layout layout = Layout.of(timeline);
    long last = 0;
    for (double p = 0; p <= timeline.size(); p += .125) {
      long now = Tween.at(timeline, layout, p).nanos();
      assertTrue(now >= last);
      last = now;
    }
    assertEquals(timeline.nanos(), last);
  }

  @Test
  void everyKindOfEventCanBeOnItsWay() {
    for (Script script : Scripts.all().values()) {
      Timeline timeline = script.timeline();
      Layout layout = Layout.of(timeline);
      int step = Math.max(1, timeline.size() / 200);
      for (int i = 0; i < timeline.size(); i += step) {
        for (Tween.Flight flight : Tween.at(timeline, layout, i + .4).flights()) {
          assertTrue(layout.bounds().inset(-40).contains(flight.x(), flight.y()));
        }
      }
    }
  }

  private static int indexOf(Timeline timeline, Class<? extends Event> kind) {
    for (int i = 0; i < timeline.size(); i++) {
      if (kind.isInstance(timeline.events().get(i))) {
        return i;
      }
    }
    throw new AssertionError("no " + kind.getSimpleName());
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  /// What arrives is where it will rest, in the words and at the place of the picture afterwards.
  @ParameterizedTest
  @MethodSource("programs")
  void nothingJumpsWhenAnEventHasHappened(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    Stage stage = new Stage(timeline, Layout.of(timeline));
    int step = Math.max(1, timeline.size() / 60);
    for (int at = 0; at < timeline.size(); at += step) {
      Tween last = stage.at(at + .99999).clocked(timeline.picture(at).nanos());
      assertEquals(written(stage, stage.at(at + 1)), written(stage, last), "event " + at);
    }
  }

  /// What flies comes out of something and gets into something.
  @ParameterizedTest
  @MethodSource("programs")
  void nothingComesFromNowhere(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    Layout layout = Layout.of(timeline);
    for (int at = 0; at < Math.min(1_000, timeline.size()); at++) {
      for (double fraction : new double[] {1e-6, .779}) {
        for (Tween.Flight flight : Tween.at(timeline, layout, at + fraction).flights()) {
          boolean somewhere =
              layout.boxes().stream().anyMatch(b -> b.inset(-6).contains(flight.x(), flight.y()));
          assertTrue(somewhere, "event " + at + " at " + fraction + ": " + flight);
        }
      }
    }
  }

  static List<String> programs() {
    return GoPrograms.KINDS;
  }

  private static List<RecordingPen.Written> written(Stage stage, Tween tween) {
    RecordingPen pen = new RecordingPen();
    Box all = tween.layout().bounds();
    stage.draw(pen, Palette.DARK, all, new View(1, 0, 0), tween, Stage.Selection.NONE);
    return pen.written();
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

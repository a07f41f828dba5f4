package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.TaskId;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  static Stream<String> scripts() {
    return Scripts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void nothingOverlapsAndEverythingHasAPlace(String name) {
    Timeline timeline = Scripts.all().get(name).timeline();
    Layout layout = Layout.of(timeline);
    List<Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box a = boxes.get(i);
      assertTrue(a.x() >= -.01 && a.y() >= -.01, a + " sticks out");
      assertTrue(a.right() <= layout.bounds().right() + .01, a + " sticks out");
      assertTrue(a.bottom() <= layout.bounds().bottom() + .01, a + " sticks out");
      for (int j = 0; j < i; j++) {
        assertFalse(a.inset(1).overlaps(boxes.get(j).inset(1)), a + " overlaps " + boxes.get(j));
      }
    }
    Picture end = timeline.picture(timeline.size() - 1);
    end.tasks().forEach(t -> assertNotNull(layout.box(t.id()), t.id() + " has no place"));
    end.objects().forEach(o -> assertNotNull(layout.box(o.id()), o.id() + " has no place"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theSameRecordingAlwaysLooksTheSame(String name) {
    Layout one = Layout.of(Scripts.all().get(name).timeline());
    Layout two = Layout.of(Scripts.all().get(name).timeline());
    assertEquals(one.boxes(), two.boxes());
  }

  @Test
  void sendersStandLeftOfTheirChannelAndReceiversRight() {
    Script script = Scripts.workerPool();
    Timeline timeline = script.timeline();
    Layout layout = Layout.of(timeline);
    Picture end = timeline.picture(timeline.size() - 1);
    TaskId main = end.tasks().get(0).id();
    for (ObjectPicture object : end.objects()) {
      if (object instanceof ObjectPicture.Channel channel) {
        Box pipe = layout.box(channel.id());
        assertTrue(layout.box(main).right() < pipe.x());
        end.tasks().stream()
            .skip(1)
            .forEach(worker -> assertTrue(pipe.right() < layout.box(worker.id()).x()));
      }
    }
  }

  @Test
  void manyGoroutinesOfOneFunctionBecomeOnePileThatOpens() {
    Timeline timeline = Scripts.manyWorkers(500, 1).timeline();
    Layout folded = Layout.of(timeline);
    Pile pile = folded.pile(timeline.tasks().get(1));
    assertEquals(500, pile.tasks().size());
    assertNull(folded.pile(timeline.tasks().get(0)));
    for (int i = 0; i < 500; i++) {
      assertEquals(i, pile.place(pile.tasks().get(i)));
      Box box = folded.box(pile.tasks().get(i));
      Box cell = pile.cell(box, i);
      assertTrue(box.contains(cell.x(), cell.y()) && box.contains(cell.right(), cell.bottom()));
    }
    Timeline fewer = Scripts.manyWorkers(12, 1).timeline();
    Layout open = Layout.of(fewer, Set.of("main.worker"));
    assertNull(open.pile(fewer.tasks().get(1)));
    assertEquals(0, open.piles().size());
  }

  @Test
  void whatIsPinnedMovesWithItsWiresAndNothingElseDoes() {
    Timeline timeline = Scripts.workerPool().timeline();
    Layout layout = Layout.of(timeline);
    TaskId main = timeline.tasks().get(0);
    TaskId other = timeline.tasks().get(1);
    var jobs = layout.leaders().get(0);
    Layout pinned = layout.pinned(java.util.Map.of(main, new Layout.Pin(-40, 25)));
    assertEquals(layout.box(main).x() - 40, pinned.box(main).x(), 1e-9);
    assertEquals(layout.box(main).y() + 25, pinned.box(main).y(), 1e-9);
    assertEquals(layout.box(other), pinned.box(other));
    Curve was = layout.wire(main, jobs).curve();
    Curve is = pinned.wire(main, jobs).curve();
    assertEquals(was.startX() - 40, is.startX(), 1e-9);
    assertEquals(was.endX(), is.endX(), 1e-9);
    assertTrue(pinned.bounds().x() <= pinned.box(main).x());

    double past = layout.box(jobs).right() + 400 - layout.box(main).x();
    Layout beyond = layout.pinned(java.util.Map.of(main, new Layout.Pin(past, 0)));
    Curve wire = beyond.wire(main, jobs).curve();
    assertFalse(wire.doublesBack(), "a wire leaves the side that leads where it goes");
    assertEquals(beyond.box(main).x(), wire.startX(), 1e-9);
    assertEquals(was.endX(), wire.endX(), 1e-9);
  }

  @Test
  void objectsMadeAgainAndAgainAtOnePlaceShareABox() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    for (int i = 0; i < 100; i++) {
      Script.Chan done = main.chan("", "int", 1, 3);
      main.send(done, "1", 4).receive(done, 5);
    }
    Layout layout = Layout.of(s.timeline());
    assertEquals(2, layout.boxes().size());
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.ObjectId.Kind;
import interleave.picture.Picture;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Objects that are made at one place and in use together: too many to have a box each.
class TrayTest {

  private static Timeline timeline;
  private static Layout layout;
  private static Stage stage;
  private static ObjectId leader;
  private static Box box;

  @BeforeAll
  static void record() {
    timeline = GoPrograms.gallery("mesh");
    layout = Layout.of(timeline);
    stage = new Stage(timeline, layout);
    leader =
        layout.leaders().stream().filter(id -> id.kind() == Kind.CHANNEL).findFirst().orElseThrow();
    box = layout.whole(leader);
  }

  private static String drawn(int at, ObjectId selected) {
    RecordingPen pen = new RecordingPen();
    Tween tween = stage.at(at);
    Stage.Selection selection = new Stage.Selection(null, selected);
    stage.draw(pen, Palette.DARK, layout.bounds(), new View(1, 0, 0), tween, selection);
    return pen.toString();
  }

  @Test
  void theyShareABoxAndEachHasACellInIt() {
    Tray tray = layout.tray(leader);
    assertEquals(36, tray.objects().size());
    for (int i = 0; i < 36; i++) {
      Box cell = tray.cell(box, i);
      assertTrue(box.inset(2).contains(cell.cx(), cell.cy()));
      assertTrue(cell.y() >= tray.front(box).bottom() - 1, "below what is drawn in full");
    }
    RecordingPen pen = new RecordingPen();
    Picture half = timeline.picture(timeline.size() / 2);
    Trays trays = new Trays(new Brush(pen, Palette.DARK), layout, 1);
    trays.cells(leader, half, leader);
    Goldens.check("interleave/stage/kinds/tray.txt", pen.toString());
  }

  @Test
  void theOneThatSomethingHappensToIsDrawnInFull() {
    for (int at = 0; at < timeline.size(); at++) {
      if (timeline.events().get(at) instanceof Event.ChanSend send) {
        Picture before = timeline.picture(at - 1);
        assertEquals(
            send.channel(), Trays.front(layout, leader, before, send, null).id(), "event " + at);
      }
    }
  }

  @Test
  void aClickOnACellSelectsItsObjectWhichIsDrawnInFullThen() {
    Picture end = timeline.picture(timeline.size() - 1);
    ObjectId third = layout.tray(leader).objects().get(2);
    Box cell = layout.tray(leader).cell(box, 2);
    assertEquals(third, stage.objectAt(cell.cx(), cell.cy(), end, null));
    Box front = layout.front(leader);
    assertEquals(third, stage.objectAt(front.cx(), front.cy(), end, third));
    assertNotEquals(drawn(timeline.size(), null), drawn(timeline.size(), third));
  }

  @Test
  void opensIntoABoxForEach() {
    assertTrue(layout.foldsAt(box.cx(), box.cy()));
    String kind = layout.kindAt(box.cx(), box.cy());
    Layout opened = Layout.of(timeline, Set.of(kind));
    List<ObjectId> channels =
        opened.leaders().stream().filter(id -> id.kind() == Kind.CHANNEL).toList();
    assertEquals(36, channels.size());
    Box one = opened.box(channels.get(7));
    assertEquals(kind, opened.kindAt(one.cx(), one.cy()));
    assertFalse(opened.foldsAt(one.cx(), one.cy()));
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.picture.Picture;
import interleave.scenario.Variant;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Before an audience nothing on the stage is cut and nothing is too small: what does not fit is
/// folded, and said to be. One thing may be smaller: a circle of waiting, which is shown whole, and
/// from the first wait in it on.
class ScenesTest {

  private static final Room SMALL = new Room(1180, 330, 3, 28);
  private static final Room LARGE = new Room(1780, 620, 3, 28);
  private static final int POSITIONS = 9;

  @TestFactory
  Stream<DynamicTest> everyScenarioIsShownInWholeObjects() {
    return GoPrograms.variants().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
  }

  private static void check(Variant variant) {
    Timeline timeline = GoPrograms.record(variant);
    for (Room room : timeline == null ? new Room[0] : new Room[] {SMALL, LARGE}) {
      Stage stage = new Stage(timeline, Scenes.fitting(timeline, Set.of(), room));
      for (int i = 0; i <= POSITIONS; i++) {
        int event = (int) Math.round(i * timeline.size() / (double) POSITIONS);
        for (double position : new double[] {event, event + .5}) {
          nothingIsCut(timeline, stage, room, position);
        }
      }
    }
  }

  private static void nothingIsCut(Timeline timeline, Stage stage, Room room, double position) {
    Tween tween = stage.at(position);
    Box area = new Box(0, 0, room.width(), room.height());
    View view = stage.view(area, room, tween);
    String where = room.width() + " wide, at " + position + ": ";
    for (Box box : tween.layout().boxes()) {
      Box shown = view.toScreen(box);
      boolean inside = shown.x() >= -.01 && shown.right() <= area.right() + .01;
      inside &= shown.y() >= -.01 && shown.bottom() <= area.bottom() + .01;
      assertTrue(inside, where + shown + " is cut");
    }
    RecordingPen pen = new RecordingPen();
    stage.draw(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
    for (RecordingPen.Written text : pen.written()) {
      assertTrue(text.size() >= room.least() - .01, where + text.text() + " is " + text.size());
    }
  }

  /// The goroutines of a deadlock's circle; empty while there is none.
  private static List<TaskId> circle(Picture picture) {
    return !picture.deadlocked()
        ? List.of()
        : Knot.of(picture).stream()
            .filter(Knot.Circle.class::isInstance)
            .flatMap(knot -> knot.tasks().stream())
            .toList();
  }

  @Test
  void aCircleOfWaitingIsShownWhole() {
    Timeline timeline = Scripts.twoLocks().timeline();
    Room low = new Room(1180, 200, 3, 28);
    Scenes scenes = Scenes.fitting(timeline, Set.of(), low);
    assertTrue(scenes.folds());
    int end = timeline.size() - 1;
    List<TaskId> circle = circle(timeline.picture(end));
    assertEquals(2, circle.size());
    for (TaskId task : circle) {
      assertNotNull(scenes.at(end).box(task));
      assertNotNull(scenes.at(end).box(timeline.picture(end).task(task).object()));
    }
    int first = end;
    while (!(timeline.events().get(first) instanceof Event.GoBlock e
        && e.task().equals(circle.getFirst()))) {
      first--;
    }
    assertEquals(scenes.at(end), scenes.at(first), "nothing moves when it has closed");
    TaskId main = timeline.tasks().getFirst();
    assertNotNull(scenes.with(main).at(end).box(main), "what is selected is there too");
  }

  @Test
  void whoActsIsOnTheStageAndTheOthersAreNamed() {
    Timeline timeline = Scripts.workerPool().timeline();
    Stage stage = new Stage(timeline, Scenes.fitting(timeline, Set.of(), SMALL));
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < timeline.size(); i++) {
      Tween tween = stage.at(i + 1);
      Event event = timeline.events().get(i);
      if (event.task() != null) {
        assertNotNull(tween.layout().box(event.task()), "after event " + i);
      }
      boolean all =
          tween.shown().tasks().stream().allMatch(t -> tween.layout().box(t.id()) != null);
      RecordingPen pen = new RecordingPen();
      Box area = new Box(0, 0, SMALL.width(), SMALL.height());
      View view = stage.view(area, SMALL, tween);
      stage.draw(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
      pen.written().stream()
          .map(RecordingPen.Written::text)
          .filter(text -> text.startsWith("+ "))
          .forEach(notes::add);
      assertTrue(all || !notes.isEmpty(), "nobody says who is missing after event " + i);
    }
    assertFalse(notes.isEmpty());
  }

  @Test
  void aSceneDoesNotDependOnTheWayToIt() {
    Timeline timeline = Scripts.workerPool().timeline();
    Scenes forward = Scenes.fitting(timeline, Set.of(), SMALL);
    Scenes backward = Scenes.fitting(timeline, Set.of(), SMALL);
    List<List<Box>> there = new ArrayList<>();
    for (int i = 0; i < timeline.size(); i++) {
      there.add(forward.at(i).boxes());
    }
    for (int i = timeline.size() - 1; i >= 0; i--) {
      assertEquals(there.get(i), backward.at(i).boxes());
    }
  }

  @Test
  void whatIsSelectedHasItsPlaceInEveryScene() {
    Timeline timeline = Scripts.manyWorkers(60, 1).timeline();
    TaskId selected = timeline.tasks().get(40);
    Scenes scenes = Scenes.fitting(timeline, Set.of(), SMALL).with(selected);
    assertTrue(scenes.folds());
    for (int i = 0; i < timeline.size(); i += 37) {
      assertNotNull(scenes.at(i).box(selected));
    }
  }

  @Test
  void whatFitsIsOneScene() {
    Timeline timeline = Scripts.twoLocks().timeline();
    Room desk = new Room(1780, 980, 3, 9);
    Scenes scenes = Scenes.fitting(timeline, Set.of(), desk);
    assertFalse(scenes.folds());
    assertEquals(scenes.whole(), scenes.at(3));
  }
}

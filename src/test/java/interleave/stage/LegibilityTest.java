package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.Variant;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written on the stage can be read: in every scenario, at many events, at a desk and in a
/// hall, no two texts lie over each other, none sticks out of its picture, none is too small.
class LegibilityTest {

  private static final Room DESK = new Room(700, 430, 1.25, 10.5);
  private static final Room HALL = new Room(1780, 620, 3, 28);
  private static final int POSITIONS = 14;

  static List<String> kinds() {
    return GoPrograms.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfObjectCanBeRead(String program) {
    readable(program, GoPrograms.gallery(program));
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioCanBeRead() {
    return GoPrograms.variants().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> scenario(e)));
  }

  private static void scenario(Map.Entry<String, Variant> entry) {
    Timeline timeline = GoPrograms.record(entry.getValue());
    if (timeline != null) {
      readable(entry.getKey(), timeline);
    }
  }

  private static void readable(String name, Timeline timeline) {
    for (Room room : new Room[] {DESK, HALL}) {
      Layout layout = Layout.fitting(timeline, Set.of(), room);
      Stage stage = new Stage(timeline, layout);
      Stage scenes =
          room == DESK ? stage : new Stage(timeline, Scenes.fitting(timeline, Set.of(), room));
      Box bounds = layout.bounds().inset(-14);
      List<String> found = new ArrayList<>();
      for (int i = 0; i <= POSITIONS; i++) {
        int position = (int) Math.round(i * timeline.size() / (double) POSITIONS);
        RecordingPen pen = new RecordingPen();
        Tween tween = stage.at(position);
        View whole = new View(1, 0, 0);
        stage.draw(pen, Palette.DARK, bounds, whole, tween, Stage.Selection.NONE);
        for (String problem : problems(pen.written(), bounds)) {
          found.add("after event " + position + ": " + problem);
        }
        for (String problem : crossed(pen.written(), layout)) {
          found.add("after event " + position + ": " + problem);
        }
        largeEnough(scenes, room, scenes.at(position), found);
        largeEnough(scenes, room, scenes.at(position + .4), found);
      }
      assertTrue(
          found.isEmpty(), () -> name + " at " + room.least() + " px\n" + String.join("\n", found));
    }
  }

  private static List<String> problems(List<RecordingPen.Written> texts, Box bounds) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Box box = texts.get(i).box();
      if (box.x() < bounds.x() || box.right() > bounds.right() || box.bottom() > bounds.bottom()) {
        found.add("\"" + texts.get(i).text() + "\" sticks out");
      }
      for (int j = 0; j < i; j++) {
        if (box.inset(1.5).overlaps(texts.get(j).box().inset(1.5))) {
          found.add("\"" + texts.get(j).text() + "\" and \"" + texts.get(i).text() + "\" overlap");
        }
      }
    }
    return found;
  }

  /// No wire runs through what is written on the bare stage.
  private static List<String> crossed(List<RecordingPen.Written> texts, Layout layout) {
    List<String> found = new ArrayList<>();
    for (RecordingPen.Written text : texts) {
      Box box = text.box().inset(1.5);
      for (Layout.Wire wire : layout.wires()) {
        if (!text.grounded() && runsThrough(wire.curve(), box)) {
          found.add("a wire of " + wire.object() + " runs through \"" + text.text() + "\"");
          break;
        }
      }
    }
    return found;
  }

  private static boolean runsThrough(Curve curve, Box box) {
    for (double t = 0; t <= 1; t += .01) {
      if (box.contains(curve.x(t), curve.y(t))) {
        return true;
      }
    }
    return false;
  }

  /// In its room; at a desk what is small can be enlarged.
  private static void largeEnough(Stage stage, Room room, Tween tween, List<String> found) {
    Box area = new Box(0, 0, room.width(), room.height());
    View view = stage.view(area, room, tween);
    RecordingPen pen = new RecordingPen();
    stage.draw(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
    double least = room == DESK ? .5 * room.least() : room.least();
    for (RecordingPen.Written text : pen.written()) {
      if (text.size() < least - .01) {
        found.add("\"" + text.text() + "\" is " + text.size() + " pixels high");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSameProgramInTheSameRoomAlwaysLooksTheSame(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    Layout one = Layout.fitting(timeline, Set.of(), DESK);
    Layout two = Layout.fitting(GoPrograms.gallery(program), Set.of(), DESK);
    assertEquals(one.bounds(), two.bounds());
    assertEquals(one.boxes(), two.boxes());
  }
}

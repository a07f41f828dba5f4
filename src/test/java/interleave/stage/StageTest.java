package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

  private static final java.nio.file.Path GOLDENS =
      java.nio.file.Path.of("src/test/resources/interleave/stage");

  static Stream<String> scripts() {
    return Scripts.all().keySet().stream();
  }

  @ParameterizedTest
  @CsvSource({
    "hand-over, 9.5",
    "worker-pool, 40.5",
    "select-timeout, 8",
    "two-locks, 16",
    "counter, 24.4",
    "gallery, 33.5",
  })
  void aFrameIsDrawnAsItWasBefore(String name, double position) throws IOException {
    Timeline timeline = Scripts.all().get(name).timeline();
    RecordingPen pen = new RecordingPen();
    new Frame(timeline).draw(pen, Palette.DARK, position, 1280, 720);
    java.nio.file.Path golden = GOLDENS.resolve(name + ".txt");
    if (System.getProperty("goldens", "").equals("refresh")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, pen.toString());
    }
    assertEquals(Files.readString(golden), pen.toString());
  }

  /// At every event, at rest and on the way, no two texts lie over each other.
  @ParameterizedTest
  @MethodSource("scripts")
  void textNeverOverlaps(String name) {
    Timeline timeline = Scripts.all().get(name).timeline();
    Stage stage = new Stage(timeline, Layout.of(timeline));
    int step = Math.max(1, timeline.size() / 60);
    for (int i = 0; i <= timeline.size(); i += step) {
      RecordingPen pen = new RecordingPen();
      Tween tween = stage.at(i);
      stage.draw(
          pen,
          Palette.LIGHT,
          stage.layout().bounds(),
          new View(1, 0, 0),
          tween,
          Stage.Selection.NONE);
      List<String> found = overlaps(pen.written());
      assertTrue(found.isEmpty(), name + " after event " + i + ": " + found);
    }
  }

  private static List<String> overlaps(List<RecordingPen.Written> texts) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (texts.get(i).box().inset(1).overlaps(texts.get(j).box().inset(1))) {
          found.add(texts.get(j).text() + " / " + texts.get(i).text());
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aFrameDependsOnThePositionAlone(String name) {
    Timeline timeline = Scripts.all().get(name).timeline();
    Frame frame = new Frame(timeline);
    double[] positions = {0, 3.25, timeline.size() / 2.0, timeline.size() - .5, 3.25, 0};
    List<String> first = new ArrayList<>();
    for (double position : positions) {
      RecordingPen pen = new RecordingPen();
      frame.draw(pen, Palette.DARK, position, 1920, 1080);
      first.add(pen.toString());
    }
    assertEquals(first.get(0), first.get(5));
    assertEquals(first.get(1), first.get(4));
    assertFalse(first.get(0).equals(first.get(1)));
  }

  @Test
  void whatLiesOutsideTheAreaIsNotDrawn() {
    Timeline timeline = Scripts.gallery().timeline();
    Stage stage = new Stage(timeline, Layout.of(timeline));
    Box area = new Box(0, 0, 800, 600);
    int all = calls(stage, area, View.fit(stage.layout().bounds(), area, 1));
    int none = calls(stage, area, new View(1, 9_000, 9_000));
    assertTrue(none < all / 2, none + " calls against " + all);
  }

  private static int calls(Stage stage, Box area, View view) {
    RecordingPen pen = new RecordingPen();
    stage.draw(pen, Palette.DARK, area, view, stage.at(20), Stage.Selection.NONE);
    return pen.calls();
  }

  @Test
  void detailsFoldAwayAsThingsGetSmall() {
    Timeline timeline = Scripts.workerPool().timeline();
    Stage stage = new Stage(timeline, Layout.of(timeline));
    int large = texts(stage, 1);
    int small = texts(stage, .3);
    int tiny = texts(stage, .1);
    assertTrue(large > small && small > tiny, large + ", " + small + ", " + tiny);
  }

  private static int texts(Stage stage, double scale) {
    RecordingPen pen = new RecordingPen();
    Box area = new Box(0, 0, 4_000, 4_000);
    stage.draw(pen, Palette.DARK, area, new View(scale, 0, 0), stage.at(40), Stage.Selection.NONE);
    return pen.written().size();
  }

  @Test
  void goroutinesAndObjectsAreFoundUnderTheMouse() {
    Timeline timeline = Scripts.workerPool().timeline();
    Stage stage = new Stage(timeline, Layout.of(timeline));
    var picture = timeline.picture(40);
    for (var task : picture.tasks()) {
      Box box = stage.layout().box(task.id());
      assertEquals(task.id(), stage.taskAt(box.cx(), box.cy(), picture));
    }
    for (var object : picture.objects()) {
      Box box = stage.layout().box(object.id());
      assertEquals(object.id(), stage.objectAt(box.cx(), box.cy(), picture, null));
    }
  }
}

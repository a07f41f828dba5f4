package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.TaskPicture;
import interleave.scenario.Scenario;
import interleave.timeline.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Before an audience a circle of waiting is whole and in type of at least 28 pixels: rather than
/// in smaller type it tells less.
class LargeCirclesTest {

  private static final double LEAST = 28;

  /// What the presenter has for the stage on a screen of 1920 by 1080 in both of its sizes, and in
  /// a hall on one of 1280 by 720.
  private static final List<Room> ROOMS =
      List.of(
          new Room(1780, 700, 6, 40, LEAST),
          new Room(1830, 760, 4.8, LEAST, LEAST),
          new Room(1186, 381, 4.8, LEAST, LEAST));

  /// The philosophers of the gallery, `count` of them.
  private static Timeline philosophers(int count) throws Exception {
    String names = "\"P\"" + ", \"P\"".repeat(count - 1);
    String five = "\"Kant\", \"Hume\", \"Mill\", \"Marx\", \"Sartre\"";
    String text =
        Files.readString(Path.of("src/test/resources/gallery/philosophers.go"))
            .replace(five, names)
            .replace("[5]sync", "[" + count + "]sync")
            .replace("%5", "%" + count);
    return GoPrograms.record(Scenario.ofProgram("p", "main.go", text).variants().getFirst());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void canBeReadFromTheLastRow(int count) throws Exception {
    Timeline timeline = philosophers(count);
    for (Room room : ROOMS) {
      Stage stage = new Stage(timeline, Scenes.fitting(timeline, Set.of(), room));
      Tween tween = stage.at(timeline.size());
      long seen = tween.shown().tasks().stream().filter(t -> stands(tween, t)).count();
      assertEquals(count, seen, "the circle is whole");
      RecordingPen pen = new RecordingPen();
      Box area = new Box(0, 0, room.width(), room.height());
      stage.draw(
          pen, Palette.DARK, area, stage.view(area, room, tween), tween, Stage.Selection.NONE);
      for (RecordingPen.Written text : pen.written()) {
        assertTrue(text.size() >= LEAST, count + ": " + text + " in " + tween.layout().detail());
        assertTrue(!text.text().endsWith("…"), count + ": " + text);
      }
    }
  }

  /// Whether it is one of the philosophers and on the stage.
  private static boolean stands(Tween tween, TaskPicture task) {
    return task.creator() != null && tween.layout().box(task.id()) != null;
  }
}

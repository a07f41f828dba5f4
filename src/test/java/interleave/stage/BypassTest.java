package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines from a goroutine to what it has started.
final class BypassTest {

  private static final Box FROM = new Box(0, 100, 100, 60);
  private static final Box TO = new Box(400, 100, 100, 60);
  private static final Box BOUNDS = new Box(0, 0, 500, 300);

  @Test
  void nothingBetweenIsCrossedStraight() {
    Curve line = new Bypass(FROM, TO, BOUNDS, List.of(FROM, TO)).find();
    assertEquals(130, line.y(.5), .01);
    assertEquals(100, line.startX());
    assertEquals(400, line.endX());
  }

  @Test
  void whatStandsBetweenIsPassed() {
    Box between = new Box(200, 60, 100, 120);
    for (boolean back : new boolean[] {false, true}) {
      Box from = back ? TO : FROM;
      Box to = back ? FROM : TO;
      Curve line = new Bypass(from, to, BOUNDS, List.of(FROM, TO, between)).find();
      assertEquals(0, over(line, between));
    }
  }

  static Stream<String> scripts() {
    return Scripts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void inTheScriptsNoLineRunsOverAnything(String name) {
    Timeline timeline = Scripts.all().get(name).timeline();
    Layout layout = Layout.fitting(timeline, Set.of(), new Room(900, 420, 1.25, 10.5));
    Picture end = timeline.picture(timeline.size() - 1);
    for (TaskPicture task : end.tasks()) {
      Box from = task.creator() == null ? null : layout.box(task.creator());
      Box to = layout.box(task.id());
      Curve line = from == null ? null : layout.between(task.creator(), task.id());
      for (Box box : line == null ? List.<Box>of() : layout.boxes()) {
        boolean end1 = box.contains(from.cx(), from.cy()) || box.contains(to.cx(), to.cy());
        assertTrue(end1 || over(line, box) == 0, task.id() + " over " + box);
      }
    }
  }

  private static int over(Curve line, Box box) {
    int count = 0;
    for (int i = 0; i <= 50; i++) {
      count += box.contains(line.x(i / 50.0), line.y(i / 50.0)) ? 1 : 0;
    }
    return count;
  }
}

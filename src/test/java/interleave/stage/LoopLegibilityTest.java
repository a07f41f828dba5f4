package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.timeline.LoopScripts;
import interleave.timeline.LoopTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written on the stage of an event loop can be read: in small and large windows, at 200 %,
/// before an audience, no two texts lie over each other, none sticks out, none is too small.
class LoopLegibilityTest {

  /// What there is room for, and the smallest type.
  private record Place(String name, double width, double height, double least) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("1280x720", 598, 268, 12.5),
          new Place("1920x1080", 918, 540, 12.5),
          new Place("with the code beside", 620, 540, 12.5),
          new Place("200 %", 880, 330, 25),
          new Place("a narrow window", 340, 260, 12.5),
          new Place("seminar", 880, 720, 28),
          new Place("hall", 880, 620, 40),
          new Place("below, with promises", 1840, 430, 28),
          new Place("below", 1840, 215, 28),
          new Place("below in a small hall", 1720, 215, 28),
          new Place("below on a small screen", 1235, 218, 28),
          new Place("below in two lines", 1235, 109, 28));

  static Set<String> scripts() {
    return LoopScripts.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everythingCanBeRead(String name) {
    LoopTimeline timeline = LoopScripts.all().get(name).timeline();
    List<String> found = new ArrayList<>();
    for (Place place : PLACES) {
      Box area = new Box(0, 0, place.width(), place.height());
      LoopStage stage = new LoopStage(timeline);
      int step = Math.max(1, timeline.size() / 60);
      for (int i = 0; i <= timeline.size(); i += step) {
        RecordingPen pen = new RecordingPen();
        long nanos = Math.round(timeline.nanosAt(i));
        stage.draw(pen, Palette.DARK, stage.at(area, place.least(), i, nanos));
        problems(pen.written(), area, place.least(), place.name() + " after " + i, found);
      }
    }
    assertTrue(
        found.isEmpty(), () -> String.join("\n", found.subList(0, Math.min(20, found.size()))));
  }

  private static void problems(
      List<RecordingPen.Written> texts, Box area, double least, String where, List<String> found) {
    for (int i = 0; i < texts.size(); i++) {
      RecordingPen.Written text = texts.get(i);
      Box box = text.box();
      boolean out =
          box.x() < area.x() - 1
              || box.right() > area.right() + 1
              || box.y() < area.y() - 2
              || box.bottom() > area.bottom() + 2;
      if (out) {
        found.add(where + ": \"" + text.text() + "\" sticks out");
      }
      if (text.size() < least - .01) {
        found.add(where + ": \"" + text.text() + "\" is " + text.size() + " pixels high");
      }
      for (int j = 0; j < i; j++) {
        if (box.inset(1.5).overlaps(texts.get(j).box().inset(1.5))) {
          found.add(
              where + ": \"" + texts.get(j).text() + "\" and \"" + text.text() + "\" overlap");
        }
      }
    }
  }
}

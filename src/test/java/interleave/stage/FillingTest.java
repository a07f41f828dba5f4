package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.Variant;
import interleave.timeline.Timeline;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The stage is used: in every scenario, in a picture of 1600 by 900, words are large enough to be
/// read from a distance, and the drawing reaches from edge to edge.
class FillingTest {

  /// What is left for the stage beside code and lanes, as [Frame] has it.
  private static final Room ROOM = new Room(975, 504, 2.25, 7.9);

  /// The smallest words, in pixels; a scenario with much on its stage may have smaller ones.
  private static final double WORDS = 12.4;

  private static final double LEAST = 10;

  private static final double SPAN = .85;

  @TestFactory
  Stream<DynamicTest> everyScenarioFillsItsStage() {
    return GoPrograms.variants().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e)));
  }

  private static void check(Map.Entry<String, Variant> entry) {
    Timeline timeline = GoPrograms.record(entry.getValue());
    if (timeline == null) {
      return;
    }
    Layout layout = Layout.fitting(timeline, Set.of(), ROOM);
    double scale = ROOM.scale(layout.bounds());
    double wide = scale * layout.bounds().w() / ROOM.width();
    double high = scale * layout.bounds().h() / ROOM.height();
    int things = layout.boxes().size();
    double words = scale * Sizes.SMALL;
    String told = entry.getKey() + ": " + words + " px, " + things + " things";
    assertTrue(words >= (things > 8 ? LEAST : WORDS), told);
    assertTrue(Math.max(wide, high) >= (SPAN), told + ", " + wide);
  }
}

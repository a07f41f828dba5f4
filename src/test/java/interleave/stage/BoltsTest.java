package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.RaceSentence;
import interleave.search.causality.Race;
import interleave.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A data race on the stage and in the lanes.
class BoltsTest {

  private Timeline timeline;
  private Race race;

  @BeforeEach
  void aVariableThatTwoGoroutinesWrite() {
    timeline = GoPrograms.gallery("race");
    timeline.findRaces(() -> false);
    race = timeline.races().all().getFirst();
  }

  private RecordingPen stage(int events) {
    Stage stage = new Stage(timeline, Layout.of(timeline));
    Box area = stage.layout().bounds();
    RecordingPen pen = new RecordingPen();
    View view = View.around(area, area, 1, 1, area.cx(), area.cy());
    stage.draw(pen, Palette.DARK, area, view, stage.at(events), Stage.Selection.NONE);
    return pen;
  }

  private static boolean says(RecordingPen pen, String text) {
    return pen.written().stream().anyMatch(written -> written.text().equals(text));
  }

  @Test
  void theBoltComesWithTheSecondAccess() {
    assertFalse(says(stage(race.later().at()), "data race"));
    assertTrue(says(stage(race.later().at() + 1), "data race"));
  }

  @Test
  void itStaysWhileTheWaysToItGo() {
    String danger = String.format("#%08x/3.0", Palette.DARK.danger());
    assertEquals(2, lines(stage(race.later().at() + 1), danger));
    RecordingPen pen = stage(race.later().at() + 2);
    assertTrue(says(pen, "data race"));
    assertEquals(0, lines(pen, danger));
  }

  private static long lines(RecordingPen pen, String ending) {
    return pen.toString().lines().filter(line -> line.endsWith(ending)).count();
  }

  @Test
  void bothAccessesHaveABoltInTheirLanes() {
    Lanes lanes = new Lanes(timeline);
    Lanes.Window window = Lanes.Window.all(timeline, Lanes.Rows.TASKS, Lanes.Axis.EVENTS);
    String danger = String.format("#%08x", Palette.DARK.dangerGround());
    RecordingPen pen = new RecordingPen();
    lanes.drawRows(pen, Palette.DARK, new Box(0, 0, 900, 200), 1, window, -1, Stage.Selection.NONE);
    long bolts =
        pen.toString()
            .lines()
            .filter(line -> line.strip().startsWith("disc") && line.endsWith(danger))
            .count();
    assertEquals(2, bolts);
  }

  @Test
  void itIsSaidInASentence() {
    assertEquals(
        "G1 read hits at line 15 while nothing orders it after G2's write at line 11: a data race.",
        RaceSentence.of(timeline.sources(), race));
    assertEquals("1 data race, on hits.", RaceSentence.sum(1, List.of("hits")));
    assertEquals("", RaceSentence.sum(0, List.of()));
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.timeline.LoopScripts;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the lanes of two runs say under the mouse, and in how little room they find place.
class CompareLanesTest {

  private static final Box DESK = new Box(0, 0, 1200, 220);

  private static CompareLanes of(String program) {
    return new CompareLanes(GoPrograms.gallery(program), LoopScripts.threeInParallel().timeline());
  }

  /// Everything that a lane says, in its order, without the times.
  private static Set<String> said(CompareLanes lanes, Box area, int row) {
    Lanes.Window window = lanes.all(Lanes.Axis.EVENTS);
    lanes.geometry(area, 1, window);
    Set<String> all = new LinkedHashSet<>();
    for (double at = .5; at < lanes.size(); at++) {
      all.add(lanes.wordsAt(window, row, at).lines().findFirst().orElse(""));
    }
    return all;
  }

  @Test
  void aLaneSaysWhatItsGoroutinesWaitForInGosWords() {
    Set<String> main = said(of("missingdone"), DESK, 0);
    assertTrue(main.contains("Go main: running"), main.toString());
    assertTrue(main.contains("Go main: semacquire · wg"), "a WaitGroup is no lock: " + main);
    Set<String> philosophers = said(of("philosophers"), DESK, 1);
    assertTrue(
        philosophers.stream().anyMatch(s -> s.matches("Go philosopher ×5: blocked ×\\d")),
        "several wait for several locks: " + philosophers);
  }

  @Test
  void theThreadSaysWhatItRunsAndTheTimersHowManyCount() {
    CompareLanes lanes = of("buffered");
    int rows = 0;
    while (!said(lanes, DESK, rows).equals(Set.of(""))) {
      rows++;
    }
    Set<String> thread = said(lanes, DESK, rows - 2);
    assertTrue(thread.contains("Node.js thread: idle"), thread.toString());
    assertTrue(thread.stream().anyMatch(s -> s.startsWith("Node.js thread: running: ")));
    assertTrue(said(lanes, DESK, rows - 1).contains("Node.js: 3 timers"));
  }

  @Test
  void inLittleRoomAllGoroutinesShareOneLane() {
    Box low = new Box(0, 0, 1200, 34 + 3 * 14);
    CompareLanes lanes = of("buffered");
    Set<String> all = said(lanes, low, 0);
    assertTrue(
        all.stream().allMatch(s -> s.isEmpty() || s.startsWith("Go goroutines ×")), all + "");
    assertEquals(Set.of(""), said(lanes, low, 3), "one lane for Go, two for Node.js");
  }
}

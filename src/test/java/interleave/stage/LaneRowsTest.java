package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.TaskId;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneRowsTest {

  private static final Timeline MANY = Scripts.manyWorkers(40, 3).timeline();
  private static final TaskId SEVENTH = MANY.tasks().get(6);

  private static LaneRows rows(LaneRows.Sort sort, boolean folds, Set<String> open, TaskId who) {
    Lanes lanes = new Lanes(MANY);
    lanes.wish(new LaneRows.Wish(sort, folds, open, who));
    return lanes.rows();
  }

  private static String crowd() {
    LaneRows folded = rows(LaneRows.Sort.CREATION, true, Set.of(), null);
    for (int row = 0; row < folded.size(); row++) {
      if (folded.get(row).isGroup()) {
        return folded.get(row).function();
      }
    }
    throw new AssertionError("nobody shares a lane");
  }

  @Test
  void manyOfOneFunctionShareALaneWhichOpens() {
    LaneRows each = rows(LaneRows.Sort.CREATION, false, Set.of(), null);
    assertEquals(MANY.tasks().size(), each.size());
    LaneRows folded = rows(LaneRows.Sort.CREATION, true, Set.of(), null);
    int lane = folded.place(SEVENTH);
    assertEquals(40, folded.get(lane).members().size());
    assertEquals(each.size() - 39, folded.size());
    LaneRows open = rows(LaneRows.Sort.CREATION, true, Set.of(crowd()), null);
    assertEquals(each.size() + 1, open.size(), "the lane of all stays above those of each");
    assertEquals(SEVENTH, open.get(open.place(SEVENTH)).task());
  }

  /// While a run is recorded, what many do is read on from where it was read to.
  @Test
  void whatManyDoIsTheSameInHoweverManyStepsItIsRead() {
    GoLanes atOnce = GoLanes.ofFunctions(MANY);
    atOnce.upTo(MANY.size());
    GoLanes inSteps = GoLanes.ofFunctions(MANY);
    for (int size = 1; size < MANY.size(); size += 7) {
      inSteps.upTo(size);
    }
    inSteps.upTo(MANY.size());
    assertEquals(atOnce.stretches(crowd()), inSteps.stretches(crowd()));
    assertTrue(atOnce.stretches(crowd()).size() > 1);
  }

  @Test
  void theSelectedOneKeepsALaneOfItsOwn() {
    LaneRows rows = rows(LaneRows.Sort.CREATION, true, Set.of(), SEVENTH);
    LaneRows.Row own = rows.get(rows.place(SEVENTH));
    assertEquals(SEVENTH, own.task());
    assertTrue(own.inside() && rows.get(rows.place(SEVENTH) - 1).isGroup());
  }

  @Test
  void lanesAreSortedByWhatPeopleAreAfter() {
    LaneRows selected = rows(LaneRows.Sort.SELECTED, false, Set.of(), SEVENTH);
    assertEquals(SEVENTH, selected.get(0).task());
    String next = selected.get(1).task() + " " + selected.get(2).task();
    assertEquals("G42 G1", next, "who sends to it and who receives from it come next");
    LaneRows busy = rows(LaneRows.Sort.ACTIVITY, false, Set.of(), null);
    List<Integer> events =
        java.util.stream.IntStream.range(0, busy.size())
            .mapToObj(row -> MANY.placesOf(busy.get(row).task()).size())
            .toList();
    assertEquals(events.stream().sorted(java.util.Comparator.reverseOrder()).toList(), events);
  }

  @Test
  void aCrowdsLaneIsDrawnWithItsNumberAndWhatItDoes() {
    Lanes lanes = new Lanes(MANY);
    lanes.wish(new LaneRows.Wish(LaneRows.Sort.CREATION, true, Set.of(), null));
    RecordingPen pen = new RecordingPen();
    Lanes.Window all = Lanes.Window.all(MANY, Lanes.Rows.TASKS, Lanes.Axis.EVENTS);
    lanes.drawRows(pen, Palette.DARK, new Box(0, 0, 1200, 240), 1, all, -1, Stage.Selection.NONE);
    assertTrue(pen.toString().contains("\"" + crowd() + " ×40\""), pen.toString());
  }

  @Test
  void whatAPTakesOverLeadsFromWhereItWasMadeReady() {
    Timeline timeline = Scripts.workerPool().timeline();
    int moved = 0;
    for (int proc = 0; proc < timeline.usedProcs(); proc++) {
      var spans = timeline.spans(proc);
      for (int i = 0; i < spans.size(); i++) {
        int home = LaneArrows.home(timeline, spans.task(i), spans.fromEvent(i));
        moved += home >= 0 && home != proc ? 1 : 0;
        assertTrue(home < timeline.usedProcs());
      }
    }
    assertTrue(moved > 0);
  }
}

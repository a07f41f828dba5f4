package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final Box AREA = new Box(0, 0, 1200, 240);

  @Test
  void theCostDependsOnThePixelsNotOnTheEvents() {
    Timeline few = Scripts.manyWorkers(5, 300).timeline();
    Timeline many = Scripts.manyWorkers(5, 6_000).timeline();
    assertTrue(many.size() > 10 * few.size());
    for (Lanes.Axis axis : Lanes.Axis.values()) {
      int calls = draw(many, Lanes.Rows.TASKS, axis).calls();
      assertTrue(calls < 12_000, calls + " calls for " + many.size() + " events");
    }
  }

  @Test
  void everyTaskAndEveryProcessorHasItsRow() {
    Timeline timeline = Scripts.workerPool().timeline();
    RecordingPen tasks = draw(timeline, Lanes.Rows.TASKS, Lanes.Axis.NANOS);
    assertTrue(tasks.toString().contains("\"G1 main\""));
    assertTrue(tasks.toString().contains("\"G4 worker\""));
    RecordingPen procs = draw(timeline, Lanes.Rows.PROCS, Lanes.Axis.NANOS);
    assertTrue(procs.toString().contains("\"P3\""));
  }

  @Test
  void ticksAreRound() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0), Ticks.between(0, 75, 11));
    assertEquals(100, Ticks.step(51));
    assertEquals(1, Ticks.step(.2));
    assertEquals(5e8, Ticks.step(2.1e8));
  }

  @Test
  void placesOnTheScreenAreTimesAndBack() {
    Timeline timeline = Scripts.workerPool().timeline();
    Lanes.Window window = Lanes.Window.all(timeline, Lanes.Rows.TASKS, Lanes.Axis.NANOS);
    Lanes.Geometry g = new Lanes(timeline).geometry(AREA, 1, window);
    for (double nanos = 0; nanos < timeline.nanos(); nanos += 1e7) {
      assertEquals(nanos, g.value(g.x(nanos)), 1);
    }
    for (int row = 0; row < 4; row++) {
      assertEquals(row, g.row(g.rowTop(row) + 1));
    }
  }

  private static RecordingPen draw(Timeline timeline, Lanes.Rows rows, Lanes.Axis axis) {
    RecordingPen pen = new RecordingPen();
    new Lanes(timeline)
        .draw(pen, Palette.DARK, AREA, 1, Lanes.Window.all(timeline, rows, axis), 10.5, null);
    return pen;
  }
}

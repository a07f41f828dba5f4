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
    assertEquals(2e10, Ticks.timeStep(1.1e10), "up to half a minute time is decimal");
    assertEquals(3 * 3_600e9, Ticks.timeStep(10_000e9), "then in minutes, hours and days");
    assertEquals(2 * 86_400e9, Ticks.timeStep(90_000e9));
  }

  @Test
  void everyAxisLeadsFromPositionsToPlacesAndBack() {
    Timeline timeline = Scripts.workerPool().timeline();
    for (Lanes.Axis axis : Lanes.Axis.values()) {
      LaneScale scale = new LaneScale(timeline, axis);
      double before = -1;
      for (double position = 0; position <= timeline.size(); position += .5) {
        double place = scale.place(position);
        assertTrue(place >= before, "places grow");
        assertEquals(place, scale.place(scale.position(place)), 1, axis + " at " + position);
        before = place;
      }
      assertEquals(scale.end(), scale.place(timeline.size()), 1e-6);
    }
  }

  @Test
  void theMixedAxisGivesRoomToEveryEventAndSaysWhereItEnlarges() {
    Timeline timeline = Scripts.workerPool().timeline();
    LaneScale mixed = new LaneScale(timeline, Lanes.Axis.MIXED);
    for (int at = 1; at <= timeline.size(); at++) {
      assertTrue(mixed.place(at) - mixed.place(at - 1) >= .5, "event " + at);
    }
    var ticks = mixed.ticks(0, mixed.end(), 1000, 100);
    assertTrue(ticks.size() > 3);
    for (int i = 1; i < ticks.size(); i++) {
      assertTrue(ticks.get(i).place() - ticks.get(i - 1).place() >= .1 * mixed.end() - 1e-6);
    }
    var stretches = mixed.enlarged(0, mixed.end(), 1000, 8);
    assertTrue(!stretches.isEmpty());
    long enlarged = stretches.stream().mapToLong(LaneScale.Stretch::nanos).sum();
    assertTrue(enlarged < timeline.nanos() / 10, "little time is enlarged");
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

  @Test
  void spansAndTimesAreFoundFromNearbyAsFromAfar() {
    Timeline timeline = Scripts.manyWorkers(5, 300).timeline();
    var events = timeline.events();
    for (int at = 0; at < events.size(); at += 7) {
      long nanos = events.get(at).nanos();
      int last = at;
      while (last + 1 < events.size() && events.get(last + 1).nanos() == nanos) {
        last++;
      }
      assertEquals(last, timeline.at(nanos));
    }
    var spans = timeline.spans(timeline.tasks().get(2));
    for (int near = 0; near < spans.size(); near += 11) {
      for (int at = spans.fromEvent(near); at < events.size(); at += 97) {
        assertEquals(spans.atEvent(at), spans.atEvent(at, near));
      }
    }
  }

  private static RecordingPen draw(Timeline timeline, Lanes.Rows rows, Lanes.Axis axis) {
    RecordingPen pen = new RecordingPen();
    new Lanes(timeline)
        .draw(
            pen,
            Palette.DARK,
            AREA,
            1,
            Lanes.Window.all(timeline, rows, axis),
            10.5,
            Stage.Selection.NONE);
    return pen;
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.event.ObjectId;
import interleave.picture.Knot;
import interleave.picture.Mention;
import interleave.scenario.BundledScenarios;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.NodeRuns;
import interleave.session.Runs;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A program and its twin before an audience: in every scenario, on a large screen and on a small
/// one, what is written can be read from the last row, and the channel that an event is about is
/// seen.
class HalvesTest {

  private static final double LEAST = 28;
  private static final Halves.Space LARGE = new Halves.Space(1870, 820, LEAST, 41, 25);
  private static final Halves.Space SMALL = new Halves.Space(1235, 550, LEAST, 41, 25);
  private static final int POSITIONS = 9;

  private static Room room(double width, double height) {
    return new Room(width - 34, height - 17, 3, LEAST).shared();
  }

  /// The first program of a scenario that has a twin.
  private static Variant program(Scenario scenario) {
    return scenario.variants().stream().filter(v -> v.node().isPresent()).findFirst().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioCanBeReadBesideItsTwin() {
    return BundledScenarios.all().stream()
        .filter(s -> s.variants().stream().anyMatch(v -> v.node().isPresent()))
        .map(s -> DynamicTest.dynamicTest(s.title(), () -> readable(program(s))));
  }

  private static void readable(Variant variant) {
    Timeline go = GoPrograms.record(variant);
    if (go == null) {
      return;
    }
    List<String> found = new ArrayList<>();
    for (Halves.Space space : List.of(LARGE, SMALL)) {
      Halves halves = Halves.of(go, space, HalvesTest::room);
      double named = halves.form() == Halves.Form.STRIP ? 0 : space.title();
      double below = halves.stacked() ? halves.twin() + named + space.gap() : 0;
      double beside = halves.stacked() ? 0 : halves.twin() + space.gap();
      Box stage = new Box(0, 0, space.width() - beside, space.height() - below - space.title());
      program(go, stage, space.width() + " " + halves + " ", found);
      double high = halves.stacked() ? halves.twin() : space.height() - space.title();
      double wide = halves.stacked() ? space.width() : halves.twin();
      twin(variant, new Box(0, 0, wide, high), found);
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  private static void program(Timeline go, Box area, String where, List<String> found) {
    Room room = room(area.w(), area.h());
    Stage stage = new Stage(go, Scenes.fitting(go, Set.of(), room));
    for (int i = 1; i <= POSITIONS; i++) {
      int position = go.size() * i / POSITIONS;
      Tween tween = stage.at(position);
      RecordingPen pen = new RecordingPen();
      View view = stage.view(area.inset(8), room, tween);
      stage.bare(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
      double least = endsInCircle(go, tween) ? .5 * LEAST : LEAST;
      tooSmall(pen, least, where + "after event " + position, found);
      ObjectId about = tween.event() == null ? null : Mention.object(tween.event());
      boolean seen = about == null || tween.layout().box(about) != null;
      if (!seen && about.kind() == ObjectId.Kind.CHANNEL) {
        found.add(where + "after event " + position + ": " + about + " is not seen");
      }
    }
  }

  /// A circle of waiting is shown whole before all else.
  private static boolean endsInCircle(Timeline go, Tween tween) {
    return Layout.knots(go).stream()
        .filter(Knot.Circle.class::isInstance)
        .anyMatch(k -> k.tasks().stream().allMatch(t -> tween.layout().box(t) != null));
  }

  private static void twin(Variant variant, Box area, List<String> found) {
    if (!(NodeRuns.twin(variant, Limits.DEFAULT) instanceof Runs.Loop.Ready ready)) {
      return;
    }
    ready.recording().advance(Long.MAX_VALUE);
    LoopTimeline loop = ready.recording().timeline();
    LoopStage stage = new LoopStage(loop);
    for (int i = 1; i <= POSITIONS; i++) {
      int position = loop.size() * i / POSITIONS;
      RecordingPen pen = new RecordingPen();
      long nanos = Math.round(loop.nanosAt(position));
      stage.draw(pen, Palette.DARK, stage.at(area, LEAST, position, nanos));
      tooSmall(pen, LEAST, "Node.js after event " + position, found);
    }
  }

  private static void tooSmall(RecordingPen pen, double least, String where, List<String> found) {
    for (RecordingPen.Written text : pen.written()) {
      if (text.size() < least - .01) {
        found.add(where + ": \"" + text.text() + "\" is " + text.size() + " pixels high");
      }
    }
  }

  @Test
  void theChannelStandsBetweenItsSendersAndTheReceiver() {
    Variant variant = program(BundledScenarios.named("three-in-parallel").orElseThrow());
    Timeline go = GoPrograms.record(variant);
    Halves halves = Halves.of(go, LARGE, HalvesTest::room);
    assertTrue(halves.stacked(), "beside panels there is no room for all");
    Room room = room(LARGE.width(), LARGE.height() - halves.twin() - 2 * 41 - 25);
    Scenes scenes = Scenes.fitting(go, Set.of(), room);
    assertFalse(scenes.folds(), "everybody is seen");
    assertEquals(halves, Halves.of(go, LARGE, HalvesTest::room), "the same room, the same look");
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Knot;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A circle of waiting is laid as a ring: each goroutine, what it waits for, who holds that, and so
/// on clockwise, in rooms of every shape.
class RingTest {

  private static final List<Room> ROOMS =
      List.of(
          new Room(700, 430, 1.25, 10.5),
          new Room(1180, 330, 3, 28),
          new Room(500, 900, 2, 10),
          Room.ENDLESS);

  private static Knot.Circle circle(Timeline timeline) {
    return Knot.of(timeline.picture(timeline.size() - 1)).stream()
        .filter(Knot.Circle.class::isInstance)
        .map(Knot.Circle.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Layout> layouts(Timeline timeline) {
    return ROOMS.stream().map(room -> Layout.fitting(timeline, Set.of(), room)).toList();
  }

  /// Its goroutines and locks in order.
  private static List<Box> members(Layout layout, Knot.Circle circle) {
    List<Box> boxes = new ArrayList<>();
    for (Knot.Link link : circle.links()) {
      boxes.add(layout.box(link.task()));
      boxes.add(layout.box(link.object()));
    }
    return boxes;
  }

  private static List<Layout.Wire> arcs(Layout layout, Knot.Circle circle) {
    List<Layout.Wire> arcs = new ArrayList<>();
    for (Knot.Link link : circle.links()) {
      arcs.add(layout.wire(link.task(), link.object()));
      arcs.add(layout.wire(link.holder(), link.object()));
    }
    return arcs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"philosophers", "ring"})
  void eachStandsClockwiseBehindTheOneBefore(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    Knot.Circle circle = circle(timeline);
    for (Layout layout : layouts(timeline)) {
      List<Box> members = members(layout, circle);
      double x = members.stream().mapToDouble(Box::cx).average().orElseThrow();
      double y = members.stream().mapToDouble(Box::cy).average().orElseThrow();
      double turned = 0;
      for (int i = 0; i < members.size(); i++) {
        Box one = members.get(i);
        Box next = members.get((i + 1) % members.size());
        double from = Math.atan2(one.cy() - y, one.cx() - x);
        double to = Math.atan2(next.cy() - y, next.cx() - x);
        double step = (to - from + 2 * Math.PI) % (2 * Math.PI);
        assertTrue(step < Math.PI, "number " + i + " turns back");
        turned += step;
      }
      assertEquals(2 * Math.PI, turned, 1e-6, "once round");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"philosophers", "ring"})
  void nothingRunsThroughARing(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    Knot.Circle circle = circle(timeline);
    for (Layout layout : layouts(timeline)) {
      List<Layout.Wire> arcs = arcs(layout, circle);
      Set<Layout.Wire> others = new LinkedHashSet<>(layout.wires());
      arcs.forEach(others::remove);
      for (Layout.Wire wire : others) {
        for (Layout.Wire arc : arcs) {
          assertFalse(cross(wire.curve(), arc.curve()), wire + " crosses " + arc);
        }
        for (Box box : members(layout, circle)) {
          assertFalse(enters(wire.curve(), box.inset(24)), wire + " runs through " + box);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"philosophers", "ring"})
  void everyArrowSaysWhatItMeans(String program) {
    Timeline timeline = GoPrograms.gallery(program);
    int links = circle(timeline).links().size();
    for (Layout layout : layouts(timeline)) {
      RecordingPen pen = new RecordingPen();
      Stage stage = new Stage(timeline, layout);
      Tween tween = stage.at(timeline.size());
      View view = new View(1, 0, 0);
      Box area = layout.bounds();
      stage.draw(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
      List<String> texts = pen.written().stream().map(RecordingPen.Written::text).toList();
      String where = "in " + layout.bounds();
      assertEquals(links, texts.stream().filter("waits for"::equals).count(), where);
      assertEquals(links, texts.stream().filter("held by"::equals).count(), where);
      assertTrue(texts.contains("a circle of waiting"));
    }
  }

  private static boolean enters(Curve curve, Box box) {
    for (double t = 0; t <= 1; t += .01) {
      if (box.contains(curve.x(t), curve.y(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean cross(Curve one, Curve other) {
    double step = 1 / 32.0;
    for (double t = 0; t < 1 - step / 2; t += step) {
      for (double u = 0; u < 1 - step / 2; u += step) {
        double[] a = {one.x(t), one.y(t), one.x(t + step), one.y(t + step)};
        double[] b = {other.x(u), other.y(u), other.x(u + step), other.y(u + step)};
        if (side(a, b[0], b[1]) != side(a, b[2], b[3])
            && side(b, a[0], a[1]) != side(b, a[2], a[3])) {
          return true;
        }
      }
    }
    return false;
  }

  /// On which side of a straight line a point lies.
  private static boolean side(double[] line, double x, double y) {
    return (line[2] - line[0]) * (y - line[1]) > (line[3] - line[1]) * (x - line[0]);
  }
}

package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An arrow between two lanes stays in the plot, however far the lanes are enlarged.
class LaneArcTest {

  private static final Box PLOT = new Box(100, 0, 400, 200);

  private static List<double[]> points(Path path) {
    List<double[]> points = new ArrayList<>();
    path.read(
        new Path.Reader() {
          @Override
          public void move(double x, double y) {
            points.add(new double[] {x, y});
          }

          @Override
          public void line(double x, double y) {
            points.add(new double[] {x, y});
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            points.add(new double[] {x1, y1});
            points.add(new double[] {x2, y2});
            points.add(new double[] {x, y});
          }

          @Override
          public void close() {}
        });
    return points;
  }

  @ParameterizedTest
  @CsvSource({"-900, 300", "200, 4000", "-5000, 9000", "150, 450", "300, 300", "90, 110"})
  void isInSightAsFarAsThePlot(double from, double to) {
    for (double[] point : points(LaneArc.path(from, 20, to, 120, 55, PLOT))) {
      assertTrue(point[0] >= PLOT.x() - .01 && point[0] <= PLOT.right() + .01, "x " + point[0]);
      assertTrue(point[1] >= 19.99 && point[1] <= 120.01, "y " + point[1]);
    }
  }

  @Test
  void wholeItIsAsItWas() {
    List<double[]> points = points(LaneArc.path(150, 20, 450, 120, 55, PLOT));
    assertEquals(150, points.getFirst()[0]);
    assertEquals(20, points.getFirst()[1]);
    assertEquals(450, points.getLast()[0]);
    assertEquals(120, points.getLast()[1]);
  }

  @Test
  void aPartLiesOnTheWhole() {
    List<double[]> part = points(LaneArc.path(-100, 20, 300, 120, 55, PLOT));
    assertEquals(PLOT.x(), part.getFirst()[0], .01);
    assertEquals(70, part.getFirst()[1], .01, "half way");
  }

  @Test
  void nothingOfItMayBeInSight() {
    assertNull(LaneArc.path(-900, 20, 50, 120, 55, PLOT));
  }
}

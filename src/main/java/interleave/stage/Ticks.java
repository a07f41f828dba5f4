package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis.
final class Ticks {

  private Ticks() {}

  /// The smallest number of the form 1, 2 or 5 times a power of ten that is not below `least`, and
  /// at least 1.
  static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /// Multiples of a round step from `from` to `to`, at least `least` apart.
  static List<Double> between(double from, double to, double least) {
    List<Double> ticks = new ArrayList<>();
    double step = step(least);
    for (double at = Math.ceil(from / step) * step; at <= to && ticks.size() < 500; at += step) {
      ticks.add(at);
    }
    return ticks;
  }
}

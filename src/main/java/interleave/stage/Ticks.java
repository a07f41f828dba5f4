package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis.
final class Ticks {

  private static final double MINUTE = 60e9;

  /// In seconds: what a minute, an hour and a day can be divided into.
  private static final double[] LONG_STEPS = {
    60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400
  };

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

  /// As [#step] for virtual time in nanoseconds, which has minutes and hours.
  static double timeStep(double least) {
    for (double seconds : LONG_STEPS) {
      if (least > MINUTE / 2 && seconds * 1e9 >= least) {
        return seconds * 1e9;
      }
    }
    double day = 86_400e9;
    return least > MINUTE / 2 ? day * step(least / day) : step(least);
  }

  /// Multiples of a round step from `from` to `to`, at least `least` apart.
  static List<Double> between(double from, double to, double least) {
    return multiples(from, to, step(least));
  }

  /// All multiples of `step` from `from` to `to`.
  static List<Double> multiples(double from, double to, double step) {
    List<Double> ticks = new ArrayList<>();
    for (double at = Math.ceil(from / step) * step; at <= to && ticks.size() < 500; at += step) {
      ticks.add(at);
    }
    return ticks;
  }
}

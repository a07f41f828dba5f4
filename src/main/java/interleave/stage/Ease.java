package interleave.stage;

/// How motion begins and ends.
final class Ease {

  private Ease() {}

  /// Slow, fast, slow: 0 at 0 and 1 at 1.
  static double inOut(double t) {
    double c = Math.clamp(t, 0, 1);
    return c < .5 ? 4 * c * c * c : 1 - Math.pow(2 - 2 * c, 3) / 2;
  }

  /// How far `t` has come from `from` to `to`, eased; 0 before and 1 after.
  static double over(double t, double from, double to) {
    return inOut((t - from) / (to - from));
  }
}

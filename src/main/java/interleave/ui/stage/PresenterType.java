package interleave.ui.stage;

/// How large the type before an audience is: made for a screen of 1080 lines, growing with larger
/// ones, and never smaller than what can be read from the last row.
public enum PresenterType {
  SEMINAR(28, 32, 28),
  HALL(56, 72, 40);

  /// The smallest type in any lecture.
  public static final double LEAST = 28;

  private static final double LINES = 1080;

  private final double labels;
  private final double code;
  private final double small;

  PresenterType(double labels, double code, double small) {
    this.labels = labels;
    this.code = code;
    this.small = small;
  }

  private static double on(double height, double size) {
    return Math.max(LEAST, Math.rint(size * height / LINES));
  }

  /// The smallest type on a screen of some height.
  public static double least(double height) {
    return on(height, LEAST);
  }

  /// @param height of the screen
  public double labels(double height) {
    return on(height, labels);
  }

  public double code(double height) {
    return on(height, code);
  }

  /// What may be smaller because it is much at once.
  public double small(double height) {
    return on(height, small);
  }
}

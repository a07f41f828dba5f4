package interleave.js.regexp;

/// A match that went back so often that it would have taken minutes: a limit of this program.
public final class TooManySteps extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManySteps() {
    super("a regular expression went back too often", null, false, false);
  }
}

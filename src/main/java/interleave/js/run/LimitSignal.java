package interleave.js.run;

/// Leaves all calls at once because a limit is reached.
final class LimitSignal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitSignal(String message) {
    super(message, null, false, false);
  }
}

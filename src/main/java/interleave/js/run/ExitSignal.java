package interleave.js.run;

/// Leaves all calls at once because the process ends: no `catch` or `finally` of the program sees
/// it.
final class ExitSignal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExitSignal() {
    super(null, null, false, false);
  }
}

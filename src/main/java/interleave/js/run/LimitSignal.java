package interleave.js.run;

import interleave.engine.Limits;

/// Leaves all calls at once because a limit is reached.
final class LimitSignal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Limits.Kind kind;

  LimitSignal(Limits.Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  Limits.Kind kind() {
    return kind;
  }
}

package interleave.golang.code;

import interleave.source.Diagnostic;
import interleave.source.Pos;

/// A correct program that uses something that cannot be compiled: it is not run at all rather than
/// run wrongly.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  Refusal(Pos pos, String what) {
    super(pos + ": not supported: " + what);
    this.diagnostic = Diagnostic.at(pos, "not supported: " + what);
  }

  /// What is refused, and where.
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}

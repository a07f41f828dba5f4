package interleave.js.syntax;

/// A text that is no program, or one that Interleave does not run.
public final class SyntaxProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;
  private final boolean refusal;

  private SyntaxProblem(int start, int end, String message, boolean refusal) {
    super(message, null, false, false);
    this.start = start;
    this.end = end;
    this.refusal = refusal;
  }

  public static SyntaxProblem error(int start, int end, String message) {
    return new SyntaxProblem(start, end, message, false);
  }

  /// Of correct programs that are not supported.
  public static SyntaxProblem refusal(int start, int end, String what) {
    return new SyntaxProblem(start, end, "Interleave does not support " + what, true);
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public boolean isRefusal() {
    return refusal;
  }
}

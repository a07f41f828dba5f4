package interleave.golang.run;

/// Memory that is kept free for the last words of programs that have used up all there is: a report
/// needs some. Shared by all machines, so that copies cost nothing.
final class Reserve {

  private static final int BYTES = 8 << 20;

  private static volatile byte[] kept;

  private Reserve() {}

  /// Before a program runs.
  static void keep() {
    if (kept == null) {
      kept = new byte[BYTES];
    }
  }

  /// For the report.
  static void release() {
    kept = null;
  }
}

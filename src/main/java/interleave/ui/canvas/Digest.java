package interleave.ui.canvas;

/// Numbers for what things look like. Things that look different have different ones, but for a
/// chance of one in some 10^18; so only the numbers need be kept to see whether something changes.
final class Digest {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Digest() {}

  /// The number of what `digest` stands for with `more` behind it.
  static long of(long digest, long more) {
    long mixed = (Long.rotateLeft(digest, 25) ^ more) * FACTOR;
    return mixed ^ mixed >>> 32;
  }

  static long of(long digest, double more) {
    return of(digest, Double.doubleToRawLongBits(more));
  }

  static long of(long digest, String more) {
    long result = of(digest, more.length());
    for (int i = 0; i < more.length(); i++) {
      result = of(result, more.charAt(i));
    }
    return result;
  }
}

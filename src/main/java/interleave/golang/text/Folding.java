package interleave.golang.text;

/// Runes that differ only in case: each belongs to a circle, ascending but for its end, which
/// `unicode.SimpleFold` goes round.
public final class Folding {

  /// No rune outside these two has another in its circle.
  public static final int FIRST = 'A';

  public static final int LAST = 0x1E943;

  /// The next of each rune up to [#LAST], as a difference; most are 0.
  private static final int[] NEXT = next();

  private Folding() {}

  /// The next rune of the circle; the rune itself where it is alone.
  public static int next(int rune) {
    return rune < FIRST || rune > LAST ? rune : rune + NEXT[rune];
  }

  /// The smallest rune of the circle.
  public static int least(int rune) {
    int least = rune;
    for (int other = next(rune); other != rune; other = next(other)) {
      least = Math.min(least, other);
    }
    return least;
  }

  private static int[] next() {
    int[] last = new int[LAST + 1];
    int[] first = new int[LAST + 1];
    int[] next = new int[LAST + 1];
    for (int rune = FIRST; rune <= LAST; rune++) {
      int key = Unicode.folded(rune);
      if (key > LAST) {
        continue;
      }
      if (last[key] == 0) {
        first[key] = rune;
      } else {
        next[last[key]] = rune - last[key];
        next[rune] = first[key] - rune;
      }
      last[key] = rune;
    }
    return next;
  }
}

package interleave.js.regexp;

import java.util.Locale;

/// Which characters are the same when case does not matter: the specification's *Canonicalize*.
final class Folding {

  private Folding() {}

  /// @param unicode whether the flag `u` is given: simple case folding then, otherwise upper case
  static int fold(int c, boolean unicode) {
    if (unicode) {
      return Character.toLowerCase(Character.toUpperCase(c));
    }
    if (c < 128) {
      return c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    String upper = String.valueOf((char) c).toUpperCase(Locale.ROOT);
    if (upper.length() != 1 || upper.charAt(0) < 128) {
      return c;
    }
    return upper.charAt(0);
  }

  /// A few characters among which are all that could fold to what `c` folds to.
  static int[] candidates(int c) {
    int upper = Character.toUpperCase(c);
    int lower = Character.toLowerCase(c);
    int both = Character.toLowerCase(upper);
    int special =
        switch (both) {
          case 's' -> 0x17F;
          case 'k' -> 0x212A;
          case 0xE5 -> 0x212B;
          case 0x3C9 -> 0x2126;
          case 0x3C3 -> 0x3C2;
          case 0x3BC -> 0xB5;
          case 0xDF -> 0x1E9E;
          default -> c;
        };
    return new int[] {upper, lower, both, Character.toTitleCase(c), special};
  }
}

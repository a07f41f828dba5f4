package interleave.js.lib;

import java.text.Normalizer;

/// The order of texts for people, as ICU has it for English: letters first by what they are, then
/// by accents, then small before capital; punctuation before digits before letters.
final class Collation {

  /// ASCII's other characters in ICU's order.
  private static final String PUNCTUATION = "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~";

  private Collation() {}

  static int compare(String a, String b) {
    String left = Normalizer.normalize(spelledOut(a), Normalizer.Form.NFD);
    String right = Normalizer.normalize(spelledOut(b), Normalizer.Form.NFD);
    int order = compare(left, right, Level.BASE);
    if (order == 0) {
      order = compare(left, right, Level.ACCENT);
    }
    return order != 0 ? order : compare(left, right, Level.CASE);
  }

  /// Letters that stand for two.
  private static String spelledOut(String text) {
    return text.replace("ß", "ss").replace("æ", "ae").replace("Æ", "AE").replace("œ", "oe");
  }

  private enum Level {
    BASE,
    ACCENT,
    CASE
  }

  private static int compare(String a, String b, Level level) {
    int[] left = keys(a, level);
    int[] right = keys(b, level);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      if (left[i] != right[i]) {
        return left[i] < right[i] ? -1 : 1;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int[] keys(String text, Level level) {
    return text.codePoints()
        .filter(c -> level == Level.ACCENT || !isAccent(c))
        .filter(c -> !Character.isISOControl(c) || Character.isWhitespace(c))
        .map(c -> key(c, level))
        .toArray();
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int key(int c, Level level) {
    return switch (level) {
      case BASE -> base(c);
      case ACCENT -> isAccent(c) ? c : 0;
      case CASE -> Character.isUpperCase(c) ? 1 : 0;
    };
  }

  private static int base(int c) {
    int place = PUNCTUATION.indexOf(c);
    if (place >= 0) {
      return place;
    }
    if (Character.getType(c) == Character.SURROGATE) {
      return 0x110000 + c;
    }
    if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
      return c == '$' ? 950 : 951;
    }
    if (Character.isDigit(c)) {
      return 1000 + Character.digit(c, 10);
    }
    int letter = Character.toLowerCase(c);
    return Character.isLetter(c) ? 2000 + letter : 100 + Math.min(letter, 800);
  }
}

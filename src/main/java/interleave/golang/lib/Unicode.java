package interleave.golang.lib;

import java.util.Locale;

/// Properties of runes, as package `unicode` names them.
final class Unicode {

  private static final int LETTERS =
      bit(Character.UPPERCASE_LETTER)
          | bit(Character.LOWERCASE_LETTER)
          | bit(Character.TITLECASE_LETTER)
          | bit(Character.MODIFIER_LETTER)
          | bit(Character.OTHER_LETTER);
  private static final int MARKS =
      bit(Character.NON_SPACING_MARK)
          | bit(Character.COMBINING_SPACING_MARK)
          | bit(Character.ENCLOSING_MARK);
  private static final int NUMBERS =
      bit(Character.DECIMAL_DIGIT_NUMBER)
          | bit(Character.LETTER_NUMBER)
          | bit(Character.OTHER_NUMBER);
  private static final int PUNCTUATION =
      bit(Character.CONNECTOR_PUNCTUATION)
          | bit(Character.DASH_PUNCTUATION)
          | bit(Character.START_PUNCTUATION)
          | bit(Character.END_PUNCTUATION)
          | bit(Character.INITIAL_QUOTE_PUNCTUATION)
          | bit(Character.FINAL_QUOTE_PUNCTUATION)
          | bit(Character.OTHER_PUNCTUATION);
  private static final int SYMBOLS =
      bit(Character.MATH_SYMBOL)
          | bit(Character.CURRENCY_SYMBOL)
          | bit(Character.MODIFIER_SYMBOL)
          | bit(Character.OTHER_SYMBOL);

  private Unicode() {}

  private static int bit(int category) {
    return 1 << category;
  }

  private static boolean in(long rune, int categories) {
    return rune >= 0
        && rune <= Utf8.MAX_RUNE
        && (1 << Character.getType((int) rune) & categories) != 0;
  }

  static boolean isLetter(long rune) {
    return in(rune, LETTERS);
  }

  static boolean isUpper(long rune) {
    return in(rune, bit(Character.UPPERCASE_LETTER));
  }

  static boolean isLower(long rune) {
    return in(rune, bit(Character.LOWERCASE_LETTER));
  }

  static boolean isTitle(long rune) {
    return in(rune, bit(Character.TITLECASE_LETTER));
  }

  static boolean isDigit(long rune) {
    return in(rune, bit(Character.DECIMAL_DIGIT_NUMBER));
  }

  static boolean isNumber(long rune) {
    return in(rune, NUMBERS);
  }

  static boolean isMark(long rune) {
    return in(rune, MARKS);
  }

  static boolean isPunct(long rune) {
    return in(rune, PUNCTUATION);
  }

  static boolean isSymbol(long rune) {
    return in(rune, SYMBOLS);
  }

  static boolean isControl(long rune) {
    return in(rune, bit(Character.CONTROL));
  }

  static boolean isPrint(long rune) {
    return rune == ' ' || in(rune, LETTERS | MARKS | NUMBERS | PUNCTUATION | SYMBOLS);
  }

  static boolean isGraphic(long rune) {
    return isPrint(rune) || in(rune, bit(Character.SPACE_SEPARATOR));
  }

  static boolean isSpace(long rune) {
    return rune >= '\t' && rune <= '\r'
        || rune == ' '
        || rune == 0x85
        || rune == 0xA0
        || rune > 0xFF
            && in(
                rune,
                bit(Character.SPACE_SEPARATOR)
                    | bit(Character.LINE_SEPARATOR)
                    | bit(Character.PARAGRAPH_SEPARATOR));
  }

  static long toUpper(long rune) {
    return known(rune) ? Character.toUpperCase((int) rune) : rune;
  }

  static long toLower(long rune) {
    return known(rune) ? Character.toLowerCase((int) rune) : rune;
  }

  static long toTitle(long rune) {
    return known(rune) ? Character.toTitleCase((int) rune) : rune;
  }

  private static boolean known(long rune) {
    return rune >= 0 && rune <= Utf8.MAX_RUNE;
  }

  /// The next rune of those that differ only in case, in a circle.
  static long simpleFold(long rune) {
    if (!known(rune)) {
      return rune;
    }
    int key = folded((int) rune);
    for (int next = (int) rune + 1; next <= 0x1E943; next++) {
      if (folded(next) == key) {
        return next;
      }
    }
    for (int next = 0; next < rune; next++) {
      if (folded(next) == key) {
        return next;
      }
    }
    return rune;
  }

  /// One rune for all that are equal but for case.
  static int folded(int rune) {
    if (rune == 0x130 || rune == 0x131) {
      return rune;
    }
    return Character.toLowerCase(Character.toUpperCase(rune));
  }

  /// Whether a rune belongs to the table that package `unicode` has under `name`: a category
  /// (`Lu`), a group of them (`L`) or a script (`Han`).
  static boolean isIn(String name, long rune) {
    if (!known(rune)) {
      return false;
    }
    int code = (int) rune;
    int type = Character.getType(code);
    return switch (name) {
      case "L" -> in(rune, LETTERS);
      case "M" -> in(rune, MARKS);
      case "N" -> in(rune, NUMBERS);
      case "P" -> in(rune, PUNCTUATION);
      case "S" -> in(rune, SYMBOLS);
      case "Z" -> Character.isSpaceChar(code);
      case "C" ->
          in(
              rune,
              bit(Character.CONTROL)
                  | bit(Character.FORMAT)
                  | bit(Character.SURROGATE)
                  | bit(Character.PRIVATE_USE));
      case "White_Space" -> isSpace(rune);
      case String category when category.length() == 2 -> category.equals(category(type));
      default -> Character.UnicodeScript.of(code) == script(name);
    };
  }

  private static Character.UnicodeScript script(String name) {
    return Character.UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
  }

  private static String category(int type) {
    return switch ((byte) type) {
      case Character.UPPERCASE_LETTER -> "Lu";
      case Character.LOWERCASE_LETTER -> "Ll";
      case Character.TITLECASE_LETTER -> "Lt";
      case Character.MODIFIER_LETTER -> "Lm";
      case Character.OTHER_LETTER -> "Lo";
      case Character.NON_SPACING_MARK -> "Mn";
      case Character.COMBINING_SPACING_MARK -> "Mc";
      case Character.ENCLOSING_MARK -> "Me";
      case Character.DECIMAL_DIGIT_NUMBER -> "Nd";
      case Character.LETTER_NUMBER -> "Nl";
      case Character.OTHER_NUMBER -> "No";
      case Character.CONNECTOR_PUNCTUATION -> "Pc";
      case Character.DASH_PUNCTUATION -> "Pd";
      case Character.START_PUNCTUATION -> "Ps";
      case Character.END_PUNCTUATION -> "Pe";
      case Character.INITIAL_QUOTE_PUNCTUATION -> "Pi";
      case Character.FINAL_QUOTE_PUNCTUATION -> "Pf";
      case Character.OTHER_PUNCTUATION -> "Po";
      case Character.MATH_SYMBOL -> "Sm";
      case Character.CURRENCY_SYMBOL -> "Sc";
      case Character.MODIFIER_SYMBOL -> "Sk";
      case Character.OTHER_SYMBOL -> "So";
      case Character.SPACE_SEPARATOR -> "Zs";
      case Character.LINE_SEPARATOR -> "Zl";
      case Character.PARAGRAPH_SEPARATOR -> "Zp";
      case Character.CONTROL -> "Cc";
      case Character.FORMAT -> "Cf";
      case Character.SURROGATE -> "Cs";
      case Character.PRIVATE_USE -> "Co";
      default -> "Cn";
    };
  }
}

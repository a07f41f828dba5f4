package interleave.golang.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/// Properties of runes, as package `unicode` names them: those of Unicode 15.0, which Go 1.23
/// knows.
public final class Unicode {

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

  private static final int SEPARATORS =
      bit(Character.SPACE_SEPARATOR)
          | bit(Character.LINE_SEPARATOR)
          | bit(Character.PARAGRAPH_SEPARATOR);
  private static final int OTHERS =
      bit(Character.CONTROL)
          | bit(Character.FORMAT)
          | bit(Character.SURROGATE)
          | bit(Character.PRIVATE_USE);

  private Unicode() {}

  private static int bit(int category) {
    return 1 << category;
  }

  private static boolean in(long rune, int categories) {
    return rune >= 0 && rune <= Utf8.MAX_RUNE && (1 << type((int) rune) & categories) != 0;
  }

  private static int type(int rune) {
    if (AddedLater.contains(rune)) {
      return Character.UNASSIGNED;
    }
    // the only one of another category in a later version
    return rune == 0x1171E ? Character.NON_SPACING_MARK : Character.getType(rune);
  }

  public static boolean isLetter(long rune) {
    return in(rune, LETTERS);
  }

  public static boolean isUpper(long rune) {
    return in(rune, bit(Character.UPPERCASE_LETTER));
  }

  public static boolean isLower(long rune) {
    return in(rune, bit(Character.LOWERCASE_LETTER));
  }

  public static boolean isTitle(long rune) {
    return in(rune, bit(Character.TITLECASE_LETTER));
  }

  public static boolean isDigit(long rune) {
    return in(rune, bit(Character.DECIMAL_DIGIT_NUMBER));
  }

  public static boolean isNumber(long rune) {
    return in(rune, NUMBERS);
  }

  public static boolean isMark(long rune) {
    return in(rune, MARKS);
  }

  public static boolean isPunct(long rune) {
    return in(rune, PUNCTUATION);
  }

  public static boolean isSymbol(long rune) {
    return in(rune, SYMBOLS);
  }

  public static boolean isControl(long rune) {
    return in(rune, bit(Character.CONTROL));
  }

  public static boolean isPrint(long rune) {
    return rune == ' ' || in(rune, LETTERS | MARKS | NUMBERS | PUNCTUATION | SYMBOLS);
  }

  public static boolean isGraphic(long rune) {
    return isPrint(rune) || in(rune, bit(Character.SPACE_SEPARATOR));
  }

  public static boolean isSpace(long rune) {
    return rune >= '\t' && rune <= '\r'
        || rune == ' '
        || rune == 0x85
        || rune == 0xA0
        || rune > 0xFF && in(rune, SEPARATORS);
  }

  public static long toUpper(long rune) {
    return known(rune) ? ofThisVersion(rune, Character.toUpperCase((int) rune)) : rune;
  }

  public static long toLower(long rune) {
    return known(rune) ? ofThisVersion(rune, Character.toLowerCase((int) rune)) : rune;
  }

  public static long toTitle(long rune) {
    return known(rune) ? ofThisVersion(rune, Character.toTitleCase((int) rune)) : rune;
  }

  /// The mapped rune; the rune itself when one of the two was added later.
  private static int ofThisVersion(long rune, int mapped) {
    return AddedLater.contains(mapped) || AddedLater.contains((int) rune) ? (int) rune : mapped;
  }

  private static boolean known(long rune) {
    return rune >= 0 && rune <= Utf8.MAX_RUNE;
  }

  /// The next rune of those that differ only in case, in a circle.
  public static long simpleFold(long rune) {
    return known(rune) ? Folding.next((int) rune) : rune;
  }

  /// One rune for all that are equal but for case.
  public static int folded(int rune) {
    if (rune == 0x130 || rune == 0x131) {
      return rune;
    }
    return (int) toLower(toUpper(rune));
  }

  /// Whether a rune belongs to the table that package `unicode` has under `name`, see [#table]; no
  /// rune belongs to one that there is not.
  public static boolean isIn(String name, long rune) {
    IntPredicate table = name.equals("White_Space") ? Unicode::isSpace : table(name);
    return table != null && known(rune) && table.test((int) rune);
  }

  /// What Go has in `unicode.Categories` or `unicode.Scripts` under `name`: a category (`Lu`), a
  /// group of them (`L`) or a script (`Han`); null when it has nothing.
  public static IntPredicate table(String name) {
    return switch (name) {
      case "L" -> rune -> in(rune, LETTERS);
      case "M" -> rune -> in(rune, MARKS);
      case "N" -> rune -> in(rune, NUMBERS);
      case "P" -> rune -> in(rune, PUNCTUATION);
      case "S" -> rune -> in(rune, SYMBOLS);
      case "Z" -> rune -> in(rune, SEPARATORS);
      case "C" -> rune -> in(rune, OTHERS);
      default -> name.length() == 2 ? categoryTable(name) : scriptTable(name);
    };
  }

  private static IntPredicate categoryTable(String name) {
    for (int type = Character.UPPERCASE_LETTER; type <= Character.FINAL_QUOTE_PUNCTUATION; type++) {
      if (category(type).equals(name)) {
        int bit = bit(type);
        return name.equals("Cn") ? null : rune -> in(rune, bit);
      }
    }
    return name.equals("Yi") ? scriptTable(name) : null;
  }

  private static IntPredicate scriptTable(String name) {
    for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
      if (script != Character.UnicodeScript.UNKNOWN
          && script.name().equals(name.toUpperCase(Locale.ROOT))) {
        return goName(script).equals(name)
            ? rune -> Character.UnicodeScript.of(rune) == script && !AddedLater.contains(rune)
            : null;
      }
    }
    return null;
  }

  /// As `Old_Italic`.
  private static String goName(Character.UnicodeScript script) {
    if (script == Character.UnicodeScript.SIGNWRITING) {
      return "SignWriting";
    }
    StringBuilder name = new StringBuilder();
    for (String word : script.name().split("_")) {
      name.append(name.isEmpty() ? "" : "_").append(word.charAt(0));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
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

package interleave.js.regexp;

import java.util.Locale;
import java.util.function.IntPredicate;

/// Unicode's properties by the names that `\p{…}` takes.
final class Properties {

  private static final String CATEGORIES =
      """
      Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,Lm Modifier_Letter,\
      Lo Other_Letter,Mn Nonspacing_Mark,Me Enclosing_Mark,Mc Spacing_Mark,Nd Decimal_Number,\
      Nl Letter_Number,No Other_Number,Zs Space_Separator,Zl Line_Separator,\
      Zp Paragraph_Separator,Cc Control,Cf Format,Co Private_Use,Cs Surrogate,\
      Pd Dash_Punctuation,Ps Open_Punctuation,Pe Close_Punctuation,Pc Connector_Punctuation,\
      Po Other_Punctuation,Sm Math_Symbol,Sc Currency_Symbol,Sk Modifier_Symbol,\
      So Other_Symbol,Pi Initial_Punctuation,Pf Final_Punctuation,Cn Unassigned,L Letter,\
      M Mark,N Number,P Punctuation,S Symbol,Z Separator,C Other,LC Cased_Letter,\
      Nd digit,P punct,Cc cntrl,M Combining_Mark\
      """;

  private Properties() {}

  /// The set of that name; throws when there is none.
  static CharSet of(String text) {
    int equals = text.indexOf('=');
    IntPredicate found =
        equals < 0 ? alone(text) : valued(text.substring(0, equals), text.substring(equals + 1));
    if (found == null) {
      throw new PatternException("Invalid property name");
    }
    return CharSet.of(found);
  }

  private static IntPredicate valued(String property, String value) {
    return switch (property) {
      case "General_Category", "gc" -> category(value);
      case "Script", "sc", "Script_Extensions", "scx" -> script(value);
      default -> null;
    };
  }

  private static IntPredicate alone(String name) {
    IntPredicate category = category(name);
    return category != null ? category : binary(name);
  }

  private static IntPredicate binary(String name) {
    return switch (name) {
      case "Any" -> c -> true;
      case "ASCII" -> c -> c < 128;
      case "Assigned" -> Character::isDefined;
      case "Alphabetic", "Alpha" -> Character::isAlphabetic;
      case "Lowercase", "Lower" -> Character::isLowerCase;
      case "Uppercase", "Upper" -> Character::isUpperCase;
      case "White_Space", "space" -> c -> c != 0xFEFF && CharSet.SPACE.contains(c) || c == 0x85;
      case "Ideographic", "Ideo" -> Character::isIdeographic;
      case "ID_Start", "IDS" -> c -> Character.isUnicodeIdentifierStart(c);
      case "ID_Continue", "IDC" ->
          c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
      case "Emoji" -> Character::isEmoji;
      case "Emoji_Presentation", "EPres" -> Character::isEmojiPresentation;
      case "Emoji_Modifier", "EMod" -> Character::isEmojiModifier;
      case "Emoji_Modifier_Base", "EBase" -> Character::isEmojiModifierBase;
      case "Emoji_Component", "EComp" -> Character::isEmojiComponent;
      case "Extended_Pictographic", "ExtPict" -> Character::isExtendedPictographic;
      case "ASCII_Hex_Digit", "AHex" -> c -> c < 128 && Character.digit(c, 16) >= 0;
      default -> null;
    };
  }

  private static IntPredicate script(String name) {
    try {
      var script = Character.UnicodeScript.forName(name);
      // Java takes names in any case, ECMAScript only as Unicode spells them.
      boolean spelled = name.length() == 4 || name.toUpperCase(Locale.ROOT).equals(script.name());
      return spelled && Character.isUpperCase(name.charAt(0))
          ? c -> Character.UnicodeScript.of(c) == script
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static IntPredicate category(String name) {
    for (String line : CATEGORIES.split(",")) {
      String[] names = line.strip().split(" ");
      if (names[0].equals(name) || names[1].equals(name)) {
        return inCategory(names[0]);
      }
    }
    return null;
  }

  private static IntPredicate inCategory(String code) {
    if (code.equals("LC")) {
      return c -> {
        String own = code(Character.getType(c));
        return own.equals("Lu") || own.equals("Ll") || own.equals("Lt");
      };
    }
    return code.length() == 1
        ? c -> code(Character.getType(c)).charAt(0) == code.charAt(0)
        : c -> code(Character.getType(c)).equals(code);
  }

  private static String code(int type) {
    return switch (type) {
      case Character.UPPERCASE_LETTER -> "Lu";
      case Character.LOWERCASE_LETTER -> "Ll";
      case Character.TITLECASE_LETTER -> "Lt";
      case Character.MODIFIER_LETTER -> "Lm";
      case Character.OTHER_LETTER -> "Lo";
      case Character.NON_SPACING_MARK -> "Mn";
      case Character.ENCLOSING_MARK -> "Me";
      case Character.COMBINING_SPACING_MARK -> "Mc";
      case Character.DECIMAL_DIGIT_NUMBER -> "Nd";
      case Character.LETTER_NUMBER -> "Nl";
      case Character.OTHER_NUMBER -> "No";
      case Character.SPACE_SEPARATOR -> "Zs";
      case Character.LINE_SEPARATOR -> "Zl";
      case Character.PARAGRAPH_SEPARATOR -> "Zp";
      case Character.CONTROL -> "Cc";
      case Character.FORMAT -> "Cf";
      case Character.PRIVATE_USE -> "Co";
      case Character.SURROGATE -> "Cs";
      case Character.DASH_PUNCTUATION -> "Pd";
      case Character.START_PUNCTUATION -> "Ps";
      case Character.END_PUNCTUATION -> "Pe";
      case Character.CONNECTOR_PUNCTUATION -> "Pc";
      case Character.OTHER_PUNCTUATION -> "Po";
      case Character.MATH_SYMBOL -> "Sm";
      case Character.CURRENCY_SYMBOL -> "Sc";
      case Character.MODIFIER_SYMBOL -> "Sk";
      case Character.OTHER_SYMBOL -> "So";
      case Character.INITIAL_QUOTE_PUNCTUATION -> "Pi";
      case Character.FINAL_QUOTE_PUNCTUATION -> "Pf";
      default -> "Cn";
    };
  }
}

package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.JsSymbol;
import interleave.js.value.NumberText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Primitive values, keys and colours as `util.inspect` shows them.
final class InspectText {

  /// Colours by what something is.
  enum Style {
    SPECIAL(36, 39),
    NUMBER(33, 39),
    BIGINT(33, 39),
    BOOLEAN(33, 39),
    UNDEFINED(90, 39),
    NULL(1, 22),
    STRING(32, 39),
    SYMBOL(32, 39),
    DATE(35, 39),
    REGEXP(31, 39),
    NAME(0, 0);

    private final int on;
    private final int off;

    Style(int on, int off) {
      this.on = on;
      this.off = off;
    }

    String of(String text) {
      return on == 0 ? text : "\u001b[" + on + "m" + text + "\u001b[" + off + "m";
    }
  }

  private InspectText() {}

  static String number(double number, boolean separated) {
    String text = number == 0 && 1 / number < 0 ? "-0" : NumberText.of(number);
    return separated ? separated(text) : text;
  }

  static String bigint(BigInteger number, boolean separated) {
    return (separated ? separated(number.toString()) : number) + "n";
  }

  /// With `_` between groups of three digits, before and behind the point.
  private static String separated(String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?")) {
      return text;
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    StringBuilder out = new StringBuilder(whole);
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = whole.length() - 3; i > first; i -= 3) {
      out.insert(i, '_');
    }
    if (point >= 0) {
      out.append('.');
      for (int i = point + 1; i < text.length(); i++) {
        out.append((i - point - 1) % 3 == 0 && i > point + 1 ? "_" : "").append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /// A text between the quotes that need the fewest escapes.
  static String quoted(String text) {
    char quote = '\'';
    if (text.indexOf('\'') >= 0) {
      if (text.indexOf('"') < 0) {
        quote = '"';
      } else if (text.indexOf('`') < 0 && !text.contains("${")) {
        quote = '`';
      }
    }
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' && quote == '\'') {
        out.append("\\'");
      } else {
        escape(text, i, out);
      }
    }
    return out.append(quote).toString();
  }

  private static void escape(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    int named = "\b\t\n\f\r\\".indexOf(c);
    if (named >= 0) {
      out.append('\\').append("btnfr\\".charAt(named));
    } else if (c < ' ' || c >= 0x7F && c <= 0x9F) {
      out.append(String.format("\\x%02X", (int) c));
    } else if (Character.isSurrogate(c) && isHalf(text, i)) {
      out.append("\\u").append(Integer.toHexString(c));
    } else {
      out.append(c);
    }
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  /// A symbol, with what cannot be seen escaped.
  static String symbol(JsSymbol symbol) {
    return escaped(symbol.toString());
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        out.append("\\'");
      } else {
        escape(text, i, out);
      }
    }
    return out.toString();
  }

  static boolean isName(String key) {
    if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
      return false;
    }
    for (char c : key.toCharArray()) {
      boolean fits =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// The lines of a text, each with its line end.
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length() || lines.isEmpty()) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  static String withoutColors(String text) {
    return text.indexOf('\u001b') < 0 ? text : text.replaceAll("\u001b\\[\\d\\d?m", "");
  }

  /// How many columns a text takes: wide characters take two.
  static int width(String text) {
    int width = 0;
    String plain = withoutColors(text);
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      boolean none =
          Character.isISOControl(c)
              || type == Character.NON_SPACING_MARK
              || type == Character.ENCLOSING_MARK
              || type == Character.FORMAT;
      width += none ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c == 0x2329
            || c == 0x232a
            || c >= 0x2e80 && c <= 0x3247 && c != 0x303f
            || c >= 0x3250 && c <= 0x4dbf
            || c >= 0x4e00 && c <= 0xa4c6
            || c >= 0xa960 && c <= 0xa97c
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe10 && c <= 0xfe19
            || c >= 0xfe30 && c <= 0xfe6b
            || c >= 0xff01 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1b000 && c <= 0x1b001
            || c >= 0x1f200 && c <= 0x1f251
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f900 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd);
  }

  /// How many things are left: `... 5 more items`.
  static String more(double count, String thing) {
    return "... " + NumberText.of(count) + " more " + thing + (count > 1 ? "s" : "");
  }

  /// The style of a primitive value.
  static Style style(Object value) {
    return switch (value) {
      case Double number -> Style.NUMBER;
      case BigInteger number -> Style.BIGINT;
      case Boolean truth -> Style.BOOLEAN;
      case String text -> Style.STRING;
      case JsSymbol symbol -> Style.SYMBOL;
      case Absent nothing -> nothing == Absent.NULL ? Style.NULL : Style.UNDEFINED;
      default -> Style.NAME;
    };
  }
}

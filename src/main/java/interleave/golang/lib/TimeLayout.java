package interleave.golang.lib;

import java.util.ArrayList;
import java.util.List;

/// A layout such as `2006-01-02 15:04:05`, taken apart.
final class TimeLayout {

  /// What a piece of a layout stands for.
  enum Element {
    LONG_MONTH("January"),
    MONTH("Jan"),
    LONG_WEEKDAY("Monday"),
    WEEKDAY("Mon"),
    ZONE_NAME("MST"),
    ZERO_YEAR_DAY("002"),
    ZERO_MONTH("01"),
    ZERO_DAY("02"),
    ZERO_HOUR12("03"),
    ZERO_MINUTE("04"),
    ZERO_SECOND("05"),
    YEAR("06"),
    HOUR("15"),
    NUMBER_MONTH("1"),
    LONG_YEAR("2006"),
    DAY("2"),
    UNDER_YEAR_DAY("__2"),
    UNDER_DAY("_2"),
    HOUR12("3"),
    MINUTE("4"),
    SECOND("5"),
    PM("PM"),
    LOWER_PM("pm"),
    OFFSET_SECONDS("-070000"),
    OFFSET_COLON_SECONDS("-07:00:00"),
    OFFSET("-0700"),
    OFFSET_COLON("-07:00"),
    OFFSET_SHORT("-07"),
    ISO_SECONDS("Z070000"),
    ISO_COLON_SECONDS("Z07:00:00"),
    ISO("Z0700"),
    ISO_COLON("Z07:00"),
    ISO_SHORT("Z07"),
    FRACTION_ZEROS(""),
    FRACTION_NINES(""),
    END("");

    final String text;

    Element(String text) {
      this.text = text;
    }

    boolean isIso() {
      return compareTo(ISO_SECONDS) >= 0 && compareTo(ISO_SHORT) <= 0;
    }

    boolean isOffset() {
      return compareTo(OFFSET_SECONDS) >= 0 && compareTo(ISO_SHORT) <= 0;
    }

    boolean hasColon() {
      return text.indexOf(':') >= 0;
    }

    /// Number of pairs of digits in an offset.
    int pairs() {
      return (text.length() - 1 - (hasColon() ? text.length() / 3 - 1 : 0)) / 2;
    }
  }

  /// @param prefix literal text before the element
  /// @param text the element as the layout has it
  record Piece(String prefix, Element element, String text) {}

  private TimeLayout() {}

  /// The last piece has the element [Element#END].
  static List<Piece> parse(String layout) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < layout.length(); ) {
      String fraction = fraction(layout, i);
      Element element = fraction.isEmpty() ? at(layout, i) : fractionKind(fraction);
      if (element == null) {
        i++;
        continue;
      }
      int start = i;
      if (element == Element.LONG_YEAR && layout.charAt(i) == '_') {
        start++;
      }
      String text = fraction.isEmpty() ? element.text : fraction;
      pieces.add(new Piece(layout.substring(from, start), element, text));
      i = start + text.length();
      from = i;
    }
    pieces.add(new Piece(layout.substring(from), Element.END, ""));
    return pieces;
  }

  private static Element at(String layout, int i) {
    if (layout.startsWith("_2006", i)) {
      return Element.LONG_YEAR;
    }
    for (Element element : Element.values()) {
      if (!element.text.isEmpty() && layout.startsWith(element.text, i)) {
        boolean name = element == Element.MONTH || element == Element.WEEKDAY;
        int next = i + element.text.length();
        boolean longer =
            next < layout.length() && layout.charAt(next) >= 'a' && layout.charAt(next) <= 'z';
        if (!name || !longer) {
          return element;
        }
      }
    }
    return null;
  }

  /// `.000` or `,999`; empty when there is none.
  private static String fraction(String layout, int i) {
    char c = layout.charAt(i);
    if (c != '.' && c != ',' || i + 1 == layout.length()) {
      return "";
    }
    char digit = layout.charAt(i + 1);
    if (digit != '0' && digit != '9') {
      return "";
    }
    int end = i + 1;
    while (end < layout.length() && layout.charAt(end) == digit) {
      end++;
    }
    boolean ended = end == layout.length() || layout.charAt(end) < '0' || layout.charAt(end) > '9';
    return ended ? layout.substring(i, end) : "";
  }

  private static Element fractionKind(String fraction) {
    return fraction.charAt(1) == '0' ? Element.FRACTION_ZEROS : Element.FRACTION_NINES;
  }
}

package interleave.js.lib;

import interleave.base.CalendarNames;
import interleave.js.value.NumberText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Date.parse`: ISO 8601 first, then the looser texts that V8 takes as well (`Jan 5, 2024 10:00`,
/// `2024/03/04`, `5 March 2021 GMT+2`).
final class DateParsing {

  private static final Pattern ISO =
      Pattern.compile(
          "([+-]\\d{6}|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
              + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?:\\([^)]*\\)|(\\d+):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?"
              + "|(\\d+)[/-](\\d+)[/-](\\d+)|([+-]\\d+:?\\d*)|(\\d+)|([A-Za-z]+)\\.?|[,.-])\\s*");

  private DateParsing() {}

  /// Milliseconds since 1970; NaN when the text is no date.
  static double parse(String text) {
    String trimmed = NumberText.trim(text);
    Matcher iso = ISO.matcher(trimmed);
    return iso.matches() ? iso(iso) : new DateWords(WORD.matcher(trimmed)).parse();
  }

  private static double iso(Matcher iso) {
    if (iso.group(1).equals("-000000")) {
      return Double.NaN;
    }
    double month = number(iso.group(2), 1);
    double day = number(iso.group(3), 1);
    double hour = number(iso.group(4), 0);
    double minute = number(iso.group(5), 0);
    double second = number(iso.group(6), 0);
    double milli = milli(iso.group(7));
    boolean midnight = hour == 24 && minute + second + milli == 0;
    if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 59) {
      return Double.NaN;
    }
    if (hour > 23 && !midnight) {
      return Double.NaN;
    }
    double days = Days.day(number(iso.group(1), 0), month - 1, day);
    return Days.clip(
        days * Days.MILLIS + Days.time(hour, minute, second, milli) - zone(iso.group(8)));
  }

  static double number(String digits, double missing) {
    return digits == null ? missing : Double.parseDouble(digits);
  }

  /// Milliseconds of the digits behind the point.
  static double milli(String digits) {
    return digits == null ? 0 : Double.parseDouble((digits + "00").substring(0, 3));
  }

  /// How far a zone is ahead, in milliseconds.
  static double zone(String zone) {
    if (zone == null || zone.equals("Z")) {
      return 0;
    }
    String digits = zone.substring(1).replace(":", "");
    double hours =
        Double.parseDouble(
            digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
    double minutes =
        digits.length() <= 2 ? 0 : Double.parseDouble(digits.substring(digits.length() - 2));
    return (zone.charAt(0) == '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  }

  /// The number of a month by the start of its name; -1 when the word is none.
  static int month(String word) {
    for (int i = 0; i < 12; i++) {
      String name = CalendarNames.MONTHS.get(i).toLowerCase(Locale.ROOT);
      if (word.length() >= 3 && name.startsWith(word.substring(0, 3))) {
        return i;
      }
    }
    return -1;
  }
}

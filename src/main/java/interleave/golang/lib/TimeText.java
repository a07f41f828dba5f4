package interleave.golang.lib;

import interleave.base.CalendarNames;
import java.time.LocalDate;

/// Times as text: `Time.Format`, `Duration.String` and the calendar behind them.
final class TimeText {

  private static final long SECONDS_PER_DAY = 86_400;
  private static final long DAYS_TO_1970 = 719_162;

  private TimeText() {}

  /// The date of a number of seconds since 1 January of year 1.
  static LocalDate date(long seconds) {
    return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_PER_DAY) - DAYS_TO_1970);
  }

  /// Days from 1 January of year 1 to a date; months and days may be out of range.
  static long days(long year, long month, long day) {
    long y = year + Math.floorDiv(month - 1, 12L);
    int m = (int) Math.floorMod(month - 1, 12L) + 1;
    return LocalDate.of(Math.toIntExact(y), m, 1).toEpochDay() + DAYS_TO_1970 + day - 1;
  }

  /// Sunday is 0.
  static int weekday(LocalDate date) {
    return date.getDayOfWeek().getValue() % 7;
  }

  /// @param seconds since year 1, as clocks of the zone show them
  static String format(String layout, long seconds, long nanos, String zone, int offset) {
    LocalDate date = date(seconds);
    int clock = (int) Math.floorMod(seconds, SECONDS_PER_DAY);
    StringBuilder out = new StringBuilder();
    for (TimeLayout.Piece piece : TimeLayout.parse(layout)) {
      out.append(piece.prefix());
      switch (piece.element()) {
        case END -> {}
        case FRACTION_ZEROS, FRACTION_NINES -> fraction(out, piece, nanos);
        case ZONE_NAME -> {
          if (zone.isEmpty()) {
            offset(out, TimeLayout.Element.OFFSET, offset);
          } else {
            out.append(zone);
          }
        }
        default -> {
          if (piece.element().isOffset()) {
            offset(out, piece.element(), offset);
          } else {
            field(out, piece.element(), date, clock);
          }
        }
      }
    }
    return out.toString();
  }

  private static void field(
      StringBuilder out, TimeLayout.Element element, LocalDate date, int clock) {
    int hour = clock / 3600;
    int hour12 = hour % 12 == 0 ? 12 : hour % 12;
    switch (element) {
      case LONG_YEAR -> number(out, date.getYear(), 4);
      case YEAR -> number(out, Math.abs(date.getYear()) % 100, 2);
      case LONG_MONTH -> out.append(CalendarNames.MONTHS.get(date.getMonthValue() - 1));
      case MONTH -> out.append(CalendarNames.MONTHS.get(date.getMonthValue() - 1), 0, 3);
      case NUMBER_MONTH -> out.append(date.getMonthValue());
      case ZERO_MONTH -> number(out, date.getMonthValue(), 2);
      case LONG_WEEKDAY -> out.append(CalendarNames.WEEKDAYS.get(weekday(date)));
      case WEEKDAY -> out.append(CalendarNames.WEEKDAYS.get(weekday(date)), 0, 3);
      case DAY -> out.append(date.getDayOfMonth());
      case UNDER_DAY -> padded(out, date.getDayOfMonth(), 2);
      case ZERO_DAY -> number(out, date.getDayOfMonth(), 2);
      case UNDER_YEAR_DAY -> padded(out, date.getDayOfYear(), 3);
      case ZERO_YEAR_DAY -> number(out, date.getDayOfYear(), 3);
      case HOUR -> number(out, hour, 2);
      case HOUR12 -> out.append(hour12);
      case ZERO_HOUR12 -> number(out, hour12, 2);
      case MINUTE -> out.append(clock / 60 % 60);
      case ZERO_MINUTE -> number(out, clock / 60 % 60, 2);
      case SECOND -> out.append(clock % 60);
      case ZERO_SECOND -> number(out, clock % 60, 2);
      case PM -> out.append(hour >= 12 ? "PM" : "AM");
      case LOWER_PM -> out.append(hour >= 12 ? "pm" : "am");
      default -> throw new IllegalStateException("no field of a time: " + element);
    }
  }

  private static void number(StringBuilder out, int n, int width) {
    String digits = Integer.toString(Math.abs(n));
    out.append(n < 0 ? "-" : "").repeat('0', Math.max(width - digits.length(), 0)).append(digits);
  }

  private static void padded(StringBuilder out, int n, int width) {
    String digits = Integer.toString(n);
    out.repeat(' ', Math.max(width - digits.length(), 0)).append(digits);
  }

  private static void fraction(StringBuilder out, TimeLayout.Piece piece, long nanos) {
    int digits = piece.text().length() - 1;
    String all = Long.toString(1_000_000_000 + nanos).substring(1);
    String cut = digits <= 9 ? all.substring(0, digits) : all + "0".repeat(digits - 9);
    if (piece.element() == TimeLayout.Element.FRACTION_NINES) {
      int end = cut.length();
      while (end > 0 && cut.charAt(end - 1) == '0') {
        end--;
      }
      cut = cut.substring(0, end);
      if (cut.isEmpty()) {
        return;
      }
    }
    out.append(piece.text().charAt(0)).append(cut);
  }

  private static void offset(StringBuilder out, TimeLayout.Element element, int offset) {
    if (offset == 0 && element.isIso()) {
      out.append('Z');
      return;
    }
    int minutes = Math.abs(offset / 60);
    out.append(offset / 60 < 0 ? '-' : '+');
    number(out, minutes / 60, 2);
    String colon = element.hasColon() ? ":" : "";
    if (element.pairs() >= 2) {
      number(out.append(colon), minutes % 60, 2);
    }
    if (element.pairs() >= 3) {
      number(out.append(colon), Math.abs(offset) % 60, 2);
    }
  }

  /// A text in an error of package time: in quotes, with the bytes of all that is not ASCII, and of
  /// control characters, as numbers.
  static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x80) {
        out.append(String.format("\\x%02x", (int) c));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return out.append('"').toString();
  }
}

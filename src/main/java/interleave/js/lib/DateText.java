package interleave.js.lib;

import interleave.base.CalendarNames;
import interleave.js.value.Absent;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsObject;
import interleave.js.value.Thrown;
import java.util.List;

/// Dates as texts.
final class DateText {

  private static final String[] FIELDS = {
    "weekday",
    "era",
    "year",
    "month",
    "day",
    "dayPeriod",
    "hour",
    "minute",
    "second",
    "fractionalSecondDigits",
    "timeZoneName",
    "dateStyle",
    "timeStyle",
    "hour12",
    "hourCycle"
  };

  private DateText() {}

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  static String iso(double time) {
    Days.Parts p = Days.parts(time);
    String year =
        p.year() >= 0 && p.year() <= 9999
            ? String.format("%04d", p.year())
            : String.format("%s%06d", p.year() < 0 ? "-" : "+", Math.abs(p.year()));
    return year
        + "-"
        + two(p.month() + 1)
        + "-"
        + two(p.day())
        + "T"
        + clock(p)
        + String.format(".%03dZ", p.milli());
  }

  private static String clock(Days.Parts p) {
    return two(p.hour()) + ":" + two(p.minute()) + ":" + two(p.second());
  }

  private static String year(long year) {
    return year < 0 ? String.format("-%06d", -year) : String.format("%04d", year);
  }

  private static String shortName(List<String> names, int index) {
    return names.get(index).substring(0, 3);
  }

  static String date(double time) {
    Days.Parts p = Days.parts(time);
    return shortName(CalendarNames.WEEKDAYS, p.weekday())
        + " "
        + shortName(CalendarNames.MONTHS, p.month())
        + " "
        + two(p.day())
        + " "
        + year(p.year());
  }

  static String time(double time) {
    return clock(Days.parts(time)) + " GMT+0000 (Coordinated Universal Time)";
  }

  static String utc(double time) {
    Days.Parts p = Days.parts(time);
    return shortName(CalendarNames.WEEKDAYS, p.weekday())
        + ", "
        + two(p.day())
        + " "
        + shortName(CalendarNames.MONTHS, p.month())
        + " "
        + year(p.year())
        + " "
        + clock(p)
        + " GMT";
  }

  static String localeTime(double time) {
    Days.Parts p = Days.parts(time);
    int hour = p.hour() % 12 == 0 ? 12 : p.hour() % 12;
    return hour + ":" + two(p.minute()) + ":" + two(p.second()) + (p.hour() < 12 ? " AM" : " PM");
  }

  static String localeDate(double time, Object options) {
    Days.Parts p = Days.parts(time);
    if (!(options instanceof JsObject object)) {
      return p.month() + 1 + "/" + p.day() + "/" + p.year();
    }
    checkOptions(object);
    boolean any = false;
    for (String name : new String[] {"year", "month", "day", "weekday"}) {
      any |= object.get(name) != Absent.UNDEFINED;
    }
    if (!any) {
      return p.month() + 1 + "/" + p.day() + "/" + p.year();
    }
    return chosen(p, object);
  }

  private static void checkOptions(JsObject options) {
    for (int i = 5; i < FIELDS.length; i++) {
      refuse(options, FIELDS[i]);
    }
    refuse(options, "era");
  }

  private static void refuse(JsObject options, String name) {
    if (options.get(name) != Absent.UNDEFINED) {
      throw Thrown.of(
          ErrorKind.ERROR,
          "Interleave does not support the option " + name + " of toLocaleDateString");
    }
  }

  /// Year, month, day and weekday as the options ask for them, in the order of en-US.
  private static String chosen(Days.Parts p, JsObject options) {
    Object monthStyle = options.get("month");
    Object weekday = options.get("weekday");
    String year = number(options.get("year"), p.year() % 100, p.year());
    String day = number(options.get("day"), p.day(), p.day());
    String start =
        weekday == Absent.UNDEFINED
            ? ""
            : "long".equals(weekday)
                ? CalendarNames.WEEKDAYS.get(p.weekday())
                : shortName(CalendarNames.WEEKDAYS, p.weekday());
    if (!"long".equals(monthStyle) && !"short".equals(monthStyle)) {
      String month = number(monthStyle, p.month() + 1, p.month() + 1);
      return joined(start, ", ", joined(month, "/", joined(day, "/", year)));
    }
    String month =
        "long".equals(monthStyle)
            ? CalendarNames.MONTHS.get(p.month())
            : shortName(CalendarNames.MONTHS, p.month());
    String monthDay = joined(month, " ", day);
    return joined(start, ", ", joined(monthDay, day.isEmpty() ? " " : ", ", year));
  }

  private static String number(Object style, long twoDigits, long numeric) {
    if (style == Absent.UNDEFINED) {
      return "";
    }
    return "2-digit".equals(style) ? two(twoDigits) : Long.toString(numeric);
  }

  private static String joined(String a, String between, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + between + b;
  }
}

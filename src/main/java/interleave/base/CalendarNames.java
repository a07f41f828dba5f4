package interleave.base;

import java.util.List;

/// The English names of months and days of the week, as Go and JavaScript print them. Not those of
/// `java.time`, which depend on the data of the Java that runs.
public final class CalendarNames {

  /// From January, which is 0.
  public static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /// From Sunday, which is 0.
  public static final List<String> WEEKDAYS =
      List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");

  private CalendarNames() {}
}

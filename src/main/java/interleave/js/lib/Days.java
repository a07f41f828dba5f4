package interleave.js.lib;

/// The calendar of dates: milliseconds since 1970 and what they are in years, months and days. All
/// without time zones: a program's zone is UTC.
final class Days {

  static final double MILLIS = 86_400_000;

  private static final double LATEST = 8.64e15;

  private Days() {}

  /// A time taken apart.
  ///
  /// @param month from 0
  /// @param weekday from Sunday, 0
  record Parts(
      long year, int month, int day, int weekday, int hour, int minute, int second, int milli) {}

  static Parts parts(double time) {
    long days = (long) Math.floor(time / MILLIS);
    long rest = (long) (time - days * MILLIS);
    // The number of days since 1 March of year 0, in eras of 400 years.
    long shifted = days + 719468;
    long era = Math.floorDiv(shifted, 146097);
    long dayOfEra = shifted - era * 146097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long fromMarch = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * fromMarch + 2) / 5 + 1);
    int month = (int) (fromMarch < 10 ? fromMarch + 2 : fromMarch - 10);
    long year = yearOfEra + era * 400 + (month <= 1 ? 1 : 0);
    return new Parts(
        year,
        month,
        day,
        (int) Math.floorMod(days + 4, 7L),
        (int) (rest / 3_600_000),
        (int) (rest / 60_000 % 60),
        (int) (rest / 1000 % 60),
        (int) (rest % 1000));
  }

  /// MakeDay: days since 1970; months may be any number.
  static double day(double year, double month, double day) {
    if (!Double.isFinite(year + month + day)) {
      return Double.NaN;
    }
    double y = whole(year) + Math.floor(whole(month) / 12);
    if (Math.abs(y) > 400_000) {
      return Double.NaN;
    }
    long m = (long) (whole(month) - Math.floor(whole(month) / 12) * 12);
    long shiftedYear = (long) y - (m <= 1 ? 1 : 0);
    long era = Math.floorDiv(shiftedYear, 400);
    long yearOfEra = shiftedYear - era * 400;
    long fromMarch = m > 1 ? m - 2 : m + 10;
    long dayOfYear = (153 * fromMarch + 2) / 5;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097.0 + dayOfEra - 719468 + whole(day) - 1;
  }

  /// MakeTime.
  static double time(double hour, double minute, double second, double milli) {
    return whole(hour) * 3_600_000 + whole(minute) * 60_000 + whole(second) * 1000 + whole(milli);
  }

  static double whole(double number) {
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }

  /// TimeClip: NaN for what is too far away.
  static double clip(double time) {
    return Double.isFinite(time) && Math.abs(time) <= LATEST ? whole(time) + 0.0 : Double.NaN;
  }
}

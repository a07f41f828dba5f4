package interleave.picture;

import java.util.Locale;

/// Virtual time as people read it.
public final class Durations {

  private static final String[] UNITS = {"ns", "µs", "ms", "s"};

  private Durations() {}

  /// `88 ms`, `1.5 s`, `250 µs`; at most three significant digits, hours and minutes as `2 min 5
  /// s`.
  public static String text(long nanos) {
    if (nanos < 0) {
      return "-" + text(-nanos);
    }
    if (nanos >= 60_000_000_000L) {
      long seconds = nanos / 1_000_000_000L;
      long minutes = seconds / 60;
      String rest = seconds % 60 == 0 ? "" : " " + seconds % 60 + " s";
      if (minutes < 60) {
        return minutes + " min" + rest;
      }
      return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
    double value = nanos;
    int unit = 0;
    while (unit < UNITS.length - 1 && value >= 999.5) {
      value /= 1000;
      unit++;
    }
    int places = value >= 99.95 || unit == 0 ? 0 : value >= 9.995 ? 1 : 2;
    String number = String.format(Locale.ROOT, "%." + places + "f", value);
    if (places > 0) {
      number = number.replaceAll("\\.?0+$", "");
    }
    return number + " " + UNITS[unit];
  }
}

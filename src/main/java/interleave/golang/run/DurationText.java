package interleave.golang.run;

/// Durations as `time.Duration.String` writes them: `1h15m0.5s`.
public final class DurationText {

  private DurationText() {}

  /// One `char` a byte of UTF-8.
  public static String of(long d) {
    if (d == 0) {
      return "0s";
    }
    StringBuilder out = new StringBuilder(d < 0 ? "-" : "");
    long u = d < 0 ? -d : d;
    if (Long.compareUnsigned(u, 1_000) < 0) {
      return out.append(u).append("ns").toString();
    }
    if (Long.compareUnsigned(u, 1_000_000) < 0) {
      return decimals(out, u, 1_000).append("\u00C2\u00B5s").toString();
    }
    if (Long.compareUnsigned(u, 1_000_000_000) < 0) {
      return decimals(out, u, 1_000_000).append("ms").toString();
    }
    long seconds = Long.divideUnsigned(u, 1_000_000_000);
    long hours = seconds / 3600;
    if (hours > 0) {
      out.append(hours).append('h');
    }
    if (seconds >= 60) {
      out.append(seconds / 60 % 60).append('m');
    }
    long rest = seconds % 60 * 1_000_000_000 + Long.remainderUnsigned(u, 1_000_000_000);
    return decimals(out, rest, 1_000_000_000).append('s').toString();
  }

  private static StringBuilder decimals(StringBuilder out, long value, long unit) {
    out.append(value / unit);
    long fraction = value % unit;
    if (fraction > 0) {
      String digits = Long.toString(unit + fraction).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 0, end);
    }
    return out;
  }
}

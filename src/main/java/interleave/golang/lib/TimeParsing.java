package interleave.golang.lib;

import interleave.base.CalendarNames;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;

/// Times from text, as `time.Parse` reads them.
final class TimeParsing {

  private final String original;
  private String value;

  int year;
  int month = -1;
  int day = -1;
  int hour;
  int minute;
  int second;
  int nanos;
  int offset;
  boolean hasOffset;
  boolean isUtc;
  String zone = "";

  boolean failed;
  String failedLayout = "";
  String failedValue = "";
  String message = "";

  private int yearDay = -1;
  private boolean am;
  private boolean pm;
  private String outOfRange = "";

  private TimeParsing(String value) {
    this.original = value;
    this.value = value;
  }

  /// Thrown where the text does not fit the layout.
  private static final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    Misfit() {
      super(null, null, false, false);
    }
  }

  static TimeParsing parse(String layout, String value) {
    TimeParsing parsing = new TimeParsing(value);
    parsing.run(TimeLayout.parse(layout));
    return parsing;
  }

  private void fail(String layoutPart, String valuePart, String text) {
    failed = true;
    failedLayout = layoutPart;
    failedValue = valuePart;
    message = text;
  }

  private void run(List<TimeLayout.Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      TimeLayout.Piece piece = pieces.get(i);
      if (!skip(piece.prefix())) {
        fail(piece.prefix(), value, "");
        return;
      }
      if (piece.element() == TimeLayout.Element.END) {
        if (!value.isEmpty()) {
          fail("", value, ": extra text: " + TimeText.quote(value));
          return;
        }
        break;
      }
      String hold = value;
      try {
        element(piece, pieces.get(i + 1).element());
      } catch (Misfit e) {
        if (outOfRange.isEmpty()) {
          fail(piece.text(), hold, "");
          return;
        }
      }
      if (!outOfRange.isEmpty()) {
        fail(piece.text(), value, ": " + outOfRange + " out of range");
        return;
      }
    }
    finish();
  }

  private void finish() {
    if (pm && hour < 12) {
      hour += 12;
    } else if (am && hour == 12) {
      hour = 0;
    }
    if (yearDay >= 0) {
      boolean leap = java.time.Year.isLeap(year);
      if (yearDay < 1 || yearDay > (leap ? 366 : 365)) {
        fail("", value, ": day-of-year out of range");
        return;
      }
      java.time.LocalDate date = java.time.LocalDate.ofYearDay(year, yearDay);
      if (month >= 0 && month != date.getMonthValue()) {
        fail("", value, ": day-of-year does not match month");
        return;
      }
      if (day >= 0 && day != date.getDayOfMonth()) {
        fail("", value, ": day-of-year does not match day");
        return;
      }
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      return;
    }
    month = month < 0 ? 1 : month;
    day = day < 0 ? 1 : day;
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      fail("", value, ": day out of range");
    }
  }

  private boolean skip(String prefix) {
    int i = 0;
    while (i < prefix.length()) {
      if (prefix.charAt(i) == ' ') {
        if (!value.isEmpty() && value.charAt(0) != ' ') {
          return false;
        }
        while (i < prefix.length() && prefix.charAt(i) == ' ') {
          i++;
        }
        while (!value.isEmpty() && value.charAt(0) == ' ') {
          value = value.substring(1);
        }
        continue;
      }
      if (value.isEmpty() || value.charAt(0) != prefix.charAt(i)) {
        return false;
      }
      value = value.substring(1);
      i++;
    }
    return true;
  }

  private void element(TimeLayout.Piece piece, TimeLayout.Element next) throws Misfit {
    TimeLayout.Element element = piece.element();
    switch (element) {
      case YEAR -> {
        year = signed(take(2));
        year += year >= 69 ? 1900 : 2000;
      }
      case LONG_YEAR -> year = digits(4);
      case MONTH -> month = name(CalendarNames.MONTHS, 3) + 1;
      case LONG_MONTH -> month = name(CalendarNames.MONTHS, 99) + 1;
      case WEEKDAY -> name(CalendarNames.WEEKDAYS, 3);
      case LONG_WEEKDAY -> name(CalendarNames.WEEKDAYS, 99);
      case NUMBER_MONTH, ZERO_MONTH -> {
        month = number(element == TimeLayout.Element.ZERO_MONTH);
        check(month >= 1 && month <= 12, "month");
      }
      case DAY, UNDER_DAY, ZERO_DAY -> {
        dropSpaces(element == TimeLayout.Element.UNDER_DAY ? 1 : 0);
        day = number(element == TimeLayout.Element.ZERO_DAY);
      }
      case UNDER_YEAR_DAY, ZERO_YEAR_DAY -> {
        dropSpaces(element == TimeLayout.Element.UNDER_YEAR_DAY ? 2 : 0);
        yearDay = upToThreeDigits(element == TimeLayout.Element.ZERO_YEAR_DAY);
      }
      case HOUR -> {
        hour = number(false);
        check(hour < 24, "hour");
      }
      case HOUR12, ZERO_HOUR12 -> {
        hour = number(element == TimeLayout.Element.ZERO_HOUR12);
        check(hour <= 12, "hour");
      }
      case MINUTE, ZERO_MINUTE -> {
        minute = number(element == TimeLayout.Element.ZERO_MINUTE);
        check(minute < 60, "minute");
      }
      case SECOND, ZERO_SECOND -> seconds(element, next);
      case PM -> halfDay("PM", "AM");
      case LOWER_PM -> halfDay("pm", "am");
      case ZONE_NAME -> zoneName();
      case FRACTION_ZEROS -> fraction(piece.text().length());
      case FRACTION_NINES -> {
        if (beginsFraction()) {
          fraction(1 + leadingDigits(1));
        }
      }
      default -> offset(element);
    }
  }

  private void check(boolean ok, String what) {
    if (!ok) {
      outOfRange = what;
    }
  }

  private void seconds(TimeLayout.Element element, TimeLayout.Element next) throws Misfit {
    second = number(element == TimeLayout.Element.ZERO_SECOND);
    check(second < 60, "second");
    boolean fractionFollows =
        next == TimeLayout.Element.FRACTION_ZEROS || next == TimeLayout.Element.FRACTION_NINES;
    if (outOfRange.isEmpty() && beginsFraction() && !fractionFollows) {
      fraction(1 + leadingDigits(1));
    }
  }

  private boolean beginsFraction() {
    return value.length() >= 2 && (value.charAt(0) == '.' || value.charAt(0) == ',') && isDigit(1);
  }

  private boolean isDigit(int i) {
    return i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9';
  }

  private int leadingDigits(int from) {
    int n = 0;
    while (isDigit(from + n)) {
      n++;
    }
    return n;
  }

  private String take(int n) throws Misfit {
    if (value.length() < n) {
      throw new Misfit();
    }
    String taken = value.substring(0, n);
    value = value.substring(n);
    return taken;
  }

  private static int parse(String digits) throws Misfit {
    int n = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw new Misfit();
      }
      n = n * 10 + c - '0';
    }
    return n;
  }

  /// Go reads two-digit years and fractions as it reads numbers: with a sign.
  private static int signed(String text) throws Misfit {
    boolean hasSign = text.startsWith("-") || text.startsWith("+");
    if (hasSign && text.length() == 1) {
      throw new Misfit();
    }
    int n = parse(hasSign ? text.substring(1) : text);
    return text.startsWith("-") ? -n : n;
  }

  private int digits(int n) throws Misfit {
    return parse(take(n));
  }

  private int number(boolean twoDigits) throws Misfit {
    if (!isDigit(0) || twoDigits && !isDigit(1)) {
      throw new Misfit();
    }
    return digits(isDigit(1) ? 2 : 1);
  }

  private int upToThreeDigits(boolean exactly) throws Misfit {
    int n = Math.min(leadingDigits(0), 3);
    if (n == 0 || exactly && n != 3) {
      throw new Misfit();
    }
    return digits(n);
  }

  private void dropSpaces(int most) {
    for (int i = 0; i < most && value.startsWith(" "); i++) {
      value = value.substring(1);
    }
  }

  private int name(List<String> names, int length) throws Misfit {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String wanted = name.substring(0, Math.min(length, name.length()));
      if (value.regionMatches(true, 0, wanted, 0, wanted.length())) {
        value = value.substring(wanted.length());
        return i;
      }
    }
    throw new Misfit();
  }

  private void halfDay(String after, String before) throws Misfit {
    String word = take(2);
    if (word.equals(after)) {
      pm = true;
    } else if (word.equals(before)) {
      am = true;
    } else {
      throw new Misfit();
    }
  }

  private void fraction(int length) throws Misfit {
    String text = take(length);
    if (text.charAt(0) != '.' && text.charAt(0) != ',') {
      throw new Misfit();
    }
    String digits = text.substring(1, Math.min(text.length(), 10));
    nanos = signed(digits);
    check(nanos >= 0, "fractional second");
    for (int i = digits.length(); i < 9; i++) {
      nanos *= 10;
    }
  }

  private void offset(TimeLayout.Element element) throws Misfit {
    if (element.isIso() && value.startsWith("Z")) {
      value = value.substring(1);
      isUtc = true;
      return;
    }
    String text = take(element.text.length());
    int width = element.hasColon() ? 3 : 2;
    for (int i = 1; element.hasColon() && i < element.pairs(); i++) {
      if (text.charAt(i * width) != ':') {
        throw new Misfit();
      }
    }
    int[] parts = new int[3];
    try {
      for (int i = 0; i < element.pairs(); i++) {
        parts[i] = parse(text.substring(1 + i * width, 3 + i * width));
      }
    } finally { // an hour out of range is told before minutes that are no numbers
      check(parts[0] <= 24, "time zone offset hour");
      check(parts[1] <= 60, "time zone offset minute");
      check(parts[2] <= 60, "time zone offset second");
    }
    offset = (parts[0] * 60 + parts[1]) * 60 + parts[2];
    if (text.charAt(0) == '-') {
      offset = -offset;
    } else if (text.charAt(0) != '+') {
      throw new Misfit();
    }
    hasOffset = true;
  }

  private void zoneName() throws Misfit {
    if (value.startsWith("UTC")) {
      value = value.substring(3);
      isUtc = true;
      return;
    }
    int upper = 0;
    while (upper < 6 && upper < value.length() && Character.isUpperCase(value.charAt(upper))) {
      upper++;
    }
    int length;
    if (value.startsWith("ChST") || value.startsWith("MeST")) {
      length = 4;
    } else if (value.startsWith("GMT")) {
      length = 3 + signedOffset(3);
    } else if (value.startsWith("+") || value.startsWith("-")) {
      length = signedOffset(0);
    } else if (upper == 5 && value.charAt(4) == 'T'
        || upper == 4 && (value.charAt(3) == 'T' || value.startsWith("WITA"))
        || upper == 3) {
      length = upper;
    } else {
      throw new Misfit();
    }
    if (length == 0) {
      throw new Misfit();
    }
    zone = take(length);
    if (zone.length() > 3 && zone.startsWith("GMT") && !hasOffset) {
      offset = Integer.parseInt(zone.substring(3)) * 3600;
    }
  }

  private int signedOffset(int from) {
    if (from >= value.length() || value.charAt(from) != '+' && value.charAt(from) != '-') {
      return 0;
    }
    int digits = leadingDigits(from + 1);
    if (digits == 0 || digits > 9) {
      return 0;
    }
    int hours = Integer.parseInt(value.substring(from + 1, from + 1 + digits));
    return hours > 23 ? 0 : 1 + digits;
  }

  @Override
  public String toString() {
    return original;
  }

  /// A duration such as `1h15m30.918s`, or what is wrong with it.
  record FoundDuration(long nanos, String problem) {}

  private static final BigInteger LONGEST_NEGATIVE = BigInteger.ONE.shiftLeft(63);

  static FoundDuration parseDuration(String text) {
    String invalid = "time: invalid duration " + TimeText.quote(text);
    boolean negative = text.startsWith("-");
    String s = negative || text.startsWith("+") ? text.substring(1) : text;
    if (s.equals("0")) {
      return new FoundDuration(0, "");
    }
    BigInteger total = BigInteger.ZERO;
    int i = 0;
    do {
      int start = i;
      while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
        i++;
      }
      String whole = s.substring(start, i);
      String fraction = "";
      if (i < s.length() && s.charAt(i) == '.') {
        int from = ++i;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
          i++;
        }
        fraction = s.substring(from, i);
      }
      if (whole.isEmpty() && fraction.isEmpty()) {
        return new FoundDuration(0, invalid);
      }
      int from = i;
      while (i < s.length() && s.charAt(i) != '.' && (s.charAt(i) < '0' || s.charAt(i) > '9')) {
        i++;
      }
      String name = s.substring(from, i);
      String in = " in duration " + TimeText.quote(text);
      if (name.isEmpty()) {
        return new FoundDuration(0, "time: missing unit" + in);
      }
      long unit = unit(name);
      if (unit == 0) {
        String quoted = TimeText.quote(name);
        return new FoundDuration(0, "time: unknown unit " + quoted + in);
      }
      total = total.add(part(whole, fraction, unit));
      if (total.compareTo(LONGEST_NEGATIVE) > 0) {
        return new FoundDuration(0, invalid);
      }
    } while (i < s.length());
    if (total.equals(LONGEST_NEGATIVE) && !negative) {
      return new FoundDuration(0, invalid);
    }
    return new FoundDuration(negative ? -total.longValue() : total.longValue(), "");
  }

  /// A number of units in nanoseconds; the fraction is cut off where Go cuts it.
  private static BigInteger part(String whole, String fraction, long unit) {
    BigInteger value =
        new BigInteger(whole.isEmpty() ? "0" : whole).multiply(BigInteger.valueOf(unit));
    long digits = 0;
    double scale = 1;
    for (int i = 0; i < fraction.length() && digits <= (Long.MAX_VALUE - 9) / 10; i++) {
      digits = digits * 10 + (fraction.charAt(i) - '0');
      scale *= 10;
    }
    return value.add(BigInteger.valueOf((long) (digits * (unit / scale))));
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1;
      case "us", "\u00C2\u00B5s", "\u00CE\u00BCs" -> 1_000;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0;
    };
  }
}

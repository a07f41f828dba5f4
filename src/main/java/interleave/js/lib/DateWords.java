package interleave.js.lib;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/// Reads a date word by word, as people write them.
final class DateWords {

  private final Matcher words;
  private final List<Double> numbers = new ArrayList<>();
  private int month = -1;
  private double clock;
  private double zone;
  private boolean zoned;
  private boolean wrong;

  DateWords(Matcher words) {
    this.words = words;
  }

  double parse() {
    int at = 0;
    while (at < words.regionEnd() && words.find(at) && words.start() == at && words.end() > at) {
      take();
      at = words.end();
    }
    if (at < words.regionEnd() || wrong) {
      return Double.NaN;
    }
    return month >= 0 ? named() : numeric();
  }

  private void take() {
    if (words.group(1) != null) {
      double hour = Double.parseDouble(words.group(1));
      double minute = Double.parseDouble(words.group(2));
      double second = DateParsing.number(words.group(3), 0);
      wrong |= hour > 24 || minute > 59 || second > 59;
      clock = Days.time(hour, minute, second, DateParsing.milli(words.group(4)));
    } else if (words.group(5) != null) {
      for (int i = 5; i <= 7; i++) {
        numbers.add(Double.parseDouble(words.group(i)));
      }
    } else if (words.group(8) != null) {
      if (zoned || clock > 0) {
        zone = DateParsing.zone(words.group(8));
      } else {
        numbers.add(Math.abs(Double.parseDouble(words.group(8).replace(":", ""))));
      }
    } else if (words.group(9) != null) {
      numbers.add(Double.parseDouble(words.group(9)));
    } else if (words.group(10) != null) {
      word(words.group(10).toLowerCase(Locale.ROOT));
    }
  }

  private void word(String word) {
    int found = DateParsing.month(word);
    if (found >= 0) {
      month = found;
    } else if (word.equals("am") || word.equals("pm")) {
      double hour = Math.floor(clock / 3_600_000);
      wrong |= hour < 1 || hour > 12;
      clock += (word.equals("pm") ? 12 : 0) * 3_600_000.0 - (hour == 12 ? 43_200_000 : 0);
    } else if (word.equals("gmt") || word.equals("utc") || word.equals("z")) {
      zoned = true;
    } else {
      // Words before the first number say nothing: the name of a weekday, for example.
      wrong |= !numbers.isEmpty();
    }
  }

  private double named() {
    if (numbers.isEmpty()) {
      return Double.NaN;
    }
    double day = numbers.get(0);
    double year = numbers.size() > 1 ? numbers.get(1) : 2001;
    if (day > 31) {
      year = day;
      day = numbers.size() > 1 ? numbers.get(1) : 1;
    }
    return made(year, month, day);
  }

  private double numeric() {
    if (numbers.size() == 1) {
      double only = numbers.getFirst();
      return only >= 1 && only <= 12
          ? made(2001, only - 1, 1)
          : only > 31 ? made(only, 0, 1) : Double.NaN;
    }
    if (numbers.size() < 2) {
      return Double.NaN;
    }
    double first = numbers.get(0);
    if (first > 31 && numbers.size() > 2) {
      return made(first, numbers.get(1) - 1, numbers.get(2));
    }
    return made(numbers.size() > 2 ? numbers.get(2) : 2001, first - 1, numbers.get(1));
  }

  private double made(double year, double month, double day) {
    if (month < 0 || month > 11 || day < 1 || day > 31) {
      return Double.NaN;
    }
    double full = year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
    return Days.clip(Days.day(full, month, day) * Days.MILLIS + clock - zone);
  }
}

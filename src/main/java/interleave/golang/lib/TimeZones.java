package interleave.golang.lib;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.TimeZone;

/// The time zone database, as `time.LoadLocation` reads it.
final class TimeZones {

  private TimeZones() {}

  /// What the clocks of a place show at a time.
  ///
  /// @param name abbreviated, such as `CET`
  /// @param offset seconds east of Greenwich
  record Zone(String name, int offset, boolean summer) {}

  static boolean has(String place) {
    return ZoneRulesProvider.getAvailableZoneIds().contains(place);
  }

  static Zone at(String place, long unixSeconds) {
    ZoneRules rules = ZoneId.of(place).getRules();
    Instant instant = Instant.ofEpochSecond(unixSeconds);
    int offset = rules.getOffset(instant).getTotalSeconds();
    boolean summer = rules.isDaylightSavings(instant);
    return new Zone(name(place, offset, summer), offset, summer);
  }

  /// Places without an abbreviation of their own have digits: `-03`, `+0530`.
  private static String name(String place, int offset, boolean summer) {
    String name =
        TimeZone.getTimeZone(place).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    boolean made = name.startsWith("GMT") && (name.length() > 3 || offset != 0);
    return made ? digits(offset) : name;
  }

  private static String digits(int offset) {
    String id = ZoneOffset.ofTotalSeconds(offset / 60 * 60).getId();
    if (id.equals("Z")) {
      return "UTC";
    }
    String digits = id.replace(":", "");
    return digits.endsWith("00") ? digits.substring(0, 3) : digits;
  }
}

package interleave.golang.lib;

import interleave.golang.run.DurationText;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.run.VirtualTime;
import java.math.BigInteger;
import java.time.LocalDate;

/// Package `time`, its Java part but for sleeping and timers.
final class TimeNatives {

  private static final long BILLION = 1_000_000_000;

  private TimeNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("time.Duration.String", c -> c.setRef(0, DurationText.of(c.getLong(0))))
        .add("time.parseDuration", TimeNatives::parseDuration)
        .add("time.clock", TimeNatives::clock)
        .add("time.isPlace", c -> c.setBool(0, TimeZones.has(c.getString(0))))
        .add("time.zoneAt", TimeNatives::zoneAt)
        .add("time.remainder", TimeNatives::remainder)
        .add("time.civil", TimeNatives::civil)
        .add(
            "time.days", c -> c.setLong(0, TimeText.days(c.getLong(0), c.getLong(1), c.getLong(2))))
        .add(
            "time.format",
            c ->
                c.setRef(
                    0,
                    TimeText.format(
                        c.getString(0), c.getLong(0), c.getLong(1), c.getString(1), c.getInt(2))))
        .add("time.parse", TimeNatives::parse);
  }

  private static void parseDuration(NativeCall call) {
    var found = TimeParsing.parseDuration(call.getString(0));
    call.setLong(0, found.nanos());
    call.setRef(0, found.problem());
  }

  private static void clock(NativeCall call) {
    long nanos = call.nanos();
    call.setLong(0, VirtualTime.seconds(nanos));
    call.setLong(1, VirtualTime.nanoOfSecond(nanos));
    call.setLong(2, nanos + 1);
  }

  private static void zoneAt(NativeCall call) {
    TimeZones.Zone zone = TimeZones.at(call.getString(0), call.getLong(0));
    call.setRef(0, zone.name());
    call.setLong(0, zone.offset());
    call.setLong(1, zone.summer() ? 1 : 0);
  }

  private static void remainder(NativeCall call) {
    BigInteger total =
        BigInteger.valueOf(call.getLong(0))
            .multiply(BigInteger.valueOf(BILLION))
            .add(BigInteger.valueOf(call.getLong(1)));
    call.setLong(0, total.mod(BigInteger.valueOf(call.getLong(2))).longValue());
  }

  private static void civil(NativeCall call) {
    LocalDate date = TimeText.date(call.getLong(0));
    call.setLong(0, date.getYear());
    call.setLong(1, date.getMonthValue());
    call.setLong(2, date.getDayOfMonth());
    call.setLong(3, date.getDayOfYear());
    call.setLong(4, TimeText.weekday(date));
  }

  private static void parse(NativeCall call) {
    TimeParsing found = TimeParsing.parse(call.getString(0), call.getString(1));
    long[] longs = {
      found.year,
      found.month,
      found.day,
      found.hour,
      found.minute,
      found.second,
      found.nanos,
      found.offset,
      found.hasOffset ? 1 : 0,
      found.isUtc ? 1 : 0,
      found.failed ? 0 : 1
    };
    for (int i = 0; i < longs.length; i++) {
      call.setLong(i, longs[i]);
    }
    call.setRef(0, found.zone);
    call.setRef(1, found.failedLayout);
    call.setRef(2, found.failedValue);
    call.setRef(3, found.message);
  }
}

package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.StructValue;
import java.util.Locale;

/// What the clock on the wall says in a run: every program starts at the same moment, as on Go's
/// playground.
public final class VirtualTime {

  /// 2009-11-10 23:00:00 UTC, in seconds since 1970.
  public static final long START_SECONDS = 1257894000L;

  private static final long NANOS = 1_000_000_000L;
  private static final long HAS_MONOTONIC = 1L << 63;
  private static final long YEAR_1885 = 2682288000L;

  private VirtualTime() {}

  public static long seconds(long nanos) {
    return START_SECONDS + Math.floorDiv(nanos, NANOS);
  }

  public static long nanoOfSecond(long nanos) {
    return Math.floorMod(nanos, NANOS);
  }

  /// Makes a Go `time.Time` (with Go's own fields `wall` and `ext`) say the virtual time `nanos`,
  /// monotonic reading included.
  public static void set(StructValue time, long nanos) {
    for (int i = 0; i < time.layout.slots().length; i++) {
      StructType.Field field = time.layout.type().fields().get(i);
      if (Bank.of(field.type()) != Bank.LONG) {
        continue;
      }
      int slot = time.layout.slots()[i];
      switch (field.name()) {
        case "wall" -> time.longs[slot] = wall(nanos);
        case "ext" -> time.longs[slot] = nanos + 1;
        default -> {}
      }
    }
  }

  /// Whether a type is Go's `time.Time`.
  static boolean isTime(Type type) {
    return type instanceof Named named
        && named.symbol().name().equals("Time")
        && named.symbol().pkg() != null
        && named.symbol().pkg().path().equals("time");
  }

  /// The time of day that a reading of the clock shows, `23:00:00.007`; other times are only called
  /// by their type.
  static String text(StructValue time) {
    long wall = time.longs[0];
    if ((wall & HAS_MONOTONIC) == 0) {
      return "time.Time";
    }
    long seconds = (wall << 1 >>> 31) - YEAR_1885;
    long millis = (wall & 0x3fffffff) / 1_000_000;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        Math.floorMod(seconds, 86_400L) / 3600,
        Math.floorMod(seconds, 3600L) / 60,
        Math.floorMod(seconds, 60L),
        millis);
  }

  /// Go's `Time.wall`: a flag, 33 bits of seconds since 1885, 30 bits of nanoseconds.
  public static long wall(long nanos) {
    return HAS_MONOTONIC | seconds(nanos) + YEAR_1885 << 30 | nanoOfSecond(nanos);
  }
}

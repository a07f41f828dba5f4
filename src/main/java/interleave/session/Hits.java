package interleave.session;

import interleave.timeline.Timeline;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where in a recording breakpoints stop, as far as it has been searched.
///
/// @param in the recording; null before the first search
/// @param size how many of its events there were
/// @param of the breakpoints that were searched for
/// @param each the events at which one stops, in order
/// @param all those of the enabled ones together, in order
/// @param troubles why conditions could not be evaluated, where they could not
/// @param read how many events have been searched
/// @param progress how far the search has come
public record Hits(
    Timeline in,
    int size,
    List<Breakpoint> of,
    Map<Breakpoint, int[]> each,
    int[] all,
    Map<Breakpoint, String> troubles,
    int read,
    Progress progress) {

  /// How far a search has come.
  public enum Progress {
    /// There are events that have not been searched.
    SEARCHING,
    /// All there is has been searched, and more is being recorded.
    WAITING,
    /// It was given up.
    STOPPED,
    /// Everything has been searched.
    WHOLE
  }

  private static final int[] NOWHERE = {};

  public static final Hits NONE =
      new Hits(null, 0, List.of(), Map.of(), NOWHERE, Map.of(), 0, Progress.WHOLE);

  /// The result of a search, or what there is of it.
  static Hits of(
      Timeline in,
      int size,
      List<Breakpoint> of,
      Map<Breakpoint, int[]> each,
      Map<Breakpoint, String> troubles,
      int read,
      Progress progress) {
    int[] all =
        of.stream()
            .filter(Breakpoint::enabled)
            .flatMapToInt(b -> Arrays.stream(each.getOrDefault(b, NOWHERE)))
            .sorted()
            .distinct()
            .toArray();
    return new Hits(
        in,
        size,
        of,
        new LinkedHashMap<>(each),
        all,
        new LinkedHashMap<>(troubles),
        read,
        progress);
  }

  /// Whether everything has been searched.
  public boolean isWhole() {
    return progress == Progress.WHOLE;
  }

  /// The events at which a breakpoint stops; none for one that was not searched for.
  public int[] of(Breakpoint breakpoint) {
    return each.getOrDefault(breakpoint, NOWHERE);
  }

  /// The first of some events after `at`, or the last before it; -1 when there is none.
  ///
  /// @param events in order
  public static int next(int[] events, int at, boolean forward) {
    int place = Arrays.binarySearch(events, at);
    int wanted =
        forward ? (place < 0 ? -place - 1 : place + 1) : (place < 0 ? -place - 2 : place - 1);
    return wanted >= 0 && wanted < events.length ? events[wanted] : -1;
  }
}

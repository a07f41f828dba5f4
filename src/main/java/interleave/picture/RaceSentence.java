package interleave.picture;

import interleave.search.causality.Access;
import interleave.search.causality.Race;
import java.util.List;
import java.util.stream.Collectors;

/// Data races in words.
public final class RaceSentence {

  private RaceSentence() {}

  /// `G3 wrote counter while nothing orders it after G2's write at line 12: a data race.`
  public static String of(Race race) {
    return race.later().task()
        + (race.later().writes() ? " wrote " : " read ")
        + race.object()
        + line(race.later())
        + " while nothing orders it after "
        + race.earlier().task()
        + "'s "
        + (race.earlier().writes() ? "write" : "read")
        + line(race.earlier())
        + ": a data race.";
  }

  /// All of them in a row, the first ones in full; empty for none.
  public static String of(List<Race> races) {
    String text = races.stream().limit(2).map(RaceSentence::of).collect(Collectors.joining(" "));
    return races.size() <= 2 ? text : text + " And " + (races.size() - 2) + " more.";
  }

  /// `wrote at line 12`: one side of a race, for links.
  public static String side(Access access) {
    return access.task() + (access.writes() ? " wrote" : " read") + line(access);
  }

  /// `2 data races, on counter and total.`; empty when there are none.
  ///
  /// @param objects what they are about
  public static String sum(int races, List<?> objects) {
    if (races == 0) {
      return "";
    }
    List<String> names = objects.stream().limit(3).map(Object::toString).toList();
    String on =
        objects.size() > 3
            ? String.join(", ", names) + " and " + (objects.size() - 3) + " more"
            : names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    return (races == 1 ? "1 data race, on " : races + " data races, on ") + on + ".";
  }

  private static String line(Access access) {
    return access.pos().isKnown() ? " at line " + access.pos().line() : "";
  }
}

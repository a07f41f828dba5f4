package interleave.picture;

import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.source.ShortPlace;
import interleave.source.Source;
import java.util.List;
import java.util.stream.Collectors;

/// Data races in words.
public final class RaceSentence {

  private RaceSentence() {}

  /// `G3 wrote counter while nothing orders it after G2's write at line 12: a data race.`
  ///
  /// @param sources of the program: where they are several, places have the names of their files
  public static String of(List<Source> sources, Race race) {
    return race.later().task()
        + (race.later().writes() ? " wrote " : " read ")
        + race.object()
        + line(sources, race.later())
        + " while nothing orders it after "
        + race.earlier().task()
        + "'s "
        + (race.earlier().writes() ? "write" : "read")
        + line(sources, race.earlier())
        + ": a data race.";
  }

  /// All of them in a row, the first ones in full; empty for none.
  public static String of(List<Source> sources, List<Race> races) {
    String text =
        races.stream().limit(2).map(race -> of(sources, race)).collect(Collectors.joining(" "));
    return races.size() <= 2 ? text : text + " And " + (races.size() - 2) + " more.";
  }

  /// `wrote at line 12`: one side of a race, for links.
  public static String side(List<Source> sources, Access access) {
    return access.task() + (access.writes() ? " wrote" : " read") + line(sources, access);
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

  private static String line(List<Source> sources, Access access) {
    return access.pos().isKnown() ? " at " + ShortPlace.words(sources, access.pos()) : "";
  }
}

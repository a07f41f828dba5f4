package interleave.engine;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// The decisions of a run: together with the program it *is* the run. Printable, versioned, and
/// exact: decoding what was encoded gives an equal schedule.
///
/// @param version of the format, see [#VERSION]
/// @param mode `faithful`, `fifo`, `random`, `manual` or `manual-fifo`: what kind of choices the
///   machine asked for
/// @param procs number of Ps
/// @param seed for what lies beyond the recorded picks
/// @param racing places where each access to memory was an operation of its own, in order; in
///   `random` mode only
/// @param picks answers in the order of the decisions, each with the arity it was asked with
public record Schedule(
    int version, String mode, int procs, long seed, List<Pos> racing, List<Pick> picks) {

  /// The newest format, which this program reads as well as older ones: 1 has no racing places.
  public static final int VERSION = 2;

  private static final String PREFIX = "interleave-schedule";
  private static final String RACING = "at=";

  /// @param answer from 0 to `arity - 1`
  /// @param arity how many answers there were; at least 2
  public record Pick(int answer, int arity) {}

  public Schedule {
    racing = racing.stream().sorted().toList();
    picks = List.copyOf(picks);
  }

  /// The beginning of a schedule of the oldest format that can tell it.
  public Schedule(String mode, int procs, long seed, List<Pos> racing) {
    this(racing.isEmpty() ? 1 : 2, mode, procs, seed, racing, List.of());
  }

  /// The same kind of run, decided so.
  public Schedule withPicks(List<Pick> newPicks) {
    return new Schedule(version, mode, procs, seed, racing, newPicks);
  }

  /// The same kind of run, with nothing decided yet.
  public Schedule withoutPicks() {
    return withPicks(List.of());
  }

  /// One line of text: `interleave-schedule/1 faithful procs=4 seed=1 0/3 2/4x7 …`; equal picks in
  /// a row are written once with a count. Racing places come before the picks: `at=main.go:8:3`.
  public String encode() {
    StringBuilder out = new StringBuilder();
    out.append(PREFIX).append('/').append(version);
    out.append(' ').append(mode).append(" procs=").append(procs).append(" seed=").append(seed);
    for (Pos place : racing) {
      out.append(' ').append(RACING).append(place.toString().replace(" ", "%20"));
    }
    for (int i = 0; i < picks.size(); ) {
      Pick pick = picks.get(i);
      int j = i + 1;
      while (j < picks.size() && picks.get(j).equals(pick)) {
        j++;
      }
      out.append(' ').append(pick.answer()).append('/').append(pick.arity());
      if (j - i > 1) {
        out.append('x').append(j - i);
      }
      i = j;
    }
    return out.append('\n').toString();
  }

  /// @throws IllegalArgumentException with a message for people when `text` is no schedule
  public static Schedule decode(String text) {
    String[] words = text.trim().split("\\s+");
    if (!words[0].startsWith(PREFIX + "/")) {
      throw new IllegalArgumentException(
          "not a schedule: it starts with \"" + shorten(words[0]) + "\", not with " + PREFIX + "/");
    }
    int version = number(words[0].substring(PREFIX.length() + 1), "version");
    if (version > VERSION) {
      throw new IllegalArgumentException(
          "this schedule has format " + version + ", this program reads up to " + VERSION);
    }
    if (words.length < 4 || !words[2].startsWith("procs=") || !words[3].startsWith("seed=")) {
      throw new IllegalArgumentException(
          "not a schedule: expected a mode, procs= and seed= after " + words[0]);
    }
    List<Pos> racing = new ArrayList<>();
    int first = 4;
    while (first < words.length && words[first].startsWith(RACING)) {
      racing.add(place(words[first++].substring(RACING.length())));
    }
    List<Pick> picks = new ArrayList<>();
    for (int i = first; i < words.length; i++) {
      addPicks(words[i], i - first + 1, picks);
    }
    return new Schedule(
        version,
        words[1],
        number(words[2].substring("procs=".length()), "procs"),
        seed(words[3].substring("seed=".length())),
        racing,
        picks);
  }

  private static Pos place(String text) {
    int column = text.lastIndexOf(':');
    int line = text.lastIndexOf(':', column - 1);
    if (line < 0) {
      throw new IllegalArgumentException(
          "in the schedule, " + RACING + shorten(text) + " is no FILE:LINE:COLUMN");
    }
    return new Pos(
        text.substring(0, line).replace("%20", " "),
        number(text.substring(line + 1, column), "a line"),
        number(text.substring(column + 1), "a column"));
  }

  private static void addPicks(String word, int place, List<Pick> picks) {
    String what = "pick " + place;
    int slash = word.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(what + " is \"" + shorten(word) + "\", not ANSWER/ARITY");
    }
    int times = 1;
    int end = word.indexOf('x', slash);
    if (end >= 0) {
      times = number(word.substring(end + 1), what + "'s count");
    } else {
      end = word.length();
    }
    Pick pick =
        new Pick(
            number(word.substring(0, slash), what), number(word.substring(slash + 1, end), what));
    if (pick.answer() >= pick.arity()) {
      throw new IllegalArgumentException(what + " answers " + word + ": that is out of range");
    }
    for (int i = 0; i < times; i++) {
      picks.add(pick);
    }
  }

  private static int number(String text, String what) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below, together with negative numbers
    }
    throw new IllegalArgumentException(
        "in the schedule, " + what + " is \"" + shorten(text) + "\", not a number");
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "in the schedule, seed is \"" + shorten(text) + "\", not a number", e);
    }
  }

  private static String shorten(String text) {
    return text.length() <= 24 ? text : text.substring(0, 24) + "…";
  }
}

package interleave.engine;

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
/// @param picks answers in the order of the decisions, each with the arity it was asked with
public record Schedule(int version, String mode, int procs, long seed, List<Pick> picks) {

  /// The format this program writes. It reads this one and older ones.
  public static final int VERSION = 1;

  private static final String PREFIX = "interleave-schedule";

  /// @param answer from 0 to `arity - 1`
  /// @param arity how many answers there were; at least 2
  public record Pick(int answer, int arity) {}

  public Schedule {
    picks = List.copyOf(picks);
  }

  /// The same kind of run, with nothing decided yet.
  public Schedule withoutPicks() {
    return new Schedule(version, mode, procs, seed, List.of());
  }

  /// One line of text: `interleave-schedule/1 faithful procs=4 seed=1 0/3 2/4x7 …`; equal picks in
  /// a row are written once with a count.
  public String encode() {
    StringBuilder out = new StringBuilder();
    out.append(PREFIX).append('/').append(version);
    out.append(' ').append(mode).append(" procs=").append(procs).append(" seed=").append(seed);
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
    List<Pick> picks = new ArrayList<>();
    for (int i = 4; i < words.length; i++) {
      addPicks(words[i], i - 3, picks);
    }
    return new Schedule(
        version,
        words[1],
        number(words[2].substring("procs=".length()), "procs"),
        seed(words[3].substring("seed=".length())),
        picks);
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

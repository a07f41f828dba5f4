package interleave.ui.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How well a name fits what somebody has written to find it: by its begin, by words, by parts, by
/// first letters, and, for who has mistyped, nearly. Case and accents make no difference.
public final class Likeness {

  private static final int NONE = Integer.MAX_VALUE;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+]+");

  /// From so many letters on one may be wrong, and from so many on two.
  private static final int ONE_WRONG = 4;

  private static final int TWO_WRONG = 8;

  private final String whole;
  private final String[] words;

  /// @param written what is looked for
  public Likeness(String written) {
    whole = folded(written);
    words = whole.isEmpty() ? new String[0] : GAPS.split(whole);
  }

  /// Those that fit, the best first; all in their order when nothing is looked for.
  ///
  /// @param name what a thing is called first
  /// @param more what else it may be found by
  public <T> List<T> best(List<T> all, Function<T, String> name, Function<T, String> more) {
    record Rated<T>(T thing, int rate) {}
    List<Rated<T>> rated = new ArrayList<>();
    for (T thing : all) {
      int rate = rate(name.apply(thing), more.apply(thing));
      if (rate != NONE) {
        rated.add(new Rated<>(thing, rate));
      }
    }
    rated.sort(Comparator.comparingInt(Rated::rate));
    return rated.stream().map(Rated::thing).toList();
  }

  public boolean fits(String text) {
    return rate(text, "") != NONE;
  }

  /// Less is better.
  private int rate(String name, String more) {
    String text = folded(name);
    if (text.startsWith(whole)) {
      return 0;
    }
    int sum = 1;
    for (String word : words) {
      int best = Math.min(rateWord(word, text), afterName(rateWord(word, folded(more))));
      if (best == NONE) {
        return initials(text).startsWith(whole) ? 40 : NONE;
      }
      sum += best;
    }
    return sum;
  }

  private static int afterName(int rate) {
    return rate == NONE ? NONE : rate + 3;
  }

  private static int rateWord(String wanted, String text) {
    int best = text.contains(wanted) ? 4 : NONE;
    int wrong = wanted.length() >= TWO_WRONG ? 2 : wanted.length() >= ONE_WRONG ? 1 : 0;
    for (String word : GAPS.split(text)) {
      if (word.startsWith(wanted)) {
        return 1;
      }
      // whoever is still writing has not written the word's end
      for (int cut = wanted.length() - 1;
          best == NONE && wrong > 0 && cut <= wanted.length() + 1; ) {
        String part = word.substring(0, Math.min(cut++, word.length()));
        best = distance(wanted, part) <= wrong ? 20 : NONE;
      }
    }
    return best;
  }

  private static String initials(String text) {
    StringBuilder first = new StringBuilder();
    for (String word : GAPS.split(text)) {
      first.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return first.toString();
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// How many letters have to be changed, added, left out or exchanged with their neighbour.
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
        d[i][j] = Math.min(least, d[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}

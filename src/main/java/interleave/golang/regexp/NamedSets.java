package interleave.golang.regexp;

import interleave.golang.text.Unicode;
import java.util.function.IntPredicate;

/// The sets of runes that expressions name: `\d`, `[:alpha:]`, `\p{Greek}`.
final class NamedSets {

  private NamedSets() {}

  /// The set of `\d`, `\s` or `\w`; null for another letter.
  static RuneSet perl(char letter) {
    return switch (letter) {
      case 'd' -> RuneSet.of('0', '9');
      case 's' -> RuneSet.of('\t', '\n', '\f', '\r', ' ', ' ');
      case 'w' -> RuneSet.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
      default -> null;
    };
  }

  /// The set of `[:name:]`; null when there is none.
  static RuneSet posix(String name) {
    return switch (name) {
      case "alnum" -> RuneSet.of('0', '9', 'A', 'Z', 'a', 'z');
      case "alpha" -> RuneSet.of('A', 'Z', 'a', 'z');
      case "ascii" -> RuneSet.of(0, 0x7F);
      case "blank" -> RuneSet.of('\t', '\t', ' ', ' ');
      case "cntrl" -> RuneSet.of(0, 0x1F, 0x7F, 0x7F);
      case "digit" -> RuneSet.of('0', '9');
      case "graph" -> RuneSet.of('!', '~');
      case "lower" -> RuneSet.of('a', 'z');
      case "print" -> RuneSet.of(' ', '~');
      case "punct" -> RuneSet.of('!', '/', ':', '@', '[', '`', '{', '~');
      case "space" -> RuneSet.of('\t', '\r', ' ', ' ');
      case "upper" -> RuneSet.of('A', 'Z');
      case "word" -> RuneSet.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
      case "xdigit" -> RuneSet.of('0', '9', 'A', 'F', 'a', 'f');
      default -> null;
    };
  }

  /// The set of `\p{name}`; null when there is none.
  static RuneSet unicode(String name) {
    if (name.equals("Any")) {
      return RuneSet.ANY;
    }
    IntPredicate table = Unicode.table(name);
    if (table == null) {
      return null;
    }
    RuneSet set = RuneSet.of(table);
    return set.ranges().length == 0 ? null : set;
  }
}

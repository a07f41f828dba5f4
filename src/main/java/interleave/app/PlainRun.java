package interleave.app;

import java.util.ArrayList;

/// Reads a plain `run` command by itself: loading the command line's library, whose classes are too
/// old for the class cache, takes longer than running a small program. Whatever is not plain (help,
/// mistakes, rare options) is the library's.
final class PlainRun {

  private PlainRun() {}

  /// The options of a `run` command; null when they are not plain.
  static RunOptions options(String[] args) {
    if (args.length < 2 || !args[0].equals("run")) {
      return null;
    }
    RunOptions options = new RunOptions();
    options.words = new ArrayList<>();
    try {
      for (int at = 1; at < args.length; at++) {
        String word = args[at];
        boolean last = at + 1 == args.length;
        if (!word.startsWith("-")) {
          options.words.add(word);
        } else if (last || args[at + 1].startsWith("-") || !set(options, word, args[++at])) {
          return null;
        }
      }
    } catch (NumberFormatException _) {
      return null;
    }
    return options.words.isEmpty() ? null : options;
  }

  private static boolean set(RunOptions options, String name, String value) {
    switch (name) {
      case "--procs" -> options.procs = Integer.valueOf(value);
      case "--seed" -> options.seed = Long.valueOf(value);
      case "--schedule" -> options.schedule = value;
      case "--variant" -> options.variant = value;
      case "--go" -> options.goVersion = value;
      case "--max-events" -> options.maxEvents = Long.valueOf(value);
      default -> {
        return false;
      }
    }
    return true;
  }
}

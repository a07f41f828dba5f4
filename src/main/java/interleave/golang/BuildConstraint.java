package interleave.golang;

import interleave.golang.types.LanguageVersion;
import interleave.source.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which files of a folder belong to a build for Linux on amd64 without cgo, by their names and
/// their `//go:build` lines. Files that are named one by one are built whatever this says.
public final class BuildConstraint {

  private static final String SYSTEM = "linux";
  private static final String MACHINE = "amd64";
  private static final Set<String> SYSTEMS =
      Set.of(
          "aix",
          "android",
          "darwin",
          "dragonfly",
          "freebsd",
          "hurd",
          "illumos",
          "ios",
          "js",
          "linux",
          "nacl",
          "netbsd",
          "openbsd",
          "plan9",
          "solaris",
          "wasip1",
          "windows",
          "zos");
  private static final Set<String> MACHINES =
      Set.of(
          "386",
          "amd64",
          "arm",
          "arm64",
          "loong64",
          "mips",
          "mips64",
          "mips64le",
          "mipsle",
          "ppc64",
          "ppc64le",
          "riscv64",
          "s390x",
          "sparc64",
          "wasm");
  private static final Set<String> TRUE = Set.of(SYSTEM, MACHINE, "unix", "gc");
  private static final Pattern RELEASE = Pattern.compile("go1\\.(\\d+)");
  private static final Pattern HEADER =
      Pattern.compile("(?:\\s|//[^\\n]*(?:\\n|$)|/\\*(?s:.*?)\\*/)*");
  private static final Pattern LINE = Pattern.compile("(?m)^//go:build[ \\t]+(.*)$");
  private static final Pattern UP_TO_A_BLANK_LINE = Pattern.compile("(?s).*\\n[ \\t\\r]*\\n");
  private static final Pattern OLD_LINE =
      Pattern.compile("(?m)^[ \\t]*//[ \\t]*\\+build[ \\t]+(.*)$");
  private static final Pattern TOKEN = Pattern.compile("\\s*(&&|\\|\\||[!()]|[\\w.]+)");

  private final Matcher tokens;
  private String token;

  private BuildConstraint(String expression) {
    tokens = TOKEN.matcher(expression);
    next();
  }

  /// Whether a file is part of its folder's package.
  public static boolean admits(Source source) {
    String name = source.name().substring(GoModule.folderOf(source.name()).length());
    String bare = name.startsWith("/") ? name.substring(1) : name;
    if (bare.startsWith("_") || bare.startsWith(".") || !admitsName(bare)) {
      return false;
    }
    Matcher header = HEADER.matcher(source.text());
    String top = header.lookingAt() ? header.group() : "";
    Matcher line = LINE.matcher(top);
    return line.find() ? new BuildConstraint(line.group(1)).either() : admitsByOldLines(top);
  }

  /// Old lines all have to hold, and a blank line has to come after them, so that they are no
  /// comment of the package.
  private static boolean admitsByOldLines(String header) {
    Matcher lines = UP_TO_A_BLANK_LINE.matcher(header);
    return !lines.lookingAt()
        || OLD_LINE
            .matcher(lines.group())
            .results()
            .allMatch(line -> new BuildConstraint(today(line.group(1))).either());
  }

  /// An old line in today's words: blanks meant *or*, commas bound stronger and meant *and*.
  private static String today(String old) {
    return old.strip().replaceAll("\\s+", " || ").replace(",", " && ");
  }

  private static boolean admitsName(String name) {
    String stem = name.replaceFirst("\\.go$", "").replaceFirst("_test$", "");
    int first = stem.indexOf('_');
    if (first < 0) {
      return true;
    }
    List<String> parts = List.of(stem.substring(first + 1).split("_", -1));
    String last = parts.getLast();
    if (MACHINES.contains(last)) {
      boolean system = parts.size() > 1 && SYSTEMS.contains(parts.get(parts.size() - 2));
      return last.equals(MACHINE) && (!system || parts.get(parts.size() - 2).equals(SYSTEM));
    }
    return !SYSTEMS.contains(last) || last.equals(SYSTEM);
  }

  private void next() {
    token = tokens.lookingAt() ? tokens.group(1) : "";
    if (tokens.lookingAt()) {
      tokens.region(tokens.end(), tokens.regionEnd());
    }
  }

  private boolean either() {
    boolean value = both();
    while (token.equals("||")) {
      next();
      value |= both();
    }
    return value;
  }

  private boolean both() {
    boolean value = single();
    while (token.equals("&&")) {
      next();
      value &= single();
    }
    return value;
  }

  private boolean single() {
    String first = token;
    next();
    if (first.equals("!")) {
      return !single();
    }
    if (first.equals("(")) {
      boolean value = either();
      next();
      return value;
    }
    Matcher release = RELEASE.matcher(first);
    return release.matches()
        ? LanguageVersion.DEFAULT.isAtLeast(1, Integer.parseInt(release.group(1)))
        : TRUE.contains(first);
  }
}

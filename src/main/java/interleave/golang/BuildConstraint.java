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
  private static final String MULTIPLE = ": multiple //go:build comments";
  private static final String PARSING = ": parsing //go:build line: ";
  private static final Pattern RELEASE = Pattern.compile("go1\\.(\\d+)");
  private static final Pattern HEADER =
      Pattern.compile("(?:\\s|//[^\\n]*(?:\\n|$)|/\\*(?s:.*?)\\*/)*");
  private static final Pattern LINE = Pattern.compile("(?m)^//go:build(?=[ \\t]|$)(.*)$");
  private static final Pattern UP_TO_A_BLANK_LINE = Pattern.compile("(?s).*\\n[ \\t\\r]*\\n");
  private static final Pattern OLD_LINE =
      Pattern.compile("(?m)^[ \\t]*//[ \\t]*\\+build[ \\t]+(.*)$");
  private static final Pattern TOKEN = Pattern.compile("\\s*(&&|\\|\\||[!()]|[\\w.]+)");

  private final String text;
  private final Matcher tokens;
  private String token = "";

  private BuildConstraint(String expression) {
    text = expression;
    tokens = TOKEN.matcher(expression);
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
    if (line.find()) {
      try {
        return new BuildConstraint(line.group(1)).whole();
      } catch (Malformed _) {
        return true; // which is told when it is compiled
      }
    }
    return admitsByOldLines(top);
  }

  /// What the go command says of a file whose constraint it cannot read; null when there is none.
  static String problem(Source source) {
    Matcher header = HEADER.matcher(source.text());
    Matcher line = LINE.matcher(header.lookingAt() ? header.group() : "");
    if (!line.find()) {
      return null;
    }
    String first = line.group(1);
    if (line.find()) {
      return source.name() + MULTIPLE;
    }
    try {
      new BuildConstraint(first).whole();
      return null;
    } catch (Malformed e) {
      return source.name() + PARSING + e.getMessage();
    }
  }

  /// Whether a message is one of those.
  static boolean isProblem(String message) {
    return message.endsWith(MULTIPLE) || message.contains(PARSING);
  }

  private static boolean admitsOld(String expression) {
    try {
      return new BuildConstraint(expression).whole();
    } catch (Malformed _) {
      return false;
    }
  }

  /// Old lines all have to hold, and a blank line has to come after them, so that they are no
  /// comment of the package.
  private static boolean admitsByOldLines(String header) {
    Matcher lines = UP_TO_A_BLANK_LINE.matcher(header);
    return !lines.lookingAt()
        || OLD_LINE
            .matcher(lines.group())
            .results()
            .allMatch(line -> admitsOld(today(line.group(1))));
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

  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  private void next() {
    if (tokens.lookingAt()) {
      token = tokens.group(1);
      tokens.region(tokens.end(), tokens.regionEnd());
      return;
    }
    token = "";
    String rest = text.substring(tokens.regionStart()).strip();
    if (!rest.isEmpty()) {
      throw new Malformed("invalid syntax at " + rest.charAt(0));
    }
  }

  private boolean whole() {
    next();
    boolean value = either();
    if (!token.isEmpty()) {
      throw new Malformed("unexpected token " + token);
    }
    return value;
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
    if (first.isEmpty()) {
      throw new Malformed("unexpected end of expression");
    }
    if (!first.equals("!") && !first.equals("(") && !first.matches("[\\w.]+")) {
      throw new Malformed("unexpected token " + first);
    }
    next();
    if (first.equals("!")) {
      if (token.equals("!")) {
        throw new Malformed("double negation not allowed");
      }
      return !single();
    }
    if (first.equals("(")) {
      boolean value = either();
      if (!token.equals(")")) {
        throw new Malformed("missing close paren");
      }
      next();
      return value;
    }
    Matcher release = RELEASE.matcher(first);
    return release.matches()
        ? LanguageVersion.DEFAULT.isAtLeast(1, Integer.parseInt(release.group(1)))
        : TRUE.contains(first);
  }
}

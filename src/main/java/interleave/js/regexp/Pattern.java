package interleave.js.regexp;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A compiled regular expression.
public final class Pattern {

  private final Flags flags;
  private final int[] code;
  private final CharSet[] sets;
  private final int registers;
  private final int groups;
  private final List<String> names;

  private Pattern(PatternParser parser, PatternCompiler compiler, Flags flags) {
    this.flags = flags;
    this.code = compiler.code();
    this.sets = compiler.sets();
    this.registers = compiler.registers();
    this.groups = parser.groups();
    this.names = Collections.unmodifiableList(parser.names());
  }

  /// Throws [PatternException] when the source is no pattern.
  public static Pattern compile(String source, Flags flags) {
    PatternParser parser = new PatternParser(source, flags);
    Node node = parser.parse();
    PatternCompiler compiler = new PatternCompiler(parser.groups(), parser.names());
    compiler.compile(node);
    return new Pattern(parser, compiler, flags);
  }

  /// How many capturing groups there are.
  public int groups() {
    return groups;
  }

  /// The name of each group from the first; null for those without.
  public List<String> names() {
    return names;
  }

  public boolean hasNames() {
    return names.stream().anyMatch(name -> name != null);
  }

  /// Looks for a match from a position on, or exactly there.
  ///
  /// @return start and end of the match and of each group, -1 where a group took no part; null when
  ///   there is no match
  public int[] find(String text, int from, boolean exactly) {
    Matcher matcher = new Matcher(code, sets, registers, flags, text);
    for (int at = from; at <= text.length(); at++) {
      int[] found = matcher.match(at);
      if (found != null) {
        return Arrays.copyOf(found, 2 * (groups + 1));
      }
      if (exactly) {
        return null;
      }
      if (flags.unicode() && at < text.length() && Character.charCount(text.codePointAt(at)) == 2) {
        at++;
      }
    }
    return null;
  }
}

package interleave.golang.regexp;

import static interleave.golang.regexp.PatternException.*;

import interleave.golang.text.Utf8;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads Go's syntax of regular expressions. Groups that are open are kept in a list, not on the
/// Java stack, so nesting costs none.
final class Parser {

  /// Whether case does not matter, `.` matches a newline too, `^` and `$` mean the whole text, and
  /// few repetitions are better than many.
  private record Flags(boolean fold, boolean dotAll, boolean oneLine, boolean lazy) {}

  /// A group whose end has not come yet, or the whole expression.
  ///
  /// @param index of a capturing group; 0 for another one
  /// @param outside the flags that hold again behind it
  private record Open(int index, Flags outside, List<Node> ways, List<Node> sequence) {
    Open(int index, Flags outside) {
      this(index, outside, new ArrayList<>(), new ArrayList<>());
    }

    /// Ends an alternative. Single runes in a row become a set at once.
    void endWay() {
      Node way = Node.sequence(sequence);
      sequence.clear();
      if (way.isRune() && !ways.isEmpty() && ways.getLast().isRune()) {
        way = Alternatives.merged(ways.removeLast(), way);
      }
      ways.add(way);
    }
  }

  private static final int MOST_REPEATS = 1000;

  /// Numbers in braces are read no further.
  private static final int TOO_MANY = 100_000_000;

  private final String s;
  private final boolean posix;
  private int i;
  private Flags flags;
  private final Deque<Open> open = new ArrayDeque<>();

  /// Where the repetition operator just before this place begins; -1 when there is none.
  private int lastRepeat = -1;

  /// The names of the groups, the whole match first; empty for those without.
  final List<String> names = new ArrayList<>(List.of(""));

  /// @param posix the syntax of POSIX egrep alone, as `regexp.CompilePOSIX` has it
  Parser(String s, boolean posix) {
    this.s = s;
    this.posix = posix;
    flags = new Flags(false, false, !posix, false);
    open.push(new Open(0, flags));
  }

  Node parse() throws PatternException {
    try {
      while (i < s.length()) {
        int before = i;
        boolean repeat = piece();
        lastRepeat = repeat ? before : -1;
      }
      Open whole = open.peek();
      whole.endWay();
      Node node = Alternatives.of(whole.ways);
      if (open.size() > 1) {
        throw new PatternException(MISSING_PAREN, s);
      }
      return node;
    } catch (Node.TooBig e) {
      throw new PatternException(e.getMessage(), s);
    }
  }

  /// @return whether it was a repetition operator
  private boolean piece() throws PatternException {
    char c = s.charAt(i);
    switch (c) {
      case '(' -> beginGroup();
      case '|' -> {
        open.peek().endWay();
        i++;
      }
      case ')' -> endGroup();
      case '^' -> assertion(flags.oneLine ? Assertion.BEGIN_TEXT : Assertion.BEGIN_LINE, 1);
      case '$' -> assertion(flags.oneLine ? Assertion.END_TEXT : Assertion.END_LINE, 1);
      case '.' -> {
        add(new Node.OneOf(flags.dotAll ? RuneSet.ANY : RuneSet.NOT_NEWLINE));
        i++;
      }
      case '[' -> addSet(set());
      case '*', '+', '?' -> {
        int from = i++;
        repeat(from, c == '+' ? 1 : 0, c == '?' ? 1 : -1);
        return true;
      }
      case '{' -> {
        return braces();
      }
      case '\\' -> escape();
      default -> literal(nextRune());
    }
    return false;
  }

  private void add(Node node) {
    open.peek().sequence.add(node);
  }

  private void assertion(Assertion assertion, int width) {
    add(new Node.Assert(assertion));
    i += width;
  }

  private void literal(int rune) {
    int[] runes = {flags.fold ? interleave.golang.text.Folding.least(rune) : rune};
    add(new Node.Literal(runes, flags.fold));
  }

  /// A set of a single rune, or of one in both cases, is as good as a literal.
  private void addSet(RuneSet set) {
    if (set.single() >= 0) {
      add(new Node.Literal(new int[] {set.single()}, false));
    } else if (set.pair() >= 0) {
      add(new Node.Literal(new int[] {set.pair()}, true));
    } else {
      add(new Node.OneOf(set));
    }
  }

  private int nextRune() throws PatternException {
    if (i >= s.length()) {
      return Utf8.REPLACEMENT;
    }
    int decoded = Utf8.decode(s, i);
    if (decoded == (Utf8.REPLACEMENT << 3 | 1)) {
      throw new PatternException(INVALID_UTF8, s.substring(i));
    }
    i += decoded & 7;
    return decoded >> 3;
  }

  private static void checkUtf8(String text) throws PatternException {
    Parser reader = new Parser(text, false);
    while (reader.i < text.length()) {
      reader.nextRune();
    }
  }

  private boolean at(char c) {
    return i < s.length() && s.charAt(i) == c;
  }

  private PatternException wrong(String code, int from) {
    return new PatternException(code, s.substring(from, i));
  }

  // Repetition

  /// Repeats the piece before.
  ///
  /// @param from where the operator begins; its end is the present place
  private void repeat(int from, int min, int max) throws PatternException {
    boolean lazy = flags.lazy;
    if (!posix) {
      if (at('?')) {
        i++;
        lazy = !lazy;
      }
      if (lastRepeat >= 0) {
        throw wrong(INVALID_REPEAT, lastRepeat);
      }
    }
    List<Node> sequence = open.peek().sequence;
    if (sequence.isEmpty()) {
      throw wrong(MISSING_ARGUMENT, from);
    }
    Node.Repeat repeat = new Node.Repeat(sequence.removeLast(), min, max, lazy);
    if ((min >= 2 || max >= 2) && !fits(repeat, MOST_REPEATS)) {
      throw wrong(INVALID_REPEAT_SIZE, from);
    }
    sequence.add(repeat);
  }

  /// Whether there are at most `most` copies of what is innermost.
  private static boolean fits(Node node, int most) {
    return switch (node) {
      case Node.Repeat repeat -> {
        int times = repeat.max < 0 ? repeat.min : repeat.max;
        yield repeat.max == 0
            || times <= most && fits(repeat.body, times > 0 ? most / times : most);
      }
      case Node.Group group -> fits(group.body, most);
      case Node.Sequence sequence -> sequence.parts.stream().allMatch(part -> fits(part, most));
      case Node.Choice choice -> choice.ways.stream().allMatch(way -> fits(way, most));
      default -> true;
    };
  }

  /// `{3}`, `{3,}` or `{3,5}`; anything else is text.
  ///
  /// @return whether it was a repetition
  private boolean braces() throws PatternException {
    int from = i++;
    int min = number();
    int max = min;
    boolean open = false;
    if (min >= 0 && at(',')) {
      i++;
      open = at('}');
      max = open ? -1 : number();
    }
    if (min < 0 || !open && max < 0 || !at('}')) {
      i = from + 1;
      literal('{');
      return false;
    }
    boolean tooMany = min > MOST_REPEATS || max > MOST_REPEATS || !open && min > max;
    i++;
    if (tooMany) {
      throw wrong(INVALID_REPEAT_SIZE, from);
    }
    repeat(from, min, max);
    return true;
  }

  /// A number without leading zeros; -1 when there is none.
  private int number() {
    int from = i;
    int value = 0;
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      value = value >= TOO_MANY ? value : value * 10 + s.charAt(i) - '0';
      i++;
    }
    boolean zeros = i - from > 1 && s.charAt(from) == '0';
    return i == from || zeros ? -1 : value;
  }

  // Groups

  private void beginGroup() throws PatternException {
    if (posix || !s.startsWith("(?", i)) {
      open.push(new Open(names.size(), flags));
      names.add("");
      i++;
    } else if (s.startsWith("(?P<", i) && s.length() > i + 4) {
      namedGroup(i + 4);
    } else if (s.startsWith("(?<", i) && s.length() > i + 3) {
      namedGroup(i + 3);
    } else {
      flags();
    }
  }

  private void namedGroup(int nameAt) throws PatternException {
    int end = s.indexOf('>', i);
    if (end < 0) {
      checkUtf8(s.substring(i));
      throw new PatternException(INVALID_NAME, s.substring(i));
    }
    String name = s.substring(nameAt, end);
    checkUtf8(name);
    if (!name.matches("[A-Za-z0-9_]+")) {
      throw new PatternException(INVALID_NAME, s.substring(i, end + 1));
    }
    open.push(new Open(names.size(), flags));
    names.add(name);
    i = end + 1;
  }

  /// `(?flags)` or `(?flags:`.
  private void flags() throws PatternException {
    int from = i;
    i += 2;
    Flags changed = flags;
    boolean on = true;
    boolean seen = true;
    while (i < s.length()) {
      int c = nextRune();
      switch (c) {
        case 'i' -> changed = new Flags(on, changed.dotAll, changed.oneLine, changed.lazy);
        case 'm' -> changed = new Flags(changed.fold, changed.dotAll, !on, changed.lazy);
        case 's' -> changed = new Flags(changed.fold, on, changed.oneLine, changed.lazy);
        case 'U' -> changed = new Flags(changed.fold, changed.dotAll, changed.oneLine, on);
        case '-' -> {
          if (!on) {
            throw wrong(INVALID_PERL, from);
          }
          on = false;
        }
        case ':', ')' -> {
          if (!seen) {
            throw wrong(INVALID_PERL, from);
          }
          if (c == ':') {
            open.push(new Open(0, flags));
          }
          flags = changed;
          return;
        }
        default -> throw wrong(INVALID_PERL, from);
      }
      seen = c != '-';
    }
    throw wrong(INVALID_PERL, from);
  }

  private void endGroup() throws PatternException {
    Open group = open.pop();
    if (open.isEmpty()) {
      throw new PatternException(UNEXPECTED_PAREN, s);
    }
    i++;
    group.endWay();
    Node body = Alternatives.of(group.ways);
    flags = group.outside;
    if (group.index > 0) {
      add(new Node.Group(group.index, body));
    } else if (body instanceof Node.OneOf one) {
      addSet(one.set);
    } else {
      add(body);
    }
  }

  // Escapes

  private void escape() throws PatternException {
    int next = !posix && i + 1 < s.length() ? s.charAt(i + 1) : -1;
    switch (next) {
      case 'A' -> assertion(Assertion.BEGIN_TEXT, 2);
      case 'z' -> assertion(Assertion.END_TEXT, 2);
      case 'b' -> assertion(Assertion.WORD_BOUNDARY, 2);
      case 'B' -> assertion(Assertion.NO_WORD_BOUNDARY, 2);
      case 'Q' -> quoted();
      case 'C' -> throw new PatternException(INVALID_ESCAPE, "\\C");
      default -> {
        RuneSet set = namedSet();
        if (set != null) {
          addSet(set);
        } else {
          literal(escaped());
        }
      }
    }
  }

  /// Text from `\Q` to `\E` or the end.
  private void quoted() throws PatternException {
    int end = s.indexOf("\\E", i + 2);
    String text = s.substring(i + 2, end < 0 ? s.length() : end);
    Parser reader = new Parser(text, false);
    while (reader.i < text.length()) {
      literal(reader.nextRune());
    }
    i = end < 0 ? s.length() : end + 2;
  }

  /// `\d` and its like, `\p{…}`; null, and nothing is read, when there is none here.
  private RuneSet namedSet() throws PatternException {
    if (posix || !at('\\') || i + 1 >= s.length()) {
      return null;
    }
    char letter = s.charAt(i + 1);
    if (letter == 'p' || letter == 'P') {
      return property(letter == 'P');
    }
    boolean negated = letter < 'a';
    RuneSet set = NamedSets.perl(negated ? (char) (letter | 0x20) : letter);
    if (set == null) {
      return null;
    }
    i += 2;
    return cased(set, negated);
  }

  private RuneSet cased(RuneSet set, boolean negated) {
    RuneSet cased = flags.fold ? set.folded() : set;
    return negated ? cased.negated() : cased;
  }

  private RuneSet property(boolean negated) throws PatternException {
    int from = i;
    i += 2;
    String name;
    if (nextRune() == '{') {
      int end = s.indexOf('}', from);
      if (end < 0) {
        checkUtf8(s.substring(from));
        throw new PatternException(INVALID_CLASS_RANGE, s.substring(from));
      }
      name = s.substring(from + 3, end);
      i = end + 1;
      checkUtf8(name);
    } else {
      name = s.substring(from + 2, i);
    }
    boolean caret = name.startsWith("^");
    RuneSet set = NamedSets.unicode(caret ? name.substring(1) : name);
    if (set == null) {
      throw wrong(INVALID_CLASS_RANGE, from);
    }
    return cased(set, negated != caret);
  }

  /// An escape that means one rune.
  private int escaped() throws PatternException {
    int from = i++;
    if (i >= s.length()) {
      throw new PatternException(TRAILING_BACKSLASH, "");
    }
    int c = nextRune();
    switch (c) {
      case 'a':
        return 7;
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'v':
        return 11;
      case 'x':
        return hexadecimal(from);
      case '0', '1', '2', '3', '4', '5', '6', '7':
        if (c == '0' || i < s.length() && isOctal(s.charAt(i))) {
          return octal(c - '0');
        }
        throw wrong(INVALID_ESCAPE, from);
      default:
        if (c < 0x80 && !Character.isLetterOrDigit(c)) {
          return c;
        }
        throw wrong(INVALID_ESCAPE, from);
    }
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private int octal(int first) {
    int value = first;
    for (int digits = 1; digits < 3 && i < s.length() && isOctal(s.charAt(i)); digits++) {
      value = value * 8 + s.charAt(i++) - '0';
    }
    return value;
  }

  private int hexadecimal(int from) throws PatternException {
    if (i >= s.length()) {
      throw wrong(INVALID_ESCAPE, from);
    }
    int first = nextRune();
    if (first != '{') {
      int high = digit(first);
      int low = digit(nextRune());
      if (high < 0 || low < 0) {
        throw wrong(INVALID_ESCAPE, from);
      }
      return high * 16 + low;
    }
    int value = 0;
    for (int digits = 0; ; digits++) {
      int c = i >= s.length() ? -1 : nextRune();
      if (c == '}' && digits > 0) {
        return value;
      }
      int digit = digit(c);
      value = value * 16 + digit;
      if (digit < 0 || value > Utf8.MAX_RUNE) {
        throw wrong(INVALID_ESCAPE, from);
      }
    }
  }

  private static int digit(int c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  // Sets

  /// `[…]`.
  private RuneSet set() throws PatternException {
    int from = i++;
    RuneSet.Builder set = new RuneSet.Builder();
    boolean negated = at('^');
    if (negated) {
      i++;
      if (posix) {
        set.add('\n', '\n');
      }
    }
    for (boolean first = true; first || !at(']'); first = false) {
      if (posix && at('-') && !first && !s.startsWith("-]", i)) {
        i++;
        int end = i + (i < s.length() ? Utf8.decode(s, i) & 7 : 0);
        throw new PatternException(INVALID_CLASS_RANGE, s.substring(i - 1, end));
      }
      RuneSet named = s.startsWith("[:", i) ? posixSet() : null;
      if (named == null) {
        named = namedSet();
      }
      if (named != null) {
        set.add(named);
      } else {
        range(from, set);
      }
    }
    i++;
    return negated ? set.build().negated() : set.build();
  }

  private RuneSet posixSet() throws PatternException {
    int end = s.indexOf(":]", i + 2);
    if (end < 0) {
      return null;
    }
    int from = i;
    i = end + 2;
    String name = s.substring(from + 2, end);
    boolean negated = name.startsWith("^");
    RuneSet set = NamedSets.posix(negated ? name.substring(1) : name);
    if (set == null) {
      throw wrong(INVALID_CLASS_RANGE, from);
    }
    return cased(set, negated);
  }

  /// A rune, or two with `-` between them.
  private void range(int setFrom, RuneSet.Builder set) throws PatternException {
    int from = i;
    int low = setRune(setFrom);
    int high = low;
    if (at('-') && i + 1 < s.length() && s.charAt(i + 1) != ']') {
      i++;
      high = setRune(setFrom);
      if (high < low) {
        throw wrong(INVALID_CLASS_RANGE, from);
      }
    }
    if (flags.fold) {
      set.addFolded(low, high);
    } else {
      set.add(low, high);
    }
  }

  private int setRune(int setFrom) throws PatternException {
    if (i >= s.length()) {
      throw new PatternException(MISSING_BRACKET, s.substring(setFrom));
    }
    return at('\\') ? escaped() : nextRune();
  }
}

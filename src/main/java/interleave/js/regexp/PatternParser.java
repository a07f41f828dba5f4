package interleave.js.regexp;

import interleave.js.regexp.Node.Edge.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads a pattern, with the liberties that Annex B of the specification takes where neither `u`
/// nor a named group is given.
final class PatternParser {

  private static final int END = -1;

  private final String source;
  private final boolean unicode;
  private final boolean dotAll;
  private final boolean folded;
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private final int groupCount;
  private int at;
  private int groups;

  PatternParser(String source, Flags flags) {
    this.source = source;
    this.unicode = flags.unicode();
    this.dotAll = flags.dotAll();
    this.folded = flags.ignoreCase();
    this.named = flags.unicode() || countGroups(true) > 0;
    this.groupCount = countGroups(false);
  }

  /// The name of each group; null for those without.
  List<String> names() {
    return names;
  }

  int groups() {
    return groups;
  }

  /// Counts the capturing groups, or the named ones, without reading the pattern.
  private int countGroups(boolean onlyNamed) {
    int count = 0;
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> {
          boolean name =
              source.startsWith("(?<", i)
                  && !source.startsWith("(?<=", i)
                  && !source.startsWith("(?<!", i);
          boolean plain = !source.startsWith("(?", i);
          if (!inClass && (name || plain && !onlyNamed)) {
            count++;
          }
        }
        default -> {}
      }
    }
    return count;
  }

  Node parse() {
    Node node = choice();
    if (at < source.length()) {
      throw new PatternException("Unmatched ')'");
    }
    return node;
  }

  private int peek() {
    if (at >= source.length()) {
      return END;
    }
    return unicode ? source.codePointAt(at) : source.charAt(at);
  }

  private boolean take(String text) {
    if (source.startsWith(text, at)) {
      at += text.length();
      return true;
    }
    return false;
  }

  private int next() {
    int c = peek();
    at += c >= 0x10000 ? 2 : 1;
    return c;
  }

  private Node choice() {
    List<Node> alternatives = new ArrayList<>();
    do {
      alternatives.add(sequence());
    } while (take("|"));
    return alternatives.size() == 1 ? alternatives.getFirst() : new Node.Choice(alternatives);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (peek() != END && peek() != '|' && peek() != ')') {
      parts.add(term());
    }
    return parts.isEmpty()
        ? new Node.Empty()
        : parts.size() == 1 ? parts.getFirst() : new Node.Sequence(parts);
  }

  private Node term() {
    int before = groups;
    int c = next();
    switch (c) {
      case '^' -> {
        return new Node.Edge(Kind.START);
      }
      case '$' -> {
        return new Node.Edge(Kind.END);
      }
      case '(' -> {
        return group(before);
      }
      case '*', '+', '?' -> throw new PatternException("Nothing to repeat");
      case '{' -> {
        if (unicode) {
          throw new PatternException(
              bounds() == null ? "Lone quantifier brackets" : "Nothing to repeat");
        }
        int mark = at;
        at--;
        if (bounds() != null) {
          throw new PatternException("Nothing to repeat");
        }
        at = mark;
      }
      case '}', ']' -> {
        if (unicode) {
          throw new PatternException("Lone quantifier brackets");
        }
      }
      case '.' -> {
        CharSet set = dotAll ? CharSet.ALL : CharSet.LINE_ENDS.negated();
        return repeated(new Node.One(set), before);
      }
      case '[' -> {
        return repeated(new Node.One(new ClassParser().parse()), before);
      }
      case '\\' -> {
        return escape(before);
      }
      default -> {}
    }
    return repeated(new Node.One(CharSet.of(c)), before);
  }

  private Node group(int before) {
    Node made;
    if (take("?:")) {
      made = choice();
    } else if (source.startsWith("?=", at) || source.startsWith("?!", at)) {
      return look(before, true);
    } else if (source.startsWith("?<=", at) || source.startsWith("?<!", at)) {
      return look(before, false);
    } else {
      String name = null;
      if (take("?<")) {
        name = groupName();
        if (names.contains(name)) {
          throw new PatternException("Duplicate capture group name");
        }
      } else if (take("?")) {
        throw new PatternException("Invalid group");
      }
      int index = ++groups;
      names.add(name);
      made = new Node.Capture(index, choice());
    }
    close();
    return repeated(made, before);
  }

  private void close() {
    if (!take(")")) {
      throw new PatternException("Unterminated group");
    }
  }

  private Node look(int before, boolean ahead) {
    at += ahead ? 1 : 2;
    boolean negative = next() == '!';
    Node body = choice();
    close();
    Node made = new Node.Look(body, ahead, negative, before + 1, groups + 1);
    if (ahead && !unicode) {
      return repeated(made, before);
    }
    int mark = at;
    int c = peek();
    if (c == '*' || c == '+' || c == '?' || c == '{' && bounds() != null) {
      throw new PatternException("Invalid quantifier");
    }
    at = mark;
    return made;
  }

  private String groupName() {
    StringBuilder name = new StringBuilder();
    while (true) {
      if (at >= source.length()) {
        throw new PatternException("Invalid capture group name");
      }
      int c = source.codePointAt(at);
      at += Character.charCount(c);
      if (c == '>' && !name.isEmpty()) {
        return name.toString();
      }
      if (c == '\\') {
        if (!take("u")) {
          throw new PatternException("Invalid Unicode escape");
        }
        c = unicodeEscape(true);
      }
      boolean fits =
          name.isEmpty()
              ? Character.isUnicodeIdentifierStart(c) || c == '$' || c == '_'
              : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)
                  || c == '$'
                  || c == 0x200C
                  || c == 0x200D;
      if (c < 0 || !fits) {
        throw new PatternException("Invalid capture group name");
      }
      name.appendCodePoint(c);
    }
  }

  /// What `{2}`, `{2,}` or `{2,3}` say; null, and nothing read, when there is none of them.
  private int[] bounds() {
    int mark = at;
    if (take("{")) {
      int min = number();
      int max = min;
      if (min >= 0 && take(",")) {
        int end = at;
        max = number();
        max = at == end ? Node.Repeat.FOREVER : max;
      }
      if (min >= 0 && take("}")) {
        return new int[] {min, max};
      }
    }
    at = mark;
    return null;
  }

  /// A decimal number, as large as an int can be; -1 when there is none.
  private int number() {
    int from = at;
    long value = 0;
    while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      value = Math.min(value * 10 + source.charAt(at++) - '0', Integer.MAX_VALUE);
    }
    return at == from ? -1 : (int) value;
  }

  private Node repeated(Node body, int before) {
    int min;
    int max;
    switch (peek()) {
      case '*' -> {
        at++;
        min = 0;
        max = Node.Repeat.FOREVER;
      }
      case '+' -> {
        at++;
        min = 1;
        max = Node.Repeat.FOREVER;
      }
      case '?' -> {
        at++;
        min = 0;
        max = 1;
      }
      case '{' -> {
        int[] bounds = bounds();
        if (bounds == null) {
          if (unicode) {
            throw new PatternException("Incomplete quantifier");
          }
          return body;
        }
        min = bounds[0];
        max = bounds[1];
        if (max < min) {
          throw new PatternException("numbers out of order in {} quantifier");
        }
      }
      default -> {
        return body;
      }
    }
    boolean greedy = !take("?");
    return new Node.Repeat(body, min, max, greedy, before + 1, groups + 1);
  }

  private Node escape(int before) {
    int c = peek();
    switch (c) {
      case END -> throw new PatternException("\\ at end of pattern");
      case 'b' -> {
        at++;
        return new Node.Edge(Kind.WORD);
      }
      case 'B' -> {
        at++;
        return new Node.Edge(Kind.NOT_WORD);
      }
      case 'k' -> {
        if (named) {
          at++;
          if (!take("<")) {
            throw new PatternException("Invalid named reference");
          }
          return repeated(new Node.NamedBack(groupName()), before);
        }
      }
      default -> {}
    }
    if (c >= '1' && c <= '9') {
      int mark = at;
      int number = number();
      if (number <= groupCount) {
        return repeated(new Node.Back(number), before);
      }
      if (unicode) {
        throw new PatternException("Invalid escape");
      }
      at = mark;
    }
    CharSet set = classEscape();
    return repeated(new Node.One(set != null ? set : CharSet.of(character(false))), before);
  }

  /// What `\d` and its like stand for; null, and nothing read, when it is none of them.
  private CharSet classEscape() {
    int c = peek();
    CharSet set =
        switch (c) {
          case 'd', 'D' -> CharSet.DIGITS;
          case 's', 'S' -> CharSet.SPACE;
          case 'w', 'W' -> unicode && folded ? CharSet.WORD_FOLDED : CharSet.WORD;
          case 'p', 'P' -> unicode ? property() : null;
          default -> null;
        };
    if (set == null) {
      return null;
    }
    if (c != 'p' && c != 'P') {
      at++;
    }
    return Character.isUpperCase(c) ? set.negated() : set;
  }

  private CharSet property() {
    int close = source.startsWith("{", at + 1) ? source.indexOf('}', at) : -1;
    if (close < 0) {
      throw new PatternException("Invalid property name");
    }
    CharSet set = Properties.of(source.substring(at + 2, close));
    at = close + 1;
    return set;
  }

  /// The character after a backslash.
  private int character(boolean inClass) {
    int c = next();
    switch (c) {
      case 't':
        return '\t';
      case 'n':
        return '\n';
      case 'v':
        return 0x0B;
      case 'f':
        return '\f';
      case 'r':
        return '\r';
      case 'c':
        return control(inClass);
      case 'x':
        return hex();
      case 'u':
        int code = unicodeEscape(unicode);
        return code < 0 ? 'u' : code;
      case '0', '1', '2', '3', '4', '5', '6', '7':
        return octal(c, inClass);
      default:
        if (unicode && !isSyntax(c) && !(inClass && c == '-')) {
          throw new PatternException("Invalid escape");
        }
        return c;
    }
  }

  private static boolean isSyntax(int c) {
    return "^$\\.*+?()[]{}|/".indexOf(c) >= 0;
  }

  private int control(boolean inClass) {
    int letter = at < source.length() ? source.charAt(at) : END;
    boolean fits =
        letter >= 'a' && letter <= 'z'
            || letter >= 'A' && letter <= 'Z'
            || inClass && !unicode && (letter >= '0' && letter <= '9' || letter == '_');
    if (fits) {
      at++;
      return letter & 31;
    }
    if (unicode) {
      throw new PatternException("Invalid Unicode escape");
    }
    at--;
    return '\\';
  }

  private int hex() {
    int value = digits(2);
    if (value < 0) {
      if (unicode) {
        throw new PatternException("Invalid escape");
      }
      return 'x';
    }
    return value;
  }

  /// Exactly so many hexadecimal digits; -1, and nothing read, when they are not there.
  private int digits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit =
          at + i < source.length() && source.charAt(at + i) < 128
              ? Character.digit(source.charAt(at + i), 16)
              : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    at += count;
    return value;
  }

  /// The code after `\\u`; -1 when there is none and that is allowed.
  private int unicodeEscape(boolean strict) {
    if (strict && take("{")) {
      int close = source.indexOf('}', at);
      long value = 0;
      for (int i = at; i < close; i++) {
        int digit = source.charAt(i) < 128 ? Character.digit(source.charAt(i), 16) : -1;
        value = digit < 0 ? Long.MAX_VALUE / 32 : Math.min(value * 16 + digit, 0x110000);
      }
      if (close <= at || value > 0x10FFFF) {
        throw new PatternException("Invalid Unicode escape");
      }
      at = close + 1;
      return (int) value;
    }
    int value = digits(4);
    if (value < 0 && strict) {
      throw new PatternException("Invalid Unicode escape");
    }
    if (strict && Character.isHighSurrogate((char) value) && source.startsWith("\\u", at)) {
      int mark = at;
      at += 2;
      int low = digits(4);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) value, (char) low);
      }
      at = mark;
    }
    return value;
  }

  private int octal(int first, boolean inClass) {
    boolean followed = at < source.length() && Character.isDigit(source.charAt(at));
    if (unicode) {
      if (first != '0' || followed) {
        throw new PatternException(inClass ? "Invalid class escape" : "Invalid decimal escape");
      }
      return 0;
    }
    int value = first - '0';
    for (int i = 0; i < 2 && at < source.length(); i++) {
      int digit = source.charAt(at) - '0';
      if (digit < 0 || digit > 7 || value * 8 + digit > 255) {
        break;
      }
      value = value * 8 + digit;
      at++;
    }
    return value;
  }

  /// Reads what stands between brackets.
  private final class ClassParser {
    private CharSet set = CharSet.NONE;

    CharSet parse() {
      boolean negated = take("^");
      while (!take("]")) {
        CharSet first = atom();
        int mark = at;
        if (!take("-")) {
          set = set.with(first);
        } else if (peek() == ']' || peek() == END) {
          at = mark;
          set = set.with(first);
          at++;
          set = set.with(CharSet.of('-'));
        } else {
          range(first, atom());
        }
      }
      return negated ? set.negated() : set;
    }

    private void range(CharSet first, CharSet last) {
      if (first.single() < 0 || last.single() < 0) {
        if (unicode) {
          throw new PatternException("Invalid character class");
        }
        set = set.with(first).with(CharSet.of('-')).with(last);
        return;
      }
      if (first.single() > last.single()) {
        throw new PatternException("Range out of order in character class");
      }
      set = set.with(CharSet.of(first.single(), last.single()));
    }

    private CharSet atom() {
      int c = next();
      if (c == END) {
        throw new PatternException("Unterminated character class");
      }
      if (c != '\\') {
        return CharSet.of(c);
      }
      if (peek() == END) {
        throw new PatternException("\\ at end of pattern");
      }
      if (take("b")) {
        return CharSet.of('\b');
      }
      CharSet escape = classEscape();
      return escape != null ? escape : CharSet.of(character(true));
    }
  }
}

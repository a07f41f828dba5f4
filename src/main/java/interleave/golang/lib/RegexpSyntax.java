package interleave.golang.lib;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns Go's regular expressions into Java's, and refuses what Go refuses.
final class RegexpSyntax {

  /// What is wrong with an expression, in Go's words.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String message, String part) {
      super(message + ": `" + part + "`", null, false, false);
    }
  }

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", "\\p{Alnum}"),
          Map.entry("alpha", "\\p{Alpha}"),
          Map.entry("ascii", "\\p{ASCII}"),
          Map.entry("blank", "\\t "),
          Map.entry("cntrl", "\\p{Cntrl}"),
          Map.entry("digit", "0-9"),
          Map.entry("graph", "\\p{Graph}"),
          Map.entry("lower", "a-z"),
          Map.entry("print", "\\p{Print}"),
          Map.entry("punct", "\\p{Punct}"),
          Map.entry("space", "\\t\\n\\x0B\\f\\r "),
          Map.entry("upper", "A-Z"),
          Map.entry("word", "\\w"),
          Map.entry("xdigit", "0-9A-Fa-f"));

  private final String s;
  private final StringBuilder out = new StringBuilder();
  private int i;

  /// The names of the groups, the whole match first; empty for those without.
  final List<String> names = new ArrayList<>(List.of(""));

  private RegexpSyntax(String s) {
    this.s = s;
  }

  /// @param names filled with the groups' names
  static String translate(String expression, List<String> names) throws Wrong {
    RegexpSyntax syntax = new RegexpSyntax(expression);
    syntax.alternatives(0, false);
    if (syntax.i < expression.length()) {
      throw new Wrong("unexpected )", expression);
    }
    names.addAll(syntax.names);
    return syntax.out.toString();
  }

  private boolean at(String text) {
    return s.startsWith(text, i);
  }

  private boolean atEnd() {
    return i >= s.length();
  }

  /// Up to the end, or to the parenthesis that closes a group.
  ///
  /// @param depth of groups
  /// @param multiline whether `^` and `$` mean lines here
  private void alternatives(int depth, boolean multiline) throws Wrong {
    boolean lines = multiline;
    int atomStart = -1;
    while (!atEnd() && s.charAt(i) != ')') {
      char c = s.charAt(i);
      switch (c) {
        case '|' -> {
          out.append('|');
          i++;
          atomStart = -1;
        }
        case '*', '+', '?' -> {
          atomStart = repeat(atomStart, s.substring(i, i + 1));
        }
        case '{' -> atomStart = braces(atomStart);
        case '(' -> {
          atomStart = i;
          lines = group(depth, lines);
        }
        case '[' -> {
          atomStart = i;
          set();
        }
        case '.' -> {
          atomStart = i++;
          out.append('.');
        }
        case '^' -> {
          atomStart = i++;
          out.append(lines ? "(?m:^)" : "\\A");
        }
        case '$' -> {
          atomStart = i++;
          out.append(lines ? "(?=\\n|\\z)" : "\\z");
        }
        case '\\' -> {
          atomStart = i;
          escape(false);
        }
        default -> {
          atomStart = i;
          literal();
        }
      }
    }
  }

  private void literal() {
    int rune = s.codePointAt(i);
    i += Character.charCount(rune);
    if (rune < 0x80 && !Character.isLetterOrDigit(rune)) {
      out.append('\\');
    }
    out.appendCodePoint(rune);
  }

  private int repeat(int atomStart, String operator) throws Wrong {
    if (atomStart == -1) {
      throw new Wrong("missing argument to repetition operator", operator);
    }
    int from = i;
    i += operator.length();
    out.append(operator);
    if (at("?")) {
      out.append('?');
      i++;
    }
    if (!atEnd() && (at("*") || at("+") || at("?") || isRepeat())) {
      int start = from;
      i += isRepeat() ? s.indexOf('}', i) + 1 - i : 1;
      throw new Wrong("invalid nested repetition operator", s.substring(start, i));
    }
    return atomStart;
  }

  private boolean isRepeat() {
    return s.substring(Math.min(i, s.length())).matches("(?s)\\{\\d+(,\\d*)?\\}.*");
  }

  private int braces(int atomStart) throws Wrong {
    if (!isRepeat()) {
      out.append("\\{");
      return i++;
    }
    String operator = s.substring(i, s.indexOf('}', i) + 1);
    String[] bounds = operator.substring(1, operator.length() - 1).split(",", -1);
    boolean tooMany = bounds[0].length() > 4 || Integer.parseInt(bounds[0]) > 1000;
    if (bounds.length == 2 && !bounds[1].isEmpty()) {
      tooMany |=
          bounds[1].length() > 4
              || Integer.parseInt(bounds[1]) > 1000
              || Integer.parseInt(bounds[1]) < Integer.parseInt(bounds[0]);
    }
    if (tooMany) {
      throw new Wrong("invalid repeat count", operator);
    }
    return repeat(atomStart, operator);
  }

  /// @return whether `^` and `$` mean lines behind the group
  private boolean group(int depth, boolean lines) throws Wrong {
    boolean inside = lines;
    if (depth > 900) {
      throw new Wrong("expression nests too deeply", s);
    }
    if (at("(?P<") || at("(?<")) {
      int from = i + (at("(?P<") ? 4 : 3);
      int end = s.indexOf('>', from);
      String name = end < 0 ? "" : s.substring(from, end);
      if (end < 0 || !name.matches("\\w+")) {
        throw new Wrong(
            "invalid named capture", end < 0 ? s.substring(i) : s.substring(i, end + 1));
      }
      names.add(name);
      out.append('(');
      i = end + 1;
    } else if (at("(?")) {
      int end = i + 2;
      while (end < s.length() && "imsU-".indexOf(s.charAt(end)) >= 0) {
        end++;
      }
      boolean ok = end < s.length() && (s.charAt(end) == ':' || s.charAt(end) == ')');
      String flags = ok ? s.substring(i + 2, end) : "";
      if (!ok || flags.contains("U") || flags.endsWith("-")) {
        int shown = Math.min(s.length(), end + 1);
        throw new Wrong("invalid or unsupported Perl syntax", s.substring(i, shown));
      }
      int m = flags.indexOf('m');
      if (m >= 0) {
        inside = flags.indexOf('-') < 0 || m < flags.indexOf('-');
      }
      out.append("(?").append(flags.replace("m", "").replaceAll("-$", ""));
      out.append(s.charAt(end));
      i = end + 1;
      if (s.charAt(end) == ')') {
        return inside;
      }
    } else {
      names.add("");
      out.append('(');
      i++;
    }
    alternatives(depth + 1, inside);
    if (atEnd()) {
      throw new Wrong("missing closing )", s);
    }
    out.append(')');
    i++;
    return lines;
  }

  private void set() throws Wrong {
    int start = i++;
    out.append('[');
    if (at("^")) {
      out.append('^');
      i++;
    }
    for (boolean first = true; first || !at("]"); first = false) {
      if (atEnd()) {
        throw new Wrong("missing closing ]", s.substring(start));
      }
      if (at("[:")) {
        int end = s.indexOf(":]", i);
        String name = end < 0 ? "" : s.substring(i + 2, end);
        boolean negated = name.startsWith("^");
        String known = CLASSES.get(negated ? name.substring(1) : name);
        if (end >= 0) {
          if (known == null) {
            throw new Wrong("invalid character class range", s.substring(i, end + 2));
          }
          out.append(negated ? "[^" + known + "]" : known);
          i = end + 2;
          continue;
        }
      }
      if (at("\\")) {
        escape(true);
      } else if (at("-")) {
        out.append(first || s.startsWith("]", i + 1) ? "\\-" : "-");
        i++;
      } else {
        literal();
      }
    }
    out.append(']');
    i++;
  }

  private void escape(boolean inSet) throws Wrong {
    if (i + 1 >= s.length()) {
      throw new Wrong("trailing backslash at end of expression", "");
    }
    char c = s.charAt(i + 1);
    String simple =
        switch (c) {
          case 's' -> inSet ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]";
          case 'S' -> "[^\\t\\n\\f\\r ]";
          case 'a' -> "\\x07";
          case 'v' -> "\\x0B";
          case 'd', 'D', 'w', 'W', 'f', 'n', 'r', 't' -> "\\" + c;
          case 'A', 'z', 'b', 'B' -> inSet ? null : "\\" + c;
          default -> null;
        };
    if (simple != null) {
      out.append(simple);
      i += 2;
    } else if (c == 'p' || c == 'P') {
      property();
    } else if (c == 'x') {
      int end = s.startsWith("{", i + 2) ? s.indexOf('}', i) + 1 : i + 4;
      if (end <= i || end > s.length()) {
        throw new Wrong("invalid escape sequence", s.substring(i, i + 2));
      }
      out.append(s, i, end);
      i = end;
    } else if (c == 'Q' && !inSet) {
      int end = s.indexOf("\\E", i);
      String quoted = s.substring(i + 2, end < 0 ? s.length() : end);
      out.append(java.util.regex.Pattern.quote(quoted));
      i = end < 0 ? s.length() : end + 2;
    } else if (c >= '0' && c <= '7' && s.substring(i + 1).matches("(?s)(0|[1-7][0-7]).*")) {
      int end = i + 1;
      while (end < s.length() && end < i + 4 && s.charAt(end) >= '0' && s.charAt(end) <= '7') {
        end++;
      }
      int rune = Integer.parseInt(s.substring(i + 1, end), 8);
      out.append("\\x{").append(Integer.toHexString(rune)).append('}');
      i = end;
    } else if (c < 0x80 && !Character.isLetterOrDigit(c)) {
      out.append('\\').append(c);
      i += 2;
    } else {
      throw new Wrong("invalid escape sequence", s.substring(i, i + 2));
    }
  }

  private void property() throws Wrong {
    int end = s.startsWith("{", i + 2) ? s.indexOf('}', i) + 1 : i + 3;
    if (end <= i || end > s.length()) {
      throw new Wrong("invalid character class range", s.substring(i));
    }
    String whole = s.substring(i, end);
    String name = whole.substring(2).replaceAll("[{}]", "");
    boolean negated = whole.charAt(1) == 'P' != name.startsWith("^");
    name = name.startsWith("^") ? name.substring(1) : name;
    boolean category = name.length() <= 2;
    out.append(negated ? "\\P{" : "\\p{").append(category ? name : "Is" + name).append('}');
    try {
      java.util.regex.Pattern.compile("\\p{" + (category ? name : "Is" + name) + "}");
    } catch (java.util.regex.PatternSyntaxException e) {
      throw new Wrong("invalid character class range", whole);
    }
    i = end;
  }
}

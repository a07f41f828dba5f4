package interleave.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a line of source code into stretches of one colour. Knows words, not grammar, so it works
/// on code that does not compile, and well enough for Go and JavaScript.
public final class Highlight {

  private static final Set<String> KEYWORDS =
      Set.of(
          "break",
          "case",
          "chan",
          "const",
          "continue",
          "default",
          "defer",
          "else",
          "fallthrough",
          "for",
          "func",
          "go",
          "goto",
          "if",
          "import",
          "interface",
          "map",
          "package",
          "range",
          "return",
          "select",
          "struct",
          "switch",
          "type",
          "var",
          "async",
          "await",
          "class",
          "export",
          "extends",
          "function",
          "let",
          "new",
          "of",
          "throw",
          "try",
          "catch",
          "finally",
          "while",
          "yield");

  private static final Set<String> BUILTINS =
      Set.of(
          "append",
          "cap",
          "clear",
          "close",
          "complex",
          "copy",
          "delete",
          "imag",
          "len",
          "make",
          "max",
          "min",
          "panic",
          "print",
          "println",
          "real",
          "recover",
          "true",
          "false",
          "nil",
          "iota",
          "null",
          "undefined",
          "this");

  private Highlight() {}

  /// What a stretch of code is.
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    NUMBER,
    BUILTIN,
    COMMENT
  }

  /// From `start` up to, not including, `end`, in characters.
  public record Stretch(int start, int end, Kind kind) {}

  /// All of `line` in order, without gaps.
  public static List<Stretch> of(String line) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end;
      Kind kind;
      if (line.startsWith("//", at)) {
        end = line.length();
        kind = Kind.COMMENT;
      } else if (c == '"' || c == '`' || c == '\'') {
        end = string(line, at);
        kind = Kind.STRING;
      } else if (Character.isDigit(c)) {
        end = word(line, at);
        kind = Kind.NUMBER;
      } else if (Character.isLetter(c) || c == '_') {
        end = word(line, at);
        String word = line.substring(at, end);
        kind =
            KEYWORDS.contains(word)
                ? Kind.KEYWORD
                : BUILTINS.contains(word) ? Kind.BUILTIN : Kind.PLAIN;
      } else {
        end = at + 1;
        kind = Kind.PLAIN;
      }
      add(stretches, new Stretch(at, end, kind));
      at = end;
    }
    return stretches;
  }

  private static void add(List<Stretch> stretches, Stretch next) {
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null && last.kind() == next.kind()) {
      stretches.set(stretches.size() - 1, new Stretch(last.start(), next.end(), last.kind()));
    } else {
      stretches.add(next);
    }
  }

  private static int word(String line, int at) {
    int end = at;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static int string(String line, int at) {
    char quote = line.charAt(at);
    int end = at + 1;
    while (end < line.length() && line.charAt(end) != quote) {
      end += line.charAt(end) == '\\' && quote != '`' ? 2 : 1;
    }
    return Math.min(line.length(), end + 1);
  }
}

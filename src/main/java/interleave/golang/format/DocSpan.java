package interleave.golang.format;

import java.util.ArrayList;
import java.util.List;

/// Lines of documentation that belong together.
///
/// @param start the first line
/// @param end after the last line
record DocSpan(int start, int end, Kind kind) {

  enum Kind {
    CODE,
    HEADING,
    LIST,
    OLD_HEADING,
    PARAGRAPH
  }

  /// The beginning of a list item.
  ///
  /// @param number empty for a bullet
  /// @param rest the line after it
  record Marker(String number, String rest) {

    /// The marker that a line begins with, or null.
    static Marker of(String text) {
      String line = text.strip();
      if (line.isEmpty()) {
        return null;
      }
      int end = 0;
      while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
        end++;
      }
      String number = line.substring(0, end);
      if (end >= line.length()) {
        return null;
      }
      String marks = number.isEmpty() ? "•*+-" : ".)";
      if (marks.indexOf(line.charAt(end)) < 0) {
        return null;
      }
      String rest = line.substring(end + 1);
      return isIndented(rest) && !rest.isBlank() ? new Marker(number, rest) : null;
    }
  }

  private static boolean isList(String line) {
    return Marker.of(line) != null;
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  /// Without empty lines at the ends and the indentation that all have in common.
  static List<String> unindent(List<String> text) {
    List<String> lines = withoutEmptyEnds(text);
    if (lines.isEmpty()) {
      return lines;
    }
    String prefix = leadingSpace(lines.getFirst());
    for (String line : lines) {
      if (!line.isEmpty()) {
        prefix = common(prefix, leadingSpace(line));
      }
    }
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      String rest = line.startsWith(prefix) ? line.substring(prefix.length()) : line;
      result.add(rest.isBlank() ? "" : rest);
    }
    return withoutEmptyEnds(result);
  }

  private static List<String> withoutEmptyEnds(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isEmpty()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(start, end);
  }

  private static String leadingSpace(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return line.substring(0, end);
  }

  private static String common(String a, String b) {
    int end = 0;
    while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
      end++;
    }
    return a.substring(0, end);
  }

  /// The spans of a text. What looks like code or a list that someone forgot to indent is taken
  /// with the indented lines after it.
  static List<DocSpan> of(List<String> lines) {
    return new Finder(lines).find();
  }

  private static final class Finder {
    private final List<String> lines;
    private final List<DocSpan> spans = new ArrayList<>();
    private int at;

    /// Lines before this one count as indented.
    private int forcedEnd;

    Finder(List<String> lines) {
      this.lines = lines;
    }

    List<DocSpan> find() {
      while (true) {
        while (at < lines.size() && lines.get(at).isEmpty()) {
          at++;
        }
        if (at >= lines.size()) {
          return spans;
        }
        if (at < forcedEnd || isIndented(lines.get(at))) {
          indented();
        } else {
          unindented();
        }
      }
    }

    private void indented() {
      int start = at;
      boolean listGoesOn = isList(lines.get(at)) && at < forcedEnd;
      at++;
      while (at < lines.size()
          && (lines.get(at).isEmpty()
              || at < forcedEnd
              || isIndented(lines.get(at))
              || listGoesOn && isList(lines.get(at)))) {
        listGoesOn &= !lines.get(at).isEmpty();
        at++;
      }
      int end = at;
      while (end > start && lines.get(end - 1).isEmpty()) {
        end--;
      }
      if (end < lines.size() && lines.get(end).startsWith("}")) {
        end++;
      }
      add(start, end, isList(lines.get(start)) ? Kind.LIST : Kind.CODE);
    }

    private void unindented() {
      int start = at;
      at++;
      while (at < lines.size() && !lines.get(at).isEmpty() && !isIndented(lines.get(at))) {
        at++;
      }
      int end = at;
      if (at < lines.size() && !lines.get(at).isEmpty() && !isList(lines.get(at))) {
        String last = lines.get(at - 1);
        if (isList(last)) {
          forcedEnd = end;
          end--;
          while (end > start && isList(lines.get(end - 1))) {
            end--;
          }
        } else if (last.endsWith("{") || last.endsWith("\\")) {
          forcedEnd = end;
          end--;
        }
        if (start == end && forcedEnd > start) {
          at = start;
          return;
        }
      }
      boolean single = end - start == 1;
      if (single && isHeading(lines.get(start))) {
        add(start, end, Kind.HEADING);
      } else if (single && isOldHeading(start)) {
        add(start, end, Kind.OLD_HEADING);
      } else {
        add(start, end, Kind.PARAGRAPH);
      }
    }

    private void add(int start, int end, Kind kind) {
      spans.add(new DocSpan(start, end, kind));
      at = end;
    }

    private static boolean isHeading(String line) {
      return (line.startsWith("# ") || line.startsWith("#\t")) && !line.strip().equals("#");
    }

    /// Whether a line alone between paragraphs reads like a title.
    private boolean isOldHeading(int index) {
      if (index <= 0
          || !lines.get(index - 1).isEmpty()
          || index + 2 >= lines.size()
          || !lines.get(index + 1).isEmpty()
          || isIndented(lines.get(index + 2))) {
        return false;
      }
      String line = lines.get(index).strip();
      int first = line.codePointAt(0);
      int last = line.codePointBefore(line.length());
      return Character.isUpperCase(first)
          && Character.isLetterOrDigit(last)
          && line.chars().noneMatch(ch -> ";:!?+*/=[]{}_^°&§~%#@<\">\\".indexOf(ch) >= 0)
          && !line.matches(".*'(?!s$|s ).*")
          && !line.matches(".*\\.( .*|$)");
    }
  }
}

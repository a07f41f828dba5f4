package interleave.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Says in the words of somebody who writes a file by hand why it is no JSON, and what to do.
final class JsonMistake {

  private static final Pattern STRANGE = Pattern.compile("Unexpected character \\('(.+?)' \\(code");
  private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)'");
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*?)\"");

  private JsonMistake() {}

  /// @param text the whole file
  static String message(JacksonException e, String text) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    Matcher twice = TWICE.matcher(first);
    if (twice.find()) {
      return "the field \"" + twice.group(1) + "\" is here a second time: leave one of them out";
    }
    return "this is not JSON: " + reason(first, e, text);
  }

  private static String reason(String first, JacksonException e, String text) {
    if (first.contains("end-of-input")) {
      return end(first, text);
    }
    if (first.contains("nesting depth")) {
      return "brackets are nested too deeply";
    }
    if (first.contains("Trailing token")) {
      return "a second value begins behind the end of the scenario: a file holds one scenario";
    }
    if (first.contains("expecting comma")) {
      return "a comma is missing before this";
    }
    if (first.contains("expecting a colon")) {
      return "a colon is missing between the field's name and this";
    }
    if (first.contains("start property name") || first.contains("start field name")) {
      return found(first)
          + " stands where the name of a field should begin: names stand in double quotes, as in"
          + " \"title\": …";
    }
    if (first.contains("Unexpected close marker")) {
      TokenStreamLocation at = e.getLocation();
      return missingBracket(text, placeOf(text, at.getLineNr(), at.getColumnNr()), "this");
    }
    if (first.contains("Illegal unquoted character")) {
      return "a text must end on the line where it begins: write \\n for a line break, or a list of"
          + " lines [\"…\", \"…\"]";
    }
    if (first.contains("escape")) {
      return "\\ in a text must be written as \\\\, so \\d becomes \\\\d";
    }
    Matcher token = TOKEN.matcher(first);
    if (token.find()) {
      return "\""
          + token.group(1)
          + "\" means nothing here: texts stand in double quotes, and a"
          + " scenario begins with {";
    }
    if (STRANGE.matcher(first).find()) {
      return "a value is missing before " + found(first);
    }
    int marker = first.indexOf(" (start marker at");
    return marker < 0 ? first : first.substring(0, marker);
  }

  private static String end(String first, String text) {
    if (first.contains("closing quote")) {
      return "the file ends in the middle of a text: the closing \" is missing";
    }
    if (first.contains("comment")) {
      return "the file ends in the middle of a comment: */ is missing";
    }
    return "the file ends too early: " + missingBracket(text, text.length(), "the end");
  }

  /// Which bracket is open at a place, and since where.
  private static String missingBracket(String text, int place, String before) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = JsonText.skip(text, 0, true);
        at < place;
        at = JsonText.skip(text, at + 1, true)) {
      char c = text.charAt(at);
      if (c == '"') {
        at = JsonText.endOfString(text, at);
      } else if (c == '{' || c == '[') {
        open.push(at);
      } else if ((c == '}' || c == ']') && !open.isEmpty()) {
        open.pop();
      }
    }
    if (open.isEmpty()) {
      return "something is missing before " + before;
    }
    char bracket = text.charAt(open.peek());
    long line = 1 + text.substring(0, open.peek()).chars().filter(c -> c == '\n').count();
    return (bracket == '{' ? "}" : "]")
        + " is missing before "
        + before
        + " for the "
        + bracket
        + " in line "
        + line;
  }

  private static int placeOf(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return Math.min(text.length(), at + Math.max(0, column - 1));
  }

  private static String found(String message) {
    Matcher strange = STRANGE.matcher(message);
    return strange.find() ? strange.group(1) : "something";
  }
}

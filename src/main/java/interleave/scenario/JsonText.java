package interleave.scenario;

import java.util.ArrayList;
import java.util.List;

/// JSON as people have laid it out: where its values begin and end in the text, so that one of them
/// can be changed and all else be left as it is, comments included.
final class JsonText {

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /// A value from `start` up to, not including, `end`.
  sealed interface Value {
    int start();

    int end();
  }

  /// Text, a number, `true`, `false` or `null`.
  record Scalar(int start, int end) implements Value {}

  /// An object or a list, with its brackets.
  record Group(int start, int end, boolean object, List<Item> items) implements Value {}

  /// An entry of a group.
  ///
  /// @param start of the field's name, or of the value in a list
  /// @param field as written between its quotes; empty in a list
  /// @param comma the place of the comma behind it; -1 when there is none
  record Item(int start, String field, Value value, int comma) {}

  /// @throws IllegalArgumentException when the text is no JSON
  static Value parse(String text) {
    JsonText parser = new JsonText(text);
    parser.skip();
    return parser.value();
  }

  private Value value() {
    char c = peek();
    if (c == '{' || c == '[') {
      return group(c == '{');
    }
    int start = at;
    if (c == '"') {
      string();
    } else {
      while (at < text.length()
          && (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
        at++;
      }
    }
    if (at == start) {
      throw unreadable();
    }
    return new Scalar(start, at);
  }

  private Group group(boolean object) {
    int start = at++;
    char close = object ? '}' : ']';
    List<Item> items = new ArrayList<>();
    for (skip(); peek() != close; skip()) {
      int begin = at;
      String field = "";
      if (object) {
        field = string();
        skip();
        expect(':');
        skip();
      }
      Value value = value();
      int end = at;
      skip();
      int comma = peek() == ',' ? at++ : -1;
      if (comma < 0) {
        at = end;
      }
      items.add(new Item(begin, field, value, comma));
    }
    at++;
    return new Group(start, at, object, List.copyOf(items));
  }

  private String string() {
    int start = at;
    expect('"');
    at = endOfString(text, start);
    expect('"');
    return text.substring(start + 1, at - 1);
  }

  /// The place of the quote that ends the text beginning at `start`; the end when there is none.
  static int endOfString(String text, int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private void expect(char c) {
    if (peek() != c) {
      throw unreadable();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at);
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("no JSON at " + at);
  }

  /// Goes on behind white space and comments.
  private void skip() {
    at = skip(text, at, true);
  }

  /// The place behind white space and comments.
  ///
  /// @param lines whether to go on behind the end of the line
  static int skip(String text, int from, boolean lines) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' && !lines) {
        return at;
      }
      if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (!lines && text.substring(at, Math.max(at, end)).contains("\n")) {
          return at;
        }
        at = end < 0 ? text.length() : end + 2;
      } else {
        return at;
      }
    }
    return at;
  }
}

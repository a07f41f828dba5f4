package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsArray;
import interleave.js.value.JsObject;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// `JSON.parse`, with V8's words for what is wrong.
final class JsonParser {

  private static final int DEEPEST = 5000;

  /// How much of a long text is shown on each side of the mistake.
  private static final int CONTEXT = 10;

  /// Texts that come from passing something else than a text.
  private static final List<String> SPECIAL =
      List.of("NaN", "Infinity", "undefined", "[object Object]");

  private final Realm realm;
  private final String text;
  private int at;
  private int depth;

  JsonParser(Realm realm, String text) {
    this.realm = realm;
    this.text = text;
  }

  Object parse() {
    Object value = value();
    space();
    if (at < text.length()) {
      throw error("Unexpected non-whitespace character after JSON at position " + at);
    }
    return value;
  }

  private static Thrown error(String message) {
    return Thrown.of(ErrorKind.SYNTAX, message);
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean ended() {
    return at >= text.length();
  }

  /// What V8 says of a character that nothing more special is to be said of.
  private Thrown unexpected() {
    if (ended()) {
      return error("Unexpected end of JSON input");
    }
    char c = text.charAt(at);
    if (c == '"') {
      return error("Unexpected string in JSON at position " + at);
    }
    if (c >= '0' && c <= '9' || c == '-') {
      return error("Unexpected number in JSON at position " + at);
    }
    if (SPECIAL.contains(text)) {
      return error('"' + text + "\" is not valid JSON");
    }
    return error("Unexpected token '" + c + "', " + around() + " is not valid JSON");
  }

  /// The text, or the part of it around the place, in quotes.
  private String around() {
    if (text.length() <= 2 * CONTEXT) {
      return '"' + text + '"';
    }
    boolean cutLeft = at >= CONTEXT;
    boolean cutRight = at < text.length() - CONTEXT;
    int from = cutLeft ? at - CONTEXT : 0;
    int to = cutRight ? at + CONTEXT : text.length();
    return (cutLeft ? "..." : "") + '"' + text.substring(from, to) + '"' + (cutRight ? "..." : "");
  }

  private Object value() {
    space();
    if (ended()) {
      throw unexpected();
    }
    if (depth > DEEPEST) {
      throw Thrown.range("Maximum call stack size exceeded");
    }
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Absent.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw unexpected();
    };
  }

  private Object word(String word, Object value) {
    for (int i = 0; i < word.length(); i++, at++) {
      if (ended() || text.charAt(at) != word.charAt(i)) {
        throw unexpected();
      }
    }
    return value;
  }

  private Object object() {
    JsObject object = realm.object();
    depth++;
    at++;
    space();
    if (!ended() && text.charAt(at) == '}') {
      at++;
      depth--;
      return object;
    }
    boolean first = true;
    while (true) {
      space();
      if (ended() || text.charAt(at) != '"') {
        throw error(
            (first ? "Expected property name or '}'" : "Expected double-quoted property name")
                + " in JSON at position "
                + at);
      }
      String key = string();
      space();
      if (ended() || text.charAt(at) != ':') {
        throw error("Expected ':' after property name in JSON at position " + at);
      }
      at++;
      object.define(key, value(), Property.ALL);
      first = false;
      if (ends('}', "Expected ',' or '}' after property value in JSON at position ")) {
        depth--;
        return object;
      }
    }
  }

  private Object list() {
    JsArray list = realm.array();
    depth++;
    at++;
    space();
    if (!ended() && text.charAt(at) == ']') {
      at++;
      depth--;
      return list;
    }
    while (true) {
      list.append(value());
      if (ends(']', "Expected ',' or ']' after array element in JSON at position ")) {
        depth--;
        return list;
      }
    }
  }

  /// Passes the closing bracket, or a comma.
  private boolean ends(char bracket, String otherwise) {
    space();
    if (!ended() && (text.charAt(at) == bracket || text.charAt(at) == ',')) {
      return text.charAt(at++) == bracket;
    }
    throw error(otherwise + at);
  }

  private Object number() {
    int from = at;
    if (text.charAt(at) == '-') {
      at++;
      if (ended() || !isDigit()) {
        throw error("No number after minus sign in JSON at position " + at);
      }
    }
    if (text.charAt(at) == '0') {
      at++;
      if (!ended() && isDigit()) {
        throw unexpected();
      }
    } else {
      digits();
    }
    if (!ended() && text.charAt(at) == '.') {
      at++;
      if (ended() || !isDigit()) {
        throw error("Unterminated fractional number in JSON at position " + at);
      }
      digits();
    }
    if (!ended() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (!ended() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      if (ended() || !isDigit()) {
        throw error("Exponent part is missing a number in JSON at position " + at);
      }
      digits();
    }
    return Double.valueOf(text.substring(from, at));
  }

  private boolean isDigit() {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void digits() {
    while (!ended() && isDigit()) {
      at++;
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      if (ended()) {
        throw error("Unterminated string in JSON at position " + at);
      }
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return out.toString();
      }
      if (c < ' ') {
        throw error("Bad control character in string literal in JSON at position " + at);
      }
      at++;
      out.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    if (ended()) {
      throw unexpected();
    }
    char c = text.charAt(at);
    int named = "bfnrt\"\\/".indexOf(c);
    if (named >= 0) {
      at++;
      return "\b\f\n\r\t\"\\/".charAt(named);
    }
    if (c != 'u') {
      throw error("Bad escaped character in JSON at position " + at);
    }
    int value = 0;
    for (int i = 1; i <= 4; i++) {
      int digit =
          at + i < text.length() && text.charAt(at + i) < 128
              ? Character.digit(text.charAt(at + i), 16)
              : -1;
      if (digit < 0) {
        throw error("Bad Unicode escape in JSON at position " + (at + i));
      }
      value = value * 16 + digit;
    }
    at += 5;
    return (char) value;
  }
}

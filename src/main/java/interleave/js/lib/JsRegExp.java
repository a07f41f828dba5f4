package interleave.js.lib;

import interleave.js.regexp.Flags;
import interleave.js.regexp.Pattern;
import interleave.js.regexp.PatternException;
import interleave.js.regexp.TooManySteps;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsObject;
import interleave.js.value.Property;
import interleave.js.value.Thrown;

/// A regular expression as an object.
final class JsRegExp extends JsObject {

  private String source;
  private Flags flags;
  private Pattern pattern;

  JsRegExp(JsObject proto, String source, String flags) {
    super(proto);
    define("lastIndex", 0.0, Property.WRITABLE);
    compile(source, flags);
  }

  void compile(String newSource, String newFlags) {
    Flags known = Flags.of(newFlags);
    if (known == null) {
      throw Thrown.of(
          ErrorKind.SYNTAX,
          newFlags.indexOf('v') >= 0 && newFlags.indexOf('u') < 0
              ? "Interleave does not support the flag v of regular expressions"
              : "Invalid flags supplied to RegExp constructor '" + newFlags + "'");
    }
    try {
      pattern = Pattern.compile(newSource, known);
    } catch (PatternException wrong) {
      throw Thrown.of(
          ErrorKind.SYNTAX,
          "Invalid regular expression: /" + newSource + "/" + newFlags + ": " + wrong.getMessage());
    }
    source = newSource;
    flags = known;
  }

  @Override
  public String kind() {
    return "RegExp";
  }

  Flags flags() {
    return flags;
  }

  Pattern pattern() {
    return pattern;
  }

  int[] find(String text, int from, boolean exactly) {
    try {
      return pattern.find(text, from, exactly);
    } catch (TooManySteps tooMany) {
      throw Thrown.range("Interleave gave up: " + tooMany.getMessage());
    }
  }

  /// The pattern as given.
  String original() {
    return source;
  }

  /// The pattern as it can stand between slashes.
  String source() {
    if (source.isEmpty()) {
      return "(?:)";
    }
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      switch (c) {
        case '\\' -> {
          out.append(c);
          if (++i < source.length()) {
            appendPlain(source.charAt(i), out, true);
          }
          continue;
        }
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '/' -> out.append(inClass ? "" : "\\");
        default -> {}
      }
      appendPlain(c, out, false);
    }
    return out.toString();
  }

  private static void appendPlain(char c, StringBuilder out, boolean escaped) {
    switch (c) {
      case '\n' -> out.append(escaped ? "n" : "\\n");
      case '\r' -> out.append(escaped ? "r" : "\\r");
      case '\u2028' -> out.append(escaped ? "u2028" : "\\u2028");
      case '\u2029' -> out.append(escaped ? "u2029" : "\\u2029");
      default -> out.append(c);
    }
  }
}

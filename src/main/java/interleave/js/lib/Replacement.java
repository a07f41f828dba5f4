package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsObject;
import java.util.List;

/// What `$1`, `$&` and the like stand for in the replacement of `replace`: GetSubstitution.
final class Replacement {

  private Replacement() {}

  /// @param captures `undefined` where a group took no part
  /// @param groups the named groups; null when there are none
  static String expand(
      String template,
      String matched,
      String text,
      int position,
      List<Object> captures,
      JsObject groups) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c != '$' || i + 1 == template.length()) {
        out.append(c);
        continue;
      }
      char next = template.charAt(i + 1);
      int end = Math.min(position + matched.length(), text.length());
      switch (next) {
        case '$' -> out.append('$');
        case '&' -> out.append(matched);
        case '`' -> out.append(text, 0, position);
        case '\'' -> out.append(text, end, text.length());
        default -> {
          i = special(template, i, captures, groups, out) - 1;
          continue;
        }
      }
      i++;
    }
    return out.toString();
  }

  /// A group by number or name at `i`; what is none stays as it is.
  ///
  /// @return where the template goes on
  private static int special(
      String template, int i, List<Object> captures, JsObject groups, StringBuilder out) {
    char next = template.charAt(i + 1);
    if (next >= '0' && next <= '9') {
      int digits = 1;
      int number = next - '0';
      if (i + 2 < template.length() && Character.digit(template.charAt(i + 2), 10) >= 0) {
        int two = number * 10 + (template.charAt(i + 2) - '0');
        if (two >= 1 && two <= captures.size()) {
          number = two;
          digits = 2;
        }
      }
      if (number >= 1 && number <= captures.size()) {
        append(captures.get(number - 1), out);
        return i + 1 + digits;
      }
    }
    if (next == '<' && groups != null) {
      int close = template.indexOf('>', i);
      if (close >= 0) {
        append(groups.get(template.substring(i + 2, close)), out);
        return close + 1;
      }
    }
    out.append('$');
    return i + 1;
  }

  private static void append(Object capture, StringBuilder out) {
    if (capture != Absent.UNDEFINED) {
      out.append(Convert.toString(capture));
    }
  }
}

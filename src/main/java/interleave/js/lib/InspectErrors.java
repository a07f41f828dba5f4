package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Errors as `util.inspect` shows them: their stack, in brackets when there is none.
final class InspectErrors {

  private static final String FRAMES = "\n    at";
  private static final Pattern START =
      Pattern.compile("^([A-Z][a-z_ A-Z0-9\\[\\]()-]+)(?::|\\n\\s+at)|^([a-z_A-Z0-9-]*Error)$");

  private final Realm realm;
  private final Inspector inspector;

  InspectErrors(Realm realm, Inspector inspector) {
    this.realm = realm;
    this.inspector = inspector;
  }

  /// Whether an object is shown as an error although it was not made by `Error`: it inherits from
  /// `Error.prototype`.
  static boolean isLikeAnError(Realm realm, JsObject object) {
    for (JsObject o = object.prototype(); o != null; o = o.prototype()) {
      if (o == realm.errorPrototype(ErrorKind.ERROR)) {
        return !object.hasOwn("constructor");
      }
    }
    return false;
  }

  private String stack(JsObject error) {
    Object stack = error.get("stack");
    if (Convert.toBoolean(stack)) {
      return Convert.toString(stack);
    }
    JsFunction text = realm.errorPrototype(ErrorKind.ERROR).method("toString");
    return Convert.toString(text.call(error));
  }

  /// The text before the error's properties. Takes away from `keys` what the stack shows already,
  /// and adds those that are always shown.
  String show(JsObject error, String constructor, String tag, List<Object> keys) {
    Object given = error.get("name");
    String name = Absent.nullish(given) ? "Error" : Convert.toString(given);
    String stack = stack(error);
    removeShown(error, stack, keys);
    if (error.has("cause") && !keys.contains("cause")) {
      keys.add("cause");
    }
    if (ArrayLibrary.isArray(error.get("errors")) && !keys.contains("errors")) {
      keys.add("errors");
    }
    stack = improved(stack, constructor, name, tag);
    String message = error.get("message") instanceof String text ? text : "";
    int at = message.isEmpty() ? -1 : stack.indexOf(message);
    int from = stack.indexOf(FRAMES, at < 0 ? 0 : at + message.length());
    if (from < 0) {
      stack = "[" + stack + "]";
    } else {
      stack = stack.substring(0, from) + "\n" + frames(error, stack.substring(from + 1));
    }
    int indentation = inspector.indentation();
    return indentation == 0 ? stack : stack.replace("\n", "\n" + " ".repeat(indentation));
  }

  private void removeShown(JsObject error, String stack, List<Object> keys) {
    if (inspector.options().showHidden()) {
      return;
    }
    for (String name : new String[] {"name", "message", "stack"}) {
      if (keys.contains(name)) {
        Object value = error.get(name);
        if (!(value instanceof String text) || stack.contains(text)) {
          keys.remove(name);
        }
      }
    }
  }

  /// The first line with the error's class, where it does not name it.
  private static String improved(String stack, String constructor, String name, String tag) {
    int length = name.length();
    boolean named =
        name.endsWith("Error")
            && stack.startsWith(name)
            && (stack.length() == length
                || stack.charAt(length) == ':'
                || stack.charAt(length) == '\n');
    if (constructor != null && !named) {
      return stack;
    }
    String fallback = "Error";
    if (constructor == null) {
      Matcher start = START.matcher(stack);
      String found = start.find() ? start.group(1) != null ? start.group(1) : start.group(2) : "";
      length = found.length();
      fallback = found.isEmpty() ? fallback : found;
    }
    String prefix = InspectNames.prefix(constructor, tag, fallback);
    prefix = prefix.substring(0, prefix.length() - 1);
    if (name.equals(prefix)) {
      return stack;
    }
    if (prefix.contains(name)) {
      return length == 0 ? prefix + ": " + stack : prefix + stack.substring(length);
    }
    return prefix + " [" + name + "]" + stack.substring(length);
  }

  /// The lines of the stack; those that the cause has as well are left out.
  private String frames(JsObject error, String text) {
    List<String> frames = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (error.get("cause") instanceof JsError cause) {
      String other = stack(cause);
      int from = other.indexOf(FRAMES);
      if (from >= 0) {
        leaveOut(frames, Arrays.asList(other.substring(from + 1).split("\n", -1)));
      }
    }
    return String.join("\n", frames);
  }

  private void leaveOut(List<String> frames, List<String> others) {
    for (int i = 0; i < frames.size() - 3; i++) {
      int at = others.indexOf(frames.get(i));
      if (at < 0 || others.size() - at <= 3) {
        continue;
      }
      int most = Math.min(frames.size() - i, others.size() - at);
      int length = 1;
      while (length < most && frames.get(i + length).equals(others.get(at + length))) {
        length++;
      }
      if (length > 3) {
        int skipped = length - 2;
        frames.subList(i + 1, i + 1 + skipped).clear();
        frames.add(
            i + 1,
            inspector.style(
                "    ... " + skipped + " lines matching cause stack trace ...",
                InspectText.Style.UNDEFINED));
        return;
      }
    }
  }
}

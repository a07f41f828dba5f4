package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.NumberText;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `JSON.stringify`: one object for one call.
final class JsonText {

  /// An object that is being written, and under which key.
  private record Open(JsObject object, Object key) {}

  private final Realm realm;
  private final JsFunction replacer;
  private final Set<String> chosen;
  private final String gap;
  private final List<Open> stack = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private String indent = "";

  JsonText(Realm realm, Object replacer, Object space) {
    this.realm = realm;
    this.replacer = replacer instanceof JsFunction function ? function : null;
    this.chosen = this.replacer == null && ArrayLibrary.isArray(replacer) ? chosen(replacer) : null;
    this.gap = gap(space);
  }

  private static Set<String> chosen(Object list) {
    Set<String> names = new LinkedHashSet<>();
    for (Object value : ReflectLibrary.list(list)) {
      Object plain = value instanceof JsBoxed boxed ? boxed.value() : value;
      if (plain instanceof String || plain instanceof Double) {
        names.add(Convert.toString(plain));
      }
    }
    return names;
  }

  private static String gap(Object space) {
    Object plain = space instanceof JsBoxed boxed ? boxed.value() : space;
    if (plain instanceof Double number) {
      return " ".repeat((int) Math.min(Math.max(Convert.toInteger(number), 0), 10));
    }
    return plain instanceof String text ? text.substring(0, Math.min(text.length(), 10)) : "";
  }

  /// The text; `undefined` when the value has none.
  Object of(Object value) {
    JsObject holder = realm.object();
    holder.create("", value);
    return write(holder, "") ? out.toString() : Absent.UNDEFINED;
  }

  /// @return whether there was something to write
  private boolean write(JsObject holder, Object key) {
    Object value = prepared(holder, key);
    switch (value) {
      case Absent nothing -> {
        if (nothing == Absent.UNDEFINED) {
          return false;
        }
        out.append("null");
      }
      case Boolean truth -> out.append(truth);
      case Double number -> out.append(Double.isFinite(number) ? NumberText.of(number) : "null");
      case String text -> quote(text, out);
      case BigInteger big -> throw Thrown.type("Do not know how to serialize a BigInt");
      case JsFunction function -> {
        return false;
      }
      case JsObject object -> writeObject(object, key);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The value after `toJSON` and the replacer, out of its box.
  private Object prepared(JsObject holder, Object key) {
    Object value = holder.get(key);
    if ((value instanceof JsObject || value instanceof BigInteger)
        && realm.get(value, "toJSON") instanceof JsFunction toJson) {
      value = toJson.call(value, key);
    }
    if (replacer != null) {
      value = replacer.call(holder, key, value);
    }
    if (value instanceof JsBoxed boxed) {
      return switch (boxed.value()) {
        case Double number -> (Object) Convert.toNumber(boxed);
        case String text -> Convert.toString(boxed);
        default -> boxed.value();
      };
    }
    return value;
  }

  private void writeObject(JsObject object, Object key) {
    for (int i = 0; i < stack.size(); i++) {
      if (stack.get(i).object == object) {
        throw Thrown.type(circle(i, key));
      }
    }
    stack.add(new Open(object, key));
    String before = indent;
    indent += gap;
    if (ArrayLibrary.isArray(object)) {
      writeList(object, before);
    } else {
      writeMembers(object, before);
    }
    indent = before;
    stack.removeLast();
  }

  private void writeList(JsObject list, String before) {
    long length = Elements.length(list);
    out.append('[');
    for (long i = 0; i < length; i++) {
      out.append(i > 0 ? "," : "");
      newLine(indent);
      if (!write(list, Keys.of(i))) {
        out.append("null");
      }
    }
    if (length > 0) {
      newLine(before);
    }
    out.append(']');
  }

  private void writeMembers(JsObject object, String before) {
    out.append('{');
    boolean any = false;
    for (Object key : chosen != null ? chosen : object.ownKeys()) {
      if (!(key instanceof String name) || !isListed(object, name)) {
        continue;
      }
      int mark = out.length();
      out.append(any ? "," : "");
      newLine(indent);
      quote(name, out);
      out.append(gap.isEmpty() ? ":" : ": ");
      if (write(object, name)) {
        any = true;
      } else {
        out.setLength(mark);
      }
    }
    if (any) {
      newLine(before);
    }
    out.append('}');
  }

  private boolean isListed(JsObject object, String name) {
    if (chosen != null) {
      return true;
    }
    Property own = object.getOwn(name);
    return own != null && own.isEnumerable();
  }

  private void newLine(String to) {
    if (!gap.isEmpty()) {
      out.append('\n').append(to);
    }
  }

  /// Tells the way round a circle, as V8 does.
  private String circle(int start, Object lastKey) {
    StringBuilder text = new StringBuilder("Converting circular structure to JSON");
    text.append("\n    --> starting at object with constructor ");
    text.append(constructor(stack.get(start).object));
    int count = stack.size();
    List<String> between = new ArrayList<>();
    for (int i = start + 1; i < count; i++) {
      between.add(
          "\n    |     "
              + property(stack.get(i).key)
              + " -> object with constructor "
              + constructor(stack.get(i).object));
    }
    if (between.size() > 2) {
      text.append(between.getFirst()).append("\n    |     ...").append(between.getLast());
    } else {
      between.forEach(text::append);
    }
    return text.append("\n    --- ")
        .append(property(lastKey))
        .append(" closes the circle")
        .toString();
  }

  private static String constructor(JsObject object) {
    return "'" + Convert.constructorName(object) + "'";
  }

  private static String property(Object key) {
    return Keys.index(key) >= 0 ? "index " + key : "property '" + Keys.text(key) + "'";
  }

  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int named = "\b\t\n\f\r\"\\".indexOf(c);
      if (named >= 0) {
        out.append('\\').append("btnfr\"\\".charAt(named));
      } else if (c < ' ' || isHalf(text, i)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /// Whether the code unit is half of a pair whose other half is not there.
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}

package interleave.js.lib;

import interleave.js.lib.InspectText.Style;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// `util.inspect`: one object for one value shown. What a kind of object shows is in
/// [InspectKinds], how its parts are laid out in [InspectLayout].
final class Inspector {

  /// A text this long may be broken into its lines.
  private static final int SHORT_TEXT = 16;

  private final Inspection inspection;
  private final Realm realm;
  private final InspectOptions options;
  private final InspectLayout layout;
  private final InspectNames names;
  private final List<JsObject> seen = new ArrayList<>();
  private final Map<JsObject, Integer> circles = new IdentityHashMap<>();
  private int indentation;

  /// How deep the object lies that was shown last.
  private int deepest;

  Inspector(Inspection inspection, InspectOptions options) {
    this.inspection = inspection;
    this.realm = inspection.realm();
    this.options = options;
    this.layout = new InspectLayout(options);
    this.names = new InspectNames(inspection);
  }

  Realm realm() {
    return realm;
  }

  InspectOptions options() {
    return options;
  }

  int indentation() {
    return indentation;
  }

  String show(Object value) {
    return value(value, 0, false);
  }

  String style(String text, Style style) {
    return options.colors() ? style.of(text) : text;
  }

  String special(String text) {
    return style(text, Style.SPECIAL);
  }

  /// @param typed whether the value is the buffer of a typed array that is being shown
  String value(Object value, int level, boolean typed) {
    if (!(value instanceof JsObject object)) {
      return primitive(value);
    }
    JsObject shown = object;
    JsProxy proxy = ReflectLibrary.face(object);
    if (proxy != null) {
      if (options.showProxy()) {
        return proxy(proxy, level);
      }
      while (proxy != null) {
        if (proxy.isRevoked()) {
          return special("<Revoked Proxy>");
        }
        shown = proxy.target();
        proxy = ReflectLibrary.face(shown);
      }
    }
    String custom = options.customInspect() ? custom(object, shown, level) : null;
    if (custom != null) {
      return custom;
    }
    for (JsObject outer : seen) {
      if (outer == shown) {
        int number = circles.computeIfAbsent(shown, o -> circles.size() + 1);
        return special("[Circular *" + number + "]");
      }
    }
    return raw(shown, level, typed);
  }

  String indented(Object value, int level) {
    indentation += 2;
    String text = value(value, level, false);
    indentation -= 2;
    return text;
  }

  private String proxy(JsProxy proxy, int level) {
    if (proxy.isRevoked()) {
      return special("<Revoked Proxy>");
    }
    if (level > options.depth()) {
      return special("Proxy [Array]");
    }
    indentation += 2;
    List<String> parts =
        List.of(value(proxy.target(), level + 1, false), value(proxy.traps(), level + 1, false));
    indentation -= 2;
    return layout.join(parts, "", "Proxy [", "]", null, false, deepest - level - 1, indentation);
  }

  /// What the object itself wants to be shown as; null when it has no wish.
  private String custom(JsObject original, JsObject object, int level) {
    Object wish = object.get(inspection.custom());
    if (!(wish instanceof JsFunction function) || function == inspection.function()) {
      return null;
    }
    if (object.get("constructor") instanceof JsObject maker && maker.get("prototype") == object) {
      return null;
    }
    double left = options.depth() - level;
    Object shown =
        function.call(
            original,
            Double.isInfinite(left) ? (Object) Absent.NULL : left,
            userOptions(),
            inspection.function());
    if (shown == original) {
      return null;
    }
    if (!(shown instanceof JsObject) || shown instanceof JsFunction) {
      String text = shown == Absent.NULL ? primitive(shown) : Convert.toString(shown);
      return text.replace("\n", "\n" + " ".repeat(indentation));
    }
    return value(shown, level, false).replace("\n", "\n" + " ".repeat(indentation));
  }

  private JsObject userOptions() {
    JsObject object = options.object(realm);
    realm.method(
        object,
        "stylize",
        2,
        call -> {
          String text = call.string(0);
          for (Style style : Style.values()) {
            if (style.name().equalsIgnoreCase(call.string(1))) {
              return style(text, style);
            }
          }
          return text;
        });
    return object;
  }

  String primitive(Object value) {
    return switch (value) {
      case String text -> text(text);
      case Double number ->
          style(InspectText.number(number, options.numericSeparator()), Style.NUMBER);
      case BigInteger number ->
          style(InspectText.bigint(number, options.numericSeparator()), Style.BIGINT);
      case JsSymbol symbol -> style(symbol.toString(), Style.SYMBOL);
      default -> style(value.toString(), InspectText.style(value));
    };
  }

  private String text(String whole) {
    String text = whole;
    String rest = "";
    if (text.length() > options.maxStringLength()) {
      int shown = (int) options.maxStringLength();
      rest = InspectText.more(text.length() - shown, "character");
      text = text.substring(0, shown);
    }
    boolean broken =
        text.length() > SHORT_TEXT && text.length() > options.breakLength() - indentation - 4;
    if (!broken) {
      return style(InspectText.quoted(text), Style.STRING) + rest;
    }
    List<String> lines = new ArrayList<>();
    for (String line : InspectText.lines(text)) {
      lines.add(style(InspectText.quoted(line), Style.STRING));
    }
    return String.join(" +\n" + " ".repeat(indentation + 2), lines) + rest;
  }

  private String raw(JsObject object, int level, boolean typed) {
    InspectKinds kind = new InspectKinds(this, names, object, level, typed);
    if (kind.whole() != null) {
      return kind.whole();
    }
    if (level > options.depth()) {
      String name = kind.shortName().stripTrailing();
      return special(name.startsWith("[") ? name : "[" + name + "]");
    }
    int below = level + 1;
    seen.add(object);
    deepest = below;
    List<String> parts = kind.parts(below);
    for (Object key : kind.keys()) {
      parts.add(property(object, key, below, kind.isList() ? Place.EXTRA : Place.OBJECT));
    }
    String base = kind.base();
    Integer circle = circles.get(object);
    if (circle != null) {
      String mark = special("<ref *" + circle + ">");
      base = base.isEmpty() ? mark : mark + " " + base;
    }
    seen.removeLast();
    if (options.sorted() != Absent.UNDEFINED && options.sorted() != Boolean.FALSE) {
      sort(parts, kind.isList() ? kind.keys().size() : parts.size());
    }
    return layout.join(
        parts,
        base,
        kind.open(),
        kind.close(),
        kind.isList() ? object : null,
        kind.isList(),
        deepest - below,
        indentation);
  }

  /// Lays out the parts of something that is no object of its own: an entry of an iterator.
  String list(List<String> parts, int level) {
    return layout.join(parts, "", "[", "]", null, true, deepest - level, indentation);
  }

  private void sort(List<String> parts, int last) {
    List<String> tail = parts.subList(parts.size() - last, parts.size());
    if (options.sorted() instanceof JsFunction order) {
      tail.sort((a, b) -> (int) Math.signum(Convert.toNumber(order.call(Absent.UNDEFINED, a, b))));
    } else {
      tail.sort(null);
    }
  }

  /// Where a property is shown.
  enum Place {
    OBJECT,
    /// An element of a list, without its key.
    ELEMENT,
    /// A property of a list that is no element.
    EXTRA
  }

  String property(JsObject object, Object key, int level, Place place) {
    Property property = object.getOwn(key);
    if (property == null) {
      property = Property.of(object.get(key), Property.ALL);
    }
    String text;
    if (property.value() != null) {
      text = indented(property.value(), level);
    } else {
      text = accessor(object, property, level);
    }
    return place == Place.ELEMENT ? text : key(key, property) + ": " + text;
  }

  private String key(Object key, Property property) {
    if (key instanceof JsSymbol symbol) {
      return "[" + style(InspectText.symbol(symbol), Style.SYMBOL) + "]";
    }
    String name = Keys.text(key);
    if (name.equals("__proto__")) {
      return "['__proto__']";
    }
    if (!property.isEnumerable()) {
      return "[" + InspectText.escaped(name) + "]";
    }
    return InspectText.isName(name)
        ? style(name, Style.NAME)
        : style(InspectText.quoted(name), Style.STRING);
  }

  private String accessor(JsObject object, Property property, int level) {
    boolean get = property.getter() instanceof JsFunction;
    boolean set = property.setter() instanceof JsFunction;
    if (!get) {
      return set ? special("[Setter]") : style("undefined", Style.UNDEFINED);
    }
    String label = set ? "Getter/Setter" : "Getter";
    boolean called =
        switch (options.getters()) {
          case "" -> false;
          case "get" -> !set;
          case "set" -> set;
          default -> true;
        };
    if (!called) {
      return special("[" + label + "]");
    }
    Object value;
    try {
      value = ((JsFunction) property.getter()).call(object);
    } catch (Thrown thrown) {
      Object reason = thrown.value(realm);
      Object message = reason instanceof JsObject error ? error.get("message") : Absent.UNDEFINED;
      return special("[" + label + ":")
          + " <Inspection threw ("
          + Convert.toString(message)
          + ")>"
          + special("]");
    }
    if (value instanceof JsObject) {
      return special("[" + label + "]") + " " + indented(value, level);
    }
    return special("[" + label + ":") + " " + primitive(value) + special("]");
  }
}

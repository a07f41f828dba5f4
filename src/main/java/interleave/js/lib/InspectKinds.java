package interleave.js.lib;

import interleave.js.lib.InspectText.Style;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// What an object shows by its kind: what stands before the braces, which braces, which of its
/// properties, and the entries that are no properties.
final class InspectKinds {

  private static final IntFunction<List<String>> NOTHING = level -> new ArrayList<>();

  private final Inspector inspector;
  private final JsObject object;
  private final String constructor;
  private final String tag;
  private List<Object> keys;
  private String base = "";
  private String open = "{";
  private String close = "}";
  private boolean list;
  private String whole;
  private IntFunction<List<String>> entries = NOTHING;

  InspectKinds(Inspector inspector, InspectNames names, JsObject object, int level, boolean typed) {
    this.inspector = inspector;
    this.object = object;
    this.keys = keys(object, inspector.options().showHidden());
    this.constructor = names.constructor(inspector, object, level);
    this.tag = names.tag(object, inspector.options().showHidden());
    switch (object) {
      case JsArray array -> array(array);
      case JsTypedArray array -> typedArray(array);
      case JsMap map -> map(map);
      case MapIterator iterator -> iterator(iterator);
      case JsFunction function -> alone(names.function(function, constructor, tag), Style.SPECIAL);
      case JsRegExp regexp -> regexp(regexp, level);
      case DateLibrary.JsDate date -> date(date);
      case JsError error -> error();
      case JsArrayBuffer buffer -> buffer(buffer, typed);
      case BufferView view -> view();
      case JsPromise promise -> promise(promise);
      case WeakLibrary.Weak weak -> {
        open = prefix(weak.kind()) + "{";
        entries = level2 -> parts(inspector.special("<items unknown>"));
      }
      case JsBoxed boxed -> boxed(boxed);
      default -> {
        if (InspectErrors.isLikeAnError(inspector.realm(), object)) {
          error();
        } else {
          plain();
        }
      }
    }
  }

  private static List<String> parts(String... parts) {
    return new ArrayList<>(List.of(parts));
  }

  static List<Object> keys(JsObject object, boolean hidden) {
    List<Object> keys = new ArrayList<>();
    for (Object key : object.ownKeys()) {
      Property own = object.getOwn(key);
      if (own != null && (own.isEnumerable() || hidden)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private String prefix(String fallback) {
    return InspectNames.prefix(constructor, tag, fallback);
  }

  private String prefix(String fallback, long size) {
    return InspectNames.prefix(constructor, tag, fallback, "(" + size + ")");
  }

  /// All that there is to show; null when the parts are to be joined.
  String whole() {
    return whole;
  }

  String base() {
    return base;
  }

  String open() {
    return open;
  }

  String close() {
    return close;
  }

  boolean isList() {
    return list;
  }

  List<Object> keys() {
    return keys;
  }

  /// What is shown instead where the object lies too deep, with a space behind it.
  String shortName() {
    return constructor == null && object instanceof JsArray
        ? InspectNames.prefix(null, tag, "Array")
        : InspectNames.prefix(constructor, tag, "Object");
  }

  /// The entries that are no properties.
  List<String> parts(int level) {
    return entries.apply(level);
  }

  private void alone(String text, Style style) {
    if (keys.isEmpty()) {
      whole = inspector.style(text, style);
    } else {
      base = text;
    }
  }

  private void withoutIndices() {
    keys.removeIf(key -> Keys.index(key) >= 0);
  }

  private void array(JsArray array) {
    list = true;
    withoutIndices();
    boolean named = !"Array".equals(constructor) || !tag.isEmpty();
    open = (named ? prefix("Array", array.length()) : "") + "[";
    close = "]";
    whole = array.length() == 0 && keys.isEmpty() ? open + "]" : null;
    entries = level -> InspectLists.array(inspector, array, level);
  }

  private void typedArray(JsTypedArray array) {
    list = true;
    withoutIndices();
    open = prefix(array.type().title(), array.length()) + "[";
    close = "]";
    whole = array.length() == 0 && keys.isEmpty() ? open + "]" : null;
    entries = level -> InspectLists.typedArray(inspector, array);
  }

  private void map(JsMap map) {
    open = prefix(map.kind(), map.size()) + "{";
    whole = map.size() == 0 && keys.isEmpty() ? open + "}" : null;
    entries = level -> InspectLists.map(inspector, map, level);
  }

  private void iterator(MapIterator iterator) {
    String type = (iterator.isSet() ? "Set" : "Map") + " Iterator";
    String shown = tag.equals(type) ? type : tag.isEmpty() ? type : tag + "] [" + type;
    open = "[" + shown + "] {";
    if (iterator.givesEntries()) {
      open = open.replaceFirst(" Iterator] \\{$", " Entries] {");
    }
    entries = level -> InspectLists.iterator(inspector, iterator, level);
  }

  private void regexp(JsRegExp regexp, int level) {
    String text = "/" + regexp.source() + "/" + regexp.flags().text();
    String prefix = prefix("RegExp");
    text = prefix.equals("RegExp ") ? text : prefix + text;
    alone(text, Style.REGEXP);
    if (level > inspector.options().depth()) {
      whole = inspector.style(text, Style.REGEXP);
    }
  }

  private void date(DateLibrary.JsDate date) {
    String text = Double.isNaN(date.time()) ? "Invalid Date" : DateText.iso(date.time());
    String prefix = prefix("Date");
    alone(prefix.equals("Date ") ? text : prefix + text, Style.DATE);
  }

  private void buffer(JsArrayBuffer buffer, boolean typed) {
    open = prefix("ArrayBuffer") + "{";
    keys.addFirst("byteLength");
    if (typed) {
      whole = prefix("ArrayBuffer") + "{ byteLength: " + buffer.bytes().length + " }";
    }
    entries = level -> parts(InspectLists.contents(inspector, buffer));
  }

  private void view() {
    open = prefix("DataView") + "{";
    keys.addAll(0, List.of("byteLength", "byteOffset", "buffer"));
  }

  private void promise(JsPromise promise) {
    open = prefix("Promise") + "{";
    entries =
        level ->
            switch (promise.state()) {
              case PENDING -> parts(inspector.special("<pending>"));
              case FULFILLED -> parts(inspector.indented(promise.result(), level));
              case REJECTED ->
                  parts(
                      inspector.special("<rejected>")
                          + " "
                          + inspector.indented(promise.result(), level));
            };
  }

  private void error() {
    base = new InspectErrors(inspector.realm(), inspector).show(object, constructor, tag, keys);
    whole = keys.isEmpty() ? base : null;
  }

  private void boxed(JsBoxed boxed) {
    String type = boxed.kind();
    if (boxed.value() instanceof String text) {
      keys.removeIf(key -> Keys.index(key) >= 0 && Keys.index(key) < text.length());
      keys.remove("length");
    }
    StringBuilder out = new StringBuilder("[").append(type);
    if (!type.equals(constructor)) {
      out.append(constructor == null ? " (null prototype)" : " (" + constructor + ")");
    }
    String value =
        boxed.value() instanceof JsSymbol symbol
            ? symbol.toString()
            : plainPrimitive(boxed.value());
    out.append(": ").append(value).append(']');
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      out.append(" [").append(tag).append(']');
    }
    alone(out.toString(), InspectText.style(boxed.value()));
  }

  private static String plainPrimitive(Object value) {
    return value instanceof String text
        ? InspectText.quoted(text)
        : value instanceof Double number
            ? InspectText.number(number, false)
            : Convert.toString(value) + (value instanceof BigInteger ? "n" : "");
  }

  private void plain() {
    String kind = object.kind();
    if (kind.equals("Arguments")) {
      open = "[Arguments] {";
      whole = keys.isEmpty() ? open + "}" : null;
      return;
    }
    if ("Object".equals(constructor) && tag.isEmpty()) {
      whole = keys.isEmpty() ? "{}" : null;
      return;
    }
    String fallback = constructor == null && !kind.equals("Object") ? kind : "Object";
    boolean generator = kind.endsWith("Generator") && constructor != null;
    open = (generator ? generatorPrefix(kind) : prefix(fallback)) + "{";
    whole = keys.isEmpty() ? open + "}" : null;
  }

  private String generatorPrefix(String kind) {
    return tag.isEmpty() ? prefix("Object") : "Object [" + kind + "] ";
  }
}

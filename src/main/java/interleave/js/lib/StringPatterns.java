package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// The methods of texts that take a pattern. What the pattern itself knows how to do
/// (`Symbol.replace` and the like) is left to it.
final class StringPatterns {

  private StringPatterns() {}

  static void install(Realm realm, JsObject proto) {
    realm.method(proto, "match", 1, call -> asPattern(call, "match", JsSymbol.MATCH, ""));
    realm.method(proto, "matchAll", 1, StringPatterns::matchAll);
    realm.method(proto, "search", 1, call -> asPattern(call, "search", JsSymbol.SEARCH, ""));
    realm.method(proto, "replace", 2, StringPatterns::replace);
    realm.method(proto, "replaceAll", 2, StringPatterns::replaceAll);
    realm.method(proto, "split", 2, StringPatterns::split);
  }

  static boolean isRegExp(Object value) {
    if (!(value instanceof JsObject object)) {
      return false;
    }
    Object says = object.get(JsSymbol.MATCH);
    return says == Absent.UNDEFINED ? value instanceof JsRegExp : Convert.toBoolean(says);
  }

  private static void checkSelf(Call call, String name) {
    if (Absent.nullish(call.self())) {
      throw Thrown.type("String.prototype." + name + " called on null or undefined");
    }
  }

  /// The pattern's own way to do it; null when it has none.
  private static JsFunction own(Call call, JsSymbol symbol) {
    return call.arg(0) instanceof JsObject pattern ? pattern.method(symbol) : null;
  }

  private static Object asPattern(Call call, String name, JsSymbol symbol, String flags) {
    checkSelf(call, name);
    JsFunction own = own(call, symbol);
    if (own != null) {
      return own.call(call.arg(0), call.self());
    }
    String text = Convert.toString(call.self());
    String pattern = call.arg(0) == Absent.UNDEFINED ? "" : call.string(0);
    JsObject made = call.realm().regexp(pattern, flags);
    return call.realm().invoke(made, symbol, text);
  }

  private static void checkGlobal(Call call, String name) {
    if (call.arg(0) instanceof JsObject pattern
        && isRegExp(pattern)
        && !Convert.toString(pattern.get("flags")).contains("g")) {
      throw Thrown.type("String.prototype." + name + " called with a non-global RegExp argument");
    }
  }

  private static Object matchAll(Call call) {
    checkSelf(call, "matchAll");
    checkGlobal(call, "matchAll");
    return asPattern(call, "matchAll", JsSymbol.MATCH_ALL, "g");
  }

  private static Object replace(Call call) {
    checkSelf(call, "replace");
    JsFunction own = own(call, JsSymbol.REPLACE);
    return own != null ? own.call(call.arg(0), call.self(), call.arg(1)) : replaceText(call, false);
  }

  private static Object replaceAll(Call call) {
    checkSelf(call, "replaceAll");
    checkGlobal(call, "replaceAll");
    JsFunction own = own(call, JsSymbol.REPLACE);
    return own != null ? own.call(call.arg(0), call.self(), call.arg(1)) : replaceText(call, true);
  }

  private static Object replaceText(Call call, boolean all) {
    String text = Convert.toString(call.self());
    String search = call.string(0);
    JsFunction function = call.arg(1) instanceof JsFunction given ? given : null;
    String template = function == null ? call.string(1) : null;
    StringBuilder out = new StringBuilder();
    int from = 0;
    int at = text.indexOf(search);
    while (at >= 0) {
      out.append(text, from, at);
      out.append(
          function != null
              ? Convert.toString(function.call(Absent.UNDEFINED, search, (double) at, text))
              : Replacement.expand(template, search, text, at, List.of(), null));
      from = at + search.length();
      if (!all) {
        break;
      }
      int start = search.isEmpty() ? at + 1 : from;
      at = start > text.length() ? -1 : text.indexOf(search, start);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static Object split(Call call) {
    checkSelf(call, "split");
    JsFunction own = own(call, JsSymbol.SPLIT);
    if (own != null) {
      return own.call(call.arg(0), call.self(), call.arg(1));
    }
    String text = Convert.toString(call.self());
    long limit = call.arg(1) == Absent.UNDEFINED ? 0xffffffffL : Convert.toUint32(call.number(1));
    String separator = call.string(0);
    if (limit == 0) {
      return call.realm().array();
    }
    if (call.arg(0) == Absent.UNDEFINED) {
      return call.realm().array(text);
    }
    JsArray result = call.realm().array();
    for (String part : parts(text, separator)) {
      if (result.length() < limit) {
        result.append(part);
      }
    }
    return result;
  }

  private static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      for (int i = 0; i < text.length(); i++) {
        parts.add(String.valueOf(text.charAt(i)));
      }
      return parts;
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }
}

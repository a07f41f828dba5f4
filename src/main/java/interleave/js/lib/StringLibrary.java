package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.NumberText;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.text.Normalizer;
import java.util.Locale;

/// `String` and the methods of texts; those that take patterns are in [StringPatterns].
final class StringLibrary {

  /// V8's longest string.
  private static final long LONGEST = 536_870_888;

  private StringLibrary() {}

  /// What a method does with a text.
  interface Method {
    Object of(String self, Call call);
  }

  static void install(Realm realm) {
    JsObject proto = realm.stringPrototype;
    JsFunction string = realm.constructor("String", 1, Use.BOTH, proto, StringLibrary::make);
    realm.method(string, "fromCharCode", 1, StringLibrary::fromCharCode);
    realm.method(string, "fromCodePoint", 1, StringLibrary::fromCodePoint);
    realm.method(string, "raw", 1, StringLibrary::raw);
    HtmlMethods.install(realm, proto);
    characters(realm, proto);
    parts(realm, proto);
    searches(realm, proto);
    shapes(realm, proto);
    StringPatterns.install(realm, proto);
    realm.method(proto, "toString", 0, call -> own(call, "toString"));
    realm.method(proto, "valueOf", 0, call -> own(call, "valueOf"));
    StringIteration.install(realm, proto);
  }

  /// Registers a method that takes its text from `this`.
  static void on(Realm realm, JsObject proto, String name, int length, Method method) {
    realm.method(proto, name, length, call -> method.of(self(call, name), call));
  }

  static String self(Call call, String method) {
    if (call.self() instanceof String text) {
      return text;
    }
    if (Absent.nullish(call.self())) {
      throw Thrown.type("String.prototype." + method + " called on null or undefined");
    }
    return Convert.toString(call.self());
  }

  private static Object make(Call call) {
    if (call.newTarget() == null && call.arg(0) instanceof JsSymbol symbol) {
      return symbol.toString();
    }
    String text = call.count() == 0 ? "" : call.string(0);
    return call.newTarget() == null
        ? (Object) text
        : new JsBoxed(call.prototype(call.realm().stringPrototype), text);
  }

  private static Object own(Call call, String method) {
    if (call.self() instanceof String text) {
      return text;
    }
    if (call.self() instanceof JsBoxed boxed && boxed.value() instanceof String text) {
      return text;
    }
    throw Thrown.type("String.prototype." + method + " requires that 'this' be a String");
  }

  private static Object fromCharCode(Call call) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < call.count(); i++) {
      out.append((char) Convert.toInt32(call.arg(i)));
    }
    return out.toString();
  }

  private static Object fromCodePoint(Call call) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < call.count(); i++) {
      double code = call.number(i);
      if (code != Math.rint(code) || code < 0 || code > 0x10FFFF) {
        throw Thrown.range("Invalid code point " + Convert.toString(call.arg(i)));
      }
      out.appendCodePoint((int) code);
    }
    return out.toString();
  }

  private static Object raw(Call call) {
    JsObject raw = call.realm().toObject(call.realm().toObject(call.arg(0)).get("raw"));
    long length = Elements.length(raw);
    StringBuilder out = new StringBuilder();
    for (long i = 0; i < length; i++) {
      out.append(Convert.toString(raw.get(i)));
      if (i + 1 < length && i + 1 < call.count()) {
        out.append(call.string((int) i + 1));
      }
    }
    return out.toString();
  }

  private static void characters(Realm realm, JsObject proto) {
    on(realm, proto, "at", 1, StringLibrary::at);
    on(realm, proto, "charAt", 1, (s, call) -> unit(s, call.integer(0), ""));
    on(
        realm,
        proto,
        "charCodeAt",
        1,
        (s, call) -> {
          double i = call.integer(0);
          return i >= 0 && i < s.length() ? (double) s.charAt((int) i) : Double.NaN;
        });
    on(
        realm,
        proto,
        "codePointAt",
        1,
        (s, call) -> {
          double i = call.integer(0);
          return i >= 0 && i < s.length()
              ? (Object) (double) s.codePointAt((int) i)
              : Absent.UNDEFINED;
        });
    on(realm, proto, "isWellFormed", 0, (s, call) -> s.equals(wellFormed(s)));
    on(realm, proto, "toWellFormed", 0, (s, call) -> wellFormed(s));
  }

  private static Object at(String s, Call call) {
    double index = call.integer(0);
    return unit(s, index < 0 ? s.length() + index : index, Absent.UNDEFINED);
  }

  private static Object unit(String s, double index, Object missing) {
    return index >= 0 && index < s.length() ? String.valueOf(s.charAt((int) index)) : missing;
  }

  /// Without halves of surrogate pairs.
  static String wellFormed(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      int c = s.codePointAt(i);
      boolean half = c >= 0xD800 && c <= 0xDFFF;
      out.appendCodePoint(half ? 0xFFFD : c);
      i += Character.charCount(c) - 1;
    }
    return out.toString();
  }

  private static void parts(Realm realm, JsObject proto) {
    on(
        realm,
        proto,
        "slice",
        2,
        (s, call) -> {
          int from = (int) Elements.clamp(call.arg(0), s.length(), 0);
          int to = (int) Elements.clamp(call.arg(1), s.length(), s.length());
          return from < to ? s.substring(from, to) : "";
        });
    on(
        realm,
        proto,
        "substring",
        2,
        (s, call) -> {
          int from = within(call.integer(0), s);
          int to = call.arg(1) == Absent.UNDEFINED ? s.length() : within(call.integer(1), s);
          return s.substring(Math.min(from, to), Math.max(from, to));
        });
    on(
        realm,
        proto,
        "substr",
        2,
        (s, call) -> {
          int from = (int) Elements.clamp(call.arg(0), s.length(), 0);
          double count = call.arg(1) == Absent.UNDEFINED ? s.length() : call.integer(1);
          int to = (int) Math.min(from + Math.max(count, 0), s.length());
          return s.substring(from, Math.max(to, from));
        });
    on(
        realm,
        proto,
        "concat",
        1,
        (s, call) -> {
          StringBuilder out = new StringBuilder(s);
          for (int i = 0; i < call.count(); i++) {
            out.append(call.string(i));
          }
          return out.toString();
        });
    on(realm, proto, "repeat", 1, StringLibrary::repeat);
    on(realm, proto, "padStart", 1, (s, call) -> padding(s, call) + s);
    on(realm, proto, "padEnd", 1, (s, call) -> s + padding(s, call));
  }

  private static int within(double index, String s) {
    return (int) Math.min(Math.max(index, 0), s.length());
  }

  private static Object repeat(String s, Call call) {
    double count = call.integer(0);
    if (count < 0 || Double.isInfinite(count)) {
      throw Thrown.range("Invalid count value: " + Convert.toString(call.arg(0)));
    }
    if (count * s.length() > LONGEST) {
      throw Thrown.range("Invalid string length");
    }
    return s.isEmpty() ? "" : s.repeat((int) count);
  }

  private static String padding(String s, Call call) {
    double length = Convert.toLength(call.arg(0));
    String filler = call.arg(1) == Absent.UNDEFINED ? " " : call.string(1);
    if (length <= s.length() || filler.isEmpty()) {
      return "";
    }
    if (length > LONGEST) {
      throw Thrown.range("Invalid string length");
    }
    int missing = (int) length - s.length();
    return filler.repeat(missing / filler.length() + 1).substring(0, missing);
  }

  private static void searches(Realm realm, JsObject proto) {
    on(
        realm,
        proto,
        "indexOf",
        1,
        (s, call) -> (double) s.indexOf(call.string(0), within(call.integer(1), s)));
    on(
        realm,
        proto,
        "lastIndexOf",
        1,
        (s, call) -> {
          double from = call.number(1);
          int start = Double.isNaN(from) ? s.length() : within(Convert.toInteger(from), s);
          return (double) s.lastIndexOf(call.string(0), start);
        });
    on(
        realm,
        proto,
        "includes",
        1,
        (s, call) -> s.indexOf(part(call, "includes"), within(call.integer(1), s)) >= 0);
    on(
        realm,
        proto,
        "startsWith",
        1,
        (s, call) -> s.startsWith(part(call, "startsWith"), within(call.integer(1), s)));
    on(
        realm,
        proto,
        "endsWith",
        1,
        (s, call) -> {
          int end = call.arg(1) == Absent.UNDEFINED ? s.length() : within(call.integer(1), s);
          return s.substring(0, end).endsWith(part(call, "endsWith"));
        });
    on(
        realm,
        proto,
        "localeCompare",
        1,
        (s, call) -> (double) Collation.compare(s, call.string(0)));
  }

  /// The text looked for: no regular expression.
  private static String part(Call call, String method) {
    if (StringPatterns.isRegExp(call.arg(0))) {
      throw Thrown.type(
          "First argument to String.prototype." + method + " must not be a regular expression");
    }
    return call.string(0);
  }

  private static void shapes(Realm realm, JsObject proto) {
    on(realm, proto, "toUpperCase", 0, (s, call) -> s.toUpperCase(Locale.ROOT));
    on(realm, proto, "toLowerCase", 0, (s, call) -> s.toLowerCase(Locale.ROOT));
    on(realm, proto, "toLocaleUpperCase", 0, (s, call) -> s.toUpperCase(Locale.ROOT));
    on(realm, proto, "toLocaleLowerCase", 0, (s, call) -> s.toLowerCase(Locale.ROOT));
    on(realm, proto, "trim", 0, (s, call) -> NumberText.trim(s));
    JsFunction start = realm.function("trimStart", 0, call -> trimStart(self(call, "trimStart")));
    JsFunction end = realm.function("trimEnd", 0, call -> trimEnd(self(call, "trimEnd")));
    proto.hide("trimStart", start);
    proto.hide("trimLeft", start);
    proto.hide("trimEnd", end);
    proto.hide("trimRight", end);
    on(realm, proto, "normalize", 0, StringLibrary::normalize);
  }

  private static String trimStart(String s) {
    int from = 0;
    while (from < s.length() && NumberText.isSpace(s.charAt(from))) {
      from++;
    }
    return s.substring(from);
  }

  private static String trimEnd(String s) {
    int to = s.length();
    while (to > 0 && NumberText.isSpace(s.charAt(to - 1))) {
      to--;
    }
    return s.substring(0, to);
  }

  private static Object normalize(String s, Call call) {
    String form = call.arg(0) == Absent.UNDEFINED ? "NFC" : call.string(0);
    return switch (form) {
      case "NFC", "NFD", "NFKC", "NFKD" -> Normalizer.normalize(s, Normalizer.Form.valueOf(form));
      default ->
          throw Thrown.range("The normalization form should be one of NFC, NFD, NFKC, NFKD.");
    };
  }
}

package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Native;
import interleave.js.value.NativeFunction;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// What a regular expression does for the methods of texts: `match`, `matchAll`, `replace`,
/// `search` and `split`.
final class RegExpSymbols {

  private RegExpSymbols() {}

  static void install(Realm realm, JsObject proto) {
    JsObject iterators = new JsObject(realm.iteratorPrototype);
    realm.method(iterators, "next", 0, RegExpSymbols::next);
    Tags.tag(iterators, "RegExp String Iterator");
    quietly(realm, proto, JsSymbol.MATCH, 1, RegExpSymbols::match);
    quietly(realm, proto, JsSymbol.MATCH_ALL, 1, call -> matchAll(call, iterators));
    quietly(realm, proto, JsSymbol.REPLACE, 2, RegExpSymbols::replace);
    quietly(realm, proto, JsSymbol.SEARCH, 1, RegExpSymbols::search);
    quietly(realm, proto, JsSymbol.SPLIT, 2, RegExpSymbols::split);
  }

  /// Registers a method that stack traces leave out: they show the text's method alone.
  private static void quietly(
      Realm realm, JsObject proto, JsSymbol symbol, int length, Native code) {
    NativeFunction function =
        realm.function("[" + symbol.description() + "]", length, Use.CALL, code);
    function.setQuiet();
    proto.hide(symbol, function);
  }

  private static JsObject self(Call call, String method) {
    if (call.self() instanceof JsObject object) {
      return object;
    }
    throw ObjectPrototype.incompatible("RegExp.prototype." + method, call.self());
  }

  private static String flags(JsObject regexp) {
    return Convert.toString(regexp.get("flags"));
  }

  /// The next place to look at: code points are not cut in two with the flag `u`.
  private static double advance(String text, double index, boolean unicode) {
    boolean pair =
        unicode
            && index + 1 < text.length()
            && Character.charCount(text.codePointAt((int) index)) == 2;
    return index + (pair ? 2 : 1);
  }

  private static void passEmpty(JsObject regexp, String text, boolean unicode) {
    double index = Convert.toLength(regexp.get("lastIndex"));
    regexp.put("lastIndex", advance(text, index, unicode));
  }

  private static Object match(Call call) {
    JsObject regexp = self(call, "@@match");
    String text = call.string(0);
    String flags = flags(regexp);
    if (!flags.contains("g")) {
      return RegExpLibrary.run(call.realm(), regexp, text);
    }
    regexp.put("lastIndex", 0.0);
    JsArray all = call.realm().array();
    while (RegExpLibrary.run(call.realm(), regexp, text) instanceof JsObject result) {
      String matched = Convert.toString(result.get(0));
      all.append(matched);
      if (matched.isEmpty()) {
        passEmpty(regexp, text, flags.contains("u"));
      }
    }
    return all.length() == 0 ? Absent.NULL : all;
  }

  private static Object matchAll(Call call, JsObject iterators) {
    JsObject regexp = self(call, "@@matchAll");
    String text = call.string(0);
    String flags = flags(regexp);
    JsObject copy = copy(call.realm(), regexp, flags);
    copy.put("lastIndex", (double) Convert.toLength(regexp.get("lastIndex")));
    return new Matches(iterators, copy, text, flags.contains("g"), flags.contains("u"));
  }

  private static JsObject copy(Realm realm, JsObject regexp, String flags) {
    Object maker = regexp.get("constructor");
    if (maker instanceof JsObject object) {
      maker = object.get(JsSymbol.SPECIES);
    }
    JsFunction constructor =
        maker instanceof JsFunction given ? given : (JsFunction) realm.global().get("RegExp");
    return (JsObject) constructor.construct(constructor, regexp, flags);
  }

  private static Object next(Call call) {
    if (!(call.self() instanceof Matches matches)) {
      throw Thrown.type("incompatible receiver " + Convert.brief(call.self()));
    }
    Realm realm = call.realm();
    Object result =
        matches.done ? Absent.NULL : RegExpLibrary.run(realm, matches.regexp, matches.text);
    if (!(result instanceof JsObject found)) {
      matches.done = true;
      return realm.result(Absent.UNDEFINED, true);
    }
    if (!matches.global) {
      matches.done = true;
    } else if (Convert.toString(found.get(0)).isEmpty()) {
      passEmpty(matches.regexp, matches.text, matches.unicode);
    }
    return realm.result(found, false);
  }

  private static final class Matches extends JsObject {
    private final JsObject regexp;
    private final String text;
    private final boolean global;
    private final boolean unicode;
    private boolean done;

    Matches(JsObject proto, JsObject regexp, String text, boolean global, boolean unicode) {
      super(proto);
      this.regexp = regexp;
      this.text = text;
      this.global = global;
      this.unicode = unicode;
    }
  }

  private static Object search(Call call) {
    JsObject regexp = self(call, "@@search");
    Object before = regexp.get("lastIndex");
    regexp.put("lastIndex", 0.0);
    Object result = RegExpLibrary.run(call.realm(), regexp, call.string(0));
    regexp.put("lastIndex", before);
    return result instanceof JsObject found ? found.get("index") : (Object) (-1.0);
  }

  private static Object replace(Call call) {
    JsObject regexp = self(call, "@@replace");
    String text = call.string(0);
    JsFunction function = call.arg(1) instanceof JsFunction given ? given : null;
    String template = function == null ? call.string(1) : null;
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (JsObject result : results(call.realm(), regexp, text)) {
      String matched = Convert.toString(result.get(0));
      int position =
          (int) Math.max(Math.min(Convert.toInteger(result.get("index")), text.length()), 0);
      String replacement =
          function != null
              ? called(function, result, matched, position, text)
              : expanded(template, result, matched, position, text);
      if (position >= from) {
        out.append(text, from, position).append(replacement);
        from = position + matched.length();
      }
    }
    return out.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static List<JsObject> results(Realm realm, JsObject regexp, String text) {
    String flags = flags(regexp);
    boolean global = flags.contains("g");
    List<JsObject> results = new ArrayList<>();
    if (global) {
      regexp.put("lastIndex", 0.0);
    }
    while (RegExpLibrary.run(realm, regexp, text) instanceof JsObject result) {
      results.add(result);
      if (!global) {
        break;
      }
      if (Convert.toString(result.get(0)).isEmpty()) {
        passEmpty(regexp, text, flags.contains("u"));
      }
    }
    return results;
  }

  private static List<Object> captures(JsObject result) {
    List<Object> captures = new ArrayList<>();
    long count = Elements.length(result);
    for (long i = 1; i < count; i++) {
      Object capture = result.get(i);
      captures.add(capture == Absent.UNDEFINED ? capture : Convert.toString(capture));
    }
    return captures;
  }

  private static String called(
      JsFunction function, JsObject result, String matched, int position, String text) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(matched);
    arguments.addAll(captures(result));
    arguments.add((double) position);
    arguments.add(text);
    Object groups = result.get("groups");
    if (groups != Absent.UNDEFINED) {
      arguments.add(groups);
    }
    return Convert.toString(function.call(Absent.UNDEFINED, arguments.toArray()));
  }

  private static String expanded(
      String template, JsObject result, String matched, int position, String text) {
    JsObject groups = result.get("groups") instanceof JsObject named ? named : null;
    return Replacement.expand(template, matched, text, position, captures(result), groups);
  }

  private static Object split(Call call) {
    JsObject regexp = self(call, "@@split");
    String text = call.string(0);
    String flags = flags(regexp);
    boolean unicode = flags.contains("u");
    JsObject splitter = copy(call.realm(), regexp, flags.contains("y") ? flags : flags + "y");
    long limit = call.arg(1) == Absent.UNDEFINED ? 0xffffffffL : Convert.toUint32(call.number(1));
    JsArray parts = call.realm().array();
    if (limit == 0) {
      return parts;
    }
    if (text.isEmpty()) {
      if (RegExpLibrary.run(call.realm(), splitter, text) == Absent.NULL) {
        parts.append(text);
      }
      return parts;
    }
    int from = 0;
    double at = 0;
    while (at < text.length()) {
      splitter.put("lastIndex", at);
      Object result = RegExpLibrary.run(call.realm(), splitter, text);
      int end = (int) Math.min(Convert.toLength(splitter.get("lastIndex")), text.length());
      if (!(result instanceof JsObject found) || end == from) {
        at = advance(text, at, unicode);
        continue;
      }
      parts.append(text.substring(from, (int) at));
      if (parts.length() == limit) {
        return parts;
      }
      from = end;
      for (Object capture : captures(found)) {
        parts.append(capture);
        if (parts.length() == limit) {
          return parts;
        }
      }
      at = from;
    }
    parts.append(text.substring(from));
    return parts;
  }
}

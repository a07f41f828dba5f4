package interleave.js.lib;

import interleave.js.regexp.Pattern;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// `RegExp`: making one, `exec` and `test`. What texts do with them is in [RegExpSymbols].
final class RegExpLibrary {

  private RegExpLibrary() {}

  static void install(Realm realm) {
    JsObject proto = realm.regexpPrototype;
    realm.setRegExps((pattern, flags) -> new JsRegExp(proto, pattern, flags));
    JsFunction regexp = realm.constructor("RegExp", 2, Use.BOTH, proto, RegExpLibrary::make);
    realm.getter(regexp, JsSymbol.SPECIES, Call::self);
    realm.method(proto, "exec", 1, call -> exec(call.realm(), self(call, "exec"), call.string(0)));
    flag(realm, proto, "dotAll", 's');
    realm.getter(proto, "flags", RegExpLibrary::flags);
    flag(realm, proto, "global", 'g');
    flag(realm, proto, "hasIndices", 'd');
    flag(realm, proto, "ignoreCase", 'i');
    flag(realm, proto, "multiline", 'm');
    realm.getter(proto, "source", RegExpLibrary::source);
    flag(realm, proto, "sticky", 'y');
    flag(realm, proto, "unicode", 'u');
    realm.method(proto, "compile", 2, RegExpLibrary::compile);
    realm.method(proto, "toString", 0, RegExpLibrary::text);
    realm.method(proto, "test", 1, RegExpLibrary::test);
    RegExpSymbols.install(realm, proto);
  }

  private static JsRegExp self(Call call, String method) {
    if (call.self() instanceof JsRegExp regexp) {
      return regexp;
    }
    throw ObjectPrototype.incompatible("RegExp.prototype." + method, call.self());
  }

  private static Object make(Call call) {
    Object pattern = call.arg(0);
    Object flags = call.arg(1);
    boolean isRegExp = StringPatterns.isRegExp(pattern);
    if (call.newTarget() == null
        && isRegExp
        && flags == Absent.UNDEFINED
        && ((JsObject) pattern).get("constructor") == call.realm().global().get("RegExp")) {
      return pattern;
    }
    if (pattern instanceof JsRegExp known) {
      pattern = known.original();
      flags = flags == Absent.UNDEFINED ? known.flags().text() : flags;
    } else if (isRegExp) {
      JsObject like = (JsObject) pattern;
      pattern = like.get("source");
      flags = flags == Absent.UNDEFINED ? like.get("flags") : flags;
    }
    return new JsRegExp(call.prototype(call.realm().regexpPrototype), text(pattern), text(flags));
  }

  private static String text(Object value) {
    return value == Absent.UNDEFINED ? "" : Convert.toString(value);
  }

  private static Object compile(Call call) {
    JsRegExp self = self(call, "compile");
    self.compile(text(call.arg(0)), text(call.arg(1)));
    self.put("lastIndex", 0.0);
    return self;
  }

  private static void flag(Realm realm, JsObject proto, String name, char flag) {
    realm.getter(
        proto,
        name,
        call -> {
          if (call.self() instanceof JsRegExp regexp) {
            return regexp.flags().has(flag);
          }
          if (call.self() == proto) {
            return Absent.UNDEFINED;
          }
          throw Thrown.type("RegExp.prototype." + name + " getter called on non-RegExp object");
        });
  }

  private static Object flags(Call call) {
    if (!(call.self() instanceof JsObject object)) {
      throw Thrown.type("RegExp.prototype.flags getter called on non-object " + call.self());
    }
    StringBuilder out = new StringBuilder();
    String[] names = {
      "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "sticky"
    };
    for (int i = 0; i < names.length; i++) {
      if (Convert.toBoolean(object.get(names[i]))) {
        out.append("dgimsuy".charAt(i));
      }
    }
    return out.toString();
  }

  private static Object source(Call call) {
    if (call.self() instanceof JsRegExp regexp) {
      return regexp.source();
    }
    if (call.self() == call.realm().regexpPrototype) {
      return "(?:)";
    }
    throw Thrown.type("RegExp.prototype.source getter called on non-RegExp object");
  }

  private static Object text(Call call) {
    if (!(call.self() instanceof JsObject object)) {
      throw ObjectPrototype.incompatible("RegExp.prototype.toString", call.self());
    }
    return "/" + text(object.get("source")) + "/" + text(object.get("flags"));
  }

  private static Object test(Call call) {
    if (!(call.self() instanceof JsObject regexp)) {
      throw ObjectPrototype.incompatible("RegExp.prototype.test", call.self());
    }
    return run(call.realm(), regexp, call.string(0)) != Absent.NULL;
  }

  /// RegExpExec: the object's own `exec`, if it has another one.
  static Object run(Realm realm, JsObject regexp, String text) {
    Object own = regexp.get("exec");
    if (own instanceof JsFunction function
        && !(regexp instanceof JsRegExp && own == realm.regexpPrototype.get("exec"))) {
      Object result = function.call(regexp, text);
      if (result instanceof JsObject || result == Absent.NULL) {
        return result;
      }
      throw Thrown.type("object null is not a function");
    }
    if (regexp instanceof JsRegExp plain) {
      return exec(realm, plain, text);
    }
    throw ObjectPrototype.incompatible("RegExp.prototype.exec", regexp);
  }

  /// `exec`: an array, or null.
  static Object exec(Realm realm, JsRegExp regexp, String text) {
    boolean sticky = regexp.flags().has('y');
    boolean keeps = sticky || regexp.flags().has('g');
    long last = Convert.toLength(regexp.get("lastIndex"));
    long from = keeps ? last : 0;
    int[] found = from > text.length() ? null : regexp.find(text, (int) from, sticky);
    if (found == null) {
      if (keeps) {
        regexp.put("lastIndex", 0.0);
      }
      return Absent.NULL;
    }
    if (keeps) {
      regexp.put("lastIndex", (double) found[1]);
    }
    return result(realm, regexp, text, found);
  }

  private static JsArray result(Realm realm, JsRegExp regexp, String text, int[] found) {
    Pattern pattern = regexp.pattern();
    JsArray result = realm.array();
    JsArray indices = regexp.flags().has('d') ? realm.array() : null;
    for (int group = 0; group <= pattern.groups(); group++) {
      int from = found[2 * group];
      int to = found[2 * group + 1];
      boolean took = from >= 0 && to >= 0;
      result.append(took ? text.substring(from, to) : Absent.UNDEFINED);
      if (indices != null) {
        indices.append(took ? realm.array((double) from, (double) to) : Absent.UNDEFINED);
      }
    }
    result.define("index", (double) found[0], Property.ALL);
    result.define("input", text, Property.ALL);
    result.define("groups", groups(pattern, result), Property.ALL);
    if (indices != null) {
      indices.define("groups", groups(pattern, indices), Property.ALL);
      result.define("indices", indices, Property.ALL);
    }
    return result;
  }

  private static Object groups(Pattern pattern, JsArray values) {
    if (!pattern.hasNames()) {
      return Absent.UNDEFINED;
    }
    JsObject groups = new JsObject(null);
    List<String> names = pattern.names();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) != null) {
        groups.define(names.get(i), values.element(i + 1), Property.ALL);
      }
    }
    return groups;
  }
}

package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// The methods of arrays that call a function for each element.
final class ArrayCallbacks {

  private ArrayCallbacks() {}

  static void install(Realm realm, JsObject proto) {
    realm.method(proto, "find", 1, call -> find(call, "find", false, false));
    realm.method(proto, "findIndex", 1, call -> find(call, "findIndex", false, true));
    realm.method(proto, "findLast", 1, call -> find(call, "findLast", true, false));
    realm.method(proto, "findLastIndex", 1, call -> find(call, "findLastIndex", true, true));
    realm.method(proto, "filter", 1, ArrayCallbacks::filter);
    realm.method(proto, "flatMap", 1, ArrayCallbacks::flatMap);
    realm.method(proto, "forEach", 1, ArrayCallbacks::forEach);
    realm.method(proto, "map", 1, ArrayCallbacks::map);
    realm.method(proto, "every", 1, call -> !stops(call, "every", false));
    realm.method(proto, "some", 1, call -> stops(call, "some", true));
    realm.method(proto, "reduce", 1, call -> reduce(call, "reduce", false));
    realm.method(proto, "reduceRight", 1, call -> reduce(call, "reduceRight", true));
  }

  private static Object ask(Call call, JsFunction function, JsObject self, long i) {
    return function.call(call.arg(1), self.get(i), (double) i, self);
  }

  private static Object find(Call call, String name, boolean last, boolean index) {
    JsObject self = Elements.self(call, name);
    long length = Elements.length(self);
    JsFunction test = call.function(0);
    for (long n = 0; n < length; n++) {
      long i = last ? length - 1 - n : n;
      Object value = self.get(i);
      if (Convert.toBoolean(test.call(call.arg(1), value, (double) i, self))) {
        return index ? (Object) (double) i : value;
      }
    }
    return index ? (Object) (-1.0) : Absent.UNDEFINED;
  }

  private static Object filter(Call call) {
    JsObject self = Elements.self(call, "filter");
    long length = Elements.length(self);
    JsFunction test = call.function(0);
    JsObject result = Elements.species(call.realm(), self, 0);
    long to = 0;
    for (long i = 0; i < length; i++) {
      if (Elements.has(self, i)) {
        Object value = self.get(i);
        if (Convert.toBoolean(test.call(call.arg(1), value, (double) i, self))) {
          Elements.create(result, to++, value);
        }
      }
    }
    return result;
  }

  private static Object flatMap(Call call) {
    JsObject self = Elements.self(call, "flatMap");
    long length = Elements.length(self);
    if (!(call.arg(0) instanceof JsFunction function)) {
      throw Thrown.type("flatMap mapper function is not callable");
    }
    JsObject result = Elements.species(call.realm(), self, 0);
    long to = 0;
    for (long i = 0; i < length; i++) {
      if (!Elements.has(self, i)) {
        continue;
      }
      Object made = ask(call, function, self, i);
      if (!ArrayLibrary.isArray(made)) {
        Elements.create(result, to++, made);
        continue;
      }
      JsObject list = (JsObject) made;
      long count = Elements.length(list);
      for (long k = 0; k < count; k++) {
        if (Elements.has(list, k)) {
          Elements.create(result, to++, list.get(k));
        }
      }
    }
    return result;
  }

  private static Object forEach(Call call) {
    JsObject self = Elements.self(call, "forEach");
    long length = Elements.length(self);
    JsFunction function = call.function(0);
    for (long i = 0; i < length; i++) {
      if (Elements.has(self, i)) {
        ask(call, function, self, i);
      }
    }
    return Absent.UNDEFINED;
  }

  private static Object map(Call call) {
    JsObject self = Elements.self(call, "map");
    long length = Elements.length(self);
    JsFunction function = call.function(0);
    JsObject result = Elements.species(call.realm(), self, length);
    for (long i = 0; i < length; i++) {
      if (Elements.has(self, i)) {
        Elements.create(result, i, ask(call, function, self, i));
      }
    }
    if (Elements.length(result) < length) {
      Elements.setLength(result, length);
    }
    return result;
  }

  /// Whether the function says `answer` of some element.
  private static boolean stops(Call call, String name, boolean answer) {
    JsObject self = Elements.self(call, name);
    long length = Elements.length(self);
    JsFunction test = call.function(0);
    for (long i = 0; i < length; i++) {
      if (Elements.has(self, i) && Convert.toBoolean(ask(call, test, self, i)) == answer) {
        return true;
      }
    }
    return false;
  }

  private static Object reduce(Call call, String name, boolean right) {
    JsObject self = Elements.self(call, name);
    long length = Elements.length(self);
    JsFunction function = call.function(0);
    Object sum = call.count() > 1 ? call.arg(1) : null;
    for (long n = 0; n < length; n++) {
      long i = right ? length - 1 - n : n;
      if (Elements.has(self, i)) {
        Object value = self.get(i);
        sum = sum == null ? value : function.call(Absent.UNDEFINED, sum, value, (double) i, self);
      }
    }
    if (sum == null) {
      throw Thrown.type("Reduce of empty array with no initial value");
    }
    return sum;
  }
}

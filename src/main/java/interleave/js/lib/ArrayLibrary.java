package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// `Array` itself, and the methods that look at an array without changing it or calling back.
final class ArrayLibrary {

  private ArrayLibrary() {}

  static void install(Realm realm) {
    JsObject proto = realm.arrayPrototype;
    JsFunction array = realm.constructor("Array", 1, Use.BOTH, proto, ArrayLibrary::make);
    realm.method(array, "isArray", 1, call -> isArray(call.arg(0)));
    realm.method(array, "of", 0, call -> of(call));
    realm.method(array, "from", 1, ArrayLibrary::from);
    realm.getter(array, JsSymbol.SPECIES, Call::self);
    realm.method(proto, "at", 1, ArrayLibrary::at);
    realm.method(proto, "concat", 1, ArrayLibrary::concat);
    ArrayChanges.install(realm, proto);
    ArrayCallbacks.install(realm, proto);
    realm.method(proto, "includes", 1, ArrayLibrary::includes);
    realm.method(proto, "indexOf", 1, ArrayLibrary::indexOf);
    Joining joining = new Joining();
    realm.method(proto, "join", 1, call -> join(call, joining));
    realm.method(proto, "lastIndexOf", 1, ArrayLibrary::lastIndexOf);
    realm.method(proto, "slice", 2, ArrayLibrary::slice);
    realm.method(proto, "toLocaleString", 0, call -> toLocaleString(call, joining));
    realm.method(proto, "toString", 0, ArrayLibrary::text);
    realm.method(proto, "flat", 0, ArrayLibrary::flat);
    ArrayIteration.install(realm, proto);
    proto.define(JsSymbol.UNSCOPABLES, unscopables(), Property.CONFIGURABLE);
  }

  /// The names that `with` does not see.
  private static JsObject unscopables() {
    JsObject names = new JsObject(null);
    String list =
        "at copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes"
            + " keys toReversed toSorted toSpliced values";
    for (String name : list.split(" ")) {
      names.define(name, true, Property.ALL);
    }
    return names;
  }

  static boolean isArray(Object value) {
    return value instanceof JsArray || value instanceof JsProxy proxy && proxy.isArray();
  }

  private static Object make(Call call) {
    JsArray array = new JsArray(call.prototype(call.realm().arrayPrototype));
    if (call.count() == 1 && call.arg(0) instanceof Double length) {
      if (length != (long) (double) length || length < 0 || length > 4294967295.0) {
        throw Thrown.range("Invalid array length");
      }
      array.setLength((long) (double) length);
    } else {
      for (Object value : call.arguments()) {
        array.append(value);
      }
    }
    return array;
  }

  /// What `of` and `from` fill: made by the function they are called on.
  private static JsObject target(Call call, Object... arguments) {
    return call.self() instanceof JsFunction maker
            && maker.isConstructor()
            && maker != call.realm().global().get("Array")
        ? (JsObject) maker.construct(maker, arguments)
        : call.realm().array();
  }

  private static Object of(Call call) {
    JsObject result = target(call, (double) call.count());
    for (int i = 0; i < call.count(); i++) {
      Elements.create(result, i, call.arg(i));
    }
    Elements.setLength(result, call.count());
    return result;
  }

  private static Object from(Call call) {
    Object items = call.arg(0);
    JsFunction map = call.arg(1) == Absent.UNDEFINED ? null : call.function(1);
    if (Absent.nullish(items)) {
      throw Thrown.type(items + " is not iterable");
    }
    if (Absent.nullish(call.realm().get(items, JsSymbol.ITERATOR))) {
      return fromArrayLike(call, call.realm().toObject(items), map);
    }
    JsObject result = target(call);
    long[] count = {0};
    Iteration.each(
        call.realm(),
        items,
        value -> {
          Object mapped = map == null ? value : map.call(call.arg(2), value, (double) count[0]);
          Elements.create(result, count[0]++, mapped);
          return true;
        });
    Elements.setLength(result, count[0]);
    return result;
  }

  private static Object fromArrayLike(Call call, JsObject items, JsFunction map) {
    long length = Elements.length(items);
    JsObject result = target(call, (double) length);
    for (long i = 0; i < length; i++) {
      Object value = items.get(i);
      Elements.create(result, i, map == null ? value : map.call(call.arg(2), value, (double) i));
    }
    Elements.setLength(result, length);
    return result;
  }

  private static Object at(Call call) {
    JsObject self = Elements.self(call, "at");
    double index = call.integer(0);
    long length = Elements.length(self);
    double found = index < 0 ? length + index : index;
    return found < 0 || found >= length ? Absent.UNDEFINED : self.get((long) found);
  }

  private static Object concat(Call call) {
    JsObject self = Elements.self(call, "concat");
    JsObject result = Elements.species(call.realm(), self, 0);
    long to = append(result, 0, self);
    for (Object argument : call.arguments()) {
      to = append(result, to, argument);
    }
    Elements.setLength(result, to);
    return result;
  }

  private static long append(JsObject result, long to, Object value) {
    if (!isSpreadable(value)) {
      Elements.create(result, to, value);
      return to + 1;
    }
    JsObject list = (JsObject) value;
    long length = Elements.length(list);
    for (long i = 0; i < length; i++) {
      if (Elements.has(list, i)) {
        Elements.create(result, to + i, list.get(i));
      }
    }
    return to + length;
  }

  private static boolean isSpreadable(Object value) {
    if (!(value instanceof JsObject object)) {
      return false;
    }
    Object says = object.get(JsSymbol.IS_CONCAT_SPREADABLE);
    return says == Absent.UNDEFINED ? isArray(value) : Convert.toBoolean(says);
  }

  private static Object includes(Call call) {
    JsObject self = Elements.self(call, "includes");
    long length = Elements.length(self);
    for (long i = Elements.clamp(call.arg(1), length, 0); i < length; i++) {
      if (Convert.sameValueZero(self.get(i), call.arg(0))) {
        return true;
      }
    }
    return false;
  }

  private static Object indexOf(Call call) {
    JsObject self = Elements.self(call, "indexOf");
    long length = Elements.length(self);
    for (long i = Elements.clamp(call.arg(1), length, 0); i < length; i++) {
      if (Elements.has(self, i) && Convert.strictEquals(self.get(i), call.arg(0))) {
        return (double) i;
      }
    }
    return -1.0;
  }

  private static Object lastIndexOf(Call call) {
    JsObject self = Elements.self(call, "lastIndexOf");
    long length = Elements.length(self);
    double from = call.count() > 1 ? call.integer(1) : length - 1;
    long start = (long) (from < 0 ? length + from : Math.min(from, length - 1));
    for (long i = start; i >= 0; i--) {
      if (Elements.has(self, i) && Convert.strictEquals(self.get(i), call.arg(0))) {
        return (double) i;
      }
    }
    return -1.0;
  }

  private static Object join(Call call, Joining joining) {
    JsObject self = Elements.self(call, "join");
    return joining.join(self, call.arg(0) == Absent.UNDEFINED ? "," : call.string(0));
  }

  private static Object toLocaleString(Call call, Joining joining) {
    JsObject self = Elements.self(call, "toLocaleString");
    return joining.join(
        self,
        ",",
        value -> Convert.toString(call.realm().invoke(value, "toLocaleString", call.arguments())));
  }

  private static Object text(Call call) {
    JsObject self = Elements.self(call, "toString");
    return self.get("join") instanceof JsFunction join
        ? join.call(self)
        : ObjectPrototype.tagged(call.realm(), self);
  }

  private static Object slice(Call call) {
    JsObject self = Elements.self(call, "slice");
    long length = Elements.length(self);
    long from = Elements.clamp(call.arg(0), length, 0);
    long to = Elements.clamp(call.arg(1), length, length);
    JsObject result = Elements.species(call.realm(), self, Math.max(to - from, 0));
    long n = 0;
    for (long i = from; i < to; i++, n++) {
      if (Elements.has(self, i)) {
        Elements.create(result, n, self.get(i));
      }
    }
    Elements.setLength(result, n);
    return result;
  }

  private static Object flat(Call call) {
    JsObject self = Elements.self(call, "flat");
    double depth = call.arg(0) == Absent.UNDEFINED ? 1 : call.integer(0);
    JsObject result = Elements.species(call.realm(), self, 0);
    flatten(self, depth, result, 0);
    return result;
  }

  private static long flatten(JsObject from, double depth, JsObject into, long at) {
    long to = at;
    long length = Elements.length(from);
    for (long i = 0; i < length; i++) {
      if (!Elements.has(from, i)) {
        continue;
      }
      Object value = from.get(i);
      if (depth > 0 && isArray(value)) {
        to = flatten((JsObject) value, depth - 1, into, to);
      } else {
        into.create(Keys.of(to++), value);
      }
    }
    return to;
  }
}

package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// Going through whatever has a length and elements, arrays above all.
final class Elements {

  private static final double LARGEST = 9007199254740991.0;

  private Elements() {}

  /// The object that a method of arrays was called on.
  static JsObject self(Call call, String method) {
    if (Absent.nullish(call.self())) {
      throw Thrown.type("Array.prototype." + method + " called on null or undefined");
    }
    return call.realm().toObject(call.self());
  }

  static long length(JsObject object) {
    return object instanceof JsArray array
        ? array.length()
        : Convert.toLength(object.get("length"));
  }

  static boolean has(JsObject object, long index) {
    return object instanceof JsArray array && index < array.length() && array.element(index) != null
        || object.has(Keys.of(index));
  }

  static void put(JsObject object, long index, Object value) {
    if (!object.set(index, value)) {
      object.put(Keys.of(index), value);
    }
  }

  static void remove(JsObject object, long index) {
    if (!object.delete(Keys.of(index))) {
      throw Thrown.type("Cannot delete property '" + index + "' of " + Convert.brief(object));
    }
  }

  static void setLength(JsObject object, long length) {
    if (length > LARGEST) {
      throw Thrown.type("Pushing elements past the largest safe length");
    }
    object.put("length", (double) length);
  }

  /// An index as methods take it: from the end when it is negative, kept within the length.
  static long clamp(Object index, long length, long missing) {
    if (index == Absent.UNDEFINED) {
      return missing;
    }
    double number = Convert.toInteger(index);
    return (long) (number < 0 ? Math.max(length + number, 0) : Math.min(number, length));
  }

  /// Makes the array that a method returns: of the class that `original` is of.
  static JsObject species(Realm realm, JsObject original, long length) {
    if (!(original instanceof JsArray)
        || original.prototype() == realm.arrayPrototype && !original.hasOwn("constructor")) {
      return realm.array();
    }
    Object maker = original.get("constructor");
    if (maker instanceof JsObject object) {
      maker = object.get(JsSymbol.SPECIES);
    }
    if (Absent.nullish(maker)) {
      return realm.array();
    }
    if (maker instanceof JsFunction function && function.isConstructor()) {
      return (JsObject) function.construct(function, (double) length);
    }
    throw Thrown.type("object.constructor[Symbol.species] is not a constructor");
  }

  /// Makes a property of an array under construction.
  static void create(JsObject object, long index, Object value) {
    if (object instanceof JsArray array && index == array.length()) {
      if (array.set(index, value)) {
        return;
      }
    }
    object.create(Keys.of(index), value);
  }
}

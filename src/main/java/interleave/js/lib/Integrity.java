package interleave.js.lib;

import interleave.js.value.JsArray;
import interleave.js.value.JsObject;
import interleave.js.value.Property;
import interleave.js.value.Thrown;

/// Frozen and sealed objects.
final class Integrity {

  /// What `keys`, `values` and `entries` list.
  enum Part {
    KEY,
    VALUE,
    ENTRY
  }

  private Integrity() {}

  static Object fix(Object value, boolean frozen) {
    if (!(value instanceof JsObject object)) {
      return value;
    }
    if (object instanceof JsArray array) {
      array.fix(frozen);
      return array;
    }
    if (frozen && object instanceof JsTypedArray typed && typed.length() > 0) {
      throw Thrown.type("Cannot freeze array buffer views with elements");
    }
    object.preventExtensions();
    for (Object key : object.ownKeys()) {
      Property own = object.getOwn(key);
      if (own != null) {
        Boolean writable = frozen && !own.isAccessor() ? false : null;
        Descriptors.define(object, key, new Property(null, null, null, writable, null, false));
      }
    }
    return object;
  }

  static boolean isFixed(Object value, boolean frozen) {
    if (!(value instanceof JsObject object)) {
      return true;
    }
    if (object.isExtensible()) {
      return false;
    }
    for (Object key : object.ownKeys()) {
      Property own = object.getOwn(key);
      if (own != null && (own.isConfigurable() || frozen && own.isWritable())) {
        return false;
      }
    }
    return true;
  }
}

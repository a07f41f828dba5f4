package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// Properties as objects: `{ value, writable, enumerable, configurable }`.
final class Descriptors {

  private Descriptors() {}

  /// What `Object.defineProperty` is asked for.
  static Property read(Object from) {
    if (!(from instanceof JsObject object)) {
      throw Thrown.type("Property description must be an object: " + Brief.of(from));
    }
    Boolean enumerable = flag(object, "enumerable");
    Boolean configurable = flag(object, "configurable");
    Object value = object.has("value") ? object.get("value") : null;
    Boolean writable = flag(object, "writable");
    Object getter = accessor(object, "get", "Getter");
    Object setter = accessor(object, "set", "Setter");
    if ((getter != null || setter != null) && (value != null || writable != null)) {
      throw Thrown.type(
          "Invalid property descriptor. Cannot both specify accessors and a value or writable"
              + " attribute, "
              + Convert.brief(object));
    }
    return new Property(value, getter, setter, writable, enumerable, configurable);
  }

  private static Boolean flag(JsObject object, String name) {
    return object.has(name) ? Convert.toBoolean(object.get(name)) : null;
  }

  private static Object accessor(JsObject object, String key, String name) {
    if (!object.has(key)) {
      return null;
    }
    Object function = object.get(key);
    if (function instanceof JsFunction || function == Absent.UNDEFINED) {
      return function;
    }
    throw Thrown.type(name + " must be a function: " + Brief.of(function));
  }

  /// What `Object.getOwnPropertyDescriptor` gives.
  static Object show(Realm realm, Property property) {
    if (property == null) {
      return Absent.UNDEFINED;
    }
    JsObject object = realm.object();
    if (property.isAccessor()) {
      object.create("get", orUndefined(property.getter()));
      object.create("set", orUndefined(property.setter()));
    } else {
      object.create("value", orUndefined(property.value()));
      object.create("writable", property.isWritable());
    }
    object.create("enumerable", property.isEnumerable());
    object.create("configurable", property.isConfigurable());
    return object;
  }

  private static Object orUndefined(Object value) {
    return value == null ? Absent.UNDEFINED : value;
  }

  /// Defines a property, or throws why that is not possible.
  static void define(JsObject object, Object key, Property wanted) {
    if (!object.defineOwn(key, wanted)) {
      String name = Keys.text(key);
      throw Thrown.type(
          object.getOwn(key) != null
              ? "Cannot redefine property: " + name
              : "Cannot define property " + name + ", object is not extensible");
    }
  }
}

package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// `Object` and its functions.
final class ObjectLibrary {

  private ObjectLibrary() {}

  static void install(Realm realm) {
    JsFunction object =
        realm.constructor("Object", 1, Use.BOTH, realm.objectPrototype, ObjectLibrary::make);
    realm.method(object, "assign", 2, ObjectLibrary::assign);
    realm.method(object, "create", 2, ObjectLibrary::create);
    realm.method(object, "defineProperties", 2, ObjectLibrary::defineProperties);
    realm.method(object, "defineProperty", 3, ObjectLibrary::defineProperty);
    realm.method(object, "entries", 1, call -> list(call, Integrity.Part.ENTRY));
    realm.method(object, "keys", 1, call -> list(call, Integrity.Part.KEY));
    realm.method(object, "values", 1, call -> list(call, Integrity.Part.VALUE));
    realm.method(object, "freeze", 1, call -> Integrity.fix(call.arg(0), true));
    realm.method(object, "seal", 1, call -> Integrity.fix(call.arg(0), false));
    realm.method(object, "isFrozen", 1, call -> Integrity.isFixed(call.arg(0), true));
    realm.method(object, "isSealed", 1, call -> Integrity.isFixed(call.arg(0), false));
    realm.method(object, "preventExtensions", 1, ObjectLibrary::preventExtensions);
    realm.method(
        object,
        "isExtensible",
        1,
        call -> call.arg(0) instanceof JsObject target && target.isExtensible());
    realm.method(object, "fromEntries", 1, ObjectLibrary::fromEntries);
    realm.method(object, "getOwnPropertyDescriptor", 2, ObjectLibrary::getOwnPropertyDescriptor);
    realm.method(object, "getOwnPropertyDescriptors", 1, ObjectLibrary::getOwnPropertyDescriptors);
    realm.method(object, "getOwnPropertyNames", 1, call -> ownKeys(call, false));
    realm.method(object, "getOwnPropertySymbols", 1, call -> ownKeys(call, true));
    realm.method(object, "getPrototypeOf", 1, call -> orNull(target(call, 0).prototype()));
    realm.method(object, "setPrototypeOf", 2, ObjectLibrary::setPrototypeOf);
    realm.method(object, "hasOwn", 2, call -> target(call, 0).hasOwn(Keys.of(call.arg(1))));
    realm.method(object, "is", 2, call -> Convert.sameValue(call.arg(0), call.arg(1)));
    ObjectPrototype.install(realm);
  }

  static Object orNull(JsObject object) {
    return object == null ? Absent.NULL : object;
  }

  private static JsObject target(Call call, int index) {
    return call.realm().toObject(call.arg(index));
  }

  private static Object make(Call call) {
    if (call.newTarget() != null && call.newTarget() != call.realm().global().get("Object")) {
      return new JsObject(call.prototype(call.realm().objectPrototype));
    }
    return Absent.nullish(call.arg(0)) ? call.realm().object() : target(call, 0);
  }

  private static Object assign(Call call) {
    JsObject to = target(call, 0);
    for (Object source : call.rest(1)) {
      if (Absent.nullish(source)) {
        continue;
      }
      JsObject from = call.realm().toObject(source);
      for (Object key : from.ownKeys()) {
        Property property = from.getOwn(key);
        if (property != null && property.isEnumerable()) {
          to.put(key, from.get(key));
        }
      }
    }
    return to;
  }

  private static JsObject prototypeArgument(Object value) {
    if (value instanceof JsObject object) {
      return object;
    }
    if (value == Absent.NULL) {
      return null;
    }
    throw Thrown.type("Object prototype may only be an Object or null: " + Brief.of(value));
  }

  private static Object create(Call call) {
    JsObject made = new JsObject(prototypeArgument(call.arg(0)));
    if (call.arg(1) != Absent.UNDEFINED) {
      defineAll(made, target(call, 1));
    }
    return made;
  }

  private static JsObject object(Call call, String name) {
    if (call.arg(0) instanceof JsObject object) {
      return object;
    }
    throw Thrown.type("Object." + name + " called on non-object");
  }

  private static Object defineProperties(Call call) {
    JsObject object = object(call, "defineProperties");
    defineAll(object, target(call, 1));
    return object;
  }

  private static void defineAll(JsObject object, JsObject wanted) {
    List<Object> keys = new ArrayList<>();
    List<Property> properties = new ArrayList<>();
    for (Object key : wanted.ownKeys()) {
      Property own = wanted.getOwn(key);
      if (own != null && own.isEnumerable()) {
        keys.add(key);
        properties.add(Descriptors.read(wanted.get(key)));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      Descriptors.define(object, keys.get(i), properties.get(i));
    }
  }

  private static Object defineProperty(Call call) {
    JsObject object = object(call, "defineProperty");
    Object key = Keys.of(call.arg(1));
    Descriptors.define(object, key, Descriptors.read(call.arg(2)));
    return object;
  }

  private static Object list(Call call, Integrity.Part part) {
    JsObject object = target(call, 0);
    JsArray result = call.realm().array();
    for (Object key : object.ownKeys()) {
      Property own = key instanceof String ? object.getOwn(key) : null;
      if (own != null && own.isEnumerable()) {
        result.append(
            switch (part) {
              case KEY -> key;
              case VALUE -> object.get(key);
              case ENTRY -> call.realm().array(key, object.get(key));
            });
      }
    }
    return result;
  }

  private static Object preventExtensions(Call call) {
    if (call.arg(0) instanceof JsObject object && !object.preventExtensions()) {
      throw Thrown.type("Cannot prevent extensions");
    }
    return call.arg(0);
  }

  private static Object fromEntries(Call call) {
    JsObject made = call.realm().object();
    Iterables.entries(call.realm(), call.arg(0), (key, value) -> made.create(Keys.of(key), value));
    return made;
  }

  private static Object getOwnPropertyDescriptor(Call call) {
    return Descriptors.show(call.realm(), target(call, 0).getOwn(Keys.of(call.arg(1))));
  }

  private static Object getOwnPropertyDescriptors(Call call) {
    JsObject object = target(call, 0);
    JsObject made = call.realm().object();
    for (Object key : object.ownKeys()) {
      Property own = object.getOwn(key);
      if (own != null) {
        made.create(key, Descriptors.show(call.realm(), own));
      }
    }
    return made;
  }

  private static Object ownKeys(Call call, boolean symbols) {
    JsArray result = call.realm().array();
    for (Object key : target(call, 0).ownKeys()) {
      if (key instanceof JsSymbol == symbols) {
        result.append(key);
      }
    }
    return result;
  }

  private static Object setPrototypeOf(Call call) {
    if (Absent.nullish(call.arg(0))) {
      throw Thrown.type("Object.setPrototypeOf called on null or undefined");
    }
    JsObject proto = prototypeArgument(call.arg(1));
    if (call.arg(0) instanceof JsObject object) {
      setPrototype(object, proto);
    }
    return call.arg(0);
  }

  static void setPrototype(JsObject object, JsObject proto) {
    if (!object.setPrototype(proto)) {
      throw Thrown.type(
          object.isExtensible()
              ? "Cyclic __proto__ value"
              : Convert.brief(object) + " is not extensible");
    }
  }
}

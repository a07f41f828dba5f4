package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Accessor;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// What every object inherits.
final class ObjectPrototype {

  private ObjectPrototype() {}

  static void install(Realm realm) {
    JsObject proto = realm.objectPrototype;
    accessorMethods(realm, proto);
    realm.method(proto, "hasOwnProperty", 1, ObjectPrototype::hasOwnProperty);
    realm.method(proto, "isPrototypeOf", 1, ObjectPrototype::isPrototypeOf);
    realm.method(proto, "propertyIsEnumerable", 1, ObjectPrototype::propertyIsEnumerable);
    realm.method(proto, "toString", 0, call -> tagged(call.realm(), call.self()));
    realm.method(proto, "valueOf", 0, call -> call.realm().toObject(call.self()));
    realm.method(proto, "toLocaleString", 0, call -> call.realm().invoke(call.self(), "toString"));
    JsFunction get =
        realm.function(
            "get __proto__",
            0,
            call -> ObjectLibrary.orNull(call.realm().toObject(call.self()).prototype()));
    JsFunction set = realm.function("set __proto__", 1, ObjectPrototype::setProto);
    proto.define("__proto__", new Accessor(get, set), Property.CONFIGURABLE);
  }

  private static Object setProto(Call call) {
    if (Absent.nullish(call.self())) {
      throw Thrown.type("Object.prototype.__proto__ called on null or undefined");
    }
    boolean isPrototype = call.arg(0) instanceof JsObject || call.arg(0) == Absent.NULL;
    if (isPrototype && call.self() instanceof JsObject object) {
      ObjectLibrary.setPrototype(object, call.arg(0) instanceof JsObject proto ? proto : null);
    }
    return Absent.UNDEFINED;
  }

  private static void accessorMethods(Realm realm, JsObject proto) {
    realm.method(proto, "__defineGetter__", 2, call -> defineAccessor(call, true));
    realm.method(proto, "__defineSetter__", 2, call -> defineAccessor(call, false));
    realm.method(proto, "__lookupGetter__", 1, call -> lookup(call, true));
    realm.method(proto, "__lookupSetter__", 1, call -> lookup(call, false));
  }

  private static Object defineAccessor(Call call, boolean getter) {
    JsFunction function = call.function(1);
    Descriptors.define(
        call.realm().toObject(call.self()),
        Keys.of(call.arg(0)),
        new Property(null, getter ? function : null, getter ? null : function, null, true, true));
    return Absent.UNDEFINED;
  }

  private static Object lookup(Call call, boolean getter) {
    Object key = Keys.of(call.arg(0));
    for (JsObject o = call.realm().toObject(call.self()); o != null; o = o.prototype()) {
      Property own = o.getOwn(key);
      if (own != null) {
        Object found = getter ? own.getter() : own.setter();
        return found == null ? Absent.UNDEFINED : found;
      }
    }
    return Absent.UNDEFINED;
  }

  private static Object hasOwnProperty(Call call) {
    Object key = Keys.of(call.arg(0));
    return call.realm().toObject(call.self()).hasOwn(key);
  }

  private static Object propertyIsEnumerable(Call call) {
    Property own = call.realm().toObject(call.self()).getOwn(Keys.of(call.arg(0)));
    return own != null && own.isEnumerable();
  }

  private static Object isPrototypeOf(Call call) {
    if (!(call.arg(0) instanceof JsObject object)) {
      return false;
    }
    JsObject self = call.realm().toObject(call.self());
    for (JsObject o = object.prototype(); o != null; o = o.prototype()) {
      if (o == self) {
        return true;
      }
    }
    return false;
  }

  /// `[object Array]`.
  static String tagged(Realm realm, Object value) {
    if (Absent.nullish(value)) {
      return value == Absent.NULL ? "[object Null]" : "[object Undefined]";
    }
    JsObject object = realm.toObject(value);
    return "[object "
        + (object.get(JsSymbol.TO_STRING_TAG) instanceof String tag ? tag : kind(object))
        + "]";
  }

  /// The kinds that `toString` knows by themselves; all others say `Object`.
  private static String kind(JsObject object) {
    if (ArrayLibrary.isArray(object)) {
      return "Array";
    }
    String kind = object.kind();
    return switch (kind) {
      case "Arguments", "Function", "Error", "Boolean", "Number", "String", "Date", "RegExp" ->
          kind;
      default -> "Object";
    };
  }

  /// Refuses what a method of another kind of object was called on.
  static Thrown incompatible(String method, Object self) {
    return Thrown.type(
        "Method " + method + " called on incompatible receiver " + Convert.brief(self));
  }
}

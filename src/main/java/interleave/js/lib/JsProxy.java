package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// What stands before another object and asks its traps: a proxy that cannot be called. One that
/// can be called is a function that keeps such a proxy; see [ProxyFunction].
final class JsProxy extends JsObject {

  private final Realm realm;
  private JsObject target;
  private JsObject traps;

  /// What a trap sees as the proxy, and gets and sets see as the receiver by default.
  JsProxy(Realm realm, JsObject target, JsObject traps) {
    super(null);
    this.realm = realm;
    this.target = target;
    this.traps = traps;
  }

  JsObject target() {
    return target;
  }

  JsObject traps() {
    return traps;
  }

  boolean isRevoked() {
    return traps == null;
  }

  void revoke() {
    target = null;
    traps = null;
  }

  boolean isArray() {
    if (isRevoked()) {
      throw Thrown.type("Cannot perform 'IsArray' on a proxy that has been revoked");
    }
    return ArrayLibrary.isArray(target);
  }

  /// The trap of that name; null when there is none.
  JsFunction trap(String name) {
    if (isRevoked()) {
      throw Thrown.type("Cannot perform '" + name + "' on a proxy that has been revoked");
    }
    return traps.method(name);
  }

  @Override
  public String kind() {
    return target == null ? "Object" : target.kind();
  }

  @Override
  protected boolean isExotic() {
    return true;
  }

  @Override
  protected Object held(Object key) {
    Property own = getOwn(key);
    return own == null || own.isAccessor() ? null : own.value();
  }

  @Override
  public Property getOwn(Object key) {
    JsFunction trap = trap("getOwnPropertyDescriptor");
    if (trap == null) {
      return target.getOwn(key);
    }
    Object says = trap.call(traps, target, key);
    if (says == Absent.UNDEFINED) {
      Property own = target.getOwn(key);
      if (own != null && !own.isConfigurable()) {
        throw Thrown.type(
            "'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '"
                + Keys.text(key)
                + "' which is non-configurable in the proxy target");
      }
      return null;
    }
    if (!(says instanceof JsObject)) {
      throw Thrown.type(
          "'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for"
              + " property '"
              + Keys.text(key)
              + "'");
    }
    return complete(Descriptors.read(says));
  }

  private static Property complete(Property property) {
    if (property.isAccessor()) {
      return new Property(
          null,
          property.getter() == null ? Absent.UNDEFINED : property.getter(),
          property.setter() == null ? Absent.UNDEFINED : property.setter(),
          null,
          property.isEnumerable(),
          property.isConfigurable());
    }
    return new Property(
        property.value() == null ? Absent.UNDEFINED : property.value(),
        null,
        null,
        property.isWritable(),
        property.isEnumerable(),
        property.isConfigurable());
  }

  @Override
  public boolean defineOwn(Object key, Property wanted) {
    JsFunction trap = trap("defineProperty");
    if (trap == null) {
      return target.defineOwn(key, wanted);
    }
    return Convert.toBoolean(trap.call(traps, target, key, descriptor(wanted)));
  }

  /// Only what is said, as an object.
  private JsObject descriptor(Property wanted) {
    JsObject object = realm.object();
    put(object, "value", wanted.value());
    put(object, "writable", wanted.writable());
    put(object, "get", wanted.getter());
    put(object, "set", wanted.setter());
    put(object, "enumerable", wanted.enumerable());
    put(object, "configurable", wanted.configurable());
    return object;
  }

  private static void put(JsObject object, String name, Object value) {
    if (value != null) {
      object.create(name, value);
    }
  }

  @Override
  public boolean delete(Object key) {
    JsFunction trap = trap("deleteProperty");
    if (trap == null) {
      return target.delete(key);
    }
    return Convert.toBoolean(trap.call(traps, target, key));
  }

  @Override
  public List<Object> ownKeys() {
    JsFunction trap = trap("ownKeys");
    if (trap == null) {
      return target.ownKeys();
    }
    if (!(trap.call(traps, target) instanceof JsObject list)) {
      throw Thrown.type("CreateListFromArrayLike called on non-object");
    }
    List<Object> keys = new ArrayList<>();
    for (long i = 0; i < Elements.length(list); i++) {
      keys.add(list.get(i));
    }
    return keys;
  }

  @Override
  public JsObject prototype() {
    JsFunction trap = trap("getPrototypeOf");
    if (trap == null) {
      return target.prototype();
    }
    return trap.call(traps, target) instanceof JsObject proto ? proto : null;
  }

  @Override
  public boolean setPrototype(JsObject newProto) {
    JsFunction trap = trap("setPrototypeOf");
    return trap == null
        ? target.setPrototype(newProto)
        : Convert.toBoolean(trap.call(traps, target, ObjectLibrary.orNull(newProto)));
  }

  @Override
  public boolean isExtensible() {
    JsFunction trap = trap("isExtensible");
    return trap == null ? target.isExtensible() : Convert.toBoolean(trap.call(traps, target));
  }

  @Override
  public boolean preventExtensions() {
    JsFunction trap = trap("preventExtensions");
    return trap == null ? target.preventExtensions() : Convert.toBoolean(trap.call(traps, target));
  }

  @Override
  public boolean has(Object key) {
    JsFunction trap = trap("has");
    return trap == null ? target.has(key) : Convert.toBoolean(trap.call(traps, target, key));
  }

  @Override
  public Object get(Object key, Object receiver) {
    JsFunction trap = trap("get");
    if (trap == null) {
      return target.get(key, receiver);
    }
    Object value = trap.call(traps, target, key, receiver);
    Property own = target.getOwn(key);
    if (own != null
        && !own.isConfigurable()
        && own.isData()
        && !own.isWritable()
        && !Convert.sameValue(own.value(), value)) {
      throw Thrown.type(
          "'get' on proxy: property '"
              + Keys.text(key)
              + "' is a read-only and non-configurable data property on the proxy target but the"
              + " proxy did not return its actual value (expected '"
              + Convert.toString(own.value())
              + "' but got '"
              + Convert.toString(value)
              + "')");
    }
    return value;
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    JsFunction trap = trap("set");
    return trap == null
        ? target.set(key, value, receiver)
        : Convert.toBoolean(trap.call(traps, target, key, value, receiver));
  }
}

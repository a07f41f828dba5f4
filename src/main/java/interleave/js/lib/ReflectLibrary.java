package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// `Reflect` and `Proxy`.
final class ReflectLibrary {

  private ReflectLibrary() {}

  static void install(Realm realm) {
    JsObject reflect = realm.object();
    realm.global().hide("Reflect", reflect);
    Tags.tag(reflect, "Reflect");
    realm.method(reflect, "defineProperty", 3, ReflectLibrary::defineProperty);
    realm.method(
        reflect,
        "deleteProperty",
        2,
        call -> target(call, "deleteProperty").delete(Keys.of(call.arg(1))));
    realm.method(reflect, "apply", 3, ReflectLibrary::apply);
    realm.method(reflect, "construct", 2, ReflectLibrary::construct);
    realm.method(reflect, "get", 2, ReflectLibrary::get);
    realm.method(
        reflect,
        "getOwnPropertyDescriptor",
        2,
        call ->
            Descriptors.show(
                call.realm(),
                target(call, "getOwnPropertyDescriptor").getOwn(Keys.of(call.arg(1)))));
    realm.method(
        reflect,
        "getPrototypeOf",
        1,
        call -> ObjectLibrary.orNull(target(call, "getPrototypeOf").prototype()));
    realm.method(reflect, "has", 2, call -> target(call, "has").has(Keys.of(call.arg(1))));
    realm.method(reflect, "isExtensible", 1, call -> target(call, "isExtensible").isExtensible());
    realm.method(
        reflect, "ownKeys", 1, call -> call.realm().array(target(call, "ownKeys").ownKeys()));
    realm.method(
        reflect,
        "preventExtensions",
        1,
        call -> target(call, "preventExtensions").preventExtensions());
    realm.method(reflect, "set", 3, ReflectLibrary::set);
    realm.method(reflect, "setPrototypeOf", 2, ReflectLibrary::setPrototypeOf);
    JsFunction proxy = realm.function("Proxy", 2, Use.NEW, ReflectLibrary::proxy);
    realm.global().hide("Proxy", proxy);
    realm.method(proxy, "revocable", 2, ReflectLibrary::revocable);
  }

  private static JsObject target(Call call, String method) {
    if (call.arg(0) instanceof JsObject object) {
      return object;
    }
    throw Thrown.type("Reflect." + method + " called on non-object");
  }

  private static Object defineProperty(Call call) {
    JsObject object = target(call, "defineProperty");
    Object key = Keys.of(call.arg(1));
    return object.defineOwn(key, Descriptors.read(call.arg(2)));
  }

  static Object[] list(Object value) {
    if (!(value instanceof JsObject object)) {
      throw Thrown.type("CreateListFromArrayLike called on non-object");
    }
    List<Object> values = new ArrayList<>();
    long length = Elements.length(object);
    for (long i = 0; i < length; i++) {
      values.add(object.get(i));
    }
    return values.toArray();
  }

  private static Object apply(Call call) {
    return call.function(0).call(call.arg(1), list(call.arg(2)));
  }

  private static JsFunction constructor(Object value) {
    if (value instanceof JsFunction function && function.isConstructor()) {
      return function;
    }
    throw Thrown.type(Brief.of(value) + " is not a constructor");
  }

  private static Object construct(Call call) {
    JsFunction function = constructor(call.arg(0));
    JsFunction newTarget = call.count() > 2 ? constructor(call.arg(2)) : function;
    return function.construct(newTarget, list(call.arg(1)));
  }

  private static Object get(Call call) {
    JsObject object = target(call, "get");
    return object.get(Keys.of(call.arg(1)), call.count() > 2 ? call.arg(2) : object);
  }

  private static Object set(Call call) {
    JsObject object = target(call, "set");
    Object receiver = call.count() > 3 ? call.arg(3) : object;
    return object.set(Keys.of(call.arg(1)), call.arg(2), receiver);
  }

  private static Object setPrototypeOf(Call call) {
    JsObject object = target(call, "setPrototypeOf");
    if (call.arg(1) instanceof JsObject proto) {
      return object.setPrototype(proto);
    }
    if (call.arg(1) == Absent.NULL) {
      return object.setPrototype(null);
    }
    throw Thrown.type("Object prototype may only be an Object or null: " + Brief.of(call.arg(1)));
  }

  private static JsObject proxy(Call call) {
    if (!(call.arg(0) instanceof JsObject target) || !(call.arg(1) instanceof JsObject traps)) {
      throw Thrown.type("Cannot create proxy with a non-object as target or handler");
    }
    return target instanceof JsFunction function
        ? new ProxyFunction(call.realm(), function, traps)
        : new JsProxy(call.realm(), target, traps);
  }

  private static Object revocable(Call call) {
    JsObject proxy = proxy(call);
    JsProxy face = face(proxy);
    JsObject result = call.realm().object();
    result.create("proxy", proxy);
    result.create(
        "revoke",
        call.realm()
            .function(
                "",
                0,
                ignored -> {
                  face.revoke();
                  return Absent.UNDEFINED;
                }));
    return result;
  }

  /// The proxy that an object is; null when it is none.
  static JsProxy face(Object value) {
    return switch (value) {
      case JsProxy proxy -> proxy;
      case ProxyFunction function -> function.face();
      default -> null;
    };
  }
}

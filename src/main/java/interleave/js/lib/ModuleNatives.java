package interleave.js.lib;

import interleave.js.value.Call;
import interleave.js.value.ErrorKind;
import interleave.js.value.Host;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.function.Predicate;

/// What the module `util` and its neighbours need in Java: the module `native:util`.
final class ModuleNatives {

  private ModuleNatives() {}

  static void install(Inspection inspection) {
    Realm realm = inspection.realm();
    realm.modules().binding("util", object -> fill(inspection, object));
  }

  private static void fill(Inspection inspection, JsObject object) {
    Realm realm = inspection.realm();
    inspection.custom();
    object.define("inspect", inspection.function(), Property.ALL);
    realm.method(object, "format", 0, call -> Formatting.format(inspection, call.arguments()));
    realm.method(
        object,
        "formatWithOptions",
        1,
        call ->
            Formatting.format(inspection, inspection.options().with(call.arg(0)), call.rest(1)));
    realm.method(object, "received", 1, call -> Brief.received(call.arg(0)));
    realm.method(
        object,
        "now",
        0,
        call -> {
          call.realm().host().spend(Host.CLOCK_NANOS);
          return call.realm().host().nanos() / 1e6;
        });
    realm.method(object, "error", 3, ModuleNatives::error);
    realm.method(object, "startMillis", 0, call -> (double) call.realm().host().startMillis());
    object.define("types", types(realm), Property.ALL);
  }

  /// `error(kind, code, message)`: an error as Node.js's library throws them.
  private static Object error(Call call) {
    String name = call.string(0);
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind.text().equals(name)) {
        return call.realm().error(kind, call.string(1), call.string(2));
      }
    }
    throw Thrown.type("no kind of error: " + name);
  }

  /// `util.types`.
  private static JsObject types(Realm realm) {
    JsObject types = realm.object();
    type(realm, types, "isPromise", v -> v instanceof JsPromise);
    type(realm, types, "isRegExp", v -> v instanceof JsRegExp);
    type(realm, types, "isDate", v -> v instanceof DateLibrary.JsDate);
    type(realm, types, "isNativeError", v -> v instanceof JsError);
    type(realm, types, "isMap", v -> v instanceof JsMap map && !map.isSet());
    type(realm, types, "isSet", v -> v instanceof JsMap map && map.isSet());
    type(realm, types, "isMapIterator", v -> v instanceof MapIterator it && !it.isSet());
    type(realm, types, "isSetIterator", v -> v instanceof MapIterator it && it.isSet());
    type(realm, types, "isWeakMap", v -> isKind(v, "WeakMap"));
    type(realm, types, "isWeakSet", v -> isKind(v, "WeakSet"));
    type(realm, types, "isProxy", v -> ReflectLibrary.face(v) != null);
    type(realm, types, "isTypedArray", v -> v instanceof JsTypedArray);
    type(
        realm,
        types,
        "isUint8Array",
        v -> v instanceof JsTypedArray array && array.type() == ElementType.UINT8);
    type(realm, types, "isArrayBuffer", v -> v instanceof JsArrayBuffer);
    type(realm, types, "isAnyArrayBuffer", v -> v instanceof JsArrayBuffer);
    type(realm, types, "isDataView", v -> v instanceof BufferView);
    type(
        realm,
        types,
        "isArrayBufferView",
        v -> v instanceof JsTypedArray || v instanceof BufferView);
    type(realm, types, "isArgumentsObject", v -> isKind(v, "Arguments"));
    type(realm, types, "isGeneratorObject", v -> isKind(v, "Generator"));
    type(realm, types, "isGeneratorFunction", v -> isFunction(v, "Generator"));
    type(realm, types, "isAsyncFunction", v -> isFunction(v, "Async"));
    type(realm, types, "isBoxedPrimitive", v -> v instanceof JsBoxed);
    return types;
  }

  private static boolean isKind(Object value, String kind) {
    return value instanceof JsObject object && object.kind().equals(kind);
  }

  private static boolean isFunction(Object value, String kind) {
    return value instanceof JsFunction function
        && function.get(JsSymbol.TO_STRING_TAG) instanceof String tag
        && tag.contains(kind)
        && tag.endsWith("Function");
  }

  private static void type(Realm realm, JsObject types, String name, Predicate<Object> test) {
    types.define(name, realm.function(name, 1, call -> test.test(call.arg(0))), Property.ALL);
  }
}

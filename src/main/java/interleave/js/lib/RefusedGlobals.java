package interleave.js.lib;

import interleave.js.value.ErrorKind;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// Globals of Node.js that are not supported: whoever uses one is told so by its name, instead of
/// being told that there is no such thing.
final class RefusedGlobals {

  private static final List<String> FUNCTIONS =
      List.of(
          "Blob",
          "BroadcastChannel",
          "File",
          "FormData",
          "Headers",
          "MessageChannel",
          "MessagePort",
          "ReadableStream",
          "Request",
          "Response",
          "SharedArrayBuffer",
          "TransformStream",
          "URL",
          "WritableStream",
          "fetch");

  private static final List<String> OBJECTS = List.of("Atomics", "Intl", "WebAssembly", "crypto");

  private RefusedGlobals() {}

  static void install(Realm realm) {
    for (String name : FUNCTIONS) {
      JsFunction function =
          realm.function(
              name,
              0,
              Use.BOTH,
              call -> {
                throw refused(name);
              });
      realm.global().hide(name, function);
    }
    for (String name : OBJECTS) {
      realm.global().hide(name, new Refused(realm.objectPrototype, name));
    }
  }

  private static Thrown refused(String name) {
    return Thrown.of(ErrorKind.ERROR, "Interleave does not support " + name);
  }

  /// An object that refuses to be asked for anything.
  private static final class Refused extends JsObject {
    private final String name;

    Refused(JsObject proto, String name) {
      super(proto);
      this.name = name;
    }

    @Override
    public Object get(Object key, Object receiver) {
      if (key instanceof JsSymbol) {
        return super.get(key, receiver);
      }
      throw refused(name + "." + key);
    }
  }
}

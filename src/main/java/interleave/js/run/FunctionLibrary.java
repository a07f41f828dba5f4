package interleave.js.run;

import interleave.js.value.Absent;
import interleave.js.value.BoundFunction;
import interleave.js.value.Call;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// `Function` and its prototype.
final class FunctionLibrary {

  private final Machine machine;
  private final Realm realm;

  FunctionLibrary(Machine machine) {
    this.machine = machine;
    realm = machine.realm();
  }

  void install() {
    JsObject prototype = realm.functionPrototype;
    realm.constructor(
        "Function",
        1,
        Use.BOTH,
        prototype,
        call -> {
          throw Thrown.of(ErrorKind.ERROR, "Interleave does not support making functions of text");
        });
    realm.method(prototype, "call", 1, call -> self(call).call(call.arg(0), call.rest(1)));
    realm.method(prototype, "apply", 2, call -> self(call).call(call.arg(0), list(call.arg(1))));
    realm.method(
        prototype,
        "bind",
        1,
        call ->
            new BoundFunction(
                self(call, "Bind must be called on a function"), call.arg(0), call.rest(1)));
    for (String name : new String[] {"call", "apply"}) {
      ((NativeFunction) prototype.get(name)).setQuiet();
    }
    realm.method(
        prototype,
        "toString",
        0,
        call ->
            self(call, "Function.prototype.toString requires that 'this' be a Function")
                .sourceText());
    prototype.define(
        JsSymbol.HAS_INSTANCE,
        realm.function(
            "[Symbol.hasInstance]",
            1,
            call ->
                call.self() instanceof JsFunction
                    && Operators.ordinaryInstanceOf(call.arg(0), call.self())),
        0);
    realm
        .global()
        .hide(
            "eval",
            realm.function(
                "eval",
                1,
                call -> {
                  throw Thrown.of(ErrorKind.ERROR, "Interleave does not support eval");
                }));
  }

  private JsFunction self(Call call) {
    if (call.self() instanceof JsFunction function) {
      return function;
    }
    Frame caller = machine.interpreter().top.caller;
    while (caller != null && caller.code == null) {
      caller = caller.caller;
    }
    String text = caller == null ? null : caller.code.texts().get(caller.pc);
    throw Thrown.type((text == null ? "this" : text) + " is not a function");
  }

  private static JsFunction self(Call call, String complaint) {
    if (call.self() instanceof JsFunction function) {
      return function;
    }
    throw Thrown.type(complaint);
  }

  /// CreateListFromArrayLike.
  private static Object[] list(Object value) {
    if (Absent.nullish(value)) {
      return new Object[0];
    }
    if (value instanceof JsArray array) {
      return array.toArray();
    }
    if (!(value instanceof JsObject object)) {
      throw Thrown.type("CreateListFromArrayLike called on non-object");
    }
    Object[] list = new Object[(int) interleave.js.value.Convert.toLength(object.get("length"))];
    for (int i = 0; i < list.length; i++) {
      list[i] = object.get((long) i);
    }
    return list;
  }
}

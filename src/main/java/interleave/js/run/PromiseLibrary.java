package interleave.js.run;

import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.run.Reaction.Answer;
import interleave.js.run.Reaction.Capability;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// `Promise` but for what combines promises: [Combinators].
final class PromiseLibrary {

  private final Machine machine;
  private final Realm realm;
  private final Promises promises;

  /// What the promise that `then` makes is called next; null for its own name.
  private String label;

  PromiseLibrary(Machine machine) {
    this.machine = machine;
    this.realm = machine.realm();
    this.promises = machine.promises;
  }

  void install() {
    JsObject prototype = realm.promisePrototype;
    NativeFunction promise = realm.constructor("Promise", 1, Use.NEW, prototype, this::make);
    promises.constructor = promise;
    realm.getter(promise, JsSymbol.SPECIES, Call::self);
    prototype.define(JsSymbol.TO_STRING_TAG, "Promise", Property.CONFIGURABLE);
    realm.method(prototype, "then", 2, this::then);
    realm.method(prototype, "catch", 1, this::catchReason);
    realm.method(prototype, "finally", 1, this::finallyDo);
    realm.method(promise, "resolve", 1, call -> resolve(call.self(), call.arg(0)));
    realm.method(promise, "reject", 1, this::reject);
    new Combinators(machine, prototype.get("then")).install(promise);
  }

  private Object make(Call call) {
    JsFunction executor = call.arg(0) instanceof JsFunction f ? f : null;
    if (executor == null) {
      throw Thrown.type("Promise resolver " + realm.inspect(call.arg(0), 0) + " is not a function");
    }
    JsObject proto = call.prototype(realm.promisePrototype);
    JsPromise promise = promises.make(PromiseKind.NEW, null, List.of(), proto);
    JsFunction[] settlers = promises.functions(promise);
    try {
      executor.call(Absent.UNDEFINED, settlers[0], settlers[1]);
    } catch (Thrown thrown) {
      settlers[1].call(Absent.UNDEFINED, thrown.value(realm));
    }
    return promise;
  }

  private Object then(Call call) {
    if (!(call.self() instanceof JsPromise promise)) {
      throw Thrown.type(
          "Method Promise.prototype.then called on incompatible receiver "
              + realm.inspect(call.self(), 0));
    }
    String name = label != null ? label : thenLabel(promise, call.arg(0));
    label = null;
    Object type = species(promise);
    Capability result =
        promises.capability(type, PromiseKind.THEN, name, List.of(promise.number()));
    promises.then(
        promise, new Reaction(null, Answer.of(call.arg(0)), Answer.of(call.arg(1)), result));
    return result.promise();
  }

  private String thenLabel(JsPromise promise, Object handler) {
    String name = handlerName(handler);
    boolean plain = !promise.label().isEmpty() && promise.label().length() < 20;
    return name.isEmpty() && plain && !promise.label().contains("then")
        ? promise.label() + ".then"
        : "then" + name;
  }

  private String handlerName(Object handler) {
    return handler instanceof JsFunction f && !f.name().isEmpty() ? "(" + f.name() + ")" : "";
  }

  private Object species(JsObject promise) {
    Object type = promise.get("constructor");
    if (type == Absent.UNDEFINED || type == promises.constructor) {
      return promises.constructor;
    }
    if (!(type instanceof JsObject object)) {
      throw Thrown.type("The .constructor property is not an object");
    }
    Object species = object.get(JsSymbol.SPECIES);
    return Absent.nullish(species) ? promises.constructor : species;
  }

  private Object catchReason(Call call) {
    label = "catch" + handlerName(call.arg(0));
    try {
      return realm.invoke(call.self(), "then", Absent.UNDEFINED, call.arg(0));
    } finally {
      label = null;
    }
  }

  private Object finallyDo(Call call) {
    if (!(call.self() instanceof JsObject promise)) {
      throw Thrown.type("Promise.prototype.finally called on a non-object");
    }
    Object type = species(promise);
    label = "finally";
    if (!(call.arg(0) instanceof JsFunction action)) {
      return realm.invoke(promise, "then", call.arg(0), call.arg(0));
    }
    JsFunction fulfilled =
        realm.function(
            action.name(),
            1,
            inner -> {
              Object value = inner.arg(0);
              Object done = resolve(type, action.call(Absent.UNDEFINED));
              return realm.invoke(done, "then", realm.function("", 0, last -> value));
            });
    JsFunction rejected =
        realm.function(
            action.name(),
            1,
            inner -> {
              Object reason = inner.arg(0);
              Object done = resolve(type, action.call(Absent.UNDEFINED));
              JsFunction thrower =
                  realm.function(
                      "",
                      0,
                      last -> {
                        throw Thrown.of(reason);
                      });
              return realm.invoke(done, "then", thrower);
            });
    try {
      return realm.invoke(promise, "then", fulfilled, rejected);
    } finally {
      label = null;
    }
  }

  /// PromiseResolve.
  Object resolve(Object type, Object value) {
    if (!(type instanceof JsObject)) {
      throw Thrown.type("PromiseResolve called on non-object");
    }
    if (value instanceof JsPromise promise && promise.get("constructor") == type) {
      return promise;
    }
    Capability capability = promises.capability(type, PromiseKind.VALUE, null, List.of());
    promises.settle(capability, true, value);
    return capability.promise();
  }

  private Object reject(Call call) {
    if (!(call.self() instanceof JsObject)) {
      throw Thrown.type("PromiseResolve called on non-object");
    }
    Capability capability =
        promises.capability(call.self(), PromiseKind.VALUE, "Promise.reject", List.of());
    promises.settle(capability, false, call.arg(0));
    return capability.promise();
  }
}

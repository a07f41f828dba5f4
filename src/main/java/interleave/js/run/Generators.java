package interleave.js.run;

import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.code.FunctionCode;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// The prototypes of generators, and iterators made async.
final class Generators {

  private final Machine machine;
  private final Realm realm;
  private final JsObject generatorFunctions;
  private final JsObject asyncGeneratorFunctions;
  private final JsObject asyncFunctions;

  Generators(Machine machine) {
    this.machine = machine;
    this.realm = machine.realm();
    realm.method(realm.iteratorPrototype, JsSymbol.ITERATOR, 0, Call::self);
    realm.method(realm.asyncIteratorPrototype, JsSymbol.ASYNC_ITERATOR, 0, Call::self);
    JsObject sync = realm.generatorPrototype;
    realm.method(sync, "next", 1, call -> resume(call, Frame.Resume.NEXT));
    realm.method(sync, "return", 1, call -> resume(call, Frame.Resume.RETURN));
    realm.method(sync, "throw", 1, call -> resume(call, Frame.Resume.THROW));
    sync.define(JsSymbol.TO_STRING_TAG, "Generator", Property.CONFIGURABLE);
    JsObject async = realm.asyncGeneratorPrototype;
    realm.method(async, "next", 1, call -> request(call, Frame.Resume.NEXT));
    realm.method(async, "return", 1, call -> request(call, Frame.Resume.RETURN));
    realm.method(async, "throw", 1, call -> request(call, Frame.Resume.THROW));
    async.define(JsSymbol.TO_STRING_TAG, "AsyncGenerator", Property.CONFIGURABLE);
    generatorFunctions = functions("GeneratorFunction", sync);
    asyncGeneratorFunctions = functions("AsyncGeneratorFunction", async);
    asyncFunctions = functions("AsyncFunction", null);
  }

  /// The prototype of a kind of functions.
  ///
  /// @param results the prototype of what they return; null for none
  private JsObject functions(String name, JsObject results) {
    JsObject prototype = new JsObject(realm.functionPrototype);
    JsFunction constructor =
        realm.function(
            name,
            1,
            call -> {
              throw Thrown.of(
                  ErrorKind.ERROR, "Interleave does not support making functions of text");
            });
    constructor.define("prototype", prototype, 0);
    prototype.define("constructor", constructor, Property.CONFIGURABLE);
    prototype.define(JsSymbol.TO_STRING_TAG, name, Property.CONFIGURABLE);
    if (results != null) {
      prototype.define("prototype", results, Property.CONFIGURABLE);
      results.define("constructor", prototype, Property.CONFIGURABLE);
    }
    return prototype;
  }

  /// The prototype of a function.
  JsObject functionPrototype(FunctionCode code) {
    if (code.generator()) {
      return code.async() ? asyncGeneratorFunctions : generatorFunctions;
    }
    return code.async() ? asyncFunctions : realm.functionPrototype;
  }

  private static Object resume(Call call, Frame.Resume how) {
    if (call.self() instanceof SyncGenerator generator) {
      return generator.resume(how, call.arg(0));
    }
    throw incompatible("[Generator]", how, call);
  }

  private static Thrown incompatible(String type, Frame.Resume how, Call call) {
    String method = how.name().toLowerCase(java.util.Locale.ROOT);
    return Thrown.type(
        "Method "
            + type
            + ".prototype."
            + method
            + " called on incompatible receiver "
            + Convert.brief(call.self()));
  }

  private static Object request(Call call, Frame.Resume how) {
    if (call.self() instanceof AsyncGenerator generator) {
      return generator.request(how, call.arg(0));
    }
    throw incompatible("[AsyncGenerator]", how, call);
  }

  Generator make(Frame frame) {
    boolean async = frame.code.async();
    Object own = frame.function.get("prototype");
    JsObject standard = async ? realm.asyncGeneratorPrototype : realm.generatorPrototype;
    JsObject proto = own instanceof JsObject object ? object : standard;
    return async
        ? new AsyncGenerator(machine.interpreter(), proto, frame)
        : new SyncGenerator(machine.interpreter(), proto, frame);
  }

  /// CreateAsyncFromSyncIterator.
  JsObject asyncFromSync(JsObject iterator) {
    JsObject async = new JsObject(realm.asyncIteratorPrototype);
    JsFunction next = iterator.get("next") instanceof JsFunction f ? f : null;
    realm.method(async, "next", 1, call -> step(iterator, next, call.arguments(), true));
    realm.method(
        async,
        "return",
        1,
        call -> {
          JsFunction method = iterator.method("return");
          if (method == null) {
            JsPromise promise = machine.promises.make(PromiseKind.ASYNC, null, List.of());
            machine.promises.resolve(promise, realm.result(call.arg(0), true));
            return promise;
          }
          return step(iterator, method, call.arguments(), false);
        });
    realm.method(
        async,
        "throw",
        1,
        call -> {
          JsFunction method = iterator.method("throw");
          if (method == null) {
            throw Thrown.type("The iterator does not provide a 'throw' method");
          }
          return step(iterator, method, call.arguments(), true);
        });
    return async;
  }

  private JsPromise step(JsObject iterator, JsFunction method, Object[] arguments, boolean closes) {
    Promises promises = machine.promises;
    JsPromise promise = promises.make(PromiseKind.ASYNC, "next()", List.of());
    boolean done;
    JsPromise value;
    try {
      if (!(method.call(iterator, arguments) instanceof JsObject result)) {
        throw Thrown.type("Iterator result is not an object");
      }
      done = Convert.toBoolean(result.get("done"));
      value = promises.of(result.get("value"));
    } catch (Thrown thrown) {
      promises.reject(promise, thrown.value(realm));
      return promise;
    }
    Reaction.Answer fulfilled =
        new Reaction.Answer(null, v -> promises.resolve(promise, realm.result(v, done)));
    Reaction.Answer rejected =
        new Reaction.Answer(null, reason -> promises.reject(promise, reason));
    promises.then(value, new Reaction(null, fulfilled, rejected, null));
    return promise;
  }
}

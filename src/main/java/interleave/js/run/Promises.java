package interleave.js.run;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.run.Reaction.Answer;
import interleave.js.run.Reaction.Capability;
import interleave.js.value.Absent;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.NativeFunction;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// What promises do: the operations of the specification, so that reactions come in the same tick
/// as in V8.
final class Promises {

  private final Machine machine;
  private final Realm realm;
  private int made;

  /// The constructor `Promise`.
  JsFunction constructor;

  Promises(Machine machine) {
    this.machine = machine;
    this.realm = machine.realm();
  }

  // Making

  /// @param label null for what the source calls it here
  JsPromise make(PromiseKind kind, String label, List<Integer> sources) {
    return make(kind, label, sources, realm.promisePrototype);
  }

  JsPromise make(PromiseKind kind, String label, List<Integer> sources, JsObject prototype) {
    JsPromise promise = new JsPromise(prototype, ++made);
    machine.tracer.promise(promise, kind, label, sources);
    return promise;
  }

  /// The promise of an async function's call.
  JsPromise ofCall(Frame frame) {
    return make(PromiseKind.ASYNC, null, List.of());
  }

  /// A promise that is told of later, when it is known what it waits for.
  JsPromise makeQuietly() {
    return new JsPromise(realm.promisePrototype, ++made);
  }

  boolean isOrdinary(JsPromise promise) {
    return promise.get("constructor") == constructor;
  }

  /// PromiseResolve of the ordinary constructor.
  JsPromise of(Object value) {
    if (value instanceof JsPromise promise && isOrdinary(promise)) {
      return promise;
    }
    JsPromise promise = make(PromiseKind.VALUE, null, List.of());
    resolve(promise, value);
    return promise;
  }

  /// What a function of `Promise.all` knows of its place.
  record Place(JsPromise promise, int index, String label) implements Tracer.Named {}

  /// A function that an executor gets.
  private record Settler(String word, JsPromise promise) implements Tracer.Named {
    @Override
    public String label() {
      return promise.label().isEmpty() ? word : word + " " + promise.label();
    }
  }

  /// Of a reaction by which a `Promise.all` waits; null for others.
  static Place place(Reaction reaction) {
    return reaction.fulfilled() != null
            && reaction.fulfilled().function() instanceof NativeFunction f
            && f.note() instanceof Place place
        ? place
        : null;
  }

  // Settling

  /// The functions that an executor gets: only the first call of either counts.
  JsFunction[] functions(JsPromise promise) {
    boolean[] done = new boolean[1];
    JsFunction resolve =
        realm.function(
            "",
            1,
            call -> {
              if (!done[0]) {
                done[0] = true;
                resolve(promise, call.arg(0));
              }
              return Absent.UNDEFINED;
            });
    JsFunction reject =
        realm.function(
            "",
            1,
            call -> {
              if (!done[0]) {
                done[0] = true;
                reject(promise, call.arg(0));
              }
              return Absent.UNDEFINED;
            });
    ((NativeFunction) resolve).setNote(new Settler("resolve", promise));
    ((NativeFunction) reject).setNote(new Settler("reject", promise));
    return new JsFunction[] {resolve, reject};
  }

  void resolve(JsPromise promise, Object value) {
    promise.setResolved();
    if (value == promise) {
      reject(
          promise, realm.error(ErrorKind.TYPE, "Chaining cycle detected for promise #<Promise>"));
      return;
    }
    if (!(value instanceof JsObject object)) {
      settle(promise, JsPromise.State.FULFILLED, value);
      return;
    }
    Object then;
    try {
      then = object.get("then");
    } catch (Thrown thrown) {
      reject(promise, thrown.value(realm));
      return;
    }
    if (!(then instanceof JsFunction function)) {
      settle(promise, JsPromise.State.FULFILLED, value);
      return;
    }
    if (value instanceof JsPromise other) {
      machine.tracer.follows(promise, other);
    }
    machine.loop.queue(new ThenableJob(promise, object, function));
  }

  void reject(JsPromise promise, Object reason) {
    promise.setResolved();
    if (!promise.isHandled()) {
      machine.loop.rejections().add(promise);
    }
    settle(promise, JsPromise.State.REJECTED, reason);
  }

  private void settle(JsPromise promise, JsPromise.State state, Object value) {
    List<Object> reactions = promise.settle(state, value);
    machine.tracer.settled(promise);
    for (Object reaction : reactions) {
      queue(promise, (Reaction) reaction);
    }
  }

  void settle(Capability capability, boolean fulfilled, Object value) {
    if (capability.resolve() != null) {
      (fulfilled ? capability.resolve() : capability.reject()).call(Absent.UNDEFINED, value);
    } else if (fulfilled) {
      resolve((JsPromise) capability.promise(), value);
    } else {
      reject((JsPromise) capability.promise(), value);
    }
  }

  // Reacting

  /// PerformPromiseThen.
  void then(JsPromise promise, Reaction waiting) {
    Reaction reaction = waiting.in(machine.loop.context());
    switch (promise.state()) {
      case PENDING -> promise.reactions().add(reaction);
      case FULFILLED -> queue(promise, reaction);
      case REJECTED -> {
        if (!promise.isHandled()) {
          machine.loop.rejections().handled(promise);
        }
        queue(promise, reaction);
      }
    }
    promise.setHandled();
  }

  private void queue(JsPromise promise, Reaction reaction) {
    Job job = new ReactionJob(promise, reaction);
    job.context = reaction.context();
    machine.loop.queue(job);
  }

  /// Lets a call go on when a value has become what it is.
  ///
  /// @return the promise that it waits for
  JsPromise await(Frame frame, Object value) {
    JsPromise promise = of(value);
    then(promise, new Reaction(frame, null, null, null));
    return promise;
  }

  /// NewPromiseCapability.
  Capability capability(Object type, PromiseKind kind, String label, List<Integer> sources) {
    if (type == constructor) {
      return Capability.of(make(kind, label, sources));
    }
    if (!(type instanceof JsFunction function) || !function.isConstructor()) {
      throw Thrown.type(interleave.js.value.Convert.brief(type) + " is not a constructor");
    }
    Object[] settlers = {Absent.UNDEFINED, Absent.UNDEFINED};
    JsFunction executor =
        realm.function(
            "",
            2,
            call -> {
              settlers[0] = call.arg(0);
              settlers[1] = call.arg(1);
              return Absent.UNDEFINED;
            });
    JsObject promise = (JsObject) function.construct(function, executor);
    if (!(settlers[0] instanceof JsFunction resolve)
        || !(settlers[1] instanceof JsFunction reject)) {
      throw Thrown.type("Promise resolve or reject function is not callable");
    }
    return new Capability(promise, resolve, reject);
  }

  /// The job of a reaction.
  private final class ReactionJob extends Job {
    private final JsPromise promise;
    private final Reaction reaction;

    ReactionJob(JsPromise promise, Reaction reaction) {
      super(JobKind.REACTION, machine.tracer.label(promise, reaction), promise.number());
      this.promise = promise;
      this.reaction = reaction;
      this.place = machine.tracer.place(promise, reaction);
      Answer answer = fulfilled() ? reaction.fulfilled() : reaction.rejected();
      this.pauses = reaction.awaiting() != null || (answer != null && answer.action() == null);
    }

    private boolean fulfilled() {
      return promise.state() == JsPromise.State.FULFILLED;
    }

    @Override
    Object run() {
      Object value = promise.result();
      if (reaction.awaiting() != null) {
        Frame.Resume how = fulfilled() ? Frame.Resume.NEXT : Frame.Resume.THROW;
        return machine.interpreter().resume(reaction.awaiting(), how, value, true);
      }
      Answer handler = fulfilled() ? reaction.fulfilled() : reaction.rejected();
      if (handler == null) {
        if (fulfilled()) {
          return value;
        }
        throw Thrown.of(value);
      }
      if (handler.action() != null) {
        handler.action().accept(value);
        return Absent.UNDEFINED;
      }
      return handler.function().call(Absent.UNDEFINED, value);
    }

    @Override
    void done(Object result) {
      if (reaction.result() != null) {
        settle(reaction.result(), true, result);
      }
    }

    @Override
    boolean failed(Object error) {
      if (reaction.result() != null) {
        settle(reaction.result(), false, error);
        return true;
      }
      return reaction.awaiting() == null && reaction.fulfilled() == null;
    }
  }

  /// Calls `then` of what a promise was resolved with.
  private final class ThenableJob extends Job {
    private final JsObject thenable;
    private final JsFunction then;
    private final JsFunction[] settlers;

    ThenableJob(JsPromise promise, JsObject thenable, JsFunction then) {
      super(
          JobKind.REACTION,
          "then of " + machine.tracer.shown(thenable),
          thenable instanceof JsPromise other ? other.number() : 0);
      this.thenable = thenable;
      this.then = then;
      this.settlers = functions(promise);
    }

    @Override
    Object run() {
      return then.call(thenable, settlers[0], settlers[1]);
    }

    @Override
    boolean failed(Object error) {
      settlers[1].call(Absent.UNDEFINED, error);
      return true;
    }
  }
}

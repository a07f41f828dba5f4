package interleave.js.run;

import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.value.Absent;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The object of an async generator: takes requests one after the other, each with a promise.
final class AsyncGenerator extends Generator {

  private enum State {
    START,
    WAITS,
    RUNS,
    RETURNS,
    OVER
  }

  private record Request(Frame.Resume how, Object value, JsPromise promise) {}

  private final Interpreter interpreter;
  private final Promises promises;
  private final Realm realm;
  private final Deque<Request> requests = new ArrayDeque<>();
  private State state = State.START;

  AsyncGenerator(Interpreter interpreter, JsObject proto, Frame frame) {
    super(proto, frame);
    this.interpreter = interpreter;
    this.promises = interpreter.machine.promises;
    this.realm = interpreter.realm;
  }

  @Override
  public String kind() {
    return "AsyncGenerator";
  }

  /// `next`, `throw` or `return`: the promise of a result.
  JsPromise request(Frame.Resume how, Object value) {
    JsPromise promise = promises.make(PromiseKind.ASYNC, label(how), List.of());
    if (how == Frame.Resume.THROW && state == State.START) {
      state = State.OVER;
    }
    if (state == State.OVER && how == Frame.Resume.NEXT) {
      promises.resolve(promise, realm.result(Absent.UNDEFINED, true));
      return promise;
    }
    if (state == State.OVER && how == Frame.Resume.THROW) {
      promises.reject(promise, value);
      return promise;
    }
    requests.add(new Request(how, value, promise));
    if (how == Frame.Resume.RETURN && (state == State.START || state == State.OVER)) {
      awaitReturn();
    } else if (state == State.START || state == State.WAITS) {
      boolean pushes = state == State.WAITS;
      state = State.RUNS;
      interpreter.resume(frame, how, value, pushes);
    }
    return promise;
  }

  private String label(Frame.Resume how) {
    String name = frame.code.name().isEmpty() ? "(anonymous)" : frame.code.name();
    return name + "." + how.name().toLowerCase(java.util.Locale.ROOT) + "()";
  }

  private void complete(boolean fulfilled, Object value, boolean done) {
    Request request = requests.poll();
    if (fulfilled) {
      promises.resolve(request.promise(), realm.result(value, done));
    } else {
      promises.reject(request.promise(), value);
    }
  }

  @Override
  Object yielded(Frame body, Object value, boolean raw) {
    complete(true, value, false);
    Request next = requests.peek();
    if (next == null) {
      state = State.WAITS;
      return Absent.UNDEFINED;
    }
    body.resume = next.how();
    if (next.how() == Frame.Resume.THROW) {
      throw Thrown.of(next.value());
    }
    body.push(next.value());
    return null;
  }

  @Override
  Object returned(Object value) {
    state = State.OVER;
    complete(true, value, true);
    drain();
    return Absent.UNDEFINED;
  }

  @Override
  Object threw(Object error) {
    state = State.OVER;
    complete(false, error, true);
    drain();
    return Absent.UNDEFINED;
  }

  /// Answers the requests that came while the body ran.
  private void drain() {
    while (!requests.isEmpty()) {
      Request next = requests.peek();
      switch (next.how()) {
        case NEXT -> complete(true, Absent.UNDEFINED, true);
        case THROW -> complete(false, next.value(), true);
        case RETURN -> {
          awaitReturn();
          return;
        }
      }
    }
  }

  private void awaitReturn() {
    state = State.RETURNS;
    JsPromise promise;
    try {
      promise = promises.of(requests.peek().value());
    } catch (Thrown thrown) {
      state = State.OVER;
      complete(false, thrown.value(realm), true);
      drain();
      return;
    }
    promises.then(
        promise,
        new Reaction(
            null,
            new Reaction.Answer(null, value -> settled(true, value)),
            new Reaction.Answer(null, reason -> settled(false, reason)),
            null));
  }

  private void settled(boolean fulfilled, Object value) {
    state = State.OVER;
    complete(fulfilled, value, true);
    drain();
  }
}

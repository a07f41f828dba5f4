package interleave.js.run;

import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import java.util.function.Consumer;

/// What waits for a promise: a call that awaits it, or handlers.
///
/// @param awaiting the call that goes on; null for handlers
/// @param fulfilled null to pass the value on
/// @param rejected null to pass the reason on
/// @param result what the handlers' outcome goes to; null for nothing
/// @param context the [EventLoop#context] of who waits; null until it waits
record Reaction(
    Frame awaiting, Answer fulfilled, Answer rejected, Capability result, Object context) {

  Reaction(Frame awaiting, Answer fulfilled, Answer rejected, Capability result) {
    this(awaiting, fulfilled, rejected, result, null);
  }

  Reaction in(Object newContext) {
    return new Reaction(awaiting, fulfilled, rejected, result, newContext);
  }

  /// A handler in JavaScript or in Java.
  ///
  /// @param function null when it is in Java
  record Answer(JsFunction function, Consumer<Object> action) {
    static Answer of(Object value) {
      return value instanceof JsFunction function ? new Answer(function, null) : null;
    }
  }

  /// A promise with the ways to settle it.
  ///
  /// @param promise a [JsPromise] when it is an ordinary one
  /// @param resolve null for an ordinary promise
  /// @param reject null for an ordinary promise
  record Capability(JsObject promise, JsFunction resolve, JsFunction reject) {
    static Capability of(JsPromise promise) {
      return new Capability(promise, null, null);
    }
  }
}
